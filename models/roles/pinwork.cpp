// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles/pinwork.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Foyer {

namespace {

template<typename T, typename Work>
void elsewhere(QObject *context, Work work, const std::function<void(const T &)> &done)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    // Not QFuture::then(): in Qt 6.4 it asserts when its context is gone by the time the result comes.
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

PinChanged changed(const PinChange &change)
{
    if (!change.kept.isEmpty()) {
        const std::optional<PinHash> kept = PinHash::parse(change.kept);
        if (!kept || !kept->matches(change.present))
            return {true, change.kept};
    }
    return {false, change.next.isEmpty() ? QString() : PinHash::of(change.next).text()};
}

}

void PinWork::compare(const PinHash &hash, Secret pin, QObject *context, const std::function<void(bool)> &done)
{
    auto given = std::make_shared<Secret>(std::move(pin)); // a task is copied, a secret is not
    elsewhere<bool>(context, [hash, given] { return hash.matches(*given); }, [done](const bool &right) { done(right); });
}

void PinWork::change(PinChange change, QObject *context, const std::function<void(const PinChanged &)> &done)
{
    auto given = std::make_shared<PinChange>(std::move(change));
    elsewhere<PinChanged>(context, [given] { return changed(*given); }, done);
}

}
