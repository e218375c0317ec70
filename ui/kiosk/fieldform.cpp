// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/fieldform.h"

#include "ui/kiosk/guestfield.h"
#include "ui/kiosk/kioskbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestEmail = 254, longestCode = 40;

}

FieldForm::FieldForm(OnScreenKeyboard::For use, const QString &language, const QString &spoken, const QString &give,
    const KioskLook &look, QWidget *parent)
    : QWidget(parent), m_field(new GuestField(look, use == OnScreenKeyboard::For::Email ? longestEmail : longestCode, this)),
      m_give(new KioskButton(give, look, KioskButtonKind::Primary, this)), m_row(new QWidget(this))
{
    m_field->setObjectName(u"guestField"_s);
    m_field->setAccessibleName(spoken);
    m_give->setObjectName(u"give"_s);
    auto *beside = new QHBoxLayout(m_row);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(look.px(4));
    beside->addWidget(m_give, 1);
    const bool narrow = look.isPortrait();
    auto *top = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    top->setSpacing(look.px(4));
    top->addWidget(m_field, 1);
    top->addWidget(m_row);
    auto *keyboard = new OnScreenKeyboard(use, language, look, m_field, this);
    keyboard->setMaximumHeight(keyboard->minimumSizeHint().height() * 13 / 10);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(look.px(6));
    all->addLayout(top);
    if (narrow)
        all->addStretch(1);
    all->addWidget(keyboard, 3);
    m_row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_give->setEnabled(false);
    connect(m_field, &GuestField::typed, this, [this](const QString &text) {
        m_give->setEnabled(!text.trimmed().isEmpty());
        Q_EMIT changed(text);
    });
    connect(m_field, &GuestField::refused, this, [this](KioskNotice why) {
        m_give->setEnabled(false);
        Q_EMIT changed({});
        Q_EMIT refused(why);
    });
    connect(m_field, &GuestField::entered, this, &FieldForm::give);
    connect(m_give, &KioskButton::tapped, this, &FieldForm::give);
    connect(keyboard, &OnScreenKeyboard::touched, this, &FieldForm::touched);
    QWidget::setTabOrder(m_field, m_give);
    QWidget::setTabOrder(m_give, keyboard);
}

void FieldForm::setText(const QString &text)
{
    if (text != m_field->text())
        m_field->setText(text);
}

QString FieldForm::text() const { return m_field->text(); }
QWidget *FieldForm::field() const { return m_field; }

void FieldForm::addBeside(KioskButton *button)
{
    m_row->layout()->addWidget(button);
    QWidget::setTabOrder(m_give, button);
}

void FieldForm::give()
{
    const QString text = m_field->text().trimmed();
    if (!text.isEmpty())
        Q_EMIT given(text);
}

void FieldForm::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool erases = event->key() == Qt::Key_Backspace;
    const bool writes = !text.isEmpty() && text.front().isPrint() && text.front() != u' ';
    const bool commands = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if ((!writes && !erases) || commands || event->isAutoRepeat() || m_field->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_field->setFocus(Qt::OtherFocusReason);
    if (erases)
        m_field->erase();
    else
        m_field->type(text);
}

}
