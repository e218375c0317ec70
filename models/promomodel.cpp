// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promomodel.h"

#include <tuple>

namespace Foyer {

bool PromoModel::Row::operator==(const Row &other) const
{
    const auto all = [](const Row &row) {
        const PromoMatch &m = row.match;
        return std::tie(row.place, m.modeOfSaleId, m.overridesRank, m.promoCode, m.promotionDate, m.sourceId, m.source,
            m.appeal, m.texts);
    };
    return all(*this) == all(other);
}

void PromoModel::setMatches(const QList<PromoMatch> &matches)
{
    QList<Row> wanted;
    for (const PromoMatch &match : matches)
        wanted.append({match, static_cast<int>(wanted.size())});
    synchronize(m_rows, wanted, [](const Row &row) { return std::pair(row.match.sourceId.value_or(0), row.place); });
}

int PromoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PromoModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1; }

QVariant PromoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PromoMatch &match = m_rows.at(index.row()).match;
    switch (role) {
    case Qt::DisplayRole:
        return match.source;
    case SourceIdRole:
        return match.sourceId ? QVariant(*match.sourceId) : QVariant();
    case ModeOfSaleRole:
        return match.modeOfSaleId ? QVariant(*match.modeOfSaleId) : QVariant();
    default:
        return {};
    }
}

}
