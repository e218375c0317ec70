// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patron.h"
#include "models/rowsmodel.h"

namespace Foyer {

//! One login with its owner, or a constituent without one.
struct PatronRow
{
    //! Whether this constituent's logins were looked at.
    enum class Logins {
        NotRead, //!< not yet, or not asked for
        NotKnown, //!< the server did not let us look, or the look failed
        Read, //!< and without \c login there is none
    };

    int constituentId = 0; //!< 0 only for a login whose owner the server did not name
    std::optional<PatronHit> patron; //!< empty when only the login was found
    std::optional<WebLogin> login;
    QString loginType; //!< its name: from the answer, else from the reference book; empty = not known
    Logins logins = Logins::NotRead;
    bool operator==(const PatronRow &) const = default;
};

//! What a PatronFinder found, in the server's order. Cells are values; words and locale belong to ui.
class PatronTable final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, Place, Login, LoginType, Failures, ColumnCount };
    enum Role { ConstituentRole = Qt::UserRole + 1, LoginIdRole }; //!< an int each; invalid when there is none
    using RowsModel::RowsModel;

    void setRows(const QList<PatronRow> &rows);
    [[nodiscard]] const QList<PatronRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PatronRow> m_rows;
};

}
