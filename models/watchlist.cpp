// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchlist.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Foyer {

using namespace std::chrono_literals;
using std::chrono::duration_cast;

namespace {

constexpr qsizetype shortestKey = 8, longestKey = 200;
constexpr auto lastMinutes = 2min;
constexpr auto lastMinutesPause = 10s;
constexpr auto sleptAbove = 2s;
constexpr double jitter = 0.1;

bool isKey(QStringView text) { return text.size() >= shortestKey && text.size() <= longestKey; }

QStringList keysIn(const QString &text)
{
    QString plain = text;
    for (QChar &sign : plain) {
        if (sign.isSpace() || sign == u',' || sign == u';' || sign.unicode() < 0x20)
            sign = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

}

struct WatchList::Entry
{
    explicit Entry(const QTimeZone &zone) : clock(zone) { }

    WatchedSession shown;
    SessionKey key;
    SeatClock clock;
    Nanoseconds due{};
    std::optional<Nanoseconds> confirmed, savingSince;
    bool underWay = false, gone = false;
    QPointer<Reply> read;
};

WatchList::WatchList(SessionService &service, const Foyer::Clock &clock, const QTimeZone &seatServerZone, WatchPace pace,
    QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_clock(clock), m_zone(seatServerZone), m_pace(pace)
    , m_pumpTimer(this), m_tickTimer(this)
{
    m_pumpTimer.setSingleShot(true);
    connect(&m_pumpTimer, &QTimer::timeout, this, &WatchList::pump);
    m_tickTimer.setInterval(1s);
    connect(&m_tickTimer, &QTimer::timeout, this, &WatchList::tick);
}

WatchList::~WatchList() = default;

WatchList::Added WatchList::addKeys(const QString &text)
{
    Added result;
    const QStringList keys = keysIn(text);
    for (const QString &key : keys) {
        if (m_numbers.contains(key))
            ++result.known;
        else if (isKey(key) && add(key, {}))
            ++result.added;
        else
            ++result.refused;
    }
    pump();
    return result;
}

void WatchList::addOwn(const SessionKey &key, const QString &title)
{
    if (Entry *known = find(m_numbers.value(key))) {
        if (std::exchange(known->shown.title, title) != title) {
            const int row = static_cast<int>(rowOf(*known));
            Q_EMIT dataChanged(index(row, Who), index(row, Who));
        }
        return;
    }
    add(key, title);
    pump();
}

bool WatchList::add(const SessionKey &key, const QString &title)
{
    if (m_entries.size() >= mostSessions)
        return false;
    auto entry = std::make_unique<Entry>(m_zone);
    entry->key = key;
    entry->shown.number = ++m_lastNumber;
    entry->shown.title = title;
    entry->due = m_clock.boot();
    m_numbers.insert(key, entry->shown.number);
    const auto at = std::upper_bound(m_entries.begin(), m_entries.end(), entry,
        [](const auto &a, const auto &b) { return isBefore(*a, *b); });
    const int row = static_cast<int>(at - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(at, std::move(entry));
    endInsertRows();
    return true;
}

void WatchList::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    const auto at = m_entries.begin() + row;
    const std::unique_ptr<Entry> leaving = std::move(*at);
    m_entries.erase(at);
    m_numbers.remove(leaving->key);
    endRemoveRows();
    if (leaving->underWay)
        --m_inFlight;
    delete leaving->read.data(); // gives the read up
    refreshUrgent();
    pump();
}

void WatchList::clear()
{
    while (!m_entries.empty())
        removeRow(static_cast<int>(m_entries.size()) - 1);
}

void WatchList::setVisible(bool visible)
{
    if (m_visible == visible)
        return;
    m_visible = visible;
    if (!visible) {
        m_pumpTimer.stop();
        m_tickTimer.stop();
        return;
    }
    m_tickBoot = m_clock.boot();
    m_tickMonotonic = m_clock.monotonic();
    m_tickTimer.start();
    tick();
    pump();
}

//! The most urgent of those that are due; nobody twice at a time.
WatchList::Entry *WatchList::nextDue(Nanoseconds now) const
{
    Entry *best = nullptr;
    for (const auto &entry : m_entries) {
        if (entry->underWay || entry->gone || entry->due > now)
            continue;
        const bool urgent = entry->shown.need <= WatchNeed::EndsNow;
        if (!best || (urgent && best->shown.need > WatchNeed::EndsNow) || (urgent == (best->shown.need <= WatchNeed::EndsNow) && entry->due < best->due))
            best = entry.get();
    }
    return best;
}

void WatchList::pump()
{
    if (!m_visible)
        return;
    const Nanoseconds now = m_clock.boot();
    const Nanoseconds slot = Nanoseconds(1s) / m_pace.perSecond;
    while (m_inFlight < m_pace.atOnce && m_nextSlot <= now) {
        Entry *entry = nextDue(now);
        if (!entry)
            break;
        m_nextSlot = now + slot;
        ask(*entry);
    }
    if (m_inFlight >= m_pace.atOnce || m_entries.empty())
        return; // an answer brings us back
    Nanoseconds next = now + m_pace.quiet;
    for (const auto &entry : m_entries) {
        if (!entry->underWay && !entry->gone)
            next = std::min(next, entry->due);
    }
    next = std::max(next, m_nextSlot);
    m_pumpTimer.start(std::max(1ms, std::chrono::ceil<std::chrono::milliseconds>(next - now)));
}

void WatchList::ask(Entry &entry)
{
    entry.underWay = true;
    ++m_inFlight;
    ++m_requests;
    auto *reply = m_service.session(entry.key);
    entry.read = reply;
    connect(reply, &Reply::finished, this, [this, reply, number = entry.shown.number] {
        Entry *asked = find(number);
        if (!asked)
            return;
        if (!reply->outcome().isDone()) {
            failed(*asked, reply->outcome().error);
            settled(*asked);
            return;
        }
        takeSession(*asked, *reply->outcome().value, reply->timing());
        // Asking for a deadline where no seats are would start one.
        if (asked->shown.session->seatsProbablyHeld() == true)
            askDeadline(*asked);
        else
            settled(*asked);
    });
}

void WatchList::askDeadline(Entry &entry)
{
    ++m_requests;
    m_nextSlot += Nanoseconds(1s) / m_pace.perSecond;
    auto *reply = m_service.expiration(entry.key);
    entry.read = reply;
    connect(reply, &Reply::finished, this, [this, reply, number = entry.shown.number] {
        Entry *asked = find(number);
        if (!asked)
            return;
        if (reply->outcome().isDone())
            asked->clock.deadlineAnswered(*reply->outcome().value, reply->timing());
        settled(*asked);
    });
}

void WatchList::takeSession(Entry &entry, const Session &session, const AnswerTiming &timing)
{
    const Nanoseconds now = m_clock.boot();
    entry.shown.failedReads = 0;
    entry.confirmed = now;
    entry.shown.confirmedUtc = m_clock.wall();
    const bool saving = session.checkout.phase() == CheckoutPhase::Saving;
    entry.savingSince = saving ? std::optional(entry.savingSince.value_or(now)) : std::nullopt;
    entry.clock.sessionAnswered(
        session.seatsProbablyHeld(), session.seatsExpired, session.cart.firstSeatAdded, timing);
    entry.shown.session = session;
}

void WatchList::failed(Entry &entry, const Error &error)
{
    entry.gone = error.kind == ErrorKind::NotFound;
    ++entry.shown.failedReads;
    // The service login was refused: asking on could lock it.
    if (error.kind == ErrorKind::StaffRefused)
        setVisible(false);
}

void WatchList::settled(Entry &entry)
{
    entry.underWay = false;
    entry.read.clear();
    --m_inFlight;
    scheduleNext(entry);
    refresh(entry);
    refreshUrgent();
    pump();
}

Nanoseconds WatchList::jittered(Nanoseconds interval) const
{
    const double factor = 1.0 - jitter + 2.0 * jitter * QRandomGenerator::global()->generateDouble();
    return duration_cast<Nanoseconds>(interval * factor);
}

void WatchList::scheduleNext(Entry &entry)
{
    const Nanoseconds now = m_clock.boot();
    const SeatView seats = entry.clock.viewAt(now);
    Nanoseconds pause = seats.state == SeatState::None || seats.state == SeatState::Released ? m_pace.quiet : m_pace.held;
    if (seats.state == SeatState::Live && seats.remaining <= lastMinutes)
        pause = lastMinutesPause;
    if (entry.shown.failedReads > 0)
        pause = std::min<Nanoseconds>(m_pace.slowest, pause * (1 << std::min(entry.shown.failedReads, 6)));
    entry.due = now + jittered(pause);
}

void WatchList::tick()
{
    const Nanoseconds boot = m_clock.boot(), monotonic = m_clock.monotonic();
    const bool slept = (boot - m_tickBoot) - (monotonic - m_tickMonotonic) > sleptAbove;
    m_tickBoot = boot;
    m_tickMonotonic = monotonic;
    std::vector<int> numbers;
    numbers.reserve(m_entries.size());
    for (const auto &entry : m_entries) {
        if (slept) {
            entry->clock.woke();
            entry->due = std::min(entry->due, boot);
        }
        entry->shown.seats = entry->clock.viewAt(boot);
        entry->shown.age = entry->confirmed
            ? std::optional(duration_cast<std::chrono::seconds>(boot - *entry->confirmed)) : std::nullopt;
        const std::optional<std::chrono::seconds> saving = entry->savingSince
            ? std::optional(duration_cast<std::chrono::seconds>(boot - *entry->savingSince)) : std::nullopt;
        const WatchNeed need = watchNeed(
            {entry->shown.session, entry->shown.seats, entry->shown.failedReads, entry->gone, saving});
        if (need != entry->shown.need)
            numbers.push_back(entry->shown.number);
    }
    // Only the columns that move with time: a sorted table is not laid out anew each second.
    if (!m_entries.empty()) {
        const int last = static_cast<int>(m_entries.size()) - 1;
        Q_EMIT dataChanged(index(0, Clock), index(last, Clock), {Qt::DisplayRole});
        Q_EMIT dataChanged(index(0, Seen), index(last, Seen), {Qt::DisplayRole});
    }
    for (const int number : numbers)
        refresh(*find(number));
    refreshUrgent();
    if (slept)
        pump();
}

//! What is shown of one session now, and where it stands.
void WatchList::refresh(Entry &entry)
{
    const Nanoseconds now = m_clock.boot();
    entry.shown.seats = entry.clock.viewAt(now);
    entry.shown.age
        = entry.confirmed ? std::optional(duration_cast<std::chrono::seconds>(now - *entry.confirmed)) : std::nullopt;
    const std::optional<std::chrono::seconds> saving
        = entry.savingSince ? std::optional(duration_cast<std::chrono::seconds>(now - *entry.savingSince)) : std::nullopt;
    entry.shown.need
        = watchNeed({entry.shown.session, entry.shown.seats, entry.shown.failedReads, entry.gone, saving});
    const size_t row = rowOf(entry);
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    place(row);
}

void WatchList::place(size_t from)
{
    const auto before = [this](size_t a, size_t b) { return isBefore(*m_entries[a], *m_entries[b]); };
    size_t to = from;
    while (to > 0 && before(from, to - 1))
        --to;
    if (to == from) {
        while (to + 1 < m_entries.size() && before(to + 1, from))
            ++to;
    }
    if (to == from)
        return;
    const int target = static_cast<int>(to > from ? to + 1 : to);
    beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, target);
    const auto at = m_entries.begin();
    const auto step = [&at](size_t offset) { return at + static_cast<std::ptrdiff_t>(offset); };
    if (to > from)
        std::rotate(step(from), step(from + 1), step(to + 1));
    else
        std::rotate(step(to), step(from), step(from + 1));
    endMoveRows();
}

//! By need, then by the earlier deadline, then in the order they were given.
bool WatchList::isBefore(const Entry &a, const Entry &b)
{
    if (a.shown.need != b.shown.need)
        return a.shown.need < b.shown.need;
    const QDateTime &first = a.shown.seats.deadlineUtc, &second = b.shown.seats.deadlineUtc;
    if (first != second && (first.isValid() || second.isValid()))
        return first.isValid() && (!second.isValid() || first < second);
    return a.shown.number < b.shown.number;
}

void WatchList::refreshUrgent()
{
    const auto end = std::find_if(m_entries.begin(), m_entries.end(),
        [](const auto &entry) { return entry->shown.need > WatchNeed::EndsSoon; });
    const int urgent = static_cast<int>(end - m_entries.begin());
    if (std::exchange(m_urgent, urgent) != urgent)
        Q_EMIT urgentCountChanged();
}

int WatchList::urgentCount() const { return m_urgent; }

size_t WatchList::rowOf(const Entry &entry) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&entry](const auto &other) { return other.get() == &entry; });
    return static_cast<size_t>(found - m_entries.begin());
}

WatchList::Entry *WatchList::find(int number) const
{
    const int row = rowOfNumber(number);
    return row < 0 ? nullptr : m_entries[static_cast<size_t>(row)].get();
}

int WatchList::rowOfNumber(int number) const
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row]->shown.number == number)
            return static_cast<int>(row);
    }
    return -1;
}

const WatchedSession &WatchList::at(int row) const { return m_entries[static_cast<size_t>(row)]->shown; }

SessionKey WatchList::keyAt(int row) const { return m_entries[static_cast<size_t>(row)]->key; }

int WatchList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int WatchList::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant WatchList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WatchedSession &shown = at(index.row());
    if (role == Qt::UserRole)
        return shown.number;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Need:
        return static_cast<int>(shown.need);
    case Who:
        return shown.title;
    case Clock:
        return static_cast<qint64>(shown.seats.remaining.count());
    case Order:
        return shown.session ? shown.session->orderId.value_or(0) : 0;
    default:
        return {};
    }
}

}
