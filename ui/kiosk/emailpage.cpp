// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/emailpage.h"

#include "ui/kiosk/fieldform.h"
#include "ui/kiosk/kioskwords.h"

#include <QVBoxLayout>

namespace Foyer {

EmailPage::EmailPage(const KioskView &view, const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_form(new FieldForm(OnScreenKeyboard::For::Email, view.language,
                                          //: Name of a field, read out
                                          tr("Your e-mail"), KioskWords::next(), look, this))
{
    setQuestion(tr("What is your e-mail?"), tr("Your tickets and your receipt go there."));
    answers()->addWidget(m_form, 1);
    m_given = view.email;
    m_form->setText(draft.email.isEmpty() ? view.email : draft.email);
    connect(m_form, &FieldForm::changed, this, [this](const QString &text) { this->draft().email = text; });
    connect(m_form, &FieldForm::given, this, [this](const QString &text) { act(KioskIntent::GiveEmail{text}); });
    connect(m_form, &FieldForm::refused, this, &EmailPage::say);
    connect(m_form, &FieldForm::touched, this, &EmailPage::touched);
}

void EmailPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    if (view.email == m_given)
        return;
    m_given = view.email; // a hint was taken, or the field was emptied by the desk
    m_form->setText(view.email);
}

QWidget *EmailPage::firstFocus() const { return m_form->field(); }

}
