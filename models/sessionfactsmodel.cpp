// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionfactsmodel.h"

#include <algorithm>

namespace Foyer {

namespace {

template<typename T>
QVariant orUnknown(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant timeOrUnknown(const std::optional<Timestamp> &timestamp)
{
    const QDateTime time = asWritten(timestamp);
    return time.isValid() ? QVariant(time) : QVariant();
}

QVariant temporary(const LoginInfo &login)
{
    return login.status ? QVariant(login.isTemporary()) : QVariant();
}

}

QList<QVariant> factValues(const Session &s)
{
    const CartCounts &cart = s.cart;
    return {orUnknown(s.isLoggedIn), orUnknown(s.isGuest), temporary(s.login), orUnknown(s.login.constituentId),
        orUnknown(s.login.originalConstituentId), orUnknown(s.login.userId), orUnknown(s.login.electronicAddress),
        orUnknown(s.login.failedAttempts), timeOrUnknown(s.login.lockedDate), orUnknown(s.modeOfSaleId),
        orUnknown(s.originalModeOfSaleId), orUnknown(s.sourceId), orUnknown(cart.performances),
        orUnknown(cart.packages), orUnknown(cart.contributions), orUnknown(cart.memberships),
        orUnknown(cart.userDefinedFees), orUnknown(cart.giftCertificates), orUnknown(cart.payments),
        timeOrUnknown(cart.firstSeatAdded), orUnknown(s.hasLockedSeats), orUnknown(s.seatsExpired),
        orUnknown(s.orderId), orUnknown(s.checkout.status), timeOrUnknown(s.checkout.date),
        orUnknown(s.businessFacing)};
}

QDateTime asWritten(const std::optional<Timestamp> &timestamp)
{
    if (!timestamp)
        return {};
    if (!timestamp->offsetSeconds)
        return QDateTime(timestamp->date, timestamp->time, Qt::UTC);
    return timestamp->utc().toOffsetFromUtc(*timestamp->offsetSeconds);
}

SessionFactsModel::SessionFactsModel(QObject *parent) : RowsModel(parent), m_rows(factCount) { }

void SessionFactsModel::setSession(const std::optional<Session> &session)
{
    const QList<QVariant> values = session ? factValues(*session) : QList<QVariant>(factCount);
    for (int row = 0; row < factCount; ++row) {
        Row wanted = m_rows[row];
        wanted.value = values[row];
        if (!m_known)
            wanted.seen = wanted.value;
        wanted.changed = m_known && session && wanted.value != wanted.seen;
        const bool same = wanted.value == m_rows[row].value && wanted.changed == m_rows[row].changed;
        m_rows[row] = wanted;
        if (!same)
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
    m_known = m_known || session.has_value();
}

void SessionFactsModel::markSeen()
{
    for (int row = 0; row < factCount; ++row) {
        m_rows[row].seen = m_rows[row].value;
        if (!m_rows[row].changed)
            continue;
        m_rows[row].changed = false;
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {ChangedRole, PreviousRole});
    }
}

bool SessionFactsModel::hasChanges(const QList<Fact> &facts) const
{
    if (facts.isEmpty())
        return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.changed; });
    return std::any_of(
        facts.begin(), facts.end(), [this](Fact fact) { return m_rows[static_cast<int>(fact)].changed; });
}

QVariant SessionFactsModel::value(Fact fact) const { return m_rows[static_cast<int>(fact)].value; }

int SessionFactsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : factCount; }

int SessionFactsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1; }

QVariant SessionFactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case FactRole:
        return index.row();
    case Qt::DisplayRole:
    case ValueRole:
        return row.value;
    case ChangedRole:
        return row.changed;
    case PreviousRole:
        return row.changed ? row.seen : QVariant();
    default:
        return {};
    }
}

}
