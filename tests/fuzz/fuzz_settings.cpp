// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Profile and preference files as a disk, an editor or an attacker left them.
#include "models/settings/preferencesstore.h"
#include "models/settings/profilestore.h"
#include "tests/fuzz/fuzzed.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no place to write to");
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/foyer-fuzz-XXXXXX"_s : u"foyer-fuzz-XXXXXX"_s);
    static const QDateTime now(QDate(2026, 3, 14), QTime(19, 0), Qt::UTC);
    const QByteArray bytes = FoyerFuzz::bytes(data, size);
    const QDir place(folder.path());
    for (const QString &name : {u"profiles.json"_s, u"preferences.json"_s})
        put(place.filePath(name), bytes);

    ProfileStore profiles(folder.path());
    profiles.load(now);
    FoyerFuzz::claim(profiles.profiles().size() <= ProfileStore::mostProfiles, "profiles have an end");
    for (const Profile &profile : profiles.profiles()) {
        FoyerFuzz::claim(profile.baseUrl.userInfo().isEmpty(), "no password comes out of an address");
        FoyerFuzz::claim(profile.proxyPort >= 0 && profile.proxyPort <= 65535, "a port is a port");
    }
    PreferencesStore preferences(folder.path());
    preferences.load(now);
    const int scale = preferences.preferences().textScalePercent;
    FoyerFuzz::claim(scale >= 75 && scale <= 200, "texts can be read");

    const QStringList left = place.entryList(QDir::Files);
    for (const QString &name : left)
        QFile::remove(place.filePath(name));
    return 0;
}
