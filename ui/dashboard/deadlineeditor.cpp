// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/deadlineeditor.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/words/timewords.h"

#include <QHBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QTimeEdit>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr int proposedSeconds = 5 * 60;

}

DeadlineEditor::DeadlineEditor(SessionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_label(new PlainLabel({}, Type::Body, this)), m_preview(new WrappedLabel(this))
    , m_sign(new IconLabel(Icon::Clock, Tone::Muted, Tokens::iconSize, this)), m_time(new QTimeEdit(this))
    , m_set(new BusyButton({}, {}, this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"deadlineEditor"_s);
    m_time->setObjectName(u"deadlineTime"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setWrapping(true); // the hour after midnight is the next one
    m_set->setObjectName(u"deadlineSet"_s);
    m_cancel->setObjectName(u"deadlineCancel"_s);
    m_cancel->setAutoDefault(true);
    setButtonRole(m_cancel, ButtonRole::Quiet);
    setButtonRole(m_set, ButtonRole::Normal);
    m_preview->setObjectName(u"deadlinePreview"_s);
    m_preview->setAlignment(Qt::AlignLeading | Qt::AlignTop); // as its sign
    m_set->submitOnReturnIn(m_time);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    row->addWidget(m_time);
    row->addWidget(m_set);
    row->addWidget(new KeyHint(QKeySequence(Qt::Key_Enter), this));
    row->addWidget(m_cancel);
    row->addWidget(new KeyHint(QKeySequence(Qt::Key_Escape), this));
    row->addStretch(1);
    auto *words = new QHBoxLayout;
    words->setSpacing(Tokens::space8);
    words->addWidget(m_sign, 0, Qt::AlignTop);
    words->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space8);
    column->addWidget(m_label); // above the field: beside it there is no room for it in every language
    column->addLayout(row);
    column->addLayout(words);
    connect(m_time, &QTimeEdit::timeChanged, this, &DeadlineEditor::refresh);
    connect(m_set, &BusyButton::submitted, this, &DeadlineEditor::submit);
    connect(m_cancel, &QPushButton::clicked, this, &DeadlineEditor::close);
    connect(&m_desk.watch(), &SessionWatch::ticked, this, &DeadlineEditor::refresh);
    new EscapeKey(*this, [this] { close(); });
    retranslate();
}

void DeadlineEditor::open()
{
    const SeatView view = m_desk.watch().seatView();
    const std::optional<Timestamp> &now = m_desk.watch().deadline();
    QTime time = now ? now->time : QTime();
    if (view.deadlineUtc.isValid() && view.deadlineOffset)
        time = view.deadlineUtc.toOffsetFromUtc(*view.deadlineOffset).time();
    time = time.addSecs(proposedSeconds);
    m_time->setTime(QTime(time.hour(), time.minute()));
    show();
    refresh();
    m_time->setFocus(Qt::OtherFocusReason);
    m_time->setSelectedSection(QDateTimeEdit::MinuteSection);
}

std::variant<DeadlineChoice, DeadlineProblem> DeadlineEditor::answer() const
{
    return chooseDeadline(m_desk.deadlineQuestion(m_time->time()));
}

void DeadlineEditor::refresh()
{
    if (isHidden())
        return;
    const auto now = answer();
    const auto *choice = std::get_if<DeadlineChoice>(&now);
    m_preview->setText(words(now, QTimeZone::systemTimeZone()));
    m_sign->setIcon(choice ? Icon::Clock : Icon::Alert, choice && !choice->isShorter() ? Tone::Muted : Tone::Warn);
    if (!m_desk.isBusy())
        m_set->done();
    m_set->setReady(choice != nullptr && !m_desk.isBusy() && !m_desk.isEnded());
}

QString DeadlineEditor::words(const std::variant<DeadlineChoice, DeadlineProblem> &answer, const QTimeZone &here)
{
    if (const auto *problem = std::get_if<DeadlineProblem>(&answer))
        return problemWords(*problem);
    const auto &choice = std::get<DeadlineChoice>(answer);
    const TwoClocks clocks = TimeWords::both(choice.utc, choice.offset, here);
    const QString length = TimeWords::shortDuration(std::chrono::abs(choice.change));
    //: %1 "20:15 (venue)"
    QString when = clocks.here.isEmpty() ? tr("%1 at the venue and here").arg(clocks.venue)
                                         : QString(clocks.venue + u" · "_s + clocks.here);
    //: After the time typed: %1 "5 min"
    return when + u" · "_s + (choice.isShorter() ? tr("%1 less").arg(length) : tr("%1 more").arg(length));
}

QString DeadlineEditor::problemWords(DeadlineProblem problem)
{
    switch (problem) {
    case DeadlineProblem::NoDeadline:
        return tr("The deadline of now is not known. Press F5 first."); //: Why no time can be set
    case DeadlineProblem::ZoneUnknown:
        //: Why no time can be set
        return tr("The Seat Server’s time zone is not known, so no clock time can be sent. Add minutes, or set the zone in "
                  "the profile.");
    case DeadlineProblem::NotATime:
        return tr("Type a time, such as 20:15."); //: Why no time can be set
    case DeadlineProblem::Doubtful:
        return tr("The clocks change in that hour: add minutes instead."); //: Why no time can be set
    case DeadlineProblem::Same:
        return tr("That is the deadline already."); //: Why no time can be set
    case DeadlineProblem::Past:
        return tr("That time is over at the venue. To give the seats back, release them."); //: Why no time can be set
    case DeadlineProblem::BeyondCeiling:
        return tr("That is more than may still be added."); //: Why no time can be set: the limit of the profile
    }
    Q_UNREACHABLE();
}

void DeadlineEditor::submit()
{
    const auto now = answer();
    const auto *choice = std::get_if<DeadlineChoice>(&now);
    m_set->done();
    if (choice == nullptr)
        return;
    if (choice->isShorter())
        Q_EMIT shortenAsked(*choice);
    else if (m_desk.setDeadline(*choice))
        close();
}

void DeadlineEditor::close()
{
    hide();
    Q_EMIT closed();
}

void DeadlineEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeadlineEditor::retranslate()
{
    m_label->setText(tr("Keep until")); //: Before a field with a clock time: how long the seats are kept
    m_time->setAccessibleName(tr("Keep until, venue time")); //: Name of the field with the clock time
    m_set->setTexts(tr("Set"), tr("Set")); //: Button: sends the typed deadline
    m_cancel->setText(tr("Cancel")); //: Button: closes the field
    refresh();
}

}
