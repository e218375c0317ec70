// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kioskstaff/kioskstaffpage.h"

#include <QEvent>
#include <QStackedLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

KioskStaffPage::KioskStaffPage(QWidget *parent)
    : QWidget(parent), m_pad(new StaffPinPad), m_board(new StaffBoard), m_stack(new QStackedLayout(this)), m_unused(this)
{
    setObjectName(u"kioskStaff"_s);
    setAutoFillBackground(true);
    m_stack->addWidget(m_pad);
    m_stack->addWidget(m_board);
    m_unused.setSingleShot(true);
    connect(&m_unused, &QTimer::timeout, this, &KioskStaffPage::left);
    connect(m_pad, &StaffPinPad::given, this, &KioskStaffPage::pinGiven);
    connect(m_pad, &StaffPinPad::left, this, &KioskStaffPage::left);
    connect(m_board, &StaffBoard::left, this, &KioskStaffPage::left);
    connect(m_board, &StaffBoard::openWanted, this, &KioskStaffPage::openWanted);
    connect(m_board, &StaffBoard::closeWanted, this, &KioskStaffPage::closeWanted);
    connect(m_board, &StaffBoard::endWanted, this, &KioskStaffPage::endWanted);
    for (QWidget *widget : findChildren<QWidget *>())
        widget->installEventFilter(this);
}

void KioskStaffPage::ask(PinPrompt::WaitLeft waitLeft)
{
    m_stack->setCurrentWidget(m_pad);
    m_pad->ask(std::move(waitLeft));
    m_unused.start(padFor);
}

void KioskStaffPage::showBoard(const KioskStaffView &view)
{
    m_pad->forget();
    m_board->showView(view);
    m_stack->setCurrentWidget(m_board);
    m_unused.start(boardFor);
}

bool KioskStaffPage::isBoardShown() const { return m_stack->currentWidget() == m_board; }

void KioskStaffPage::forget()
{
    m_unused.stop();
    m_pad->forget();
    m_stack->setCurrentWidget(m_pad);
}

bool KioskStaffPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool touch = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress
        || event->type() == QEvent::TouchBegin;
    if (touch && m_unused.isActive())
        m_unused.start();
    return QWidget::eventFilter(watched, event);
}

}
