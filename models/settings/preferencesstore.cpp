// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/preferencesstore.h"

#include <algorithm>
#include <array>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 4> schemes{"system"_L1, "light"_L1, "dark"_L1, "highContrast"_L1};
constexpr std::array<QLatin1StringView, 4> forms{"email"_L1, "password"_L1, "constituentInfo"_L1, "guest"_L1};

//! The place of a word in its list; an unknown one counts as the first.
template<typename E, size_t count>
E fromWord(const std::array<QLatin1StringView, count> &words, const QString &text)
{
    const auto found = std::ranges::find_if(words, [&text](QLatin1StringView word) { return word == text; });
    return found == words.end() ? E{} : static_cast<E>(found - words.begin());
}

template<typename E, size_t count>
void putWord(QJsonObject &object, QLatin1StringView member, const std::array<QLatin1StringView, count> &words, E value)
{
    const QString old = object.value(member).toString();
    // A word of a newer version stays until something else is chosen.
    if (old.isEmpty() || fromWord<E>(words, old) != value)
        object.insert(member, QString(words[static_cast<size_t>(value)]));
}

struct IdMember
{
    QLatin1StringView name;
    std::optional<int> SessionChoices::*member;
};

constexpr std::array<IdMember, 6> idMembers{{{"businessUnitId"_L1, &SessionChoices::businessUnitId},
    {"modeOfSaleId"_L1, &SessionChoices::modeOfSaleId}, {"sourceId"_L1, &SessionChoices::sourceId},
    {"batchId"_L1, &SessionChoices::batchId}, {"loginTypeId"_L1, &SessionChoices::loginTypeId},
    {"electronicAddressTypeId"_L1, &SessionChoices::electronicAddressTypeId}}};

SessionChoices choicesFrom(const QJsonObject &object)
{
    SessionChoices choices;
    choices.businessFacing = object.value("businessFacing"_L1).toBool();
    choices.organization = object.value("organization"_L1).toString();
    constexpr int none = -1;
    for (const IdMember &id : idMembers) {
        const int value = object.value(id.name).toInt(none);
        if (value != none)
            choices.*id.member = value;
    }
    return choices;
}

void putInto(QJsonObject &object, const SessionChoices &choices)
{
    object.insert("businessFacing"_L1, choices.businessFacing);
    object.insert("organization"_L1, choices.organization);
    for (const IdMember &id : idMembers) {
        if (const std::optional<int> value = choices.*id.member)
            object.insert(id.name, *value);
        else
            object.remove(id.name);
    }
}

constexpr std::array<QLatin1StringView, 3> suffixes{"return"_L1, "tab"_L1, "none"_L1};

struct Bounds
{
    QLatin1StringView name;
    int ScanSettings::*member;
    int least, most;
};

constexpr std::array<Bounds, 3> scanNumbers{{{"slowestGap"_L1, &ScanSettings::slowestGap, 5, 200},
    {"shortest"_L1, &ScanSettings::shortest, 2, 40}, {"doubleRead"_L1, &ScanSettings::doubleRead, 0, 10'000}}};

ScanSettings scannerFrom(const QJsonObject &object)
{
    constexpr qsizetype longestPrefix = 8;
    ScanSettings scanner;
    scanner.enabled = object.value("enabled"_L1).toBool(scanner.enabled);
    scanner.prefix = object.value("prefix"_L1).toString().left(longestPrefix);
    scanner.suffix = fromWord<ScanSuffix>(suffixes, object.value("suffix"_L1).toString());
    for (const Bounds &number : scanNumbers)
        scanner.*number.member
            = std::clamp(object.value(number.name).toInt(scanner.*number.member), number.least, number.most);
    return scanner;
}

void putInto(QJsonObject &object, const ScanSettings &scanner)
{
    object.insert("enabled"_L1, scanner.enabled);
    object.insert("prefix"_L1, scanner.prefix);
    putWord(object, "suffix"_L1, suffixes, scanner.suffix);
    for (const Bounds &number : scanNumbers)
        object.insert(number.name, scanner.*number.member);
}

Preferences preferencesFrom(const QJsonObject &root)
{
    constexpr int smallest = 75, largest = 200;
    Preferences preferences;
    preferences.language = root.value("language"_L1).toString();
    preferences.colourScheme = fromWord<ColourScheme>(schemes, root.value("colourScheme"_L1).toString());
    preferences.textScalePercent = std::clamp(root.value("textScalePercent"_L1).toInt(100), smallest, largest);
    preferences.lastLoginForm = fromWord<LoginForm>(forms, root.value("lastLoginForm"_L1).toString());
    preferences.keychainNoticeSeen = root.value("keychainNoticeSeen"_L1).toBool();
    preferences.scanner = scannerFrom(root.value("scanner"_L1).toObject());
    const QJsonObject choices = root.value("sessionChoices"_L1).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it)
        preferences.sessionChoices.insert(it.key(), choicesFrom(it.value().toObject()));
    return preferences;
}

void putInto(QJsonObject &root, const Preferences &preferences)
{
    root.insert("language"_L1, preferences.language);
    putWord(root, "colourScheme"_L1, schemes, preferences.colourScheme);
    root.insert("textScalePercent"_L1, preferences.textScalePercent);
    putWord(root, "lastLoginForm"_L1, forms, preferences.lastLoginForm);
    root.insert("keychainNoticeSeen"_L1, preferences.keychainNoticeSeen);
    QJsonObject scanner = root.value("scanner"_L1).toObject();
    putInto(scanner, preferences.scanner);
    root.insert("scanner"_L1, scanner);
    const QJsonObject old = root.value("sessionChoices"_L1).toObject();
    QJsonObject all;
    for (auto it = preferences.sessionChoices.begin(); it != preferences.sessionChoices.end(); ++it) {
        QJsonObject one = old.value(it.key()).toObject();
        putInto(one, it.value());
        all.insert(it.key(), one);
    }
    root.insert("sessionChoices"_L1, all);
}

}

PreferencesStore::PreferencesStore(const QString &folder) : m_store(folder, u"preferences.json"_s, version) { }

LoadProblem PreferencesStore::load(const QDateTime &now)
{
    const LoadProblem problem = m_store.load(now);
    m_preferences = preferencesFrom(m_store.root());
    m_saved = problem == LoadProblem::None || problem == LoadProblem::NewerVersion;
    return problem;
}

FileProblem PreferencesStore::set(const Preferences &preferences)
{
    if (m_saved && preferences == m_preferences)
        return FileProblem::None;
    m_preferences = preferences;
    QJsonObject root = m_store.root();
    putInto(root, preferences);
    m_store.setRoot(root);
    const FileProblem problem = m_store.save();
    m_saved = problem == FileProblem::None;
    return problem;
}

}
