// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/credentials/keychaincredentialstore.h"
#include "models/service/credentials/memorycredentialstore.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A keychain that does what the test says, at the moment it says so.
class ScriptedKeychain final : public KeychainBackend
{
public:
    void read(const QString &key, Callback done) override
    {
        const auto found = entries.constFind(key);
        const bool there = found != entries.constEnd();
        answer(std::move(done), there ? Result::Done : Result::NotFound, there ? *found : QByteArray());
    }
    void write(const QString &key, const QByteArray &bytes, Callback done) override
    {
        if (!failing)
            entries.insert(key, QByteArray(bytes.constData(), bytes.size()));
        answer(std::move(done), Result::Done, {});
    }
    void remove(const QString &key, Callback done) override
    {
        answer(std::move(done), entries.remove(key) > 0 ? Result::Done : Result::NotFound, {});
    }

    QHash<QString, QByteArray> entries;
    QList<Callback> unanswered;
    bool failing = false, hanging = false;
    int calls = 0;

private:
    void answer(Callback done, Result result, QByteArray bytes)
    {
        ++calls;
        if (hanging)
            unanswered.append(std::move(done));
        else
            done(failing ? Result::Failed : result, std::move(bytes));
    }
};

struct Answers
{
    QList<CredentialResult> results;
    QByteArray secret;
    CredentialStore::Callback next()
    {
        return [this](CredentialAnswer answer) {
            results.append(answer.result);
            secret = answer.secret.utf8().toByteArray();
        };
    }
};

}

class CredentialsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeptPasswordIsFoundAndRemoved();
    void anyFailureMeansMemoryOnlySaidOnce();
    void aKeychainThatHangsIsGivenUpAtTheDeadline();
    void whatIsHeldBackIsAskedInItsOrderAtTheBegin();
    void whatIsKeptDoesNotWait();
    void noAnswerComesWithinTheCallOrAfterTheAsker();
    void withoutABusTheRealKeychainFallsBackToMemory();
    void windowsKeepsWhatItWasGivenForTheNextRun();
    void memoryFindsWhatItWasGiven();
};

void CredentialsTest::aKeptPasswordIsFoundAndRemoved()
{
    auto backend = std::make_unique<ScriptedKeychain>();
    ScriptedKeychain *keychain = backend.get();
    KeychainCredentialStore store(std::move(backend), KeychainCredentialStore::patience);
    Answers answers;
    store.read(u"a"_s, this, answers.next());
    store.write(u"a"_s, Secret(u"pä:ss"), this, answers.next());
    store.read(u"a"_s, this, answers.next());
    QTRY_COMPARE(answers.results.size(), 3);
    QCOMPARE(answers.secret, "pä:ss"_ba);
    store.remove(u"a"_s, this, answers.next());
    store.remove(u"a"_s, this, answers.next());
    QTRY_COMPARE(answers.results.size(), 5);
    using enum CredentialResult;
    QCOMPARE(answers.results, (QList<CredentialResult>{NotFound, Stored, Found, Removed, NotFound}));
    QVERIFY(keychain->entries.isEmpty());
}

// L7
void CredentialsTest::anyFailureMeansMemoryOnlySaidOnce()
{
    auto backend = std::make_unique<ScriptedKeychain>();
    ScriptedKeychain *keychain = backend.get();
    keychain->failing = true;
    KeychainCredentialStore store(std::move(backend), KeychainCredentialStore::patience);
    QSignalSpy unavailable(&store, &CredentialStore::keychainUnavailable);
    Answers answers;
    store.write(u"a"_s, Secret(u"pass"), this, answers.next());
    store.read(u"a"_s, this, answers.next());
    store.read(u"b"_s, this, answers.next());
    QTRY_COMPARE(answers.results.size(), 3);
    QCOMPARE(answers.results, QList<CredentialResult>(3, CredentialResult::NoKeychain));
    QVERIFY(answers.secret.isEmpty());
    store.read(u"a"_s, this, answers.next());
    QTRY_COMPARE(answers.results.size(), 4);
    QCOMPARE(answers.secret, "pass"_ba);
    QCOMPARE(unavailable.size(), 1);
    QCOMPARE(keychain->calls, 1);
}

// L8
void CredentialsTest::aKeychainThatHangsIsGivenUpAtTheDeadline()
{
    auto backend = std::make_unique<ScriptedKeychain>();
    ScriptedKeychain *keychain = backend.get();
    keychain->hanging = true;
    KeychainCredentialStore store(std::move(backend), std::chrono::milliseconds(20));
    QSignalSpy unavailable(&store, &CredentialStore::keychainUnavailable);
    Answers answers;
    store.read(u"a"_s, this, answers.next());
    QTRY_COMPARE(answers.results, QList<CredentialResult>{CredentialResult::NoKeychain});
    QTRY_COMPARE(unavailable.size(), 1);
    keychain->unanswered.first()(KeychainBackend::Result::Done, "too late");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answers.results.size(), 1);
}

void CredentialsTest::whatIsHeldBackIsAskedInItsOrderAtTheBegin()
{
    auto backend = std::make_unique<ScriptedKeychain>();
    ScriptedKeychain *keychain = backend.get();
    keychain->entries.insert(u"staff/b"_s, "pass");
    KeychainCredentialStore store(std::move(backend), KeychainCredentialStore::patience);
    store.holdBack();
    Answers answers;
    store.read(u"a"_s, this, answers.next());
    store.read(u"b"_s, this, answers.next());
    {
        QObject gone;
        store.read(u"c"_s, &gone, answers.next());
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(keychain->calls, 0);
    store.begin();
    QTRY_COMPARE(answers.results, (QList<CredentialResult>{CredentialResult::NotFound, CredentialResult::Found}));
    QCOMPARE(answers.secret, "pass"_ba);
    QCOMPARE(keychain->calls, 2);
    store.begin();
    QCOMPARE(keychain->calls, 2);
}

// The program may end before it was allowed to ask: nothing that was to be kept is lost with it.
void CredentialsTest::whatIsKeptDoesNotWait()
{
    auto backend = std::make_unique<ScriptedKeychain>();
    ScriptedKeychain *keychain = backend.get();
    KeychainCredentialStore store(std::move(backend), KeychainCredentialStore::patience);
    store.holdBack();
    Answers answers;
    store.read(u"a"_s, this, answers.next());
    store.write(u"a"_s, Secret(u"pass"), this, answers.next());
    QCOMPARE(keychain->entries.value(u"staff/a"_s), "pass"_ba);
    QTRY_COMPARE(answers.results, (QList<CredentialResult>{CredentialResult::NotFound, CredentialResult::Stored}));
    store.holdBack();
    store.remove(u"a"_s, this, answers.next());
    QVERIFY(keychain->entries.isEmpty());
    QTRY_COMPARE(answers.results.size(), 3);
}

void CredentialsTest::noAnswerComesWithinTheCallOrAfterTheAsker()
{
    MemoryCredentialStore store;
    Answers answers;
    auto asker = std::make_unique<QObject>();
    store.read(u"a"_s, asker.get(), answers.next());
    QVERIFY(answers.results.isEmpty());
    asker.reset();
    store.read(u"a"_s, this, answers.next());
    QTRY_COMPARE(answers.results.size(), 1);
}

// L7
void CredentialsTest::withoutABusTheRealKeychainFallsBackToMemory()
{
#if defined(Q_OS_WIN)
    QSKIP("Windows' own needs no bus");
#else
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    KeychainCredentialStore store;
    QSignalSpy unavailable(&store, &CredentialStore::keychainUnavailable);
    Answers answers;
    store.write(u"a"_s, Secret(u"pass"), this, answers.next());
    QTRY_COMPARE_WITH_TIMEOUT(answers.results.size(), 1, 25000);
    store.read(u"a"_s, this, answers.next());
    QTRY_COMPARE(answers.results.size(), 2);
    QCOMPARE(answers.results, QList<CredentialResult>(2, CredentialResult::NoKeychain));
    QCOMPARE(answers.secret, "pass"_ba);
    QTRY_COMPARE(unavailable.size(), 1);
#endif
}

void CredentialsTest::windowsKeepsWhatItWasGivenForTheNextRun()
{
#if defined(Q_OS_WIN)
    Answers answers;
    KeychainCredentialStore store;
    QSignalSpy unavailable(&store, &CredentialStore::keychainUnavailable);
    const QString long256(256, u'x');
    for (const QString &password : {u"pass"_s, long256}) {
        store.write(u"a"_s, Secret(password), this, answers.next());
        KeychainCredentialStore nextRun;
        nextRun.read(u"a"_s, this, answers.next());
        QTRY_COMPARE(answers.results.size(), 2);
        QCOMPARE(answers.results, (QList{CredentialResult::Stored, CredentialResult::Found}));
        QCOMPARE(answers.secret, password.toUtf8());
        answers.results.clear();
    }
    store.remove(u"a"_s, this, answers.next());
    KeychainCredentialStore after;
    after.read(u"a"_s, this, answers.next());
    QTRY_COMPARE(answers.results.size(), 2);
    QCOMPARE(answers.results, (QList{CredentialResult::Removed, CredentialResult::NotFound}));
    QCOMPARE(unavailable.size(), 0);
#else
    QSKIP("of Windows alone");
#endif
}

void CredentialsTest::memoryFindsWhatItWasGiven()
{
    MemoryCredentialStore store;
    QSignalSpy unavailable(&store, &CredentialStore::keychainUnavailable);
    Answers answers;
    store.write(u"a"_s, Secret(u"pass"), this, answers.next());
    store.read(u"a"_s, this, answers.next());
    QTRY_COMPARE(answers.results, (QList<CredentialResult>{CredentialResult::Stored, CredentialResult::Found}));
    QCOMPARE(answers.secret, "pass"_ba);
    QVERIFY(unavailable.isEmpty());
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
