// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/salesection.h"

#include "models/referencebook.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuelabel.h"
#include "ui/why/booknames.h"
#include "ui/why/whybox.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! In reading order, two a row.
constexpr Fact shown[]
    = {Fact::ModeOfSale, Fact::OriginalModeOfSale, Fact::Source, Fact::BusinessFacing, Fact::Checkout, Fact::OrderId};

}

SaleSection::SaleSection(SessionDesk &desk, ReferenceBook &book, const SessionFactsModel &facts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(book), m_facts(facts), m_words(book)
{
    build();
    connect(m_seen, &QPushButton::clicked, this, &SaleSection::seen);
    connect(&facts, &QAbstractItemModel::dataChanged, this, &SaleSection::refresh);
    connect(&book, &ReferenceBook::changed, this, &SaleSection::refresh);
    connect(&desk.watch(), &SessionWatch::changed, this, &SaleSection::refresh);
    connect(&desk.watch(), &SessionWatch::ticked, this, &SaleSection::refreshState);
    connect(&desk.story(), &SessionStory::changed, this, &SaleSection::refreshWarnings);
    retranslate();
}

void SaleSection::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"saleCard"_s, {}, this);
    outer->addWidget(m_card);
    m_seen = new QPushButton(m_card);
    m_seen->setObjectName(u"marksSeen"_s);
    setButtonRole(m_seen, ButtonRole::Quiet);
    setCompact(m_seen);
    m_seen->hide();
    m_card->addHeaderWidget(m_seen);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Tokens::space24);
    grid->setVerticalSpacing(Tokens::space12);
    grid->setColumnStretch(0, 3); // the left ones change, and a mark of change needs room
    grid->setColumnStretch(1, 2);
    int place = 0;
    for (const Fact fact : shown) {
        auto *label = new ValueLabel(FactWords::caption(fact), ValueLabel::Size::Normal, m_card->content());
        label->setObjectName(u"fact%1"_s.arg(static_cast<int>(fact)));
        m_labels.insert(fact, label);
        grid->addWidget(label, place / 2, place % 2);
        ++place;
    }
    m_card->body()->setSpacing(Tokens::space8);
    m_card->body()->addLayout(grid);
    m_moved = addWarning(u"modeMoved"_s);
    m_why = new WhyBox(u"whyMode"_s, namesOf(m_book), m_card->content());
    m_moved->parentWidget()->layout()->addWidget(m_why->link());
    m_card->body()->addWidget(m_why);
    m_saving = addWarning(u"checkoutSaving"_s);
    m_card->body()->addStretch(1);
}

PlainLabel *SaleSection::addWarning(const QString &name)
{
    auto *line = new QWidget(m_card->content());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    row->addWidget(new IconLabel(Icon::Alert, Tone::Warn, Tokens::iconSize, line), 0, Qt::AlignTop);
    PlainLabel *label = plainLabel({}, line);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop); // as its sign
    row->addWidget(label, 1);
    m_card->body()->addWidget(line);
    return label;
}

void SaleSection::setMarked(bool marked) { m_seen->setVisible(marked); }

void SaleSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SaleSection::retranslate()
{
    m_card->setTitle(tr("Sale")); //: Title of the panel with mode of sale, source, order and checkout
    m_seen->setText(tr("Changed since you looked: seen")); //: Button: takes the marks of change away
    refresh();
}

void SaleSection::refresh()
{
    const bool stale = m_desk.watch().isStale();
    for (const Fact fact : shown)
        m_words.show(*m_labels.value(fact), m_facts, fact, stale);
    refreshWarnings();
    refreshState();
}

void SaleSection::refreshWarnings()
{
    const QVariant now = m_facts.value(Fact::ModeOfSale), before = m_facts.value(Fact::OriginalModeOfSale);
    const bool moved = now.isValid() && before.isValid() && now != before;
    m_moved->parentWidget()->setVisible(moved);
    m_why->setSubject(FactWords::caption(Fact::ModeOfSale));
    m_why->setExplanation(moved ? m_desk.story().whyMode() : std::nullopt);
    m_moved->setText(tr("Not the mode it started in: prices and fees may differ.")); //: The mode of sale has moved
    const CheckoutStatus checkout{m_facts.value(Fact::Checkout).toString(), {}};
    m_saving->parentWidget()->setVisible(checkout.phase() == CheckoutPhase::Saving);
    m_saving->setText(tr("The order is being saved: do not start it again.")); //: Checkout is under way
}

void SaleSection::refreshState()
{
    const SessionWatch &watch = m_desk.watch();
    const CardState state = watch.isStale() || watch.isGone() ? CardState::Stale : CardState::Ready;
    if (state == m_card->state())
        return;
    m_card->setState(state, state == CardState::Stale ? TimeWords::asOf(watch.confirmedAtWall()) : QString());
    for (ValueLabel *label : std::as_const(m_labels))
        label->setStale(state == CardState::Stale);
}

}
