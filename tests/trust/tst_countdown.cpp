// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The countdown a person sees, end to end: the real page, transport and system clocks, against the real practice server,
// on a laptop whose clocks are off (tests/support/clockshim.c is preloaded). Whatever the page shows while it is looked at
// is held against the server's own store and clock: never more than is left, and less by no more than the guard.
#include "app/sandboxprocess.h"
#include "app/serverlink.h"
#include "models/sessiondesk.h"
#include "tests/app/sandboxcontrol.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/widgets/countdown.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int patience = 20'000;
constexpr int lookEvery = 40; // ms
constexpr int lookFor = 1'200; // ms
//! The guard, the second that Date may be short of, the second that is shown whole, and a round trip on a busy machine.
constexpr qint64 earliest = 7'000;

//! The two numbers the preloaded clocks add.
class Laptop final
{
public:
    Laptop() : m_file(QString::fromLocal8Bit(qgetenv("FOYER_CLOCK_SHIM"))) { write(); }
    void setWall(nanoseconds ahead) { m_added[0] = ahead.count(), write(); }
    void sleepFor(nanoseconds time) { m_added[0] += time.count(), m_added[1] += time.count(), write(); }

private:
    void write()
    {
        if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            qFatal("no file for the clocks");
        m_file.seek(0);
        m_file.write(reinterpret_cast<const char *>(m_added.data()), sizeof m_added);
    }
    QFile m_file;
    std::array<qint64, 2> m_added{};
};

}

class CountdownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsShownIsNeverLate_data();
    void whatIsShownIsNeverLate();
    void cleanupTestCase();

private:
    struct Sale
    {
        std::unique_ptr<SessionDesk> desk;
        std::unique_ptr<DashboardPage> page;
        Countdown *countdown = nullptr;
    };
    template<typename T> std::optional<T> ask(ReplyOf<T> *reply);
    [[nodiscard]] Sale sell(bool withOffset);
    void synchronise();
    [[nodiscard]] qint64 deadlineOf(const QString &key) const;
    //! Milliseconds that are left at most, by the server's clock.
    [[nodiscard]] qint64 left() const { return m_deadline - (m_serverThen + m_since.elapsed() + m_advanced); }
    void look(const Countdown &countdown);

    QTemporaryDir m_data;
    SystemClock m_clock;
    Laptop m_laptop;
    std::unique_ptr<SandboxProcess> m_process;
    std::unique_ptr<SandboxControl> m_control;
    std::unique_ptr<ServerLink> m_link;
    QString m_key;
    QElapsedTimer m_since; // the monotonic clock, which nothing here moves
    qint64 m_serverThen = 0, m_advanced = 0, m_deadline = 0;
    qint64 m_longestUnnoticed = 0;
    int m_looks = 0, m_live = 0, m_cases = 0;
};

void CountdownTest::initTestCase()
{
    QVERIFY2(!qgetenv("FOYER_CLOCK_SHIM").isEmpty(), "run by ctest, which preloads the clocks");
    // Else every row would be a laptop whose clocks are right.
    const nanoseconds apart = m_clock.boot() - m_clock.monotonic();
    m_laptop.sleepFor(hours(1));
    QVERIFY2(m_clock.boot() - m_clock.monotonic() - apart > minutes(59), "the clocks cannot be moved");
    // The laptop's clocks only: the server's are right.
    const QByteArray preloaded = qgetenv("LD_PRELOAD");
    qunsetenv("LD_PRELOAD");
    m_process = std::make_unique<SandboxProcess>();
    m_control = std::make_unique<SandboxControl>(*m_process);
    connect(m_process.get(), &SandboxProcess::ready, this,
        [this](const QUrl &url, const QString &user, const QString &group, const QString &location, const QString &password) {
            Profile profile = SandboxProcess::profileOf(url, user, group, location);
            profile.seatServerZone = u"America/New_York"_s;
            m_link = std::make_unique<ServerLink>(profile, Secret(password), m_clock);
        });
    m_process->start({u"--data="_s + m_data.path()});
    QTRY_VERIFY_WITH_TIMEOUT(m_link != nullptr, patience);
    qputenv("LD_PRELOAD", preloaded);
    m_link->book().load();
    QTRY_VERIFY_WITH_TIMEOUT(m_link->book().isLoaded(), patience);
    m_control->tell(u"switches"_s, {{u"seatServerZone"_s, u"America/New_York"_s}});
}

template<typename T>
std::optional<T> CountdownTest::ask(ReplyOf<T> *reply)
{
    bool over = false;
    std::optional<T> value;
    connect(reply, &Reply::finished, this, [&, reply] {
        over = true;
        if (reply->outcome().isDone())
            value = *reply->outcome().value;
    });
    return QTest::qWaitFor([&over] { return over; }, patience) ? value : std::nullopt;
}

//! When the server's clock is what, on ours that nothing moves. Taken from before the question: never too early.
void CountdownTest::synchronise()
{
    m_since.start();
    const auto now = parseTimestamp(m_control->ask("GET", u"clock"_s).toObject().value("now"_L1).toString());
    QVERIFY(now && now->utc().isValid());
    m_serverThen = now->utc().toMSecsSinceEpoch();
    m_advanced = 0;
}

qint64 CountdownTest::deadlineOf(const QString &key) const
{
    qint64 deadline = 0;
    {
        QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"truth"_s);
        store.setDatabaseName(m_data.filePath(u"sandbox.sqlite"_s));
        store.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!store.open())
            qFatal("%s", qUtf8Printable(store.lastError().text()));
        QSqlQuery query(store);
        query.prepare(u"SELECT seat_deadline FROM sessions WHERE session_key = ?"_s);
        query.addBindValue(key);
        if (query.exec() && query.next())
            deadline = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"truth"_s);
    return deadline;
}

CountdownTest::Sale CountdownTest::sell(bool withOffset)
{
    m_control->tell(u"switches"_s, {{u"expirationHasOffset"_s, withOffset}});
    m_key = ask(m_link->service().createSession({u"127.0.0.1"_s, {}, {}, {}})).value_or(QString());
    SeatRequest seats;
    seats.performanceId = 101;
    seats.zoneId = 1;
    seats.priceTypeIds = {1};
    seats.seats = 1;
    const auto held = ask(m_link->service().reserveSeats(m_key, seats));
    if (!held || held->seatsReserved != 1)
        qFatal("no seat was held");
    Sale sale;
    sale.desk = std::make_unique<SessionDesk>(m_link->service(), m_clock, m_link->ledger(), m_key, m_link->deskPolicy());
    sale.page = std::make_unique<DashboardPage>(*sale.desk, m_link->book(), m_link->service(), m_clock);
    sale.page->resize(966, 660);
    sale.page->show();
    sale.countdown = sale.page->findChild<Countdown *>();
    return sale;
}

//! For a while, at every moment.
void CountdownTest::look(const Countdown &countdown)
{
    QElapsedTimer begun;
    begun.start();
    QString late, early;
    QTimer looking;
    connect(&looking, &QTimer::timeout, this, [&] {
        const qint64 truth = left();
        const CountdownFace face = countdown.face();
        ++m_looks;
        const bool number = face.state == CountdownState::Live || face.state == CountdownState::Stale;
        if (!number || !face.remainingSeconds)
            return;
        const qint64 shown = *face.remainingSeconds * 1000LL;
        m_live += face.state == CountdownState::Live;
        if (shown > truth && late.isEmpty())
            late = u"shown %1 ms, left %2 ms"_s.arg(shown).arg(truth);
        if (face.state == CountdownState::Live && truth - shown > earliest && early.isEmpty())
            early = u"shown %1 ms, left %2 ms"_s.arg(shown).arg(truth);
    });
    looking.start(lookEvery);
    QTRY_VERIFY(begun.elapsed() > lookFor);
    QVERIFY2(late.isEmpty(), qPrintable(late));
    QVERIFY2(early.isEmpty(), qPrintable(early));
}

void CountdownTest::whatIsShownIsNeverLate_data()
{
    QTest::addColumn<QByteArray>("home"); // the laptop's zone
    QTest::addColumn<seconds>("skew"); // of its clock before the sale
    QTest::addColumn<seconds>("jump"); // its clock is set during the sale
    QTest::addColumn<seconds>("sleep");
    QTest::addColumn<bool>("offset"); // the deadline is written with one
    const auto row = [](const char *name, const char *home, seconds skew, seconds jump, seconds sleep, bool offset) {
        QTest::newRow(name) << QByteArray(home) << skew << jump << sleep << offset;
    };
    constexpr seconds none{0}, year = hours(24 * 365);
    row("all right", "UTC", none, none, none, true);
    row("2 min fast", "America/Los_Angeles", minutes(2), none, none, true);
    row("2 min slow", "Asia/Kolkata", -minutes(2), none, none, true);
    row("3 h fast", "Europe/Berlin", hours(3), none, none, true);
    row("3 h slow", "Pacific/Kiritimati", -hours(3), none, none, true);
    row("a year fast", "Australia/Lord_Howe", year, none, none, true);
    row("a year slow", "UTC", -year, none, none, true);
    row("no offset, home in Kiritimati", "Pacific/Kiritimati", none, none, none, false);
    row("no offset, home in Los Angeles", "America/Los_Angeles", none, none, none, false);
    row("no offset, 3 h fast", "Asia/Kolkata", hours(3), none, none, false);
    row("no offset, a year slow", "Europe/Berlin", -year, none, none, false);
    row("set 2 h ahead meanwhile", "UTC", none, hours(2), none, true);
    row("set 2 h back meanwhile", "Europe/Berlin", none, -hours(2), none, true);
    row("set a year back, no offset", "Asia/Kolkata", none, -year, none, false);
    row("slept 30 s", "UTC", none, none, seconds(30), true);
    row("slept 30 s, 3 h fast", "America/Los_Angeles", hours(3), none, seconds(30), true);
    row("slept 30 s, no offset", "Australia/Lord_Howe", none, none, seconds(30), false);
    row("slept 30 s and was set", "Europe/Berlin", none, -hours(1), seconds(30), true);
    row("slept an hour", "UTC", none, none, hours(1), true);
    row("slept an hour, no offset", "Pacific/Kiritimati", minutes(2), none, hours(1), false);
}

// D15, D16, L9, L10, L11
void CountdownTest::whatIsShownIsNeverLate()
{
    QFETCH(QByteArray, home);
    QFETCH(seconds, skew);
    QFETCH(seconds, jump);
    QFETCH(seconds, sleep);
    QFETCH(bool, offset);
    qputenv("TZ", home);
    tzset();
    m_laptop.setWall(skew);
    synchronise();
    Sale sale = sell(offset);
    m_deadline = deadlineOf(m_key);
    QVERIFY(m_deadline > 0 && sale.countdown);
    QTRY_COMPARE_WITH_TIMEOUT(sale.countdown->face().state, CountdownState::Live, patience);
    look(*sale.countdown);
    if (jump != seconds(0)) {
        m_laptop.setWall(skew + jump);
        look(*sale.countdown);
        QCOMPARE(sale.countdown->face().state, CountdownState::Live);
    }
    if (sleep > seconds(0)) {
        m_laptop.sleepFor(sleep); // first here and then there: meanwhile less is shown than is left
        m_control->tell(u"clock"_s, {{u"advance"_s, static_cast<qint64>(sleep.count())}});
        m_advanced += sleep.count() * 1000;
        // The first tick after waking finds out; a computer that says when it goes to sleep is covered already (LockWatch).
        QElapsedTimer woke;
        woke.start();
        const auto noticed = [&] {
            const CountdownFace face = sale.countdown->face();
            return face.state != CountdownState::Live || face.remainingSeconds.value_or(0) * 1000LL <= left();
        };
        QTRY_VERIFY_WITH_TIMEOUT(noticed(), 5000);
        m_longestUnnoticed = qMax(m_longestUnnoticed, woke.elapsed());
        look(*sale.countdown);
        const bool over = left() <= 0;
        QTRY_VERIFY_WITH_TIMEOUT(sale.countdown->face().state == CountdownState::Live || over, patience);
        QVERIFY(!over || sale.countdown->face().state != CountdownState::Live);
    }
    ++m_cases;
}

void CountdownTest::cleanupTestCase()
{
    qInfo("%d cases, %d looks, %d of them at a live number; sleep was noticed after %lld ms at most", m_cases, m_looks, m_live,
        static_cast<long long>(m_longestUnnoticed));
    m_link.reset();
    m_process.reset();
}

QTEST_MAIN(CountdownTest)
#include "tst_countdown.moc"
