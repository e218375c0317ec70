// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/actionbook.h"
#include "ui/shell/actiondelegate.h"
#include "ui/shell/actionlistmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace Foyer {

namespace {

constexpr int widest = 640, belowBand = 56, mostRows = 10;

}

CommandPalette::CommandPalette(const ActionBook &book, QWidget *window)
    : Overlay(window), m_book(book), m_model(new ActionListModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    build();
    connect(m_box, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_box, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    m_box->installEventFilter(this);
    retranslate();
}

void CommandPalette::build()
{
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(Tokens::space12, Tokens::space12, Tokens::space12, Tokens::space8);
    column->setSpacing(Tokens::space8);
    m_box = new TextField(0, sheet());
    m_box->setObjectName(QStringLiteral("paletteBox"));
    m_list = new QListView(sheet());
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = plainLabel({}, sheet(), Type::Body, true);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_hint = plainLabel({}, sheet(), Type::Small, true);
    column->addWidget(m_box);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_hint);
}

void CommandPalette::prepare()
{
    if (!m_box->text().isEmpty())
        m_box->setText({}); // refreshes as well
    else
        refresh();
}

QWidget *CommandPalette::entrance() const { return m_box; }

int CommandPalette::listHeight() const
{
    const int rows = qMin(m_model->rowCount(), mostRows);
    return rows == 0 ? 0 : rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
}

QRect CommandPalette::placeIn(const QRect &room) const
{
    const int width = qMin(widest, room.width() - 2 * Tokens::space16);
    const QMargins margins = sheet()->layout()->contentsMargins();
    const int parts = m_box->sizeHint().height() + m_hint->heightForWidth(width) + 2 * Tokens::space8;
    const int middle = m_model->rowCount() > 0 ? listHeight() : m_nothing->sizeHint().height();
    const int height = qMin(parts + middle + margins.top() + margins.bottom(), room.height() - belowBand - Tokens::space16);
    return {room.left() + (room.width() - width) / 2, room.top() + belowBand, width, height};
}

void CommandPalette::refresh()
{
    m_model->setHits(fittingActions(m_book.actions(), m_box->text()));
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    tellCurrent();
    if (isOpen())
        arrange();
}

void CommandPalette::move(int by)
{
    // Rows that cannot be chosen come last, so they only bound the way.
    int last = m_model->rowCount() - 1;
    while (last >= 0 && !m_model->index(last).flags().testFlag(Qt::ItemIsEnabled))
        --last;
    if (last < 0)
        return;
    const int row = m_list->currentIndex().row() + by;
    const bool single = qAbs(by) == 1;
    const int wanted = single && row > last ? 0 : single && row < 0 ? last : qBound(0, row, last);
    m_list->setCurrentIndex(m_model->index(wanted));
    m_list->scrollTo(m_model->index(wanted));
}

void CommandPalette::tellCurrent()
{
    // The focus stays in the box; a screen reader hears of the row through it.
    const QModelIndex current = m_list->currentIndex();
    m_box->setAccessibleDescription(
        current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_nothing->text());
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !current.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString id = current.data(ActionListModel::IdRole).toString();
    dismiss(); // first: what it does may want the focus
    m_book.run(id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int page = mostRows - 1;
        const QHash<int, int> steps{
            {Qt::Key_Down, 1}, {Qt::Key_Up, -1}, {Qt::Key_PageDown, page}, {Qt::Key_PageUp, -page}};
        if (const auto step = steps.find(key->key()); step != steps.end()) {
            move(*step);
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Find or do")); //: Name of the command palette
    m_box->setAccessibleName(tr("Find or do"));
    m_box->setPlaceholderText(tr("Find or do…")); //: In the empty box of the command palette
    m_nothing->setText(tr("Nothing here is called that. Try fewer letters."));
    //: Foot of the command palette; the arrows are keys
    m_hint->setText(tr("Enter does it · ↑ ↓ choose · Esc closes"));
    if (isOpen())
        refresh(); // the actions have other names
}

}
