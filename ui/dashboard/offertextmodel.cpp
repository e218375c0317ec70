// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/offertextmodel.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/moneywords.h"

#include <QLocale>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant alignment(int column)
{
    const bool number = column == SeatOfferModel::PriceAmount || column == SeatOfferModel::Available;
    return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

}

OfferTextModel::OfferTextModel(SeatOfferModel &offers, QObject *parent) : QIdentityProxyModel(parent), m_offers(offers)
{
    setSourceModel(&offers);
}

QVariant OfferTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_offers.offers().size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const SeatOffer &offer = m_offers.offers().at(index.row());
    switch (index.column()) {
    case SeatOfferModel::Zone:
        return TextChecks::isolated(offer.zone);
    case SeatOfferModel::PriceTypeName:
        return TextChecks::isolated(offer.priceType);
    case SeatOfferModel::PriceAmount:
        return MoneyWords::amount(offer.price);
    default:
        return offer.available ? QLocale().toString(*offer.available) : u"–"_s;
    }
}

QVariant OfferTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeatOfferModel::Zone:
        return tr("Zone"); //: Column: price zone of the hall
    case SeatOfferModel::PriceTypeName:
        return tr("Price type"); //: Column
    case SeatOfferModel::PriceAmount:
        return tr("Price"); //: Column: for one seat
    default:
        return tr("Free"); //: Column: how many seats are free
    }
}

void OfferTextModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}
