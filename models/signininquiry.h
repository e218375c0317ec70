// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/signindiagnosis.h"
#include "models/service/sessionservice.h"

#include <QObject>

namespace Foyer {

class AttemptLedger;
class Clock;
class ReferenceBook;
class SupervisorRights;

//! Whose sign-in is looked into.
struct InquirySubject
{
    int constituentId = 0; //!< 0: found by e-mail alone
    QString name; //!< for showing
    std::optional<bool> recordInactive;
    QString typed; //!< e-mail or user name the patron uses; may be empty
    int loginTypeId = 0; //!< of the site they stand before
    bool operator==(const InquirySubject &) const = default;
};

//! Where the rules for locks are read, and what holds where the server does not tell them.
struct LockRules
{
    QString limitDefault = QStringLiteral("LOGIN_ATTEMPTS_ALLOWED"), lengthDefault = QStringLiteral("LOGIN_LOCKOUT_MINUTES");
    std::optional<int> attemptLimit;
    std::optional<std::chrono::seconds> lockLength;
};

//! Gathers what a sign-in diagnosis rests on, by reading alone: no attempt is spent, nothing is mailed, nothing is
//! changed. A new question drops the answers to the old one.
class SignInInquiry final : public QObject
{
    Q_OBJECT
public:
    //! All must outlive the inquiry.
    SignInInquiry(SessionService &service, ReferenceBook &book, const Clock &clock, LockRules rules, QObject *parent = nullptr);

    //! What tries of this program reported, for where the logins may not be read; must outlive the inquiry.
    void setLedger(const AttemptLedger *ledger) { m_ledger = ledger; }
    //! Who has no right to mend is offered nothing that does. Null: the server's word alone decides. Must outlive it.
    void setRights(const SupervisorRights *rights);

    void look(const InquirySubject &subject);
    void lookAgain();
    void clear();

    [[nodiscard]] const std::optional<InquirySubject> &subject() const { return m_subject; }
    [[nodiscard]] bool isLooking() const { return m_pending > 0; }
    [[nodiscard]] SignInFacts facts() const;
    //! Of this moment: the time left of a lock runs.
    [[nodiscard]] SignInDiagnosis diagnosis() const { return diagnoseSignIn(facts()); }
    //! All logins of the patron and of the affiliates, as last read.
    [[nodiscard]] const QList<WebLogin> &logins() const { return m_logins; }
    [[nodiscard]] std::optional<WebLogin> login(int id) const;
    //! A login that was written and answered: news as well.
    void accept(const WebLogin &login, const AnswerTiming &timing);
    //! The server's day, for telling times; empty = not known.
    [[nodiscard]] std::optional<QDate> serverDay() const;

Q_SIGNALS:
    void changed();
    void finished(); //!< every answer of a look is in

private:
    template<typename T, typename Accept>
    void await(ReplyOf<T> *reply, Accept accept);
    void readRules();
    void acceptRules(const QList<SystemDefault> &defaults);
    void note(const Error *error, const AnswerTiming &timing);
    [[nodiscard]] Seen<QList<LoginRecord>> records(const Seen<QList<WebLogin>> &logins) const;
    [[nodiscard]] StaffHealth health() const;
    [[nodiscard]] ServerTime serverTime() const;
    [[nodiscard]] std::optional<TriedHere> tried() const;
    [[nodiscard]] std::optional<bool> mayEdit() const;

    SessionService &m_service;
    ReferenceBook &m_book;
    const Clock &m_clock;
    const AttemptLedger *m_ledger = nullptr;
    const SupervisorRights *m_rights = nullptr;
    LockRules m_rules;
    std::optional<InquirySubject> m_subject;
    Seen<QList<WebLogin>> m_own, m_byEmail;
    QList<WebLogin> m_logins;
    std::optional<AnswerTiming> m_dated; //!< the last answer that told the time
    std::optional<int> m_offset; //!< seconds east of UTC, as the server writes dates
    QTimeZone m_zone;
    int m_pending = 0, m_generation = 0, m_good = 0, m_forbidden = 0, m_refused = 0, m_silent = 0;
    bool m_rulesRead = false;
};

}
