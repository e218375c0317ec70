// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kioskstaff/staffboard.h"

#include "ui/kioskstaff/kioskstaffwords.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A sign, when, and what.
void addLine(QGridLayout *grid, Icon icon, Tone tone, const QString &when, const QString &what)
{
    const int row = grid->rowCount();
    grid->addWidget(new IconLabel(icon, tone, Tokens::iconSize), row, 0, Qt::AlignTop);
    auto *time = new PlainLabel(when);
    time->setMuted(true);
    grid->addWidget(time, row, 1, Qt::AlignTop);
    grid->addWidget(new PlainLabel(what), row, 2);
}

//! The lines of \a card as a grid; what was there before is gone.
QGridLayout *freshLines(Card *card)
{
    const QString name = u"lines"_s;
    delete card->content()->findChild<QWidget *>(name);
    auto *lines = new QWidget;
    lines->setObjectName(name);
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(Tokens::space8);
    grid->setVerticalSpacing(2);
    card->body()->insertWidget(0, lines);
    return grid;
}

}

StaffBoard::StaffBoard(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel({}, Type::Section)), m_state(new PlainLabel({}, Type::Field))
    , m_happenings(new Card(u"staffHappenings"_s, {})), m_cases(new Card(u"staffCases"_s, {}))
    , m_test(new Card(u"staffTest"_s, {})), m_confirm(new ConfirmStrip)
{
    m_state->setObjectName(u"staffState"_s);
    build();
    connect(m_leave, &QPushButton::clicked, this, &StaffBoard::left);
    connect(m_open, &QPushButton::clicked, this, &StaffBoard::openWanted);
    connect(m_close, &QPushButton::clicked, this, &StaffBoard::closeWanted);
    connect(m_end, &QPushButton::clicked, this, &StaffBoard::askToEnd);
    refresh();
}

QPushButton *StaffBoard::addButton(QBoxLayout *row, const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(true);
    setKioskSize(button);
    row->addWidget(button);
    return button;
}

void StaffBoard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space24, Tokens::space16, Tokens::space24, Tokens::space16);
    column->setSpacing(Tokens::space12);
    column->addWidget(m_title);
    column->addWidget(m_state);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Tokens::space12);
    middle->addWidget(m_happenings, 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(Tokens::space12);
    right->addWidget(m_test);
    right->addWidget(m_cases, 1);
    middle->addLayout(right, 2);
    for (Card *card : {m_happenings, m_test, m_cases})
        card->body()->addStretch(1);
    column->addLayout(middle, 1);
    column->addWidget(m_confirm);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Tokens::space12);
    m_leave = addButton(foot, u"staffBack"_s);
    setButtonRole(m_leave, ButtonRole::Primary);
    foot->addStretch(1);
    m_open = addButton(foot, u"staffOpen"_s);
    m_close = addButton(foot, u"staffClose"_s);
    m_end = addButton(foot, u"staffEnd"_s);
    setButtonRole(m_end, ButtonRole::Danger);
    column->addLayout(foot);
}

void StaffBoard::showView(const KioskStaffView &view)
{
    m_view = view;
    refresh();
}

QString StaffBoard::timeOf(const QDateTime &utc) const
{
    return TimeWords::clockWithSeconds((m_view.zone.isValid() ? utc.toTimeZone(m_view.zone) : utc).time());
}

QString StaffBoard::stateWords() const
{
    if (m_view.page == KioskPage::OutOfOrder)
        return tr("Out of order: look into the list, then open it again.");
    if (m_view.page == KioskPage::Closed)
        return tr("Closed for guests.");
    return m_view.hasGuest ? tr("Open. A guest's purchase waits behind this page.") : tr("Open for guests.");
}

void StaffBoard::refresh()
{
    //: %1 the kiosk's short name, %2 the version of the program
    m_title->setText(tr("Kiosk %1 · Foyer %2").arg(m_view.kioskName, m_view.version));
    m_state->setText(stateWords());
    m_happenings->setTitle(tr("Last events"));
    m_cases->setTitle(tr("Cases for the desk"));
    m_test->setTitle(tr("Self-test after the last guest"));
    m_leave->setText(tr("Back to guests"));
    m_open->setText(tr("Open the kiosk"));
    m_close->setText(tr("Close the kiosk"));
    m_end->setText(tr("End Foyer"));
    const bool shut = m_view.page == KioskPage::OutOfOrder || m_view.page == KioskPage::Closed;
    m_open->setVisible(shut);
    m_close->setVisible(!shut);
    fillHappenings();
    fillCases();
    fillTest();
}

void StaffBoard::fillHappenings()
{
    QGridLayout *lines = freshLines(m_happenings);
    for (const KioskHappening &one : std::as_const(m_view.happenings)) {
        const bool trouble = KioskStaffWords::isTrouble(one.what);
        addLine(lines, trouble ? Icon::Alert : Icon::Circle, trouble ? Tone::Warn : Tone::Muted, timeOf(one.at),
            KioskStaffWords::happening(one.what));
    }
}

void StaffBoard::fillCases()
{
    QGridLayout *lines = freshLines(m_cases);
    constexpr qsizetype most = 6;
    const qsizetype first = qMax<qsizetype>(0, m_view.cases.size() - most);
    for (qsizetype i = m_view.cases.size() - 1; i >= first; --i) {
        const KioskCaseNote &one = m_view.cases[i];
        addLine(lines, one.sealed ? Icon::Ticket : Icon::Bell, Tone::Accent, timeOf(one.at),
            one.sealed ? tr("%1, with a code for the desk").arg(one.name) : one.name);
    }
    m_cases->setState(m_view.cases.isEmpty() ? CardState::Empty : CardState::Ready, m_view.cases.isEmpty() ? tr("No cases") : QString());
}

void StaffBoard::fillTest()
{
    QGridLayout *lines = freshLines(m_test);
    m_test->setState(m_view.lastTest ? CardState::Ready : CardState::Empty, m_view.lastTest ? QString() : tr("No guest yet"));
    if (!m_view.lastTest)
        return;
    for (int i = 0; i < int(ResiduePlace::Count); ++i) {
        const auto place = ResiduePlace(i);
        const bool found = std::any_of(
            m_view.lastFinds.begin(), m_view.lastFinds.end(), [place](const Residue &one) { return one.place == place; });
        //: A line of the self-test: %1 is a place, e.g. "Clipboard"
        const QString words = found ? tr("%1: something was left") : tr("%1: clear");
        addLine(lines, found ? Icon::ErrorCircle : Icon::CheckCircle, found ? Tone::Danger : Tone::Ok,
            i == 0 ? timeOf(*m_view.lastTest) : QString(), words.arg(KioskStaffWords::place(place)));
    }
}

void StaffBoard::askToEnd()
{
    const QString question = m_view.hasGuest
        ? tr("End Foyer? A guest's purchase is under way; it would be lost.")
        : tr("End Foyer? The screen is free for other programs then.");
    m_confirm->ask(question, tr("End Foyer"), tr("Stay"), [this] { Q_EMIT endWanted(); });
}

void StaffBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}
