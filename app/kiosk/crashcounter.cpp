// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/crashcounter.h"

#include <QJsonArray>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int storeVersion = 1;

milliseconds sinceBoot(const Clock &clock) { return std::chrono::duration_cast<milliseconds>(clock.boot()); }

}

CrashCounter::CrashCounter(const QString &folder, const Clock &clock)
    : m_clock(clock), m_store(folder, u"kiosk-runs.json"_s, storeVersion)
{
    m_store.load(clock.wall());
}

bool CrashCounter::begin()
{
    const milliseconds now = sinceBoot(m_clock);
    const QJsonObject root = m_store.root();
    // The clock began again with the computer: what was written before it belongs to another day.
    const bool sameBoot = root.value("since"_L1).toInteger() <= now.count();
    const bool crashed = root.value("running"_L1).toBool() && sameBoot;
    m_crashes = {};
    for (const QJsonValue &at : root.value("crashes"_L1).toArray()) {
        const milliseconds when(at.toInteger());
        if (sameBoot && when <= now && now - when <= within)
            m_crashes.append(when);
    }
    if (crashed)
        m_crashes.append(now);
    keep(true);
    return crashed;
}

void CrashCounter::end() { keep(false); }

void CrashCounter::forgive()
{
    m_crashes.clear();
    keep(true);
}

void CrashCounter::keep(bool running)
{
    QJsonArray crashes;
    for (const milliseconds at : std::as_const(m_crashes))
        crashes.append(static_cast<qint64>(at.count()));
    QJsonObject root = m_store.root();
    root.insert("running"_L1, running);
    root.insert("since"_L1, static_cast<qint64>(sinceBoot(m_clock).count()));
    root.insert("crashes"_L1, crashes);
    m_store.setRoot(root);
    m_store.save();
}

}
