// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pagefactory.h"

#include "ui/kiosk/attractpage.h"
#include "ui/kiosk/codepage.h"
#include "ui/kiosk/deliverypage.h"
#include "ui/kiosk/emailcheckpage.h"
#include "ui/kiosk/emailpage.h"
#include "ui/kiosk/noguestpage.h"
#include "ui/kiosk/paymentpage.h"
#include "ui/kiosk/performancespage.h"
#include "ui/kiosk/readerpage.h"
#include "ui/kiosk/seatspage.h"
#include "ui/kiosk/sentencepage.h"
#include "ui/kiosk/showatdeskpage.h"
#include "ui/kiosk/thankspage.h"

namespace Foyer {

GuestPage *makePage(const KioskView &view, const KioskLook &look, const KioskSpeech &speech, KioskDraft &draft, QWidget *parent)
{
    switch (view.page) {
    case KioskPage::Attract:
        return new AttractPage(view, look, speech, draft, parent);
    case KioskPage::Performances:
        return new PerformancesPage(look, draft, parent);
    case KioskPage::Seats:
        return new SeatsPage(look, draft, parent);
    case KioskPage::Email:
        return new EmailPage(view, look, draft, parent);
    case KioskPage::EmailCheck:
        return new EmailCheckPage(look, draft, parent);
    case KioskPage::Code:
        return new CodePage(view, look, draft, parent);
    case KioskPage::Delivery:
        return new DeliveryPage(look, draft, parent);
    case KioskPage::Payment:
        return new PaymentPage(view, look, draft, parent);
    case KioskPage::AtReader:
        return new ReaderPage(look, draft, parent);
    case KioskPage::ShowAtDesk:
        return new ShowAtDeskPage(look, draft, parent);
    case KioskPage::Thanks:
        return new ThanksPage(look, draft, parent);
    case KioskPage::Starting:
    case KioskPage::Checking:
    case KioskPage::Expired:
    case KioskPage::Sorry:
        return new SentencePage(view.page, look, draft, parent);
    case KioskPage::Cover:
    case KioskPage::Closed:
    case KioskPage::OutOfOrder:
        break;
    }
    return new NoGuestPage(view.page, look, speech, draft, parent);
}

}
