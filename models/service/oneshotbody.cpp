// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/oneshotbody.h"

#include "models/domain/secret.h"

#include <cstring>

namespace Foyer {

OneShotBody::OneShotBody(QByteArray body, std::shared_ptr<BodyTrace> trace, QObject *parent)
    : QIODevice(parent), m_body(std::move(body)), m_trace(std::move(trace))
{
    // Unbuffered, so that no second copy of a password lies in QIODevice's own buffer.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody() { wipe(m_body); }

qint64 OneShotBody::bytesAvailable() const { return m_body.size() - m_position; }

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = qMin(maxSize, bytesAvailable());
    if (count <= 0)
        return m_position > 0 ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    m_trace->handedOut += count;
    return count;
}

}
