// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/credentials/keychaincredentialstore.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "models/sessionvault.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class SessionVaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasKeptComesBack();
    void anEmptyListForgetsEverything();
    void profilesDoNotSeeEachOther();
    void withoutAKeychainItIsSaidOnce();
    void askingWithoutAKeychainSaysSoAsWell();
    void junkIsNoSession();
};

namespace {

QList<SavedSession> load(SessionVault &vault, const QString &profile)
{
    QList<SavedSession> result;
    bool loaded = false;
    vault.load(profile, &vault, [&](const QList<SavedSession> &sessions) {
        result = sessions;
        loaded = true;
    });
    return QTest::qWaitFor([&loaded] { return loaded; }) ? result : QList<SavedSession>{{u"never loaded"_s, {}, false, false}};
}

const SavedSession anna{u"KEY-1"_s, u"Anna \"A\" Lindqvist"_s, true, false};
const SavedSession guest{u"KEY/2+="_s, u"Guest"_s, false, true};

}

void SessionVaultTest::whatWasKeptComesBack()
{
    MemoryCredentialStore store;
    SessionVault vault(store);
    vault.keep(u"p1"_s, {anna, guest});
    SessionVault afterACrash(store);
    QCOMPARE(load(afterACrash, u"p1"_s), QList<SavedSession>({anna, guest}));
}

void SessionVaultTest::anEmptyListForgetsEverything()
{
    MemoryCredentialStore store;
    SessionVault vault(store);
    vault.keep(u"p1"_s, {anna});
    vault.keep(u"p1"_s, {});
    QCOMPARE(load(vault, u"p1"_s), QList<SavedSession>());
}

void SessionVaultTest::profilesDoNotSeeEachOther()
{
    MemoryCredentialStore store;
    SessionVault vault(store);
    vault.keep(u"p1"_s, {anna});
    QCOMPARE(load(vault, u"p2"_s), QList<SavedSession>());
}

void SessionVaultTest::withoutAKeychainItIsSaidOnce()
{
    KeychainCredentialStore store(std::unique_ptr<KeychainBackend>(), std::chrono::milliseconds(100));
    SessionVault vault(store);
    QSignalSpy told(&vault, &SessionVault::cannotKeep);
    vault.keep(u"p1"_s, {anna});
    vault.keep(u"p1"_s, {anna, guest});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(load(vault, u"p1"_s).size(), 2);
    QCOMPARE(told.size(), 1);
}

void SessionVaultTest::askingWithoutAKeychainSaysSoAsWell()
{
    KeychainCredentialStore store(std::unique_ptr<KeychainBackend>(), std::chrono::milliseconds(100));
    SessionVault vault(store);
    QSignalSpy told(&vault, &SessionVault::cannotKeep);
    QVERIFY(!vault.isForgetful());
    QVERIFY(load(vault, u"p1"_s).isEmpty());
    vault.keep(u"p1"_s, {anna});
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(vault.isForgetful());
}

void SessionVaultTest::junkIsNoSession()
{
    MemoryCredentialStore store;
    SessionVault vault(store);
    store.write(u"sessions/p1"_s, Secret(u"[{\"title\":\"no key\"},7,{\"key\":\"K\"}"), &vault, [](const CredentialAnswer &) {});
    QCOMPARE(load(vault, u"p1"_s), QList<SavedSession>());
}

QTEST_GUILESS_MAIN(SessionVaultTest)
#include "tst_sessionvault.moc"
