// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/calltextmodel.h"

#include "models/calldesk.h"
#include "ui/timeline/callwords.h"
#include "ui/words/timewords.h"

#include <QLocale>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant alignment(int column)
{
    const bool number = column == CallLog::Duration || column == CallLog::Size;
    return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

}

CallTextModel::CallTextModel(CallFilterProxy &calls, const CallDesk &desk, QObject *parent)
    : QIdentityProxyModel(parent), m_calls(calls), m_desk(desk)
{
    setSourceModel(&calls);
}

QVariant CallTextModel::data(const QModelIndex &index, int role) const
{
    const CallEntry *entry = index.isValid() ? m_calls.entry(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case OutcomeRole:
        return index.column() == CallLog::Outcome ? QVariant(static_cast<int>(entry->outcomeClass)) : QVariant();
    default:
        return {};
    }
}

QString CallTextModel::text(const CallEntry &entry, int column) const
{
    switch (column) {
    case CallLog::Time:
        return TimeWords::clockWithSeconds(entry.startedUtc.toLocalTime().time());
    case CallLog::What:
        return CallWords::operation(entry.operation);
    case CallLog::Session: {
        const QString title = m_desk.titleOf(entry.session);
        const QString number = entry.session > 0 ? QString::number(entry.session) : QString();
        return title.isEmpty() ? number : QString(number + u" · " + title);
    }
    case CallLog::Outcome:
        return CallWords::end(entry);
    case CallLog::Duration:
        return CallWords::duration(entry.duration);
    case CallLog::Size:
        return entry.answerBytes == 0 ? u"–"_s : QLocale().formattedDataSize(entry.answerBytes, 1, QLocale::DataSizeTraditionalFormat);
    default:
        return CallWords::changes(entry);
    }
}

QVariant CallTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CallLog::Time:
        return tr("Time"); //: Column: when a call was made
    case CallLog::What:
        return tr("What was asked"); //: Column
    case CallLog::Session:
        return tr("Session"); //: Column: number and name
    case CallLog::Outcome:
        return tr("Outcome"); //: Column: how it ended
    case CallLog::Duration:
        return tr("Took"); //: Column: duration
    case CallLog::Size:
        return tr("Size"); //: Column: of the answer
    default:
        return tr("What changed"); //: Column: facts of the session that are different now
    }
}

void CallTextModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, CallLog::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, CallLog::ColumnCount - 1));
}

}
