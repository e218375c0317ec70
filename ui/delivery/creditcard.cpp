// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/creditcard.h"

#include "ui/delivery/credittextmodel.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastTableHeight = 132; //!< heads and three rows

const QKeySequence showKey(Qt::Key_V); // bound by the panel

}

CreditCard::CreditCard(SessionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(desk.parts()), m_texts(new CreditTextModel(m_model, this))
{
    build();
    connect(m_show, &QPushButton::clicked, this, &CreditCard::toggle);
    connect(m_table, &CoveredTable::retryAsked, this, [this] { m_model.show(); });
    connect(&m_model, &OnAccountModel::standingChanged, this, &CreditCard::refresh);
    connect(&m_model, &RowsModel::loadStateChanged, this, &CreditCard::refresh);
    connect(&desk, &SessionDesk::ended, this, &CreditCard::hideCredit);
    retranslate();
}

void CreditCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"creditCard"_s, {}, this);
    outer->addWidget(m_card);
    m_show = new QPushButton(m_card);
    m_show->setObjectName(u"showCredit"_s);
    setButtonRole(m_show, ButtonRole::Quiet);
    setCompact(m_show);
    m_hint = new KeyHint(showKey, m_card);
    m_card->addHeaderWidget(m_show);
    m_card->addHeaderWidget(m_hint);
    m_table = new CoveredTable(u"credit"_s, *m_texts, OnAccountModel::Name, m_card->content());
    m_table->setMinimumHeight(leastTableHeight);
    m_note = plainLabel({}, m_card->content(), Type::Small);
    m_note->setObjectName(u"creditNote"_s);
    m_card->body()->setSpacing(Tokens::space8);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_note);
}

void CreditCard::toggle()
{
    if (m_model.isShown())
        m_model.hide();
    else if (!m_desk.isEnded())
        m_model.show();
}

void CreditCard::hideCredit()
{
    if (m_model.isShown())
        m_model.hide();
}

void CreditCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CreditCard::retranslate()
{
    m_card->setTitle(tr("On account")); //: Title of the panel with a customer's credit
    m_table->setTableName(tr("On-account credit")); //: Name of the table for screen readers
    m_texts->retranslate();
    refresh();
}

void CreditCard::refresh()
{
    refreshCover();
    const bool possible = m_model.owner() == CreditOwner::Customer && !m_desk.isEnded();
    m_show->setVisible(possible);
    m_hint->setVisible(possible);
    m_show->setText(m_model.isShown() ? tr("Hide credit") : tr("Show credit")); //: Button
    m_show->setIcon(icon(m_model.isShown() ? Icon::EyeOff : Icon::Eye));
    const QList<CreditRow> &rows = m_model.credits();
    const auto odd = std::find_if(rows.begin(), rows.end(), [](const CreditRow &row) { return !row.addsUp; });
    m_note->setVisible(odd != rows.end());
    if (odd != rows.end()) {
        //: The server's three figures contradict each other; %1: name of a payment method
        m_note->setText(tr("The server’s figures for %1 do not add up. Ask before using this credit.")
                            .arg(TextChecks::isolated(odd->name)));
    }
}

void CreditCard::refreshCover()
{
    switch (m_model.owner()) {
    case CreditOwner::Unknown:
        m_table->setLoadState({LoadPhase::Loading, std::nullopt});
        return;
    case CreditOwner::Nobody:
        //: Nobody is signed in, or it is the general public
        m_table->setEmptyText(tr("No customer yet."), tr("Credit belongs to a customer. Sign the patron in first."));
        break;
    case CreditOwner::Guest:
        //: Guests have no account that could have credit
        m_table->setEmptyText(tr("Not for guests."), tr("A guest has no account, so there is no credit to use."));
        break;
    case CreditOwner::Customer:
        if (m_model.isShown()) {
            //: No payment method with credit; which is not the same as a credit of 0.00
            m_table->setEmptyText(tr("Nothing is kept on account for this customer."),
                tr("That is not a balance of zero: there is no account of this kind."));
            m_table->setLoadState(m_model.loadState());
            return;
        }
        //: The figures are not shown before somebody asks for them; V is the key
        m_table->setEmptyText(tr("Credit is hidden."), tr("Press V to show it."));
        break;
    }
    m_table->setLoadState({LoadPhase::Ready, std::nullopt});
}

}
