// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/timebuttons.h"

#include "models/deskrights.h"
#include "models/referencebook.h"
#include "ui/dashboard/deadlineeditor.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

TimeButtons::TimeButtons(SessionDesk &desk, ReferenceBook &book, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(book)
{
    setObjectName(u"timeButtons"_s);
    build();
    connect(m_usual, &BusyButton::submitted, this, [this] { ask(m_usual, usualOffset()); });
    connect(m_little, &BusyButton::submitted, this, [this] { ask(m_little, little); });
    connect(m_much, &BusyButton::submitted, this, [this] { ask(m_much, much); });
    connect(m_choose, &QPushButton::clicked, this, &TimeButtons::openEditor);
    connect(m_editor, &DeadlineEditor::shortenAsked, this, &TimeButtons::shortenAsked);
    connect(m_editor, &DeadlineEditor::closed, this, [this] {
        m_choices->show();
        m_usual->setFocus(Qt::OtherFocusReason);
    });
    connect(&book, &ReferenceBook::changed, this, &TimeButtons::refresh);
    connect(&desk, &SessionDesk::busyChanged, this, &TimeButtons::refresh);
    retranslate();
}

void TimeButtons::build()
{
    m_first = new QWidget(this);
    m_second = new QWidget(this);
    const auto rowIn = [](QWidget *part) {
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins({});
        row->setSpacing(Tokens::space8);
        return row;
    };
    QHBoxLayout *first = rowIn(m_first), *second = rowIn(m_second);
    const auto button = [](QWidget *part, QHBoxLayout *row, const QString &name) {
        auto *made = new BusyButton({}, {}, part);
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    m_usual = button(m_first, first, u"moreTime"_s);
    first->addWidget(new KeyHint(QKeySequence(Qt::Key_F8), m_first));
    m_little = button(m_second, second, u"moreTimeLittle"_s);
    m_much = button(m_second, second, u"moreTimeMuch"_s);
    for (const auto &[other, key] : {std::pair(m_little, Qt::SHIFT | Qt::Key_F8), std::pair(m_much, Qt::CTRL | Qt::Key_F8)}) {
        setButtonRole(other, ButtonRole::Normal);
        other->setToolTip(QKeySequence(key).toString(QKeySequence::NativeText));
    }
    first->addStretch(1);
    second->addStretch(1);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(Tokens::space8);
    m_buttons->addWidget(m_first);
    m_buttons->addWidget(m_second, 1);
    buildChoice();
    m_editor = new DeadlineEditor(m_desk, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space8);
    column->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint()
    column->addLayout(m_buttons);
    column->addWidget(m_choices);
    column->addWidget(m_editor);
    m_editor->hide();
}

//! Below the buttons: how much may still be added, and for supervisors a time by the clock.
void TimeButtons::buildChoice()
{
    m_choices = new QWidget(this);
    m_ceiling = plainLabel({}, m_choices, Type::Small, true);
    m_ceiling->setObjectName(u"timeCeiling"_s);
    m_choose = new QPushButton(m_choices);
    m_choose->setObjectName(u"setDeadline"_s);
    setButtonRole(m_choose, ButtonRole::Quiet);
    setCompact(m_choose);
    m_chooseHint = new KeyHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F8), m_choices);
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    row->addWidget(m_ceiling, 1);
    row->addWidget(m_choose);
    row->addWidget(m_chooseHint);
}

QSize TimeButtons::minimumSizeHint() const
{
    const int widest = std::max(m_first->sizeHint().width(), m_second->sizeHint().width());
    return {std::max(widest, m_choices->isHidden() ? 0 : m_choices->minimumSizeHint().width()), layout()->sizeHint().height()};
}

void TimeButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TimeButtons::fit()
{
    const bool beside = width() >= m_first->sizeHint().width() + Tokens::space8 + m_second->sizeHint().width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_buttons->direction() == direction)
        return;
    m_buttons->setDirection(direction);
    updateGeometry();
}

void TimeButtons::press(std::chrono::minutes length)
{
    for (auto [button, time] : {std::pair(m_usual, usual), std::pair(m_little, little), std::pair(m_much, much)}) {
        if (time == length)
            button->submit();
    }
}

void TimeButtons::openEditor()
{
    if (!m_choose->isEnabled() || m_choose->isHidden())
        return;
    m_choices->hide();
    m_editor->open();
}

void TimeButtons::setUsable(bool usable)
{
    if (m_usable == usable)
        return; // what else may change tells of itself
    m_usable = usable;
    refresh();
}

void TimeButtons::ask(BusyButton *button, seconds offset)
{
    m_asked = button;
    button->start();
    if (!m_desk.moreTime(offset))
        button->done();
}

void TimeButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimeButtons::retranslate()
{
    m_choose->setText(tr("At a time…")); //: Button for supervisors: sets the deadline by the clock
    refresh();
}

void TimeButtons::refresh()
{
    const bool mine = m_desk.currentCommand() == DeskCommand::MoreTime;
    const QString busy = m_desk.isReconciling() && mine
        ? tr("Looking what happened…") //: Button while a lost answer is being looked into
        : tr("Asking…"); //: Button while more time is being asked for
    //: Button: %1 "5 min"
    m_usual->setTexts(tr("More time  +%1").arg(TimeWords::shortDuration(usualOffset())), busy);
    //: Small button: %1 "2 min"
    m_little->setTexts(tr("+%1").arg(TimeWords::shortDuration(little)), tr("+%1").arg(TimeWords::shortDuration(little)));
    m_much->setTexts(tr("+%1").arg(TimeWords::shortDuration(much)), tr("+%1").arg(TimeWords::shortDuration(much)));
    refreshButton(m_usual, usualOffset());
    refreshButton(m_little, little);
    refreshButton(m_much, much);
    const bool maySet = isOffered(DeskAction::SetDeadline, m_book);
    m_choose->setVisible(maySet);
    m_chooseHint->setVisible(maySet);
    m_choose->setEnabled(m_usable && !m_desk.isBusy());
    m_editor->refresh();
    m_ceiling->setText(ceilingText());
    m_choices->setVisible(m_editor->isHidden() && (maySet || !m_ceiling->text().isEmpty()));
    fit();
}

void TimeButtons::refreshButton(BusyButton *button, seconds offset)
{
    const bool running = m_desk.currentCommand() == DeskCommand::MoreTime;
    const bool mine = running && (button == m_asked || (m_asked == nullptr && button == m_usual));
    if (!m_desk.isBusy())
        button->done();
    else if (mine)
        button->start();
    const std::optional<seconds> left = m_desk.extensionLeft();
    const bool allowed = isOffered(DeskAction::MoreTime, m_book) && (!left || (offset <= *left && *left > seconds(0)));
    button->setReady(m_usable && allowed && (mine || !m_desk.isBusy()));
    //: Name of a button for screen readers: %1 "5 minutes"
    button->setAccessibleName(tr("%1 more").arg(TimeWords::duration(offset)));
}

seconds TimeButtons::usualOffset() const
{
    const std::optional<seconds> left = m_desk.extensionLeft();
    return left && *left > seconds(0) ? std::min<seconds>(usual, *left) : seconds(usual);
}

QString TimeButtons::ceilingText() const
{
    const std::optional<seconds> left = m_desk.extensionLeft();
    if (!left)
        return {};
    if (*left <= seconds(0))
        return tr("No more time may be added. Finish or release."); //: The limit of the profile is reached
    //: %1: "20 min"; limit of the profile
    return tr("%1 may still be added").arg(TimeWords::shortDuration(*left));
}

}
