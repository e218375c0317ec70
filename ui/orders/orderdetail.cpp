// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderdetail.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/why/whybox.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

OrderDetail::OrderDetail(NameLookup names, QWidget *parent)
    : QWidget(parent), m_text(plainLabel({}, this, Type::Small)), m_strip(new ConfirmStrip(this))
    , m_why(new WhyBox(u"orderWhy"_s, std::move(names), this))
{
    m_text->setObjectName(u"orderFacts"_s);
    m_why->setAlwaysOpen(true);
    m_strip->installEventFilter(this);
    // Opening an order or asking for tickets takes nothing away.
    setButtonRole(m_strip->findChild<BusyButton *>(), ButtonRole::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space8);
    column->addWidget(m_why);
    column->addWidget(m_text);
    column->addWidget(m_strip);
    refresh();
}

void OrderDetail::setWhy(const std::optional<Explanation> &why)
{
    m_why->setExplanation(why);
    refresh();
}

void OrderDetail::ask(const QString &question, const QString &facts, const QString &yes, const QString &no,
    std::function<void()> onYes)
{
    m_facts = facts;
    m_strip->ask(question, yes, no, std::move(onYes));
    // Who does not see the lines hears them with the button that has the focus.
    m_strip->findChild<BusyButton *>()->setAccessibleDescription(QString(question + u'\n' + facts));
    refresh();
}

void OrderDetail::dismiss()
{
    if (m_strip->isOpen())
        m_strip->dismiss();
}

bool OrderDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strip && event->type() == QEvent::HideToParent) {
        m_facts.clear();
        refresh();
    }
    return QWidget::eventFilter(watched, event);
}

void OrderDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_room = width();
    fit();
}

void OrderDetail::refresh()
{
    m_text->setText(m_facts);
    m_text->setVisible(!m_facts.isEmpty());
    const bool explains = m_facts.isEmpty() && m_why->isOdd();
    m_why->setVisible(explains);
    setVisible(explains || !m_facts.isEmpty() || m_strip->isOpen());
    fit();
}

void OrderDetail::fit()
{
    // The card's stack does not pass heightForWidth on. Before the first layout there is no width to fit.
    m_text->setMinimumHeight(m_text->text().isEmpty() || m_room <= 0 ? 0 : m_text->heightForWidth(m_room));
}

}
