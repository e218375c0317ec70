// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

namespace Foyer::Sandbox {

// How often each route was asked for since the start or the last reset; control requests are not counted.
class RequestLog final
{
public:
    void count(const QByteArray &route)
    {
        ++m_counts[route];
        ++m_total;
    }
    void countCardNumber() { ++m_cardNumbers; }
    void reset()
    {
        m_cardNumbers = 0;
        m_counts.clear();
        m_total = 0;
    }
    [[nodiscard]] int total() const { return m_total; }
    // Requests that were refused because a card's number was in them: a client's fault, always.
    [[nodiscard]] int cardNumbers() const { return m_cardNumbers; }
    [[nodiscard]] const QMap<QByteArray, int> &perRoute() const { return m_counts; }

private:
    QMap<QByteArray, int> m_counts;
    int m_total = 0;
    int m_cardNumbers = 0;
};

} // namespace Foyer::Sandbox
