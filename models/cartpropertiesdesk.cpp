// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cartpropertiesdesk.h"

namespace Foyer {

namespace {

bool isIn(const CartProperties &properties, const CartPropertiesChange &change)
{
    return (!change.sourceId || properties.sourceId == change.sourceId)
        && (!change.deliveryMethodId || properties.deliveryMethodId == change.deliveryMethodId);
}

}

CartPropertiesDesk::CartPropertiesDesk(const SessionParts &parts, QObject *parent)
    : QObject(parent), m_service(parts.service), m_watch(parts.watch), m_slot(parts.slot), m_key(parts.key)
{
    connect(&m_slot, &CommandSlot::busyChanged, this, &CartPropertiesDesk::busyChanged);
}

bool CartPropertiesDesk::change(const CartPropertiesChange &change)
{
    if (!isFree() || change == CartPropertiesChange{})
        return false;
    m_change = change;
    m_watch.noteActivity();
    auto *reply = m_service.cartProperties(m_key);
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        const Outcome<CartProperties> &outcome = reply->outcome();
        if (outcome.isDone()) {
            send(*outcome.value);
            return;
        }
        CartPropertiesReport report;
        report.error = outcome.error;
        end(report);
    });
    Q_EMIT busyChanged();
    return true;
}

void CartPropertiesDesk::send(const CartProperties &before)
{
    const CartPropertiesChange change = *m_change;
    m_seen.reset();
    const bool sent = m_slot.run<CartProperties>(
        DeskCommand::Other, [&] { return m_service.changeCartProperties(m_key, before, change); }, look(change),
        [this, before](const Settled<CartProperties> &settled) {
            CartPropertiesReport report;
            report.outcomeClass = settled.outcomeClass;
            report.reconciled = settled.reconciled;
            report.error = settled.error;
            report.modeOfSaleBefore = before.modeOfSaleId;
            if (settled.value)
                report.modeOfSaleNow = settled.value->modeOfSaleId;
            else if (settled.happened() && m_seen)
                report.modeOfSaleNow = m_seen->modeOfSaleId;
            end(report);
        });
    if (!sent)
        end({}); // another press of this session was quicker
}

CommandSlot::Look CartPropertiesDesk::look(const CartPropertiesChange &change)
{
    return [this, change](const CommandSlot::Finding &finding) {
        auto *reply = m_service.cartProperties(m_key);
        connect(reply, &Reply::finished, this, [this, reply, change, finding] {
            const Outcome<CartProperties> &outcome = reply->outcome();
            if (outcome.isDone()) {
                m_seen = outcome.value;
                finding(isIn(*outcome.value, change));
            } else if (m_watch.isGone() || outcome.error.kind == ErrorKind::NotFound) {
                finding(false); // what is gone has no cart any more
            } else {
                finding(std::nullopt);
            }
        });
    };
}

void CartPropertiesDesk::end(CartPropertiesReport report)
{
    report.change = *m_change;
    if (report.isFinal())
        m_change.reset();
    if (report.outcomeClass != OutcomeClass::NotSent || report.error.kind == ErrorKind::NotFound)
        m_watch.reread(report.happened());
    Q_EMIT busyChanged();
    Q_EMIT reported(report);
}

}
