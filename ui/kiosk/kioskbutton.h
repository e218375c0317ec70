// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklook.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QTimer>

#include <optional>

namespace Foyer {

enum class KioskButtonKind {
    Primary, //!< the next step; one a page
    Normal,
    Quiet, //!< the bars above and below
    Danger,
    Tile, //!< one of several answers: a heading, a line below it, something at the end
    Key, //!< of the keyboard
    Beacon, //!< the one big target of the first page
};

//! Everything a guest can press. Large, painted from the look, and slow to count: it acts on release inside (a finger
//! that slides off has changed its mind), a held key counts once, and two taps within the guard are one.
class KioskButton final : public QAbstractButton
{
    Q_OBJECT
public:
    KioskButton(const QString &text, const KioskLook &look, KioskButtonKind kind, QWidget *parent);

    //! Any text, also from a server: & is no key.
    void setHeading(const QString &heading);
    [[nodiscard]] const QString &heading() const { return m_heading; }
    void setDetail(const QString &detail);
    //! At the far end, in the heading's size: a price, "sold out".
    void setAside(const QString &aside);
    void setSign(std::optional<Icon> sign);
    void setTextSize(KioskText size);
    //! One line only; for the bars.
    void setOneLine(bool oneLine);
    //! For reading out, when the heading alone does not say it ("×").
    void setSpoken(const QString &spoken);
    //! A quiet button that is the best way on just now.
    void setProminent(bool prominent);
    void setGuard(int milliseconds) { m_guardFor = milliseconds; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! What the text needs when the button is so wide.
    [[nodiscard]] int heightForText(int width) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return !m_oneLine; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightForText(width); }
    //! Whether every word can be read at the button's size. Names of shows may be shortened after two lines.
    [[nodiscard]] bool showsItsText() const;

Q_SIGNALS:
    void tapped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    struct Room
    {
        QRect sign, text, aside, mark;
    };
    [[nodiscard]] bool isTile() const { return m_kind == KioskButtonKind::Tile; }
    [[nodiscard]] int padding() const;
    [[nodiscard]] int signSide() const;
    [[nodiscard]] int leastHeight() const;
    [[nodiscard]] Room roomFor(int width, int height) const;
    [[nodiscard]] QFont textFont() const { return m_look.font(m_size); }
    [[nodiscard]] QFont detailFont() const { return m_look.font(KioskText::Body); }
    [[nodiscard]] int linesFor(const QString &text, const QFont &font, int width) const;
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] QColor ink() const;
    void paintGround(QPainter &painter) const;
    void paintTexts(QPainter &painter, const Room &room) const;
    void speak();
    void press();

    KioskLook m_look;
    KioskButtonKind m_kind;
    KioskText m_size;
    QString m_heading, m_detail, m_aside, m_spoken;
    std::optional<Icon> m_sign;
    bool m_oneLine = false, m_ringShown = false, m_prominent = false;
    int m_guardFor = 300;
    QTimer m_guard;
};

}
