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
#include "ui/words/errorwords.h"
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
    : QWidget(parent), m_desk(desk), m_facts(facts), m_words(book)
{
    build();
    connect(m_seen, &QPushButton::clicked, this, &SaleSection::seen);
    connect(m_card, &Card::actionTriggered, &desk.watch(), &SessionWatch::refresh);
    connect(&facts, &QAbstractItemModel::dataChanged, this, &SaleSection::refresh);
    connect(&book, &ReferenceBook::changed, this, &SaleSection::refresh);
    connect(&desk.watch(), &SessionWatch::changed, this, &SaleSection::refresh);
    connect(&desk.watch(), &SessionWatch::ticked, this, &SaleSection::refreshState);
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
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const Fact fact : shown) {
        auto *label = new ValueLabel(FactWords::caption(fact), ValueLabel::Size::Normal, m_card->content());
        label->setObjectName(u"fact%1"_s.arg(static_cast<int>(fact)));
        m_labels.insert(fact, label);
        grid->addWidget(label, place / 2, place % 2);
        ++place;
    }
    m_movedRow = new QWidget(m_card->content());
    auto *row = new QHBoxLayout(m_movedRow);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    row->addWidget(new IconLabel(Icon::Alert, Tone::Warn, Tokens::iconSize, m_movedRow), 0, Qt::AlignTop);
    m_moved = plainLabel({}, m_movedRow);
    m_moved->setObjectName(u"modeMoved"_s);
    row->addWidget(m_moved, 1);
    m_card->body()->addLayout(grid);
    m_card->body()->addWidget(m_movedRow);
    m_card->body()->addStretch(1);
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
    refreshMoved();
    refreshState();
}

void SaleSection::refreshMoved()
{
    const QVariant now = m_facts.value(Fact::ModeOfSale), before = m_facts.value(Fact::OriginalModeOfSale);
    const bool moved = now.isValid() && before.isValid() && now != before;
    m_movedRow->setVisible(moved);
    if (moved) {
        //: The mode of sale is not the one the session started in; %1 is that one
        m_moved->setText(tr("Moved away from %1: prices and fees may be others.")
                             .arg(m_words.value(m_facts, Fact::OriginalModeOfSale).value_or(QString())));
    }
}

void SaleSection::refreshState()
{
    const SessionWatch &watch = m_desk.watch();
    if (!watch.session()) {
        const bool failed = watch.loadState().phase == LoadPhase::Failed;
        const FaultWords words = ErrorWords::of(watch.loadState().error.value_or(Error{}));
        m_card->setState(failed ? CardState::Error : CardState::Loading, failed ? words.happened : QString(),
            failed ? words.advice : QString());
        return;
    }
    const CardState state = watch.isStale() || watch.isGone() ? CardState::Stale : CardState::Ready;
    if (state == m_card->state())
        return;
    m_card->setState(state, state == CardState::Stale ? TimeWords::asOf(watch.confirmedAtWall()) : QString());
    for (ValueLabel *label : std::as_const(m_labels))
        label->setStale(state == CardState::Stale);
}

}
