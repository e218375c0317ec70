// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kioskstaff/staffpinpad.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padWidth = 440;
constexpr int columns = 3;

}

StaffPinPad::StaffPinPad(QWidget *parent)
    : QWidget(parent), m_question(plainLabel({}, nullptr, Type::Heading)), m_told(new PlainLabel({}, Type::Field))
    , m_pin(new PasswordField(0)), m_erase(new QPushButton), m_leave(new QPushButton), m_go(new BusyButton({}, {}))
    , m_second(this)
{
    build();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &StaffPinPad::refresh);
    connect(m_pin, &QLineEdit::textChanged, this, &StaffPinPad::refresh);
    connect(m_erase, &QPushButton::clicked, m_pin, &QLineEdit::backspace);
    connect(m_go, &BusyButton::submitted, this, &StaffPinPad::submit);
    connect(m_leave, &QPushButton::clicked, this, &StaffPinPad::left);
    m_go->submitOnReturnIn(m_pin);
    retranslate();
}

void StaffPinPad::build()
{
    m_pin->setObjectName(u"staffPin"_s);
    m_erase->setObjectName(u"staffErase"_s);
    m_go->setObjectName(u"staffGo"_s);
    m_leave->setObjectName(u"staffLeave"_s);
    m_told->setObjectName(u"staffTold"_s);
    setButtonRole(m_go, ButtonRole::Primary);
    setButtonRole(m_leave, ButtonRole::Quiet);
    for (QWidget *control : std::initializer_list<QWidget *>{m_pin, m_erase, m_leave, m_go})
        setKioskSize(control);
    auto *pad = new QWidget;
    pad->setFixedWidth(padWidth);
    auto *grid = new QGridLayout(pad);
    grid->setSpacing(Tokens::space12);
    grid->addWidget(m_question, 0, 0, 1, columns);
    grid->addWidget(m_pin, 1, 0, 1, columns);
    grid->addWidget(m_told, 2, 0, 1, columns);
    constexpr int firstRow = 3, lastRow = 6;
    for (int digit = 1; digit <= 9; ++digit)
        addDigit(digit, grid, firstRow + (digit - 1) / columns, (digit - 1) % columns);
    addDigit(0, grid, lastRow, 1);
    grid->addWidget(m_erase, lastRow, 0);
    grid->addWidget(m_go, lastRow, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space32, Tokens::space32, Tokens::space32, Tokens::space32);
    column->addStretch(1);
    column->addWidget(pad, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(m_leave, 0, Qt::AlignLeft); // where Back always is
    // As high with words as without: the keys stay under the finger.
    m_told->setMinimumHeight(2 * m_told->fontMetrics().height());
    m_told->setWordWrap(true);
}

void StaffPinPad::addDigit(int digit, QGridLayout *grid, int row, int column)
{
    auto *key = new QPushButton(QLocale().toString(digit));
    key->setObjectName(u"staffKey%1"_s.arg(digit));
    key->setFocusPolicy(Qt::NoFocus); // the field keeps it, for who has a keyboard
    setKioskSize(key);
    grid->addWidget(key, row, column);
    connect(key, &QPushButton::clicked, m_pin, [this, digit] { m_pin->insert(QString::number(digit)); });
}

void StaffPinPad::ask(WaitLeft waitLeft)
{
    m_waitLeft = std::move(waitLeft);
    m_wrong = false;
    m_pin->wipe();
    m_go->done();
    m_second.start();
    refresh();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void StaffPinPad::forget()
{
    m_second.stop();
    m_pin->wipe();
    m_go->done();
}

void StaffPinPad::submit()
{
    const auto pin = std::make_shared<Secret>(m_pin->text());
    m_pin->wipe();
    Q_EMIT given(pin);
}

void StaffPinPad::tellWrong()
{
    m_wrong = true;
    tellWait();
}

void StaffPinPad::tellWait()
{
    m_go->done();
    refresh();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void StaffPinPad::refresh()
{
    const std::chrono::seconds wait = m_waitLeft ? m_waitLeft() : std::chrono::seconds::zero();
    const bool waits = wait > std::chrono::seconds::zero() && !m_go->isBusy();
    m_go->setReady(!waits && !m_pin->text().isEmpty());
    if (waits)
        m_told->setText(tr("Wrong too often. The next try in %1 s.").arg(wait.count()));
    else
        m_told->setText(m_wrong ? tr("That was not the PIN.") : QString());
}

void StaffPinPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StaffPinPad::retranslate()
{
    //: Above the field for the PIN of the kiosk's staff
    m_question->setText(tr("For staff: the kiosk's PIN"));
    m_pin->setAccessibleName(tr("Kiosk's PIN"));
    //: A key of the PIN pad: takes the last digit away
    m_erase->setText(tr("Erase"));
    m_go->setTexts(tr("OK"), tr("…"));
    m_leave->setText(tr("Back"));
    refresh();
}

}
