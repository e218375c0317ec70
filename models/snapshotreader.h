// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/sessionservice.h"
#include "models/sessioncompare.h"

#include <QObject>

namespace Foyer {

//! Reads what can be compared of two sessions: reads only, one after the other for each side, each once.
class SnapshotReader final : public QObject
{
    Q_OBJECT
public:
    enum class Side { Left, Right };

    //! \a service must outlive the reader.
    explicit SnapshotReader(SessionService &service, QObject *parent = nullptr);

    //! Reads one side anew; an answer for the session that stood there before is dropped. An empty key empties it.
    void read(Side side, const SessionKey &key);
    [[nodiscard]] bool isReading() const { return m_sides[0].pending + m_sides[1].pending > 0; }
    [[nodiscard]] const SessionSnapshot &snapshot(Side side) const { return at(side).snapshot; }
    //! Why the session itself could not be read.
    [[nodiscard]] const std::optional<Error> &error(Side side) const { return at(side).error; }
    [[nodiscard]] bool isSet(Side side) const { return !at(side).key.isEmpty(); }

Q_SIGNALS:
    void changed(); //!< after each answer

private:
    struct Half
    {
        SessionKey key;
        SessionSnapshot snapshot;
        std::optional<Error> error;
        int generation = 0, pending = 0;
    };
    [[nodiscard]] const Half &at(Side side) const { return m_sides[static_cast<size_t>(side)]; }
    template<typename T, typename Take>
    void await(Half &half, ReplyOf<T> *reply, Take take);
    void readDefaults(Half &half);

    SessionService &m_service;
    Half m_sides[2];
};

}
