// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a server may write into a name, on a whole page; and what an input method has not finished when a form is sent.
#include "tests/ui/dashboardworld.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>

#include <ctime>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString syllable = u"語"_s;
bool composing = false;
int committed = 0;

}

//! Stands in for Qt's own, which asks an input method that is not there without a display: what is being composed is
//! finished, as every input method does when it is told to.
void QInputMethod::commit()
{
    if (!composing)
        return;
    composing = false;
    ++committed;
    QInputMethodEvent finished;
    finished.setCommitString(syllable);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &finished);
}

class HostileTextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostileNameBreaksNoPage_data();
    void aHostileNameBreaksNoPage();
    void whatIsStillComposedGoesOutToo();
};

void HostileTextsTest::aHostileNameBreaksNoPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("megabyte") << QString(1024 * 1024, u'W');
    QTest::newRow("megabyte of words") << u"Müller "_s.repeated(150'000);
    QTest::newRow("many lines") << u"a\r\nb\u2028c\n"_s.repeated(500);
    QTest::newRow("NUL and controls") << QString(u"To"_s + QChar(u'\0') + u"s\x01\x1b[31mca\x7f"_s);
    QTest::newRow("turned around") << u"Tosca\u202e moc.live@ecila"_s;
    QTest::newRow("turned around, never back") << u"\u2067\u202b\u202dTosca"_s;
    QTest::newRow("lone surrogate") << QString(u"Tos"_s + QChar(0xd83c) + u"ca"_s + QChar(0xdfad));
    QTest::newRow("markup") << u"<h1>Tosca</h1><img src=\"file:///etc/passwd\">&amp;"_s;
    QTest::newRow("combining") << QString(u"T"_s + QString(5000, QChar(0x0301)));
}

// P21, P22, H3
void HostileTextsTest::aHostileNameBreaksNoPage()
{
    QFETCH(QString, name);
    DashboardWorld world;
    world.holdTosca();
    world.addFeeAndMessage();
    QByteArray cart = QJsonDocument(world.cart).toJson(QJsonDocument::Compact);
    QString written = QString::fromUtf8(QJsonDocument(QJsonObject{{u"N"_s, name}}).toJson(QJsonDocument::Compact));
    written = written.sliced(6, written.size() - 8); // as it stands between its quotes
    for (const char *plain : {"Tosca", "Building levy", "Two for one ends tonight", "Stalls", "Adult"})
        cart.replace(plain, written.toUtf8());
    world.cart = QJsonDocument::fromJson(cart).object();
    QVERIFY(!world.cart.isEmpty());
    world.serve();
    const std::clock_t begun = std::clock(); // of this process alone, however busy the machine is
    world.open();
    QVERIFY(!world.page->grab().isNull());
    QVERIFY((std::clock() - begun) / CLOCKS_PER_SEC < 5); // without a limit a megabyte takes minutes
    QVERIFY2(world.page->minimumSizeHint().width() <= 966, "the page grew with the name");
    const QList<QLabel *> labels = world.page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(label->textFormat() == Qt::PlainText);
        QVERIFY2(label->text().size() < 3000, qPrintable(label->objectName() + u": "_s + label->text().left(60)));
        for (const QChar c : label->text()) {
            const bool broken = (c < u' ' && c != u'\n') || c == u'\x7f' || c == QChar(0x202d) || c == QChar(0x202e);
            QVERIFY2(!broken, qPrintable(label->objectName()));
        }
    }
}

// H12
void HostileTextsTest::whatIsStillComposedGoesOutToo()
{
    QWidget form;
    auto *field = new TextField;
    auto *send = new BusyButton(u"Send"_s, u"Sending"_s);
    field->setParent(&form);
    send->setParent(&form);
    send->submitOnReturnIn(&form);
    form.show();
    form.activateWindow();
    field->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QString sent;
    connect(send, &BusyButton::submitted, &form, [&] { sent = field->text(); });
    QInputMethodEvent begun(syllable, {});
    QCoreApplication::sendEvent(field, &begun);
    composing = true;
    QCOMPARE(field->text(), QString());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(committed, 1);
    QCOMPARE(sent, syllable);
}

QTEST_MAIN(HostileTextsTest)
#include "tst_hostiletexts.moc"
