// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/attractpage.h"

#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"

#include <QMouseEvent>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

AttractPage::AttractPage(
    const KioskView &view, const KioskLook &look, const KioskSpeech &speech, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent),
      //: The big button of the first page
      m_begin(button(u"begin"_s, tr("Begin"), KioskButtonKind::Beacon, KioskIntent::Begin{}))
{
    QLabel *first = kioskLabel(speech.textIn(view.language, KioskWords::context(), KioskWords::inviting), look, KioskText::Huge, this);
    first->setAlignment(Qt::AlignCenter);
    m_begin->setOneLine(true);
    m_begin->setMinimumWidth(qMin(look.room.width() - 2 * look.margin(), look.px(420)));
    answers()->addStretch(2);
    answers()->addWidget(first);
    answers()->addSpacing(look.px(20));
    for (const QString &language : speech.languages) {
        if (language == view.language)
            continue;
        QLabel *other = kioskLabel(speech.textIn(language, KioskWords::context(), KioskWords::inviting), look, KioskText::Lead, this, true);
        other->setAlignment(Qt::AlignCenter);
        answers()->addWidget(other);
    }
    answers()->addStretch(2);
    answers()->addWidget(m_begin, 0, Qt::AlignHCenter);
    answers()->addStretch(1);
    setAccessibleName(first->text());
}

void AttractPage::mousePressEvent(QMouseEvent *event) { m_pressed = event->button() == Qt::LeftButton; }

void AttractPage::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && rect().contains(event->position().toPoint()))
        act(KioskIntent::Begin{});
    m_pressed = false;
}

}
