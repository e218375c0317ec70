// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/codepage.h"

#include "ui/kiosk/fieldform.h"
#include "ui/kiosk/kioskwords.h"

#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

CodePage::CodePage(const KioskView &view, const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_form(new FieldForm(OnScreenKeyboard::For::Code, view.language,
                                          //: Name of a field, read out
                                          tr("Your code"), tr("Use code"), look, this)),
      m_over(new QWidget(this)),
      m_goOn(new KioskButton(KioskWords::next(), look, KioskButtonKind::Primary, m_over))
{
    setQuestion(tr("Do you have a promo code?"));
    m_form->addBeside(button(u"noCode"_s, tr("No code"), KioskButtonKind::Normal, KioskIntent::NoCode{}));
    m_goOn->setObjectName(u"goOn"_s);
    connect(m_goOn, &KioskButton::tapped, this, [this] { act(KioskIntent::NoCode{}); });
    auto *over = new QVBoxLayout(m_over);
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_goOn);
    over->addStretch(1);
    answers()->addWidget(m_form, 1);
    answers()->addWidget(m_over, 1);
    m_form->setText(draft.code);
    connect(m_form, &FieldForm::changed, this, [this](const QString &text) { this->draft().code = text; });
    connect(m_form, &FieldForm::given, this, [this](const QString &text) { act(KioskIntent::GiveCode{text}); });
    connect(m_form, &FieldForm::refused, this, &CodePage::say);
    connect(m_form, &FieldForm::touched, this, &CodePage::touched);
}

void CodePage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    const bool mayTry = view.codeTriesLeft > 0 && !view.codeInUse && view.notice != KioskNotice::NoMoreCodes;
    m_form->setVisible(mayTry);
    m_over->setVisible(!mayTry);
}

QWidget *CodePage::firstFocus() const { return m_form->isHidden() ? static_cast<QWidget *>(m_goOn) : m_form->field(); }

}
