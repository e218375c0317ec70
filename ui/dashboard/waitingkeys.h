// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace Foyer {

//! A part of the session was asked for before the session was read: has the focus meanwhile, and keeps what is typed, so
//! that it lands neither in another form nor nowhere. What would send a form is not kept: it was meant for a form
//! nobody has seen yet.
class WaitingKeys final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingKeys(QWidget *parent);

    //! Waits for \a part, and takes the focus.
    void waitFor(int part);
    //! The part waited for, and no longer; empty when nobody waits, or the person went elsewhere.
    std::optional<int> take();
    //! Types what was typed into whatever has the focus now.
    void giveBack();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void keep(const QKeyEvent &key);

    std::optional<int> m_part;
    std::vector<std::unique_ptr<QKeyEvent>> m_keys;
    bool m_sent = false; //!< Return was pressed: what followed it is not kept either
};

}
