// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/performancemodel.h"

#include "models/sessionfactsmodel.h"

#include <algorithm>

namespace Foyer {

PerformanceModel::PerformanceModel(SessionService &service, QObject *parent) : RowsModel(parent), m_service(service) { }

void PerformanceModel::search(const PerformanceQuery &query)
{
    const int generation = ++m_generation;
    setLoadState({LoadPhase::Loading, std::nullopt});
    auto *reply = m_service.performances(query);
    connect(reply, &Reply::finished, this, [this, reply, generation] {
        if (generation != m_generation)
            return;
        if (!reply->outcome().isDone()) {
            setLoadState({LoadPhase::Failed, reply->outcome().error});
            return;
        }
        QList<Performance> rows = *reply->outcome().value;
        std::stable_sort(rows.begin(), rows.end(), [](const Performance &a, const Performance &b) {
            return a.when && b.when ? asWritten(a.when) < asWritten(b.when) : a.when.has_value() && !b.when;
        });
        synchronize(m_rows, rows, [](const Performance &row) { return row.id; });
        setLoadState({LoadPhase::Ready, std::nullopt});
    });
}

int PerformanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PerformanceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PerformanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Performance &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.id;
    case OnSaleRole:
        return row.onSale ? QVariant(*row.onSale) : QVariant();
    case WhenRole:
        return asWritten(row.when);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case When:
        return asWritten(row.when);
    case Title:
        return row.title;
    default:
        return row.facility;
    }
}

SeatOfferModel::SeatOfferModel(SessionService &service, QObject *parent) : RowsModel(parent), m_service(service) { }

void SeatOfferModel::clear()
{
    ++m_generation;
    synchronize(m_rows, {}, [](const SeatOffer &row) { return qMakePair(row.zoneId, row.priceTypeId); });
    setLoadState({});
}

void SeatOfferModel::load(int performanceId, std::optional<int> modeOfSaleId, std::optional<int> sourceId)
{
    const int generation = ++m_generation;
    synchronize(m_rows, {}, [](const SeatOffer &row) { return qMakePair(row.zoneId, row.priceTypeId); });
    m_pending = 3;
    setLoadState({LoadPhase::Loading, std::nullopt});
    const auto take = [this, generation](auto *reply, auto &target) {
        connect(reply, &Reply::finished, this, [this, reply, generation, &target] {
            if (generation != m_generation)
                return;
            if (!reply->outcome().isDone()) {
                ++m_generation; // the other two are of no use without this one
                setLoadState({LoadPhase::Failed, reply->outcome().error});
                return;
            }
            target = *reply->outcome().value;
            if (--m_pending == 0)
                combine();
        });
    };
    take(m_service.zoneAvailabilities(performanceId, modeOfSaleId), m_zones);
    take(m_service.priceTypes(performanceId, modeOfSaleId, sourceId), m_types);
    take(m_service.prices(performanceId, modeOfSaleId, sourceId), m_prices);
}

void SeatOfferModel::combine()
{
    QList<SeatOffer> rows;
    for (const Price &price : std::as_const(m_prices)) {
        const auto zone = std::find_if(m_zones.begin(), m_zones.end(),
            [&](const ZoneAvailability &z) { return z.zoneId == price.zoneId; });
        const auto type = std::find_if(
            m_types.begin(), m_types.end(), [&](const PriceType &t) { return t.id == price.priceTypeId; });
        // A price type with a reason needs a form of its own; it is not offered here.
        if (!price.enabled || zone == m_zones.end() || type == m_types.end() || type->needsReason)
            continue;
        rows.append({price.zoneId, price.priceTypeId, zone->zone, type->name, price.amount, zone->available,
            type->isDefault});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SeatOffer &a, const SeatOffer &b) {
        return a.isDefault != b.isDefault ? a.isDefault : a.price > b.price;
    });
    synchronize(m_rows, rows, [](const SeatOffer &row) { return qMakePair(row.zoneId, row.priceTypeId); });
    setLoadState({LoadPhase::Ready, std::nullopt});
}

int SeatOfferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeatOfferModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SeatOfferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SeatOffer &row = m_rows[index.row()];
    if (role == AmountRole)
        return row.price.tenThousandths();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Zone:
        return row.zone;
    case PriceTypeName:
        return row.priceType;
    case Available:
        return row.available ? QVariant(*row.available) : QVariant();
    default:
        return {};
    }
}

}
