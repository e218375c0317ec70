// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/receipts/deskreceipts.h"
#include "models/auditscribe.h"
#include "models/variablesdesk.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/delivery/deliverypanel.h"
#include "ui/login/signinpanel.h"
#include "ui/orders/orderspanel.h"
#include "ui/patron/patronpanel.h"
#include "ui/promo/promopanel.h"
#include "ui/shell/scandesk.h"
#include "ui/shell/splitpage.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/transfer/transferstrip.h"
#include "ui/variables/variablespanel.h"
#include "ui/why/whykeys.h"

#include <QPushButton>

#include <utility>

// How the page of a session is put together: the two halves, the panels, and what they tell each other.

namespace Foyer {

namespace {

SignInForm formOf(LoginForm form)
{
    switch (form) {
    case LoginForm::Password:
        return SignInForm::Name;
    case LoginForm::ConstituentInfo:
        return SignInForm::Constituent;
    case LoginForm::Guest:
        return SignInForm::Guest;
    case LoginForm::Email:
        break;
    }
    return SignInForm::Email;
}

LoginForm rememberedAs(SignInForm form)
{
    switch (form) {
    case SignInForm::Name:
        return LoginForm::Password;
    case SignInForm::Constituent:
        return LoginForm::ConstituentInfo;
    case SignInForm::Guest:
        return LoginForm::Guest;
    case SignInForm::Email:
        break;
    }
    return LoginForm::Email;
}

const QKeySequence newCartKey(Qt::CTRL | Qt::Key_T);

}

void Workspace::buildPage(OpenSession &session)
{
    SessionDesk &desk = *session.desk;
    auto *who = new SignInPanel(desk, m_link.book(), m_link.profile().shortestPostalCode);
    who->setForm(formOf(m_preferences.preferences().lastLoginForm));
    auto *what = new DashboardPage(desk, m_link.book(), m_link.service(), m_clock);
    connect(who, &SignInPanel::message, this, [this, &desk](const Message &message) { tell(desk, message); });
    connect(who, &SignInPanel::formChosen, this, [this](SignInForm form) {
        Preferences preferences = m_preferences.preferences();
        preferences.lastLoginForm = rememberedAs(form);
        m_preferences.set(preferences);
    });
    addPanels(what, desk);
    addTransfer(what, desk);
    connect(what, &DashboardPage::message, this, [this, &desk](const Message &message) { tell(desk, message); });
    connect(what, &DashboardPage::outdated, this, [this, &desk](const QString &id) {
        if (inFront() && inFront()->desk.get() == &desk)
            m_window.messages().retract(id);
    });
    connect(
        what, &DashboardPage::finished, this, [this, &desk] { close(&desk); }, Qt::QueuedConnection);
    session.page = new SplitPage(who, what);
    session.who = who;
    session.what = what;
    new WhyKeys(session.page);
}

//! Why a supervisor began it, once: the next thing done in the session has no reason of theirs.
AuditReason Workspace::swapReason(const SessionDesk &desk, AuditReason reason)
{
    for (const auto &session : m_sessions) {
        if (session->desk.get() == &desk)
            return std::exchange(session->handedReason, reason);
    }
    return AuditReason::None;
}

void Workspace::addPanels(DashboardPage *page, SessionDesk &desk)
{
    ReferenceBook &book = m_link.book();
    SupervisorRights &rights = m_link.rights();
    const bool supervisor = rights.access() != SupervisorAccess::None;
    auto *promo = new PromoPanel(desk, book);
    connect(promo, &PromoPanel::sourceChosen, &desk, &SessionDesk::useSourceForNextSignIn);
    connect(promo, &PromoPanel::sourceWithdrawn, &desk, [&desk] { desk.useSourceForNextSignIn(std::nullopt); });
    auto *patron = new PatronPanel(desk, book, m_link.mailBrake(), m_link.ledger(), supervisor);
    patron->requirePin(rights);
    if (m_scribe) {
        connect(&patron->desk(), &PatronDesk::reported, m_scribe, [this, &desk](const PatronReport &report) {
            if (!report.isFinal())
                return;
            m_scribe->write(report, swapReason(desk, AuditReason::None));
        });
        connect(patron, &PatronPanel::externalSignIn, this, [this, &desk](AuditReason why) { swapReason(desk, why); });
        connect(&desk, &SessionDesk::reported, m_scribe, [scribe = m_scribe](const DeskReport &report) {
            if (report.reconciled != Reconciled::NotYetKnown)
                scribe->write(report);
        });
    }
    connect(promo, &PromoPanel::sourceChosen, patron, &PatronPanel::passSource);
    connect(promo, &PromoPanel::sourceWithdrawn, patron, [patron] { patron->passSource(std::nullopt); });
    connect(&desk, &SessionDesk::sourceUsed, promo, &PromoPanel::sourceUsed);
    connect(&desk, &SessionDesk::sourceUsed, patron, [patron] { patron->passSource(std::nullopt); });
    addOrders(page, desk);
    page->addPanel(promo);
    page->addPanel(patron);
    page->addPanel(new DeliveryPanel(desk, m_link.profile().allowHoldAtBoxOffice));
    auto *variables = new VariablesPanel(desk);
    if (m_scribe)
        connect(variables, &VariablesPanel::changed, m_scribe,
            [scribe = m_scribe](const VariableReport &report, AuditReason why) { scribe->write(report, why); });
    page->addPanel(variables);
    page->addPanel(new TimelinePanel(m_link.calls(), desk.parts().key));
}

void Workspace::addOrders(DashboardPage *page, SessionDesk &desk)
{
    auto *orders = new OrdersPanel(desk, m_link.book(), m_clock);
    page->addPanel(orders);
    if (!m_receipts.canPrint())
        return;
    auto *receipts = new DeskReceipts(m_link.transport(), desk.parts().key, m_receipts, QStringLiteral("lp"), orders);
    orders->offerReceipts();
    connect(orders, &OrdersPanel::receiptWanted, receipts, &DeskReceipts::print);
    connect(receipts, &DeskReceipts::message, orders, &OrdersPanel::message);
}

void Workspace::addTransfer(DashboardPage *page, SessionDesk &desk)
{
    auto *strip = new TransferStrip(desk, localAddress());
    connect(strip, &TransferStrip::message, page, &DashboardPage::message);
    // The page of the old session goes, and the strip with it.
    connect(strip, &TransferStrip::moved, this,
        [this, &desk](const SessionKey &key, const Message &note) { replace(&desk, key, note); }, Qt::QueuedConnection);
    auto *button = new QPushButton;
    strip->setOpener(button);
    page->addFootAction(button, newCartKey, strip);
}

}
