// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/cardbutton.h"

namespace Foyer {

//! One answer to "household or person?": the name large, what it is below, its key beside it. Return and Space press
//! it; a held key presses once.
class HouseholdCard final : public CardButton
{
    Q_OBJECT
public:
    //! \a digit is only shown; whoever holds the cards listens to the key.
    HouseholdCard(const QString &name, int digit, QWidget *parent = nullptr);

    //! \a title is text of the server and shown as written.
    void setWords(const QString &title, const QString &caption, Icon sign);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_digit;
    QString m_title, m_caption;
    Icon m_sign = Icon::User;
};

}
