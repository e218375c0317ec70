// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An evening in real time: six sessions on their real pages against the real practice server, one read in twenty spoiled;
// another laptop takes and gives back their seats, and every minute one session ends and another begins. Nothing that
// happened may be missed, and what the program keeps must not grow. A few seconds of it in ctest; packaging/dev/soak asks for
// minutes.
#include "app/sandboxprocess.h"
#include "app/serverlink.h"
#include "models/calldesk.h"
#include "models/sessiondesk.h"
#include "tests/app/sandboxcontrol.h"
#include "tests/trust/soakfigures.h"
#include "ui/dashboard/dashboardpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int patience = 20'000;
constexpr int desks = 6;
constexpr int lookEvery = 2; // seconds: a person who keeps pressing F5
constexpr milliseconds latest{60'000}; //!< a change that is not seen by then is missed
constexpr milliseconds oneSession{60'000}; //!< after which the oldest one ends
constexpr double shortestJudged = 10; // minutes; before that memory is still warming up
constexpr double mostKilobytes = 64; // for each 1,000 reads
constexpr CallLog::Limits logged{200, 10, 256 * 1024}; // full before the first quarter is over: its own bound is tst_calllog's

//! One read in twenty, from the sixtieth on: by then everything stands.
QJsonArray spoiledReads(QRandomGenerator &dice)
{
    const QList<QJsonObject> kinds{{{u"when"_s, u"before"_s}}, {{u"reset"_s, true}}, {{u"cutAt"_s, 60}}, {{u"status"_s, 503}},
        {{u"delayMs"_s, 1500}}, {{u"body"_s, u"<html>Please sign in</html>"_s}, {u"contentType"_s, u"text/html"_s}}, {{u"hang"_s, true}}};
    QJsonArray rules;
    for (int at = 60; at < 200'000; at += 1 + static_cast<int>(dice.bounded(39))) {
        QJsonObject rule = kinds[dice.bounded(static_cast<int>(kinds.size()))];
        rule.insert(u"route"_s, u"GET Web/*"_s);
        rule.insert(u"skip"_s, at - static_cast<int>(rules.size()));
        rule.insert(u"times"_s, 1);
        rules.append(rule);
    }
    return rules;
}

}

class RealSoakTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEveningLeavesNothingBehind();
    void cleanupTestCase();

private:
    //! One session with its page, and what another laptop has made of its cart.
    struct Sale
    {
        SessionKey key;
        std::unique_ptr<SessionDesk> desk;
        std::unique_ptr<DashboardPage> page;
        QPointer<Reply> change; // under way
        int seats = 0;
        bool seen = true;
        qint64 since = 0; // of the change, or of its being seen
    };
    [[nodiscard]] std::shared_ptr<Sale> open();
    void changeSeats(const std::shared_ptr<Sale> &sale);
    template<typename T>
    void changing(const std::shared_ptr<Sale> &sale, ReplyOf<T> *reply, int seats);
    void look(const std::shared_ptr<Sale> &sale);
    void second();

    const double m_minutes = qMax(0.2, qEnvironmentVariable("FOYER_SOAK_MINUTES").toDouble());
    QTemporaryDir m_data;
    SystemClock m_clock;
    QRandomGenerator m_dice{20261124};
    std::unique_ptr<SandboxProcess> m_process;
    std::unique_ptr<SandboxControl> m_control;
    std::unique_ptr<ServerLink> m_here, m_elsewhere;
    std::vector<std::shared_ptr<Sale>> m_sales; // the oldest first
    QElapsedTimer m_since;
    qint64 m_lastOpened = 0, m_slowest = 0;
    qsizetype m_toBeSpoiled = 0;
    int m_seconds = 0, m_reads = 0, m_opened = 0, m_changes = 0, m_missed = 0, m_refused = 0;
    SoakFigures m_figures;
};

void RealSoakTest::initTestCase()
{
    QFile faults(m_data.filePath(u"faults.json"_s));
    const QJsonArray spoiled = spoiledReads(m_dice);
    m_toBeSpoiled = spoiled.size();
    QVERIFY(faults.open(QIODevice::WriteOnly) && faults.write(QJsonDocument(spoiled).toJson()) > 0);
    faults.close();
    m_process = std::make_unique<SandboxProcess>();
    m_control = std::make_unique<SandboxControl>(*m_process);
    connect(m_process.get(), &SandboxProcess::ready, this,
        [this](const QUrl &url, const QString &user, const QString &group, const QString &location, const QString &password) {
            const Profile profile = SandboxProcess::profileOf(url, user, group, location);
            m_here = std::make_unique<ServerLink>(profile, Secret(password), m_clock, nullptr, logged);
            m_elsewhere = std::make_unique<ServerLink>(profile, Secret(password), m_clock, nullptr, logged);
        });
    m_process->start({u"--data="_s + m_data.filePath(u"data"_s), u"--faults="_s + faults.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(m_elsewhere != nullptr, patience);
    m_here->book().load();
    QTRY_VERIFY_WITH_TIMEOUT(m_here->book().isLoaded(), patience);
}

std::shared_ptr<RealSoakTest::Sale> RealSoakTest::open()
{
    auto sale = std::make_shared<Sale>();
    ReplyOf<SessionKey> *reply = m_here->service().createSession({u"127.0.0.1"_s, {}, {}, {}});
    connect(reply, &Reply::finished, this, [this, sale, reply] {
        if (!reply->outcome().isDone()) {
            ++m_refused;
            return;
        }
        ++m_opened;
        sale->key = *reply->outcome().value;
        sale->since = m_since.elapsed();
        sale->desk = std::make_unique<SessionDesk>(m_here->service(), m_clock, m_here->ledger(), sale->key, m_here->deskPolicy());
        sale->page = std::make_unique<DashboardPage>(*sale->desk, m_here->book(), m_here->service(), m_clock);
        sale->page->resize(966, 660);
        sale->page->show();
        connect(&sale->desk->watch(), &SessionWatch::readSettled, this, [this] { ++m_reads; });
    });
    m_lastOpened = m_since.elapsed();
    return sale;
}

//! The other laptop takes a seat, or gives all of them back.
void RealSoakTest::changeSeats(const std::shared_ptr<Sale> &sale)
{
    if (sale->seats > 0) {
        changing(sale, m_elsewhere->service().clearCart(sale->key), 0);
        return;
    }
    SeatRequest request;
    request.performanceId = 101;
    request.zoneId = 1;
    request.priceTypeIds = {1};
    request.seats = 1;
    changing(sale, m_elsewhere->service().reserveSeats(sale->key, request), request.seats);
}

template<typename T>
void RealSoakTest::changing(const std::shared_ptr<Sale> &sale, ReplyOf<T> *reply, int seats)
{
    sale->change = reply;
    connect(reply, &Reply::finished, this, [this, sale, seats, reply] {
        sale->since = m_since.elapsed();
        if (!reply->outcome().isDone()) {
            ++m_refused;
            return;
        }
        sale->seats = seats;
        sale->seen = false;
        ++m_changes;
    });
}

void RealSoakTest::look(const std::shared_ptr<Sale> &sale)
{
    if (!sale->desk)
        return;
    if (m_seconds % lookEvery == 0)
        sale->desk->watch().refresh();
    const qint64 passed = m_since.elapsed() - sale->since;
    if (!sale->seen && sale->desk->watch().seatCount() == sale->seats) {
        m_slowest = qMax(m_slowest, passed);
        sale->seen = true;
        sale->since = m_since.elapsed();
    } else if (!sale->seen && passed > latest.count()) {
        ++m_missed;
        sale->seen = true;
    } else if (sale->seen && !sale->change && passed > 1000 + static_cast<qint64>(m_dice.bounded(6000))) {
        changeSeats(sale);
    }
}

void RealSoakTest::second()
{
    ++m_seconds;
    if (m_sales.size() < desks || m_since.elapsed() - m_lastOpened > oneSession.count()) {
        // Only one whose last change has been seen ends, else that would be missed.
        const auto done = std::ranges::find_if(m_sales, [](const auto &sale) { return sale->seen && !sale->change; });
        if (m_sales.size() == desks && done != m_sales.end())
            m_sales.erase(done);
        if (m_sales.size() < desks)
            m_sales.push_back(open());
    }
    for (const auto &sale : m_sales)
        look(sale);
    m_figures.sample(m_reads, QApplication::allWidgets().size() + m_here->findChildren<QObject *>().size());
    if (m_seconds % 60 == 0)
        qInfo("minute %d, %s", m_seconds / 60, qPrintable(m_figures.lastWords()));
}

void RealSoakTest::anEveningLeavesNothingBehind()
{
    m_since.start();
    QTimer seconds;
    connect(&seconds, &QTimer::timeout, this, &RealSoakTest::second);
    seconds.start(1000);
    const auto end = static_cast<int>(m_minutes * 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_since.elapsed() >= end, end + patience);
    seconds.stop();
    // Changes of the last minute still have time to be seen.
    const auto allSeen = [this] {
        ++m_seconds;
        for (const auto &sale : m_sales) {
            if (sale->seen && !sale->change)
                continue;
            look(sale);
            return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allSeen(), latest.count() + patience);
    const QJsonObject asked = m_control->ask("GET", u"requests"_s).toObject();
    const qsizetype spoiled = m_toBeSpoiled - m_control->ask("GET", u"faults"_s).toArray().size();
    qInfo("%.1f minutes: %d requests, %lld spoiled; %d sessions, %d times read; %d changes, %d missed, seen after %lld ms at most; %d commands refused",
        m_minutes, asked["total"_L1].toInt(), static_cast<long long>(spoiled), m_opened, m_reads, m_changes, m_missed,
        static_cast<long long>(m_slowest), m_refused);
    qInfo("%s", qPrintable(m_figures.words()));
    QCOMPARE(m_missed, 0);
    QVERIFY(m_changes > 0 && m_reads > 0);
    if (m_minutes < shortestJudged)
        return;
    QVERIFY2(m_figures.kilobytesPerThousand() <= mostKilobytes, qPrintable(m_figures.words()));
    QVERIFY2(!m_figures.descriptorsGrew() && !m_figures.objectsGrew(), qPrintable(m_figures.words()));
}

void RealSoakTest::cleanupTestCase()
{
    m_sales.clear();
    m_here.reset();
    m_elsewhere.reset();
    m_process.reset();
}

QTEST_MAIN(RealSoakTest)
#include "tst_realsoak.moc"
