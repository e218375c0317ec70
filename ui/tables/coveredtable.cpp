// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/coveredtable.h"

#include "ui/tables/typeaheadview.h"

#include "models/loadstate.h"
#include "ui/widgets/emptystate.h"
#include "ui/words/errorwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

CoveredTable::CoveredTable(const QString &name, QAbstractItemModel &model, int stretched, QWidget *parent)
    : QWidget(parent)
{
    buildView(name, model, stretched);
    m_cover = new EmptyState(Icon::Info, {}, {}, this);
    m_cover->setObjectName(QString(name + u"Cover"_s));
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_cover);
    connect(m_cover, &EmptyState::actionTriggered, this, &CoveredTable::retryAsked);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CoveredTable::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CoveredTable::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &CoveredTable::refresh);
    refresh();
}

void CoveredTable::buildView(const QString &name, QAbstractItemModel &model, int stretched)
{
    m_view = new TypeAheadView(this);
    m_view->setObjectName(name);
    m_view->setModel(&model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            // Also when the focus alone made it current. QTableView::selectRow() loses the row from right to left.
            const auto rows = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
            if (current.isValid())
                m_view->selectionModel()->select(current, rows);
            Q_EMIT currentRowChanged(current.row());
        });
}

void CoveredTable::setTableName(const QString &accessibleName) { m_view->setAccessibleName(accessibleName); }

void CoveredTable::setEmptyText(const QString &headline, const QString &hint)
{
    m_headline = headline;
    m_hint = hint;
    refresh();
}

void CoveredTable::setLoadState(const LoadState &state)
{
    m_loading = state.phase == LoadPhase::Loading || state.phase == LoadPhase::Idle;
    m_failed = state.phase == LoadPhase::Failed;
    const FaultWords words = ErrorWords::of(state.error.value_or(Error{}));
    m_failure = m_failed ? words.happened : QString();
    m_failureHint = m_failed ? words.advice : QString();
    refresh();
}

int CoveredTable::currentRow() const { return m_view->currentIndex().row(); }

void CoveredTable::selectRow(int row)
{
    if (row < 0)
        m_view->setCurrentIndex({});
    else
        m_view->setCurrentIndex(m_view->model()->index(row, 0));
}

QSize CoveredTable::sizeHint() const { return {QWidget::sizeHint().width(), minimumHeight()}; }

void CoveredTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void CoveredTable::refresh()
{
    if (m_stack == nullptr)
        return;
    const bool rows = m_view->model()->rowCount() > 0;
    const bool focused = m_view->hasFocus();
    m_stack->setCurrentIndex(rows ? 0 : 1);
    if (rows)
        return; // the cover is made when it is needed: a log gets rows all the time
    if (focused)
        m_view->setFocus(); // comes back with the next row
    if (m_failed)
        m_cover->setContent(Icon::Alert, m_failure, m_failureHint);
    else if (m_loading)
        m_cover->setContent(Icon::Refresh, tr("Loading…"), {}); //: A list is being read
    else
        m_cover->setContent(Icon::Info, m_headline, m_hint);
    m_cover->setTone(m_failed ? Tone::Danger : Tone::Muted);
    //: Button: reads a list again
    m_cover->setAction(m_failed ? tr("Try again") : QString());
}

}
