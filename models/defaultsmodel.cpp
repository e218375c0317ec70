// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/defaultsmodel.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

DefaultsModel::DefaultsModel(SessionService &service, SessionKey key, QObject *parent)
    : RowsModel(parent), m_service(service), m_key(std::move(key))
{
    for (const QString &name : usefulNames())
        m_rows.append(DefaultRow{name, DefaultPhase::NotAsked, {}, {}, {}, {}});
    setLoadState({LoadPhase::Ready, std::nullopt});
}

QStringList DefaultsModel::usefulNames()
{
    return {u"TRANSACT_AS_HOUSEHOLD_ORDER"_s, u"DISCONNECT_ON_LOGOUT"_s, u"Order Lock Timeout"_s,
        u"LOGIN_ATTEMPTS_ALLOWED"_s, u"LOGIN_LOCKOUT_MINUTES"_s, u"SEAT_EXPIRATION_MINUTES"_s,
        u"DISCONNECT_SEAT_SERVER_SESSION_WHEN_TRANSFERING_SESSION"_s, u"REQUIRE_ADDRESS"_s,
        u"ENFORCE_SEAT_LIMIT_FOR_ORDERS"_s, u"Reserve Held Seats"_s, u"CRED_EMAIL_FORMAT_NO"_s,
        u"CRED_EMAIL_PROFILE"_s, u"COMPANY_NAME"_s};
}

Validation::Verdict DefaultsModel::nameProblem(QStringView name)
{
    // The same path segment as a variable's name, but nothing is written: no name is reserved here.
    const Validation::Verdict verdict = Validation::variableName(name);
    return verdict && verdict->problem == Problem::ReservedName ? std::nullopt : verdict;
}

int DefaultsModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const DefaultRow &row) { return row.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

bool DefaultsModel::lookUp(const QString &name)
{
    const int row = rowOf(name);
    if (nameProblem(name) || (row >= 0 && m_rows[row].phase == DefaultPhase::Asking))
        return false;
    const QString listed = row < 0 ? name : m_rows[row].name;
    put({listed, DefaultPhase::Asking, {}, {}, {}, {}});
    auto *reply = m_service.systemDefault(m_key, listed);
    connect(reply, &Reply::finished, this, [this, reply, listed] {
        const Outcome<SystemDefault> &outcome = reply->outcome();
        if (outcome.isDone()) {
            put({listed, DefaultPhase::Found, outcome.value->value, outcome.value->parentTable,
                outcome.value->inactive, {}});
        } else if (outcome.error.kind == ErrorKind::NotFound) {
            put({listed, DefaultPhase::NotFound, {}, {}, {}, {}});
        } else {
            put({listed, DefaultPhase::Failed, {}, {}, {}, outcome.error});
        }
    });
    return true;
}

void DefaultsModel::put(const DefaultRow &row)
{
    QList<DefaultRow> wanted = m_rows;
    const int at = rowOf(row.name);
    if (at < 0)
        wanted.append(row);
    else
        wanted[at] = row;
    synchronize(m_rows, wanted, [](const DefaultRow &one) { return one.name; });
}

int DefaultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DefaultsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DefaultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DefaultRow &row = m_rows[index.row()];
    if (role == PhaseRole)
        return static_cast<int>(row.phase);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return row.name;
    return row.phase == DefaultPhase::Found ? QVariant(row.value) : QVariant();
}

}
