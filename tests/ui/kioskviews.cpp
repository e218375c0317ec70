// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kioskviews.h"

#include "translations/language.h"
#include "ui/kiosk/kioskspeech.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Money money(double amount) { return Money::fromNumber(amount).value_or(Money()); }
std::optional<Timestamp> at(const QString &text) { return parseTimestamp(text); }

QList<KioskPerformance> performances()
{
    const QString main = u"Main stage"_s, studio = u"Studio"_s;
    return {{11, u"Tosca"_s, main, at(u"2026-11-22T19:30:00+01:00"_s)}, {12, u"The Magic Flute"_s, main, at(u"2026-11-24T19:00:00+01:00"_s)},
        {13, u"Simon Boccanegra – semi-staged concert with the Radio Choir"_s, main, at(u"2026-11-25T19:30:00+01:00"_s)},
        {14, u"Swan Lake & friends"_s, main, at(u"2026-11-27T20:00:00+01:00"_s)}, {15, u"Chamber music at noon"_s, studio, at(u"2026-11-28T12:00:00+01:00"_s)},
        {16, u"Tosca"_s, main, at(u"2026-11-29T15:00:00+01:00"_s)}, {17, u"Peter and the Wolf"_s, studio, at(u"2026-11-29T11:00:00+01:00"_s)},
        {18, u"La bohème"_s, main, at(u"2026-12-02T19:30:00+01:00"_s)}, {19, u"Messiah"_s, main, at(u"2026-12-05T18:00:00+01:00"_s)}};
}

QList<KioskOffer> offers()
{
    return {{1, 5, u"Stalls"_s, u"Adult"_s, money(48), 42, 8}, {1, 6, u"Stalls"_s, u"Student"_s, money(24), 42, 8},
        {1, 7, u"Stalls"_s, u"Child"_s, money(12), 42, 8}, {2, 5, u"First circle"_s, u"Adult"_s, money(36), 3, 8},
        {3, 5, u"Gallery"_s, u"Adult"_s, money(18), 0, 8}};
}

Cart cart()
{
    Cart cart;
    cart.constituentId = 120345;
    cart.constituentName = u"Amrit Kaur"_s;
    CartLine line;
    line.kind = CartLineKind::Performance;
    line.title = u"Tosca"_s;
    line.when = at(u"2026-11-22T19:30:00+01:00"_s);
    line.seats = {{1, u"Stalls"_s, u"F"_s, u"12"_s, u"Adult"_s, u"Stalls"_s, money(48)},
        {2, u"Stalls"_s, u"F"_s, u"13"_s, u"Adult"_s, u"Stalls"_s, money(48)}};
    line.due = money(96);
    cart.lines = {line};
    cart.orderFees = {{u"Booking fee"_s, money(2.5)}};
    cart.total = money(98.5);
    return cart;
}

KioskView plain(KioskPage page)
{
    KioskView view;
    view.page = page;
    view.language = u"en"_s;
    return view;
}

//! On the way, with seats or without.
KioskView shopping(KioskPage page, bool seats = true)
{
    KioskView view = plain(page);
    view.canGoBack = true;
    view.canStartOver = true;
    view.performance = performances().constFirst();
    if (seats) {
        view.seatTime = SeatTime::Live;
        view.seatTimeLeft = 9min + 20s;
    }
    return view;
}

KioskView payment(KioskPage page = KioskPage::Payment)
{
    KioskView view = shopping(page);
    view.cart = cart();
    view.toPay = money(98.5);
    view.payments = {KioskPayment::CardReader, KioskPayment::GiftCertificate, KioskPayment::AtTheDesk};
    return view;
}

KioskView with(KioskView view, KioskNotice notice)
{
    view.notice = notice;
    return view;
}

KioskView with(KioskView view, KioskOverlay overlay)
{
    view.overlay = overlay;
    view.overlayLeft = 18s;
    view.overlayWhole = 30s;
    return view;
}

QList<KioskScene> choosing()
{
    KioskView shows = shopping(KioskPage::Performances, false), seats = shopping(KioskPage::Seats, false);
    shows.performances = performances();
    seats.offers = offers();
    KioskView nothing = with(shows, KioskNotice::NothingOnSale);
    nothing.performances.clear();
    return {{"attract", plain(KioskPage::Attract)}, {"starting", plain(KioskPage::Starting)}, {"performances", shows},
        {"nothing", nothing}, {"seats", seats}, {"seats-fewer", with(seats, KioskNotice::FewerSeatsLeft)}};
}

QList<KioskScene> telling()
{
    KioskView email = shopping(KioskPage::Email), check = shopping(KioskPage::EmailCheck), typo = shopping(KioskPage::EmailCheck);
    email.email = u"ann.summer@exa"_s;
    check.email = u"ann.summer@example.org"_s;
    typo.email = u"a-rather-long-name.of.somebody@gmial.com"_s;
    typo.emailHint = u"gmail.com"_s;
    KioskView code = shopping(KioskPage::Code), wrong = with(code, KioskNotice::CodeNotUsable), used = with(code, KioskNotice::CodeTaken);
    code.codeTriesLeft = 5;
    wrong.codeTriesLeft = 3;
    used.codeInUse = true;
    KioskView delivery = shopping(KioskPage::Delivery);
    delivery.deliveries = {{3, u"E-mail"_s, false, false}, {5, u"Print at home"_s, true, false}, {8, u"Mobile ticket"_s, true, false},
        {-1, u"Hold at Box Office"_s, false, true}};
    return {{"email", email}, {"email-refused", with(email, KioskNotice::EmailNotUsable)}, {"emailcheck", check},
        {"emailcheck-typo", with(typo, KioskNotice::LooksMistyped)}, {"code", code}, {"code-wrong", wrong}, {"code-used", used},
        {"code-over", with(shopping(KioskPage::Code), KioskNotice::NoMoreCodes)}, {"delivery", delivery}};
}

QList<KioskScene> paying()
{
    KioskView reader = payment(KioskPage::AtReader), late = payment(), thanks = plain(KioskPage::Thanks), desk = plain(KioskPage::ShowAtDesk);
    reader.mayCancelPayment = true;
    reader.canGoBack = false;
    late.seatTimeLeft = 80s;
    late.mayHaveMoreTime = true;
    thanks.orderNumber = 905121;
    thanks.mayPrint = true;
    thanks.overlayLeft = 9s;
    thanks.overlayWhole = 12s;
    desk.caseName = u"K3-1911"_s;
    desk.sealedCase = QByteArray(180, 'A');
    for (int i = 0; i < desk.sealedCase.size(); ++i)
        desk.sealedCase[i] = static_cast<char>('A' + i * 7 % 26);
    KioskView atDesk = thanks;
    atDesk.payAtDesk = true;
    atDesk.mayPrint = false;
    KioskView free = payment();
    free.toPay = money(0);
    free.payments.clear();
    KioskView busy = payment();
    busy.busy = true;
    return {{"payment", payment()}, {"payment-busy", busy}, {"payment-free", free}, {"payment-declined", with(late, KioskNotice::NotAccepted)}, {"reader", reader},
        {"checking", with(plain(KioskPage::Checking), KioskNotice::None)}, {"showatdesk", desk}, {"thanks", thanks}, {"thanks-desk", atDesk}};
}

QList<KioskScene> ending()
{
    KioskView called = with(payment(), KioskOverlay::PersonCalled);
    called.caseName = u"K3-1911"_s;
    return {{"expired", plain(KioskPage::Expired)}, {"sorry", plain(KioskPage::Sorry)}, {"cover", plain(KioskPage::Cover)},
        {"closed", plain(KioskPage::Closed)}, {"outoforder", plain(KioskPage::OutOfOrder)},
        {"over-stillthere", with(payment(), KioskOverlay::StillThere)}, {"over-startover", with(payment(), KioskOverlay::AskStartOver)},
        {"over-called", called}};
}

}

QList<KioskScene> kioskScenes() { return choosing() + telling() + paying() + ending(); }

KioskView kioskScene(const QByteArray &name)
{
    for (const KioskScene &scene : kioskScenes()) {
        if (scene.name == name)
            return scene.view;
    }
    return {};
}

KioskSpeech kioskSpeech(Language &language)
{
    return {{u"en"_s, u"es"_s, u"fr"_s, u"de"_s, u"ar"_s}, [&language](const QString &code) { language.useForGuest(code); },
        &Language::nameOf, &Language::textIn};
}

}
