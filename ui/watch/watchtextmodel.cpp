// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch/watchtextmodel.h"

#include "models/choicemodel.h"
#include "ui/watch/watchwords.h"
#include "ui/words/timewords.h"

namespace Foyer {

namespace {

QVariant alignment(int column)
{
    const bool number = column == WatchList::Clock || column == WatchList::Order;
    return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

}

WatchTextModel::WatchTextModel(WatchList &list, const ChoiceModel &modesOfSale, QObject *parent)
    : QIdentityProxyModel(parent), m_list(list), m_modes(modesOfSale)
{
    setSourceModel(&list);
}

QVariant WatchTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WatchedSession &session = m_list.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(session, index.column());
    case Qt::DecorationRole:
        // The shape says it as well as the words.
        if (index.column() == WatchList::Need)
            return icon(WatchWords::sign(session.need), QPalette::Text);
        return {};
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == WatchList::Need ? WatchWords::need(session) : QVariant();
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString WatchTextModel::text(const WatchedSession &session, int column) const
{
    switch (column) {
    case WatchList::Need:
        return WatchWords::need(session);
    case WatchList::Who:
        return WatchWords::name(session);
    case WatchList::Clock:
        return WatchWords::clock(session.seats);
    case WatchList::Seats:
        return WatchWords::seats(session);
    case WatchList::Patron:
        return WatchWords::patron(session);
    case WatchList::Sale: {
        const int mode = session.session ? session.session->modeOfSaleId.value_or(0) : 0;
        if (mode == 0)
            return {};
        const QString name = m_modes.nameOf(mode);
        return name.isEmpty() ? QString::number(mode) : name;
    }
    case WatchList::Order: {
        const int order = session.session ? session.session->orderId.value_or(0) : 0;
        return order > 0 ? QString::number(order) : QString();
    }
    default:
        return session.age ? TimeWords::ago(*session.age) : QString();
    }
}

QVariant WatchTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WatchList::Need:
        return tr("What it needs"); //: Column of the watch list
    case WatchList::Who:
        return tr("Session"); //: Column of the watch list
    case WatchList::Clock:
        return tr("Time left"); //: Column: how long seats are still held
    case WatchList::Seats:
        return tr("Seats"); //: Column of the watch list
    case WatchList::Patron:
        return tr("Patron"); //: Column: whether somebody is signed in
    case WatchList::Sale:
        return tr("Mode of sale"); //: Column of the watch list
    case WatchList::Order:
        return tr("Order"); //: Column: the order that is loaded
    default:
        return tr("Read"); //: Column: how long ago the session was read
    }
}

void WatchTextModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, WatchList::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, WatchList::ColumnCount - 1));
}

}
