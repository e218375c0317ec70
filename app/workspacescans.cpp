// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/orders/orderspanel.h"
#include "ui/patron/patronpanel.h"
#include "ui/promo/promopanel.h"
#include "ui/shell/scandesk.h"
#include "ui/shell/scannersheet.h"
#include "ui/shell/windowkeys.h"

#include <QApplication>

// Where a scan lands in the session in front.

namespace Foyer {

void Workspace::listenForScans()
{
    m_scans = std::make_unique<ScanDesk>(&m_window, m_window.keys(), m_window.messages(), m_clock,
        ScanDesk::Pages{[this] { return scanPlace(); },
            [this](ScanTarget target, const QString &code) { useScan(target, code); },
            [this](const QString &number) { return m_findScan && m_findScan(number); },
            [this](const QString &code) { return m_openCase && m_openCase(code); }});
    m_scans->setSettings(m_preferences.preferences().scanner);
    connect(&m_window.keys().scanners(), &ScannerSheet::changed, this,
        [this](const ScanSettings &settings) { m_scans->setSettings(settings); });
}

ScanPlace Workspace::scanPlace() const
{
    ScanPlace place;
    const OpenSession *session = inFront();
    if (!session || session->desk->isEnded())
        return place;
    place.session = true;
    if (const auto &now = session->desk->watch().session()) {
        place.businessFacing = now->businessFacing == true;
        place.customer = now->login.constituentId.value_or(0) > 0 && now->isGuest != true;
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto aims = [focus](const QWidget *panel) { return panel && focus && panel->isAncestorOf(focus); };
    if (aims(session->what->findChild<OrdersPanel *>()))
        place.aim = ScanTarget::Order;
    else if (aims(session->what->findChild<PromoPanel *>()))
        place.aim = ScanTarget::Promo;
    else if (aims(session->what->findChild<PatronPanel *>()))
        place.aim = ScanTarget::Constituent;
    return place;
}

void Workspace::useScan(ScanTarget target, const QString &code)
{
    DashboardPage *page = inFront()->what;
    switch (target) {
    case ScanTarget::Order: {
        auto *orders = page->findChild<OrdersPanel *>();
        page->bringForward(orders);
        orders->findOrder(code.toInt());
        return;
    }
    case ScanTarget::Promo: {
        auto *promo = page->findChild<PromoPanel *>();
        page->bringForward(promo);
        promo->find(code);
        return;
    }
    case ScanTarget::Constituent: {
        auto *patron = page->findChild<PatronPanel *>();
        page->bringForward(patron);
        patron->offerNumber(code);
        return;
    }
    }
}

}
