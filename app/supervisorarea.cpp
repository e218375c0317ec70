// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisorarea.h"

#include "ui/audit/auditpage.h"
#include "ui/health/healthstrip.h"
#include "ui/theme/tokens.h"
#include "ui/watch/watchpage.h"
#include "ui/watch/watchwords.h"
#include "ui/widgets/pinstrip.h"

#include <QEvent>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A page itself takes no focus; without one on it the keys of the page before would be lost.
void focusFirstIn(QWidget *page)
{
    for (QWidget *part = page->nextInFocusChain(); part != page; part = part->nextInFocusChain()) {
        const bool takes = page->isAncestorOf(part) && part->isVisibleTo(page) && part->isEnabled();
        if (takes && (part->focusPolicy() & Qt::TabFocus)) {
            part->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

}

SupervisorArea::SupervisorArea(ServerLink &link, AuditScribe &scribe, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_rights(link.rights()), m_scribe(scribe)
    , m_list(link.service(), clock, link.deskPolicy().seatServerZone)
{
    setObjectName(u"supervisorArea"_s);
    build(link);
    bindKeys();
    connect(&m_rights, &SupervisorRights::changed, this, &SupervisorArea::refreshAccess);
    connect(&m_rights, &SupervisorRights::answered, this, [this](PinPurpose purpose, PinAnswer answer) {
        if (purpose != PinPurpose::Open)
            return;
        if (answer == PinAnswer::Right)
            m_pin->tellRight();
        else if (answer == PinAnswer::Wrong)
            m_pin->tellWrong();
        else
            m_pin->tellWait();
    });
    retranslate();
    refreshAccess();
}

void SupervisorArea::build(ServerLink &link)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_pin = new PinStrip;
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"supervisorTabs"_s);
    m_tabs->setDocumentMode(true);
    m_watch = new WatchPage(m_list, link.book().modesOfSale());
    m_compare = new ComparePage(link.service(), {link.book().modesOfSale(), link.book().sources()});
    m_tabs->addTab(m_watch, QString());
    m_tabs->addTab(m_compare, QString());
    m_tabs->addTab(new AuditPage(m_scribe.trail()), QString());
    column->addWidget(new HealthStrip(link.health()));
    column->addWidget(m_pin);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
    connect(m_pin, &PinStrip::given, this,
        [this](const std::shared_ptr<Secret> &pin) { m_rights.tryPin(PinPurpose::Open, std::move(*pin)); });
    connect(m_pin, &PinStrip::left, this, &SupervisorArea::left);
    connect(m_watch, &WatchPage::openRequested, this, &SupervisorArea::openRequested);
    connect(m_watch, &WatchPage::compareRequested, this, &SupervisorArea::compare);
    connect(m_watch, &WatchPage::keysGiven, this, [this](int count) {
        for (int i = 0; i < count; ++i)
            m_scribe.write(AuditDeed::WatchSession, AuditResult::Done);
        refreshComparable();
    });
}

void SupervisorArea::bindKeys()
{
    for (int i = 0; i < 9; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        key->setAutoRepeat(false);
        connect(key, &QShortcut::activated, this, [this, i] {
            if (i < m_tabs->count() && m_tabs->isVisible())
                m_tabs->setCurrentIndex(i);
        });
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SupervisorArea::left);
}

void SupervisorArea::addPage(QWidget *page, const QString &title) { m_tabs->insertTab(0, page, title); }

void SupervisorArea::setOpenSessions(const QList<ComparableSession> &sessions)
{
    m_open = sessions;
    for (const ComparableSession &session : sessions)
        m_list.addOwn(session.key, session.name);
    refreshComparable();
}

void SupervisorArea::refreshComparable()
{
    QList<ComparableSession> all;
    for (int row = 0; row < m_list.rowCount(); ++row)
        all.append({m_list.keyAt(row), WatchWords::name(m_list.at(row))});
    m_compare->setSessions(all);
}

void SupervisorArea::compare(const SessionKey &key)
{
    refreshComparable();
    m_tabs->setCurrentWidget(m_compare);
    m_compare->put(key);
}

void SupervisorArea::enter()
{
    refreshAccess();
    if (!m_rights.isOpen())
        return;
    m_rights.noteActivity();
    refreshComparable();
    if (m_tabs->currentWidget() == m_watch)
        m_watch->focusFirst();
    else
        focusFirstIn(m_tabs->currentWidget());
}

void SupervisorArea::setExposed(bool exposed)
{
    m_list.setVisible(exposed && m_watch->isVisible());
}

void SupervisorArea::refreshAccess()
{
    const bool open = m_rights.isOpen();
    m_tabs->setVisible(open);
    if (open)
        m_pin->hide();
    else if (m_rights.access() == SupervisorAccess::AskPin && !m_pin->isAsking())
        m_pin->ask(tr("The supervisor's desk needs the PIN of this profile."), [this] { return m_rights.waitLeft(); });
}

void SupervisorArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SupervisorArea::retranslate()
{
    const int first = m_tabs->indexOf(m_watch);
    m_tabs->setTabText(first, tr("Watch")); //: Page of the supervisor's desk: many sessions at once
    m_tabs->setTabText(first + 1, tr("Compare")); //: Page of the supervisor's desk: two sessions side by side
    m_tabs->setTabText(first + 2, tr("Audit")); //: Page of the supervisor's desk: who did what
    m_tabs->tabBar()->setAccessibleName(tr("Pages of the supervisor's desk"));
}

}
