// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/httptransport.h"
#include "models/service/sessionservice.h"
#include "tests/bench/benchtools.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <arpa/inet.h>
#include <functional>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef FOYER_BENCH_CURL
#    include <curl/curl.h>
#endif

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

//! One read of a session, one after the other on a kept connection: a raw socket, libcurl, QNetworkAccessManager alone,
//! and Foyer's service down to the decoded values. usage: bench_request BASE_URL KEY
namespace {

constexpr int requests = 1500, warmUp = 100;

void report(const char *name, std::vector<double> times)
{
    times.erase(times.begin(), times.begin() + warmUp);
    Bench::say((std::string("request.") + name + ".us").c_str(), Bench::median(times));
    Bench::say((std::string("request.") + name + ".p99.us").c_str(), Bench::quantile(times, 0.99));
}

void rawSocket(const QUrl &url)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(url.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return;
    const QByteArray request = "GET " + url.path().toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    std::vector<double> times;
    qsizetype expected = 0;
    for (int i = 0; i < requests; ++i) {
        const double began = Bench::microseconds();
        if (write(socket, request.constData(), static_cast<size_t>(request.size())) < 0)
            return;
        QByteArray answer;
        while (expected == 0 || answer.size() < expected) {
            char buffer[16384];
            const ssize_t got = read(socket, buffer, sizeof buffer);
            if (got <= 0)
                return;
            answer.append(buffer, got);
            if (expected == 0 && answer.contains("\r\n\r\n")) {
                const qsizetype at = answer.toLower().indexOf("content-length:") + 15;
                expected = answer.indexOf("\r\n\r\n") + 4 + answer.mid(at, answer.indexOf('\r', at) - at).trimmed().toInt();
            }
        }
        times.push_back(Bench::microseconds() - began);
    }
    close(socket);
    report("socket", times);
}

#ifdef FOYER_BENCH_CURL
size_t take(char *, size_t size, size_t count, void *) { return size * count; }

void withCurl(const QUrl &url)
{
    CURL *curl = curl_easy_init();
    const QByteArray address = url.toEncoded();
    curl_easy_setopt(curl, CURLOPT_URL, address.constData());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    std::vector<double> times;
    for (int i = 0; i < requests; ++i) {
        const double began = Bench::microseconds();
        if (curl_easy_perform(curl) != CURLE_OK)
            return;
        times.push_back(Bench::microseconds() - began);
    }
    curl_easy_cleanup(curl);
    report("curl", times);
}
#else
void withCurl(const QUrl &) { }
#endif

//! Calls \a ask again and again; it calls what it is given when the answer is there.
void inTurns(const char *name, const std::function<void(std::function<void()>)> &ask)
{
    std::vector<double> times;
    double began = 0, cpu = 0;
    std::function<void()> next = [&] {
        if (began > 0)
            times.push_back(Bench::microseconds() - began);
        if (times.size() == warmUp)
            cpu = Bench::cpuMicroseconds();
        if (times.size() >= requests) {
            QCoreApplication::quit();
            return;
        }
        began = Bench::microseconds();
        ask(next);
    };
    QMetaObject::invokeMethod(qApp, next, Qt::QueuedConnection);
    QCoreApplication::exec();
    Bench::say((std::string("request.") + name + ".guicpu.us").c_str(), (Bench::cpuMicroseconds() - cpu) / (requests - warmUp));
    report(name, times);
}

void withQt(const QUrl &url)
{
    QNetworkAccessManager manager;
    inTurns("qt", [&](const std::function<void()> &done) {
        QNetworkReply *reply = manager.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, &manager, [reply, done] {
            reply->readAll();
            reply->deleteLater();
            done();
        });
    });
}

void withFoyer(const QUrl &base, const QString &key)
{
    const SystemClock clock;
    ServiceAddress address;
    address.baseUrl = base;
    address.user = address.userGroup = address.machineLocation = u"bench"_s;
    address.password = Secret(u"bench"_s);
    HttpTransport transport(std::move(address), clock);
    SessionService service(transport);
    bool good = true;
    inTurns("foyer", [&](const std::function<void()> &done) {
        auto *reply = service.session(key);
        QObject::connect(reply, &Reply::finished, &service, [reply, done, &good] {
            good = good && reply->outcome().isDone();
            done();
        });
    });
    if (!good)
        std::printf("request.foyer.wrong\t1\n");
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const QString base = QString::fromUtf8(argv[1]), key = QString::fromUtf8(argv[2]);
    const QUrl url(QString(base + u"/Web/Session/"_s + key));
    rawSocket(url);
    withCurl(url);
    withQt(url);
    withFoyer(QUrl(base), key);
    return 0;
}
