// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callexport.h"
#include "models/service/httptransport.h"
#include "tests/models/callworld.h"
#include "tests/support/faultyserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class CallExportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilledInCurlCommandSendsTheSameRequest();
    void aHarFileHasWhatItsReadersAskFor();
    void onlyASafeReadCanBeRepeated();
    void everyOperationThatIsNotSafeIsNotRepeated();
    void aReadWithSomethingMaskedCannotBeRepeated();
};

namespace {

const QUrl server(u"https://tickets.example/api/"_s);

CallEntry entryOf(const CallRecord &record)
{
    CallLog log;
    log.append(record);
    return *log.entry(0);
}

}

void CallExportTest::aFilledInCurlCommandSendsTheSameRequest()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("there is no curl");
    SystemClock clock;
    FaultyServer faulty;
    faulty.setHandler([](const ReceivedRequest &) { return answerWith(200, "{}"); });
    ServiceAddress address;
    address.baseUrl = QUrl(QString(faulty.url().toString() + u"/api"_s));
    address.user = u"user"_s;
    address.userGroup = u"group"_s;
    address.machineLocation = u"desk"_s;
    address.password = Secret(u"it's $HOME"); // nothing of it may reach a shell
    HttpTransport transport(std::move(address), clock);
    CallLog log;
    log.listenTo(transport);
    transport.send({Operation::LoginUsingEmail, {u"K3Y"_s}, {},
        R"({"EmailAddress":"a@b.example","Password":"x\"y","LoginTypeId":1})"});
    QTRY_COMPARE(log.rowCount(), 1);
    transport.send({Operation::OrderSearch, {u"K3Y"_s}, {{u"seasonId"_s, u"4"_s}}, {}});
    QTRY_COMPARE(log.rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        QByteArray command = CallExport::curl(*log.entry(row), QUrl(QString(faulty.url().toString() + u"/api"_s)));
        QVERIFY2(!command.contains("K3Y") && !command.contains("a@b.example"), command.constData());
        command.replace("<staff user>:<user group>:<machine location>:<staff password>", "user:group:desk:it'\\''s $HOME")
            .replace("<session key 1>", "K3Y")
            .replace("<e-mail of patron>", "a@b.example")
            .replace("<password>", R"(x\"y)");
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(command)});
        QSignalSpy ended(&shell, &QProcess::finished);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(shell.exitCode(), 0);
        const ReceivedRequest &ours = faulty.requests()[row], &theirs = faulty.requests().constLast();
        QCOMPARE(theirs.verb, ours.verb);
        QCOMPARE(theirs.target, ours.target);
        QCOMPARE(theirs.body, ours.body);
        QCOMPARE(theirs.header("Authorization"), ours.header("Authorization"));
        QCOMPARE(theirs.header("Content-Type"), ours.header("Content-Type"));
    }
}

void CallExportTest::aHarFileHasWhatItsReadersAskFor()
{
    const CallEntry read = entryOf(CallWorld::told(1, R"({"IsLoggedIn":false})"));
    const CallEntry login
        = entryOf(CallWorld::refused(Operation::Login, 2, ErrorKind::Rejected, 400, R"([{"Description":"no"}])", 5));
    const QJsonObject log = QJsonDocument::fromJson(CallExport::har({&read, &login}, server))[u"log"_s].toObject();
    QCOMPARE(log[u"version"_s].toString(), u"1.2"_s);
    QVERIFY(log[u"creator"_s].toObject().contains(u"version"_s));
    const QJsonArray entries = log[u"entries"_s].toArray();
    QCOMPARE(entries.size(), 2);
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        for (const QString &member : {u"startedDateTime"_s, u"time"_s, u"request"_s, u"response"_s, u"cache"_s, u"timings"_s})
            QVERIFY2(entry.contains(member), qPrintable(member));
        for (const QString &member : {u"method"_s, u"url"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s, u"queryString"_s, u"headersSize"_s, u"bodySize"_s})
            QVERIFY2(entry[u"request"_s].toObject().contains(member), qPrintable(member));
        for (const QString &member : {u"status"_s, u"statusText"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s, u"content"_s, u"redirectURL"_s, u"headersSize"_s, u"bodySize"_s})
            QVERIFY2(entry[u"response"_s].toObject().contains(member), qPrintable(member));
    }
    const QJsonObject request = entries[1].toObject()[u"request"_s].toObject();
    QCOMPARE(request[u"url"_s].toString(), u"https://tickets.example/api/Web/Session/<session key 2>/Login"_s);
    QCOMPARE(request[u"method"_s].toString(), u"POST"_s);
    QVERIFY(request[u"postData"_s].toObject()[u"text"_s].toString().contains(u"<password>"_s));
    QCOMPARE(entries[1].toObject()[u"startedDateTime"_s].toString(), u"2026-11-21T19:30:05.000Z"_s);
    QCOMPARE(entries[1].toObject()[u"response"_s].toObject()[u"status"_s].toInt(), 400);
}

void CallExportTest::onlyASafeReadCanBeRepeated()
{
    const auto request = CallExport::repeatOf(entryOf(CallWorld::told(1, "{}")), u"K3Y"_s);
    QVERIFY(request);
    QCOMPARE(request->operation, Operation::GetSession);
    QCOMPARE(request->pathValues, QStringList{u"K3Y"_s});
    QVERIFY(CallExport::repeatOf(entryOf(CallWorld::record(Operation::GetLoginTypes, 0)), {}));
    // Not of a session whose key is not at hand.
    QVERIFY(!CallExport::repeatOf(entryOf(CallWorld::told(1, "{}")), {}));
}

void CallExportTest::everyOperationThatIsNotSafeIsNotRepeated()
{
    for (int i = 0; i <= lastOperation; ++i) {
        const auto operation = static_cast<Operation>(i);
        CallRecord record = CallWorld::record(operation, 1);
        record.text.requestBody = {};
        if (endpointFor(operation).repeat != Repeat::Safe)
            QVERIFY2(!CallExport::repeatOf(entryOf(record), u"K3Y"_s), operationName(operation));
    }
}

void CallExportTest::aReadWithSomethingMaskedCannotBeRepeated()
{
    CallRecord record = CallWorld::record(Operation::OrderSearch, 1);
    record.text.query = {{"seasonId", "4"}};
    QVERIFY(CallExport::repeatOf(entryOf(record), u"K3Y"_s));
    record.text.query = {{"q", "<name>"}};
    QVERIFY(!CallExport::repeatOf(entryOf(record), u"K3Y"_s));
    record.text.query = {};
    record.text.pathValues = {"<session key 2>"};
    QVERIFY(!CallExport::repeatOf(entryOf(record), u"K3Y"_s));
}

QTEST_GUILESS_MAIN(CallExportTest)
#include "tst_callexport.moc"
