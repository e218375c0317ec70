// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onaccountmodel.h"

namespace Foyer {

namespace {

CreditRow rowOf(const OnAccountBalance &credit)
{
    CreditRow row{credit.paymentMethodId, credit.description, credit.balance, credit.usedInSession, credit.remaining,
        true};
    if (row.balance && row.used) {
        const Money left = *row.balance - *row.used;
        row.remaining = row.remaining.value_or(left);
        row.addsUp = *row.remaining == left;
    }
    return row;
}

}

OnAccountModel::OnAccountModel(SessionParts parts, QObject *parent) : RowsModel(parent), m_parts(std::move(parts))
{
    connect(&m_parts.watch, &SessionWatch::changed, this, &OnAccountModel::follow);
    follow();
}

std::optional<int> OnAccountModel::constituent() const
{
    const SessionWatch &watch = m_parts.watch;
    if (watch.session() && watch.session()->login.constituentId.value_or(0) > 0)
        return watch.session()->login.constituentId;
    // At a counter the customer is on the cart and nobody is signed in.
    if (watch.cart() && watch.cart()->constituentId.value_or(0) > 0)
        return watch.cart()->constituentId;
    return std::nullopt;
}

void OnAccountModel::follow()
{
    const std::optional<Session> &session = m_parts.watch.session();
    const std::optional<int> constituentNow = constituent();
    CreditOwner owner = CreditOwner::Unknown;
    if (session && session->isGuest == true)
        owner = CreditOwner::Guest;
    else if (session)
        owner = constituentNow ? CreditOwner::Customer : CreditOwner::Nobody;
    // The next customer must not be shown what the one before has.
    const bool another = constituentNow != m_constituent || owner != m_owner || m_parts.watch.isGone();
    m_constituent = constituentNow;
    const bool ownerChanged = owner != m_owner;
    m_owner = owner;
    if (another && m_shown)
        hide();
    else if (ownerChanged)
        Q_EMIT standingChanged();
    if (!m_parts.watch.cart() || m_parts.watch.cart()->payments == m_payments)
        return;
    m_payments = m_parts.watch.cart()->payments;
    if (m_shown)
        load();
}

bool OnAccountModel::show()
{
    if (m_owner != CreditOwner::Customer || m_parts.watch.isGone())
        return false;
    m_shown = true;
    load();
    Q_EMIT standingChanged();
    return true;
}

void OnAccountModel::hide()
{
    m_shown = false;
    ++m_generation;
    synchronize(m_rows, {}, [](const CreditRow &row) { return row.paymentMethodId; });
    setLoadState({});
    Q_EMIT standingChanged();
}

void OnAccountModel::load()
{
    const int generation = ++m_generation;
    setLoadState({LoadPhase::Loading, std::nullopt});
    auto *reply = m_parts.service.onAccountBalances(m_parts.key, {});
    connect(reply, &Reply::finished, this, [this, reply, generation] {
        if (generation != m_generation)
            return;
        const Outcome<QList<OnAccountBalance>> &outcome = reply->outcome();
        QList<CreditRow> rows; // none after a failure: an old figure must not pass for a present one
        for (const OnAccountBalance &credit : outcome.value.value_or(QList<OnAccountBalance>()))
            rows.append(rowOf(credit));
        synchronize(m_rows, rows, [](const CreditRow &row) { return row.paymentMethodId; });
        if (outcome.isDone())
            setLoadState({LoadPhase::Ready, std::nullopt});
        else
            setLoadState({LoadPhase::Failed, outcome.error});
    });
}

int OnAccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OnAccountModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OnAccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CreditRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole && index.column() == Name)
        return row.name;
    if (role != AmountRole || index.column() == Name)
        return {};
    const std::optional<Money> amount = index.column() == Balance ? row.balance
        : index.column() == Used                                  ? row.used
                                                                  : row.remaining;
    return amount ? QVariant(amount->tenThousandths()) : QVariant();
}

}
