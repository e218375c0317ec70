// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A request to the sandbox as it comes out of the socket: request line, headers, body. Every second input is given the
// right credentials and the key of a session, so that the handlers behind the door are reached too.
#include "app/sandbox/http/service.h"
#include "tests/fuzz/fuzzed.h"

using namespace Foyer::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runsOfOneStore = 2000;
constexpr qint64 afternoon = 1'795'269'600'000;

//! A store of its own that is thrown away before it has grown.
struct World
{
    Clock clock{afternoon, 1.0, [] { return qint64{0}; }};
    std::unique_ptr<Service> service;
    QByteArray key;
    int runs = 0;

    World()
    {
        QString problem;
        service = Service::open(u":memory:"_s, clock, Switches{}, &problem);
        if (!service)
            qFatal("%s", qUtf8Printable(problem));
        service->setApiPassword(u"desk"_s);
        Request open = request("POST", "/Web/Session", R"({"IpAddress":"10.0.0.7"})");
        key = service->handle(open).body;
        const auto from = key.indexOf(":\"") + 2;
        key = key.mid(from, key.indexOf('"', from) - from);
    }
    [[nodiscard]] Request request(const QByteArray &verb, const QByteArray &path, const QByteArray &body) const
    {
        Request made;
        made.verb = verb;
        made.path = service->basePath() + path;
        made.headers.insert("authorization", "Basic " + QByteArray("rover:BOXOFF:FOYER-01:desk").toBase64());
        made.headers.insert("content-type", "application/json");
        made.body = body;
        return made;
    }
};

Request split(const QByteArray &bytes)
{
    Request request;
    const auto end = bytes.indexOf("\r\n\r\n");
    const QByteArray head = end < 0 ? bytes : bytes.left(end);
    request.body = end < 0 ? QByteArray() : bytes.mid(end + 4);
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.value(0).trimmed().split(' ');
    request.verb = words.value(0);
    const QByteArray target = words.value(1);
    const auto mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    return request;
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Never destroyed: at the end of the program Qt's list of databases is gone before it.
    static auto &world = *new std::unique_ptr<World>;
    if (!world || ++world->runs > runsOfOneStore)
        world = std::make_unique<World>();
    if (size == 0)
        return 0;
    Request request = split(FoyerFuzz::bytes(data + 1, size - 1));
    if (data[0] % 2 == 0) {
        request.path = world->service->basePath() + request.path.replace("{key}", world->key);
        request.headers.insert("authorization", "Basic " + QByteArray("rover:BOXOFF:FOYER-01:desk").toBase64());
        if (!request.headers.contains("content-type"))
            request.headers.insert("content-type", data[0] % 4 == 0 ? "application/json" : "application/xml");
    }
    const Response response = world->service->handle(request);
    FoyerFuzz::claim(response.status >= 200 && response.status < 600, "every request gets a status");
    FoyerFuzz::claim(data[0] % 2 == 0 || response.status >= 400, "without credentials nothing is done");
    FoyerFuzz::claim(!response.body.contains("Foyer-demo1"), "no password is answered");
    return 0;
}
