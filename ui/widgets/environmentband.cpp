// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/environmentband.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

constexpr int bandHeight = 32;
constexpr int edgeHeight = 3;
constexpr int hatchStep = 12;

QColor environmentColor(Environment environment, const Colors &c)
{
    switch (environment) {
    case Environment::Live:
        return c.danger;
    case Environment::Test:
        return c.warn;
    case Environment::Sandbox:
        return c.accent;
    }
    return c.danger;
}

QFont badgeFont()
{
    QFont font = fontFor(Type::Body);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    return font;
}

bool isFolded(const QToolButton &button) { return button.toolButtonStyle() == Qt::ToolButtonIconOnly; }

}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Live:
        return QCoreApplication::translate("Foyer::EnvironmentBand", "LIVE");
    case Environment::Test:
        return QCoreApplication::translate("Foyer::EnvironmentBand", "TEST");
    case Environment::Sandbox:
        return QCoreApplication::translate("Foyer::EnvironmentBand", "SANDBOX");
    }
    return {};
}

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
    , m_place(new ElidedLabel({}, Type::Body, this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"environmentBand"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setSpacing(Tokens::space16);
    m_layout->addWidget(m_place, 1);
    refresh();
}

void EnvironmentBand::setEnvironment(Environment environment)
{
    m_environment = environment;
    refresh();
}

void EnvironmentBand::setPlace(const QString &place)
{
    m_place->setText(place);
    refresh();
}

void EnvironmentBand::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void EnvironmentBand::addFolding(QToolButton *button)
{
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_folding.append(button);
    addTrailing(button);
}

void EnvironmentBand::fold()
{
    int wanted = m_layout->sizeHint().width();
    for (const QToolButton *button : std::as_const(m_folding))
        wanted += isFolded(*button) && !button->isHidden() ? m_words.value(button) : 0;
    for (QToolButton *button : std::as_const(m_folding)) {
        if (button->isHidden())
            continue;
        // The words come back only where they find more room than they took, or they would come and go for ever.
        const bool fits = wanted + (isFolded(*button) ? Tokens::space8 : 0) <= width();
        const int before = button->sizeHint().width();
        const bool folds = !fits && !isFolded(*button);
        button->setToolButtonStyle(fits ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        if (folds)
            m_words.insert(button, before - button->sizeHint().width());
        wanted -= fits ? 0 : m_words.value(button);
    }
}

QSize EnvironmentBand::sizeHint() const
{
    return {m_layout->sizeHint().width(), qMax(bandHeight, QFontMetrics(badgeFont()).height() + Tokens::space16)};
}

QSize EnvironmentBand::minimumSizeHint() const
{
    return {m_layout->minimumSize().width(), sizeHint().height()};
}

void EnvironmentBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        refresh();
    }
}

bool EnvironmentBand::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // the lamp has other words, a button came or went
        fold();
    return handled;
}

void EnvironmentBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    const bool strong = schemeOf(palette()) == Scheme::HighContrast;
    const QColor color = environmentColor(m_environment, c);
    QPainter painter(this);
    painter.fillRect(rect(), strong ? c.surface : tint(color, c.surface, m_environment == Environment::Live ? 0.15 : 0.10));
    if (m_environment == Environment::Sandbox && !strong) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tint(color, c.surface, 0.18), 3));
        for (int x = -height(); x < width(); x += hatchStep) {
            painter.drawLine(x, height(), x + height(), 0);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.fillRect(QRect(0, height() - edgeHeight, width(), edgeHeight), color);
    painter.fillRect(badge(), color);
    painter.setFont(badgeFont());
    painter.setPen(m_environment == Environment::Sandbox ? c.onAccent : c.onStatus);
    painter.drawText(badge(), Qt::AlignCenter, environmentWord(m_environment));
}

void EnvironmentBand::refresh()
{
    // Margins are the one thing a layout does not mirror.
    const int start = badge().width() + Tokens::space12;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_layout->setContentsMargins(
        rightToLeft ? Tokens::space12 : start, 0, rightToLeft ? start : Tokens::space12, edgeHeight);
    //: Read aloud; %1 is LIVE, TEST or SANDBOX, %2 the organisation and server
    setAccessibleName(tr("%1 environment. %2").arg(environmentWord(m_environment), m_place->plainText()));
    // A wrapping text put in by addTrailing() would otherwise decide the height.
    setFixedHeight(sizeHint().height());
    update();
}

QRect EnvironmentBand::badge() const
{
    const QFontMetrics metrics(badgeFont());
    const QRect place(0, 0, metrics.horizontalAdvance(environmentWord(m_environment)) + Tokens::space32, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

}
