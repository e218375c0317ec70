// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Foyer {

//! All digits of \a value and no more: 24.5, 0.0001, 0.
[[nodiscard]] QByteArray moneyText(Money value);

//! Writes one JSON object into one buffer, members in the order they come. A secret goes from its own memory
//! straight into that buffer, which is made large enough before: growing would leave a copy behind.
class JsonWriter final
{
public:
    //! \a textUnits: characters (or UTF-8 bytes) of all texts that will be written.
    explicit JsonWriter(qsizetype textUnits = 0);

    JsonWriter &text(QByteArrayView name, QStringView value);
    JsonWriter &optionalText(QByteArrayView name, const std::optional<QString> &value); //!< empty = null
    JsonWriter &textOrNull(QByteArrayView name, const QString &value); //!< an empty text = null
    JsonWriter &secret(QByteArrayView name, const Secret &value);
    JsonWriter &number(QByteArrayView name, qint64 value);
    JsonWriter &optionalNumber(QByteArrayView name, std::optional<int> value); //!< empty = null
    JsonWriter &money(QByteArrayView name, Money value);
    JsonWriter &boolean(QByteArrayView name, bool value);
    JsonWriter &null(QByteArrayView name);
    JsonWriter &beginObject(QByteArrayView name);
    JsonWriter &endObject();

    //! The finished object; the writer is empty afterwards.
    [[nodiscard]] QByteArray take();

private:
    void name(QByteArrayView name);
    void escapedUnit(char16_t unit);

    QByteArray m_bytes;
};

}
