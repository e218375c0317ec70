// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/paymentpage.h"

#include "ui/kiosk/fieldform.h"
#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/summarylist.h"
#include "ui/words/moneywords.h"

#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

PaymentPage::PaymentPage(const KioskView &view, const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent)
{
    // A number that was used, for all or a part, is done with; one that was refused may be mended.
    const bool refused = view.notice == KioskNotice::CertificateNotUsable && !draft.certificate.isEmpty();
    if (!draft.certificateOpen && !refused)
        draft.certificate.clear();
    m_ways = makeWays(view);
    answers()->addWidget(m_ways, 1);
    if (view.payments.contains(KioskPayment::GiftCertificate)) {
        m_certificate = makeCertificate(view);
        answers()->addWidget(m_certificate, 1);
    }
    openCertificate(draft.certificateOpen || refused);
}

QWidget *PaymentPage::makeWays(const KioskView &view)
{
    auto *ways = new QWidget(this);
    m_summary = new SummaryList(look(), ways);
    connect(m_summary, &SummaryList::touched, this, &PaymentPage::touched);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(look().gap());
    m_toPay = kioskLabel({}, look(), look().largeText ? KioskText::Lead : KioskText::Title, ways);
    m_toPay->setObjectName(u"toPay"_s);
    buttons->addWidget(m_toPay);
    for (const KioskPayment how : view.payments) {
        const bool first = !m_first;
        const KioskButtonKind kind = first ? KioskButtonKind::Primary : KioskButtonKind::Normal;
        KioskButton *one = nullptr;
        switch (how) {
        case KioskPayment::CardReader:
            one = button(u"payCard"_s, tr("Pay with card"), kind, KioskIntent::Pay{how, {}});
            one->setSign(Icon::Wallet);
            break;
        case KioskPayment::GiftCertificate:
            one = new KioskButton(tr("Gift certificate"), look(), kind, this);
            one->setObjectName(u"payCertificate"_s);
            one->setSign(Icon::Tag);
            connect(one, &KioskButton::tapped, this, [this] {
                openCertificate(true);
                touched();
            });
            break;
        case KioskPayment::AtTheDesk:
            one = button(u"payDesk"_s, tr("Pay at the desk"), kind, KioskIntent::Pay{how, {}});
            one->setSign(Icon::Home);
            break;
        }
        one->setParent(ways);
        buttons->addWidget(one);
        m_first = first ? one : m_first;
    }
    if (view.toPay && view.toPay->isZero()) {
        //: A button: nothing is to be paid (any more), the tickets are ordered
        m_first = button(u"order"_s, tr("Get the tickets"), KioskButtonKind::Primary, KioskIntent::Order{});
        m_first->setParent(ways);
        buttons->addWidget(m_first);
    }
    if (!look().isPortrait())
        buttons->addStretch(1);
    auto *beside = new QBoxLayout(look().isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, ways);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(look().px(24));
    beside->addWidget(m_summary, look().largeText ? 2 : 3);
    beside->addLayout(buttons, look().isPortrait() ? 0 : 2);
    return ways;
}

QWidget *PaymentPage::makeCertificate(const KioskView &view)
{
    m_form = new FieldForm(OnScreenKeyboard::For::Code, view.language, tr("Number of the gift certificate"), tr("Use it"), look(), this);
    auto *other = new KioskButton(tr("Pay another way"), look(), KioskButtonKind::Normal, m_form);
    other->setObjectName(u"otherWay"_s);
    connect(other, &KioskButton::tapped, this, [this] {
        openCertificate(false);
        touched();
    });
    m_form->addBeside(other);
    m_form->setText(draft().certificate);
    connect(m_form, &FieldForm::changed, this, [this](const QString &text) { draft().certificate = text; });
    connect(m_form, &FieldForm::given, this, [this](const QString &text) {
        this->draft().certificateOpen = false;
        act(KioskIntent::Pay{KioskPayment::GiftCertificate, text});
    });
    connect(m_form, &FieldForm::refused, this, &PaymentPage::say);
    connect(m_form, &FieldForm::touched, this, &PaymentPage::touched);
    return m_form;
}

void PaymentPage::openCertificate(bool open)
{
    draft().certificateOpen = open && m_certificate;
    if (m_certificate)
        m_certificate->setVisible(draft().certificateOpen);
    m_ways->setVisible(!draft().certificateOpen);
    ask();
    if (isVisible() && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PaymentPage::ask()
{
    if (draft().certificateOpen)
        setQuestion(tr("What is the number of your gift certificate?"));
    else
        setQuestion(m_nothingLeft ? tr("Nothing is left to pay.") : tr("How would you like to pay?"));
}

void PaymentPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    m_nothingLeft = view.toPay && view.toPay->isZero();
    ask();
    m_summary->showCart(view.cart);
    //: %1: an amount of money
    m_toPay->setText(tr("To pay: %1").arg(MoneyWords::amount(view.toPay)));
}

QWidget *PaymentPage::firstFocus() const { return draft().certificateOpen ? m_form->field() : static_cast<QWidget *>(m_first); }

}
