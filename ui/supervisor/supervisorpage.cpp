// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/supervisorpage.h"

#include "ui/supervisor/findcard.h"
#include "ui/supervisor/verdictcard.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

SupervisorPage::SupervisorPage(SupervisorDesk &desk, PatronFinder &finder, ReferenceBook &book, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_find(new FindCard(finder, book)), m_verdict(new VerdictCard(desk, book))
{
    setObjectName(u"supervisorPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, Tokens::space16, Tokens::space16, Tokens::space16);
    row->setSpacing(Tokens::space16);
    row->addWidget(m_find, 2);
    row->addWidget(m_verdict, 3);
    setFocusProxy(m_find);
    connect(m_find, &FindCard::asked, &m_desk, &SupervisorDesk::clear);
    connect(m_find, &FindCard::chosen, &m_desk, &SupervisorDesk::look);
    connect(m_find, &FindCard::typeChanged, this, [this](int type) {
        const auto &subject = m_desk.inquiry().subject();
        if (!subject || subject->loginTypeId == type)
            return;
        InquirySubject again = *subject;
        again.loginTypeId = type;
        m_desk.look(again);
    });
    connect(&m_desk, &SupervisorDesk::remedied, &finder, [&finder](const RemedyReport &report) {
        if (report.now)
            finder.accept(*report.now);
    });
    connect(m_verdict, &VerdictCard::message, this, &SupervisorPage::message);
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_find->focusBox(); });
    key(QKeySequence(Qt::Key_F5), [this] {
        if (!m_desk.isBusy())
            m_desk.inquiry().lookAgain();
    });
    key(QKeySequence(Qt::Key_Escape), [this] { stepBack(); });
}

void SupervisorPage::activate(const QString &text) { m_find->focusBox(text); }

void SupervisorPage::find(const QString &text) { m_find->find(text); }

void SupervisorPage::stepBack()
{
    if (!m_verdict->stepBack() && !m_desk.isBusy())
        Q_EMIT leaveRequested();
}

}
