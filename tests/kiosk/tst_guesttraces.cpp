// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/guesttraces.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class GuestTracesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAGuestTypedIsFoundHoweverItIsWritten_data();
    void whatAGuestTypedIsFoundHoweverItIsWritten();
    void theNameBeforeTheAtIsATraceAsWell();
    void numbersAreFoundWholeOnly();
    void timesPricesAndShortWordsAreNoTraces();
    void whoTypesTheKiosksOwnWordsLeavesNoTrace();
    void whatWasOnSaleIsTheOrganisationsWord();
    void actionsAndViewsAreNoted();
    void afterForgettingNothingIsFound();
};

void GuestTracesTest::whatAGuestTypedIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray email = "ada.guest@example.org";
    QTest::newRow("as typed") << QByteArray("to: " + email + '\n');
    QTest::newRow("capitals") << email.toUpper();
    QTest::newRow("percent") << email.toPercentEncoding();
    QTest::newRow("base64") << QByteArray("xx" + email + "yy").toBase64();
    QTest::newRow("hex") << email.toHex();
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(email).utf16()), email.size() * 2);
    QTest::newRow("JSON") << QByteArray("\"ada.guest\\u0040example.org\"");
    QTest::newRow("inside another") << QByteArray("x" + email);
}

void GuestTracesTest::whatAGuestTypedIsFoundHoweverItIsWritten()
{
    QFETCH(QByteArray, text);
    GuestTraces traces;
    traces.note(u"Ada.Guest@example.org");
    QVERIFY(traces.search().hits(text));
    QVERIFY(!traces.search().hits(QByteArray("bob@example.org")));
}

void GuestTracesTest::theNameBeforeTheAtIsATraceAsWell()
{
    GuestTraces traces;
    traces.note(u"ada.guest@example.org");
    QVERIFY(traces.search().hits(u"ada.guest"));
    QVERIFY(!traces.search().hits(u"example.org"));
}

void GuestTracesTest::numbersAreFoundWholeOnly()
{
    GuestTraces traces;
    traces.note(u"600123");
    QVERIFY(traces.search().hits(u"order 600123."));
    QVERIFY(!traces.search().hits(u"{\"boot\":17600123456}"));
}

void GuestTracesTest::timesPricesAndShortWordsAreNoTraces()
{
    GuestTraces traces;
    for (const QStringView text : {u"12:34", u"45.00", u"ab@c", u"gala", u"1234", u"  ad  ", u""})
        traces.note(text);
    QCOMPARE(traces.count(), 0);
}

void GuestTracesTest::whoTypesTheKiosksOwnWordsLeavesNoTrace()
{
    GuestTraces traces;
    traces.setOwnWords("Touch to begin\nguest-began");
    traces.note(u"TOUCH to Begin");
    traces.note(u"guest");
    traces.note(u"touch to begin!");
    QVERIFY(!traces.search().hits(u"Touch to begin"));
    QVERIFY(!traces.search().hits(u"guest-began"));
    QVERIFY(traces.search().hits(u"touch to begin!"));
}

void GuestTracesTest::whatWasOnSaleIsTheOrganisationsWord()
{
    GuestTraces traces;
    KioskView view;
    view.performances = {{1, u"Hamlet"_s, u"Great Hall"_s, {}}};
    traces.note(view);
    traces.note(KioskAction(KioskIntent::GiveCode{u"HAMLET"_s}));
    QVERIFY(!traces.search().hits(u"Hamlet"));
    traces.forget();
    traces.note(KioskAction(KioskIntent::GiveCode{u"HAMLET"_s}));
    QVERIFY(traces.search().hits(u"Hamlet"));
}

void GuestTracesTest::actionsAndViewsAreNoted()
{
    GuestTraces traces;
    traces.note(KioskAction(KioskIntent::GiveEmail{u"ada.guest@example.org"_s}));
    traces.note(KioskAction(KioskIntent::GiveCode{u"SPRING7"_s}));
    traces.note(KioskAction(KioskIntent::Scanned{u"TICKET0815"_s}));
    traces.note(KioskAction(KioskIntent::Pay{KioskPayment::GiftCertificate, u"GC-4471-ZZ"_s}));
    KioskView view;
    view.orderNumber = 600123;
    view.sealedCase = "SEALEDCASETEXT";
    view.email = u"half-typed@exa"_s;
    traces.note(view);
    for (const QStringView text : {u"ada.guest@example.org", u"SPRING7", u"TICKET0815", u"gc-4471-zz", u"600123", u"sealedcasetext", u"half-typed@exa"})
        QVERIFY2(traces.search().hits(text), qPrintable(text.toString()));
}

// H11
void GuestTracesTest::afterForgettingNothingIsFound()
{
    GuestTraces traces;
    traces.note(u"ada.guest@example.org");
    traces.forget();
    QCOMPARE(traces.count(), 0);
    QVERIFY(!traces.search().hits(u"ada.guest@example.org"));
}

QTEST_GUILESS_MAIN(GuestTracesTest)
#include "tst_guesttraces.moc"
