// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/httptransport.h"

#include <QList>
#include <QPointer>

namespace Foyer {

//! A patron's password and a session key that must turn up nowhere but on the wire.
inline constexpr char canaryPassword[] = "Sw0rdfish-canary";
inline constexpr char canaryKey[] = "KEYCANARY0123456789ABCDEF";

[[nodiscard]] QList<Operation> allCommands();
//! A complete request for \a operation: the key and plain values fill its path, the password its body.
[[nodiscard]] Request sampleRequest(Operation operation);
[[nodiscard]] ServiceAddress addressOf(const QUrl &url, const QString &caFile = {});

//! Waits for an exchange and counts how often it ends.
class Ending final
{
public:
    explicit Ending(Exchange *exchange);
    [[nodiscard]] bool arrived(std::chrono::milliseconds within = std::chrono::seconds(20)) const;
    [[nodiscard]] int times() const { return *m_times; }
    [[nodiscard]] const Answer &answer() const { return *m_answer; }

private:
    QPointer<Exchange> m_exchange;
    std::shared_ptr<int> m_times = std::make_shared<int>(0);
    std::shared_ptr<Answer> m_answer = std::make_shared<Answer>();
};

//! Sends and waits; fails the program when no end comes at all.
Answer sendAndWait(Transport &transport, Request request);

}
