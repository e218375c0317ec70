// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/sealedcase.h"
#include "models/commandslot.h"
#include "models/domain/kiosk/checkoutjudge.h"
#include "models/service/checkoutservice.h"
#include "models/sessionwatch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Foyer {

//! Why a scanned or pasted text opened nothing.
enum class CaseRefusal { None, NoKey, NotACase, Damaged, TooOld, FromTheFuture };

//! What is known of an opened case, as last confirmed. The session's key is not in it.
struct CaseFindings
{
    QString name, kiosk; //!< "K3-1911", "K3"
    QDateTime since; //!< UTC, when the kiosk gave up
    bool read = false; //!< the session was read at least once
    bool gone = false; //!< the server no longer knows the session
    std::optional<Error> error; //!< of the last read, when that failed
    CheckoutFinding checkout; //!< Completed: an order exists; DidNotHappen: certainly none
    std::optional<Money> due, paid; //!< of the cart; unknown once it has become an order
    std::optional<int> seatCount;
    SeatView seats;
    std::optional<Cart> cart;
    bool busy = false; //!< finishing or releasing; or finding out what became of it
    bool operator==(const CaseFindings &) const = default;
};

enum class CaseStep { Finish, Release };

//! How one press ended. Told twice when a lost answer is settled late (see Settled).
struct CaseReport
{
    CaseStep step = CaseStep::Finish;
    OutcomeClass outcomeClass = OutcomeClass::NotSent;
    Reconciled reconciled = Reconciled::NotNeeded;
    Error error; //!< meaningful when not Done
    CheckoutPhase phase = CheckoutPhase::NotStarted; //!< Finish, Done: what the service answered
    bool withRestDue = false; //!< Finish: the order is kept, the rest is to be paid
    [[nodiscard]] bool happened() const
    {
        return outcomeClass == OutcomeClass::Done || reconciled == Reconciled::Happened;
    }
};

struct CaseDeskParts
{
    SessionService &sessions;
    CheckoutService &checkouts;
    const Clock &clock;
    QTimeZone seatServerZone;
};

//! "Open a kiosk case": a kiosk's sealed code opens the same session at the desk. Staff sees what is known of the sale
//! and finishes it or gives everything back; each press sends one request, and nothing is sent where an order may exist.
class CaseDesk final : public QObject
{
    Q_OBJECT
public:
    //! What \a parts refer to must outlive the desk. Without \a key (null) nothing can be opened.
    CaseDesk(const CaseDeskParts &parts, std::shared_ptr<const CaseKey> key, QObject *parent = nullptr);
    ~CaseDesk() override;

    [[nodiscard]] bool hasKey() const { return m_key != nullptr; }
    //! Closes the case that is open, and opens the one of \a text.
    CaseRefusal open(const QString &text);
    [[nodiscard]] bool isOpen() const { return m_case.has_value(); }
    [[nodiscard]] const CaseFindings &findings() const { return m_findings; } //!< of the open case
    void readAgain();

    //! Makes the order of what is in the cart. Only when there certainly is none yet, and the cart is known.
    [[nodiscard]] bool mayFinish() const;
    bool finish();
    //! Gives seats and unsaved payments back and ends the session. Never where an order exists or is being saved.
    [[nodiscard]] bool mayRelease() const;
    bool release();
    //! Goes on with the session as with any other: emits sessionWanted() and closes the case.
    [[nodiscard]] bool mayOpenSession() const;
    void openSession();
    //! Forgets the case; the session stays as it is.
    void close();
    //! Only while visible is the case read again and again.
    void setVisible(bool visible);

Q_SIGNALS:
    void changed(); //!< findings(), isOpen() or what may be done
    void reported(const Foyer::CaseReport &report);
    void sessionWanted(const Foyer::SessionKey &key);

private:
    void refresh();
    [[nodiscard]] CommandSlot::Look lookForOrder();
    void finished(const Settled<CheckoutAnswer> &end, bool withRestDue);
    void released(const Settled<Nothing> &end);
    [[nodiscard]] CheckoutFinding judge() const;

    CaseDeskParts m_parts;
    std::shared_ptr<const CaseKey> m_key;
    std::optional<KioskCase> m_case;
    CaseFindings m_findings;
    std::unique_ptr<SessionWatch> m_watch;
    std::unique_ptr<CommandSlot> m_slot;
    std::optional<Nanoseconds> m_finishSent; //!< on the boot clock
    std::optional<CheckoutPhase> m_answered; //!< what our own checkout was answered
    bool m_visible = false;
};

}
