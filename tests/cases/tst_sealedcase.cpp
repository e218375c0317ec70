// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/sealedcase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

class SealedCaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSealedOpensAsItWas();
    void theTextFitsASmallCode();
    void noTwoSealsAreAlikeAndNothingShowsThrough();
    void oneChangedSignAnywhereIsFound();
    void aShortenedOneIsFound();
    void anotherKeyDoesNotOpenIt();
    void aScannersSmallLettersAndBlanksAreForgiven();
    void itLivesForItsMinutesOnly_data();
    void itLivesForItsMinutesOnly();
    void otherCodesAreNoCases_data();
    void otherCodesAreNoCases();
    void keysAreReadInTwoForms_data();
    void keysAreReadInTwoForms();
    void aNewKeyCanBeRead();

private:
    static CaseKey keyOf(char sign) { return std::move(*CaseKey::parse(QByteArray(CaseKey::size, sign).toBase64())); }
    CaseKey m_key = keyOf('k');
    const KioskCase m_case{u"K3-1911"_s, u"K3"_s, u"7F0C2C1E-55AA+/= ü"_s,
        QDateTime(QDate(2026, 3, 14), QTime(19, 11), Qt::UTC), seconds(900)};

    [[nodiscard]] std::variant<KioskCase, CaseProblem> opened(const QByteArray &text, int later = 60) const
    {
        return SealedCase::open(QString::fromLatin1(text), m_key, m_case.since.addSecs(later));
    }
};

void SealedCaseTest::whatIsSealedOpensAsItWas()
{
    const auto open = opened(SealedCase::seal(m_case, m_key));
    QVERIFY(std::holds_alternative<KioskCase>(open));
    QCOMPARE(std::get<KioskCase>(open), m_case);
}

void SealedCaseTest::theTextFitsASmallCode()
{
    KioskCase usual = m_case;
    usual.session = QString(36, u'x');
    const QByteArray text = SealedCase::seal(usual, m_key);
    static const QRegularExpression alphanumeric(u"^[A-Z0-9]+$"_s); // a QR code's dense mode
    QVERIFY(alphanumeric.match(QString::fromLatin1(text)).hasMatch());
    QVERIFY2(text.size() <= 224, qPrintable(QString::number(text.size()))); // version 7, level M holds 178, L 224
}

void SealedCaseTest::noTwoSealsAreAlikeAndNothingShowsThrough()
{
    QSet<QByteArray> seen;
    for (int n = 0; n < 50; ++n) {
        const QByteArray text = SealedCase::seal(m_case, m_key);
        QVERIFY(!seen.contains(text.mid(4, 20)));
        seen.insert(text.mid(4, 20));
        QVERIFY(!text.contains("K3") || !text.contains("1911"));
    }
}

void SealedCaseTest::oneChangedSignAnywhereIsFound()
{
    const QByteArray text = SealedCase::seal(m_case, m_key);
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const char other : {'A', 'B', '7'}) {
            QByteArray changed = text;
            if (changed[at] == other)
                continue;
            changed[at] = other;
            QVERIFY2(!std::holds_alternative<KioskCase>(opened(changed)), qPrintable(QString::number(at)));
        }
    }
}

void SealedCaseTest::aShortenedOneIsFound()
{
    const QByteArray text = SealedCase::seal(m_case, m_key);
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY(!std::holds_alternative<KioskCase>(opened(text.left(length))));
    QVERIFY(!std::holds_alternative<KioskCase>(opened(text + 'A')));
}

void SealedCaseTest::anotherKeyDoesNotOpenIt()
{
    const CaseKey other = keyOf('o');
    const auto open = SealedCase::open(QString::fromLatin1(SealedCase::seal(m_case, other)), m_key, m_case.since);
    QCOMPARE(std::get<CaseProblem>(open), CaseProblem::Damaged);
}

void SealedCaseTest::aScannersSmallLettersAndBlanksAreForgiven()
{
    const QByteArray text = SealedCase::seal(m_case, m_key);
    QVERIFY(std::holds_alternative<KioskCase>(opened(text.toLower())));
    QByteArray spaced = "  " + text + "\r\n";
    spaced.insert(20, " ");
    QVERIFY(std::holds_alternative<KioskCase>(opened(spaced)));
}

void SealedCaseTest::itLivesForItsMinutesOnly_data()
{
    QTest::addColumn<int>("later");
    QTest::addColumn<int>("problem"); // -1 = opens
    QTest::newRow("at once") << 0 << -1;
    QTest::newRow("the desk's clock is slow") << -120 << -1;
    QTest::newRow("too slow") << -121 << int(CaseProblem::FromTheFuture);
    QTest::newRow("last moment") << 1020 << -1;
    QTest::newRow("too old") << 1021 << int(CaseProblem::TooOld);
    QTest::newRow("a year") << 365 * 86400 << int(CaseProblem::TooOld);
}

void SealedCaseTest::itLivesForItsMinutesOnly()
{
    QFETCH(int, later);
    QFETCH(int, problem);
    const auto open = opened(SealedCase::seal(m_case, m_key), later);
    const auto *found = std::get_if<CaseProblem>(&open);
    QCOMPARE(found ? int(*found) : -1, problem);
    KioskCase eternal = m_case;
    eternal.life = std::chrono::hours(1000);
    const auto capped = opened(SealedCase::seal(eternal, m_key), 3600 + 121);
    QVERIFY(std::holds_alternative<CaseProblem>(capped));
}

void SealedCaseTest::otherCodesAreNoCases_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"SPRING"_s, u"000123456789"_s, u"https://example.org"_s, u"FYC2AAAA"_s, u"FYC"_s,
             QString(5000, u'A'), QString(u"FYC1"_s + QString(5000, u'A'))})
        QTest::newRow(qPrintable(u'"' + text.left(12) + u'"')) << text;
}

void SealedCaseTest::otherCodesAreNoCases()
{
    QFETCH(QString, text);
    QCOMPARE(std::get<CaseProblem>(SealedCase::open(text, m_key, m_case.since)), CaseProblem::NotACase);
}

void SealedCaseTest::keysAreReadInTwoForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray key(32, 'k');
    QTest::newRow("base 64") << key.toBase64() << true;
    QTest::newRow("with a line end") << key.toBase64() + "\n" << true;
    QTest::newRow("hex") << key.toHex() << true;
    QTest::newRow("hex, capitals") << key.toHex().toUpper() << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("raw") << key << false;
    QTest::newRow("too short") << QByteArray(31, 'k').toBase64() << false;
    QTest::newRow("too long") << QByteArray(33, 'k').toBase64() << false;
    QTest::newRow("no base 64") << QByteArray("!!!!") + key.toBase64().mid(4) << false;
}

void SealedCaseTest::keysAreReadInTwoForms()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const std::optional<CaseKey> key = CaseKey::parse(text);
    QCOMPARE(key.has_value(), good);
    if (key)
        QCOMPARE(key->bytes(), QByteArray(32, 'k'));
}

void SealedCaseTest::aNewKeyCanBeRead()
{
    const QByteArray one = CaseKey::newText(), other = CaseKey::newText();
    QVERIFY(CaseKey::parse(one));
    QVERIFY(one != other);
}

QTEST_GUILESS_MAIN(SealedCaseTest)
#include "tst_sealedcase.moc"
