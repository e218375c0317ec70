// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scanrecogniser.h"

namespace Foyer {

namespace {

constexpr qsizetype longestCode = 320; // a kiosk's sealed case has about 220

}

std::chrono::milliseconds ScanRecogniser::patience() const
{
    constexpr qsizetype sure = 3;
    constexpr int longer = 3;
    return std::chrono::milliseconds(m_settings.slowestGap * (m_matched + m_count >= sure ? longer : 1));
}

bool ScanRecogniser::wants(QChar character) const
{
    if (!m_settings.enabled)
        return false;
    if (m_matched < m_settings.prefix.size())
        return character == m_settings.prefix[m_matched] || character == m_settings.prefix[0] || isHolding();
    return character.isPrint() && !character.isSpace();
}

ScanVerdict ScanRecogniser::character(QChar character, Nanoseconds at, bool secret)
{
    if (!wants(character)) {
        forget();
        return ScanVerdict::Person;
    }
    const bool late = isLate(at);
    if (late || !isHolding())
        forget();
    m_last = at;
    if (m_matched < m_settings.prefix.size())
        return prefixCharacter(character, late);
    if (++m_count > longestCode) {
        forget();
        return ScanVerdict::Person;
    }
    if (!secret)
        m_code.append(character);
    return late ? ScanVerdict::HoldAnew : ScanVerdict::Hold;
}

ScanVerdict ScanRecogniser::prefixCharacter(QChar character, bool late)
{
    if (character == m_settings.prefix[m_matched]) {
        ++m_matched;
        return late ? ScanVerdict::HoldAnew : ScanVerdict::Hold;
    }
    forget();
    if (character != m_settings.prefix[0])
        return ScanVerdict::Person;
    m_matched = 1;
    return ScanVerdict::HoldAnew;
}

ScanVerdict ScanRecogniser::end(ScanSuffix key, Nanoseconds at)
{
    if (!isHolding())
        return isEcho(at) ? ScanVerdict::Swallow : ScanVerdict::Person;
    const bool whole = m_matched == m_settings.prefix.size() && m_count >= m_settings.shortest;
    if (key == m_settings.suffix && whole && !isLate(at))
        return complete(at);
    forget();
    return ScanVerdict::Person;
}

ScanVerdict ScanRecogniser::silence()
{
    const bool whole = m_matched == m_settings.prefix.size() && m_count >= m_settings.shortest;
    if (m_settings.suffix == ScanSuffix::None && whole)
        return complete(m_last);
    forget();
    return ScanVerdict::Person;
}

ScanVerdict ScanRecogniser::complete(Nanoseconds at)
{
    const bool again = !m_code.isEmpty() && m_code == m_lastCode && m_scanned
        && at - *m_scanned <= std::chrono::milliseconds(m_settings.doubleRead);
    m_lastCode = m_code;
    m_scanned = at;
    m_matched = m_count = 0;
    return again ? ScanVerdict::Swallow : ScanVerdict::Scan;
}

void ScanRecogniser::forget()
{
    m_matched = m_count = 0;
    m_code.clear();
}

}
