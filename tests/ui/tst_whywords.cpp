// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/diagnosiswords.h"
#include "ui/words/whywords.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

NameLookup names()
{
    return {[](int id) { return id == 1 ? u"Web"_s : id == 2 ? u"Subscriber Portal"_s : QString(); },
        [](int id) { return id == 3 ? u"Counter"_s : id == 4 ? u"Web-Promo"_s : QString(); },
        [](int id) { return id == 10 ? u"Walk-up"_s : QString(); }};
}

DiagnosisWords words() { return {names(), QDate(2026, 11, 21)}; }

Timestamp at(const char *text) { return *parseTimestamp(QString::fromLatin1(text)); }

Particulars everything()
{
    Particulars about;
    about.name = u"chloe"_s;
    about.otherName = u"chloe@example.com"_s;
    about.count = 5;
    about.limit = 5;
    about.number = 1003;
    about.fromId = 1;
    about.toId = 2;
    about.at = at("2026-11-21T18:58:00-08:00");
    about.until = at("2026-11-21T19:28:00-08:00");
    about.length = 21min;
    about.seenAt = QDateTime(QDate(2026, 11, 22), QTime(3, 2), Qt::UTC);
    about.fromPrice = Money::fromTenThousandths(480000);
    about.toPrice = Money::fromTenThousandths(520000);
    return about;
}

bool isWhole(const QString &sentence) { return sentence.endsWith(u'.') && !sentence.contains(u'%'); }

}

class WhyWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyHeadlineIsASentenceOfItsOwn();
    void everyCheckAndClueHasWords();
    void everyUnknownSaysWhy();
    void everyRemedyHasAButtonAndSaysWhatItDoes();
    void aLockCanBeReadIntoAPhone();
    void atAnotherDayTheDateIsTold();
    void anIdWithoutANameIsShownAsItIs();
    void whatIsCopiedIsForThePatron();
    void everyExplanationIsASentenceOfItsOwn();
    void everyPieceOfEvidenceHasWords();
    void everyNextStepIsASentence();
    void likelyAndCertainAreSaid();
};

void WhyWordsTest::everyHeadlineIsASentenceOfItsOwn()
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(SignInSentence::CannotSee); ++i) {
        SignInDiagnosis diagnosis;
        diagnosis.sentence = static_cast<SignInSentence>(i);
        diagnosis.about = everything();
        const QString headline = words().headline(diagnosis);
        QVERIFY2(isWhole(headline), qPrintable(headline));
        QVERIFY2(!seen.contains(headline), qPrintable(headline));
        seen.insert(headline);
    }
}

void WhyWordsTest::everyCheckAndClueHasWords()
{
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(SignInCheck::Staff); ++i)
        titles.insert(DiagnosisWords::title(static_cast<SignInCheck>(i)));
    QCOMPARE(titles.size(), static_cast<int>(SignInCheck::Staff) + 1);
    for (int i = 0; i <= static_cast<int>(SignInClue::StaffSilent); ++i) {
        CheckResult result;
        result.clue = static_cast<SignInClue>(i);
        result.about = everything();
        const QString evidence = words().evidence(result);
        QVERIFY2(!evidence.isEmpty() && !evidence.contains(u'%') && !evidence.endsWith(u'.'), qPrintable(evidence));
    }
}

void WhyWordsTest::everyUnknownSaysWhy()
{
    CheckResult result;
    result.because = Unseen::NotPermitted;
    QCOMPARE(words().evidence(result), u"unknown, because this user group may not look"_s);
    QSet<QString> seen;
    for (int i = static_cast<int>(Unseen::NotAsked); i <= static_cast<int>(Unseen::Contradictory); ++i)
        seen.insert(DiagnosisWords::unseen(static_cast<Unseen>(i)));
    QCOMPARE(seen.size(), static_cast<int>(Unseen::Contradictory));
}

void WhyWordsTest::everyRemedyHasAButtonAndSaysWhatItDoes()
{
    QSet<QString> buttons;
    for (int i = 0; i <= static_cast<int>(Remedy::LookAgain); ++i) {
        buttons.insert(DiagnosisWords::remedy(static_cast<Remedy>(i)));
        QVERIFY(isWhole(DiagnosisWords::effect(static_cast<Remedy>(i))));
    }
    QCOMPARE(buttons.size(), static_cast<int>(Remedy::LookAgain) + 1);
    QVERIFY(DiagnosisWords::price(OtherWay::TryThePassword).contains(u"tries"_s));
    QVERIFY(DiagnosisWords::price(OtherWay::MailAToken).contains(u"mail"_s));
}

void WhyWordsTest::aLockCanBeReadIntoAPhone()
{
    SignInDiagnosis diagnosis;
    diagnosis.sentence = SignInSentence::Locked;
    diagnosis.about = everything();
    QCOMPARE(words().headline(diagnosis), u"Locked since 18:58 after 5 failed tries. Frees at about 19:28."_s);
    QCOMPARE(words().toTell(Remedy::TellWait, diagnosis), u"You can try again at about 19:28."_s);
}

void WhyWordsTest::atAnotherDayTheDateIsTold()
{
    SignInDiagnosis diagnosis;
    diagnosis.sentence = SignInSentence::LockRanOut;
    diagnosis.about = everything();
    diagnosis.about.at = at("2026-11-20T18:58:00-08:00");
    QVERIFY(words().headline(diagnosis).contains(u"20 Nov"_s));
}

void WhyWordsTest::anIdWithoutANameIsShownAsItIs()
{
    SignInDiagnosis diagnosis;
    diagnosis.sentence = SignInSentence::WrongType;
    diagnosis.about.fromId = 1;
    diagnosis.about.toId = 77;
    diagnosis.about.name = u"ben"_s;
    QCOMPARE(words().headline(diagnosis), u"No login of type Web. There is one of type 77: ben."_s);
}

void WhyWordsTest::whatIsCopiedIsForThePatron()
{
    SignInDiagnosis diagnosis;
    diagnosis.sentence = SignInSentence::WrongType;
    diagnosis.about = everything();
    QCOMPARE(words().toTell(Remedy::TellWhichLogin, diagnosis),
        u"Your login is for Subscriber Portal. Please sign in there as chloe."_s);
    QVERIFY(words().toTell(Remedy::Unlock, diagnosis).isEmpty());
}

void WhyWordsTest::everyExplanationIsASentenceOfItsOwn()
{
    const WhyWords why(names());
    QSet<QString> seen;
    QVERIFY(why.sentence({}).isEmpty());
    for (int i = 1; i <= static_cast<int>(WhySentence::EndedElsewhere); ++i) {
        Explanation explanation;
        explanation.sentence = static_cast<WhySentence>(i);
        explanation.about = everything();
        const QString sentence = why.sentence(explanation);
        QVERIFY2(isWhole(sentence), qPrintable(sentence));
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
        explanation.about = {};
        QVERIFY(!why.sentence(explanation).contains(u'%'));
    }
}

void WhyWordsTest::everyPieceOfEvidenceHasWords()
{
    const WhyWords why(names());
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(WhyClue::OlderServerResets); ++i) {
        const QString words = why.evidence({static_cast<WhyClue>(i), everything()});
        QVERIFY2(!words.isEmpty() && !words.contains(u'%') && !seen.contains(words), qPrintable(words));
        seen.insert(words);
    }
}

void WhyWordsTest::everyNextStepIsASentence()
{
    QVERIFY(WhyWords::next(NextStep::None).isEmpty());
    for (int i = 1; i <= static_cast<int>(NextStep::CheckPrices); ++i)
        QVERIFY2(isWhole(WhyWords::next(static_cast<NextStep>(i))), qPrintable(QString::number(i)));
}

void WhyWordsTest::likelyAndCertainAreSaid()
{
    QVERIFY(WhyWords::certainty(Certainty::Certain).startsWith(u"certain"_s));
    QVERIFY(WhyWords::certainty(Certainty::Likely).startsWith(u"likely"_s));
}

QTEST_MAIN(WhyWordsTest)
#include "tst_whywords.moc"
