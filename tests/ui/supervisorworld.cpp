// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/supervisorworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

QString sessionKey(int number) { return u"session-key-%1"_s.arg(number, 4, 10, QLatin1Char('0')); }

void PagesWorld::pump(int turns)
{
    for (int i = 0; i < turns; ++i) {
        clock.advance(60ms);
        if (QTimer *timer = timerOf(*list, true); timer->isActive())
            fire(*timer);
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::sendPostedEvents();
    }
}

WatchPage *PagesWorld::watch(bool filled)
{
    list = std::make_unique<WatchList>(service, clock, QTimeZone());
    serve();
    if (filled) {
        transport.answer(GetSession, sessionAnswer());
        login = {{u"UserId"_s, u"ann"_s}, {u"FailedAttempts"_s, 5}, {u"LockedDate"_s, u"2026-03-14T14:05:00-05:00"_s}};
        transport.answer(GetSession, sessionAnswer());
        login = {{u"UserId"_s, u"ann"_s}, {u"FailedAttempts"_s, 2}};
        transport.answer(GetSession, sessionAnswer());
        login = {};
        holdSeats();
        transport.answer(GetSession, sessionAnswer());
        transport.answer(GetExpiration, deadlineAnswer(95s));
        transport.answer(GetSession, sessionAnswer());
        transport.answer(GetExpiration, deadlineAnswer(4min));
        transport.answer(GetSession, sessionAnswer());
        transport.answer(GetExpiration, deadlineAnswer(12min));
        session[u"SeatsExpired"_s] = true;
        transport.answer(GetSession, sessionAnswer());
        session[u"SeatsExpired"_s] = false;
        session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, u"Error"_s}};
        transport.answer(GetSession, sessionAnswer());
        session.remove(u"CheckoutStatus"_s);
        transport.refuse(GetSession, 404, ErrorKind::NotFound);
        releaseAllSeats();
        signIn(5, u"ann"_s);
        serve();
        list->addOwn(sessionKey(0), u"Rosa Dvorak"_s);
        for (int i = 1; i < 14; ++i)
            list->addKeys(sessionKey(i));
    }
    auto *shown = show(new WatchPage(*list, modes));
    if (filled)
        pump(60);
    return shown;
}

ComparePage *PagesWorld::compare()
{
    serve();
    transport.answer(GetSession, sessionAnswer());
    session[u"ModeOfSaleId"_s] = 4;
    session[u"SourceId"_s] = 20;
    serve();
    transport.answer(GetVariables, timed(R"([{"Name":"LoginType","Value":"1"},{"Name":"Promo","Value":"SPRING"}])"));
    transport.answerAlways(GetVariables, timed(R"([{"Name":"LoginType","Value":"4"}])"));
    transport.answerAlways(GetDeliveryMethods, timed(R"([{"Id":1,"Description":"Post","IsDefault":true}])"));
    transport.answerAlways(GetDefault, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    auto *shown = show(new ComparePage(service, {modes, sources}));
    shown->setSessions({{sessionKey(0), u"Rosa Dvorak · Rosa"_s}, {sessionKey(1), u"Kim Lee"_s}, {sessionKey(2), u"Ann Sato"_s}});
    shown->put(sessionKey(0));
    settle();
    shown->put(sessionKey(1));
    settle();
    return shown;
}

void PagesWorld::fillAudit()
{
    const auto add = [this](const QString &who, AuditDeed deed, AuditResult result, AuditReason reason) {
        AuditEntry entry;
        entry.staff = who;
        entry.deed = deed;
        entry.result = result;
        entry.reason = reason;
        entry.login = deed == AuditDeed::OpenSupervisor ? QString() : u"k3fa20c77e915"_s;
        trail.append(entry);
        clock.advance(97s);
    };
    add(u"sam"_s, AuditDeed::SignIn, AuditResult::NotRecognised, AuditReason::None);
    add(u"sam"_s, AuditDeed::LastTry, AuditResult::LockedOut, AuditReason::None);
    add(u"ines"_s, AuditDeed::OpenSupervisor, AuditResult::Done, AuditReason::None);
    add(u"ines"_s, AuditDeed::Unlock, AuditResult::Done, AuditReason::PatronCalled);
    add(u"ines"_s, AuditDeed::SendToken, AuditResult::Unknown, AuditReason::PatronCalled);
    add(u"ines"_s, AuditDeed::ExternalSignIn, AuditResult::Done, AuditReason::ShowStarts);
}

void PagesWorld::ill()
{
    transport.answerAlways(GetStatus,
        timed(R"({"Success":false,"Dependencies":[{"Success":false,"Name":"Impresario"}]})"));
    transport.answerAlways(GetSeatServerStatus, timed(R"({"IsListening":false,"ConnectionsCount":0})"));
    clock.setWall(clock.wall().addSecs(180));
    health = std::make_unique<HealthMonitor>(service, wire, clock);
    CallRecord record;
    record.certificateEndUtc = clock.wall().addDays(12);
    Q_EMIT wire.called(record);
}

void PagesWorld::well()
{
    transport.answerAlways(GetStatus, timed(R"({"Success":true,"Dependencies":[{"Success":true,"Name":"Database"}]})"));
    transport.answerAlways(GetSeatServerStatus, timed(R"({"IsListening":true,"ConnectionsCount":7})"));
    health = std::make_unique<HealthMonitor>(service, transport, clock);
}

QString PagesWorld::texts() const
{
    QStringList all;
    for (const QLabel *label : page->findChildren<QLabel *>())
        all += label->text();
    for (const QTableView *table : page->findChildren<QTableView *>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->model()->index(row, column).data().toString();
        }
    }
    return all.join(u'\n');
}

PagesWorld::PagesWorld()
{
    modes.setChoices({{3, u"Web"_s, false}, {4, u"Members"_s, false}});
    sources.setChoices({{10, u"Web default"_s, false}, {20, u"Spring appeal"_s, false}});
}

SupervisorPage *PagesWorld::help(const std::function<void(QJsonObject &login)> &change, bool asked)
{
    QJsonObject record{{u"Id"_s, 7}, {u"Login"_s, u"chloe"_s}, {u"Constituent"_s, QJsonObject{{u"Id"_s, 1003}}},
        {u"LoginType"_s, QJsonObject{{u"Id"_s, 1}, {u"Description"_s, u"Web"_s}}}, {u"FailedAttempts"_s, 0},
        {u"Inactive"_s, false}, {u"PrimaryIndicator"_s, true}, {u"TemporaryIndicator"_s, false},
        {u"LastLoginDate"_s, u"2026-02-11T20:14:00-05:00"_s}, {u"UpdatedDateTime"_s, u"2026-03-01T18:58:20-05:00"_s}};
    change(record);
    const QByteArray json = QJsonDocument(record).toJson(QJsonDocument::Compact);
    for (const Operation one : {GetWebLogins, SearchWebLogins})
        transport.answerAlways(one, timed("[" + json + "]"));
    transport.answerAlways(GetWebLogin, timed(json));
    return showHelp(asked);
}

SupervisorPage *PagesWorld::blind()
{
    const Answer refused = ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::Forbidden, 403);
    for (const Operation one : {GetWebLogins, SearchWebLogins, GetWebLogin})
        transport.answerAlways(one, refused);
    return showHelp(true);
}

SupervisorPage *PagesWorld::showHelp(bool asked)
{
    transport.answerAlways(GetStatus, timed(R"({"Success":true,"TimeStamp":"2026-03-01T19:07:00-05:00"})"));
    transport.answerAlways(GetSystemDefaults,
        timed(R"([{"FieldName":"LOGIN_ATTEMPTS_ALLOWED","Value":"5"},{"FieldName":"LOGIN_LOCKOUT_MINUTES","Value":"30"}])"));
    transport.answerAlways(GetLoginTypes,
        timed(R"([{"Id":1,"Description":"Web"},{"Id":2,"Description":"Subscriber Portal"}])"));
    transport.answerAlways(SearchConstituents,
        timed(R"({"ConstituentSummaries":[{"Id":1003,"DisplayName":"Chlo\u00e9 Dubois","City":"Seattle"}],"SearchMetadata":{"Total":1}})"));
    book.load();
    settle();
    auto *made = new SupervisorPage(desk, finder, book);
    if (asked) {
        made->find(u"chloe.dubois@example.com"_s);
        settle();
        // Where more than one line stands for the address the patron is still to be chosen.
        if (!desk.inquiry().subject())
            desk.look({1003, u"Chlo\u00e9 Dubois"_s, false, u"chloe.dubois@example.com"_s, 1});
        settle();
    }
    return show(made, {1366, 660});
}

}
