// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/httptransport.h"
#include "models/watchlist.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>
#include <sys/resource.h>
#include <unistd.h>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! Opens sessions in a sandbox of its own, watches them with the real list for a while, and prints what it cost.
namespace {

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double cpuSecondsOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> parts = file.readAll().split(' ');
    return (parts.value(13).toDouble() + parts.value(14).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

struct Options
{
    int sessions = 500, seconds = 60, heldPercent = 20;
};

class Bench final : public QObject
{
    Q_OBJECT
public:
    Bench(const QJsonObject &sandbox, qint64 pid, Options options)
        : m_pid(pid), m_options(options), m_transport(addressIn(sandbox), m_clock), m_service(m_transport)
    {
        m_emptyMegabytes = residentMegabytes();
        findPerformance();
    }

private:
    static ServiceAddress addressIn(const QJsonObject &sandbox)
    {
        ServiceAddress address;
        address.baseUrl = QUrl(sandbox["url"_L1].toString());
        address.user = sandbox["user"_L1].toString();
        address.userGroup = sandbox["userGroup"_L1].toString();
        address.machineLocation = sandbox["machineLocation"_L1].toString();
        address.password = Secret(sandbox["password"_L1].toString());
        return address;
    }

    void findPerformance()
    {
        auto *reply = m_service.performances({});
        connect(reply, &Reply::finished, this, [this, reply] {
            if (reply->outcome().isDone()) {
                for (const Performance &performance : *reply->outcome().value)
                    m_performances.append(performance.id);
            }
            openNext();
        });
    }

    void openNext()
    {
        if (m_keys.size() >= m_options.sessions) {
            watch();
            return;
        }
        CustomerSessionRequest request;
        request.ipAddress = u"127.0.0.1"_s;
        auto *reply = m_service.createSession(request);
        connect(reply, &Reply::finished, this, [this, reply] {
            if (!reply->outcome().isDone()) {
                QTextStream(stderr) << "a session could not be opened\n";
                QCoreApplication::exit(1);
                return;
            }
            m_keys.append(*reply->outcome().value);
            const bool hold = m_keys.size() * m_options.heldPercent / 100 > (m_keys.size() - 1) * m_options.heldPercent / 100;
            if (hold && !m_performances.isEmpty())
                prices();
            else
                openNext();
        });
    }

    void prices()
    {
        const int performance = m_performances[m_keys.size() % m_performances.size()];
        auto *reply = m_service.prices(performance, {}, {});
        connect(reply, &Reply::finished, this, [this, reply, performance] {
            if (!reply->outcome().isDone() || reply->outcome().value->isEmpty()) {
                openNext();
                return;
            }
            const Price &price = reply->outcome().value->first();
            hold(performance, price.zoneId, price.priceTypeId);
        });
    }

    void hold(int performance, int zone, int priceType)
    {
        SeatRequest request;
        request.performanceId = performance;
        request.zoneId = zone;
        request.priceTypeIds = {priceType};
        request.seats = 1;
        auto *reply = m_service.reserveSeats(m_keys.constLast(), request);
        connect(reply, &Reply::finished, this, [this, reply] {
            m_held += reply->outcome().isDone() ? 1 : 0;
            openNext();
        });
    }

    void watch()
    {
        m_list = std::make_unique<WatchList>(m_service, m_clock, QTimeZone());
        m_list->addKeys(m_keys.join(u'\n'));
        connect(m_list.get(), &QAbstractItemModel::rowsMoved, this, [this] { ++m_moves; });
        m_list->setVisible(true);
        // The first round is a burst on purpose; what it costs to go on is what matters.
        const auto firstRound = std::chrono::seconds(m_options.sessions / 15 + 5);
        QTimer::singleShot(firstRound, this, &Bench::begin);
    }

    void begin()
    {
        m_cpu = cpuSeconds();
        m_sandboxCpu = cpuSecondsOf(m_pid);
        m_requests = m_list->requestCount();
        m_moves = 0;
        m_began = m_clock.monotonic();
        QTimer::singleShot(std::chrono::seconds(m_options.seconds), this, &Bench::print);
    }

    void print()
    {
        const double seconds = std::chrono::duration<double>(m_clock.monotonic() - m_began).count();
        int live = 0, read = 0;
        std::chrono::seconds oldest{};
        for (int row = 0; row < m_list->rowCount(); ++row) {
            const WatchedSession &session = m_list->at(row);
            read += session.session ? 1 : 0;
            live += session.seats.state == SeatState::Live ? 1 : 0;
            oldest = std::max(oldest, session.age.value_or(0s));
        }
        QTextStream out(stdout);
        out.setRealNumberNotation(QTextStream::FixedNotation);
        out.setRealNumberPrecision(2);
        out << "sessions " << m_list->rowCount() << " (read " << read << ", with seats " << m_held << ", live clocks " << live
            << ")\nmeasured " << seconds << " s\nrequests per second "
            << static_cast<double>(m_list->requestCount() - m_requests) / seconds << "\nprogram: CPU "
            << 100.0 * (cpuSeconds() - m_cpu) / seconds << " % of one core, resident " << residentMegabytes()
            << " MB (before " << m_emptyMegabytes << " MB)\nsandbox: CPU "
            << 100.0 * (cpuSecondsOf(m_pid) - m_sandboxCpu) / seconds << " % of one core\noldest answer "
            << oldest.count() << " s, rows moved " << m_moves << "\n";
        QCoreApplication::exit(read == m_list->rowCount() ? 0 : 1);
    }

    const qint64 m_pid;
    const Options m_options;
    SystemClock m_clock;
    HttpTransport m_transport;
    SessionService m_service;
    QList<int> m_performances;
    QStringList m_keys;
    std::unique_ptr<WatchList> m_list;
    Nanoseconds m_began{};
    double m_cpu = 0, m_sandboxCpu = 0, m_emptyMegabytes = 0;
    qint64 m_requests = 0;
    int m_held = 0, m_moves = 0;
};

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Options options;
    const QStringList given = QCoreApplication::arguments();
    options.sessions = given.value(1, u"500"_s).toInt();
    options.seconds = given.value(2, u"60"_s).toInt();
    options.heldPercent = given.value(3, u"20"_s).toInt();
    const QTemporaryDir data;
    QProcess sandbox;
    sandbox.start(QString(QCoreApplication::applicationDirPath() + u"/foyer-sandbox"_s),
        {u"--port"_s, u"0"_s, u"--data"_s, data.path()});
    while (!sandbox.canReadLine() && sandbox.waitForReadyRead(20000)) { }
    const QJsonObject announced = QJsonDocument::fromJson(sandbox.readLine()).object();
    if (announced.isEmpty()) {
        QTextStream(stderr) << "the sandbox did not start\n";
        return 1;
    }
    int code = 1;
    {
        const Bench bench(announced, sandbox.processId(), options);
        code = QCoreApplication::exec();
    }
    sandbox.terminate();
    sandbox.waitForFinished();
    return code;
}

#include "bench_watchlist.moc"
