// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshotreader.h"

#include "models/defaultsmodel.h"

namespace Foyer {

SnapshotReader::SnapshotReader(SessionService &service, QObject *parent) : QObject(parent), m_service(service) { }

template<typename T, typename Take>
void SnapshotReader::await(Half &half, ReplyOf<T> *reply, Take take)
{
    ++half.pending;
    connect(reply, &Reply::finished, this, [this, &half, reply, take, generation = half.generation] {
        if (half.generation != generation)
            return;
        --half.pending;
        take(reply->outcome());
        Q_EMIT changed();
    });
}

void SnapshotReader::read(Side side, const SessionKey &key)
{
    Half &half = m_sides[static_cast<size_t>(side)];
    const int generation = half.generation + 1;
    half = {};
    half.generation = generation;
    half.key = key;
    if (!key.isEmpty()) {
        await(half, m_service.session(key), [&half](const Outcome<Session> &outcome) {
            half.snapshot.session = outcome.value;
            if (!outcome.isDone())
                half.error = outcome.error;
        });
        await(half, m_service.variables(key),
            [&half](const Outcome<QList<SessionVariable>> &outcome) { half.snapshot.variables = outcome.value; });
        await(half, m_service.deliveryMethods(key),
            [&half](const Outcome<QList<DeliveryMethod>> &outcome) { half.snapshot.deliveryMethods = outcome.value; });
        readDefaults(half);
    }
    Q_EMIT changed();
}

void SnapshotReader::readDefaults(Half &half)
{
    const QStringList names = DefaultsModel::usefulNames();
    for (const QString &name : names) {
        await(half, m_service.systemDefault(half.key, name), [&half](const Outcome<SystemDefault> &outcome) {
            // A name this server does not have is absent, as in its answer.
            if (outcome.isDone())
                half.snapshot.defaults.append(*outcome.value);
            half.snapshot.defaultsRead = half.snapshot.defaultsRead || outcome.isDone() || outcome.error.kind == ErrorKind::NotFound;
        });
    }
}

}
