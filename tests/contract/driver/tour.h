// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/checkoutservice.h"
#include "models/service/httptransport.h"
#include "models/service/sessionservice.h"

#include <QHash>
#include <QTest>

namespace Foyer {

//! Every operation of the client against a sandbox, through the service layer and the real transport, in the order
//! of a day at the counter. Knows the demo organisation's patrons (app/sandbox/README.md).
class Tour final
{
public:
    //! \a address without its password is also used to read the sandbox's outbox.
    Tour(const ServiceAddress &address, QByteArray outboxCredentials, Transport &transport);

    void run();
    //! Prints each operation with its ends; true when every one ended Done at least once and none was left open.
    [[nodiscard]] bool report() const;

private:
    struct Counts
    {
        int done = 0, refused = 0, open = 0;
        QString trouble; //!< of the last call that was neither done nor refused
    };

    template<typename T>
    std::optional<T> ask(ReplyOf<T> *reply);
    void note(const CallRecord &record);

    void healthAndNames();
    void signInFiveWays();
    void signInAsGuest();
    void mailTokenAndNewPassword();
    void variablesAndDefaults();
    void seatsAndClock();
    void balancesAndOrders();
    void promotions();
    void counterSession();
    void handOver();
    void newLogin();
    void cartProperties();
    void patronsAndLogins();
    // The end of a sale, in saletour.cpp
    void sale();
    [[nodiscard]] bool fillTheCart(const SessionKey &key, int performance, int line);
    void payInEveryWay(const SessionKey &key);
    [[nodiscard]] int checkOut(const SessionKey &key);
    void print(const SessionKey &key, int order);
    [[nodiscard]] std::optional<Money> due(const SessionKey &key);

    [[nodiscard]] SessionKey newSession();
    [[nodiscard]] SessionKey signedIn(const QString &login);
    [[nodiscard]] std::optional<SeatRequest> offer(int performance, const Session &session);
    [[nodiscard]] std::optional<SeatReservation> hold(const SessionKey &key, int *performance);
    [[nodiscard]] QString mailedToken(const QString &address);
    void check(bool ok, const char *what);

    SessionService m_service;
    CheckoutService m_checkout;
    QUrl m_outbox;
    QByteArray m_credentials;
    QHash<Operation, Counts> m_counts;
    QStringList m_wrong;
    QList<AllowedModeOfSale> m_modes;
    QList<SourceChoice> m_sources;
    QList<Batch> m_batches;
    QList<ElectronicAddressType> m_addressTypes;
    QList<Choice> m_loginTypes;
};

//! "VERB path" of every operation the client has, one a line.
void printClaims();

template<typename T>
std::optional<T> Tour::ask(ReplyOf<T> *reply)
{
    bool ended = false;
    std::optional<T> value;
    QObject::connect(reply, &Reply::finished, reply, [&] {
        ended = true;
        value = reply->outcome().value;
        for (const QString &fault : reply->faults())
            m_wrong.append(QStringLiteral("a member read as unknown: ") + fault);
        if (reply->outcome().outcomeClass == OutcomeClass::Unknown)
            m_wrong.append(QStringLiteral("an answer that could not be used: ") + reply->outcome().error.member);
    });
    if (!QTest::qWaitFor([&] { return ended; }, 60'000))
        m_wrong.append(QStringLiteral("a reply that never finished"));
    return value;
}

}
