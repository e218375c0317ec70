// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinewindow.h"

#include "ui/theme/tokens.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

TimelineWindow::TimelineWindow(CallDesk &desk, QString place, QWidget *parent)
    : QWidget(parent, Qt::Window), m_place(std::move(place)), m_messages(new MessageBar(this)), m_view(new TimelineView(desk, this))
{
    setObjectName(u"timelineWindow"_s);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(Tokens::space16, Tokens::space16, Tokens::space16, Tokens::space16);
    body->addWidget(m_messages);
    body->addWidget(m_view, 1);
    connect(m_view, &TimelineView::message, m_messages, &MessageBar::showMessage);
    auto *close = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    new EscapeKey(*this, [this] { QWidget::close(); });
    constexpr QSize usual(1080, 700);
    resize(usual);
    retranslate();
}

void TimelineWindow::bring()
{
    show();
    raise();
    activateWindow();
    m_view->focusTable();
}

void TimelineWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineWindow::retranslate()
{
    setWindowTitle(tr("Timeline · %1").arg(m_place)); //: Title of the window; %1 names the server
}

}
