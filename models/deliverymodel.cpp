// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deliverymodel.h"

namespace Foyer {

DeliveryModel::DeliveryModel(SessionParts parts, bool allowHoldAtBoxOffice, QObject *parent)
    : RowsModel(parent), m_parts(std::move(parts)), m_allowHold(allowHoldAtBoxOffice)
{
    connect(&m_parts.watch, &SessionWatch::changed, this, [this] {
        if (loadState().phase != LoadPhase::Idle && !m_parts.watch.isGone() && !(ground() == m_ground))
            load();
    });
}

DeliveryModel::Ground DeliveryModel::ground() const
{
    const std::optional<Session> &session = m_parts.watch.session();
    if (!session)
        return {};
    return {session->modeOfSaleId, session->sourceId, session->orderId, session->login.constituentId};
}

void DeliveryModel::load()
{
    const int generation = ++m_generation;
    m_ground = ground();
    setLoadState({LoadPhase::Loading, std::nullopt});
    auto *reply = m_parts.service.deliveryMethods(m_parts.key);
    connect(reply, &Reply::finished, this, [this, reply, generation] {
        if (generation != m_generation)
            return;
        if (reply->outcome().isDone()) {
            accept(*reply->outcome().value);
            return;
        }
        accept({}); // what was possible before need not be possible now
        setLoadState({LoadPhase::Failed, reply->outcome().error});
    });
}

void DeliveryModel::accept(const QList<DeliveryMethod> &methods)
{
    QList<DeliveryRow> rows;
    m_inactive = 0;
    for (const DeliveryMethod &method : methods) {
        if (method.choice.inactive)
            ++m_inactive;
        else if (m_allowHold || method.choice.id != DeliveryMethod::holdAtBoxOffice)
            rows.append({method.choice.id, method.choice.name, method.isDefault, method.printAtHome,
                method.requiresAddress, method.restricted});
    }
    synchronize(m_rows, rows, [](const DeliveryRow &row) { return row.id; });
    setLoadState({LoadPhase::Ready, std::nullopt});
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeliveryRow &row = m_rows[index.row()];
    if (role == IdRole)
        return row.id;
    return role == Qt::DisplayRole && index.column() == Name ? QVariant(row.name) : QVariant();
}

}
