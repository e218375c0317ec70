// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch/watchwords.h"

#include "ui/widgets/textchecks.h"

#include <QLocale>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

QString WatchWords::need(const WatchedSession &session)
{
    switch (session.need) {
    case WatchNeed::SeatsGone:
        return session.seats.state == SeatState::Released ? tr("Seats are gone") : tr("Time ran out");
    case WatchNeed::EndsNow:
        return tr("Ends in two minutes or less");
    case WatchNeed::CheckoutStuck:
        return session.session && session.session->checkout.phase() == CheckoutPhase::Failed
            ? tr("Checkout failed") : tr("Checkout does not end");
    case WatchNeed::LockedOut:
        return tr("Login is locked");
    case WatchNeed::EndsSoon:
        return tr("Ends in five minutes or less");
    case WatchNeed::ClockUnknown:
        return tr("Seats held, time not known");
    case WatchNeed::FailedTries: {
        const int failed = session.session ? session.session->login.failedAttempts.value_or(0) : 0;
        return tr("Sign-in failed: %1").arg(failed);
    }
    case WatchNeed::Silent:
        return tr("Cannot be read");
    case WatchNeed::NotReadYet:
        return tr("Not read yet");
    case WatchNeed::Ended:
        return tr("Ended");
    case WatchNeed::None:
        break;
    }
    return tr("Fine");
}

Icon WatchWords::sign(WatchNeed need)
{
    switch (need) {
    case WatchNeed::SeatsGone:
    case WatchNeed::CheckoutStuck:
        return Icon::ErrorCircle;
    case WatchNeed::EndsNow:
    case WatchNeed::EndsSoon:
        return Icon::Timer;
    case WatchNeed::LockedOut:
        return Icon::Lock;
    case WatchNeed::ClockUnknown:
    case WatchNeed::NotReadYet:
        return Icon::Help;
    case WatchNeed::FailedTries:
        return Icon::Alert;
    case WatchNeed::Silent:
        return Icon::Unplugged;
    case WatchNeed::Ended:
        return Icon::Door;
    case WatchNeed::None:
        break;
    }
    return Icon::Check;
}

Tone WatchWords::tone(WatchNeed need)
{
    switch (need) {
    case WatchNeed::SeatsGone:
    case WatchNeed::EndsNow:
    case WatchNeed::CheckoutStuck:
    case WatchNeed::LockedOut:
        return Tone::Danger;
    case WatchNeed::EndsSoon:
    case WatchNeed::ClockUnknown:
    case WatchNeed::FailedTries:
    case WatchNeed::Silent:
        return Tone::Warn;
    case WatchNeed::None:
        return Tone::Ok;
    case WatchNeed::NotReadYet:
    case WatchNeed::Ended:
        break;
    }
    return Tone::Muted;
}

QString WatchWords::name(const WatchedSession &session)
{
    //: A session that is known by its number in the list only
    const QString number = tr("Session %1").arg(session.number);
    return session.title.isEmpty() ? number : QString(TextChecks::isolated(session.title) + u" · " + number);
}

QString WatchWords::clock(const SeatView &seats)
{
    switch (seats.state) {
    case SeatState::Live:
    case SeatState::Stale: {
        const int left = static_cast<int>(seats.remaining.count());
        const QString time = u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
        return seats.state == SeatState::Stale ? QString(u"≥ "_s + time) : time;
    }
    case SeatState::Expired:
    case SeatState::Released:
        return u"0:00"_s;
    case SeatState::Unknown:
        return u"—:—"_s;
    case SeatState::None:
        break;
    }
    return u"–"_s;
}

QString WatchWords::seats(const WatchedSession &session)
{
    if (!session.session)
        return {};
    const auto held = session.session->seatsProbablyHeld();
    if (!held)
        return tr("not known");
    if (!*held)
        return tr("none");
    const int lines = session.session->cart.performances.value_or(0) + session.session->cart.packages.value_or(0);
    //: Seats are held, in so many lines of the cart
    return tr("%n lines", nullptr, lines);
}

QString WatchWords::patron(const WatchedSession &session)
{
    if (!session.session)
        return {};
    if (session.session->isLoggedIn == true)
        return session.session->login.isTemporary() ? tr("in, temporary password") : tr("signed in");
    return session.session->isGuest == true ? tr("guest") : tr("nobody");
}

}
