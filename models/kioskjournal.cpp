// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kioskjournal.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

std::optional<HouseEvent> eventOf(const KioskMark &mark)
{
    if (mark.personCalled)
        return HouseEvent::PersonCalled;
    if (mark.notice == KioskNotice::NotAccepted)
        return HouseEvent::CardDeclined;
    if (mark.notice == KioskNotice::ReaderSilent)
        return HouseEvent::ReaderSilent;
    if (mark.notice == KioskNotice::ReceiptNotPrinted)
        return HouseEvent::ReceiptNotPrinted;
    if (mark.notice == KioskNotice::ReceiptPrinting || mark.notice == KioskNotice::ReceiptPrinted)
        return std::nullopt; // the order was told before
    switch (mark.page) {
    case KioskPage::Attract:
        return HouseEvent::Waiting;
    case KioskPage::Starting:
        return HouseEvent::GuestBegan;
    case KioskPage::ShowAtDesk:
        return HouseEvent::CaseShown;
    case KioskPage::Thanks:
        return HouseEvent::OrderMade;
    case KioskPage::Expired:
        return HouseEvent::SeatsExpired;
    case KioskPage::Sorry:
        return HouseEvent::CannotSell;
    case KioskPage::Closed:
        return HouseEvent::Closed;
    case KioskPage::OutOfOrder:
        return HouseEvent::OutOfOrder;
    default:
        return std::nullopt;
    }
}

KioskJournal::KioskJournal(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void KioskJournal::write(HouseEvent what, const QString &detail)
{
    const KioskHappening happening{m_clock.wall(), what, detail};
    m_last.prepend(happening);
    if (m_last.size() > most)
        m_last.removeLast();
    Q_EMIT written(happening);
}

void KioskJournal::follow(const QList<KioskMark> &marks)
{
    if (marks.isEmpty() || marks.last() == m_before)
        return;
    m_before = marks.last();
    const auto event = eventOf(*m_before);
    // That a guest was forgotten says as well that the next one is waited for.
    const bool saidAlready = event == HouseEvent::Waiting && !m_last.isEmpty() && m_last.first().what == HouseEvent::GuestForgotten;
    if (event && !saidAlready)
        write(*event);
}

QString KioskJournal::nameOf(HouseEvent what)
{
    switch (what) {
    case HouseEvent::Started: return u"started"_s;
    case HouseEvent::StartedAfterCrash: return u"started-after-crash"_s;
    case HouseEvent::TooManyCrashes: return u"too-many-crashes"_s;
    case HouseEvent::GuestBegan: return u"guest-began"_s;
    case HouseEvent::GuestForgotten: return u"guest-forgotten"_s;
    case HouseEvent::ResidueFound: return u"residue-found"_s;
    case HouseEvent::OrderMade: return u"order-made"_s;
    case HouseEvent::CardDeclined: return u"card-declined"_s;
    case HouseEvent::ReceiptNotPrinted: return u"receipt-not-printed"_s;
    case HouseEvent::ReaderSilent: return u"reader-silent"_s;
    case HouseEvent::CaseShown: return u"case-shown"_s;
    case HouseEvent::PersonCalled: return u"person-called"_s;
    case HouseEvent::SeatsExpired: return u"seats-expired"_s;
    case HouseEvent::CannotSell: return u"cannot-sell"_s;
    case HouseEvent::Closed: return u"closed"_s;
    case HouseEvent::OutOfOrder: return u"out-of-order"_s;
    case HouseEvent::Waiting: return u"waiting"_s;
    case HouseEvent::StaffCame: return u"staff-came"_s;
    case HouseEvent::StaffLeft: return u"staff-left"_s;
    case HouseEvent::PinWrong: return u"pin-wrong"_s;
    case HouseEvent::Ended: return u"ended"_s;
    }
    return {};
}

}
