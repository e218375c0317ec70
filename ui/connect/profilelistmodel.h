// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QAbstractListModel>

namespace Foyer {

//! The profiles as rows: name, host and environment. The order is the store's.
class ProfileListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HostRole = Qt::UserRole, EnvironmentRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    //! Rows that stay keep their place in the view; else the model is reset.
    void setProfiles(const QList<Profile> &profiles);
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Profile> m_profiles;
};

}
