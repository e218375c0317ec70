// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecounter.h"

#include "app/serverlink.h"
#include "ui/kioskcase/casepage.h"
#include "ui/shell/mainwindow.h"

namespace Foyer {

CaseCounter::CaseCounter(MainWindow &window, ServerLink &link, std::shared_ptr<const CaseKey> key, const Clock &clock,
    QObject *parent)
    : QObject(parent), m_window(window), m_checkouts(link.transport())
    , m_desk({link.service(), m_checkouts, clock, QTimeZone(link.profile().seatServerZone.toUtf8())}, std::move(key), this)
    , m_page(new CasePage(m_desk))
{
    m_window.keepPage(m_page);
    connect(&m_desk, &CaseDesk::sessionWanted, this, &CaseCounter::sessionWanted, Qt::QueuedConnection);
}

CaseCounter::~CaseCounter() { m_window.dropPage(m_page); }

void CaseCounter::show()
{
    m_window.showPage(m_page);
    m_page->focusFirst();
}

void CaseCounter::take(const QString &code) { m_page->take(code); }

bool CaseCounter::isShown() const { return m_window.page() == m_page; }

}
