// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attemptledger.h"
#include "models/mailbrake.h"
#include "models/remedyreport.h"
#include "models/signininquiry.h"
#include "models/supervisorrights.h"

#include <QObject>

namespace Foyer {

//! What a session is to go on with.
struct Handover
{
    Remedy remedy = Remedy::NewPassword; //!< NewPassword, CreateLogin, External or, to try the password, LookAgain
    SessionKey session; //!< opened for a mail to this patron; empty = one is to be opened
    int constituentId = 0;
    QString name; //!< e-mail or user name
    int loginTypeId = 0;
    AuditReason reason = AuditReason::None;
};

//! Where a patron's sign-in is mended. Looking spends nothing; each remedy is one press, one request, with a reason.
//! Never sent again: after a lost answer the login is read.
class SupervisorDesk final : public QObject
{
    Q_OBJECT
public:
    //! All must outlive the desk. \a address: this computer's, stored by the server with a session.
    SupervisorDesk(SessionService &service, ReferenceBook &book, MailBrake &brake, const Clock &clock, LockRules rules,
        QString address, QObject *parent = nullptr);
    ~SupervisorDesk() override;

    [[nodiscard]] SignInInquiry &inquiry() { return m_inquiry; }
    [[nodiscard]] const SignInInquiry &inquiry() const { return m_inquiry; }
    //! Drops the patron before, and the session that was opened for a mail to them.
    void look(const InquirySubject &subject);
    void clear();

    [[nodiscard]] bool isBusy() const { return m_running.has_value(); }
    [[nodiscard]] std::optional<Remedy> running() const { return m_running; }
    //! Why this remedy asks for words: every one that changes or sends something does.
    [[nodiscard]] static bool needsReason(Remedy remedy);
    //! It writes to somebody's login: a supervisor's right.
    [[nodiscard]] static bool changesLogin(Remedy remedy);

    //! What tries of this program reported; unlocking a login is told to it. Must outlive the desk.
    void setLedger(AttemptLedger *ledger);
    //! Whoever has no right gets no remedy that changes a login. Null: everybody has it. Must outlive the desk.
    void setRights(SupervisorRights *rights);
    [[nodiscard]] SupervisorRights *rights() const { return m_rights; }
    //! This remedy waits for a PIN for one action, or for the desk to be opened.
    [[nodiscard]] bool needsPin(Remedy remedy) const;

    // Each returns false and sends nothing while busy, without a login to act on, without a reason, or without the
    // right: what a PIN for one action gave is used up by the first that leaves.
    bool unlock(AuditReason reason);
    bool reactivate(AuditReason reason);
    //! The login in question becomes one of \a loginTypeId.
    bool correctType(int loginTypeId, AuditReason reason);
    //! Also false while the brake of that address is on. Opens a session for it.
    bool sendToken(const QString &email, AuditReason reason);
    //! Goes on in a session: handedOver() follows.
    bool handOver(Remedy remedy, AuditReason reason);
    //! A sentence was copied.
    void told(Remedy remedy);

    //! Where a token would go: what was typed, if it is an e-mail address of this login; else empty.
    [[nodiscard]] QString mailAddress() const;
    [[nodiscard]] std::chrono::seconds mailPause(const QString &email) const;

Q_SIGNALS:
    void busyChanged();
    //! Once for each remedy that was pressed: for the message bar and the journal.
    void remedied(const Foyer::RemedyReport &report);
    void handedOver(const Foyer::Handover &handover);

private:
    bool mend(Remedy remedy, const WebLoginMending &mending, AuditReason reason);
    void write(const WebLoginRecord &record, const WebLoginMending &mending);
    void written(const Outcome<WebLoginRecord> &outcome, const AnswerTiming &timing, const WebLoginMending &mending);
    void lookAfter(RemedyOutcome unlessMended, const WebLoginMending &mending);
    void mail(const QString &email);
    void mailed(const Outcome<Nothing> &outcome, const QString &email, int loginTypeId);
    void endSession();
    //! The type a mail is for: of the login in question, else the one asked about.
    [[nodiscard]] int mailType() const;
    [[nodiscard]] bool mayBegin(Remedy remedy, AuditReason reason) const;
    void noteUnlocked();
    bool begin(Remedy remedy, AuditReason reason);
    void finish(RemedyOutcome outcome, const Error &error = {});

    SessionService &m_service;
    MailBrake &m_brake;
    const QString m_address;
    AttemptLedger *m_ledger = nullptr;
    SupervisorRights *m_rights = nullptr;
    SignInInquiry m_inquiry;
    std::optional<Remedy> m_running;
    RemedyReport m_report;
    SessionKey m_session; //!< opened for a mail; ended with the patron
};

}
