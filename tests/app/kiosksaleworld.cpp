// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/kiosksaleworld.h"

#include <QTest>

namespace Foyer {

using namespace KioskIntent;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;

CaseKey houseKey() { return std::move(*CaseKey::parse(QByteArray(CaseKey::size, 'h').toBase64())); }

}

KioskSettings KioskSaleWorld::usual()
{
    KioskSettings settings;
    settings.kioskName = u"K3"_s;
    settings.payments = {KioskPayment::CardReader, KioskPayment::GiftCertificate, KioskPayment::AtTheDesk};
    return settings;
}

KioskSaleWorld::KioskSaleWorld(const KioskSettings &settings)
{
    QObject::connect(&m_process, &SandboxProcess::ready, &m_process,
        [this](const QUrl &url, const QString &user, const QString &group, const QString &location, const QString &password) {
            Profile profile;
            profile.baseUrl = url;
            profile.user = user;
            profile.userGroup = group;
            profile.machineLocation = location;
            profile.environment = Profile::Environment::Sandbox;
            link = std::make_unique<ServerLink>(profile, Secret(password), clock);
        });
    m_process.start({u"--staff=kiosk"_s});
    if (!QTest::qWaitFor([this] { return link != nullptr; }, patience))
        return;
    checkouts = std::make_unique<CheckoutService>(link->transport());
    const auto seal = [](const KioskCase &what) { return SealedCase::seal(what, houseKey()); };
    desk = std::make_unique<KioskDesk>(
        KioskDeskParts{link->service(), *checkouts, clock, QTimeZone(), QTimeZone(), seal}, settings);
    QObject::connect(desk.get(), &KioskDesk::forgetGuest, desk.get(), [this] { desk->guestForgotten(true); });
    cases = std::make_unique<CaseDesk>(CaseDeskParts{link->service(), *checkouts, clock, QTimeZone()}, std::make_shared<CaseKey>(houseKey()));
    cases->setVisible(true);
}

bool KioskSaleWorld::waitFor(KioskPage page)
{
    return QTest::qWaitFor([this, page] { return view().page == page && !view().busy; }, patience);
}

bool KioskSaleWorld::bringToPayment()
{
    desk->act(Begin{});
    if (!waitFor(KioskPage::Performances))
        return false;
    desk->act(ChoosePerformance{view().performances.constFirst().id});
    if (!waitFor(KioskPage::Seats))
        return false;
    const KioskOffer offer = view().offers.constFirst();
    desk->act(TakeSeats{{{offer.zoneId, offer.priceTypeId, 2}}});
    if (!waitFor(KioskPage::Email))
        return false;
    desk->act(GiveEmail{u"new.guest@example.com"_s});
    desk->act(EmailIsRight{});
    if (!waitFor(KioskPage::Code))
        return false;
    desk->act(NoCode{});
    if (!waitFor(KioskPage::Delivery))
        return false;
    desk->act(ChooseDelivery{view().deliveries.constFirst().id});
    return waitFor(KioskPage::Payment) && view().toPay;
}

}
