// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lostseats.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class IconLabel;
class PlainLabel;
class ReferenceBook;

//! What was held before the server let it go, and one press to ask for it again.
class LostSeatsView final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the view.
    LostSeatsView(LostSeats &lost, ReferenceBook &book, QWidget *parent = nullptr);

    //! "Tosca · Sat 14 Mar 20:30 · Stalls F 12, F 13"
    [[nodiscard]] static QString line(const LostLine &line);
    //! For the window's message bar.
    [[nodiscard]] static Message message(const RecoveryReport &report);

    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void tryAgain();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();
    [[nodiscard]] int wayBackWidth() const;
    [[nodiscard]] QString buttonText(int next) const;
    [[nodiscard]] static Message heldMessage(const RecoveryReport &report);

    LostSeats &m_lost;
    ReferenceBook &m_book;
    IconLabel *m_sign;
    PlainLabel *m_list;
    QBoxLayout *m_row = nullptr; //!< again, or not any more: one below the other where it is narrow
    BusyButton *m_try;
    QWidget *m_hint;
    QPushButton *m_forget;
};

}
