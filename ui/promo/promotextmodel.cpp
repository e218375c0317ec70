// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo/promotextmodel.h"

#include "models/sessionwatch.h"
#include "ui/promo/promowords.h"

#include <QLocale>

namespace Foyer {

PromoTextModel::PromoTextModel(PromoModel &matches, const SessionWatch &watch, ReferenceBook &book, QObject *parent)
    : QIdentityProxyModel(parent), m_matches(matches), m_watch(watch), m_book(book)
{
    setSourceModel(&matches);
}

QVariant PromoTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_matches.rowCount())
        return {};
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const PromoMatch &match = m_matches.at(index.row());
    const auto &session = m_watch.session();
    //: A line to choose from: %1 is its number, the key to press; %2 a source; %3 what becomes of the mode of sale
    return tr("%1   %2 · %3")
        .arg(QLocale().toString(index.row() + 1), PromoWords::source(match),
            PromoWords::modeInShort(match, session ? &*session : nullptr, m_book));
}

void PromoTextModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

}
