// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/foundtextmodel.h"

#include "ui/widgets/textchecks.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

FoundTextModel::FoundTextModel(PatronTable &table, QObject *parent) : QIdentityProxyModel(parent), m_table(table)
{
    setSourceModel(&table);
}

int FoundTextModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FoundTextModel::notes(const PatronHit &patron)
{
    QStringList words;
    if (!patron.kind.isEmpty())
        words += TextChecks::isolated(patron.kind);
    if (patron.inactive == true)
        words += tr("inactive"); //: Of a patron's record
    if (patron.primaryAffiliation == true)
        words += tr("first of the household"); //: Of a patron
    else if (patron.affiliationId)
        words += tr("in a household"); //: Of a patron
    return words.join(u" · "_s);
}

QString FoundTextModel::text(const PatronRow &row, int column) const
{
    const PatronHit patron = row.patron.value_or(PatronHit());
    switch (column) {
    case Name:
        return TextChecks::isolated(patron.displayName);
    case Number:
        return QString::number(row.constituentId);
    case Place:
        return TextChecks::isolated(QString(patron.postalCode + u' ' + patron.city).trimmed());
    default:
        return notes(patron);
    }
}

QVariant FoundTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_table.rows().size())
        return {};
    return role == Qt::DisplayRole ? text(m_table.rows().at(index.row()), index.column())
                                   : QIdentityProxyModel::data(index, role);
}

QVariant FoundTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Patron"); //: Column
    case Number:
        return tr("No."); //: Column: number of a patron
    case Place:
        return tr("Place"); //: Column: postal code and town
    default:
        return tr("Good to know"); //: Column: household, inactive …
    }
}

void FoundTextModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}
