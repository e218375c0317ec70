// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace Foyer {

//! Says whether anything of a command was ever handed to the network, also after the device is gone.
struct BodyTrace
{
    qint64 handedOut = 0; //!< bytes of the body
    bool headSent = false; //!< the only sign of a command without a body

    [[nodiscard]] bool left() const { return handedOut > 0 || headSent; }
};

//! The reason Foyer exists can be read here: QNetworkAccessManager sends a POST again, up to four times,
//! when a connection dies. A sequential device cannot be rewound, so the second try fails inside Qt with
//! ContentReSendError instead of spending a patron's attempt (RELIABILITY.md F1).
//! Owns the body and overwrites it when it goes.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    OneShotBody(QByteArray body, std::shared_ptr<BodyTrace> trace, QObject *parent);
    ~OneShotBody() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position >= m_body.size(); }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
    std::shared_ptr<BodyTrace> m_trace;
};

}
