// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/cardbutton.h"

namespace Foyer {

//! One of a few large choices on an otherwise empty page: a sign, what it does, what it is for, its key.
class BigChoice final : public CardButton
{
    Q_OBJECT
public:
    BigChoice(const QString &name, Icon icon, const QKeySequence &key, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &purpose);
    //! The one most people want first.
    void setPrimary(bool primary);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] QFont titleFont() const;
    void paintFrame(QPainter &painter) const;
    void paintKey(QPainter &painter, const QRect &place) const;

    Icon m_icon;
    QKeySequence m_key;
    QString m_purpose;
    bool m_primary = false;
};

}
