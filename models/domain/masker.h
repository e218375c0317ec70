// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownsecrets.h"
#include "models/domain/meaning.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Foyer {

class SessionAliases;

//! Replaces what belongs to somebody by what it is, by the meaning of its name and not by its looks. What has no
//! known name is replaced as well; null, "" and [] stay, because that nothing is there says something and betrays nothing.
//! Texts that stay are scrubbed of the secrets that are known.
class Masker final
{
public:
    //! All must outlive the masker. What is replaced is added to \a noted: for requests, which hold few.
    Masker(SessionAliases &aliases, KnownSecrets &noted);
    //! Adds nothing: for answers, which may hold thousands.
    Masker(SessionAliases &aliases, const KnownSecrets &known);

    //! \a root names what the text is, for members whose meaning depends on it ("Variable"); may be empty.
    //! What cannot be read as JSON is not shown from there on. Of a text longer than \a most only the beginning is.
    [[nodiscard]] QByteArray json(QByteArrayView text, QByteArrayView root, qsizetype most) const;
    //! One value outside of JSON: a query item or a path segment called \a name.
    [[nodiscard]] QByteArray value(QByteArrayView name, QByteArrayView utf8) const;
    //! One header field. Few are known; of the others only the name stays.
    [[nodiscard]] QByteArray header(QByteArrayView name, QByteArrayView value) const;
    //! Words of the server or the network.
    [[nodiscard]] QByteArray text(QByteArrayView text) const;

private:
    friend class JsonMasking;
    void note(Meaning meaning, QByteArrayView utf8, const QByteArray &words) const;
    [[nodiscard]] QByteArray standIn(Meaning meaning, QByteArrayView utf8) const;
    [[nodiscard]] QByteArray word(Meaning meaning, QByteArrayView utf8) const;

    SessionAliases &m_aliases;
    const KnownSecrets &m_known;
    KnownSecrets *m_noted = nullptr;
};

}
