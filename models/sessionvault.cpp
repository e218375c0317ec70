// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionvault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <utility>

namespace Foyer {

namespace {

using namespace Qt::Literals::StringLiterals;

QString entryOf(const QString &profileId) { return QString("sessions/"_L1 + profileId); }

Secret seal(const QList<SavedSession> &sessions)
{
    QJsonArray list;
    for (const SavedSession &session : sessions)
        list.append(QJsonObject{{u"key"_s, session.key}, {u"title"_s, session.title}, {u"named"_s, session.isNamed},
            {u"checkout"_s, session.checkoutSeen}});
    QByteArray text = QJsonDocument(list).toJson(QJsonDocument::Compact);
    Secret secret = Secret::fromUtf8(text);
    wipe(text);
    return secret;
}

QList<SavedSession> unseal(const Secret &secret)
{
    QList<SavedSession> sessions;
    const QJsonArray list = QJsonDocument::fromJson(secret.utf8().toByteArray()).array();
    for (const QJsonValue &entry : list) {
        const SavedSession session{entry["key"_L1].toString(), entry["title"_L1].toString(),
            entry["named"_L1].toBool(), entry["checkout"_L1].toBool()};
        if (!session.key.isEmpty())
            sessions.append(session);
    }
    return sessions;
}

}

SessionVault::SessionVault(CredentialStore &store, QObject *parent) : QObject(parent), m_store(store) { }

void SessionVault::keep(const QString &profileId, const QList<SavedSession> &sessions)
{
    if (m_kept.value(profileId) == sessions && m_kept.contains(profileId))
        return;
    m_kept[profileId] = sessions;
    const auto done = [this](const CredentialAnswer &answer) { note(answer); };
    if (sessions.isEmpty())
        m_store.remove(entryOf(profileId), this, done);
    else
        m_store.write(entryOf(profileId), seal(sessions), this, done);
}

void SessionVault::load(const QString &profileId, QObject *context, Loaded loaded)
{
    m_store.read(entryOf(profileId), context,
        [this, alive = QPointer<SessionVault>(this), loaded = std::move(loaded)](const CredentialAnswer &answer) {
            if (alive)
                note(answer);
            loaded(unseal(answer.secret));
        });
}

void SessionVault::note(const CredentialAnswer &answer)
{
    if (answer.result == CredentialResult::NoKeychain && !std::exchange(m_told, true))
        Q_EMIT cannotKeep();
}

}
