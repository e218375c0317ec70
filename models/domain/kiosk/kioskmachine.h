// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/checkoutjudge.h"
#include "models/domain/kiosk/kiosktask.h"

#include <QMap>

namespace Foyer {

//! What is known of one guest; gone as a whole when they are.
struct KioskGuest
{
    bool session = false; //!< opened on the server
    std::optional<int> modeOfSaleId, sourceId;
    QList<KioskPerformance> performances;
    std::optional<KioskPerformance> performance;
    QList<KioskOffer> offers;
    QList<KioskDelivery> deliveries;
    QString email, emailHint, signedInAs;
    int codesTried = 0;
    bool codeInUse = false;
    std::optional<int> deliveryId;
    std::optional<Cart> cart;
    bool seatsHeld = false;
    SeatView seats;
    std::chrono::seconds granted{}; //!< time added so far
    bool timeAddedAfterDecline = false;
    bool moneyMayBeInCart = false; //!< then the cart is emptied before the session ends: that reverses payments
    std::optional<Money> paidBefore; //!< the payment that is out
    bool wantsToCancel = false; //!< while the reader is asked
    bool payAtDesk = false;
    std::optional<int> orderId;
    bool receiptAsked = false;
    bool handedToStaff = false; //!< the session is not ended from here
    KioskCaseCode caseCode;
};

//! The kiosk's behaviour, whole: pages, patience, money, forgetting. Pure: no timers, no widgets, no clock; every step
//! takes the moment it happens at and returns what is to be done. Call it with a Tick a few times a second.
//!
//! Whatever sends something is asked for once a press. While a payment or a checkout is out, or its answer is lost,
//! nothing but reads is asked for and the guest is not forgotten.
class KioskMachine final
{
public:
    //! \a crashes: of the last minute; three close the kiosk.
    KioskMachine(KioskSettings settings, int crashes, const KioskMoment &now);

    [[nodiscard]] QList<KioskErrand> step(const KioskEventAny &event, const KioskMoment &now);
    [[nodiscard]] KioskView view() const; //!< as of the last step

    [[nodiscard]] KioskPage page() const { return m_page; }
    [[nodiscard]] const KioskSettings &settings() const { return m_settings; }
    [[nodiscard]] const KioskGuest &guest() const { return m_guest; }

    static constexpr int mostCrashes = 3;
    static constexpr std::chrono::seconds lookEvery{3};
    static constexpr std::chrono::seconds silentReader{15};
    static constexpr std::chrono::seconds shownToNobody{20}; //!< a result whose guest left meanwhile
    static constexpr std::chrono::seconds forgettingBound{10}; //!< longer means it did not work
    static constexpr std::chrono::milliseconds neutralPause{1500}; //!< the e-mail's answer takes this long, whoever it is

private:
    using Moment = Nanoseconds;

    //! A command whose answer was lost: only reads go out until they tell.
    struct Lost
    {
        KioskTaskAny what;
        Moment since{}, nextLook{};
        int looks = 0; //!< that could be read
        bool asked = false; //!< at least one look went out
        std::optional<CheckoutPhase> answered; //!< what a checkout's own answer said
    };

    // What guests do (kioskmachineguest.cpp, kioskmachinepay.cpp)
    void on(const KioskIntent::Touched &) { }
    void on(const KioskIntent::Begin &);
    void on(const KioskIntent::ChoosePerformance &);
    void on(const KioskIntent::TakeSeats &);
    void on(const KioskIntent::GiveEmail &);
    void on(const KioskIntent::TakeEmailHint &);
    void on(const KioskIntent::EmailIsRight &);
    void on(const KioskIntent::GiveCode &);
    void on(const KioskIntent::NoCode &);
    void on(const KioskIntent::Scanned &);
    void on(const KioskIntent::ChooseDelivery &);
    void on(const KioskIntent::Pay &);
    void on(const KioskIntent::Order &);
    void on(const KioskIntent::CancelPayment &);
    void on(const KioskIntent::MoreTime &);
    void on(const KioskIntent::PrintReceipt &);
    void on(const KioskIntent::ChooseAgain &);
    void on(const KioskIntent::Back &);
    void on(const KioskIntent::StartOver &);
    void on(const KioskIntent::StartOverYes &);
    void on(const KioskIntent::KeepGoing &);
    void on(const KioskIntent::CallPerson &);
    void on(const KioskIntent::Done &);
    void on(const KioskIntent::ChooseLanguage &);
    void on(const KioskIntent::SetLargeText &);
    void on(const KioskIntent::SetHighContrast &);

    // What came back (kioskmachineanswers.cpp, kioskmachinepay.cpp)
    void came(const KioskTask::OpenSession &, const Outcome<Nothing> &);
    void came(const KioskTask::ReadSession &, const Outcome<Session> &);
    void came(const KioskTask::ReadPerformances &, const Outcome<QList<Performance>> &);
    void came(const KioskTask::ReadOffers &, const Outcome<QList<KioskOffer>> &);
    void came(const KioskTask::ReserveSeats &, const Outcome<SeatReservation> &);
    void came(const KioskTask::ReleaseSeats &, const Outcome<Nothing> &);
    void came(const KioskTask::SignInAsGuest &, const Outcome<Session> &);
    void came(const KioskTask::LookUpCode &, const Outcome<QList<PromoMatch>> &);
    void came(const KioskTask::SetSource &, const Outcome<CartProperties> &);
    void came(const KioskTask::ReadDeliveries &, const Outcome<QList<DeliveryMethod>> &);
    void came(const KioskTask::SetDelivery &, const Outcome<CartProperties> &);
    void came(const KioskTask::ReadProperties &, const Outcome<CartProperties> &);
    void came(const KioskTask::ReadCart &, const Outcome<Cart> &);
    void came(const KioskTask::AuthorizeCard &, const Outcome<ReaderAnswer> &);
    void came(const KioskTask::PayByCertificate &, const Outcome<int> &);
    void came(const KioskTask::RemovePayment &, const Outcome<Nothing> &);
    void came(const KioskTask::Checkout &, const Outcome<CheckoutAnswer> &);
    void came(const KioskTask::ExtendSeats &, const Outcome<Timestamp> &);
    void came(const KioskTask::ReadReceipt &, const Outcome<QString> &);
    void came(const KioskTask::NameCase &, const Outcome<KioskCaseCode> &);
    void came(const KioskTask::LogOut &, const Outcome<Nothing> &);
    void came(const KioskTask::ForgetGuest &, const Outcome<bool> &);

    // The rest of what happens
    void happened(const KioskEvent::Act &);
    void happened(const KioskEvent::Answered &);
    void happened(const KioskEvent::Tick &);
    void happened(const KioskEvent::SeatTimeIs &);
    void happened(const KioskEvent::SessionGone &);
    void happened(const KioskEvent::Woke &);
    void happened(const KioskEvent::Staff &);
    void happened(const KioskEvent::NewSettings &);

    void ask(KioskTaskAny task); //!< the page waits for it
    void askAside(KioskTaskAny task); //!< nothing waits for it
    void dropWaiting();
    [[nodiscard]] bool isBusy() const { return m_waiting || m_heldAnswer || m_lost; }
    [[nodiscard]] bool mayInterrupt() const; //!< what is out is only a read
    template<typename Task> [[nodiscard]] bool isOut() const;

    // Pages (kioskmachine.cpp)
    void go(KioskPage page, KioskNotice notice = KioskNotice::None);
    void sorry(KioskNotice notice = KioskNotice::None);
    void expire();
    void openAnew();
    void reset();
    void farewell();
    void rest(); //!< nobody is there
    [[nodiscard]] KioskPage restPage() const;
    void houseLook();
    [[nodiscard]] bool isLookOfHouse() const;
    [[nodiscard]] bool mayExpire() const;
    [[nodiscard]] bool isSelling() const; //!< a page on which a guest chooses, with a session
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool mayPrint() const;
    void showMoney(KioskView &view) const;
    void showRing(KioskView &view) const;
    [[nodiscard]] bool moneyIsOut() const { return m_page == KioskPage::AtReader || m_page == KioskPage::Checking; }

    // Patience (kioskmachinetime.cpp)
    [[nodiscard]] std::chrono::seconds patient(std::chrono::seconds usual) const;
    [[nodiscard]] std::optional<std::chrono::seconds> idleLimit() const; //!< empty: the page does not ask
    void watchPatience();
    void extendIfShort();
    [[nodiscard]] bool mayHaveMoreTime() const;
    void guestWasKeptWaiting();

    // Steps of the sale
    void seatsTaken(int seats, int wanted);
    void seatsReleased();
    void rereadOffers(KioskNotice notice);
    void giveEmail(const QString &email);
    void signedIn(const Outcome<Session> &outcome);
    void tryCode(const QString &code);
    void codeFailed();
    void sourceSet(const KioskTask::SetSource &task, std::optional<int> now);
    void goDelivery(KioskNotice notice);
    void deliverySet(const KioskTask::SetDelivery &task, std::optional<int> now);
    void goPayment(KioskNotice notice);
    void readCart();
    void notPaid(KioskNotice notice);
    void paymentSettled(const Cart &cart);
    void declined(KioskNotice notice);
    void checkOut(bool atDesk);
    [[nodiscard]] std::optional<Money> toPay() const;
    [[nodiscard]] bool hasPaid() const;
    void thank(std::optional<int> orderId);
    void showAtDesk();

    //! The four ends of a command, the last two alike for all.
    template<typename T, typename Done, typename Refused>
    void settle(const KioskTaskAny &task, const Outcome<T> &outcome, Done done, Refused refused);

    // Lost answers (kioskmachinelost.cpp)
    void lose(KioskTaskAny what, std::optional<CheckoutPhase> answered = {});
    void look();
    void lookAgain();
    void notKnownInTime();
    void looked(const std::optional<Session> &session);
    void looked(const std::optional<Cart> &cart);
    void looked(const std::optional<CartProperties> &properties);
    void judgeSale(const std::optional<Session> &session);
    [[nodiscard]] bool didNotHappen(); //!< so often read without a sign of it
    [[nodiscard]] bool isMoneyLost() const;
    template<typename Task> [[nodiscard]] const Task *lostTask() const;

    KioskSettings m_settings;
    std::optional<KioskSettings> m_nextSettings;
    KioskPage m_page = KioskPage::Attract;
    KioskOverlay m_overlay = KioskOverlay::None;
    KioskNotice m_notice = KioskNotice::None;
    QString m_language;
    bool m_largeText = false, m_highContrast = false;
    KioskGuest m_guest;

    KioskMoment m_now;
    Moment m_touched{}; //!< the guest's last sign of life
    Moment m_pageSince{};
    QList<KioskErrand> m_errands; //!< of this step
    QMap<int, KioskTaskAny> m_out; //!< not answered yet
    int m_lastErrand = 0;
    std::optional<int> m_waiting; //!< the errand the page waits for
    std::optional<Outcome<Session>> m_heldAnswer; //!< the e-mail's, until its time has come
    Moment m_neutralUntil{};
    std::optional<Lost> m_lost;
    bool m_openedAgain = false;
    Moment m_cartReadNext{}; //!< Payment without a cart: not before this
    QList<KioskTaskAny> m_farewell; //!< still to be done behind the cover
    Moment m_farewellUntil{};
    bool m_closedByStaff = false, m_outOfOrder = false;
};

template<typename T, typename Done, typename Refused>
void KioskMachine::settle(const KioskTaskAny &task, const Outcome<T> &outcome, Done done, Refused refused)
{
    switch (outcome.outcomeClass) {
    case OutcomeClass::Done:
        done(*outcome.value);
        return;
    case OutcomeClass::Refused:
        refused();
        return;
    case OutcomeClass::NotSent:
        if (moneyIsOut())
            notPaid(KioskNotice::NotSentTryAgain);
        else
            m_notice = KioskNotice::NotSentTryAgain;
        return;
    case OutcomeClass::Unknown:
        lose(task);
        return;
    }
}

template<typename Task>
bool KioskMachine::isOut() const
{
    for (const KioskTaskAny &task : m_out) {
        if (std::holds_alternative<Task>(task))
            return true;
    }
    return false;
}

template<typename Task>
const Task *KioskMachine::lostTask() const
{
    return m_lost ? std::get_if<Task>(&m_lost->what) : nullptr;
}

}
