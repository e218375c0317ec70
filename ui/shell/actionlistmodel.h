// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action.h"

#include <QAbstractListModel>

namespace Foyer {

//! An action that fits what was typed, and which letters of its text were hit.
struct ActionHit
{
    Action action;
    QList<int> places = {};

    //! What can be seen of both is the same.
    friend bool operator==(const ActionHit &a, const ActionHit &b)
    {
        return a.action.id == b.action.id && a.action.text == b.action.text && a.action.place == b.action.place
            && a.action.key == b.action.key && a.action.whyNot == b.action.whyNot && a.places == b.places;
    }
};

//! What fits \a typed, best first. Each word must be found in the text, the other words or the place. What cannot be
//! done now comes last, and only when something was typed. Actions that fit equally well keep their order.
[[nodiscard]] QList<ActionHit> fittingActions(const QList<Action> &actions, const QString &typed);

//! The rows of the command palette. What cannot be done now is a row that cannot be chosen and says why.
class ActionListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, PlaceRole, KeyRole, WhyNotRole, HitsRole };
    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<ActionHit> &hits);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! HitsRole is a QList<int> of the letters that were hit; KeyRole the key's name in the person's language.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ActionHit> m_hits;
};

}
