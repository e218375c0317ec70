// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"
#include "ui/words/moneywords.h"
#include "ui/words/timewords.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

class WordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyKindOfFaultHasWordsOfItsOwn();
    void everyTlsProblemHasWordsOfItsOwn();
    void aCertificateForAnotherNameNamesIt();
    void anOldCertificateSaysSinceWhen();
    void aBusyServerSaysWhen();
    void serverTextIsQuotedPlainAndShort();
    void detailsHoldEverythingTheServerSaid();
    void clocksFollowTheLocale();
    void agesAreRoundedDown_data();
    void agesAreRoundedDown();
    void bothClocksAreNamedOnlyWhenTheyDiffer();
    void moneyIsExactAndUnknownIsADash();
};

void WordsTest::everyKindOfFaultHasWordsOfItsOwn()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::InvalidInput); ++kind) {
        Error error;
        error.kind = static_cast<ErrorKind>(kind);
        const QString words = ErrorWords::of(error).happened;
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
    }
}

// N15
void WordsTest::everyTlsProblemHasWordsOfItsOwn()
{
    QSet<QString> seen;
    for (int problem = 0; problem <= static_cast<int>(TlsProblem::NotTls); ++problem) {
        Error error;
        error.kind = ErrorKind::Tls;
        error.tls = TlsFailure{static_cast<TlsProblem>(problem), {}, {}, {}};
        const FaultWords words = ErrorWords::of(error);
        QVERIFY2(!seen.contains(words.happened), qPrintable(words.happened));
        seen.insert(words.happened);
        QVERIFY(words.advice.contains(u"Nothing was sent"_s));
    }
}

// N21
void WordsTest::aCertificateForAnotherNameNamesIt()
{
    Error error;
    error.kind = ErrorKind::Tls;
    error.tls = TlsFailure{TlsProblem::HostMismatch, {u"hotel-wifi.example"_s, u"*.example"_s}, {}, {}};
    QVERIFY(ErrorWords::of(error).happened.contains(u"hotel-wifi.example, *.example"_s));
}

void WordsTest::anOldCertificateSaysSinceWhen()
{
    Error error;
    error.kind = ErrorKind::Tls;
    error.tls = TlsFailure{TlsProblem::Expired, {}, {}, QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC)};
    QVERIFY(ErrorWords::of(error).happened.contains(u"01/02/2026"_s));
}

// P7
void WordsTest::aBusyServerSaysWhen()
{
    Error error;
    error.kind = ErrorKind::Busy;
    error.retryAfter = seconds(30);
    QCOMPARE(ErrorWords::of(error).advice, u"Try again in 30 s."_s);
    error.retryAfter = seconds(90);
    QCOMPARE(ErrorWords::of(error).advice, u"Try again in 1 min 30 s."_s);
}

// P1
void WordsTest::serverTextIsQuotedPlainAndShort()
{
    Error error;
    error.kind = ErrorKind::Rejected;
    error.messages = {{u"42"_s, u"<b>No</b>\r\n\u202Eseats "_s + QString(400, u'x'), {}, {}}};
    const QString quote = ErrorWords::serverQuote(error);
    QVERIFY(quote.startsWith(u"“\u2068<b>No</b> "_s));
    QVERIFY(!quote.contains(QChar(0x202E)));
    QVERIFY(quote.endsWith(u"…\u2069”"_s));
    QVERIFY(quote.size() <= 204);
    QVERIFY(ErrorWords::of(error).happened.contains(quote));
    QVERIFY(ErrorWords::serverQuote(Error{}).isEmpty());
}

void WordsTest::detailsHoldEverythingTheServerSaid()
{
    Error error;
    error.kind = ErrorKind::ServerFault;
    error.httpStatus = 503;
    error.member = u"CartInfo.PaymentCount"_s;
    error.messages = {{u"17"_s, u"first"_s, {}, {}}, {{}, u"second"_s, u"more"_s, {}}};
    error.requestId = "r-1";
    const QString details = ErrorWords::of(error).details;
    for (const QString &part : {u"503"_s, u"CartInfo.PaymentCount"_s, u"17"_s, u"first"_s, u"second"_s, u"more"_s, u"r-1"_s})
        QVERIFY2(details.contains(part), qPrintable(part));
}

void WordsTest::clocksFollowTheLocale()
{
    const QTime time(19, 33, 10);
    QCOMPARE(TimeWords::clock(time), u"19:33"_s);
    QCOMPARE(TimeWords::clockWithSeconds(time), u"19:33:10"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(TimeWords::clock(time).simplified(), u"7:33 PM"_s);
    QCOMPARE(TimeWords::clockWithSeconds(time).simplified(), u"7:33:10 PM"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(TimeWords::clock(time), u"19:33"_s);
    QLocale::setDefault(before);
}

void WordsTest::agesAreRoundedDown_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << 1 << u"just now"_s;
    QTest::newRow("seconds") << 2 << u"2 s ago"_s;
    QTest::newRow("last second") << 119 << u"119 s ago"_s;
    QTest::newRow("minutes") << 179 << u"2 min ago"_s;
    QTest::newRow("hours") << 7300 << u"2 h ago"_s;
}

void WordsTest::agesAreRoundedDown()
{
    QFETCH(int, age);
    QTEST(TimeWords::ago(seconds(age)), "words");
}

// D17
void WordsTest::bothClocksAreNamedOnlyWhenTheyDiffer()
{
    const QDateTime utc(QDate(2026, 3, 14), QTime(18, 41), Qt::UTC);
    const QTimeZone here(3600);
    const TwoClocks same = TimeWords::both(utc, 3600, here);
    QCOMPARE(same.venue, u"19:41"_s);
    QCOMPARE(same.here, QString());
    const TwoClocks other = TimeWords::both(utc, 7200, here);
    QCOMPARE(other.venue, u"20:41 (venue)"_s);
    QCOMPARE(other.here, u"19:41 on this computer"_s);
    QCOMPARE(TimeWords::both(utc, std::nullopt, here).venue, u"19:41"_s);
    QCOMPARE(TimeWords::both({}, 0, here).venue, QString());
}

void WordsTest::moneyIsExactAndUnknownIsADash()
{
    QCOMPARE(MoneyWords::amount(Money::fromTenThousandths(12345000)), u"1,234.50"_s);
    QCOMPARE(MoneyWords::amount(Money::fromTenThousandths(-480000)), u"-48.00"_s);
    QCOMPARE(MoneyWords::amount(Money::fromTenThousandths(10001)), u"1.0001"_s);
    QCOMPARE(MoneyWords::amount(Money::fromTenThousandths(999999999999999)), u"99,999,999,999.9999"_s);
    QCOMPARE(MoneyWords::amount(std::optional<Money>()), u"–"_s);
    QVERIFY(!MoneyWords::amountIfKnown(std::nullopt));
}

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
