// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/lostseatsview.h"

#include "models/deskrights.h"
#include "models/referencebook.h"
#include "ui/dashboard/deskwords.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLines = 3;

//! No line ends inside "F 15".
QString namesOf(const QList<CartSeat> &seats)
{
    QString names = TextChecks::isolated(seatNames(seats));
    for (const CartSeat &seat : seats) {
        const QString one = TextChecks::cleaned(QString(seat.row + u' ' + seat.number));
        names.replace(one, QString(one).replace(u' ', QChar::Nbsp));
    }
    return names;
}

}

LostSeatsView::LostSeatsView(LostSeats &lost, ReferenceBook &book, QWidget *parent)
    : QWidget(parent), m_lost(lost), m_book(book)
    , m_sign(new IconLabel(Icon::Ticket, Tone::Muted, Tokens::iconSize, this)), m_list(new WrappedLabel(this))
    , m_try(new BusyButton({}, {}, this)), m_hint(new KeyHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), this))
    , m_forget(new QPushButton(this))
{
    setObjectName(u"lostSeats"_s);
    m_list->setObjectName(u"lostList"_s);
    m_try->setObjectName(u"tryAgain"_s);
    m_forget->setObjectName(u"forgetLost"_s);
    setButtonRole(m_forget, ButtonRole::Quiet);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(Tokens::space12, 0, 0, 0); // in line with the clock's words
    words->setSpacing(Tokens::space8);
    words->addWidget(m_sign, 0, Qt::AlignTop);
    words->addWidget(m_list, 1);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(Tokens::space8);
    auto *again = new QHBoxLayout;
    again->setSpacing(Tokens::space8);
    again->addWidget(m_try);
    again->addWidget(m_hint);
    again->addStretch(1);
    m_row->addLayout(again, 1);
    m_row->addWidget(m_forget, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space8);
    column->addLayout(words);
    column->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint()
    column->addLayout(m_row);
    connect(m_try, &BusyButton::submitted, this, [this] {
        if (!m_lost.tryAgain())
            m_try->done();
    });
    connect(m_forget, &QPushButton::clicked, &m_lost, &LostSeats::forget);
    connect(&m_lost, &LostSeats::changed, this, &LostSeatsView::refresh);
    connect(&m_book, &ReferenceBook::changed, this, &LostSeatsView::refresh);
    refresh();
}

QString LostSeatsView::line(const LostLine &line)
{
    QStringList parts{TextChecks::isolated(line.title)};
    if (line.when)
        parts += TimeWords::dayAndTime(*line.when);
    const QString names = namesOf(line.seats);
    parts += names.isEmpty() ? DeskWords::seats(static_cast<int>(line.seats.size())) : names;
    parts.removeAll({});
    return parts.join(u" · "_s);
}

int LostSeatsView::wayBackWidth() const
{
    const int hint = m_hint->isHidden() ? 0 : Tokens::space8 + m_hint->sizeHint().width();
    return m_try->isHidden() ? 0 : m_try->sizeHint().width() + hint;
}

QSize LostSeatsView::minimumSizeHint() const
{
    return {std::max(wayBackWidth(), m_forget->sizeHint().width()), layout()->sizeHint().height()};
}

void LostSeatsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

//! Other words on a button take another width.
void LostSeatsView::arrange()
{
    const bool beside = width() >= wayBackWidth() + Tokens::space8 + m_forget->sizeHint().width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    updateGeometry();
}

void LostSeatsView::tryAgain()
{
    if (isVisible())
        m_try->submit();
}

void LostSeatsView::refresh()
{
    const QList<LostLine> &lines = m_lost.lines();
    setVisible(!lines.isEmpty());
    QStringList texts;
    for (const LostLine &lost : lines.first(std::min(mostLines, lines.size())))
        texts += line(lost);
    if (lines.size() > mostLines)
        texts += tr("and more"); //: After three lines of lost seats
    //: Before a list of seats: %1
    m_list->setText(tr("No longer held: %1").arg(texts.join(u'\n')));
    const int next = m_lost.nextLine();
    const bool mayHold = isOffered(DeskAction::HoldSeats, m_book);
    for (QWidget *widget : {static_cast<QWidget *>(m_try), m_hint})
        widget->setVisible(mayHold && (next >= 0 || m_lost.isTrying()));
    m_try->setTexts(buttonText(next), tr("Asking for the seats…")); //: Button while lost seats are being asked for
    if (m_lost.isTrying())
        m_try->start();
    else
        m_try->done();
    m_try->setReady(next >= 0);
    m_forget->setText(tr("Not wanted any more")); //: Button: takes the list of lost seats away
    m_forget->setEnabled(!m_lost.isTrying());
    arrange();
}

QString LostSeatsView::buttonText(int next) const
{
    if (next < 0)
        return tr("Try the same seats again"); //: Button: asks for seats that were released
    const LostLine &line = m_lost.lines().at(next);
    const int count = static_cast<int>(line.seats.size());
    if (line.sameRefused)
        //: Button: %1 "2 seats", %2 name of a zone
        return tr("Hold %1 in %2").arg(DeskWords::seats(count), TextChecks::isolated(line.seats.constFirst().zone));
    if (!line.isByName())
        //: Button: %1 "2 seats"; which ones the server chooses
        return tr("Hold %1 there again").arg(DeskWords::seats(count));
    return tr("Try the same seats again");
}

Message LostSeatsView::message(const RecoveryReport &report)
{
    Message message = heldMessage(report);
    if (message.headline.isEmpty()) {
        const FaultWords fault = ErrorWords::of(report.error);
        message.severity = Severity::Warning;
        message.details = fault.details;
        const QString names = namesOf(report.asked.seats);
        switch (report.recovery) {
        case Recovery::Refused:
            //: %1: "Stalls F 12, F 13"
            message.headline = report.asked.sameRefused ? tr("No seats could be held there.") : tr("Gone: %1.").arg(names);
            message.meaning = tr("Somebody else may have them. Nothing is held."); //: After a refusal
            break;
        case Recovery::NotSent:
            message.headline = tr("Nothing was sent, nothing is held."); //: Lost seats were not asked for
            message.meaning = fault.happened + u' ' + tr("You may press again.");
            break;
        case Recovery::DidNotHappen:
            message.headline = tr("The answer was lost, and no seats were held."); //: A look found none
            message.meaning = tr("You may press again.");
            break;
        case Recovery::NotYetKnown:
            message.severity = Severity::Danger;
            message.headline = tr("It is not known whether the seats are held."); //: After a lost answer
            message.meaning = tr("Promise nothing yet. Foyer goes on looking and will say.");
            break;
        case Recovery::StillInCart:
            message.headline = tr("The lost seats are still lines of this cart."); //: They could not be taken out
            message.meaning = fault.happened + u' '
                + tr("Nothing was asked for. Take them out with Delete, or open a new cart for this patron.");
            break;
        default:
            message.headline = tr("No seats were free, so none are held."); //: A hold answered with 0 seats
            message.meaning = tr("Choose another zone, price or performance.");
        }
    }
    message.id = u"desk.lostSeats"_s;
    return message;
}

Message LostSeatsView::heldMessage(const RecoveryReport &report)
{
    const QString held = namesOf(report.held);
    switch (report.recovery) {
    case Recovery::Same:
        //: %1: "Stalls F 12, F 13"
        return {Severity::Success, tr("The same seats are held again: %1.").arg(held), tr("The clock runs anew.")};
    case Recovery::Some:
        //: %1: "Stalls F 12"
        return {Severity::Warning, tr("Only some are held again: %1.").arg(held),
            tr("Tell the patron. Look for the rest with Ctrl+H.")};
    case Recovery::Others:
        //: %1: "Stalls F 12, F 13"
        return {Severity::Warning, tr("Other seats are held: %1.").arg(held),
            //: %1: the seats that were lost
            tr("They had %1. Tell the patron, or release these.").arg(namesOf(report.asked.seats))};
    case Recovery::Unnamed:
        return {Severity::Warning, tr("Seats are held, but which could not be read."),
            tr("Press F5 and look at the cart before you promise anything.")};
    default:
        return {};
    }
}

void LostSeatsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}
