// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace Foyer {

enum class ScanSuffix { Return, Tab, None };

//! What the house's scanners send. They act as keyboards ("wedges"), only faster than any person.
struct ScanSettings
{
    bool enabled = true;
    QString prefix = {}; //!< sent before each code; with one set, speed alone makes no scan
    ScanSuffix suffix = ScanSuffix::Return; //!< sent after each code
    int slowestGap = 35; //!< ms between two characters of a scan, 5 .. 200
    int shortest = 4; //!< characters of a code without prefix and suffix, 2 .. 40
    int doubleRead = 2000; //!< ms in which the same code again is the same piece of paper, 0 .. 10000
    bool operator==(const ScanSettings &) const = default;
};

enum class ScanVerdict {
    Person, //!< what is held and this key were typed by a person
    Hold, //!< not known yet: keep this key with those held before
    HoldAnew, //!< what was held before was a person's; keep this key
    Scan, //!< the scan is complete, with this key as its end
    Swallow, //!< belongs to a scan that needs nothing more: the same code again, or a second end
};

//! Tells a scanner from a person by prefix, speed and end. Pure: times come from outside. Whoever uses it holds keys
//! back as it says, and says silence() when none came for patience().
class ScanRecogniser final
{
public:
    explicit ScanRecogniser(const ScanSettings &settings = {}) : m_settings(settings) { }

    [[nodiscard]] const ScanSettings &settings() const { return m_settings; }
    //! How long the next key may take. Longer once nobody but a scanner can have been that fast: it may stumble.
    [[nodiscard]] std::chrono::milliseconds patience() const;
    [[nodiscard]] bool isHolding() const { return m_matched > 0 || m_count > 0; }
    //! Could begin or go on with a scan at all; a key that could not passes at once.
    [[nodiscard]] bool wants(QChar character) const;
    [[nodiscard]] bool wantsEnd(Nanoseconds at) const { return isHolding() || isEcho(at); }

    //! \a secret: typed where a password belongs; it is counted, not kept.
    ScanVerdict character(QChar character, Nanoseconds at, bool secret = false);
    ScanVerdict end(ScanSuffix key, Nanoseconds at);
    ScanVerdict silence();
    //! Something else happened: a click, another key.
    void forget();

    //! The code after Scan, without prefix and suffix; empty when it was secret.
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    [[nodiscard]] bool isLate(Nanoseconds at) const { return isHolding() && at - m_last > patience(); }
    [[nodiscard]] bool isEcho(Nanoseconds at) const { return m_scanned && at - *m_scanned <= patience(); }
    ScanVerdict prefixCharacter(QChar character, bool late);
    ScanVerdict complete(Nanoseconds at);

    ScanSettings m_settings;
    QString m_code, m_lastCode;
    qsizetype m_matched = 0; //!< characters of the prefix
    qsizetype m_count = 0; //!< characters of the code
    Nanoseconds m_last{};
    std::optional<Nanoseconds> m_scanned; //!< when the last scan was complete
};

}
