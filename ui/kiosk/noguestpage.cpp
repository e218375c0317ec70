// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/noguestpage.h"

#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/sentencepage.h"
#include "ui/kiosk/waitingdots.h"

#include <QVBoxLayout>

namespace Foyer {

NoGuestPage::NoGuestPage(KioskPage page, const KioskLook &look, const KioskSpeech &speech, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent)
{
    answers()->addStretch(1);
    if (page == KioskPage::Cover) {
        //: Read out while the last guest is forgotten
        setAccessibleName(tr("One moment, please."));
        answers()->addWidget(new WaitingDots(look, this), 0, Qt::AlignCenter);
        answers()->addStretch(1);
        return;
    }
    const bool closed = page == KioskPage::Closed;
    answers()->addWidget(new SignPicture(closed ? Icon::Clock : Icon::Alert, Qt::white, look.px(120), this), 0, Qt::AlignCenter);
    answers()->addSpacing(look.px(20));
    bool first = true;
    for (const QString &language : speech.languages) {
        const QString sentence = speech.textIn(language, KioskWords::context(), closed ? KioskWords::closedNow : KioskWords::notWorking);
        QLabel *label = kioskLabel(sentence, look, first ? KioskText::Title : KioskText::Lead, this);
        label->setAlignment(Qt::AlignCenter);
        answers()->addWidget(label);
        if (first) {
            answers()->addSpacing(look.px(12));
            setAccessibleName(sentence);
        }
        first = false;
    }
    answers()->addStretch(2);
}

}
