// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/foyerstyle.h"

#include "ui/theme/stylepainter.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

constexpr auto roleProperty = "foyerButtonRole";
constexpr auto kioskProperty = "foyerKioskSize";
constexpr auto compactProperty = "foyerCompact";

//! Buttons and boxes keep the size they once worked out; a change of style makes them forget it.
void resized(QWidget *control)
{
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(control, &change);
    control->updateGeometry();
}

int controlHeight(const QWidget *widget)
{
    if (widget && widget->property(compactProperty).toBool()) {
        return Tokens::compactHeight;
    }
    const bool large = widget && widget->property(kioskProperty).toBool();
    return large ? Tokens::kioskControlHeight : Tokens::controlHeight;
}

bool isFramedLineEdit(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit && edit->hasFrame();
}

//! Text on a filled button, and words in the tab that is shown, need another colour than Fusion gives them.
QStyleOptionButton coloredLabel(const QStyleOptionButton &option, ButtonRole role)
{
    QStyleOptionButton label = option;
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return label;
    }
    const Colors c = colorsFor(option.palette);
    const QColor color = role == ButtonRole::Primary ? c.onAccent
        : role == ButtonRole::Danger                 ? c.onStatus
        : role == ButtonRole::Quiet                  ? c.accent
                                                     : c.text;
    label.palette.setColor(QPalette::ButtonText, color);
    return label;
}

}

FoyerStyle::FoyerStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FoyerStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal) {
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

int FoyerStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Tokens::space12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Tokens::space8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return Tokens::space8;
    case PM_FocusFrameHMargin:
        // Item views add one: cell text then stands under its header.
        return Tokens::space8 - 1;
    case PM_HeaderDefaultSectionSizeVertical:
        return 32;
    case PM_ScrollBarExtent:
        return Tokens::space12;
    case PM_ScrollBarSliderMin:
        return Tokens::space32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return Tokens::iconSize;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FoyerStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : Tokens::motionMilliseconds;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(colorsFor(option->palette).line.rgb())
                      : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize FoyerStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(qMax(result.width(), size.width() + 2 * Tokens::space16));
        result.setHeight(qMax(size.height() + Tokens::space4, controlHeight(widget)));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), controlHeight(widget)));
        break;
    case CT_ComboBox:
        result.rwidth() += Tokens::space16;
        result.setHeight(qMax(size.height() + Tokens::space4, controlHeight(widget)));
        break;
    case CT_ToolButton:
        result = result.expandedTo(QSize(controlHeight(widget), controlHeight(widget)));
        break;
    case CT_TabBarTab:
        result = QSize(result.width() + Tokens::space8, qMax(result.height(), controlHeight(widget)));
        break;
    case CT_ItemViewItem: // also where a row has two lines
        result.setHeight(qMax(result.height() + Tokens::space12, 32));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), 32));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), 28));
        break;
    default:
        break;
    }
    return result;
}

QRect FoyerStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && option && isFramedLineEdit(widget)) {
        return option->rect.adjusted(Tokens::space8, 2, -Tokens::space8, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect FoyerStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && option && part == SC_ComboBoxEditField) {
        const QRect text = option->rect.adjusted(Tokens::space8, 2, -(Tokens::iconSize + Tokens::space16), -2);
        return visualRect(option->direction, option->rect, text);
    }
    if (control != CC_ScrollBar || !slider) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const bool flat = slider->orientation == Qt::Horizontal;
    const int length = flat ? slider->rect.width() : slider->rect.height();
    const int range = qMax(1, slider->maximum - slider->minimum);
    const int wanted = static_cast<int>(qint64(slider->pageStep) * length / (qint64(range) + slider->pageStep));
    const int handle = qBound(qMin(Tokens::space32, length), wanted, length);
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto along = [&](int from, int to) {
        const QRect &r = slider->rect;
        return visualRect(slider->direction, r,
            flat ? QRect(r.left() + from, r.top(), to - from, r.height())
                 : QRect(r.left(), r.top() + from, r.width(), to - from));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSlider:
        return along(start, start + handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length);
    default:
        return {};
    }
}

void FoyerStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return StylePainter::button(*painter, *option, widget);
    case PE_PanelButtonTool:
        return StylePainter::toolButton(*painter, *option);
    case PE_FrameFocusRect:
        return StylePainter::focusRing(*painter, option->rect, *option);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (isFramedLineEdit(widget)) {
            StylePainter::field(*painter, *option, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return StylePainter::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return StylePainter::radioButton(*painter, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
            colorsFor(option->palette).line);
        return;
    case PE_Frame:
        return StylePainter::frame(*painter, *option);
    case PE_FrameTabWidget:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FoyerStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // The panel draws its own ring; the base class would add a second one.
            StylePainter::button(*painter, *option, widget);
            QStyleOptionButton label = coloredLabel(*button, buttonRole(widget));
            label.rect = proxy()->subElementRect(SE_PushButtonContents, button, widget);
            QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            // The base class cuts a long name in the middle of a letter.
            QStyleOptionComboBox label = *combo;
            const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            label.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            return StylePainter::tab(*painter, *tab);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && widget && widget->property(roleProperty).isValid()) {
            QStyleOptionToolButton label = *button;
            label.palette.setColor(QPalette::ButtonText, colorsFor(option->palette).accent);
            label.font.setUnderline(true);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // The base class makes the heads of all selected columns bold, which is every one in a table of rows.
            QStyleOptionHeader label = *header;
            label.state.setFlag(State_On, false);
            label.palette.setColor(QPalette::ButtonText, colorsFor(option->palette).muted);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            return StylePainter::headerSection(*painter, *header);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FoyerStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        return StylePainter::comboBox(*painter, *combo, widget);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        return StylePainter::scrollBar(
            *painter, *bar, proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void setButtonRole(QWidget *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? static_cast<ButtonRole>(button->property(roleProperty).toInt()) : ButtonRole::Normal;
}

void setKioskSize(QWidget *control, bool large)
{
    control->setProperty(kioskProperty, large);
    resized(control);
}

void setCompact(QWidget *control)
{
    control->setProperty(compactProperty, true);
    resized(control);
}

}
