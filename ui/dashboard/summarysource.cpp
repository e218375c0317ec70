// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/summarysource.h"

#include "ui/dashboard/lostseatsview.h"
#include "ui/words/timewords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

class SummaryClock final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::SummaryClock)
public:
    static QString text(const SeatView &view)
    {
        const QString until = TimeWords::both(view.deadlineUtc, view.deadlineOffset, QTimeZone::systemTimeZone()).venue;
        switch (view.state) {
        case SeatState::None:
            return {};
        case SeatState::Live:
        case SeatState::Stale: {
            const int left = static_cast<int>(view.remaining.count());
            const QString digits = u"%1:%2"_s.arg(left / 60, 2, 10, QLatin1Char('0')).arg(left % 60, 2, 10, QLatin1Char('0'));
            return tr("%1 left, until %2").arg(digits, until); //: %1 "08:42", %2 "19:41 (venue)"
        }
        case SeatState::Unknown:
            return tr("not known"); //: The time the seats are still held
        case SeatState::Expired:
            return tr("time ran out"); //: Seats are about to be released
        case SeatState::Released:
            return tr("seats released"); //: The server let the seats go
        }
        Q_UNREACHABLE();
    }
};

}

SummaryFacts summaryOf(const SessionWatch &watch, const FactWords &words, const SessionFactsModel &facts)
{
    SummaryFacts summary;
    if (watch.session()) {
        const Session &session = *watch.session();
        summary.guest = session.isGuest == true;
        summary.signedIn = session.isLoggedIn;
        summary.constituentId = session.login.constituentId;
        summary.orderId = session.orderId.value_or(0);
        summary.modeOfSale = words.value(facts, Fact::ModeOfSale).value_or(QString());
    }
    if (watch.cart()) {
        const Cart &cart = *watch.cart();
        summary.name = cart.constituentName;
        if (cart.constituentId)
            summary.constituentId = cart.constituentId;
        summary.total = cart.total;
        summary.toPay = cart.balance;
        for (const CartLine &line : cart.lines) {
            if (!line.seats.isEmpty())
                summary.lines += LostSeatsView::line({line.performanceId, line.title, line.when, line.seats});
        }
    }
    summary.seats = watch.seatCount();
    summary.clock = SummaryClock::text(watch.seatView());
    summary.asOf = TimeWords::asOf(watch.confirmedAtWall());
    return summary;
}

}
