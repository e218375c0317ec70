// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/modelworld.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>
#include <QTimerEvent>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ModelWorld::ModelWorld()
{
    QObject::connect(&transport, &Transport::called, &transport, [this] { ++m_called; });
    session = {{u"OrderId"_s, 0}, {u"IsLoggedIn"_s, false}, {u"ModeOfSaleId"_s, 3}, {u"OriginalModeOfSaleId"_s, 3},
        {u"SourceId"_s, 10}, {u"IsGuest"_s, false}, {u"HasLockedSeats"_s, false}, {u"SeatsExpired"_s, false}};
    releaseAllSeats();
}

void ModelWorld::releaseAllSeats()
{
    session[u"HasLockedSeats"_s] = false;
    counts = {{u"PerformanceCount"_s, 0}, {u"PackageCount"_s, 0}};
}

void ModelWorld::holdSeats(int lines)
{
    session[u"HasLockedSeats"_s] = true;
    counts[u"PerformanceCount"_s] = lines;
}

void ModelWorld::signIn(int constituentId, const QString &name)
{
    session[u"IsLoggedIn"_s] = true;
    login = {{u"ConstituentId"_s, constituentId}, {u"UserId"_s, name}, {u"Status"_s, u"P"_s}, {u"FailedAttempts"_s, 0}};
}

Answer ModelWorld::timed(const QByteArray &json) const
{
    Answer answer = ScriptedTransport::jsonAnswer(json);
    answer.timing = {clock.boot(), clock.boot(), clock.wall()};
    return answer;
}

Answer ModelWorld::sessionAnswer() const
{
    QJsonObject whole = session;
    whole[u"LoginInfo"_s] = login.isEmpty() ? QJsonValue() : QJsonValue(login);
    whole[u"CartInfo"_s] = counts;
    return timed(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Answer ModelWorld::deadlineAnswer(std::chrono::seconds ahead) const
{
    return timed("{\"Expiration\":\"" + clock.wall().addSecs(ahead.count()).toString(Qt::ISODate).toLatin1() + "\"}");
}

void ModelWorld::serve()
{
    transport.answerAlways(Operation::GetSession, sessionAnswer());
    transport.answerAlways(Operation::GetCart, timed("{\"Products\":[]}"));
    transport.answerAlways(Operation::GetExpiration, deadlineAnswer(std::chrono::minutes(10)));
}

void ModelWorld::settle()
{
    QTRY_COMPARE(m_called, transport.requests().size() - transport.waiting());
    QCoreApplication::sendPostedEvents();
}

void ModelWorld::forgetRequests()
{
    settle();
    transport.forgetRequests();
    m_called = -transport.waiting();
}

QTimer *timerOf(const QObject &owner, bool once)
{
    for (QTimer *timer : owner.findChildren<QTimer *>(Qt::FindDirectChildrenOnly)) {
        if (timer->isSingleShot() == once)
            return timer;
    }
    return nullptr;
}

void fire(QTimer &timer)
{
    QTimerEvent event(timer.timerId());
    QCoreApplication::sendEvent(&timer, &event);
}

}
