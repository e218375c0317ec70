// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kiosk/kioskmachine.h"

#include "models/domain/kiosk/kioskoffers.h"
#include "models/domain/validation.h"

#include <algorithm>

// What a guest does, up to the payment.

namespace Foyer {

namespace {

using namespace KioskIntent;

//! What may be pressed while something lies over the page.
bool isOfOverlay(const KioskAction &action)
{
    return std::holds_alternative<KeepGoing>(action) || std::holds_alternative<StartOverYes>(action)
        || std::holds_alternative<CallPerson>(action) || std::holds_alternative<ChooseLanguage>(action)
        || std::holds_alternative<SetLargeText>(action) || std::holds_alternative<SetHighContrast>(action);
}

bool isCardNumber(const QString &text) { return Validation::looksLikeCardNumber(text); }

}

void KioskMachine::happened(const KioskEvent::Act &event)
{
    const auto *touched = std::get_if<Touched>(&event.action);
    if ((touched && touched->repeated) || m_page == KioskPage::Cover)
        return;
    m_touched = m_now.boot;
    if (m_overlay == KioskOverlay::StillThere) { // whatever was touched, it means yes
        m_overlay = KioskOverlay::None;
        extendIfShort();
        return;
    }
    if (m_overlay == KioskOverlay::None || isOfOverlay(event.action))
        std::visit([this](const auto &action) { on(action); }, event.action);
}

void KioskMachine::on(const Begin &)
{
    if (m_page != KioskPage::Attract)
        return;
    go(KioskPage::Starting);
    ask(KioskTask::OpenSession{});
}

void KioskMachine::on(const ChoosePerformance &action)
{
    if (m_page != KioskPage::Performances || isBusy())
        return;
    const auto chosen = std::ranges::find(m_guest.performances, action.id, &KioskPerformance::id);
    if (chosen == m_guest.performances.end())
        return;
    m_guest.performance = *chosen;
    rereadOffers(KioskNotice::None);
}

void KioskMachine::on(const TakeSeats &action)
{
    if (m_page != KioskPage::Seats || isBusy() || !m_guest.performance)
        return;
    const auto request
        = KioskOffers::request(m_guest.performance->id, action.wishes, m_guest.offers, m_settings.largestParty);
    if (const auto *notice = std::get_if<KioskNotice>(&request)) {
        m_notice = *notice;
        return;
    }
    m_notice = KioskNotice::None;
    ask(KioskTask::ReserveSeats{std::get<SeatRequest>(request)});
}

void KioskMachine::on(const GiveEmail &action)
{
    if (m_page == KioskPage::Email)
        giveEmail(action.email);
}

void KioskMachine::giveEmail(const QString &email)
{
    const QString text = email.trimmed();
    m_guest.email = isCardNumber(text) ? QString() : text;
    if (m_guest.email != text) {
        m_notice = KioskNotice::CardNumberTyped;
        return;
    }
    const auto problem = Validation::email(text);
    if (problem && !problem->warning) {
        m_notice = KioskNotice::NotAnEmail;
        return;
    }
    m_guest.emailHint = Validation::emailCorrection(text).value_or(QString());
    go(KioskPage::EmailCheck, m_guest.emailHint.isEmpty() ? KioskNotice::None : KioskNotice::LooksMistyped);
}

void KioskMachine::on(const TakeEmailHint &)
{
    if (m_page != KioskPage::EmailCheck || isBusy() || m_guest.emailHint.isEmpty())
        return;
    m_guest.email = m_guest.emailHint;
    m_guest.emailHint.clear();
    m_notice = KioskNotice::None;
}

void KioskMachine::on(const EmailIsRight &)
{
    if (m_page != KioskPage::EmailCheck || isBusy())
        return;
    m_notice = KioskNotice::None;
    if (m_guest.signedInAs == m_guest.email) { // came back and changed nothing
        go(KioskPage::Code);
        return;
    }
    m_neutralUntil = m_now.boot + neutralPause;
    ask(KioskTask::SignInAsGuest{m_guest.email});
}

void KioskMachine::on(const GiveCode &action)
{
    if (m_page == KioskPage::Code && !isBusy())
        tryCode(action.code.trimmed());
}

void KioskMachine::tryCode(const QString &code)
{
    if (code.isEmpty())
        return;
    if (isCardNumber(code)) {
        m_notice = KioskNotice::CardNumberTyped;
        return;
    }
    if (m_guest.codesTried >= m_settings.promoTries) {
        m_notice = KioskNotice::NoMoreCodes;
        return;
    }
    m_notice = KioskNotice::None;
    ask(KioskTask::LookUpCode{code});
}

void KioskMachine::on(const NoCode &)
{
    if (m_page == KioskPage::Code && mayInterrupt())
        goDelivery(KioskNotice::None);
}

void KioskMachine::on(const Scanned &action)
{
    if (m_page == KioskPage::Code && !isBusy())
        tryCode(action.code.trimmed());
    else if (m_page == KioskPage::Email)
        m_notice = isCardNumber(action.code) ? KioskNotice::CardNumberTyped : KioskNotice::TicketCodeScanned;
}

void KioskMachine::on(const ChooseDelivery &action)
{
    const bool offered = std::ranges::find(m_guest.deliveries, action.id, &KioskDelivery::id) != m_guest.deliveries.end();
    if (m_page != KioskPage::Delivery || isBusy() || !offered)
        return;
    m_notice = KioskNotice::None;
    if (m_guest.deliveryId == action.id)
        goPayment(KioskNotice::None);
    else
        ask(KioskTask::SetDelivery{action.id});
}

void KioskMachine::on(const MoreTime &)
{
    if (isSelling() && mayHaveMoreTime())
        askAside(KioskTask::ExtendSeats{m_settings.moreTimeStep});
}

void KioskMachine::on(const PrintReceipt &)
{
    if (!mayPrint())
        return;
    m_guest.receiptAsked = true;
    m_pageSince = m_now.boot;
    m_notice = KioskNotice::ReceiptPrinting;
    askAside(KioskTask::ReadReceipt{});
}

//! Whatever became of the paper, the sale is made: its page stays, and long enough to be read.
void KioskMachine::came(const KioskTask::ReadReceipt &, const Outcome<QString> &outcome)
{
    if (m_page != KioskPage::Thanks)
        return;
    m_pageSince = m_now.boot;
    m_notice = outcome.isDone() ? KioskNotice::ReceiptPrinted : KioskNotice::ReceiptNotPrinted;
}

void KioskMachine::on(const ChooseAgain &)
{
    if (m_page == KioskPage::Expired)
        openAnew();
}

void KioskMachine::on(const Back &)
{
    if (!canGoBack())
        return;
    dropWaiting();
    m_notice = KioskNotice::None;
    switch (m_page) {
    case KioskPage::Seats:
        m_guest.performance.reset();
        m_guest.offers.clear();
        go(KioskPage::Performances);
        return;
    case KioskPage::Email:
        ask(KioskTask::ReleaseSeats{}); // other seats are chosen with none held
        return;
    case KioskPage::EmailCheck:
    case KioskPage::Code:
        go(KioskPage::Email);
        return;
    case KioskPage::Delivery:
        go(KioskPage::Code);
        return;
    case KioskPage::Payment:
        go(KioskPage::Delivery);
        return;
    default:
        return;
    }
}

void KioskMachine::on(const StartOver &)
{
    if (isSelling() || m_page == KioskPage::Starting)
        m_overlay = KioskOverlay::AskStartOver;
}

void KioskMachine::on(const StartOverYes &)
{
    if (m_overlay == KioskOverlay::AskStartOver)
        reset();
}

void KioskMachine::on(const KeepGoing &)
{
    m_overlay = KioskOverlay::None;
}

void KioskMachine::on(const CallPerson &)
{
    if (m_page == KioskPage::Attract)
        return;
    m_overlay = KioskOverlay::PersonCalled;
    if (m_guest.caseCode.name.isEmpty() && !isOut<KioskTask::NameCase>())
        askAside(KioskTask::NameCase{});
}

void KioskMachine::on(const Done &)
{
    if (m_page == KioskPage::Thanks || m_page == KioskPage::Expired || m_page == KioskPage::Sorry
        || m_page == KioskPage::ShowAtDesk)
        reset();
}

void KioskMachine::on(const ChooseLanguage &action)
{
    if (m_settings.languages.contains(action.language))
        m_language = action.language;
}

void KioskMachine::on(const SetLargeText &action)
{
    m_largeText = action.on;
}

void KioskMachine::on(const SetHighContrast &action)
{
    m_highContrast = action.on;
}

}
