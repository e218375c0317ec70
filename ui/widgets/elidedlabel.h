// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace Foyer {

//! One line of text from outside: cleaned of control characters, isolated from the text direction around it,
//! shortened with "…" when the place is too small (the whole text is then the tool tip).
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, Type type = Type::Body, QWidget *parent = nullptr);

    //! Hides QLabel::setText on purpose: \a text is cleaned first.
    void setText(const QString &text);
    //! The cleaned text without the isolating marks.
    [[nodiscard]] QString plainText() const { return m_plain; }
    void setElideMode(Qt::TextElideMode mode);
    void setMuted(bool muted);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshToolTip();

    QString m_plain;
    Type m_type;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

}
