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

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padWidth = 440;
constexpr int columns = 3;

}

StaffPinPad::StaffPinPad(QWidget *parent)
    : QWidget(parent), m_question(plainLabel({}, nullptr, Type::Heading)), m_told(new PlainLabel({}, Type::Field))
    , m_pin(new PasswordField(0)), m_erase(new QPushButton), m_leave(new QPushButton), m_go(new BusyButton({}, {}))
    , m_prompt(new PinPrompt(*m_pin, *m_go, *m_told, this))
{
    build();
    connect(m_erase, &QPushButton::clicked, m_pin, &QLineEdit::backspace);
    connect(m_prompt, &PinPrompt::given, this, &StaffPinPad::given);
    connect(m_leave, &QPushButton::clicked, this, &StaffPinPad::left);
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

void StaffPinPad::ask(PinPrompt::WaitLeft waitLeft) { m_prompt->start(std::move(waitLeft)); }

void StaffPinPad::forget() { m_prompt->stop(); }

void StaffPinPad::tellWrong() { m_prompt->tellWrong(); }

void StaffPinPad::tellWait() { m_prompt->tellWait(); }

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
    m_prompt->refresh();
}

}
