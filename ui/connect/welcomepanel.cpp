// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/welcomepanel.h"

#include "ui/connect/bigchoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

WelcomePanel::WelcomePanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    m_title = plainLabel({}, this, Type::Section);
    m_subtitle = plainLabel({}, this, Type::Field, true);
    m_footnote = plainLabel({}, this, Type::Small, true);
    m_sandbox = new BigChoice(u"trySandbox"_s, Icon::Flask, QKeySequence(Qt::Key_S), this);
    m_sandbox->setPrimary(true);
    m_server = new BigChoice(u"connectOurServer"_s, Icon::Plug, QKeySequence(Qt::Key_C), this);
    connect(m_sandbox, &BigChoice::clicked, this, &WelcomePanel::sandboxRequested);
    connect(m_server, &BigChoice::clicked, this, &WelcomePanel::newProfileRequested);
    setFocusProxy(m_sandbox);

    m_choices = new QHBoxLayout;
    m_choices->setSpacing(Tokens::space16);
    m_choices->addWidget(m_sandbox, 1);
    m_choices->addWidget(m_server, 1);
    constexpr int widest = 840;
    auto *column = new QVBoxLayout;
    column->setSpacing(Tokens::space8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(Tokens::space16);
    column->addLayout(m_choices);
    column->addSpacing(Tokens::space8);
    column->addWidget(m_footnote);
    column->addStretch(3);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(widest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    retranslate();
}

void WelcomePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WelcomePanel::arrange()
{
    const int beside = 2 * m_sandbox->minimumSizeHint().width() + Tokens::space16 + 2 * Tokens::space12;
    m_choices->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WelcomePanel::retranslate()
{
    //: Heading of the very first page
    m_title->setText(tr("Welcome to Foyer"));
    //: Under the heading of the very first page
    m_subtitle->setText(tr("Sign patrons in, watch their seats, and sell, wherever the queue is."));
    //: First choice; the sandbox is a practice server on this computer
    m_sandbox->setWords(tr("Try the sandbox"),
        tr("A made-up opera house on this computer: patrons, seats and sign-in trouble to practise on. "
           "Nothing to set up, no network, nothing real."));
    //: Second choice
    m_server->setWords(tr("Connect to our server"),
        tr("Your organisation’s Tessitura service. You need its address and the API user, group, "
           "machine location and password from your administrator."));
    //: Small print under both choices
    m_footnote->setText(tr("You can do the other one later. No password is ever written to a file."));
}

}
