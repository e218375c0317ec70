// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionwatch.h"
#include "ui/widgets/card.h"

namespace Foyer {

class ElidedLabel;
class PlainLabel;
class WrappedLabel;

//! Whose session this is: the largest words in the left column. Unknown is said, never guessed.
class WhoCard final : public QWidget
{
    Q_OBJECT
public:
    //! \a watch must outlive the card.
    explicit WhoCard(SessionWatch &watch, QWidget *parent = nullptr);

    //! \a about: more about the patron, below what the card says; taken over.
    void add(QWidget *about);

    //! What the card calls the patron: for a tab, never a key.
    [[nodiscard]] static QString nameOf(const SessionWatch &watch) { return lines(watch).name; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Lines
    {
        QString name, how, extra;
        bool attention = false; //!< extra is something to act on
        bool sentence = false; //!< there is no name: a sentence of ours stands there, as long as it is
    };
    void refresh();
    [[nodiscard]] static Lines lines(const SessionWatch &watch);
    [[nodiscard]] static Lines guestLines(const Session &session);
    [[nodiscard]] static Lines patronLines(const Session &session, const SessionWatch &watch);

    SessionWatch &m_watch;
    Card *m_card;
    ElidedLabel *m_name;
    WrappedLabel *m_sentence; //!< instead of a name
    ElidedLabel *m_how;
    PlainLabel *m_extra;
};

}
