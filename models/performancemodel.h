// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/performance.h"
#include "models/rowsmodel.h"
#include "models/service/sessionservice.h"

namespace Foyer {

//! Performances that can be sold, soonest first, those without a time last. Columns: when, title, facility.
class PerformanceModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { When, Title, Facility, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, OnSaleRole, WhenRole };
    //! \a service must outlive the model.
    explicit PerformanceModel(SessionService &service, QObject *parent = nullptr);

    //! Loads; an answer to an older query is dropped. Keeps the rows while loading.
    void search(const PerformanceQuery &query);
    [[nodiscard]] const QList<Performance> &performances() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    SessionService &m_service;
    QList<Performance> m_rows;
    int m_generation = 0;
};

//! A zone at a price for one performance.
struct SeatOffer
{
    int zoneId = 0;
    int priceTypeId = 0;
    QString zone, priceType;
    Money price;
    std::optional<int> available;
    bool isDefault = false;
    bool operator==(const SeatOffer &) const = default;
};

//! What can be held for one performance: zones x price types with price and free seats.
//! Columns: zone, price type, price, free seats.
class SeatOfferModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Zone, PriceTypeName, PriceAmount, Available, ColumnCount };
    enum Role { AmountRole = Qt::UserRole + 1 };
    //! \a service must outlive the model.
    explicit SeatOfferModel(SessionService &service, QObject *parent = nullptr);

    //! Loads the offers of one performance in the session's mode of sale and source.
    void load(int performanceId, std::optional<int> modeOfSaleId, std::optional<int> sourceId);
    void clear();
    [[nodiscard]] const QList<SeatOffer> &offers() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void combine();

    SessionService &m_service;
    QList<SeatOffer> m_rows;
    QList<ZoneAvailability> m_zones;
    QList<PriceType> m_types;
    QList<Price> m_prices;
    int m_pending = 0;
    int m_generation = 0;
};

}
