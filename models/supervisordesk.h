// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mailbrake.h"
#include "models/remedyreport.h"
#include "models/signininquiry.h"

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
    QString reason;
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
    //! A reason says something: at least this many characters without blanks.
    static constexpr int shortestReason = 3;

    // Each returns false and sends nothing while busy, without a login to act on, or without a reason.
    bool unlock(const QString &reason);
    bool reactivate(const QString &reason);
    //! The login in question becomes one of \a loginTypeId.
    bool correctType(int loginTypeId, const QString &reason);
    //! Also false while the brake of that address is on. Opens a session for it.
    bool sendToken(const QString &email, const QString &reason);
    //! Goes on in a session: handedOver() follows.
    bool handOver(Remedy remedy, const QString &reason);
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
    bool mend(Remedy remedy, const WebLoginMending &mending, const QString &reason);
    void write(const WebLoginRecord &record, const WebLoginMending &mending);
    void written(const Outcome<WebLoginRecord> &outcome, const AnswerTiming &timing, const WebLoginMending &mending);
    void lookAfter(RemedyOutcome unlessMended, const WebLoginMending &mending);
    void mail(const QString &email);
    void mailed(const Outcome<Nothing> &outcome, const QString &email, int loginTypeId);
    void endSession();
    //! The type a mail is for: of the login in question, else the one asked about.
    [[nodiscard]] int mailType() const;
    bool begin(Remedy remedy, const QString &reason);
    void finish(RemedyOutcome outcome, const Error &error = {});

    SessionService &m_service;
    MailBrake &m_brake;
    const QString m_address;
    SignInInquiry m_inquiry;
    std::optional<Remedy> m_running;
    RemedyReport m_report;
    SessionKey m_session; //!< opened for a mail; ended with the patron
};

}
