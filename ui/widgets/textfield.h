// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/guardedlineedit.h"

namespace Foyer {

//! One line of text. Tells, without altering anything: more characters than the server keeps, line breaks,
//! blanks at the ends, no-break spaces and invisible characters (with an offer to remove them).
//! A payment card number (13 to 19 digits, Luhn) empties the field; its digits never reach text() or a signal.
//! Uses the validator of QLineEdit for that: do not set another. The limit counts UTF-16 units, as the server does.
class TextField final : public GuardedLineEdit {
    Q_OBJECT
public:
    //! \a limit: characters the server keeps (e-mail 254, login 80); 0 for none.
    explicit TextField(int limit = 0, QWidget *parent = nullptr);

    void setLimit(int limit);
    [[nodiscard]] int limit() const { return m_limit; }
    void wipe() override;

Q_SIGNALS:
    void cardNumberRefused();

protected:
    [[nodiscard]] Advice adviseOn(const QString &text) const override;
    [[nodiscard]] QString cleaned(const QString &text) const override;

private:
    class CardGuard;

    int m_limit;
    bool m_cardRefused = false;
};

}
