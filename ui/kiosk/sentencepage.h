// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class SignPicture;

//! A page that only tells something: being opened, being looked up, time ran out, cannot sell.
class SentencePage final : public GuestPage
{
    Q_OBJECT
public:
    SentencePage(KioskPage page, const KioskLook &look, KioskDraft &draft, QWidget *parent);

    [[nodiscard]] QWidget *firstFocus() const override { return m_first; }

private:
    void wait();
    void sign(Icon which, const QColor &color);
    void answer(const QList<KioskButton *> &buttons);

    KioskButton *m_first = nullptr;
};

//! A large sign in one colour.
class SignPicture final : public QWidget
{
    Q_OBJECT
public:
    SignPicture(Icon which, const QColor &color, int side, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_which;
    QColor m_color;
};

}
