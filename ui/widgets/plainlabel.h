// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPalette>

namespace Foyer {

//! A label that never reads its text as markup and follows the text size. Use it, or plainLabel(), for
//! every text; give it no accessible name, which would hide its text from screen readers.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text, Type type = Type::Body, QWidget *parent = nullptr);

    void setType(Type type);
    //! Muted text is the second voice: captions, hints, ages.
    void setMuted(bool muted);

protected:
    void changeEvent(QEvent *event) override;

private:
    Type m_type;
};

//! Text that wraps, in the body size unless told otherwise. Owned by \a parent or the layout it is put in.
[[nodiscard]] PlainLabel *plainLabel(
    const QString &text, QWidget *parent = nullptr, Type type = Type::Body, bool muted = false);

//! A tool tip that is shown as written, whatever it contains.
void setPlainToolTip(QWidget *widget, const QString &text);

}
