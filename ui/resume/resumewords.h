// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/resumeoffer.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace Foyer {

//! What is said of a session that was open when Foyer ended. Only what the server said just now is told as a fact.
class ResumeWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::ResumeWords)
public:
    struct TimeLeft
    {
        QString text; //!< "06:12 left", "no seats held"; empty where nothing can be said
        Tone tone = Tone::Muted;
    };
    //! "Resume Ms K.'s cart?", or what became of it
    [[nodiscard]] static QString headline(const ResumeOffer &offer);
    [[nodiscard]] static TimeLeft timeLeft(const ResumeOffer &offer);
    //! One or two sentences below the headline.
    [[nodiscard]] static QString explanation(const ResumeOffer &offer);
    //! Before the log-out.
    [[nodiscard]] static QString releaseQuestion(const ResumeOffer &offer);
    //! How a release ended.
    [[nodiscard]] static Message message(const SavedSession &session, const DeskReport &report);

private:
    static QString question(const ResumeOffer &offer);
    static QString facts(const Session &session, const SessionWatch &watch);
    static QString seats(int count);
};

}
