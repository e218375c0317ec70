// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/patrondesk.h"
#include "models/patronfinder.h"
#include "ui/widgets/sessionpanel.h"

class QButtonGroup;
class QStackedLayout;

namespace Foyer {

class Card;
class ConstituentForm;
class ExternalForm;
class SupervisorRights;
class LoginChangeForm;
class NewLoginForm;
class PatronForm;
class ReferenceBook;
class TokenForm;

//! The rarer ways to give a session its customer, one form at a time (Alt+U; arrow keys choose the way). A temporary
//! login turns to "set a new password now" by itself.
class PatronPanel final : public SessionPanel
{
    Q_OBJECT
public:
    //! All must outlive the panel. \a supervisor offers the sign-in without a password.
    PatronPanel(SessionDesk &desk, ReferenceBook &book, MailBrake &brake, AttemptLedger &ledger, bool supervisor,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    //! One for each way, so that each is a few letters away.
    [[nodiscard]] QList<Action> actions() override;
    //! A source found by promo code, passed once with the next sign-in from here; empty = the session's own.
    void passSource(std::optional<int> source);
    //! A scanned number: it stands in its field, one Enter away from the server.
    void offerNumber(const QString &number);
    //! The sign-in without a password asks for the PIN unless \a rights are open. They must outlive the panel.
    void requirePin(SupervisorRights &rights);
    [[nodiscard]] const PatronDesk &desk() const { return m_patron; }
    //! Turns to a way with what is known filled in: TokenSignIn, CreateLogin or ExternalSignIn. Sends nothing.
    //! \a reason: given already on the supervisor's desk.
    void begin(PatronAct way, const QString &name, int loginTypeId, int constituentId, AuditReason reason = AuditReason::None);

Q_SIGNALS:
    //! A sign-in without a password left, with the reason a supervisor gave: for the audit.
    void externalSignIn(Foyer::AuditReason reason);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Focus { Goes, Stays };

    void build(ReferenceBook &book, bool supervisor);
    void buildWays();
    void openWay(int place);
    void turnTo(PatronForm *form, Focus focus = Focus::Goes);
    void follow();
    void report(const PatronReport &report);
    void retranslate();

    PatronDesk m_patron;
    PatronFinder m_finder;
    Card *m_card = nullptr;
    QButtonGroup *m_ways = nullptr;
    QStackedLayout *m_stack = nullptr;
    QList<PatronForm *> m_forms;
    ConstituentForm *m_constituent = nullptr;
    ExternalForm *m_external = nullptr; //!< for supervisors
    TokenForm *m_token = nullptr;
    LoginChangeForm *m_change = nullptr;
    NewLoginForm *m_new = nullptr;
    bool m_due = false; //!< a new password, as last seen
    bool m_chosen = false; //!< the person chose a way
    bool m_walking = false; //!< along the ways, by arrow keys
};

}
