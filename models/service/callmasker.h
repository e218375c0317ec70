// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/knownsecrets.h"
#include "models/domain/secret.h"
#include "models/domain/sessionaliases.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <memory>

namespace Foyer {

struct Request;

//! What went over the wire, with secrets replaced by what they are ("<session key 1>"). Safe to keep, show and export.
struct MaskedCall
{
    int session = 0; //!< number of the session it was about; 0 = none
    QList<QByteArray> pathValues; //!< fill the row's template in order
    QList<QPair<QByteArray, QByteArray>> query;
    QByteArray requestBody, answerHeaders, answerBody; //!< headers: "Name: value" lines
    qint64 requestBytes = 0; //!< of the body as it was sent
};

//! One request on its way: what is masked of it already, and its secrets, for as long as its answer is awaited.
class CallCapture final
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    CallCapture(SessionAliases &aliases, const KnownSecrets &staff, const Request &request);
    //! The server's words without the secrets they may repeat.
    void clean(QList<ServerMessage> &messages) const;
    //! \a body is what came, also when it was refused or cannot be read.
    [[nodiscard]] MaskedCall finish(const Headers &headers, QByteArrayView body);

    //! Longer texts are kept up to here.
    static constexpr qsizetype mostKept = 32 * 1024;

private:
    SessionAliases &m_aliases;
    KnownSecrets m_secrets;
    QByteArray m_root;
    MaskedCall m_call;
};

//! Where calls are masked before anybody hears of them. Belongs to a transport.
class CallMasker final
{
public:
    //! The password of this computer's service login; it goes with every request.
    void setStaffPassword(const Secret &password);
    [[nodiscard]] std::unique_ptr<CallCapture> begin(const Request &request);
    [[nodiscard]] SessionAliases &aliases() { return m_aliases; }

private:
    SessionAliases m_aliases;
    KnownSecrets m_staff;
};

}
