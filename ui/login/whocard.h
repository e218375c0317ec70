// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionwatch.h"
#include "ui/widgets/card.h"

namespace Foyer {

class ElidedLabel;
class PlainLabel;

//! Whose session this is: the largest words in the left column. Unknown is said, never guessed.
class WhoCard final : public QWidget
{
    Q_OBJECT
public:
    //! \a watch must outlive the card.
    explicit WhoCard(SessionWatch &watch, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Lines
    {
        QString name, how, extra;
        bool attention = false; //!< extra is something to act on
    };
    void refresh();
    [[nodiscard]] Lines lines() const;
    [[nodiscard]] Lines guestLines(const Session &session) const;
    [[nodiscard]] Lines patronLines(const Session &session) const;

    SessionWatch &m_watch;
    Card *m_card;
    ElidedLabel *m_name;
    ElidedLabel *m_how;
    PlainLabel *m_extra;
};

}
