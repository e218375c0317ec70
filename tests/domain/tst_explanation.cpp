// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/explanation.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using W = WhySentence;
using N = NextStep;
using K = StoryKind;

Q_DECLARE_METATYPE(Explanation)
Q_DECLARE_METATYPE(WhySentence)
Q_DECLARE_METATYPE(NextStep)
Q_DECLARE_METATYPE(Certainty)

namespace {

constexpr int counter = 3, webMode = 1, promoMode = 4;
constexpr auto sure = Certainty::Certain, likely = Certainty::Likely;

Timestamp at(const char *text) { return *parseTimestamp(QString::fromLatin1(text)); }

StoryStep step(K kind, bool here = true, std::optional<int> from = {}, std::optional<int> to = {})
{
    StoryStep result;
    result.kind = kind;
    result.seenAt = QDateTime(QDate(2026, 11, 22), QTime(3, 2), Qt::UTC);
    result.pressedHere = here;
    result.modeBefore = from;
    result.modeAfter = to;
    return result;
}

StoryStep moved(K kind, bool here = true) { return step(kind, here, counter, promoMode); }

Story opened(std::initializer_list<StoryStep> steps)
{
    Story story{step(K::Opened, false, {}, counter)};
    story.append(QList<StoryStep>(steps));
    return story;
}

Session movedSession()
{
    Session session;
    session.originalModeOfSaleId = counter;
    session.modeOfSaleId = promoMode;
    session.sourceId = 10;
    return session;
}

bool rests(const Explanation &why, WhyClue clue)
{
    return std::any_of(
        why.evidence.cbegin(), why.evidence.cend(), [clue](const WhyEvidence &one) { return one.clue == clue; });
}

SeatView view(SeatState state)
{
    SeatView seats;
    seats.state = state;
    return seats;
}

void row(const char *name, const Explanation &why, W sentence, Certainty certainty, N next)
{
    QTest::newRow(name) << why << sentence << certainty << next;
}

void columns()
{
    QTest::addColumn<Explanation>("why");
    QTest::addColumn<W>("sentence");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<N>("next");
}

void check()
{
    QFETCH(Explanation, why);
    QTEST(why.sentence, "sentence");
    QTEST(why.certainty, "certainty");
    QTEST(why.next, "next");
}

}

class TestExplanation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mode_data();
    void mode() { check(); }
    void modeIsToldFromItsOpeningOn();
    void price_data();
    void price() { check(); }
    void seats_data();
    void seats() { check(); }
    void seatsNameTheirDeadline();
    void order_data();
    void order() { check(); }
    void promo();
    void notSignedIn_data();
    void notSignedIn() { check(); }
    void aFailedTryTellsItsCount();
};

void TestExplanation::mode_data()
{
    columns();
    const Session now = movedSession();
    Session same = now;
    same.modeOfSaleId = counter;
    const auto mode = [](const Session &session, const Story &story) { return explainMode(session, story); };
    row("never moved", mode(same, opened({})), W::NothingOdd, sure, N::None);
    row("moved and moved back", mode(same, opened({moved(K::SignedIn), step(K::OrderLoaded, true, promoMode, counter)})),
        W::NothingOdd, sure, N::None);
    row("an order was loaded here", mode(now, opened({moved(K::OrderLoaded)})), W::ModeByOrder, sure, N::StartNewSession);
    row("a sign-in moved it: the rank, perhaps", mode(now, opened({moved(K::SignedIn)})), W::ModeByRank, likely, N::CheckPrices);
    StoryStep promo = moved(K::SignedIn);
    promo.sourcePassed = 10;
    row("a promo code passed, its mode not known", mode(now, opened({promo})), W::ModeByPromo, likely, N::AskPatronWhichOffer);
    promo.promoMode = promoMode;
    row("a promo code that stands for this mode", mode(now, opened({promo})), W::ModeByPromo, sure, N::AskPatronWhichOffer);
    promo.promoMode = webMode;
    row("a promo code for another mode: the rank won", mode(now, opened({promo})), W::ModeByRank, likely, N::CheckPrices);
    StoryStep source = moved(K::SignedIn);
    source.sourceBefore = 8;
    source.sourceAfter = 10;
    row("the source moved with the sign-in", mode(now, opened({source})), W::ModeByPromo, likely, N::AskPatronWhichOffer);
    row("a failed try reset it", mode(now, opened({moved(K::SignInFailed)})), W::ModeByFailedSignIn, sure, N::StartNewSession);
    row("another customer", mode(now, opened({moved(K::CustomerSet)})), W::ModeByCustomer, likely, N::CheckPrices);
    row("with a change of the cart", mode(now, opened({moved(K::CartChanged)})), W::ModeByCartChange, likely, N::LeaveItOrSignInAgain);
    row("nothing pressed here", mode(now, opened({moved(K::ModeChanged, false)})), W::ModeElsewhere, likely, N::LeaveItOrSignInAgain);
    row("an order loaded elsewhere is not certain", mode(now, opened({moved(K::OrderLoaded, false)})), W::ModeElsewhere, likely,
        N::LeaveItOrSignInAgain);
    row("the last step to the mode counts",
        mode(now, opened({moved(K::SignedIn), step(K::CustomerSet, true, promoMode, counter), moved(K::OrderLoaded)})),
        W::ModeByOrder, sure, N::StartNewSession);
    row("moved before the first look", mode(now, {step(K::Opened, false, {}, promoMode)}), W::ModeBeforeWeLooked, likely,
        N::LeaveItOrSignInAgain);
    Session order = now;
    order.orderId = 88123;
    row("moved before the first look, with an order", mode(order, {}), W::ModeBeforeWeLooked, likely, N::LookAtOrder);
    row("original mode not known", mode([] { Session s; s.modeOfSaleId = 4; return s; }(), {}), W::NothingOdd, sure, N::None);
}

void TestExplanation::modeIsToldFromItsOpeningOn()
{
    StoryStep order = moved(K::OrderLoaded);
    order.orderId = 88123;
    const Explanation why = explainMode(movedSession(), opened({step(K::SignedIn, true, counter, webMode), order}));
    QCOMPARE(why.about.number, 88123);
    QCOMPARE(why.about.fromId, counter);
    QCOMPARE(why.about.toId, promoMode);
    QCOMPARE(why.evidence.size(), 3); // opened, sign-in, order
    QCOMPARE(why.evidence.first().clue, WhyClue::OpenedWith);
    QCOMPARE(why.evidence.first().about.toId, counter);
    QCOMPARE(why.evidence.last().about.count, static_cast<int>(K::OrderLoaded));
}

void TestExplanation::price_data()
{
    columns();
    PriceChange change;
    change.before = change.after = Money::fromTenThousandths(480000);
    row("same price", explainPrice(change), W::NothingOdd, sure, N::None);
    change.after = Money::fromTenThousandths(520000);
    row("no cause seen", explainPrice(change), W::PriceUnexplained, likely, N::CheckPrices);
    change.customerBefore = 0;
    change.customerAfter = 1001;
    row("the customer changed", explainPrice(change), W::PriceByCustomer, likely, N::CheckPrices);
    change.sourceBefore = 8;
    change.sourceAfter = 10;
    row("the source moved", explainPrice(change), W::PriceBySource, likely, N::CheckPrices);
    change.modeBefore = counter;
    change.modeAfter = promoMode;
    row("the mode moved: it comes first", explainPrice(change), W::PriceByMode, likely, N::CheckPrices);
}

void TestExplanation::seats_data()
{
    columns();
    const Story none = opened({}), held = opened({step(K::SeatsHeld)});
    const auto with = [](const Story &story, std::initializer_list<StoryStep> steps) { Story s = story; s.append(QList<StoryStep>(steps)); return s; };
    const auto deadline = at("2026-11-21T18:55:00-08:00");
    Session running, expired, gone, old, sold, saving;
    running.hasLockedSeats = true;
    running.seatsExpired = false;
    expired.hasLockedSeats = true;
    expired.seatsExpired = true;
    gone.hasLockedSeats = false;
    gone.seatsExpired = false;
    sold = gone;
    sold.checkout.status = u"SaveComplete"_s;
    saving = expired;
    saving.checkout.status = u"SaveInProgress"_s;
    const auto seats = [&](const Session &session, SeatState state, const Story &story) { return explainSeats(session, view(state), deadline, story); };
    row("held and running", seats(running, SeatState::Live, held), W::NothingOdd, sure, N::None);
    row("never held", seats(gone, SeatState::None, none), W::NothingOdd, sure, N::None);
    row("server says expired", seats(expired, SeatState::Expired, held), W::SeatsTimeRanOut, sure, N::TryTheSameSeats);
    row("our clock says expired, an old server nothing", seats(old, SeatState::Expired, held), W::SeatsTimeRanOut, sure, N::TryTheSameSeats);
    Session cleaned = expired;
    cleaned.hasLockedSeats = false;
    row("cleaned up", seats(cleaned, SeatState::Released, held), W::SeatsReleasedByCleanup, sure, N::TryTheSameSeats);
    row("cleaned up, seen to expire before", seats(gone, SeatState::Released, with(held, {step(K::SeatsExpired, false), step(K::SeatsGone, false)})),
        W::SeatsReleasedByCleanup, likely, N::TryTheSameSeats);
    row("given back here", seats(gone, SeatState::None, with(held, {step(K::SeatsReleased)})), W::SeatsReleasedHere, sure, N::None);
    row("given back by log-out", seats(gone, SeatState::None, with(held, {step(K::LoggedOut)})), W::SeatsReleasedByLogOut, sure, N::None);
    row("given back and held again, then gone", seats(gone, SeatState::None, with(held, {step(K::SeatsReleased), step(K::SeatsHeld), step(K::SeatsGone, false)})),
        W::SeatsGoneEarly, likely, N::TryTheSameSeats);
    row("gone early, not from here", seats(gone, SeatState::Released, with(held, {step(K::SeatsGone, false)})), W::SeatsGoneEarly, likely, N::TryTheSameSeats);
    row("gone on an older server", seats(old, SeatState::None, with(held, {step(K::SeatsGone, false)})), W::SeatsNotKnown, likely, N::TryTheSameSeats);
    row("sold is not gone", seats(sold, SeatState::Released, with(held, {step(K::SeatsGone, false)})), W::SeatsSold, sure, N::LookAtOrder);
    row("while it saves, wait", seats(saving, SeatState::Expired, held), W::SeatsSaving, sure, N::WaitForCheckout);
}

void TestExplanation::seatsNameTheirDeadline()
{
    Session expired;
    expired.seatsExpired = true;
    expired.cart.firstSeatAdded = at("2026-11-21T18:40:00-08:00");
    const Explanation why = explainSeats(expired, view(SeatState::Expired), at("2026-11-21T18:55:00-08:00"), {});
    QCOMPARE(why.about.until->time, QTime(18, 55));
    QCOMPARE(why.about.at->time, QTime(18, 40));
    QVERIFY(rests(why, WhyClue::ServerSaysExpired));
    QVERIFY(rests(why, WhyClue::DeadlineWas));
    QVERIFY(rests(why, WhyClue::FirstSeatAt));
}

void TestExplanation::order_data()
{
    columns();
    OrderSummary order;
    order.orderId = 4711;
    row("not locked", explainOrder(order, false, {}), W::NothingOdd, sure, N::None);
    row("open here", explainOrder(order, true, {}), W::OrderOpenHere, sure, N::None);
    order.lock = OrderLock::StaffBatch;
    order.lockedInBatch = 4712;
    row("in a batch", explainOrder(order, false, 20min), W::OrderInBatch, sure, N::AskBatchOwner);
    order.lock = OrderLock::OtherSession;
    row("in another session", explainOrder(order, false, 20min), W::OrderInOtherSession, likely, N::OpenWhenIdle);
    row("in another session, timeout not known", explainOrder(order, false, {}), W::OrderInOtherSession, likely, N::OpenWhenIdle);
    QCOMPARE(explainOrder(order, false, 20min).about.length, std::optional<std::chrono::seconds>(20min));
    QVERIFY(rests(explainOrder(order, false, {}), WhyClue::LockTimeoutUnknown));
}

void TestExplanation::promo()
{
    const Explanation number = explainEmptyPromo({u"4711"_s, true});
    QCOMPARE(number.sentence, W::PromoNumberUnknown);
    QCOMPARE(number.next, N::AskAsText);
    QCOMPARE(number.about.name, u"4711"_s);
    const Explanation text = explainEmptyPromo({u"SPRNG10"_s, false});
    QCOMPARE(text.sentence, W::PromoTextUnknown);
    QCOMPARE(text.next, N::CheckSpelling);
    QVERIFY(rests(text, WhyClue::OnlyActiveSources));
}

void TestExplanation::notSignedIn_data()
{
    columns();
    Session nobody;
    nobody.isLoggedIn = false;
    Session in = nobody, guest = nobody, till = nobody, served = nobody, counted = nobody, locked = nobody;
    in.isLoggedIn = true;
    guest.isGuest = true;
    till.businessFacing = served.businessFacing = true;
    served.login.constituentId = 1001;
    counted.login.failedAttempts = 2;
    locked.login.failedAttempts = 5;
    locked.login.lockedDate = at("2026-11-21T18:58:00-08:00");
    const auto why = [](const Session &session, const Story &story) { return explainNotSignedIn(session, story, 5); };
    row("signed in", why(in, {}), W::NothingOdd, sure, N::None);
    row("a guest never is", why(guest, {}), W::GuestIsNotSignedIn, sure, N::None);
    row("counter sale with a customer", why(served, {}), W::NothingOdd, sure, N::None);
    row("counter sale without", why(till, {}), W::CounterWithoutCustomer, sure, N::ChooseCustomer);
    row("nobody tried", why(nobody, opened({})), W::NobodyTried, sure, N::SignIn);
    StoryStep failed = step(K::SignInFailed);
    failed.failedAttempts = 3;
    row("a try failed here", why(nobody, opened({failed})), W::TryFailed, sure, N::HelpThePatron);
    failed.lockedSince = at("2026-11-21T18:58:00-08:00");
    row("a try met a lock", why(nobody, opened({failed})), W::TryLocked, sure, N::HelpThePatron);
    row("a count from before", why(counted, {}), W::TryFailed, sure, N::HelpThePatron);
    row("a lock from before", why(locked, {}), W::TryLocked, sure, N::HelpThePatron);
    row("ended by a failed try for another", why(nobody, opened({step(K::SignedIn), step(K::SignedOff)})), W::FailedTryEndedIt, sure, N::SignIn);
    row("ended, and nothing was pressed here", why(nobody, opened({step(K::SignedIn), step(K::SignedOff, false)})), W::EndedElsewhere, likely, N::SignIn);
}

void TestExplanation::aFailedTryTellsItsCount()
{
    Session nobody;
    nobody.isLoggedIn = false;
    StoryStep failed = step(K::SignInFailed);
    failed.failedAttempts = 3;
    const Explanation why = explainNotSignedIn(nobody, {failed}, 5);
    QCOMPARE(why.about.count, 3);
    QCOMPARE(why.about.limit, 5);
    QVERIFY(rests(why, WhyClue::FailuresCounted));
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
