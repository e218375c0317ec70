// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/afterfirstpaint.h"

#include <QEvent>
#include <QTest>
#include <QWidget>

using namespace Foyer;

namespace {

//! Writes down when it was painted.
class Canvas final : public QWidget
{
public:
    explicit Canvas(QStringList &diary) : m_diary(diary) { }

protected:
    void paintEvent(QPaintEvent *) override { m_diary.append(QStringLiteral("painted")); }

private:
    QStringList &m_diary;
};

}

class AfterFirstPaintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkIsDoneOnceAndAfterThePicture();
    void aWindowThatNobodySeesDoesNotKeepItWaiting();
};

void AfterFirstPaintTest::theWorkIsDoneOnceAndAfterThePicture()
{
    QStringList diary;
    Canvas window(diary);
    const AfterFirstPaint after(window, [&diary] { diary.append(QStringLiteral("worked")); });
    QVERIFY(diary.isEmpty());
    window.show();
    QTRY_VERIFY(diary.contains(QStringLiteral("worked")));
    QCOMPARE(diary.indexOf(QStringLiteral("painted")), 0);
    window.repaint();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(diary.count(QStringLiteral("worked")), 1);
}

void AfterFirstPaintTest::aWindowThatNobodySeesDoesNotKeepItWaiting()
{
    QWidget window;
    bool worked = false;
    const AfterFirstPaint after(window, [&worked] { worked = true; });
    QVERIFY(!worked);
    QTRY_VERIFY_WITH_TIMEOUT(worked, 3 * AfterFirstPaint::longest.count());
}

QTEST_MAIN(AfterFirstPaintTest)
#include "tst_afterfirstpaint.moc"
