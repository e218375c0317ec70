// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwords.h"

#include "ui/words/timewords.h"

#include <QLocale>

namespace Foyer {

using namespace std::chrono_literals;

//: The first page, in every language at once: one short sentence
const char *const KioskWords::inviting = QT_TR_NOOP("Touch to buy tickets");
//: A closed kiosk, in every language at once
const char *const KioskWords::closedNow = QT_TR_NOOP("This kiosk is closed now. The desk is glad to help you.");
//: In every language at once
const char *const KioskWords::notWorking = QT_TR_NOOP("This kiosk is out of order. The desk is glad to help you.");

QString KioskWords::notice(const KioskView &view)
{
    if (view.notice == KioskNotice::LooksMistyped && !view.emailHint.isEmpty()) {
        //: %1: the end of an e-mail address, e.g. gmail.com
        return tr("Did you mean %1?").arg(view.emailHint);
    }
    const QString sentence = notice(view.notice);
    if (view.notice != KioskNotice::CodeNotUsable || view.codeTriesLeft <= 0)
        return sentence;
    //: Two sentences side by side: %1 "That code cannot be used here.", %2 "You can try 3 more codes."
    return tr("%1 %2").arg(sentence, tr("You can try %n more codes.", nullptr, view.codeTriesLeft));
}

QString KioskWords::notice(KioskNotice notice)
{
    switch (notice) {
    case KioskNotice::None:
        return {};
    case KioskNotice::NotAnEmail:
        return tr("Something is missing in this address. It looks like name@example.org.");
    case KioskNotice::LooksMistyped:
        return tr("Please look at the address again.");
    case KioskNotice::EmailNotUsable:
        return tr("That address cannot be used here. Try another one, or call a person.");
    case KioskNotice::CardNumberTyped:
        return tr("We never take card numbers here. Nothing was kept.");
    case KioskNotice::TicketCodeScanned:
        return tr("That was a ticket code. Please type your e-mail.");
    case KioskNotice::CodeNotUsable:
        return tr("That code cannot be used here.");
    case KioskNotice::NoMoreCodes:
        return tr("No more codes can be tried. You can go on without one.");
    case KioskNotice::CodeTaken:
        return tr("Your code is applied.");
    case KioskNotice::FewerSeatsLeft:
        return tr("There are fewer seats left than you asked for. Please choose again.");
    case KioskNotice::SeatsNotTaken:
        return tr("These seats could not be taken. Please choose again.");
    case KioskNotice::NothingOnSale:
        return tr("Nothing is on sale here at the moment.");
    case KioskNotice::NoWayToDeliver:
        return tr("These tickets cannot be sold here. Please go to the desk.");
    case KioskNotice::NotAccepted:
        return tr("The card was not accepted. Nothing was charged. Try another one.");
    case KioskNotice::CertificateNotUsable:
        return tr("That gift certificate cannot be used here.");
    case KioskNotice::ReaderSilent:
        return tr("The card reader does not answer. Nothing was charged.");
    case KioskNotice::NotSentTryAgain:
        return tr("No connection just now. Nothing was sent. Please try again.");
    case KioskNotice::SlowConnection:
        return tr("The connection is slow. Please wait a moment.");
    case KioskNotice::NotSavedTryAgain:
        return tr("The order was not saved. Nothing was charged. Please try again.");
    case KioskNotice::SeatsReleased:
        return tr("The seats were let go.");
    case KioskNotice::TooManySeats:
        return tr("That is more than can be bought here. Please ask at the desk.");
    case KioskNotice::ReceiptPrinting:
        return tr("Your receipt is being printed.");
    case KioskNotice::ReceiptPrinted:
        return tr("Please take your receipt from the printer.");
    case KioskNotice::ReceiptNotPrinted:
        return tr("The receipt could not be printed. Your order is made.");
    }
    return {};
}

bool KioskWords::isTrouble(KioskNotice notice)
{
    switch (notice) {
    case KioskNotice::None:
    case KioskNotice::LooksMistyped:
    case KioskNotice::CodeTaken:
    case KioskNotice::SlowConnection:
    case KioskNotice::SeatsReleased:
    case KioskNotice::ReceiptPrinting:
    case KioskNotice::ReceiptPrinted:
        return false;
    default:
        return true;
    }
}

QString KioskWords::seatTime(const KioskView &view)
{
    if (view.seatTime == SeatTime::None)
        return {};
    if (view.seatTime == SeatTime::Unknown)
        return tr("Seats kept for you: time not known");
    const auto left = std::max(0s, view.seatTimeLeft);
    if (left < 1min)
        return tr("Seats kept for you: less than a minute");
    //: Whole minutes, rounded down
    return tr("Seats kept for you: %n minutes", nullptr, static_cast<int>(left / 1min));
}

QString KioskWords::when(const Timestamp &when)
{
    //: Day and time: %1 "Sunday 22 November", %2 "19:30"
    return tr("%1, %2").arg(QLocale().toString(when.date,
                                //: Pattern of a day, as in QLocale: weekday, day, month
                                tr("dddd d MMMM")),
        TimeWords::clock(when.time));
}

QString KioskWords::whenAndWhere(const KioskPerformance &performance)
{
    const QString time = performance.when ? when(*performance.when) : QString();
    if (time.isEmpty() || performance.facility.isEmpty())
        return time + performance.facility;
    //: When and where: %1 "Sunday 22 November, 19:30", %2 a house or a hall
    return tr("%1 · %2").arg(time, performance.facility);
}

QString KioskWords::seats(int count) { return tr("%n seats", nullptr, count); }

//: A button: somebody of the house comes
QString KioskWords::callPerson() { return tr("Call a person"); }
QString KioskWords::back() { return tr("Back"); }
QString KioskWords::startOver() { return tr("Start over"); }
//: A button: to the next question
QString KioskWords::next() { return tr("Continue"); }
QString KioskWords::done() { return tr("Done"); }

}
