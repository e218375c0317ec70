// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/explanation.h"
#include "ui/words/namelookup.h"

#include <QCoreApplication>

namespace Foyer {

//! An explanation in sentences: why, what it rests on, how sure, what to do now.
class WhyWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::WhyWords)
public:
    explicit WhyWords(NameLookup names) : m_names(std::move(names)) { }

    //! One sentence; empty for NothingOdd.
    [[nodiscard]] QString sentence(const Explanation &why) const;
    [[nodiscard]] QString evidence(const WhyEvidence &evidence) const;
    //! "certain" or "likely", and what that means.
    [[nodiscard]] static QString certainty(Certainty certainty);
    //! Empty for None.
    [[nodiscard]] static QString next(NextStep step);

private:
    [[nodiscard]] QString modeSentence(const Explanation &why) const;
    [[nodiscard]] QString priceSentence(const Explanation &why) const;
    [[nodiscard]] QString seatsSentence(const Explanation &why) const;
    [[nodiscard]] QString orderSentence(const Explanation &why) const;
    [[nodiscard]] QString signInSentence(const Explanation &why) const;
    [[nodiscard]] QString modeEvidence(const WhyEvidence &evidence) const;
    [[nodiscard]] QString seatsEvidence(const WhyEvidence &evidence) const;
    [[nodiscard]] QString otherEvidence(const WhyEvidence &evidence) const;
    [[nodiscard]] static QString step(int kind);
    [[nodiscard]] QString mode(std::optional<int> id) const;
    [[nodiscard]] QString source(std::optional<int> id) const;

    NameLookup m_names;
};

}
