// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kioskstaff/staffboard.h"
#include "ui/kioskstaff/staffpinpad.h"

class QStackedLayout;

namespace Foyer {

//! First the PIN, then the board. Leaves by itself when nobody touches it: a guest must never find it open.
class KioskStaffPage final : public QWidget
{
    Q_OBJECT
public:
    explicit KioskStaffPage(QWidget *parent = nullptr);

    //! Asks for the PIN.
    void ask(PinPrompt::WaitLeft waitLeft);
    void tellWrong() { m_pad->tellWrong(); }
    void tellWait() { m_pad->tellWait(); }
    //! The PIN was right.
    void showBoard(const KioskStaffView &view);
    void refreshBoard(const KioskStaffView &view) { m_board->showView(view); }
    [[nodiscard]] bool isBoardShown() const;
    //! Nothing typed stays, and nobody is let in without the PIN.
    void forget();

    static constexpr std::chrono::seconds padFor{30}; //!< without a touch
    static constexpr std::chrono::seconds boardFor{120};

Q_SIGNALS:
    void pinGiven(const std::shared_ptr<Foyer::Secret> &pin);
    void left();
    void openWanted();
    void closeWanted();
    void endWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StaffPinPad *m_pad;
    StaffBoard *m_board;
    QStackedLayout *m_stack;
    QTimer m_unused;
};

}
