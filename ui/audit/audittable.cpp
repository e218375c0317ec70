// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audittable.h"

#include "ui/words/auditwords.h"
#include "ui/theme/icons.h"
#include "ui/words/timewords.h"

#include <QLocale>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

void AuditTable::setReading(const AuditReading &reading)
{
    m_entries = reading.entries;
    std::reverse(m_entries.begin(), m_entries.end());
    narrow();
}

void AuditTable::setFilter(const QString &words, bool onlyTrouble)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    m_onlyTrouble = onlyTrouble;
    narrow();
}

void AuditTable::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (passes(m_entries[i]))
            m_shown.append(i);
    }
    endResetModel();
}

bool AuditTable::passes(const AuditEntry &entry) const
{
    if (m_onlyTrouble && !AuditWords::wentWrong(entry.result))
        return false;
    if (m_words.isEmpty())
        return true;
    QString line;
    for (int column = 0; column < ColumnCount; ++column)
        line += text(entry, column) + u' ';
    return std::all_of(m_words.begin(), m_words.end(),
        [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
}

QString AuditTable::text(const AuditEntry &entry, int column)
{
    switch (column) {
    case When: {
        const QDateTime here = entry.atUtc.toLocalTime();
        return QString(QLocale().toString(here.date(), QLocale::ShortFormat) + u' ' + TimeWords::clockWithSeconds(here.time()));
    }
    case Staff:
        return entry.staff.isEmpty() ? u"–"_s : entry.staff;
    case Deed:
        return AuditWords::deed(entry.deed);
    case Login:
        return entry.login;
    case Result:
        return AuditWords::result(entry.result);
    default:
        return AuditWords::reason(entry.reason);
    }
}

int AuditTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AuditTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::DecorationRole && index.column() == Result)
        return icon(AuditWords::wentWrong(entry.result) ? Icon::Alert : Icon::Check, QPalette::Text);
    return {};
}

QVariant AuditTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When"); //: Column: local date and time
    case Staff:
        return tr("Who"); //: Column: the staff member
    case Deed:
        return tr("What"); //: Column: what was done
    case Login:
        return tr("Login"); //: Column: a code that stands for a patron's login
    case Result:
        return tr("Result"); //: Column: how it ended
    default:
        return tr("Why"); //: Column: the reason given
    }
}

}
