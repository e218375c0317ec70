// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/kiosk/kioskstage.h"

#include <array>

namespace FoyerTest {

using namespace Foyer::KioskIntent;
using namespace Foyer::KioskTask;
using namespace Qt::Literals::StringLiterals;

KioskSettings KioskStage::usual()
{
    KioskSettings settings;
    settings.kioskName = u"K3"_s;
    settings.payments = {KioskPayment::CardReader, KioskPayment::GiftCertificate, KioskPayment::AtTheDesk};
    settings.receiptSettingsId = 1;
    settings.receiptPrinter = u"roll"_s;
    return settings;
}

KioskStage::KioskStage(const KioskSettings &settings, int crashes) : machine(settings, crashes, now) { }

void KioskStage::tell(const KioskEventAny &event)
{
    for (const KioskErrand &errand : machine.step(event, now)) {
        asked.append(nameOf(errand.task));
        m_out.append(errand);
    }
}

void KioskStage::pass(seconds time)
{
    constexpr std::chrono::milliseconds tick{250};
    for (Nanoseconds left = time; left > Nanoseconds{}; left -= tick) {
        now.boot += tick;
        tell(KioskEvent::Tick{});
    }
}

void KioskStage::seatsRun(seconds remaining, SeatState state)
{
    SeatView seats;
    seats.state = state;
    seats.remaining = remaining;
    tell(KioskEvent::SeatTimeIs{seats});
}

void KioskStage::takeDelivery()
{
    act(ChooseDelivery{deliveryId});
    CartProperties properties;
    properties.deliveryMethodId = deliveryId;
    done<SetDelivery>(properties);
}

void KioskStage::cardPays()
{
    done<AuthorizeCard>(approved());
    done<ReadCart>(cart(0, 50));
}

void KioskStage::bringTo(KioskPage page)
{
    using enum KioskPage;
    switch (page) {
    case Attract:
        return;
    case Starting:
        act(Begin{});
        return;
    case Performances: {
        bringTo(Starting);
        done<OpenSession>();
        done<ReadSession>(session());
        Performance show;
        show.id = performanceId;
        show.title = u"Tosca"_s;
        done<ReadPerformances>({show});
        return;
    }
    case Seats:
        bringTo(Performances);
        act(ChoosePerformance{performanceId});
        done<ReadOffers>({{zoneId, adultId, u"Stalls"_s, u"Adult"_s, money(25), 40, 8},
            {zoneId, childId, u"Stalls"_s, u"Child"_s, money(10), 40, 8}});
        return;
    case Email:
        bringTo(Seats);
        act(TakeSeats{{{zoneId, adultId, 2}}});
        done<ReserveSeats>({11, 2});
        seatsRun(std::chrono::minutes(10));
        return;
    case EmailCheck:
        bringTo(Email);
        act(GiveEmail{u"ann@example.org"_s});
        return;
    case Code:
        bringTo(EmailCheck);
        act(EmailIsRight{});
        done<SignInAsGuest>(session(true));
        pass(seconds(2));
        return;
    case Delivery:
        bringTo(Code);
        act(NoCode{});
        done<ReadDeliveries>({{{deliveryId, u"By e-mail"_s, false}, {}, {}, {}, false}, {{-1, u"Box office"_s, false}, {}, {}, {}, {}}});
        return;
    case Payment:
        bringTo(Delivery);
        takeDelivery();
        done<ReadCart>(cart(50));
        return;
    case AtReader:
        bringTo(Payment);
        act(Pay{KioskPayment::CardReader, {}});
        return;
    case Checking:
        bringTo(AtReader);
        cardPays();
        return;
    case ShowAtDesk:
        bringTo(Checking);
        lose<Checkout>();
        for (int n = 0; n < 30; ++n) {
            lose<ReadSession>();
            pass(seconds(3));
        }
        done<NameCase>({u"K3-1900"_s, "FYC1SEALED"});
        return;
    case Thanks:
        bringTo(Checking);
        done<Checkout>({CheckoutPhase::Complete, u"C"_s, {}});
        done<ReadSession>(session(true, orderId, u"C"_s));
        return;
    case Expired:
        bringTo(Code);
        seatsRun(seconds(0), SeatState::Expired);
        return;
    case Sorry:
        bringTo(Starting);
        refuse<OpenSession>();
        return;
    case Cover:
        bringTo(Performances);
        act(StartOver{});
        act(StartOverYes{});
        return;
    case Closed:
        tell(KioskEvent::Staff{KioskEvent::Staff::Says::Closed});
        return;
    case OutOfOrder:
        tell(KioskEvent::Staff{KioskEvent::Staff::Says::OutOfOrder});
        return;
    }
}

Session KioskStage::session(bool guest, int order, const QString &checkout)
{
    Session session;
    session.modeOfSaleId = 3;
    session.sourceId = 10;
    session.isGuest = guest;
    session.isLoggedIn = guest;
    session.orderId = order;
    session.hasLockedSeats = true;
    session.checkout.status = checkout;
    return session;
}

Cart KioskStage::cart(int due, int paid, int seats)
{
    Cart cart;
    cart.balance = money(due);
    cart.paidNow = money(paid);
    cart.total = money(due + paid);
    CartLine line;
    line.performanceId = performanceId;
    line.seats.resize(seats);
    if (seats > 0)
        cart.lines.append(line);
    return cart;
}

ReaderAnswer KioskStage::approved(int paymentId)
{
    ReaderAnswer answer;
    answer.approved = true;
    answer.paymentId = paymentId;
    answer.authorized = money(50);
    return answer;
}

QString KioskStage::nameOf(const KioskTaskAny &task)
{
    constexpr std::array<QLatin1StringView, std::variant_size_v<KioskTaskAny>> names{"OpenSession"_L1, "ReadSession"_L1,
        "ReadPerformances"_L1, "ReadOffers"_L1, "ReserveSeats"_L1, "ReleaseSeats"_L1, "SignInAsGuest"_L1,
        "LookUpCode"_L1, "SetSource"_L1, "ReadDeliveries"_L1, "SetDelivery"_L1, "ReadProperties"_L1, "ReadCart"_L1,
        "AuthorizeCard"_L1, "PayByCertificate"_L1, "RemovePayment"_L1, "Checkout"_L1, "ExtendSeats"_L1,
        "ReadReceipt"_L1, "NameCase"_L1, "LogOut"_L1, "ForgetGuest"_L1};
    return names[task.index()];
}

QString KioskStage::nameOf(KioskPage page)
{
    constexpr std::array<QLatin1StringView, 18> names{"Attract"_L1, "Starting"_L1, "Performances"_L1, "Seats"_L1,
        "Email"_L1, "EmailCheck"_L1, "Code"_L1, "Delivery"_L1, "Payment"_L1, "AtReader"_L1, "Checking"_L1,
        "ShowAtDesk"_L1, "Thanks"_L1, "Expired"_L1, "Sorry"_L1, "Cover"_L1, "Closed"_L1, "OutOfOrder"_L1};
    return names[static_cast<size_t>(page)];
}

}
