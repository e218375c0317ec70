// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "ui/timeline/timelineview.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

TimelinePanel::TimelinePanel(CallDesk &desk, QString sessionKey, QWidget *parent)
    : SessionPanel(parent), m_desk(desk), m_key(std::move(sessionKey)), m_card(new Card(u"timelineCard"_s, {}, this))
{
    setObjectName(u"timelinePanel"_s);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins({});
    body->addWidget(m_card);
    m_card->setTitle(title());
}

QString TimelinePanel::title() const { return tr("Timeline"); } //: Tab with the calls made for a session


void TimelinePanel::activate()
{
    if (!m_view) {
        m_view = new TimelineView(m_desk, m_card->content());
        m_view->setSession(m_key);
        m_card->body()->addWidget(m_view);
        connect(m_view, &TimelineView::message, this, &TimelinePanel::message);
    }
    m_view->focusTable();
}

void TimelinePanel::changeEvent(QEvent *event)
{
    SessionPanel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_card->setTitle(title());
    Q_EMIT titleChanged();
}

}
