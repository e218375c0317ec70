// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callfilterproxy.h"

#include <QIdentityProxyModel>

namespace Foyer {

class CallDesk;

//! Calls in words; rows are those of the filter. OutcomeRole is an OutcomeClass, for painting.
class CallTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Role { OutcomeRole = Qt::UserRole + 1 };

    //! Both must outlive the model.
    CallTextModel(CallFilterProxy &calls, const CallDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! Another language, or sessions have other names.
    void refresh();

private:
    [[nodiscard]] QString text(const CallEntry &entry, int column) const;

    CallFilterProxy &m_calls;
    const CallDesk &m_desk;
};

}
