// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/briefsection.h"

#include "models/referencebook.h"
#include "ui/dashboard/seatssection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

BriefSection::BriefSection(SessionDesk &desk, ReferenceBook &book, const SessionFactsModel &facts,
    const SeatsSection &seats, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_facts(facts), m_seats(seats), m_words(book)
    , m_icon(new IconLabel(Icon::Timer, Tone::Text, Tokens::iconSize)), m_clock(new PlainLabel({}, Type::Section))
    , m_sale(new ElidedLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space4, 0, 0, 0);
    row->setSpacing(Tokens::space8);
    row->addWidget(m_icon);
    row->addWidget(m_clock);
    row->addSpacing(Tokens::space16);
    row->addWidget(m_sale, 1);
    m_clock->setObjectName(u"briefClock"_s);
    m_sale->setObjectName(u"briefSale"_s);
    connect(&facts, &QAbstractItemModel::dataChanged, this, &BriefSection::refresh);
    connect(&book, &ReferenceBook::changed, this, &BriefSection::refresh);
    connect(&desk.watch(), &SessionWatch::changed, this, &BriefSection::refresh);
    connect(&desk.watch(), &SessionWatch::ticked, this, &BriefSection::refreshClock);
    refresh();
}

void BriefSection::refresh()
{
    QStringList parts;
    for (const Fact fact : {Fact::ModeOfSale, Fact::Source, Fact::Checkout}) {
        //: One fact in one line: %1 "Mode of sale", %2 "Web"
        if (const auto value = m_words.value(m_facts, fact))
            parts.append(tr("%1: %2").arg(FactWords::caption(fact), *value));
    }
    m_sale->setText(parts.join(u" · "_s));
    refreshClock();
}

void BriefSection::refreshClock()
{
    constexpr int hurry = CountdownThresholds{}.hurry;
    const CountdownFace &face = m_seats.countdown()->face();
    const bool none = face.state == CountdownState::None;
    const bool urgent = face.state == CountdownState::Expired || face.state == CountdownState::Released
        || (face.state == CountdownState::Live && face.remainingSeconds.value_or(0) <= hurry);
    m_icon->setIcon(urgent ? Icon::Alert : Icon::Timer, urgent ? Tone::Danger : none ? Tone::Muted : Tone::Text);
    m_clock->setMuted(none || face.state == CountdownState::Stale);
    m_clock->setText(none ? tr("No seats held") : m_seats.inShort());
}

void BriefSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}
