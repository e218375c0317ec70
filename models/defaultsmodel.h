// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/validation.h"
#include "models/rowsmodel.h"
#include "models/service/sessionservice.h"

namespace Foyer {

enum class DefaultPhase { NotAsked, Asking, Found, NotFound, Failed };

//! One name in the organisation's table of defaults, and what the server said of it.
struct DefaultRow
{
    QString name;
    DefaultPhase phase = DefaultPhase::NotAsked;
    QString value, table; //!< Found
    std::optional<bool> inactive; //!< Found
    std::optional<Error> error; //!< Failed
    bool operator==(const DefaultRow &) const = default;
};

//! The known useful names first, then what was looked up besides. Nothing is read before it is asked for.
//! Columns: name, value.
class DefaultsModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };
    enum Role { PhaseRole = Qt::UserRole + 1 };
    //! \a service must outlive the model.
    DefaultsModel(SessionService &service, SessionKey key, QObject *parent = nullptr);

    //! Reads one default; a name not listed yet gets a row at the end. False when nameProblem() refuses it or
    //! its answer is still awaited. Names are alike when they differ in case only.
    bool lookUp(const QString &name);
    [[nodiscard]] const QList<DefaultRow> &rows() const { return m_rows; }
    //! -1 when it is not listed.
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] static Validation::Verdict nameProblem(QStringView name);
    //! Named in the vendor's documents, or used by the sandbox; a real server may have others.
    [[nodiscard]] static QStringList usefulNames();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void put(const DefaultRow &row);

    SessionService &m_service;
    const SessionKey m_key;
    QList<DefaultRow> m_rows;
};

}
