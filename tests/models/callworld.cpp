// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/callworld.h"

namespace Foyer::CallWorld {

CallRecord record(Operation operation, int session, int number)
{
    CallRecord record;
    record.operation = operation;
    record.requestId = "00000000-" + QByteArray::number(number);
    record.startedUtc = QDateTime({2026, 11, 21}, {19, 30}, Qt::UTC).addSecs(number);
    record.duration = std::chrono::milliseconds(24);
    record.outcomeClass = OutcomeClass::Done;
    record.httpStatus = endpointFor(operation).expectedStatus;
    record.text.session = session;
    const QByteArray path = endpointFor(operation).path;
    if (path.contains("{sessionKey}"))
        record.text.pathValues.append("<session key " + QByteArray::number(session) + '>');
    record.text.answerHeaders = "Content-Type: application/json\nDate: Sat, 21 Nov 2026 19:30:00 GMT\n";
    if (endpointFor(operation).verb != Verb::Get && endpointFor(operation).verb != Verb::Delete)
        record.text.requestBody = R"({"EmailAddress":"<e-mail of patron>","Password":"<password>","LoginTypeId":1})";
    record.text.requestBytes = record.text.requestBody.size();
    return record;
}

CallRecord refused(Operation operation, int session, ErrorKind kind, int status, const QByteArray &body, int number)
{
    CallRecord made = record(operation, session, number);
    made.outcomeClass = OutcomeClass::Refused;
    made.errorKind = kind;
    made.httpStatus = status;
    made.text.answerBody = body;
    made.answerBytes = body.size();
    return made;
}

CallRecord told(int session, const QByteArray &json, int number)
{
    CallRecord made = record(Operation::GetSession, session, number);
    made.text.answerBody = json;
    made.answerBytes = json.size();
    return made;
}

void fill(CallLog &log, int count)
{
    for (int i = 0; i < count; ++i) {
        const int session = 1 + (i / 40) % 5;
        switch (i % 10) {
        case 0:
            log.append(told(session, R"({"IsLoggedIn":false,"ModeOfSaleId":3,"SourceId":)" + QByteArray::number(i % 7) + '}', i));
            break;
        case 3: {
            CallRecord slow = record(Operation::GetCart, session, i);
            slow.duration = std::chrono::milliseconds(1850);
            slow.answerBytes = 2150;
            log.append(slow);
            break;
        }
        case 6:
            log.append(refused(Operation::LoginUsingEmail, session, ErrorKind::Rejected, 400,
                R"([{"Code":"11","Description":"Login failed for <e-mail of patron>"}])", i));
            break;
        default:
            log.append(record(i % 2 ? Operation::GetVariables : Operation::GetExpiration, session, i));
        }
    }
}

}
