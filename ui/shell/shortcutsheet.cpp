// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/shell/actionbook.h"
#include "ui/shell/keygroups.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>

namespace Foyer {

namespace {

constexpr int widest = 1240, columnWidth = 340, titleLines = 2;

//! Which group goes into which column: always the one with the fewest lines so far.
QList<int> spread(const QList<KeyGroup> &groups, int columns)
{
    QList<qsizetype> lines(columns, 0);
    QList<int> places;
    for (const KeyGroup &group : groups) {
        const auto shortest = std::min_element(lines.begin(), lines.end());
        places.append(static_cast<int>(shortest - lines.begin()));
        *shortest += group.lines.size() + titleLines;
    }
    return places;
}

}

ShortcutSheet::ShortcutSheet(const ActionBook &book, QWidget *window)
    : Overlay(window), m_book(book), m_title(plainLabel({}, sheet(), Type::Heading))
    , m_purpose(plainLabel({}, sheet(), Type::Field))
    , m_hint(plainLabel({}, sheet(), Type::Small, true)), m_area(new QScrollArea(sheet()))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(Tokens::space24, Tokens::space16, Tokens::space12, Tokens::space12);
    column->setSpacing(Tokens::space8);
    m_purpose->setObjectName(QStringLiteral("purpose"));
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addWidget(m_area, 1);
    column->addWidget(m_hint);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::StrongFocus); // for the keys that scroll
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ShortcutSheet::prepare()
{
    m_columns = columnsFor(parentWidget()->width());
    retranslate();
}

void ShortcutSheet::retranslate()
{
    setAccessibleName(tr("All keys")); //: Name of the sheet of keys
    m_title->setText(tr("All keys"));
    m_hint->setText(tr("Esc closes")); //: Foot of the sheet of keys
    if (m_columns == 0)
        return; // never opened: there is nothing to say anew
    m_purpose->setText(m_purposeHere ? m_purposeHere() : QString());
    m_purpose->setVisible(!m_purpose->text().isEmpty());
    setAccessibleDescription(m_purpose->text());
    fill();
}

QWidget *ShortcutSheet::entrance() const { return m_area; }

int ShortcutSheet::columnsFor(int width) const { return qBound(1, (width - 2 * Tokens::space32) / columnWidth, 3); }

QRect ShortcutSheet::placeIn(const QRect &room) const
{
    const int width = qMin(widest, room.width() - 2 * Tokens::space16);
    const int content = m_area->widget() ? m_area->widget()->sizeHint().height() : 0;
    const int purpose = m_purpose->isHidden() ? 0 : m_purpose->heightForWidth(width - 2 * Tokens::space24) + Tokens::space8;
    const int other = purpose + m_title->sizeHint().height() + m_hint->sizeHint().height() + 2 * Tokens::space8 + Tokens::space32;
    const int height = qMin(content + other, room.height() - 2 * Tokens::space16);
    return {room.left() + (room.width() - width) / 2, room.top() + (room.height() - height) / 2, width, height};
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    const int columns = columnsFor(width());
    if (isOpen() && columns != m_columns) {
        m_columns = columns;
        fill();
        arrange();
    }
}

void ShortcutSheet::fill()
{
    const QList<KeyGroup> groups = keyGroups(m_book.actions()) + fixedKeyGroups();
    const QList<int> places = spread(groups, m_columns);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, Tokens::space12, 0);
    row->setSpacing(Tokens::space32);
    QList<QVBoxLayout *> columns;
    for (int i = 0; i < m_columns; ++i) {
        columns.append(new QVBoxLayout);
        columns.last()->setSpacing(Tokens::space16);
        row->addLayout(columns.last(), 1);
    }
    for (qsizetype i = 0; i < groups.size(); ++i)
        columns[places[i]]->addWidget(groupWidget(groups[i]));
    for (QVBoxLayout *column : std::as_const(columns))
        column->addStretch(1);
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
}

QWidget *ShortcutSheet::groupWidget(const KeyGroup &group) const
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::space12);
    grid->setVerticalSpacing(Tokens::space4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, columnWidth / 3);
    grid->addWidget(plainLabel(group.title, nullptr, Type::Small, true), 0, 0, 1, 2);
    int row = 1;
    for (const KeyLine &line : group.lines) {
        auto *keys = new QHBoxLayout;
        keys->setSpacing(Tokens::space4);
        for (const QString &key : line.keys.split(QStringLiteral(" · "))) {
            auto *cap = new KeyHint(QKeySequence(), nullptr);
            cap->setText(key);
            keys->addWidget(cap);
        }
        keys->addStretch(1);
        grid->addLayout(keys, row, 0);
        grid->addWidget(plainLabel(line.text), row, 1);
        ++row;
    }
    return box;
}

}
