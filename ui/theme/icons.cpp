// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "resources/icons.h"
#include "ui/theme/drawing.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#if defined(FOYER_HAVE_SVG)
#include <QSvgRenderer>
#endif

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

//! File names in the order of enum Icon.
constexpr std::array iconNames{"alert", "badge", "bell", "calendar", "cart", "check", "check-circle",
    "chevron-down", "chevron-left", "chevron-right", "chevron-up", "circle", "clock", "close", "copy", "door",
    "error-circle", "eye", "eye-off", "flask", "help", "home", "info", "key", "list", "lock", "log-in",
    "log-out", "mail", "minus", "plus", "plug", "printer", "receipt", "refresh", "search", "send", "settings",
    "tag", "ticket", "timer", "trash", "unlock", "unplugged", "user", "user-plus", "users", "wallet"};
static_assert(iconNames.size() == static_cast<std::size_t>(Icon::Wallet) + 1);

QByteArray drawing(QLatin1StringView name)
{
    QFile file(iconPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintSvg(QPainter &painter, const QRectF &rect, QByteArray svg, const QColor &color)
{
#if defined(FOYER_HAVE_SVG)
    // QtSvg 6.4 paints currentColor black, so the colour is written into the drawing first.
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer(svg).render(&painter, rect);
#else
    (void)paintDrawing(painter, rect, svg, color); // tst_drawing: every drawing of ours is understood
#endif
}

class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(Icon which, QPalette::ColorRole role)
        : m_which(which)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_which, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {}; // a button squeezed to nothing asks for one all the same
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"FoyerPaletteIcon"_s; }
    [[nodiscard]] bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, m_role);
        }
        return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    Icon m_which;
    QPalette::ColorRole m_role;
};

}

QIcon icon(Icon which, QPalette::ColorRole role) { return QIcon(new PaletteIconEngine(which, role)); }

void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &color)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSvg(painter, square, drawing(QLatin1StringView(iconNames[static_cast<std::size_t>(which)])), color);
    painter.restore();
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintSvg(painter, picture.rect(), drawing("foyer"_L1), Qt::black);
        painter.end();
        result.addPixmap(picture);
    }
    return result;
}

}
