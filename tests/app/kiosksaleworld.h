// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandboxprocess.h"
#include "app/serverlink.h"
#include "models/casedesk.h"
#include "models/kioskdesk.h"
#include "tests/app/sandboxcontrol.h"

#include <memory>

namespace Foyer {

//! The kiosk's desk on a sandbox of its own: the real program behind it, a real wire between them, no window.
class KioskSaleWorld
{
public:
    explicit KioskSaleWorld(const KioskSettings &settings = usual());
    [[nodiscard]] static KioskSettings usual();

    SystemClock clock;
    std::unique_ptr<ServerLink> link;
    std::unique_ptr<CheckoutService> checkouts;
    std::unique_ptr<KioskDesk> desk;
    std::unique_ptr<CaseDesk> cases;

    [[nodiscard]] const KioskView &view() const { return desk->view(); }
    [[nodiscard]] bool waitFor(KioskPage page);
    //! A guest who wants two seats gets to the payment; false where it stopped.
    [[nodiscard]] bool bringToPayment();
    void pay(KioskPayment how, const QString &certificate = {}) { desk->act(KioskIntent::Pay{how, certificate}); }

    QJsonObject control(const QByteArray &verb, const QString &path, const QByteArray &body = {})
    {
        return m_control.ask(verb, path, body).toObject();
    }
    void play(const QByteArray &what) { control("POST", QStringLiteral("reader"), "{\"next\":[\"" + what + "\"]}"); }
    [[nodiscard]] int orders() { return control("GET", QStringLiteral("orders")).value(QStringLiteral("count")).toInt(); }
    //! How often the sandbox saw a route.
    [[nodiscard]] int seen(const QString &route) { return m_control.routes().value(route).toInt(); }

private:
    SandboxProcess m_process;
    SandboxControl m_control{m_process};
};

}
