// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditentry.h"
#include "models/audit/loginalias.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class AuditEntryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEntryReadsBackAsItWas();
    void aHostileStaffNameStaysOneLine();
    void halfALineIsNoEntry();
    void aDeedOfALaterFoyerIsStillAnEntry();
    void anAliasNamesALoginWithoutSayingWhoItIs();
    void theSameLoginHasTheSameAliasOnlyWithTheSameKey();
};

void AuditEntryTest::everyEntryReadsBackAsItWas()
{
    for (int deed = 0; deed <= lastAuditDeed; ++deed) {
        for (int result = 0; result <= lastAuditResult; ++result) {
            for (int reason = 0; reason <= lastAuditReason; ++reason) {
                const AuditEntry entry{deed + 1, QDateTime(QDate(2026, 3, 14), QTime(19, 0, 1, 20), Qt::UTC), u"ines"_s,
                    u"p1"_s, static_cast<AuditDeed>(deed), u"k0123456789ab"_s, static_cast<AuditResult>(result),
                    static_cast<AuditReason>(reason)};
                QCOMPARE(parseAuditLine(auditLine(entry)), std::optional(entry));
            }
        }
    }
}

void AuditEntryTest::aHostileStaffNameStaysOneLine()
{
    AuditEntry entry;
    entry.number = 1;
    entry.atUtc = QDateTime(QDate(2026, 3, 14), QTime(19, 0), Qt::UTC);
    entry.staff = u"x\n{\"n\":2}\u0000\u2028"_s + QString(500, u'y');
    const QByteArray line = auditLine(entry);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(line.size() < 400);
    QVERIFY(parseAuditLine(line));
}

void AuditEntryTest::halfALineIsNoEntry()
{
    AuditEntry entry;
    entry.number = 7;
    entry.atUtc = QDateTime(QDate(2026, 3, 14), QTime(19, 0), Qt::UTC);
    const QByteArray line = auditLine(entry);
    for (qsizetype cut = 0; cut < line.size() - 1; ++cut)
        QVERIFY2(!parseAuditLine(line.left(cut)), line.left(cut).constData());
    QVERIFY(!parseAuditLine("{}"));
    QVERIFY(!parseAuditLine("[1]"));
}

void AuditEntryTest::aDeedOfALaterFoyerIsStillAnEntry()
{
    const auto entry = parseAuditLine(
        R"({"n":3,"at":"2026-03-14T19:00:00.000Z","who":"ines","place":"p","deed":"moonWalk","result":"splendid","reason":"why not"})");
    QVERIFY(entry);
    QCOMPARE(entry->deed, AuditDeed::Other);
    QCOMPARE(entry->result, AuditResult::Unknown);
    QCOMPARE(entry->reason, AuditReason::OtherReason);
}

void AuditEntryTest::anAliasNamesALoginWithoutSayingWhoItIs()
{
    const LoginAlias alias;
    const QString kim = alias.of(u"p1"_s, u"kim@example.com"_s, 1);
    QCOMPARE(kim.size(), 13);
    QVERIFY(kim.startsWith(u'r'));
    QVERIFY(!kim.contains(u"kim"_s));
    QCOMPARE(alias.of(u"p1"_s, u" KIM@Example.com "_s, 1), kim);
    QVERIFY(alias.of(u"p1"_s, u"kim@example.com"_s, 2) != kim);
    QVERIFY(alias.of(u"p2"_s, u"kim@example.com"_s, 1) != kim);
    QVERIFY(alias.of(u"p1"_s, u"  "_s, 1).isEmpty());
}

void AuditEntryTest::theSameLoginHasTheSameAliasOnlyWithTheSameKey()
{
    const LoginAlias first;
    LoginAlias second;
    QVERIFY(first.of(u"p"_s, u"kim"_s, 1) != second.of(u"p"_s, u"kim"_s, 1));
    second.useKept("short");
    QVERIFY(!second.isKept());
    second.useKept(first.key());
    QVERIFY(second.isKept());
    QCOMPARE(second.of(u"p"_s, u"kim"_s, 1).mid(1), first.of(u"p"_s, u"kim"_s, 1).mid(1));
    QVERIFY(second.of(u"p"_s, u"kim"_s, 1).startsWith(u'k'));
}

QTEST_GUILESS_MAIN(AuditEntryTest)
#include "tst_auditentry.moc"
