// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/kiosk/kioskstage.h"

#include <QTest>

#include <array>

using namespace Foyer;
using namespace FoyerTest;
using namespace KioskIntent;
using namespace Qt::Literals::StringLiterals;

//! Every page with everything that can happen on it: where it leads and what is asked for. What is not in the table
//! changes nothing at all.
class KioskTransitionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageKnowsEveryEvent_data();
    void everyPageKnowsEveryEvent();
    void theTableNamesOnlyWhatExists();
};

namespace {

using enum KioskPage;
using Says = KioskEvent::Staff::Says;

struct Named
{
    const char *name;
    KioskEventAny event;
};

KioskEventAny press(const KioskAction &action) { return KioskEvent::Act{action}; }

KioskEventAny seats(SeatState state)
{
    SeatView view;
    view.state = state;
    view.remaining = std::chrono::minutes(9);
    return KioskEvent::SeatTimeIs{view};
}

QList<Named> everyEvent()
{
    KioskSettings closed = KioskStage::usual();
    closed.closed = true;
    return {{"Touched", press(Touched{})}, {"Touched again and again", press(Touched{true})}, {"Begin", press(Begin{})},
        {"ChoosePerformance", press(ChoosePerformance{KioskStage::performanceId})},
        {"ChoosePerformance unknown", press(ChoosePerformance{999})},
        {"TakeSeats", press(TakeSeats{{{KioskStage::zoneId, KioskStage::adultId, 2}}})},
        {"TakeSeats none", press(TakeSeats{})}, {"GiveEmail", press(GiveEmail{u"ann@example.org"_s})},
        {"GiveEmail wrong", press(GiveEmail{u"ann"_s})}, {"TakeEmailHint", press(TakeEmailHint{})},
        {"EmailIsRight", press(EmailIsRight{})}, {"GiveCode", press(GiveCode{u"SPRING"_s})},
        {"GiveCode empty", press(GiveCode{})}, {"NoCode", press(NoCode{})}, {"Scanned", press(Scanned{u"SPRING"_s})},
        {"ChooseDelivery", press(ChooseDelivery{KioskStage::deliveryId})},
        {"ChooseDelivery unknown", press(ChooseDelivery{999})}, {"Pay card", press(Pay{KioskPayment::CardReader, {}})},
        {"Pay certificate", press(Pay{KioskPayment::GiftCertificate, u"GC-1"_s})},
        {"Pay certificate empty", press(Pay{KioskPayment::GiftCertificate, {}})},
        {"Pay at the desk", press(Pay{KioskPayment::AtTheDesk, {}})}, {"Order", press(Order{})},
        {"CancelPayment", press(CancelPayment{})}, {"MoreTime", press(MoreTime{})},
        {"PrintReceipt", press(PrintReceipt{})}, {"ChooseAgain", press(ChooseAgain{})}, {"Back", press(Back{})},
        {"StartOver", press(StartOver{})}, {"StartOverYes", press(StartOverYes{})}, {"KeepGoing", press(KeepGoing{})},
        {"CallPerson", press(CallPerson{})}, {"Done", press(Done{})}, {"Language", press(ChooseLanguage{u"de"_s})},
        {"Large text", press(SetLargeText{true})}, {"High contrast", press(SetHighContrast{true})},
        {"Tick", KioskEvent::Tick{}}, {"Seats live", seats(SeatState::Live)},
        {"Seats unknown", seats(SeatState::Unknown)}, {"Seats expired", seats(SeatState::Expired)},
        {"Seats released", seats(SeatState::Released)}, {"Session gone", KioskEvent::SessionGone{}},
        {"Woke", KioskEvent::Woke{}}, {"Staff opens", KioskEvent::Staff{Says::Open}},
        {"Staff closes", KioskEvent::Staff{Says::Closed}}, {"Staff: out of order", KioskEvent::Staff{Says::OutOfOrder}},
        {"Settings that close", KioskEvent::NewSettings{closed}},
        {"An answer nobody asked for", KioskEvent::Answered{4711, Outcome<Nothing>::done({})}}};
}

struct Rule
{
    QList<KioskPage> from;
    const char *event;
    const char *result; //!< page, overlay and tasks; "" page = stays
};

const QList<KioskPage> choosing{Performances, Seats, Email, EmailCheck, Code, Delivery, Payment};
const QList<KioskPage> holding{Email, EmailCheck, Code, Delivery, Payment};

const QList<Rule> rules{
    {{Attract}, "Begin", "Starting: OpenSession"},
    {{Performances}, "ChoosePerformance", "Seats: ReadOffers"},
    {{Seats}, "TakeSeats", "Seats: ReserveSeats"},
    {{Email}, "GiveEmail", "EmailCheck:"},
    {{EmailCheck}, "EmailIsRight", "EmailCheck: SignInAsGuest"},
    {{Code}, "GiveCode", "Code: LookUpCode"},
    {{Code}, "Scanned", "Code: LookUpCode"},
    {{Code}, "NoCode", "Delivery: ReadDeliveries"},
    {{Delivery}, "ChooseDelivery", "Delivery: SetDelivery"},
    {{Payment}, "Pay card", "AtReader: AuthorizeCard"},
    {{Payment}, "Pay certificate", "Checking: PayByCertificate"},
    {{Payment}, "Pay at the desk", "Checking: Checkout"},
    {holding, "MoreTime", ": ExtendSeats"},
    {{Thanks}, "PrintReceipt", "Thanks: ReadReceipt"},
    {{Expired}, "ChooseAgain", "Starting: LogOut OpenSession"},
    {{Seats}, "Back", "Performances:"},
    {{Email}, "Back", "Email: ReleaseSeats"},
    {{EmailCheck, Code}, "Back", "Email:"},
    {{Delivery}, "Back", "Code:"},
    {{Payment}, "Back", "Delivery:"},
    {choosing, "StartOver", "+AskStartOver:"},
    {{Starting}, "StartOver", "+AskStartOver:"},
    {choosing, "CallPerson", "+PersonCalled: NameCase"},
    {{Starting, AtReader, Checking, Thanks, Expired, Sorry, Closed, OutOfOrder}, "CallPerson", "+PersonCalled: NameCase"},
    {{ShowAtDesk}, "CallPerson", "+PersonCalled:"}, // it has its name already
    {{Thanks, Expired}, "Done", "Cover: LogOut"},
    {{Sorry}, "Done", "Cover: ForgetGuest"}, // there is no session
    {{ShowAtDesk}, "Done", "Cover: ForgetGuest"}, // the session is kept for staff
    {holding, "Seats expired", "Expired:"},
    {holding, "Seats released", "Expired:"},
    {{Performances, Seats}, "Session gone", "Sorry:"},
    {holding, "Session gone", "Expired:"},
    {choosing, "Woke", "Cover: LogOut"},
    {{Thanks, Expired}, "Woke", "Cover: LogOut"},
    {{Starting, Sorry, ShowAtDesk}, "Woke", "Cover: ForgetGuest"},
    {{Closed, OutOfOrder}, "Staff opens", "Attract:"},
    {{Attract, OutOfOrder}, "Staff closes", "Closed:"},
    {{Attract, Closed}, "Staff: out of order", "OutOfOrder:"},
    {{Attract}, "Settings that close", "Closed:"},
};

QString expected(KioskPage page, const char *event)
{
    for (const Rule &rule : rules) {
        if (qstrcmp(rule.event, event) != 0 || !rule.from.contains(page))
            continue;
        const QString result = QLatin1StringView(rule.result);
        const bool stays = result.startsWith(u':') || result.startsWith(u'+');
        return stays ? QString(KioskStage::nameOf(page) + result) : result;
    }
    return KioskStage::nameOf(page) + u':';
}

QString overlayName(KioskOverlay overlay)
{
    constexpr std::array<QLatin1StringView, 4> names{""_L1, "+StillThere"_L1, "+AskStartOver"_L1, "+PersonCalled"_L1};
    return names[static_cast<size_t>(overlay)];
}

}

void KioskTransitionsTest::everyPageKnowsEveryEvent_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page <= static_cast<int>(OutOfOrder); ++page)
        QTest::newRow(qPrintable(KioskStage::nameOf(static_cast<KioskPage>(page)))) << page;
}

void KioskTransitionsTest::everyPageKnowsEveryEvent()
{
    QFETCH(int, page);
    const auto from = static_cast<KioskPage>(page);
    for (const Named &one : everyEvent()) {
        KioskStage stage(from);
        QCOMPARE(KioskStage::nameOf(stage.view().page), KioskStage::nameOf(from));
        stage.asked.clear();
        stage.tell(one.event);
        QString result = KioskStage::nameOf(stage.view().page) + overlayName(stage.view().overlay) + u':';
        for (const QString &task : std::as_const(stage.asked))
            result += u' ' + task;
        const QString wanted = expected(from, one.name);
        QVERIFY2(result == wanted, qPrintable(QString(QLatin1StringView(one.name) + u": got "_s + result + u", not "_s + wanted)));
    }
}

void KioskTransitionsTest::theTableNamesOnlyWhatExists()
{
    const QList<Named> events = everyEvent();
    for (const Rule &rule : rules) {
        const auto named = [&rule](const Named &one) { return qstrcmp(one.name, rule.event) == 0; };
        QVERIFY2(std::any_of(events.begin(), events.end(), named), rule.event);
    }
}

QTEST_GUILESS_MAIN(KioskTransitionsTest)
#include "tst_kiosktransitions.moc"
