// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/credittextmodel.h"

#include "ui/theme/icons.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/moneywords.h"

namespace Foyer {

namespace {

QVariant alignment(int column)
{
    const Qt::Alignment side = column == OnAccountModel::Name ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

}

CreditTextModel::CreditTextModel(OnAccountModel &credits, QObject *parent)
    : QIdentityProxyModel(parent), m_credits(credits)
{
    setSourceModel(&credits);
}

void CreditTextModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant CreditTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_credits.credits().size())
        return {};
    const CreditRow &row = m_credits.credits().at(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::DecorationRole && index.column() == OnAccountModel::Name && !row.addsUp)
        return icon(Icon::Alert, QPalette::Text);
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    switch (index.column()) {
    case OnAccountModel::Name:
        return TextChecks::isolated(row.name);
    case OnAccountModel::Balance:
        return MoneyWords::amount(row.balance);
    case OnAccountModel::Used:
        return MoneyWords::amount(row.used);
    default:
        return MoneyWords::amount(row.remaining);
    }
}

QVariant CreditTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OnAccountModel::Name:
        return tr("On account"); //: Column: name of the payment method with the credit
    case OnAccountModel::Balance:
        return tr("Balance"); //: Column: credit before this sale
    case OnAccountModel::Used:
        return tr("− Used here"); //: Column: credit used in this sale; the minus is part of the sum
    default:
        return tr("= Remains"); //: Column: credit after this sale; the equals sign is part of the sum
    }
}

}
