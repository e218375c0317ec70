// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"
#include "models/rowsmodel.h"

#include <QVariant>

namespace Foyer {

enum class Fact {
    SignedIn, Guest, Temporary, ConstituentId, OriginalConstituentId, LoginName, Email, FailedAttempts, LockedDate,
    ModeOfSale, OriginalModeOfSale, Source,
    Performances, Packages, Contributions, Memberships, Fees, GiftCertificates, Payments,
    FirstSeat, LockedSeats, SeatsExpired, OrderId, Checkout, CheckoutDate, BusinessFacing,
};
inline constexpr int factCount = static_cast<int>(Fact::BusinessFacing) + 1;

//! One value for each Fact, in its order: bool, int, QString or QDateTime, invalid when not known.
[[nodiscard]] QList<QVariant> factValues(const Session &session);

//! The 26 facts of a session, a row each. ValueRole is bool, int, QString or QDateTime with the server's offset,
//! and invalid when not known: never false or zero instead. A fact that changed since the person last looked
//! carries what it was. No texts: ui has the words.
class SessionFactsModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Role { FactRole = Qt::UserRole + 1, ValueRole, ChangedRole, PreviousRole };
    explicit SessionFactsModel(QObject *parent = nullptr);

    //! Empty = nothing known yet. The first session marks nothing as changed.
    void setSession(const std::optional<Session> &session);
    //! The person has seen it: takes all marks away.
    void markSeen();
    //! Whether any of \a facts is marked, or any fact at all when it is empty.
    [[nodiscard]] bool hasChanges(const QList<Fact> &facts = {}) const;
    [[nodiscard]] QVariant value(Fact fact) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QVariant value;
        QVariant seen; //!< what it was when the person last looked
        bool changed = false;
    };
    QList<Row> m_rows;
    bool m_known = false;
};

//! A time with the offset the server wrote, or invalid.
QDateTime asWritten(const std::optional<Timestamp> &timestamp);

}
