// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/signinworld.h"
#include "ui/login/signinwords.h"
#include "ui/login/whocard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class SignInWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEndHasAHeadlineAndAMeaning_data();
    void everyEndHasAHeadlineAndAMeaning();
    void aFailureIsNeverToldAsASuccess_data();
    void aFailureIsNeverToldAsASuccess();
    void theWordsFitTheForm();
    void aLockIsToldWithTheServersTime();
    void aRefusalStillTellsTheCount();
    void aLostAnswerIsToldAsFoundOut();
    void urgencyFollowsTheTriesLeft_data();
    void urgencyFollowsTheTriesLeft();
    void theCardSaysWhoseSessionItIs_data();
    void theCardSaysWhoseSessionItIs();
    void theCardTakesTheNameFromTheCart();
    void anOldCardSaysSo();
    void anUnreadableSessionCanBeReadAgain();
    void anEndedSessionIsSaid();
};

namespace {

using enum SignInVerdict;

const QList<std::pair<SignInVerdict, const char *>> verdicts{{SignedIn, "signed in"}, {SignedInTemporary, "temporary"},
    {GuestAnonymous, "guest"}, {GuestAttached, "attached guest"}, {NotRecognised, "not recognised"},
    {LockedOut, "locked"}, {RefusedByServer, "refused"}, {NotSent, "not sent"}, {StillUnknown, "unknown"}};

DeskReport report(SignInVerdict verdict, OutcomeClass outcome = OutcomeClass::Done, SignInForm form = SignInForm::Email)
{
    DeskReport made;
    made.command = DeskCommand::SignIn;
    made.outcomeClass = outcome;
    made.error.kind = outcome == OutcomeClass::NotSent ? ErrorKind::Unreachable : ErrorKind::Rejected;
    made.signIn = SignInReport{};
    made.signIn->form = form;
    made.signIn->verdict = verdict;
    if (verdict == LockedOut)
        made.signIn->lockedSince = parseTimestamp(u"2026-11-21T19:30:00");
    return made;
}

void verdictRows()
{
    QTest::addColumn<SignInVerdict>("verdict");
    QTest::addColumn<OutcomeClass>("outcome");
    QTest::addColumn<SignInForm>("form");
    const QList<std::pair<OutcomeClass, const char *>> outcomes{{OutcomeClass::Done, "done"},
        {OutcomeClass::Refused, "refused"}, {OutcomeClass::NotSent, "not sent"}, {OutcomeClass::Unknown, "unknown"}};
    for (const auto &[verdict, verdictName] : verdicts) {
        for (const auto &[outcome, outcomeName] : outcomes) {
            for (const SignInForm form : SignInWorld::forms())
                QTest::addRow("%s, %s, %s", verdictName, outcomeName, operationName(SignInWorld::operationOf(form)))
                    << verdict << outcome << form;
        }
    }
}

//! A card beside a session that a test describes.
struct CardWorld : ModelWorld
{
    std::unique_ptr<SessionWatch> watch;
    std::unique_ptr<WhoCard> card;

    void open()
    {
        watch = std::make_unique<SessionWatch>(service, clock, u"K"_s, QTimeZone::utc());
        card = std::make_unique<WhoCard>(*watch);
        card->resize(380, 140);
        card->show();
        settle();
    }
    void readAgain()
    {
        watch->refresh();
        settle();
    }
    [[nodiscard]] QString texts() const
    {
        return card->findChild<QLabel *>(u"whoSentence"_s)->text() + card->findChild<ElidedLabel *>(u"whoName"_s)->plainText() + u" | "_s
            + card->findChild<ElidedLabel *>(u"whoHow"_s)->plainText() + u" | "_s
            + card->findChild<QLabel *>(u"whoExtra"_s)->text();
    }
    [[nodiscard]] Card *panel() const { return card->findChild<Card *>(u"whoCard"_s); }
};

}

void SignInWordsTest::everyEndHasAHeadlineAndAMeaning_data() { verdictRows(); }

void SignInWordsTest::everyEndHasAHeadlineAndAMeaning()
{
    QFETCH(SignInVerdict, verdict);
    QFETCH(OutcomeClass, outcome);
    QFETCH(SignInForm, form);
    const Message message = SignInWords::of(report(verdict, outcome, form));
    QVERIFY(!message.headline.isEmpty());
    QVERIFY(!message.meaning.isEmpty());
    QCOMPARE(message.id, u"signIn"_s);
    for (const QString &text : {message.headline, message.meaning}) {
        QVERIFY2(!text.contains(u'%') && !text.contains(u'<') && !text.contains(u"  "_s), qPrintable(text));
        QCOMPARE(text, text.trimmed());
    }
}

void SignInWordsTest::aFailureIsNeverToldAsASuccess_data() { verdictRows(); }

void SignInWordsTest::aFailureIsNeverToldAsASuccess()
{
    QFETCH(SignInVerdict, verdict);
    QFETCH(OutcomeClass, outcome);
    QFETCH(SignInForm, form);
    const Severity severity = SignInWords::of(report(verdict, outcome, form)).severity;
    switch (verdict) {
    case SignedIn:
    case GuestAnonymous:
        QCOMPARE(severity, Severity::Success);
        break;
    case SignedInTemporary:
    case StillUnknown:
        QCOMPARE(severity, Severity::Warning);
        break;
    case GuestAttached:
        QCOMPARE(severity, Severity::Info);
        break;
    default:
        QCOMPARE(severity, Severity::Danger);
        break;
    }
}

void SignInWordsTest::theWordsFitTheForm()
{
    const auto headline = [](SignInForm form) { return SignInWords::of(report(NotRecognised, OutcomeClass::Done, form)).headline; };
    QVERIFY(headline(SignInForm::Name).contains(u"user name"_s));
    QVERIFY(headline(SignInForm::Email).contains(u"e-mail"_s));
    // Neither has a password.
    QVERIFY(!headline(SignInForm::Constituent).contains(u"password"_s));
    QVERIFY(!headline(SignInForm::Guest).contains(u"password"_s));
    // And a guest has no tries to count.
    QVERIFY(!SignInWords::of(report(NotRecognised, OutcomeClass::Done, SignInForm::Guest)).meaning.contains(u"tries"_s));
}

// D4
void SignInWordsTest::aLockIsToldWithTheServersTime()
{
    const Message message = SignInWords::of(report(LockedOut));
    QVERIFY(message.headline.contains(u"locked"_s));
    QVERIFY2(message.meaning.contains(u"19:30"_s), qPrintable(message.meaning));
}

// D3
void SignInWordsTest::aRefusalStillTellsTheCount()
{
    DeskReport refused = report(RefusedByServer, OutcomeClass::Refused);
    refused.signIn->failedAttempts = 4;
    refused.signIn->attemptLimit = 5;
    QVERIFY(SignInWords::of(refused).meaning.contains(u"1 try is left"_s));
    refused.signIn->failedAttempts.reset();
    QVERIFY(!SignInWords::of(refused).meaning.contains(u"left"_s));
}

void SignInWordsTest::aLostAnswerIsToldAsFoundOut()
{
    QVERIFY(SignInWords::of(report(SignedIn, OutcomeClass::Unknown)).meaning.contains(u"answer was lost"_s));
    QVERIFY(SignInWords::of(report(NotRecognised, OutcomeClass::Unknown)).headline.contains(u"answer was lost"_s));
    DeskReport reset = report(NotRecognised);
    reset.signIn->sessionWasReset = true;
    QVERIFY(SignInWords::of(reset).meaning.contains(u"reset"_s));
}

void SignInWordsTest::urgencyFollowsTheTriesLeft_data()
{
    QTest::addColumn<std::optional<int>>("failed");
    QTest::addColumn<std::optional<int>>("limit");
    QTest::addColumn<Severity>("severity");
    using Known = std::optional<int>;
    QTest::newRow("nothing known") << Known() << Known() << Severity::Info;
    QTest::newRow("no limit known") << Known(9) << Known() << Severity::Info;
    QTest::newRow("no count known") << Known() << Known(5) << Severity::Info;
    QTest::newRow("two left") << Known(3) << Known(5) << Severity::Info;
    QTest::newRow("one left") << Known(4) << Known(5) << Severity::Warning;
    QTest::newRow("none left") << Known(5) << Known(5) << Severity::Danger;
    QTest::newRow("beyond") << Known(6) << Known(5) << Severity::Danger;
    QTest::newRow("one in all") << Known(0) << Known(1) << Severity::Warning;
}

void SignInWordsTest::urgencyFollowsTheTriesLeft()
{
    QFETCH(std::optional<int>, failed);
    QFETCH(std::optional<int>, limit);
    QFETCH(Severity, severity);
    QCOMPARE(SignInWords::attemptsSeverity(failed, limit), severity);
}

void SignInWordsTest::theCardSaysWhoseSessionItIs_data()
{
    QTest::addColumn<QJsonObject>("session");
    QTest::addColumn<QJsonObject>("login");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("untold");
    const QJsonObject nobody{{u"IsLoggedIn"_s, false}}, in{{u"IsLoggedIn"_s, true}}, guest{{u"IsGuest"_s, true}};
    const QJsonObject ann{{u"ConstituentId"_s, 120345}, {u"UserId"_s, u"ann.lee"_s}, {u"Status"_s, u"P"_s}};
    const auto with = [](QJsonObject object, const QString &member, const QJsonValue &value) {
        object[member] = value;
        return object;
    };
    QTest::newRow("nobody") << nobody << QJsonObject() << QStringList{u"No customer yet"_s} << QStringList{u"Patron"_s};
    QTest::newRow("patron") << in << ann << QStringList{u"Patron no. 120345"_s, u"signed in as ann.lee"_s}
                            << QStringList{u"Acts for"_s, u"emporary"_s};
    QTest::newRow("by e-mail") << in << with(ann, u"ElectronicAddress"_s, u"ann@example.org"_s)
                               << QStringList{u"signed in as ann@example.org"_s} << QStringList();
    QTest::newRow("household") << in << with(ann, u"OriginalConstituentId"_s, 777)
                               << QStringList{u"Acts for no. 120345; the login belongs to no. 777"_s} << QStringList();
    QTest::newRow("own login") << in << with(ann, u"OriginalConstituentId"_s, 120345) << QStringList() << QStringList{u"Acts for"_s};
    QTest::newRow("temporary") << in << with(ann, u"Status"_s, u"T"_s) << QStringList{u"a new one is due"_s} << QStringList();
    QTest::newRow("anonymous guest") << guest << QJsonObject{{u"ConstituentId"_s, 0}, {u"ElectronicAddress"_s, u"g@example.org"_s}}
                                     << QStringList{u"Guest"_s, u"g@example.org"_s} << QStringList{u"belongs to"_s, u"no. 0"_s};
    QTest::newRow("guest without an address") << guest << QJsonObject{{u"ConstituentId"_s, 0}}
                                              << QStringList{u"no e-mail address"_s} << QStringList();
    QTest::newRow("attached guest") << guest << QJsonObject{{u"ConstituentId"_s, 12}, {u"ElectronicAddress"_s, u"g@example.org"_s}}
                                    << QStringList{u"Guest"_s, u"belongs to patron no. 12"_s} << QStringList();
    QTest::newRow("counter sale") << with(nobody, u"BusinessFacing"_s, true) << QJsonObject{{u"ConstituentId"_s, 120345}}
                                  << QStringList{u"Patron no. 120345"_s} << QStringList{u"signed in"_s};
    QTest::newRow("counter sale, nobody") << with(nobody, u"BusinessFacing"_s, true) << QJsonObject{{u"ConstituentId"_s, 0}}
                                          << QStringList{u"No customer yet"_s} << QStringList();
    QTest::newRow("not said") << QJsonObject{{u"IsLoggedIn"_s, QJsonValue::Null}, {u"IsGuest"_s, QJsonValue::Null}} << ann
                              << QStringList{u"did not say"_s} << QStringList{u"Patron"_s, u"No customer"_s};
}

void SignInWordsTest::theCardSaysWhoseSessionItIs()
{
    QFETCH(QJsonObject, session);
    QFETCH(QJsonObject, login);
    QFETCH(QStringList, told);
    QFETCH(QStringList, untold);
    CardWorld world;
    for (auto member = session.constBegin(); member != session.constEnd(); ++member)
        world.session[member.key()] = member.value();
    world.login = login;
    world.serve();
    world.open();
    QCOMPARE(world.panel()->state(), CardState::Ready);
    for (const QString &text : told)
        QVERIFY2(world.texts().contains(text), qPrintable(world.texts()));
    for (const QString &text : untold)
        QVERIFY2(!world.texts().contains(text), qPrintable(world.texts()));
}

void SignInWordsTest::theCardTakesTheNameFromTheCart()
{
    CardWorld world;
    world.signIn(120345, u"ann.lee"_s);
    world.holdSeats();
    world.serve();
    world.transport.answerAlways(Operation::GetCart,
        world.timed(R"({"Products":[],"Constituent":{"Id":120345,"DisplayName":"Ms. Ann Lee "}})"));
    world.open();
    world.readAgain();
    QVERIFY2(world.texts().startsWith(u"Ms. Ann Lee | no. 120345"_s), qPrintable(world.texts()));
}

void SignInWordsTest::anOldCardSaysSo()
{
    CardWorld world;
    world.signIn(120345, u"ann.lee"_s);
    world.serve();
    world.open();
    world.transport.answerAlways(Operation::GetSession, ScriptedTransport::failure(OutcomeClass::NotSent, ErrorKind::Unreachable));
    world.clock.advance(std::chrono::minutes(5));
    world.readAgain();
    QCOMPARE(world.panel()->state(), CardState::Stale);
    QVERIFY(world.texts().contains(u"120345"_s));
    world.serve();
    world.readAgain();
    QCOMPARE(world.panel()->state(), CardState::Ready);
}

void SignInWordsTest::anUnreadableSessionCanBeReadAgain()
{
    CardWorld world;
    world.transport.answerAlways(Operation::GetSession, ScriptedTransport::failure(OutcomeClass::NotSent, ErrorKind::Unreachable));
    world.open();
    QCOMPARE(world.panel()->state(), CardState::Error);
    world.serve();
    QAbstractButton *again = nullptr;
    for (auto *button : world.card->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().contains(u"again"_s))
            again = button;
    }
    QVERIFY(again);
    again->click();
    world.settle();
    QCOMPARE(world.panel()->state(), CardState::Ready);
}

void SignInWordsTest::anEndedSessionIsSaid()
{
    CardWorld world;
    world.signIn(120345, u"ann.lee"_s);
    world.serve();
    world.open();
    world.transport.answerAlways(Operation::GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.readAgain();
    QVERIFY2(world.texts().startsWith(u"This session has ended"_s), qPrintable(world.texts()));
    QVERIFY(!world.texts().contains(u"120345"_s));
}

QTEST_MAIN(SignInWordsTest)
#include "tst_signinwords.moc"
