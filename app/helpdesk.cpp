// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helpdesk.h"

#include "app/serverlink.h"
#include "ui/health/healthstrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/supervisor/supervisorpage.h"

#include <QVBoxLayout>

namespace Foyer {

namespace {

LockRules rulesOf(const Profile &profile)
{
    LockRules rules;
    rules.attemptLimit = profile.attemptLimit;
    return rules;
}

}

HelpDesk::HelpDesk(MainWindow &window, ServerLink &link, const Clock &clock, QObject *parent)
    : QObject(parent), m_window(window)
    , m_desk(link.service(), link.book(), link.mailBrake(), clock, rulesOf(link.profile()), localAddress())
    , m_finder(link.service(), link.book()), m_page(pageFor(link))
    , m_frame(framed(m_page, link))
{
    m_window.keepPage(m_frame);
    connect(m_page, &SupervisorPage::message, &m_window.messages(), &MessageBar::showMessage);
    connect(m_page, &SupervisorPage::leaveRequested, this, &HelpDesk::left);
    connect(&m_desk, &SupervisorDesk::handedOver, this, &HelpDesk::handedOver);
    connect(&m_desk, &SupervisorDesk::remedied, this, &HelpDesk::remedied);
}

//! The page asks the desk for its rights when it is made.
SupervisorPage *HelpDesk::pageFor(ServerLink &link)
{
    m_desk.setLedger(&link.ledger());
    m_desk.setRights(&link.rights());
    return new SupervisorPage(m_desk, m_finder, link.book());
}

//! Whoever calls may be locked out, or the server may be ill: the second is seen without looking for it.
QWidget *HelpDesk::framed(SupervisorPage *page, ServerLink &link)
{
    auto *frame = new QWidget;
    frame->setObjectName(QStringLiteral("helpDesk"));
    frame->setFocusProxy(page);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new HealthStrip(link.health()));
    column->addWidget(page, 1);
    return frame;
}

HelpDesk::~HelpDesk() { m_window.dropPage(m_frame); }

void HelpDesk::show(const QString &find)
{
    m_window.showPage(m_frame);
    m_page->activate(find);
}

void HelpDesk::find(const QString &text) { m_page->find(text); }

bool HelpDesk::isShown() const { return m_window.page() == m_frame; }

}
