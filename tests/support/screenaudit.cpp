// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenaudit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace Foyer::ScreenAudit {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tolerance = 1;

//! Nothing that a person could scroll to, and yet outside.
bool isBeyondTheSide(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around && !widget.isWindow(); around = around->parentWidget()) {
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        if (place.left() < -tolerance || place.right() > around->width() + tolerance)
            return true;
        if (around->isWindow())
            break;
    }
    return false;
}

int longestWord(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    for (const QString &word : text.split(QRegularExpression(u"[\\s/-]"_s), Qt::SkipEmptyParts))
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return longest;
}

bool isCut(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() + tolerance;
    return label.heightForWidth(label.width()) > label.height() + tolerance
        || longestWord(label.text(), label.fontMetrics()) > label.contentsRect().width() + tolerance;
}

QString cutIn(const QTabBar &bar)
{
    if (bar.count() == 0 || bar.elideMode() != Qt::ElideNone)
        return {}; // shortened names
    const QRect first = bar.tabRect(0), last = bar.tabRect(bar.count() - 1);
    return first.united(last).width() > bar.width() + tolerance ? bar.tabText(bar.count() - 1) : QString();
}

QString cutIn(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return {};
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!header.isSectionHidden(i) && header.fontMetrics().horizontalAdvance(text) + margins > header.sectionSize(i))
            return text;
    }
    return {};
}

QString cutIn(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit);
    const int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width();
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : QString();
    return edit.fontMetrics().horizontalAdvance(text) > room ? text : QString();
}

QString cutIn(const QComboBox &box)
{
    if (box.currentIndex() >= 0)
        return {}; // a name from a table
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return box.fontMetrics().horizontalAdvance(box.placeholderText()) > room ? box.placeholderText() : QString();
}

bool showsText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !button.text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
}

//! The letter that goes to \a widget with Alt.
QString keyOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->buddy() ? label->text() : QString();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = showsText(*button) ? button->text() : QString();
    return QKeySequence::mnemonic(text).toString();
}

}

QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || QLatin1StringView(widget.metaObject()->className()) == "Foyer::ElidedLabel"_L1)
            return {};
        return isCut(*label) || isBeyondTheSide(*label) ? label->text() : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool cut = button->sizeHint().width() > button->width() + tolerance || isBeyondTheSide(*button);
        return showsText(*button) && cut ? button->text() : QString();
    }
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return cutIn(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return cutIn(*header);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return cutIn(*edit);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return cutIn(*box);
    return {};
}

QStringList sharedKeys(const QWidget &window)
{
    QHash<QString, QString> taken;
    QStringList shared;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString key = widget->isVisible() && widget->isEnabled() ? keyOf(*widget) : QString();
        if (key.isEmpty())
            continue;
        const QString name = widget->property("text").toString();
        if (taken.contains(key))
            shared.append(key + u": "_s + taken.value(key) + u", "_s + name);
        taken.insert(key, name);
    }
    return shared;
}

}
