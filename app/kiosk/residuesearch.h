// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/guesttraces.h"
#include "app/kiosk/kioskgrounds.h"
#include "models/domain/kiosk/residue.h"

#include <QFont>
#include <QList>
#include <QLocale>

#include <optional>

namespace Foyer {

//! The self-test after each guest: looks through this program and its files for traces of the guest and for whatever
//! differs from the kiosk before the first guest.
class ResidueSearch final
{
public:
    //! What \a grounds point to must outlive the search.
    explicit ResidueSearch(KioskGrounds grounds);

    //! Call it once, before the first guest: this is how a clean kiosk looks and speaks.
    void learnClean();
    //! Every word the clean kiosk says; for GuestTraces::setOwnWords().
    [[nodiscard]] QByteArray ownWords() const;
    [[nodiscard]] QList<Residue> look(const GuestTraces &traces) const;

    [[nodiscard]] static QString nameOf(ResiduePlace place);
    static constexpr qint64 largestFile = 4 * 1024 * 1024;

private:
    //! What a guest may change and see.
    struct Speech
    {
        QLocale locale;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QFont font;
        QString style;
        bool operator==(const Speech &) const = default;
    };
    [[nodiscard]] static Speech speechNow();

    KioskGrounds m_grounds;
    std::optional<Speech> m_clean;
};

}
