// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/logwitness.h"

#include <QMutex>
#include <QString>

namespace Foyer {

namespace {

// A message handler is a plain function: what it needs cannot belong to an object.
QtMessageHandler before = nullptr;
QMutex guard;
QByteArray heardSoFar;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&guard);
        heardSoFar += text.toUtf8() + '\n';
        if (heardSoFar.size() > LogWitness::most)
            heardSoFar.remove(0, heardSoFar.size() - LogWitness::most);
    }
    if (before)
        before(type, context, text);
}

}

LogWitness::LogWitness() { before = qInstallMessageHandler(hear); }

LogWitness::~LogWitness()
{
    qInstallMessageHandler(before);
    before = nullptr;
    forget();
}

QByteArray LogWitness::heard() const
{
    const QMutexLocker lock(&guard);
    return heardSoFar;
}

void LogWitness::forget()
{
    const QMutexLocker lock(&guard);
    heardSoFar.fill('\0');
    heardSoFar.clear();
}

}
