// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ordersdesk.h"

#include <algorithm>
#include <tuple>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr int longestTimeout = 24 * 60; //!< minutes; anything beyond is no lock timeout

bool isSame(const OrderFilter &a, const OrderFilter &b)
{
    const auto all = [](const OrderFilter &f) {
        return std::tie(f.seasonId, f.modeOfSaleId, f.deliveryMethodId, f.performanceFrom, f.performanceTo,
            f.renewalsOnly, f.unprintedOnly, f.includeAffiliations, f.includeUnfulfilledRollovers);
    };
    return all(a) == all(b);
}

//! Empty = not known: then the server decides.
std::optional<bool> isEmpty(const Session &session)
{
    const CartCounts &cart = session.cart;
    const std::optional<int> counts[] = {cart.performances, cart.packages, cart.contributions, cart.memberships,
        cart.userDefinedFees, cart.giftCertificates, cart.payments};
    const auto something = [](const std::optional<int> &count) { return count.value_or(0) > 0; };
    if (session.hasLockedSeats == true || std::any_of(std::begin(counts), std::end(counts), something))
        return false;
    const auto known = [](const std::optional<int> &count) { return count.has_value(); };
    return std::all_of(std::begin(counts), std::end(counts), known) ? std::optional(true) : std::nullopt;
}

}

OrdersDesk::OrdersDesk(const SessionParts &parts, const Clock &clock, QObject *parent)
    : QObject(parent), m_parts(parts), m_clock(clock)
{
    m_customer = customerNow();
    connect(&m_parts.watch, &SessionWatch::changed, this, &OrdersDesk::lookAtCustomer);
    connect(&m_parts.slot, &CommandSlot::busyChanged, this, &OrdersDesk::busyChanged);
}

OrderFilter OrdersDesk::usualFilter(const QDate &today)
{
    OrderFilter filter;
    filter.performanceFrom = today;
    filter.includeUnfulfilledRollovers = false;
    return filter;
}

std::optional<int> OrdersDesk::customerNow() const
{
    const std::optional<Session> &session = m_parts.watch.session();
    if (!session)
        return std::nullopt;
    if (session->login.constituentId.value_or(0) > 0)
        return session->login.constituentId;
    const std::optional<Cart> &cart = m_parts.watch.cart();
    if (cart && cart->constituentId.value_or(0) > 0)
        return cart->constituentId;
    // Only the cart of a counter sale names the customer, and it could not be read just now.
    const bool mayBeTheSame = !session->login.constituentId && !cart;
    return mayBeTheSame ? m_customer : std::nullopt;
}

void OrdersDesk::lookAtCustomer()
{
    const std::optional<int> now = customerNow();
    if (now == m_customer)
        return;
    m_customer = now;
    ++m_generation;
    m_asked.reset();
    m_answered.reset();
    m_answeredAt = {};
    m_orders.replace({});
    m_orders.setLoadState({});
    Q_EMIT customerChanged();
}

bool OrdersDesk::search(const OrderFilter &filter)
{
    if (!m_customer || m_parts.watch.isGone())
        return false;
    const int generation = ++m_generation;
    const bool same = m_answered && isSame(*m_answered, filter);
    m_asked = filter;
    if (m_read)
        m_read->abort();
    m_orders.setLoadState({LoadPhase::Loading, std::nullopt});
    auto *reply = m_parts.service.orders(m_parts.key, filter);
    m_read = reply;
    connect(reply, &Reply::finished, this, [this, reply, same, generation] {
        if (generation != m_generation)
            return;
        m_read = nullptr;
        found(reply->outcome(), same);
        Q_EMIT searched();
    });
    return true;
}

bool OrdersDesk::searchAgain() { return m_asked && search(*m_asked); }

void OrdersDesk::found(const Outcome<QList<OrderSummary>> &outcome, bool sameQuestion)
{
    if (!outcome.isDone()) {
        if (!sameQuestion) {
            m_answered.reset();
            m_orders.replace({}); // rows of another question under this one would be a lie
        }
        m_orders.setLoadState({LoadPhase::Failed, outcome.error});
        if (outcome.error.kind == ErrorKind::NotFound)
            m_parts.watch.refresh(); // perhaps the session is gone
        return;
    }
    const QList<OrderSummary> &orders = *outcome.value;
    m_answered = m_asked;
    m_answeredAt = m_clock.wall();
    if (sameQuestion)
        m_orders.update(orders);
    else
        m_orders.replace(orders);
    m_orders.setLoadState({LoadPhase::Ready, std::nullopt});
    const auto isHeld = [](const OrderSummary &order) { return order.lock == OrderLock::OtherSession; };
    if (std::any_of(orders.cbegin(), orders.cend(), isHeld))
        readLockTimeout();
}

void OrdersDesk::readLockTimeout()
{
    if (m_lockTimeoutPhase == LoadPhase::Loading || m_lockTimeoutPhase == LoadPhase::Ready)
        return;
    m_lockTimeoutPhase = LoadPhase::Loading;
    auto *reply = m_parts.service.systemDefault(m_parts.key, u"Order Lock Timeout"_s);
    connect(reply, &Reply::finished, this, [this, reply] {
        const Outcome<SystemDefault> &outcome = reply->outcome();
        // Forbidden today is forbidden all evening: not asked again.
        const bool settled = outcome.isDone() || outcome.outcomeClass == OutcomeClass::Refused;
        m_lockTimeoutPhase = settled ? LoadPhase::Ready : LoadPhase::Failed;
        if (!outcome.isDone() || outcome.value->inactive == true)
            return;
        const int read = outcome.value->value.trimmed().toInt(); // 0 when it is no number
        if (read < 1 || read > longestTimeout)
            return;
        m_lockTimeout = minutes(read);
        Q_EMIT lockTimeoutChanged();
    });
}

std::optional<OrderAction> OrdersDesk::running() const { return isBusy() ? m_running : std::nullopt; }

std::optional<int> OrdersDesk::openOrder() const
{
    const std::optional<Session> &session = m_parts.watch.session();
    const int id = session ? session->orderId.value_or(0) : 0;
    return id != 0 ? std::optional(id) : std::nullopt;
}

std::optional<OpenPreflight> OrdersDesk::preflight(int orderId) const
{
    const OrderSummary *order = m_orders.order(m_orders.rowOf(orderId));
    const std::optional<Session> &session = m_parts.watch.session();
    if (!order || !session)
        return std::nullopt;
    OpenPreflight known;
    known.order = *order;
    known.isOpenHere = openOrder() == orderId;
    known.cartIsEmpty = isEmpty(*session);
    if (order->constituentId && m_customer)
        known.isTheCustomers = order->constituentId == m_customer;
    known.modeOfSaleNow = session->modeOfSaleId;
    return known;
}

OrderReport OrdersDesk::draft(OrderAction action, int orderId) const
{
    OrderReport report;
    report.action = action;
    report.orderId = orderId;
    if (m_parts.watch.session())
        report.modeOfSaleBefore = m_parts.watch.session()->modeOfSaleId;
    if (const OrderSummary *order = m_orders.order(m_orders.rowOf(orderId)))
        report.modeOfSaleOfOrder = order->modeOfSaleId;
    return report;
}

bool OrdersDesk::open(int orderId)
{
    if (isBusy() || m_parts.watch.isGone() || !m_customer)
        return false;
    m_running = OrderAction::Open;
    // The slot lives longer than this desk.
    return m_parts.slot.run<Cart>(
        DeskCommand::Other, [this, orderId] { return m_parts.service.loadOrder(m_parts.key, orderId); },
        m_parts.slot.bySession([orderId](const SessionWatch &watch) { return watch.session()->orderId == orderId; }),
        [self = QPointer(this), report = draft(OrderAction::Open, orderId)](const Settled<Cart> &end) {
            if (self)
                self->opened(report, end);
        });
}

void OrdersDesk::opened(OrderReport report, const Settled<Cart> &end)
{
    report.outcomeClass = end.outcomeClass;
    report.reconciled = end.reconciled;
    report.error = end.error;
    if (end.isFinal()) {
        m_running.reset();
        if (end.outcomeClass == OutcomeClass::Done)
            m_parts.watch.reread(); // order, cart and mode of sale moved
        if (end.happened() || end.outcomeClass == OutcomeClass::Refused)
            searchAgain(); // who holds it is another one now, or was already
    }
    Q_EMIT reported(report);
}

bool OrdersDesk::reprint(int orderId, int emailAddressId)
{
    if (isBusy() || m_parts.watch.isGone() || !m_customer || reprintAgainIn(orderId))
        return false;
    m_running = OrderAction::Reprint;
    // No read shows whether a request was written down, so after a lost answer there is nothing to look at.
    const auto nothingToSee = [self = QPointer(this)](const CommandSlot::Finding &finding) {
        if (self)
            QMetaObject::invokeMethod(self, [told = finding] { told(false); }, Qt::QueuedConnection);
    };
    return m_parts.slot.run<Nothing>(
        DeskCommand::Other,
        [this, orderId, emailAddressId] { return m_parts.service.reprint(m_parts.key, orderId, emailAddressId); },
        nothingToSee, [self = QPointer(this), report = draft(OrderAction::Reprint, orderId)](const Settled<Nothing> &end) {
            if (self)
                self->reprinted(report, end);
        });
}

void OrdersDesk::reprinted(OrderReport report, const Settled<Nothing> &end)
{
    m_running.reset();
    report.outcomeClass = end.outcomeClass;
    report.error = end.error;
    const bool lost = end.outcomeClass == OutcomeClass::Unknown;
    if (lost)
        report.reconciled = Reconciled::NotYetKnown;
    if (lost || end.outcomeClass == OutcomeClass::Done)
        m_reprinted.insert(report.orderId, m_clock.boot());
    Q_EMIT reported(report);
}

std::optional<seconds> OrdersDesk::reprintAgainIn(int orderId) const
{
    const auto asked = m_reprinted.constFind(orderId);
    if (asked == m_reprinted.constEnd())
        return std::nullopt;
    const seconds left = reprintPause - std::chrono::floor<seconds>(m_clock.boot() - *asked);
    return left > seconds::zero() ? std::optional(left) : std::nullopt;
}

}
