// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/service.h"

#include "app/sandbox/http/cardguard.h"
#include "app/sandbox/http/errors.h"
#include "app/sandbox/store/password.h"
#include "app/sandbox/store/seed.h"
#include "app/sandbox/wire/wire.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxBodyBytes = 1024 * 1024;

bool wantsXml(const Request &request)
{
    const QByteArray accept = request.header("accept");
    const auto json = accept.indexOf("json");
    const auto xml = accept.indexOf("xml");
    return xml >= 0 && (json < 0 || xml < json);
}

// Before 15.1.7 the two last members of a session did not exist; everything else absent is written as null.
QByteArray withoutSeatFlags(const QByteArray &session)
{
    return session.left(session.lastIndexOf(",\"HasLockedSeats\":")) + '}';
}

QByteArray permissionColumn(const QByteArray &verb)
{
    if (verb == "POST")
        return "can_add";
    if (verb == "PUT")
        return "can_edit";
    return verb == "DELETE" ? "can_delete" : "can_view";
}

} // namespace

Service::Service(std::unique_ptr<Database> store, Clock &clock, const Switches &switches)
    : m_store(std::move(store))
    , m_switches(switches)
    , m_services{*m_store, clock, m_switches}
    , m_modules(allModules())
    , m_basePath(switches.apiVersion >= 16 ? "/tessitura/api" : "/TessituraService")
{
    for (const Module &module : m_modules) {
        if (module.routes)
            module.routes(m_router, m_services);
    }
}

std::unique_ptr<Service> Service::open(
    const QString &dataFile, Clock &clock, const Switches &switches, QString *problem)
{
    auto store = Database::open(dataFile, problem);
    if (!store)
        return {};
    std::unique_ptr<Service> service(new Service(std::move(store), clock, switches));
    if (!service->migrate(problem))
        return {};
    movePerformancesToToday(service->m_services);
    return service;
}

bool Service::reset(QString *problem)
{
    m_store->run(u"PRAGMA foreign_keys=OFF"_s);
    m_store->begin(true);
    for (const Row &table :
        m_store->all(
            u"SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' AND name<>'schema_steps'"_s))
        m_store->run(u"DELETE FROM "_s + table.text("name"_L1));
    const bool done = seed(problem) && m_store->commit();
    if (!done)
        m_store->rollback();
    m_store->run(u"PRAGMA foreign_keys=ON"_s);
    m_lastAccess.clear();
    return done;
}

bool Service::migrate(QString *problem)
{
    m_store->script(
        u"CREATE TABLE IF NOT EXISTS schema_steps(module TEXT PRIMARY KEY, steps INTEGER NOT NULL) STRICT;\n"_s);
    // A folder that was kept from before there was a module gets that module's demo data as well.
    std::vector<const Module *> added;
    m_store->begin(true);
    for (const Module &module : m_modules) {
        const int done = m_store->count(u"SELECT steps FROM schema_steps WHERE module=?"_s, {module.name});
        if (m_store->count(u"SELECT COUNT(*) FROM schema_steps WHERE module=?"_s, {module.name}) == 0)
            added.push_back(&module);
        for (qsizetype i = done; i < module.migrations.size(); ++i)
            m_store->script(module.migrations[i]);
        m_store->run(
            u"INSERT INTO schema_steps VALUES(?,?) ON CONFLICT(module) DO UPDATE SET steps=excluded.steps"_s,
            {module.name, static_cast<int>(module.migrations.size())});
    }
    for (const Module *module : added)
        fill(*module);
    if (!m_store->problem().isEmpty() || !m_store->commit()) {
        *problem = m_store->problem();
        m_store->rollback();
        return false;
    }
    return true;
}

void Service::fill(const Module &module)
{
    if (module.seed)
        module.seed(m_services);
}

bool Service::seed(QString *problem)
{
    for (const Module &module : m_modules)
        fill(module);
    *problem = m_store->problem();
    return problem->isEmpty();
}

QByteArray Service::apiPath(const QByteArray &path) const
{
    const QByteArray start = path.left(m_basePath.size());
    if (start.compare(m_basePath, Qt::CaseInsensitive) != 0
        || (path.size() > start.size() && path[start.size()] != '/'))
        return {};
    return path.mid(start.size() + 1);
}

QByteArray Service::routeName(const Request &request) const
{
    const Router::Match match = m_router.match(request.verb, apiPath(request.path));
    return request.verb + ' ' + (match.route ? match.route->path : QByteArray("(no route)"));
}

Response Service::handle(const Request &request)
{
    const bool control = isControl(request.path);
    if (!control)
        m_requests.count(routeName(request));
    if (request.body.size() > kMaxBodyBytes)
        return Errors::bodyTooLarge();
    const QByteArray path = apiPath(request.path);
    if (path.isEmpty() && !(control && m_control))
        return Errors::noSuchPage();
    tick();
    const auto caller = authenticate(request);
    if (!caller)
        return render(request, Errors::badCredentials());
    return render(request, control ? m_control(request) : dispatch(request, *caller, path));
}

void Service::tick()
{
    for (const Module &module : m_modules) {
        if (module.tick)
            module.tick(m_services);
    }
}

// "Order Lock Timeout" and the like are minutes, so a session that only reads is noted once a minute.
void Service::touch(const QString &sessionKey, bool writing)
{
    constexpr qint64 coarse = 60'000;
    const qint64 now = m_services.clock.nowMs();
    qint64 &noted = m_lastAccess[sessionKey];
    if (!writing && now - noted < coarse && now >= noted)
        return;
    noted = now;
    m_store->run(u"UPDATE sessions SET last_access_at=? WHERE session_key=?"_s, {now, sessionKey});
}

std::optional<Caller> Service::authenticate(const Request &request)
{
    const QByteArray header = request.header("authorization");
    if (header.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QString text = QString::fromUtf8(QByteArray::fromBase64(header.mid(6).trimmed()));
    const auto parts = text.split(QLatin1Char(':'));
    if (parts.size() < 4 || m_apiPassword.isEmpty()
        || !Password::same(text.section(QLatin1Char(':'), 3).toUtf8(), m_apiPassword.toUtf8()))
        return std::nullopt;
    const auto user = m_store->one(
        u"SELECT u.name, m.group_id FROM api_users u JOIN api_user_groups m ON m.user_name=u.name "
        "WHERE u.name=? COLLATE NOCASE AND m.group_id=? COLLATE NOCASE AND u.inactive=0"_s,
        {parts[0], parts[1]});
    const bool known
        = m_store->count(u"SELECT COUNT(*) FROM machine_locations WHERE name=? COLLATE NOCASE"_s, {parts[2]})
        > 0;
    if (!user || !known)
        return std::nullopt;
    return Caller{user->text("name"_L1), user->text("group_id"_L1), parts[2]};
}

bool Service::permitted(const Caller &caller, const Route &route)
{
    if (route.resource.isEmpty())
        return true;
    const QString sql = u"SELECT %1 FROM permissions WHERE group_id=? AND resource=?"_s.arg(
        QString::fromLatin1(permissionColumn(route.verb)));
    return m_store->count(sql, {caller.group, QString::fromLatin1(route.resource)}) != 0;
}

Answer Service::dispatch(const Request &request, const Caller &caller, const QByteArray &path)
{
    Router::Match match = m_router.match(request.verb, path);
    if (match.outcome == Router::Outcome::WrongVerb)
        return Errors::wrongVerb(request.verb);
    if (match.outcome == Router::Outcome::EmptySegment)
        return Errors::emptySegment();
    if (match.outcome == Router::Outcome::NoSuchPath) {
        Answer answer;
        answer.raw = Errors::noSuchPage();
        return answer;
    }
    if (!permitted(caller, *match.route))
        return Errors::noPermission(request.verb, match.route->resource);
    if (CardGuard::holdsCardNumber(request.body) || CardGuard::holdsCardNumber(request.query)) {
        m_requests.countCardNumber();
        return Errors::cardNumber();
    }
    // Like ASP.NET, a plus sign in a query is a blank.
    const QString query = QString::fromUtf8(request.query).replace(u'+', u"%20"_s);
    Call call{request, caller, std::move(match.variables), QUrlQuery(query), {}};
    if (!match.route->requestType.isEmpty()) {
        const bool xml = request.header("content-type").contains("xml");
        const auto parsed = Wire::parse(QLatin1StringView(match.route->requestType), request.body, xml);
        if (!parsed.problem.isEmpty())
            return Errors::unreadableBody(parsed.problem);
        call.body = parsed.value.toObject();
    }
    return runHandler(*match.route, call);
}

Answer Service::runHandler(const Route &route, const Call &call)
{
    const bool reads = route.verb == "GET" || route.verb == "HEAD";
    if (!m_store->begin(!reads))
        return Errors::storeFailed();
    Answer answer = route.handler(call);
    const bool answered = m_store->problem().isEmpty();
    if (const QString key = call.variable(u"sessionKey"_s); !key.isEmpty())
        touch(key, !reads);
    if (m_store->problem().isEmpty() && answer.keepsWrites) {
        if (m_store->commit())
            return answer;
    }
    const bool failed = !m_store->problem().isEmpty();
    if (failed)
        qWarning("foyer-sandbox: %s", qUtf8Printable(m_store->problem()));
    m_store->rollback();
    // That a session was looked at cannot be noted on a full disk: no reason not to show it.
    return failed && !(reads && answered) ? Errors::storeFailed() : answer;
}

Response Service::render(const Request &request, const Answer &answer) const
{
    Response response = rendered(request, answer);
    response.sending = answer.sending;
    return response;
}

Response Service::rendered(const Request &request, const Answer &answer) const
{
    if (!answer.raw.contentType.isEmpty())
        return answer.raw;
    if (answer.type.isEmpty())
        return {answer.status, {}, {}};
    const QLatin1StringView type(answer.type);
    if (wantsXml(request))
        return {answer.status, "application/xml", Wire::toXml(type, answer.value)};
    QByteArray body = Wire::toJson(type, answer.value);
    if (!m_switches.hasSeatFlags && answer.type == "Session")
        body = withoutSeatFlags(body);
    return {answer.status, "application/json", body};
}

} // namespace Foyer::Sandbox
