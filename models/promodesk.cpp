// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promodesk.h"

#include <algorithm>

namespace Foyer {

PromoDesk::PromoDesk(const SessionParts &parts, QObject *parent)
    : QObject(parent), m_service(parts.service), m_watch(parts.watch), m_key(parts.key), m_story(parts.story)
{
}

PromoDesk::Reading PromoDesk::readingOf(const QString &code)
{
    const QString text = code.trimmed();
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.toInt() > 0 ? Reading::Number : Reading::Text;
}

bool PromoDesk::find(const QString &code, Reading reading)
{
    const QString text = code.trimmed();
    if (text.isEmpty() || m_watch.isGone() || (reading == Reading::Number && readingOf(text) != Reading::Number))
        return false;
    clear();
    m_asked = text;
    m_reading = reading;
    m_watch.noteActivity();
    auto *reply = reading == Reading::Number ? m_service.promoByNumber(m_key, text.toInt())
                                             : m_service.promoByText(m_key, text);
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        if (m_reply == reply)
            settle(reply->outcome());
    });
    m_matches.setLoadState({LoadPhase::Loading, {}});
    Q_EMIT changed();
    return true;
}

void PromoDesk::clear()
{
    if (Reply *before = m_reply) {
        m_reply.clear();
        before->abort();
    }
    m_asked.clear();
    m_matches.setMatches({});
    m_matches.setLoadState({});
    Q_EMIT changed();
}

void PromoDesk::settle(const Outcome<QList<PromoMatch>> &outcome)
{
    m_reply.clear();
    if (outcome.isDone()) {
        for (const PromoMatch &match : *outcome.value) {
            if (match.sourceId && match.modeOfSaleId)
                m_story.notePromo(*match.sourceId, *match.modeOfSaleId);
        }
        m_matches.setMatches(*outcome.value);
        m_matches.setLoadState({LoadPhase::Ready, {}});
    } else {
        m_matches.setLoadState({LoadPhase::Failed, outcome.error});
        if (outcome.error.kind == ErrorKind::NotFound)
            m_watch.reread(); // perhaps the session is gone: the watch finds out and tells everybody
    }
    Q_EMIT changed();
}

}
