// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/checkoutservice.h"
#include "models/service/sessionservice.h"
#include "tests/support/scriptedtransport.h"

#include <concepts>
#include <functional>
#include <memory>

namespace Foyer {

//! How a reply ended, kept past its life.
struct CallEnd
{
    int times = 0;
    OutcomeClass how = OutcomeClass::NotSent;
    ErrorKind why = ErrorKind::Unreadable; //!< meaningful when not Done
};

struct SentCall
{
    Reply *reply = nullptr;
    std::shared_ptr<CallEnd> end = std::make_shared<CallEnd>();
};

template <typename T> SentCall watched(ReplyOf<T> *reply)
{
    SentCall call{reply};
    QObject::connect(reply, &Reply::finished, reply, [reply, end = call.end] {
        ++end->times;
        end->how = reply->outcome().outcomeClass;
        end->why = reply->outcome().error.kind;
    });
    return call;
}

//! A call of a method of either service.
class Sending final
{
public:
    template <std::invocable<SessionService &> F>
    Sending(F call) : m_call([call](SessionService &session, CheckoutService &) { return call(session); })
    {
    }
    template <std::invocable<CheckoutService &> F>
    Sending(F call) : m_call([call](SessionService &, CheckoutService &checkout) { return call(checkout); })
    {
    }
    SentCall operator()(SessionService &session, CheckoutService &checkout) const { return m_call(session, checkout); }

private:
    std::function<SentCall(SessionService &, CheckoutService &)> m_call;
};

//! One call of one method and what it has to put on the wire.
struct ServiceCall
{
    const char *name;
    Sending send;
    Operation operation;
    const char *path; //!< the template filled in, values separated by "/"
    const char *query;
    const char *body;
    const char *answer; //!< a valid one; empty = none is due
};

//! Every method of SessionService and CheckoutService.
[[nodiscard]] const QList<ServiceCall> &serviceCalls();

//! The part of it that is CheckoutService's.
[[nodiscard]] QList<ServiceCall> checkoutCalls();

}
