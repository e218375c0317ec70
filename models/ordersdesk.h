// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ordersmodel.h"
#include "models/sessiondesk.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Foyer {

enum class OrderAction { Open, Reprint };

//! How one press ended. Words are made in ui.
struct OrderReport
{
    OrderAction action = OrderAction::Open;
    int orderId = 0;
    OutcomeClass outcomeClass = OutcomeClass::NotSent;
    //! Of a Reprint whose answer was lost always NotYetKnown, and final: nothing that can be read shows it.
    Reconciled reconciled = Reconciled::NotNeeded;
    Error error; //!< meaningful when not Done
    std::optional<int> modeOfSaleBefore; //!< the session's, as the command left
    std::optional<int> modeOfSaleOfOrder; //!< as the list had it; an opened order brings it into the session
    [[nodiscard]] bool happened() const
    {
        return outcomeClass == OutcomeClass::Done || reconciled == Reconciled::Happened;
    }
};

//! What is known before an order is opened, from the last look at session, cart and list; empty = not known.
struct OpenPreflight
{
    OrderSummary order;
    bool isOpenHere = false; //!< it is this session's order already
    std::optional<bool> cartIsEmpty; //!< the server refuses to load into a cart that has something in it
    std::optional<bool> isTheCustomers; //!< false = another member of the household or an affiliate
    std::optional<int> modeOfSaleNow;
};

//! The orders of the session's customer: search, open, send tickets again. One search at a time, the newest wins.
//! A list belongs to one customer; when the session has another one it is empty at once.
class OrdersDesk final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds reprintPause{120};

    //! The desk behind \a parts and \a clock must outlive this one.
    OrdersDesk(const SessionParts &parts, const Clock &clock, QObject *parent = nullptr);

    //! What a box office wants first: performances from \a today on, no unfulfilled rollovers.
    [[nodiscard]] static OrderFilter usualFilter(const QDate &today);

    [[nodiscard]] OrdersModel &orders() { return m_orders; }
    [[nodiscard]] const OrdersModel &orders() const { return m_orders; }
    //! Constituent whose orders can be searched; empty while nobody is signed in or it is a guest.
    [[nodiscard]] std::optional<int> customer() const { return m_customer; }
    //! When the list was answered, UTC; invalid before the first answer.
    [[nodiscard]] const QDateTime &answeredAt() const { return m_answeredAt; }

    //! False without a customer: nothing is sent.
    bool search(const OrderFilter &filter);
    //! The last question again.
    bool searchAgain();

    [[nodiscard]] bool isBusy() const { return m_parts.slot.isBusy(); }
    //! This desk's command that is under way.
    [[nodiscard]] std::optional<OrderAction> running() const;
    //! Empty when the order is not in the list.
    [[nodiscard]] std::optional<OpenPreflight> preflight(int orderId) const;
    //! False and nothing sent when the session is busy or over or has no customer. One request a press.
    bool open(int orderId);
    //! \a emailAddressId 0 = the primary address. Also false while reprintAgainIn() has a value.
    bool reprint(int orderId, int emailAddressId = 0);
    //! How long the brake holds; empty = may be asked for.
    [[nodiscard]] std::optional<std::chrono::seconds> reprintAgainIn(int orderId) const;

    //! The server's "Order Lock Timeout", read once when a locked order is found; empty while or if not known.
    [[nodiscard]] std::optional<std::chrono::minutes> lockTimeout() const { return m_lockTimeout; }
    //! The order that is loaded in this session; empty = none or not known.
    [[nodiscard]] std::optional<int> openOrder() const;

Q_SIGNALS:
    void customerChanged();
    //! After each search that was not overtaken; orders().loadState() says how it went.
    void searched();
    void busyChanged();
    void lockTimeoutChanged();
    //! Once for each press; a second time when a lost answer that was NotYetKnown is settled later (Open only).
    void reported(const Foyer::OrderReport &report);

private:
    void lookAtCustomer();
    [[nodiscard]] std::optional<int> customerNow() const;
    void found(const Outcome<QList<OrderSummary>> &outcome, bool sameQuestion);
    void readLockTimeout();
    void opened(OrderReport report, const Settled<Cart> &end);
    void reprinted(OrderReport report, const Settled<Nothing> &end);
    [[nodiscard]] OrderReport draft(OrderAction action, int orderId) const;

    const SessionParts m_parts;
    const Clock &m_clock;
    OrdersModel m_orders;
    std::optional<int> m_customer;
    std::optional<OrderFilter> m_asked, m_answered; //!< m_answered: the question the rows are the answer to
    QDateTime m_answeredAt;
    QPointer<Reply> m_read;
    int m_generation = 0;
    std::optional<OrderAction> m_running;
    QHash<int, Nanoseconds> m_reprinted; //!< by order: when it was asked for, boot time
    LoadPhase m_lockTimeoutPhase = LoadPhase::Idle;
    std::optional<std::chrono::minutes> m_lockTimeout;
};

}
