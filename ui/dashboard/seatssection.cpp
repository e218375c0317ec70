// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/seatssection.h"

#include "models/deskrights.h"
#include "models/referencebook.h"
#include "ui/dashboard/deskwords.h"
#include "ui/dashboard/lostseatsview.h"
#include "ui/dashboard/timebuttons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/why/whybox.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

CountdownState faceState(SeatState state)
{
    switch (state) {
    case SeatState::None:
        return CountdownState::None;
    case SeatState::Live:
        return CountdownState::Live;
    case SeatState::Stale:
        return CountdownState::Stale;
    case SeatState::Unknown:
        return CountdownState::Unknown;
    case SeatState::Expired:
        return CountdownState::Expired;
    case SeatState::Released:
        return CountdownState::Released;
    }
    Q_UNREACHABLE();
}

QString venueClock(const QDateTime &utc, const SeatView &view)
{
    return TimeWords::both(utc, view.deadlineOffset, QTimeZone::systemTimeZone()).venue;
}

//! In the venue's zone where it is known, without saying so: it stands below a time that does.
QString bareClock(const QDateTime &utc, const SeatView &view)
{
    return TimeWords::clock((view.deadlineOffset ? utc.toOffsetFromUtc(*view.deadlineOffset) : utc.toLocalTime()).time());
}

}

SeatsSection::SeatsSection(SessionDesk &desk, ReferenceBook &book, LostSeats &lost, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(book), m_lost(lost)
{
    build();
    connect(m_time, &TimeButtons::shortenAsked, this, &SeatsSection::shortenAsked);
    connect(&lost, &LostSeats::changed, this, &SeatsSection::refresh);
    connect(&book, &ReferenceBook::changed, this, &SeatsSection::refresh);
    connect(m_card, &Card::actionTriggered, this, [this](CardState state) {
        if (state == CardState::Empty)
            Q_EMIT holdAsked();
        else
            m_desk.watch().refresh();
    });
    connect(&desk.watch(), &SessionWatch::changed, this, &SeatsSection::refresh);
    connect(&desk.watch(), &SessionWatch::ticked, this, &SeatsSection::refreshClock);
    connect(&desk, &SessionDesk::ended, this, &SeatsSection::refresh);
    connect(&desk.story(), &SessionStory::changed, this, &SeatsSection::refreshClock);
    retranslate();
}

void SeatsSection::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"seatsCard"_s, {}, this);
    outer->addWidget(m_card);
    // The link in the header and the words at the foot: the card covers its content where no seats are held.
    m_why = new WhyBox(u"whySeats"_s, {}, m_card);
    m_card->addHeaderWidget(m_why->link());
    m_card->addFooterWidget(m_why);
    m_countdown = new Countdown(m_card->content());
    m_seats = new PlainLabel({}, Type::Section, m_card->content());
    m_seats->setObjectName(u"seatCount"_s);
    m_seats->setContentsMargins(0, Tokens::space12, 0, 0); // beside the digits, not above them
    auto *top = new QHBoxLayout;
    top->setSpacing(Tokens::space16);
    top->addWidget(m_countdown, 1);
    top->addWidget(m_seats, 0, Qt::AlignTop);
    m_noteIcon = new IconLabel(Icon::Info, Tone::Muted, Tokens::iconSize, m_card->content());
    m_note = new WrappedLabel(m_card->content());
    m_note->setObjectName(u"seatNote"_s);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(Tokens::space12, 0, 0, 0); // in line with the clock's words
    note->setSpacing(Tokens::space8);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    QBoxLayout *body = m_card->body();
    body->setSpacing(Tokens::space8);
    body->addLayout(top);
    body->addLayout(note);
    m_lostView = new LostSeatsView(m_lost, m_book, m_card->content());
    m_time = new TimeButtons(m_desk, m_book, m_card->content());
    body->addWidget(m_lostView);
    body->addStretch(1);
    body->addWidget(m_time);
}

QString SeatsSection::inShort() const
{
    const std::optional<int> count = m_desk.watch().seatCount();
    return count && *count > 0 ? QString(m_countdown->digits() + u" · "_s + DeskWords::seats(*count))
                               : m_countdown->digits();
}

void SeatsSection::markSeen()
{
    m_movedFrom = {};
    refreshClock();
}

void SeatsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SeatsSection::retranslate()
{
    m_why->setSubject(tr("Seats held"));
    m_card->setTitle(tr("Seats held")); //: Title of the panel with the seat clock
    refresh();
}

void SeatsSection::refresh()
{
    const SessionWatch &watch = m_desk.watch();
    if (watch.isGone()) {
        //: The server answers that it has no such session
        m_card->setState(CardState::Error, tr("The server no longer knows this session."),
            //: What to do with a session that is gone
            tr("Seats that were held in it are free again. Close it and open a new one."));
        m_card->setActionText(CardState::Error, QString());
        return;
    }
    const bool mayHold = isOffered(DeskAction::HoldSeats, m_book);
    m_card->setActionText(CardState::Empty, mayHold ? tr("Hold seats") : QString()); //: Button in the empty panel
    m_time->refresh();
    refreshClock();
}

void SeatsSection::refreshClock()
{
    m_time->setUsable(canExtend());
    const SessionWatch &watch = m_desk.watch();
    if (!watch.session() || watch.isGone())
        return;
    m_why->setExplanation(m_desk.story().whySeats());
    const SeatView view = watch.seatView();
    const bool released = view.state == SeatState::Released;
    if (view.state == SeatState::None && m_lost.lines().isEmpty()) {
        m_countdown->setFace({});
        noteDeadline({});
        const bool mayHold = isOffered(DeskAction::HoldSeats, m_book);
        m_card->setState(CardState::Empty, tr("No seats held."), //: The cart has no seats
            mayHold ? tr("Ctrl+H finds and holds seats.") : QString()); //: Next key when nothing is held
        return;
    }
    noteDeadline(view.deadlineUtc);
    CountdownFace face;
    // An older server stops counting seats that ran out: what is known of them are the lost ones.
    face.state = view.state == SeatState::None ? CountdownState::Released : faceState(view.state);
    if (view.state == SeatState::Live || view.state == SeatState::Stale)
        face.remainingSeconds = static_cast<int>(view.remaining.count());
    face.asOf = watch.confirmedAtWall().isValid()
        ? TimeWords::clockWithSeconds(watch.confirmedAtWall().toLocalTime().time())
        : QString();
    face.until = view.deadlineUtc.isValid() ? venueClock(view.deadlineUtc, view) : QString();
    face.approximate = view.approximate;
    m_countdown->setFace(face);
    m_card->setState(CardState::Ready);
    // A count beside "released" would be a promise.
    const std::optional<int> count = watch.seatCount();
    const bool shown = count && *count > 0 && !released;
    m_seats->setText(shown ? DeskWords::seats(*count) : QString());
    m_seats->setMuted(view.state != SeatState::Live);
    m_time->setVisible(view.state != SeatState::None && !released && isOffered(DeskAction::MoreTime, m_book));
    showNote(view);
}

void SeatsSection::noteDeadline(const QDateTime &deadline)
{
    // The server rounds; a second is not a move.
    const bool moved = m_deadline.isValid() && deadline.isValid() && std::abs(m_deadline.secsTo(deadline)) > 1;
    if (moved && m_desk.currentCommand() != DeskCommand::MoreTime) {
        m_movedFrom = m_deadline;
        Q_EMIT marked();
    }
    m_deadline = deadline;
    if (!deadline.isValid())
        m_movedFrom = {};
}

void SeatsSection::showNote(const SeatView &view)
{
    QString text;
    Icon sign = Icon::Info;
    Tone tone = Tone::Muted;
    if (view.state == SeatState::Unknown) {
        text = doubtText(view.doubt);
        sign = Icon::Help;
        tone = Tone::Unknown;
    } else if (view.state == SeatState::Expired) {
        //: After the time ran out, before the server released the seats
        text = tr("Promise nothing. More time may still work; the server decides.");
        sign = Icon::Alert;
        tone = Tone::Danger;
    } else if (view.state == SeatState::Released) {
        //: After the server released the seats
        text = m_lost.lines().isEmpty() ? tr("They are on sale again. Hold them anew with Ctrl+H.")
                                        : tr("They are on sale again."); //: Seats that were released
        tone = Tone::Warn;
    } else if (m_movedFrom.isValid()) {
        //: Somebody else moved the deadline; %1 and %2 are clock times
        text = tr("Moved on the server: now until %1, was %2.")
                   .arg(bareClock(view.deadlineUtc, view), bareClock(m_movedFrom, view));
        sign = Icon::Bell;
        tone = Tone::Accent;
    } else if (view.state == SeatState::Live) {
        text = TimeWords::both(view.deadlineUtc, view.deadlineOffset, QTimeZone::systemTimeZone()).here;
        sign = Icon::Clock;
    }
    m_note->setText(text);
    m_noteIcon->setIcon(sign, tone);
    m_note->setVisible(!text.isEmpty());
    m_noteIcon->setVisible(!text.isEmpty());
}

QString SeatsSection::doubtText(SeatDoubt doubt)
{
    switch (doubt) {
    case SeatDoubt::None:
    case SeatDoubt::NotAskedYet:
        return tr("Asking the server how long the seats are kept."); //: Why the time left is not known
    case SeatDoubt::TooOld:
        return tr("No answer for more than 90 s: the old number may be wrong."); //: Why the time left is not known
    case SeatDoubt::Woke:
        return tr("This computer slept. Asking the server again."); //: Why the time left is not known
    case SeatDoubt::DeadlineUnreadable:
        //: Why the time left is not known
        return tr("The server’s time has no zone. Set the Seat Server’s zone in the profile.");
    case SeatDoubt::ClocksDisagree:
        return tr("The server’s clocks contradict each other. Tell a supervisor."); //: Why the time left is not known
    case SeatDoubt::SlowAnswers:
        return tr("Every answer takes more than 5 s: too slow to count by."); //: Why the time left is not known
    }
    Q_UNREACHABLE();
}

bool SeatsSection::canExtend() const
{
    const SeatState state = m_desk.watch().seatView().state;
    const bool held = state != SeatState::None && state != SeatState::Released;
    // Without seats the question itself would start a seat clock on the server.
    return m_desk.watch().session() && held && !m_desk.isEnded();
}

}
