// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updatewatch.h"
#include "ui/shell/mainwindow.h"

#include <QGuiApplication>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class UpdateWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReplacedProgramIsTold();
    void anUntouchedProgramSaysNothing();
    void anotherMessageIsNotPushedAside();

private:
    void install(const QByteArray &program) const;
    static void comeBack() { Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_program;
};

void UpdateWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = m_folder->filePath(u"foyer"_s);
    install("version one");
}

//! As a package manager does it: another file under the same name.
void UpdateWatchTest::install(const QByteArray &program) const
{
    QSaveFile file(m_program);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(program) == program.size() && file.commit());
}

// L24
void UpdateWatchTest::aReplacedProgramIsTold()
{
    MainWindow window;
    UpdateWatch::tellIn(window, m_program);
    QVERIFY(QFile::remove(m_program)); // in the middle of the update
    comeBack();
    QVERIFY(!window.messages().hasMessage());
    install("version two, longer");
    comeBack();
    QVERIFY(window.messages().hasMessage());
    QCOMPARE(window.messages().message().id, u"update"_s);
    QCOMPARE(window.messages().message().severity, Severity::Info);
    window.messages().dismiss();
    comeBack();
    QVERIFY(!window.messages().hasMessage()); // said once
}

// L24
void UpdateWatchTest::anUntouchedProgramSaysNothing()
{
    MainWindow window;
    UpdateWatch::tellIn(window, m_program);
    for (int i = 0; i < 3; ++i)
        comeBack();
    QVERIFY(!window.messages().hasMessage());
    QVERIFY(!UpdateWatch(m_folder->filePath(u"nothing"_s)).isReplaced());
}

void UpdateWatchTest::anotherMessageIsNotPushedAside()
{
    MainWindow window;
    UpdateWatch::tellIn(window, m_program);
    Message warning;
    warning.severity = Severity::Warning;
    warning.headline = u"Seats will go"_s;
    warning.id = u"seats"_s;
    window.messages().showMessage(warning);
    install("version two, longer");
    comeBack();
    QCOMPARE(window.messages().message().id, u"seats"_s);
    window.messages().dismiss();
    comeBack();
    QCOMPARE(window.messages().message().id, u"update"_s);
}

QTEST_MAIN(UpdateWatchTest)
#include "tst_updatewatch.moc"
