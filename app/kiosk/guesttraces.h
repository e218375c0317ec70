// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskintent.h"
#include "models/domain/kiosk/kioskview.h"
#include "models/domain/knownsecrets.h"

#include <vector>

namespace Foyer {

//! Looks for the traces of one guest, in any case and in any of the ways KnownSecrets finds.
class TraceSearch final
{
public:
    [[nodiscard]] bool hits(QByteArrayView utf8) const;
    [[nodiscard]] bool hits(QStringView text) const { return !text.isEmpty() && hits(text.toUtf8()); }

private:
    friend class GuestTraces;
    std::vector<Secret> m_texts, m_numbers; //!< texts in lower case
    KnownSecrets m_known;
};

//! What the present guest typed and was given: kept for one search after they left, then overwritten.
class GuestTraces final
{
public:
    //! Texts too short to tell one guest from another are left out.
    void note(QStringView text);
    void note(const KioskAction &action);
    void note(const KioskView &view);
    //! Words the clean kiosk says by itself: who types one of them has left no trace. Those of the organisation, which
    //! note() finds in a view, count for this guest only.
    void setOwnWords(const QByteArray &utf8);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_texts.size()); }
    [[nodiscard]] TraceSearch search() const;
    void forget();

    static constexpr qsizetype shortest = 5; //!< signs, among them a letter or so many digits

private:
    void noteOne(QStringView text);
    void addOwnWords(const QString &words);

    std::vector<Secret> m_texts; //!< as they were typed
    QByteArray m_ownWords, m_houseWords; //!< lower case: of the clean kiosk, and with what was on sale
};

}
