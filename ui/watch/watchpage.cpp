// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch/watchpage.h"

#include "models/loadstate.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/watch/watchtextmodel.h"
#include "ui/watch/watchwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

WatchPage::WatchPage(WatchList &list, const ChoiceModel &modesOfSale, QWidget *parent)
    : QWidget(parent), m_list(list), m_text(new WatchTextModel(list, modesOfSale, this)), m_keys(new TextField)
    , m_add(new QPushButton), m_open(new QPushButton), m_compare(new QPushButton), m_remove(new QPushButton)
    , m_summary(plainLabel({}, nullptr, Type::Section)), m_told(plainLabel({}, nullptr, Type::Body, true))
    , m_table(new CoveredTable(u"watchTable"_s, *m_text, WatchList::Who))
{
    setObjectName(u"watchPage"_s);
    build();
    arrangeTable();
    bindKeys();
    connect(m_table, &CoveredTable::currentRowChanged, this, &WatchPage::refreshButtons);
    connect(&m_list, &WatchList::urgentCountChanged, this, &WatchPage::refreshSummary);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, &WatchPage::refreshSummary);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, [this] {
        refreshSummary();
        refreshButtons();
    });
    retranslate();
}

void WatchPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    column->setSpacing(Tokens::space8);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    m_keys->setObjectName(u"watchKeys"_s);
    // Keys open sessions: they are typed over shoulders and stay on no screen.
    m_keys->setEchoMode(QLineEdit::Password);
    m_add->setObjectName(u"watchAdd"_s);
    m_told->setObjectName(u"watchTold"_s);
    m_summary->setObjectName(u"watchSummary"_s);
    m_summary->setWordWrap(false);
    row->addWidget(m_summary);
    row->addSpacing(Tokens::space12);
    row->addWidget(m_keys, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_told);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::space8);
    m_open->setObjectName(u"watchOpen"_s);
    m_compare->setObjectName(u"watchCompare"_s);
    m_remove->setObjectName(u"watchRemove"_s);
    setButtonRole(m_open, ButtonRole::Primary);
    setButtonRole(m_remove, ButtonRole::Quiet);
    buttons->addWidget(m_open);
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    m_told->hide();
}

void WatchPage::arrangeTable()
{
    QTableView *view = m_table->view();
    // 500 rows that change each second: nothing is measured row by row.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view->horizontalHeader()->setSectionResizeMode(WatchList::Who, QHeaderView::Stretch);
    const int sign = fontMetrics().averageCharWidth();
    constexpr int widths[WatchList::ColumnCount] = {40, 20, 12, 12, 20, 20, 14, 18};
    for (int column = 0; column < WatchList::ColumnCount; ++column)
        view->horizontalHeader()->resizeSection(column, widths[column] * sign);
    m_table->setLoadState({LoadPhase::Ready, std::nullopt});
}

void WatchPage::bindKeys()
{
    connect(m_keys, &QLineEdit::returnPressed, this, &WatchPage::take);
    connect(m_add, &QPushButton::clicked, this, &WatchPage::take);
    connect(m_open, &QPushButton::clicked, this, [this] { act(&WatchPage::open); });
    connect(m_compare, &QPushButton::clicked, this, [this] { act(&WatchPage::compare); });
    connect(m_remove, &QPushButton::clicked, this, [this] { act(&WatchPage::remove); });
    const auto inTable = [this](const QKeySequence &keys, void (WatchPage::*request)(int)) {
        auto *shortcut = new QShortcut(keys, m_table->view());
        shortcut->setContext(Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, request] { act(request); });
    };
    inTable(QKeySequence(Qt::Key_Return), &WatchPage::open);
    inTable(QKeySequence(Qt::Key_Delete), &WatchPage::remove);
}

void WatchPage::focusFirst()
{
    if (m_list.rowCount() > 0)
        m_table->view()->setFocus(Qt::OtherFocusReason);
    else
        m_keys->setFocus(Qt::OtherFocusReason);
}

void WatchPage::take()
{
    const WatchList::Added added = m_list.addKeys(m_keys->text());
    m_keys->wipe();
    QStringList words;
    if (added.added > 0)
        words.append(tr("%n sessions added.", nullptr, added.added));
    if (added.known > 0)
        words.append(tr("Known already: %1.").arg(added.known));
    if (added.refused > 0)
        words.append(tr("Not taken, no key or no room: %1.").arg(added.refused));
    m_told->setText(words.join(u' '));
    m_told->setVisible(!words.isEmpty());
    if (added.added > 0)
        Q_EMIT keysGiven(added.added);
}

void WatchPage::act(void (WatchPage::*request)(int row))
{
    const int row = m_table->currentRow();
    if (row >= 0)
        (this->*request)(row);
}

void WatchPage::open(int row) { Q_EMIT openRequested(m_list.keyAt(row)); }

void WatchPage::compare(int row) { Q_EMIT compareRequested(m_list.keyAt(row), WatchWords::name(m_list.at(row))); }

void WatchPage::remove(int row)
{
    m_list.removeRow(row);
    m_table->selectRow(std::min(row, m_list.rowCount() - 1));
}

void WatchPage::refreshButtons()
{
    const bool chosen = m_table->currentRow() >= 0;
    for (QPushButton *button : {m_open, m_compare, m_remove})
        button->setEnabled(chosen);
}

void WatchPage::refreshSummary()
{
    const int urgent = m_list.urgentCount(), all = m_list.rowCount();
    //: Above the watch list; %1 of %2 sessions are urgent
    m_summary->setText(urgent == 0 ? tr("Nobody needs you · %1 watched").arg(all) : tr("%1 of %2 need you").arg(urgent).arg(all));
}

void WatchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list.setVisible(true);
}

void WatchPage::hideEvent(QHideEvent *event)
{
    m_list.setVisible(false);
    m_keys->wipe();
    QWidget::hideEvent(event);
}

void WatchPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_text->refresh();
    }
}

void WatchPage::retranslate()
{
    m_keys->setPlaceholderText(tr("Paste or scan session keys"));
    m_keys->setAccessibleName(tr("Session keys to watch"));
    m_add->setText(tr("&Add"));
    m_open->setText(tr("&Open as a tab"));
    m_compare->setText(tr("Co&mpare"));
    m_remove->setText(tr("&Remove from the list"));
    m_table->setTableName(tr("Watched sessions, the urgent first"));
    m_table->setEmptyText(tr("No session is watched."), tr("Sessions opened here come by themselves; others by their key."));
    refreshSummary();
    refreshButtons();
}

}
