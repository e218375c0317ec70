// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profilelistmodel.h"

#include "ui/connect/environmentbadge.h"
#include "ui/widgets/textchecks.h"

#include <algorithm>

namespace Foyer {

void ProfileListModel::setProfiles(const QList<Profile> &profiles)
{
    const bool sameRows = std::ranges::equal(m_profiles, profiles, {}, &Profile::id, &Profile::id);
    if (!sameRows)
        beginResetModel();
    m_profiles = profiles;
    if (!sameRows)
        endResetModel();
    else if (!m_profiles.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex ProfileListModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? QModelIndex() : index(static_cast<int>(found - m_profiles.begin()));
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Profile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return profile.name;
    case HostRole:
        return profile.baseUrl.host();
    case EnvironmentRole:
        return static_cast<int>(profile.environment);
    case IdRole:
        return profile.id;
    case Qt::AccessibleTextRole:
        //: Read aloud; %1 the profile's name, %2 LIVE or TEST, %3 the host
        return tr("%1, %2, %3")
            .arg(TextChecks::isolated(profile.name), EnvironmentBadge::word(profile.environment),
                TextChecks::isolated(profile.baseUrl.host()));
    default:
        return {};
    }
}

}
