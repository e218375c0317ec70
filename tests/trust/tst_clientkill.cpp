// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of saving: profiles, preferences and audit are written for ever by a second copy of this program,
// which is killed at a random moment; whatever is on disk then is whole, and nobody's data. FOYER_KILLS asks for more.
#include "models/audit/auditreading.h"
#include "models/audit/audittrail.h"
#include "models/audit/loginalias.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "models/settings/preferencesstore.h"
#include "models/settings/profilestore.h"
#include "tests/support/leaksearch.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString asVictim = u"--save-for-ever"_s;
const QString patronsLogin = u"Ann.Canary@example.org"_s;
const QString staffsPassword = u"Sw0rdfish-canary"_s;
constexpr int longestLife = 60; // ms; saving once takes about one

Profile profileNumber(int number)
{
    Profile profile;
    profile.id = u"a"_s;
    profile.name = QString::number(number);
    profile.user = QString(200 + number % 4000, u'u'); // the size changes with every generation
    profile.baseUrl = QUrl(u"https://tix.example.org/TessituraService"_s);
    profile.attemptLimit = number;
    return profile;
}

//! What a shift writes, as fast as it can.
[[noreturn]] void saveForEver(const QString &folder)
{
    const SystemClock clock;
    ProfileStore profiles(folder);
    PreferencesStore preferences(folder);
    profiles.load(clock.wall());
    preferences.load(clock.wall());
    AuditTrail audit(folder + u"/audit"_s, clock);
    const LoginAlias alias;
    MemoryCredentialStore credentials;
    QObject asker;
    credentials.write(u"a"_s, Secret(staffsPassword), &asker, [](CredentialAnswer) {});
    for (int number = 1;; ++number) {
        Preferences changed = preferences.preferences();
        changed.textScalePercent = 75 + number % 126;
        changed.sessionChoices[u"a"_s].modeOfSaleId = number;
        AuditEntry entry;
        entry.staff = u"rover"_s;
        entry.deed = AuditDeed::SignIn;
        entry.login = alias.of(u"a"_s, patronsLogin, 1);
        audit.append(entry);
        if (profiles.put(profileNumber(number)) != FileProblem::None || preferences.set(changed) != FileProblem::None)
            qFatal("saving failed");
        if (number == 1) {
            std::puts("saving");
            std::fflush(stdout);
        }
    }
}

}

class ClientKillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhereItStartsAgain();
};

// L14
void ClientKillTest::killedAnywhereItStartsAgain()
{
    const QTemporaryDir folder;
    const int rounds = qMax(12, qEnvironmentVariableIntValue("FOYER_KILLS"));
    const QDateTime now({2026, 7, 14}, {19, 0}, Qt::UTC);
    int fromBackup = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {asVictim, folder.path()});
        while (!victim.canReadLine() && victim.waitForReadyRead(10'000)) { }
        QVERIFY2(victim.canReadLine(), victim.readAllStandardError().constData());
        QVERIFY(!victim.waitForFinished(QRandomGenerator::global()->bounded(longestLife)));
        victim.kill();
        QVERIFY(victim.waitForFinished(10'000));

        ProfileStore profiles(folder.path());
        PreferencesStore preferences(folder.path());
        const LoadProblem read = profiles.load(now), readToo = preferences.load(now);
        fromBackup += read == LoadProblem::UsedBackup || readToo == LoadProblem::UsedBackup;
        QVERIFY(read == LoadProblem::None || read == LoadProblem::UsedBackup);
        QVERIFY(readToo == LoadProblem::None || readToo == LoadProblem::UsedBackup);
        QCOMPARE(profiles.profiles().size(), 1);
        const Profile kept = profiles.profiles().constFirst();
        QCOMPARE(kept, profileNumber(kept.name.toInt())); // one generation, not parts of two
        const AuditReading audit = readAudit(folder.path() + u"/audit"_s);
        QVERIFY(!audit.entries.isEmpty() && audit.missing <= audit.torn);
    }
    LeakSearch search;
    search.plant(u"patron's login"_s, patronsLogin);
    search.plant(u"staff password"_s, staffsPassword);
    int files = 0;
    for (QDirIterator each(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext(); ++files) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList found = search.found(file.readAll());
        QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + u": "_s + found.join(u", "_s)));
    }
    // A save that was cut short leaves one unfinished file at most; they are the only ones that pile up.
    QVERIFY(files <= 2 * 2 + 1 + 2 * rounds);
    qInfo("%d kills, 0 unreadable files, %d read from the copy before, 0 secrets in %d files", rounds, fromBackup, files);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == asVictim)
        saveForEver(arguments.value(2));
    ClientKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clientkill.moc"
