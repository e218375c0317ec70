// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An answer that repeats a secret wherever it likes (each byte 0xF7 stands for it): no masked call shows it.
#include "models/domain/sessionaliases.h"
#include "models/service/callmasker.h"
#include "models/service/transport.h"
#include "tests/fuzz/fuzzed.h"

using namespace Foyer;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray secret = "Sw0rdfish-canary";
    CallMasker masker;
    Request request;
    request.operation = Operation::LoginUsingEmail;
    request.pathValues = {QStringLiteral("KEYCANARY0123456789ABCDEF")};
    request.body = "{\"EmailAddress\":\"a@example.org\",\"Password\":\"" + secret + "\"}";
    const std::unique_ptr<CallCapture> capture = masker.begin(request);
    QByteArray answer = FoyerFuzz::bytes(data, size);
    answer.replace('\xf7', secret);
    QList<ServerMessage> messages{{QString(), QString::fromUtf8(answer), QString(), QString()}};
    capture->clean(messages);
    FoyerFuzz::claim(!messages.constFirst().description.contains(QString::fromLatin1(secret)), "no message repeats a secret");
    const MaskedCall call = capture->finish({{"X-Note", answer}}, answer);
    for (const QByteArray &shown : {call.requestBody, call.answerHeaders, call.answerBody})
        FoyerFuzz::claim(!shown.contains(secret) && !shown.contains("KEYCANARY"), "no masked call shows a secret");
    return 0;
}
