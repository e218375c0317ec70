// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverytextmodel.h"

#include "ui/theme/icons.h"
#include "ui/widgets/textchecks.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

DeliveryTextModel::DeliveryTextModel(DeliveryModel &methods, QObject *parent)
    : QIdentityProxyModel(parent), m_methods(methods)
{
    setSourceModel(&methods);
}

void DeliveryTextModel::setKept(const QString &name)
{
    if (m_kept == name)
        return;
    m_kept = name;
    retranslate();
}

void DeliveryTextModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant DeliveryTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_methods.methods().size())
        return {};
    const DeliveryRow &row = m_methods.methods().at(index.row());
    const bool name = index.column() == DeliveryModel::Name;
    if (role == Qt::DisplayRole)
        return name ? TextChecks::isolated(row.name) : notes(row);
    if (role == Qt::ToolTipRole && !name)
        return notes(row); // none of it is the server's text
    if (role == Qt::DecorationRole && name && !m_kept.isEmpty() && row.name == m_kept)
        return icon(Icon::Cart, QPalette::Text);
    return QIdentityProxyModel::data(index, role);
}

QVariant DeliveryTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == DeliveryModel::Name ? tr("Delivered by") //: Column: how the tickets reach the patron
                                          : tr("Good to know"); //: Column: what the method needs
}

QString DeliveryTextModel::notes(const DeliveryRow &row) const
{
    QStringList words;
    if (!m_kept.isEmpty() && row.name == m_kept)
        words += tr("kept in the cart"); //: Of a delivery method
    if (row.isDefault == true)
        words += tr("usual one"); //: Of a delivery method: the default
    if (row.restricted == true)
        words += tr("restricted"); //: Of a delivery method: not for everybody or everything
    if (!row.requiresAddress)
        words += tr("address: not known"); //: The server did not say whether a delivery method needs an address
    else if (*row.requiresAddress)
        words += tr("needs an address"); //: Of a delivery method
    else
        words += tr("no address needed"); //: Of a delivery method
    if (row.printAtHome == true)
        words += tr("printed at home"); //: Of a delivery method
    return words.join(u" · "_s);
}

}
