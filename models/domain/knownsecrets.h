// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/meaning.h"
#include "models/domain/secret.h"

#include <QList>

#include <memory>
#include <vector>

namespace Foyer {

//! What in a text is to be replaced.
struct SecretHit
{
    qsizetype first, end;
    QByteArray standIn;
};

//! The secrets one call was made with, for the time it is under way: a server may repeat any of them in any text.
//! Each is found plain, percent-encoded (also twice), with JSON or HTML escapes, as base64 or base64url (also inside a
//! longer one), as hex, backwards and as UTF-16. Overwritten when it goes.
class KnownSecrets final
{
public:
    //! \a utf8 empty: nothing to keep.
    void add(QByteArrayView utf8, const QByteArray &standIn);
    void add(QByteArrayView utf8, Meaning meaning) { add(utf8, maskFor(meaning)); }
    //! Takes over what \a other knows.
    void add(const KnownSecrets &other);

    [[nodiscard]] bool isEmpty() const { return m_patterns.empty(); }
    //! \a text with every known secret replaced by what it is, and besides what looks like a secret of anybody:
    //! e-mail addresses, Basic credentials, long keys, long numbers.
    [[nodiscard]] QByteArray scrub(QByteArrayView text) const;
    //! Whether any of the secrets stands in \a text, in any of its forms. Guesses nothing.
    [[nodiscard]] bool appearsIn(QByteArrayView text) const;

private:
    //! Which bytes there are: a text that lacks one of a pattern's cannot hold the pattern.
    class ByteSet final
    {
    public:
        explicit ByteSet(QByteArrayView text)
        {
            for (const char c : text)
                m_bits[static_cast<unsigned char>(c) / 64] |= quint64(1) << (static_cast<unsigned char>(c) % 64);
        }
        [[nodiscard]] bool holds(const ByteSet &other) const
        {
            return ((other.m_bits[0] & ~m_bits[0]) | (other.m_bits[1] & ~m_bits[1]) | (other.m_bits[2] & ~m_bits[2])
                       | (other.m_bits[3] & ~m_bits[3]))
                == 0;
        }

    private:
        quint64 m_bits[4] = {};
    };

    struct Pattern
    {
        Secret bytes; //!< lower case when caseless
        QByteArray standIn;
        bool caseless = false; //!< hex and percent digits
        bool wholeWord = false; //!< too short to be taken out of the middle of a word
        bool wholeRun = false; //!< part of a longer base64 or hex text, all of which goes
        ByteSet needs;
    };

    using Hit = SecretHit;
    [[nodiscard]] QList<Hit> findKnown(QByteArrayView text) const;
    [[nodiscard]] QList<Hit> find(QByteArrayView text) const;
    void addPattern(QByteArray bytes, const QByteArray &standIn, bool caseless, bool wholeRun);

    std::vector<std::shared_ptr<const Pattern>> m_patterns; //!< shared by the calls of one staff password
};

}
