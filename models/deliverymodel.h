// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "models/sessiondesk.h"

namespace Foyer {

struct DeliveryRow
{
    int id = 0;
    QString name;
    std::optional<bool> isDefault, printAtHome, requiresAddress, restricted; //!< empty = the server did not say
    bool operator==(const DeliveryRow &) const = default;
};

//! What the session may be delivered by; inactive methods are left out. Columns: name, notes.
//! Once loaded it reads again by itself when the mode of sale, the source, the order or the customer changes.
class DeliveryModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Name, Notes, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };
    //! What \a parts names must outlive the model. Hold at Box Office, which the service always returns, is
    //! listed only when \a allowHoldAtBoxOffice.
    DeliveryModel(SessionParts parts, bool allowHoldAtBoxOffice, QObject *parent = nullptr);

    //! Reads the list; an answer to an older read is dropped. Keeps the rows while loading, not after a failure.
    void load();
    [[nodiscard]] const QList<DeliveryRow> &methods() const { return m_rows; }
    //! Inactive ones of the last answer.
    [[nodiscard]] int inactiveCount() const { return m_inactive; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    //! What the list depends on.
    struct Ground
    {
        std::optional<int> modeOfSale, source, order, constituent;
        bool operator==(const Ground &) const = default;
    };
    [[nodiscard]] Ground ground() const;
    void accept(const QList<DeliveryMethod> &methods);

    SessionParts m_parts;
    const bool m_allowHold;
    QList<DeliveryRow> m_rows;
    Ground m_ground;
    int m_inactive = 0, m_generation = 0;
};

}
