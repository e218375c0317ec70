// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/healthstrip.h"

#include "ui/health/healthwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tilerow.h"

#include <QEvent>
#include <QGridLayout>
#include <QShortcut>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QKeySequence detailsKey(Qt::Key_F7);

Icon signOf(HealthState state)
{
    switch (state) {
    case HealthState::Ok:
        return Icon::CheckCircle;
    case HealthState::Warn:
        return Icon::Alert;
    case HealthState::Bad:
        return Icon::ErrorCircle;
    case HealthState::Unknown:
        break;
    }
    return Icon::Help;
}

Tone toneOf(HealthState state)
{
    switch (state) {
    case HealthState::Ok:
        return Tone::Ok;
    case HealthState::Warn:
        return Tone::Warn;
    case HealthState::Bad:
        return Tone::Danger;
    case HealthState::Unknown:
        break;
    }
    return Tone::Unknown;
}

}

HealthStrip::HealthStrip(HealthMonitor &monitor, QWidget *parent)
    : QWidget(parent), m_monitor(monitor), m_details(new QWidget(this))
{
    setObjectName(u"healthStrip"_s);
    build();
    auto *key = new QShortcut(detailsKey, this);
    key->setContext(Qt::WindowShortcut);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, [this] { setDetailed(!isDetailed()); });
    connect(&m_monitor, &HealthMonitor::changed, this, &HealthStrip::refresh);
    m_details->hide();
    refresh();
}

void HealthStrip::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space16, Tokens::space4, Tokens::space16, Tokens::space4);
    column->setSpacing(Tokens::space4);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space16);
    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins(0, Tokens::space4, 0, Tokens::space8);
    grid->setHorizontalSpacing(Tokens::space8);
    grid->setVerticalSpacing(Tokens::space4);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i <= lastHealthPart; ++i) {
        const Part part{new IconLabel(Icon::Help, Tone::Unknown, Tokens::iconSize), plainLabel({}, nullptr, Type::Small),
            new IconLabel(Icon::Help, Tone::Unknown, Tokens::iconSize), plainLabel({}), plainLabel({}, nullptr, Type::Body, true)};
        part.words->setWordWrap(false);
        part.words->setObjectName(u"health%1"_s.arg(i));
        part.detailName->setWordWrap(false);
        auto *pair = new QHBoxLayout;
        pair->setSpacing(Tokens::space4);
        pair->addWidget(part.sign);
        pair->addWidget(part.words);
        row->addLayout(pair);
        grid->addWidget(part.detailSign, i, 0, Qt::AlignTop);
        grid->addWidget(part.detailName, i, 1, Qt::AlignTop);
        part.detail->setAlignment(Qt::AlignLeading | Qt::AlignTop); // as its name
        grid->addWidget(part.detail, i, 2);
        m_parts.append(part);
    }
    row->addStretch(1);
    row->addWidget(new KeyHint(detailsKey, this));
    column->addLayout(row);
    column->addWidget(m_details);
}

void HealthStrip::setDetailed(bool detailed) { m_details->setVisible(detailed); }

bool HealthStrip::isDetailed() const { return !m_details->isHidden(); }

void HealthStrip::refresh()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const HealthItem &item = m_monitor.items()[i];
        const Part &part = m_parts[i];
        part.sign->setIcon(signOf(item.state), toneOf(item.state));
        part.detailSign->setIcon(signOf(item.state), toneOf(item.state));
        part.words->setText(QString(HealthWords::name(item.part) + u' ' + HealthWords::brief(item)));
        part.words->setMuted(item.state == HealthState::Unknown);
        part.detailName->setText(HealthWords::name(item.part));
        part.detail->setText(HealthWords::sentence(item));
    }
    // Words that just grew are not painted in the room of the ones before.
    layout()->activate();
}

void HealthStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_monitor.setWatched(this, true);
}

void HealthStrip::hideEvent(QHideEvent *event)
{
    m_monitor.setWatched(this, false);
    QWidget::hideEvent(event);
}

void HealthStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}
