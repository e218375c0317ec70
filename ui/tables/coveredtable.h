// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QModelIndex;
class QStackedLayout;
class QTableView;

namespace Foyer {

class EmptyState;
struct LoadState;

//! A table, or the sentence that says why there is none: loading, failed, empty.
class CoveredTable final : public QWidget
{
    Q_OBJECT
public:
    //! \a stretched is the column that takes the room the others leave.
    CoveredTable(const QString &name, QAbstractItemModel &model, int stretched, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    void setTableName(const QString &accessibleName);
    //! What is said while the table is empty and ready.
    void setEmptyText(const QString &headline, const QString &hint);
    //! Rows that are there stay visible whatever \a state is; an error is told only in their place.
    void setLoadState(const LoadState &state);

    [[nodiscard]] int currentRow() const;
    //! Selects a row; -1 selects none.
    void selectRow(int row);

    //! As low as its minimum: it takes what room there is, it does not ask for it.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void currentRowChanged(int row); //!< -1 when none
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildView(const QString &name, QAbstractItemModel &model, int stretched);
    void refresh();

    QTableView *m_view = nullptr;
    EmptyState *m_cover = nullptr;
    QStackedLayout *m_stack = nullptr;
    QString m_headline, m_hint, m_failure, m_failureHint;
    bool m_loading = false, m_failed = false;
};

}
