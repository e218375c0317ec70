// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/houserule.h"

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

HouseRule::HouseRule(SessionParts parts, QString fieldName, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_fieldName(std::move(fieldName))
{
}

void HouseRule::read()
{
    if (m_phase == LoadPhase::Loading || m_phase == LoadPhase::Ready)
        return;
    m_phase = LoadPhase::Loading;
    auto *reply = m_parts.service.systemDefault(m_parts.key, m_fieldName);
    connect(reply, &Reply::finished, this, [this, reply] {
        const Outcome<SystemDefault> &outcome = reply->outcome();
        // Forbidden today is forbidden all evening: not asked again.
        const bool settled = outcome.isDone() || outcome.outcomeClass == OutcomeClass::Refused;
        m_phase = settled ? LoadPhase::Ready : LoadPhase::Failed;
        if (!outcome.isDone() || outcome.value->inactive == true)
            return;
        m_holds = flagOf(outcome.value->value);
        Q_EMIT changed();
    });
}

std::optional<bool> HouseRule::flagOf(const QString &value)
{
    const QString word = value.trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "y"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1 || word == "n"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

}
