// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

//! Paints the text over the bullets. It has no text of its own for anything else to read.
class RevealOverlay final : public QWidget {
public:
    explicit RevealOverlay(PasswordField *field)
        : QWidget(field)
        , m_field(field)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_field->palette().color(QPalette::Base));
        painter.setPen(m_field->palette().color(QPalette::Text));
        QString shown = m_field->text();
        shown.replace(u'\n', QChar(0x21B5));
        const bool fits = m_field->fontMetrics().horizontalAdvance(shown) <= width();
        const auto side = fits ? Qt::AlignLeading : Qt::AlignTrailing;
        painter.drawText(rect(), static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    }

private:
    PasswordField *m_field;
};

PasswordField::PasswordField(int limit, QWidget *parent)
    : GuardedLineEdit(parent)
    , m_limit(limit)
    , m_overlay(new RevealOverlay(this))
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::textEdited, this, &PasswordField::forgetHistory);
    buildEye();
    retranslate();
}

bool PasswordField::isRevealed() const
{
    return m_overlay->isVisible();
}

Advice PasswordField::adviseOn(const QString &text) const
{
    if (TextChecks::hasLineBreak(text)) {
        return {.text = tr("Contains a line break."), .actionText = tr("Remove it")};
    }
    if (TextChecks::hasOuterBlank(text)) {
        return {.text = tr("The password starts or ends with a blank."), .actionText = tr("Remove it")};
    }
    if (TextChecks::hasNoBreakSpace(text) || TextChecks::hasInvisible(text)) {
        return {.text = tr("The password contains characters that cannot be seen."), .actionText = tr("Remove them")};
    }
    if (m_limit > 0 && text.size() > m_limit) {
        //: %1 how many were entered, %2 how many the server documents
        return {.text = tr("%1 characters; the server may only keep %2.").arg(text.size()).arg(m_limit)};
    }
    if (m_capsLock.value_or(false)) {
        return {.text = tr("Caps Lock is on.")};
    }
    return {};
}

QString PasswordField::cleaned(const QString &text) const
{
    // Only what the advice named goes: everything else may be meant.
    QString result = text;
    if (TextChecks::hasLineBreak(text)) {
        return result.remove(u'\n').remove(u'\r').remove(QChar::LineSeparator).remove(QChar::ParagraphSeparator);
    }
    return TextChecks::hasOuterBlank(text) ? text.trimmed() : TextChecks::cleaned(text);
}

void PasswordField::changeEvent(QEvent *event)
{
    GuardedLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeEye();
    }
}

bool PasswordField::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide) {
        setRevealed(false);
    }
    return GuardedLineEdit::event(event);
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    noteCapsLock(*event);
    GuardedLineEdit::keyPressEvent(event);
}

void PasswordField::resizeEvent(QResizeEvent *event)
{
    GuardedLineEdit::resizeEvent(event);
    placeEye();
}

void PasswordField::buildEye()
{
    m_eye = new QToolButton(this);
    m_eye->setObjectName(u"showPassword"_s);
    m_eye->setAutoRaise(true);
    m_eye->setCursor(Qt::PointingHandCursor);
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_eye->setIcon(icon(Icon::Eye));
    connect(m_eye, &QToolButton::pressed, this, [this] { setRevealed(true); });
    connect(m_eye, &QToolButton::released, this, [this] { setRevealed(false); });
    placeEye();
}

void PasswordField::placeEye()
{
    const int inset = 3;
    // Before its first layout a widget is 480 high; the margin made from that would stay in the size hint.
    const int side = qMax(qMin(height(), sizeHint().height()) - 2 * inset, Tokens::space24);
    const QRect end(width() - side - inset, inset, side, side);
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), end));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? side : 0, 0, rightToLeft ? 0 : side, 0);
    const QRect text(Tokens::space8 + 2, inset, width() - side - Tokens::space16, side);
    m_overlay->setGeometry(QStyle::visualRect(layoutDirection(), rect(), text));
}

void PasswordField::setRevealed(bool revealed)
{
    m_overlay->setVisible(revealed);
    m_eye->setIcon(icon(revealed ? Icon::EyeOff : Icon::Eye));
}

void PasswordField::forgetHistory()
{
    // setText() drops the undo history; the text and the cursor stay.
    const QSignalBlocker blocker(this);
    const int cursor = cursorPosition();
    setText(text());
    setCursorPosition(cursor);
}

void PasswordField::noteCapsLock(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_CapsLock) {
        if (m_capsLock && !event.isAutoRepeat()) {
            m_capsLock = !*m_capsLock;
        }
    } else if (event.text().size() == 1 && event.text().front().isLetter()) {
        const QChar letter = event.text().front();
        if (letter.toUpper() != letter.toLower()) {
            m_capsLock = letter.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
        }
    }
    refreshAdvice();
}

void PasswordField::retranslate()
{
    m_eye->setAccessibleName(tr("Show password while held"));
    m_eye->setToolTip(tr("Show while held"));
}

}
