// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promomodel.h"

#include <QIdentityProxyModel>

namespace Foyer {

class ReferenceBook;
class SessionWatch;

//! The sources of a code as numbered lines: "1  Café Aria (no. 21) · the mode of sale becomes Web-Promo".
class PromoTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    //! All must outlive the model.
    PromoTextModel(PromoModel &matches, const SessionWatch &watch, ReferenceBook &book, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    //! The language, the session or a name has changed.
    void refresh();

private:
    PromoModel &m_matches;
    const SessionWatch &m_watch;
    ReferenceBook &m_book;
};

}
