// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attemptledger.h"
#include "models/mailbrake.h"
#include "models/patronreport.h"
#include "models/sessiondesk.h"

#include <QObject>
#include <QPointer>

namespace Foyer {

//! The rarer ways to give a session its customer: by number, by token, without a secret, and the making and changing
//! of web logins. Shares the session's one token; each press is one request, and a lost answer is looked into, never
//! sent again. Secrets go with the request and are not kept.
class PatronDesk final : public QObject
{
    Q_OBJECT
public:
    //! \a brake and \a ledger must outlive the desk.
    PatronDesk(const SessionParts &parts, MailBrake &brake, AttemptLedger &ledger, QObject *parent = nullptr);

    // Each returns false and sends nothing while the session's token is taken or the server lost the session.
    //! Counter sales only. May end in CustomerToChoose: then nothing is set.
    bool setConstituent(int constituentId);
    //! Answers the prompt with one of prompt(); false for anybody else.
    bool choose(int constituentId);
    void keepNobody(); //!< drops the prompt, sends nothing
    //! Also false while the brake of that address is on.
    bool sendCredentials(const QString &email, int loginTypeId);
    //! Also false when gateOf() does not let it through.
    bool signIn(SignInByToken request, LastTry lastTry = LastTry::NotAllowed);
    bool signIn(const SignInExternal &request);
    bool createLogin(NewWebLogin request);
    //! As signIn(), where it gives the present password.
    bool changeLogin(WebLoginChange request, LastTry lastTry = LastTry::NotAllowed);
    [[nodiscard]] AttemptGate gateOf(const SignInByToken &request) const;
    [[nodiscard]] AttemptGate gateOf(const WebLoginChange &request) const;

    //! Reads which login type the session is signed in with; loginTypeRead() follows unless it cannot be read.
    void readLoginType();

    [[nodiscard]] const QList<ConstituentName> &prompt() const { return m_prompt; }
    //! The source the next sign-in passes: the chosen one, else the session's, so that it does not reset.
    [[nodiscard]] int sourceToPass() const;
    void chooseSource(std::optional<int> source) { m_source = source; }
    [[nodiscard]] bool isBusy() const { return m_slot.isBusy(); }
    [[nodiscard]] std::optional<PatronAct> currentAct() const { return m_act; } //!< of this desk only
    [[nodiscard]] const SessionWatch &watch() const { return m_watch; }
    [[nodiscard]] const MailBrake &brake() const { return m_brake; }
    [[nodiscard]] std::optional<int> attemptLimit() const { return m_ledger.limit(); }
    [[nodiscard]] std::optional<int> knownFailures(const QString &loginName, int loginTypeId) const;

Q_SIGNALS:
    void busyChanged();
    void promptChanged();
    void loginTypeRead(int loginTypeId);
    //! Once for each press; a second time when a lost answer that was StillUnknown is settled later.
    void reported(const Foyer::PatronReport &report);

private:
    using Evidence = std::function<bool(const SessionWatch &)>;
    //! Who is being signed in, for judging what the session shows afterwards.
    struct Attempt
    {
        PatronAct act = PatronAct::TokenSignIn;
        QString name; //!< e-mail or user name
        int loginTypeId = 0;
        std::optional<Session> before;
        QByteArray mark; //!< of the proof; see AttemptLedger
    };

    template<typename T, typename Judge>
    bool run(PatronAct act, const std::function<ReplyOf<T> *()> &send, Evidence evidence, Judge judge);
    [[nodiscard]] static bool passes(AttemptGate gate, LastTry lastTry);
    bool sendConstituent(int constituentId, bool overridePrompt);
    bool runSignIn(const Attempt &attempt, const std::function<ReplyOf<Session> *()> &send);
    void judgeSignIn(PatronReport &report, const Settled<Session> &end, const Attempt &attempt);
    void judgeAnswered(PatronReport &report, const Session &now, const Attempt &attempt);
    void judgeMail(ReplyOf<Nothing> *reply, const QString &email, int loginTypeId);
    void noteCount(const Session &now, const Attempt &attempt);
    void accept(const Session &answer, const AnswerTiming &timing);
    void setPrompt(const QList<ConstituentName> &names);
    void end(const PatronReport &report);

    SessionService &m_service;
    SessionWatch &m_watch;
    CommandSlot &m_slot;
    const SessionKey m_key;
    MailBrake &m_brake;
    AttemptLedger &m_ledger;
    QList<ConstituentName> m_prompt;
    std::optional<int> m_source;
    std::optional<PatronAct> m_act;
    std::optional<Attempt> m_counting; //!< refused: the count comes with the next look at the session
    QPointer<Reply> m_typeRead;
};

}
