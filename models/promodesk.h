// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promomodel.h"
#include "models/sessiondesk.h"

#include <QObject>
#include <QPointer>

namespace Foyer {

//! Asks what a promo code stands for. Asking changes nothing on the server and needs no token of the session, but
//! each press still sends one request, and a new question gives up the one under way.
class PromoDesk final : public QObject
{
    Q_OBJECT
public:
    enum class Reading { Number, Text };

    explicit PromoDesk(const SessionParts &parts, QObject *parent = nullptr);

    //! Digits only, up to 2^31-1, are read as a number; everything else as text.
    [[nodiscard]] static Reading readingOf(const QString &code);

    //! False, and nothing sent, for an empty code, a Number that is none, or when the server lost the session.
    bool find(const QString &code, Reading reading);
    //! Forgets question and answer.
    void clear();

    [[nodiscard]] PromoModel &matches() { return m_matches; }
    [[nodiscard]] const LoadState &state() const { return m_matches.loadState(); }
    [[nodiscard]] const QString &asked() const { return m_asked; } //!< as sent; empty before the first question
    [[nodiscard]] Reading askedAs() const { return m_reading; }

Q_SIGNALS:
    //! After each question and each answer; asked(), state() and matches() are up to date.
    void changed();

private:
    void settle(const Outcome<QList<PromoMatch>> &outcome);

    SessionService &m_service;
    SessionWatch &m_watch;
    const SessionKey m_key;
    SessionStory &m_story;
    PromoModel m_matches;
    QPointer<Reply> m_reply;
    QString m_asked;
    Reading m_reading = Reading::Text;
};

}
