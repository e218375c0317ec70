// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kioskstaff/kioskstaffwords.h"

namespace Foyer {

QString KioskStaffWords::happening(HouseEvent what)
{
    switch (what) {
    case HouseEvent::Started:
        return tr("Kiosk started");
    case HouseEvent::StartedAfterCrash:
        return tr("Kiosk started again after a crash");
    case HouseEvent::TooManyCrashes:
        return tr("Three crashes in a minute");
    case HouseEvent::GuestBegan:
        return tr("A guest began");
    case HouseEvent::GuestForgotten:
        return tr("Guest forgotten, self-test passed");
    case HouseEvent::ResidueFound:
        return tr("Self-test found something of a guest");
    case HouseEvent::OrderMade:
        return tr("An order was made");
    case HouseEvent::CardDeclined:
        return tr("A card was declined");
    case HouseEvent::ReaderSilent:
        return tr("The card reader did not answer");
    case HouseEvent::ReceiptNotPrinted:
        return tr("A receipt was not printed");
    case HouseEvent::CaseShown:
        return tr("A case was sent to the desk");
    case HouseEvent::PersonCalled:
        return tr("A guest called a person");
    case HouseEvent::SeatsExpired:
        return tr("Seats ran out of time");
    case HouseEvent::CannotSell:
        return tr("Selling did not work");
    case HouseEvent::Closed:
        return tr("Kiosk closed");
    case HouseEvent::OutOfOrder:
        return tr("Kiosk out of order");
    case HouseEvent::Waiting:
        return tr("Waiting for guests");
    case HouseEvent::StaffCame:
        return tr("Staff opened this page");
    case HouseEvent::StaffLeft:
        return tr("Staff left this page");
    case HouseEvent::PinWrong:
        return tr("A wrong PIN was tried");
    case HouseEvent::Ended:
        return tr("Kiosk ended");
    }
    return {};
}

QString KioskStaffWords::place(ResiduePlace place)
{
    switch (place) {
    case ResiduePlace::Texts:
        return tr("Texts on the screen");
    case ResiduePlace::Undo:
        return tr("Undo in fields");
    case ResiduePlace::Completer:
        return tr("Suggestions in fields");
    case ResiduePlace::ReadOut:
        return tr("Screen reader");
    case ResiduePlace::Clipboard:
        return tr("Clipboard");
    case ResiduePlace::Selection:
        return tr("Marked text");
    case ResiduePlace::InputMethod:
        return tr("Keyboard input");
    case ResiduePlace::WindowTitle:
        return tr("Window title");
    case ResiduePlace::Language:
        return tr("Language and look");
    case ResiduePlace::Connections:
        return tr("Connections and cookies");
    case ResiduePlace::Log:
        return tr("Log");
    case ResiduePlace::Settings:
        return tr("Settings");
    case ResiduePlace::TemporaryFiles:
        return tr("Temporary files");
    case ResiduePlace::Printer:
        return tr("Receipt printer");
    case ResiduePlace::Count:
        break;
    }
    return {};
}

bool KioskStaffWords::isTrouble(HouseEvent what)
{
    switch (what) {
    case HouseEvent::StartedAfterCrash:
    case HouseEvent::TooManyCrashes:
    case HouseEvent::ResidueFound:
    case HouseEvent::ReaderSilent:
    case HouseEvent::ReceiptNotPrinted:
    case HouseEvent::CaseShown:
    case HouseEvent::PersonCalled:
    case HouseEvent::CannotSell:
    case HouseEvent::OutOfOrder:
    case HouseEvent::PinWrong:
        return true;
    default:
        return false;
    }
}

}
