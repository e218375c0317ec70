// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/credentials/keychainbackend.h"

#if defined(FOYER_HAVE_KEYCHAIN)
#    include <qt6keychain/keychain.h>
#endif

namespace Foyer {

#if defined(FOYER_HAVE_KEYCHAIN)

namespace {

class QtKeychainBackend final : public KeychainBackend
{
public:
    void read(const QString &key, Callback done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        const auto finish = [job, done = std::move(done)] { done(resultOf(*job), job->binaryData()); };
        run(job, key, finish);
    }

    void write(const QString &key, const QByteArray &bytes, Callback done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(bytes);
        run(job, key, [job, done = std::move(done)] { done(resultOf(*job), {}); });
    }

    void remove(const QString &key, Callback done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        run(job, key, [job, done = std::move(done)] { done(resultOf(*job), {}); });
    }

private:
    static QString service() { return QStringLiteral("Foyer"); }

    static Result resultOf(const QKeychain::Job &job)
    {
        if (job.error() == QKeychain::NoError)
            return Result::Done;
        return job.error() == QKeychain::EntryNotFound ? Result::NotFound : Result::Failed;
    }

    template<typename F>
    static void run(QKeychain::Job *job, const QString &key, F finish)
    {
        job->setKey(key);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, finish);
        job->start();
    }
};

}

std::unique_ptr<KeychainBackend> systemKeychain() { return std::make_unique<QtKeychainBackend>(); }

#else

std::unique_ptr<KeychainBackend> systemKeychain() { return nullptr; }

#endif

}
