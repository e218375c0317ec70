// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/timestamp.h"

#include <QtTest>

using namespace Foyer;

class HttpDateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMonthIsRead();
    void aLeapSecondCountsAsTheSecondBefore();
    void otherFormsAreRefused_data();
    void otherFormsAreRefused();
    void everyCutAndEveryBrokenByteIsRefusedOrADate();
};

void HttpDateTest::everyMonthIsRead()
{
    for (int month = 1; month <= 12; ++month) {
        const QDateTime moment({2026, month, 9}, {8, 49, 37}, Qt::UTC);
        const QByteArray text = QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
        const auto read = parseHttpDate(text);
        QVERIFY2(read, text.constData());
        QCOMPARE(*read, moment);
    }
}

// P29
void HttpDateTest::aLeapSecondCountsAsTheSecondBefore()
{
    QCOMPARE(*parseHttpDate("Sat, 31 Dec 2016 23:59:60 GMT"), QDateTime({2016, 12, 31}, {23, 59, 59}, Qt::UTC));
    QVERIFY(!parseHttpDate("Sat, 31 Dec 2016 23:59:61 GMT"));
}

void HttpDateTest::otherFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *bad : {"", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
             "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 +000", "Sun, 6 Nov 1994 08:49:37 GMT",
             "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
             "Sun, 06 Nov 1994 08:49:37 GMT ", "Sun,006 Nov 1994 08:49:37 GMT", "Sun, 06-Nov-1994 08:49:37 GMT"})
        QTest::newRow(bad) << QByteArray(bad);
}

void HttpDateTest::otherFormsAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseHttpDate(text));
}

void HttpDateTest::everyCutAndEveryBrokenByteIsRefusedOrADate()
{
    const QByteArray whole = "Sun, 06 Nov 1994 08:49:37 GMT";
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!parseHttpDate(whole.first(length)));
    // The name of the day says nothing the date does not.
    constexpr qsizetype afterDayName = 3;
    for (qsizetype at = afterDayName; at < whole.size(); ++at) {
        for (const char odd : {'\0', 'x', '\xff', '\n'}) {
            QByteArray broken = whole;
            broken[at] = odd;
            QVERIFY2(!parseHttpDate(broken), qPrintable(QString::number(at)));
        }
    }
}

QTEST_APPLESS_MAIN(HttpDateTest)
#include "tst_httpdate.moc"
