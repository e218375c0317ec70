// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/defaultstextmodel.h"

#include "ui/variables/variablewords.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/errorwords.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

DefaultsTextModel::DefaultsTextModel(DefaultsModel &defaults, QObject *parent)
    : QSortFilterProxyModel(parent), m_defaults(defaults)
{
    setSourceModel(&defaults);
}

void DefaultsTextModel::setWords(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const DefaultRow *DefaultsTextModel::at(int row) const
{
    const int source = mapToSource(index(row, 0)).row();
    return source >= 0 && source < m_defaults.rows().size() ? &m_defaults.rows().at(source) : nullptr;
}

int DefaultsTextModel::rowOf(const QString &name) const
{
    const int source = m_defaults.rowOf(name);
    return source < 0 ? -1 : mapFromSource(m_defaults.index(source, 0)).row();
}

void DefaultsTextModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    invalidateFilter();
}

QString DefaultsTextModel::meaning(const QString &name)
{
    if (name == "TRANSACT_AS_HOUSEHOLD_ORDER"_L1)
        return tr("Whether an order belongs to the household or to the person; “Prompt” means somebody is asked.");
    if (name == "DISCONNECT_ON_LOGOUT"_L1)
        return tr("Whether logging out releases held seats. “False” keeps them until their time runs out.");
    if (name == "Order Lock Timeout"_L1)
        return tr("Minutes without work after which an order locked by another web session may be taken over.");
    if (name == "DISCONNECT_SEAT_SERVER_SESSION_WHEN_TRANSFERING_SESSION"_L1)
        return tr("Whether moving a customer to a new session releases the seats of the old one.");
    if (name == "REQUIRE_ADDRESS"_L1)
        return tr("Whether an order needs a postal address.");
    if (name == "ENFORCE_SEAT_LIMIT_FOR_ORDERS"_L1)
        return tr("Whether the limit of seats counts all orders of a customer, not only the cart.");
    if (name == "Reserve Held Seats"_L1)
        return tr("Whether seats with a hold code may be reserved.");
    if (name == "COMPANY_NAME"_L1)
        return tr("The organisation’s name as its e-mails have it.");
    return lockoutMeaning(name);
}

QString DefaultsTextModel::lockoutMeaning(const QString &name)
{
    if (name == "LOGIN_ATTEMPTS_ALLOWED"_L1)
        return tr("Failed tries before a login is locked. The sandbox’s name; your server’s may differ.");
    if (name == "LOGIN_LOCKOUT_MINUTES"_L1)
        return tr("Minutes until a locked login opens by itself. The sandbox’s name; your server’s may differ.");
    if (name == "SEAT_EXPIRATION_MINUTES"_L1)
        return tr("Minutes that seats are held. The sandbox’s name; your server’s may differ.");
    if (name == "CRED_EMAIL_FORMAT_NO"_L1)
        return tr("Number of the template for e-mails with sign-in credentials.");
    if (name == "CRED_EMAIL_PROFILE"_L1)
        return tr("The mail profile that sends e-mails with sign-in credentials.");
    return {};
}

QString DefaultsTextModel::value(const DefaultRow &row)
{
    switch (row.phase) {
    case DefaultPhase::NotAsked:
        return tr("not looked up"); //: In place of a default's value
    case DefaultPhase::Asking:
        return tr("asking…"); //: In place of a default's value
    case DefaultPhase::NotFound:
        return tr("no such default"); //: In place of a default's value
    case DefaultPhase::Failed:
        return tr("could not be read"); //: In place of a default's value
    case DefaultPhase::Found:
        break;
    }
    const QString text = VariableWords::value(row.value);
    //: %1: a value that is there but not in force
    return row.inactive == true ? tr("%1 (inactive)").arg(text) : text;
}

QString DefaultsTextModel::details(const DefaultRow &row)
{
    QStringList lines;
    if (const QString plain = meaning(row.name); !plain.isEmpty())
        lines += plain;
    if (row.phase == DefaultPhase::NotFound) {
        //: %1: name that was looked up
        lines += tr("The server has no default named %1. Check the spelling, with its capitals and blanks.")
                     .arg(VariableWords::name(row.name));
    } else if (row.phase == DefaultPhase::Failed) {
        const FaultWords fault = ErrorWords::of(row.error.value_or(Error{}));
        lines += QString(fault.happened + u' ' + fault.advice).trimmed();
    } else if (row.phase == DefaultPhase::Found) {
        if (!row.table.isEmpty())
            lines += tr("From the table %1.").arg(TextChecks::isolated(row.table)); //: %1: name of a database table
        if (row.inactive == true)
            lines += tr("Marked inactive: it is not in force."); //: Of a default
    }
    return lines.join(u'\n');
}

QVariant DefaultsTextModel::data(const QModelIndex &index, int role) const
{
    const DefaultRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return index.column() == DefaultsModel::Name ? VariableWords::name(row->name) : value(*row);
    if (role == Qt::AccessibleDescriptionRole)
        return details(*row);
    return QSortFilterProxyModel::data(index, role);
}

QVariant DefaultsTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == DefaultsModel::Name ? tr("Default") //: Column: name of one of the organisation's defaults
                                          : tr("Value"); //: Column
}

bool DefaultsTextModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const DefaultRow &one = m_defaults.rows().at(row);
    const QString plain = meaning(one.name);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return one.name.contains(word, Qt::CaseInsensitive) || plain.contains(word, Qt::CaseInsensitive);
    });
}

}
