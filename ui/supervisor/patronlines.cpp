// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/patronlines.h"

#include "ui/widgets/textchecks.h"

namespace Foyer {

PatronLines::PatronLines(const PatronTable &table, QObject *parent) : QAbstractListModel(parent), m_table(table)
{
    connect(&table, &QAbstractItemModel::modelReset, this, &PatronLines::refresh);
    connect(&table, &QAbstractItemModel::rowsInserted, this, &PatronLines::refresh);
    connect(&table, &QAbstractItemModel::rowsRemoved, this, &PatronLines::refresh);
    connect(&table, &QAbstractItemModel::dataChanged, this, &PatronLines::refresh);
    refresh();
}

QString PatronLines::loginText(const PatronRow &row)
{
    if (!row.login)
        return row.logins == PatronRow::Logins::Read ? tr("no web login") : QString();
    QString text = TextChecks::isolated(row.login->login);
    if (!row.loginType.isEmpty()) {
        //: %1: name of a login; %2: a login type
        text = tr("%1 (%2)").arg(text, TextChecks::isolated(row.loginType));
    }
    if (row.login->lockedDate)
        text += QLatin1Char(' ') + tr("· locked"); //: After the name of a login
    return text;
}

QList<PatronLines::Line> PatronLines::lines() const
{
    QList<Line> lines;
    for (const PatronRow &row : m_table.rows()) {
        const bool same = !lines.isEmpty() && row.constituentId > 0
            && lines.constLast().subject.constituentId == row.constituentId;
        if (!same) {
            Line line;
            line.subject.constituentId = row.constituentId;
            if (row.patron) {
                line.subject.name = row.patron->displayName;
                line.subject.recordInactive = row.patron->inactive;
                line.place = row.patron->city;
            }
            lines.append(line);
        }
        if (const QString text = loginText(row); !text.isEmpty())
            lines.last().logins.append(text);
    }
    return lines;
}

void PatronLines::refresh()
{
    QList<Line> now = lines();
    if (now == m_lines)
        return;
    if (now.size() == m_lines.size()) {
        m_lines = std::move(now);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(now);
    endResetModel();
}

InquirySubject PatronLines::subjectAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).subject : InquirySubject();
}

int PatronLines::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

QVariant PatronLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Line &line = m_lines.at(index.row());
    QStringList parts;
    if (!line.subject.name.isEmpty())
        parts.append(TextChecks::isolated(line.subject.name));
    if (line.subject.constituentId > 0)
        parts.append(tr("no. %1").arg(line.subject.constituentId)); //: Number of a patron
    else
        parts.append(tr("a login whose owner is not known"));
    if (!line.place.isEmpty())
        parts.append(TextChecks::isolated(line.place));
    if (line.subject.recordInactive == true)
        parts.append(tr("record inactive"));
    QString text = parts.join(QStringLiteral(" · "));
    if (!line.logins.isEmpty())
        text += QLatin1Char('\n') + line.logins.join(QStringLiteral(", "));
    return text;
}

}
