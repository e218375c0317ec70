// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/carttextmodel.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/moneywords.h"
#include "ui/words/timewords.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

CartTextModel::CartTextModel(CartLinesModel &lines, QObject *parent) : QIdentityProxyModel(parent), m_lines(lines)
{
    setSourceModel(&lines);
}

QVariant CartTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.lines().size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(m_lines.lines().at(index.row()), index);
    case Qt::TextAlignmentRole: {
        const Qt::Alignment side = index.column() == CartLinesModel::Amount ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant CartTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = section == CartLinesModel::Amount ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CartLinesModel::Title:
        return tr("In the cart"); //: Column: what the cart line is
    case CartLinesModel::When:
        return tr("When"); //: Column: day and time of the performance at the venue
    case CartLinesModel::Seats:
        return tr("Seats"); //: Column: section, row and seat numbers
    case CartLinesModel::PriceType:
        return tr("Price type"); //: Column
    case CartLinesModel::Amount:
        return tr("Amount"); //: Column: money due for the line
    default:
        return {};
    }
}

void CartTextModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString CartTextModel::kindWord(CartLineKind kind)
{
    switch (kind) {
    case CartLineKind::Package:
        return tr("Package"); //: Kind of a cart line
    case CartLineKind::Contribution:
        return tr("Contribution"); //: Kind of a cart line: a gift of money
    case CartLineKind::Membership:
        return tr("Membership"); //: Kind of a cart line
    case CartLineKind::GiftCertificate:
        return tr("Gift certificate"); //: Kind of a cart line
    case CartLineKind::Fee:
        return tr("Fee"); //: Kind of a cart line
    case CartLineKind::Performance:
    case CartLineKind::Other:
        break;
    }
    return {};
}

QString CartTextModel::prices(const QList<CartSeat> &seats)
{
    QList<CartSeat> kinds;
    QList<int> counts;
    for (const CartSeat &seat : seats) {
        const auto same = [&seat](const CartSeat &kind) { return kind.priceType == seat.priceType && kind.due == seat.due; };
        const auto found = std::find_if(kinds.cbegin(), kinds.cend(), same);
        if (found != kinds.cend()) {
            ++counts[found - kinds.cbegin()];
            continue;
        }
        kinds.append(seat);
        counts.append(1);
    }
    QStringList texts;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const QString name = TextChecks::isolated(kinds.at(i).priceType);
        const QString price = QString::number(counts.at(i)) + u" × "_s + MoneyWords::amount(kinds.at(i).due);
        texts += kinds.at(i).due ? QString(name + u' ' + price).trimmed() : name;
    }
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

QString CartTextModel::text(const CartLine &line, const QModelIndex &index) const
{
    switch (index.column()) {
    case CartLinesModel::Title: {
        const QString kind = kindWord(line.kind);
        const QString title = TextChecks::isolated(line.title);
        if (line.title.isEmpty())
            return kind;
        return kind.isEmpty() ? title : QString(kind + u" · "_s + title);
    }
    case CartLinesModel::When:
        return line.when ? TimeWords::dayAndTime(*line.when) : QString();
    case CartLinesModel::Amount:
        return MoneyWords::amount(line.due);
    case CartLinesModel::PriceType:
        return prices(line.seats);
    case CartLinesModel::Kind:
        return kindWord(line.kind);
    default:
        return TextChecks::isolated(QIdentityProxyModel::data(index, Qt::DisplayRole).toString());
    }
}

}
