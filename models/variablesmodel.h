// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/rowsmodel.h"
#include "models/service/sessionservice.h"

namespace Foyer {

//! The session's variables by name. Columns: name, value, note; raw values, words and masks are ui's.
class VariablesModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Note, ColumnCount };
    enum Role { SystemRole = Qt::UserRole + 1 };
    //! \a service must outlive the model.
    VariablesModel(SessionService &service, SessionKey key, QObject *parent = nullptr);

    //! Reads the list; an answer to an older read is dropped. Keeps the rows while loading, not after a failure.
    void load();
    //! A list that was read elsewhere just now; a load under way is older and is dropped.
    void setVariables(QList<SessionVariable> variables);
    [[nodiscard]] const QList<SessionVariable> &variables() const { return m_rows; }

    //! Exactly this name; empty when it is not there.
    [[nodiscard]] static std::optional<QString> valueIn(const QList<SessionVariable> &list, const QString &name);
    //! A name that differs from \a name in case only; empty when there is none.
    [[nodiscard]] QString nameLike(const QString &name) const;
    //! The four that sign-in sets: read, never written.
    [[nodiscard]] static bool isSystem(const QString &name);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    SessionService &m_service;
    const SessionKey m_key;
    QList<SessionVariable> m_rows;
    int m_generation = 0;
};

}
