// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/cardreader.h"

#include "app/sandbox/checkout/payments.h"
#include "app/sandbox/checkout/seedcheckout.h"
#include "app/sandbox/reference/texts.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject methodOf(Database &store)
{
    const auto row = store.one(u"SELECT * FROM payment_methods WHERE id=?"_s, {kReaderMethod});
    if (!row)
        return {};
    return {{u"Id"_s, kReaderMethod}, {u"Description"_s, row->text("description"_L1)},
        {u"AuthIndicator"_s, true}, {u"Inactive"_s, false}, {u"Income"_s, true}, {u"CanRefund"_s, true},
        {u"UseWithCardReader"_s, true},
        {u"PaymentType"_s,
            QJsonObject{{u"Id"_s, row->number("payment_type_id"_L1)},
                {u"Description"_s, row->text("payment_type"_L1)}}}};
}

} // namespace

ReaderPlay CardReader::nextPlay()
{
    Database &store = m_services.store;
    const auto queued = store.one(u"SELECT * FROM reader_plays ORDER BY id LIMIT 1"_s);
    if (!queued)
        return m_services.switches.reader;
    store.run(u"DELETE FROM reader_plays WHERE id=?"_s, {queued->number("id"_L1)});
    return readerPlay(queued->text("play"_L1)).value_or(m_services.switches.reader);
}

Answer CardReader::approved(const Call &call, qint64 cents, bool partial)
{
    Payments::Payment payment;
    payment.method = kReaderMethod;
    payment.cents = cents;
    payment.byReader = true;
    const int id = Payments(m_services).apply(call.variable(u"sessionKey"_s), payment);
    return Answer::ok("WebEmvAuthorizationResponse",
        QJsonObject{{u"PaymentId"_s, id},
            {u"AuthorizationResponse"_s,
                QJsonObject{{u"ResponseCode"_s, u"A"_s}, {u"ResponseMessage"_s, u"APPROVED"_s},
                    {u"Succeeded"_s, true}, {u"IsPartialAuth"_s, partial},
                    {u"AuthorizedAmount"_s, money(cents)}, {u"PaymentMethod"_s, methodOf(m_services.store)}}},
            {u"EmvStatus"_s,
                QJsonObject{{u"Status"_s, u"Approved"_s}, {u"SignatureRequired"_s, false},
                    {u"Succeeded"_s, true}, {u"PaymentId"_s, id}}}});
}

Answer CardReader::declined(const QString &reason) const
{
    return Answer::ok("WebEmvAuthorizationResponse",
        QJsonObject{
            {u"AuthorizationResponse"_s,
                QJsonObject{{u"ResponseCode"_s, u"D"_s}, {u"ResponseMessage"_s, reason},
                    {u"Succeeded"_s, false}, {u"IsPartialAuth"_s, false}, {u"AuthorizedAmount"_s, 0}}},
            {u"EmvStatus"_s,
                QJsonObject{{u"Status"_s, u"Declined"_s}, {u"SignatureRequired"_s, false},
                    {u"Succeeded"_s, false}}}});
}

Answer CardReader::authorize(const Call &call)
{
    const auto cents = centsMember(call.body, "Amount"_L1);
    if (const auto refused = Payments(m_services).refusal(call, cents))
        return *refused;
    Database &store = m_services.store;
    const auto machine = intMember(call.body, "MachineId"_L1);
    if (machine && store.count(u"SELECT COUNT(*) FROM card_readers WHERE id=?"_s, {*machine}) == 0)
        return Answer::error(400, u"MachineId is not valid."_s);
    const ReaderPlay play = nextPlay();
    const bool takes
        = play == ReaderPlay::Approve || play == ReaderPlay::Partial || play == ReaderPlay::Unknown;
    const qint64 taken = play == ReaderPlay::Partial ? (*cents + 1) / 2 : *cents;
    Answer answer = takes ? approved(call, taken, play == ReaderPlay::Partial)
                          : declined(play == ReaderPlay::Timeout ? u"TIMED OUT"_s : u"DECLINED"_s);
    answer.sending.delayMs = play == ReaderPlay::Timeout ? m_services.switches.readerSilenceMs
                                                         : m_services.switches.readerDelayMs;
    answer.sending.lost = play == ReaderPlay::Unknown || play == ReaderPlay::LostDecline;
    const QJsonValue payment = answer.value.toObject().value("PaymentId"_L1);
    store.run(
        u"INSERT INTO reader_log(session_key, at, cents, machine_id, play, payment_id) VALUES(?,?,?,?,?,?)"_s,
        {call.variable(u"sessionKey"_s), m_services.clock.nowMs(), takes ? taken : *cents,
            machine ? QVariant(*machine) : QVariant(), nameOf(play),
            takes ? QVariant(payment.toInt()) : QVariant()});
    return answer;
}

} // namespace Foyer::Sandbox
