// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectiontest.h"
#include "models/domain/profile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Foyer {

//! The part of a profile a verdict points at.
enum class ConnectionField { Address, StaffLogin, CaFile, Proxy, SeatServerZone };

//! A verdict in words, all of it plain text.
struct VerdictText
{
    QString headline; //!< one sentence: the one thing to fix, or that all is well
    QString advice; //!< what to do now
    QStringList works; //!< what has been shown to work, in the order in which it was tried
    QStringList warnings; //!< does not stop anyone, but should be known
    QString details; //!< for the server's keeper; may be empty
    std::optional<ConnectionField> field; //!< where to fix it, when it is in the profile
    bool good = false;
};

//! What a connection test found, for the person who has to mend it.
class VerdictWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::VerdictWords)
public:
    //! \a now: this computer's clock, named beside a certificate that is outside its dates.
    [[nodiscard]] static VerdictText of(
        const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now);

private:
    static QString headline(const ConnectionVerdict &verdict, const Profile &profile);
    static QString advice(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now);
    static QString notAnswering(const Error &error, const Profile &profile);
    static QString wrongPath(const Error &error, const Profile &profile);
    static QString credentials(const Profile &profile);
    static QString unwell(const ConnectionVerdict &verdict, const Profile &profile);
    static QString proxy(const Error &error, const Profile &profile);
    static QString tls(const TlsFailure &failure, const Profile &profile);
    static QString tlsAdvice(const TlsFailure &failure, const Profile &profile, const QDateTime &now);
    static QStringList works(const ConnectionVerdict &verdict, const Profile &profile);
    static QStringList warnings(const ConnectionVerdict &verdict, const Profile &profile);
    static QString clockWarning(std::chrono::seconds difference);
};

}
