// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilestore.h"

#include <QJsonArray>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename E>
struct Word
{
    E value;
    QLatin1StringView text;
};

constexpr Word<Profile::Environment> environments[] = {{Profile::Environment::Live, "live"_L1},
    {Profile::Environment::Test, "test"_L1}, {Profile::Environment::Sandbox, "sandbox"_L1}};
constexpr Word<Profile::ProxyMode> proxyModes[] = {{Profile::ProxyMode::None, "none"_L1},
    {Profile::ProxyMode::System, "system"_L1}, {Profile::ProxyMode::Manual, "manual"_L1}};
constexpr Word<Profile::ApiVersion> apiVersions[] = {{Profile::ApiVersion::Unknown, "unknown"_L1},
    {Profile::ApiVersion::V15, "15"_L1}, {Profile::ApiVersion::V16, "16"_L1}};

template<typename E, size_t n>
E fromWord(const Word<E> (&words)[n], const QString &text, E otherwise)
{
    const auto found = std::ranges::find_if(words, [&](const Word<E> &word) { return word.text == text; });
    return found == std::end(words) ? otherwise : found->value;
}

//! Leaves a word of a newer version alone while we only know its fallback.
template<typename E, size_t n>
void putWord(QJsonObject &object, const QString &member, const Word<E> (&words)[n], E value, E otherwise)
{
    const QString old = object.value(member).toString();
    if (!old.isEmpty() && fromWord(words, old, otherwise) == value)
        return;
    const auto found = std::ranges::find_if(words, [&](const Word<E> &word) { return word.value == value; });
    object.insert(member, QString(found->text));
}

Profile profileFrom(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView member) { return object.value(member).toString(); };
    Profile profile;
    profile.id = text("id"_L1);
    profile.name = text("name"_L1);
    // A password somebody wrote into the file by hand would be shown with the address.
    profile.baseUrl = QUrl(text("baseUrl"_L1), QUrl::StrictMode).adjusted(QUrl::RemoveUserInfo);
    profile.user = text("user"_L1);
    profile.userGroup = text("userGroup"_L1);
    profile.machineLocation = text("machineLocation"_L1);
    profile.environment = fromWord(environments, text("environment"_L1), profile.environment);
    profile.apiVersion = fromWord(apiVersions, text("apiVersion"_L1), profile.apiVersion);
    profile.seatServerZone = text("seatServerZone"_L1);
    profile.caFile = text("caFile"_L1);
    profile.supervisorPin = text("supervisorPin"_L1);
    profile.proxyMode = fromWord(proxyModes, text("proxyMode"_L1), profile.proxyMode);
    profile.proxyHost = text("proxyHost"_L1);
    if (const int port = object.value("proxyPort"_L1).toInt(profile.proxyPort); port >= 0 && port <= 65535)
        profile.proxyPort = port;
    profile.allowHoldAtBoxOffice = object.value("allowHoldAtBoxOffice"_L1).toBool();
    profile.extensionCeilingMinutes
        = std::clamp(object.value("extensionCeilingMinutes"_L1).toInt(profile.extensionCeilingMinutes), 0, 24 * 60);
    if (const int limit = object.value("attemptLimit"_L1).toInt(0); limit > 0)
        profile.attemptLimit = limit;
    profile.shortestPostalCode
        = std::clamp(object.value("shortestPostalCode"_L1).toInt(profile.shortestPostalCode), 1, 12);
    return profile;
}

void putInto(QJsonObject &object, const Profile &profile)
{
    const Profile fresh;
    // A password in the address would end up in the file.
    const QString address = profile.baseUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    object.insert("id"_L1, profile.id);
    object.insert("name"_L1, profile.name);
    object.insert("baseUrl"_L1, address);
    object.insert("user"_L1, profile.user);
    object.insert("userGroup"_L1, profile.userGroup);
    object.insert("machineLocation"_L1, profile.machineLocation);
    putWord(object, u"environment"_s, environments, profile.environment, fresh.environment);
    putWord(object, u"apiVersion"_s, apiVersions, profile.apiVersion, fresh.apiVersion);
    object.insert("seatServerZone"_L1, profile.seatServerZone);
    object.insert("caFile"_L1, profile.caFile);
    putWord(object, u"proxyMode"_s, proxyModes, profile.proxyMode, fresh.proxyMode);
    object.insert("proxyHost"_L1, profile.proxyHost);
    object.insert("proxyPort"_L1, profile.proxyPort);
    object.insert("allowHoldAtBoxOffice"_L1, profile.allowHoldAtBoxOffice);
    object.insert("extensionCeilingMinutes"_L1, profile.extensionCeilingMinutes);
    const QJsonValue limit = profile.attemptLimit ? QJsonValue(*profile.attemptLimit) : QJsonValue(QJsonValue::Null);
    object.insert("attemptLimit"_L1, limit);
    object.insert("shortestPostalCode"_L1, profile.shortestPostalCode);
    object.insert("supervisorPin"_L1, profile.supervisorPin);
}

}

ProfileStore::ProfileStore(const QString &folder) : m_store(folder, u"profiles.json"_s, version) { }

LoadProblem ProfileStore::load(const QDateTime &now)
{
    const LoadProblem problem = m_store.load(now);
    m_profiles.clear();
    const QJsonArray entries = m_store.root().value("profiles"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const Profile profile = profileFrom(entry.toObject());
        if (!profile.id.isEmpty() && !find(profile.id) && m_profiles.size() < mostProfiles)
            m_profiles.append(profile);
    }
    const QString last = m_store.root().value("lastUsed"_L1).toString();
    m_lastUsedId = find(last) ? last : QString();
    return problem;
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

FileProblem ProfileStore::put(const Profile &profile)
{
    const auto found = std::ranges::find(m_profiles, profile.id, &Profile::id);
    if (found == m_profiles.end() && m_profiles.size() >= mostProfiles)
        return FileProblem::TooLarge;
    if (found == m_profiles.end())
        m_profiles.append(profile);
    else
        *found = profile;
    return save();
}

FileProblem ProfileStore::remove(const QString &id)
{
    m_profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
    if (m_lastUsedId == id)
        m_lastUsedId.clear();
    return save();
}

FileProblem ProfileStore::setLastUsed(const QString &id)
{
    m_lastUsedId = find(id) ? id : QString();
    return save();
}

FileProblem ProfileStore::save()
{
    QJsonObject root = m_store.root();
    QHash<QString, QJsonObject> known;
    const QJsonArray old = root.value("profiles"_L1).toArray();
    for (const QJsonValue &entry : old)
        known.insert(entry.toObject().value("id"_L1).toString(), entry.toObject());
    QJsonArray entries;
    for (const Profile &profile : std::as_const(m_profiles)) {
        QJsonObject object = known.value(profile.id);
        putInto(object, profile);
        entries.append(object);
    }
    root.insert("profiles"_L1, entries);
    root.insert("lastUsed"_L1, m_lastUsedId);
    m_store.setRoot(root);
    return m_store.save();
}

}
