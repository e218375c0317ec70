// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/signindiagnosis.h"
#include "ui/words/namelookup.h"

#include <QCoreApplication>
#include <QDate>

namespace Foyer {

//! A sign-in diagnosis in sentences that can be read into a phone. Times are the server's, as it wrote them.
class DiagnosisWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::DiagnosisWords)
public:
    //! \a today: the day at the server; a time of another day is told with its date. Empty = not known.
    DiagnosisWords(NameLookup names, std::optional<QDate> today);

    [[nodiscard]] QString headline(const SignInDiagnosis &diagnosis) const;
    [[nodiscard]] static QString title(SignInCheck check);
    //! What the check rests on, or "unknown, because …"; never empty.
    [[nodiscard]] QString evidence(const CheckResult &result) const;
    [[nodiscard]] static QString unseen(Unseen why);
    //! The words of the button.
    [[nodiscard]] static QString remedy(Remedy remedy);
    //! What the remedy does and does not do.
    [[nodiscard]] static QString effect(Remedy remedy);
    [[nodiscard]] static QString otherWay(OtherWay way);
    [[nodiscard]] static QString price(OtherWay way);
    //! What to say to the patron; empty for a remedy that is not a sentence.
    [[nodiscard]] QString toTell(Remedy remedy, const SignInDiagnosis &diagnosis) const;

private:
    [[nodiscard]] QString lockHeadline(const SignInDiagnosis &diagnosis) const;
    [[nodiscard]] QString loginHeadline(const SignInDiagnosis &diagnosis) const;
    [[nodiscard]] static QString otherHeadline(SignInSentence sentence);
    [[nodiscard]] QString lockEvidence(const CheckResult &result) const;
    [[nodiscard]] QString loginEvidence(const CheckResult &result) const;
    [[nodiscard]] static QString plainEvidence(const CheckResult &result);
    [[nodiscard]] QString failures(const Particulars &about) const;
    [[nodiscard]] QString when(const std::optional<Timestamp> &time) const;
    [[nodiscard]] QString type(std::optional<int> id) const;

    NameLookup m_names;
    std::optional<QDate> m_today;
};

}
