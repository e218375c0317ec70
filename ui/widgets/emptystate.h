// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class PlainLabel;

//! Nothing here yet: a sign, a sentence, what to do next, and perhaps one button.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(Icon icon, const QString &headline, const QString &hint = {}, QWidget *parent = nullptr);

    void setContent(Icon icon, const QString &headline, const QString &hint = {});
    //! Colour of the sign; muted unless something is wrong.
    void setTone(Tone tone);
    //! An empty text hides the button.
    void setAction(const QString &text);

Q_SIGNALS:
    void actionTriggered();

private:
    Icon m_which;
    Tone m_tone = Tone::Muted;
    IconLabel *m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_hint;
    QPushButton *m_button;
};

}
