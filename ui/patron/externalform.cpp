// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/externalform.h"

#include "models/referencebook.h"
#include "models/supervisorrights.h"
#include "ui/patron/formparts.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pinstrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/textfield.h"
#include "ui/words/auditwords.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ExternalForm::ExternalForm(PatronDesk &desk, ReferenceBook &book, QWidget *parent)
    : PatronForm(desk, u"externalForm"_s, parent)
{
    build(book);
    retranslate();
    refresh();
}

void ExternalForm::build(ReferenceBook &book)
{
    column()->setContentsMargins(Tokens::space16, Tokens::space16, Tokens::space16, Tokens::space16);
    m_warning = addLine(u"externalWarning"_s);
    auto *who = new QHBoxLayout;
    who->setSpacing(Tokens::space12);
    m_userField = FormParts::text(m_user, u"externalUser"_s, FormParts::loginLimit, Qt::ImhNone);
    m_typeField = FormParts::choice(m_type, u"externalLoginType"_s, book.loginTypes());
    who->addWidget(m_userField, 2);
    who->addWidget(m_typeField, 1);
    column()->addLayout(who);
    m_reason = new ChoiceField;
    m_reasonField = new FormField(u"externalReason"_s, {}, m_reason);
    column()->addWidget(m_reasonField);
    m_signIn = new BusyButton({}, {}, this);
    m_signIn->setObjectName(u"externalSignIn"_s);
    setButtonRole(m_signIn, ButtonRole::Danger);
    m_signIn->submitOnReturnIn(m_userField);
    m_signIn->submitOnReturnIn(m_reasonField);
    connect(m_signIn, &BusyButton::submitted, this, &ExternalForm::ask);
    column()->addWidget(m_signIn, 0, Qt::AlignLeading);
    m_confirm = new ConfirmStrip(this);
    column()->addWidget(m_confirm);
    column()->addStretch(1);
    connect(m_user, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_reason, &ChoiceField::currentIdChanged, this, [this] { refresh(); });
    connect(m_type, &ChoiceField::currentIdChanged, this, [this] { refresh(); });
}

QString ExternalForm::title() const
{
    return tr("Without a password"); //: Way on the patron page, supervisors only: external sign-in
}

void ExternalForm::focusFirst() { m_user->setFocus(Qt::OtherFocusReason); }

void ExternalForm::ask()
{
    m_signIn->done(); // the question sends, not this press
    FormCheck check;
    check.add(m_userField, FormParts::blocking(Validation::loginName(m_user->text()), tr("Type the user name.")));
    check.add(m_reasonField, reason() == AuditReason::None ? tr("Say why: nobody becomes a patron without a reason.") : QString());
    if (!check.passed() || !isFree())
        return;
    const QString user = m_user->text();
    const int type = m_type->currentId().value_or(0);
    const AuditReason why = reason();
    //: %1 is a user name, %2 the reason a supervisor chose
    m_confirm->ask(tr("Become %1 without a password? Reason: %2").arg(TextChecks::isolated(user), AuditWords::reason(why)),
        tr("Yes, sign in as this patron"), tr("No"), [this, user, type, why] { authorise(user, type, why); });
}

void ExternalForm::requirePin(SupervisorRights &rights)
{
    m_rights = &rights;
    m_pin = new PinStrip(this);
    column()->insertWidget(1, m_pin);
    connect(m_pin, &PinStrip::left, this, [this] { m_onRight = nullptr; });
    connect(m_pin, &PinStrip::given, this, [this](const std::shared_ptr<Secret> &pin) {
        m_rights->tryPin(PinPurpose::OneAction, std::move(*pin));
    });
    connect(m_rights, &SupervisorRights::answered, this, [this](PinPurpose purpose, PinAnswer answer) {
        if (purpose != PinPurpose::OneAction || !m_onRight)
            return;
        if (answer == PinAnswer::Wrong) {
            m_pin->tellWrong();
        } else if (answer != PinAnswer::Right) {
            m_pin->tellWait();
        } else {
            m_pin->tellRight();
            if (m_rights->takeAction())
                std::exchange(m_onRight, nullptr)();
        }
    });
}

AuditReason ExternalForm::reason() const { return static_cast<AuditReason>(m_reason->currentId().value_or(0)); }

void ExternalForm::authorise(const QString &userName, int loginTypeId, AuditReason reason)
{
    if (!m_rights || m_rights->takeAction()) {
        send(userName, loginTypeId, reason);
        return;
    }
    m_onRight = [this, userName, loginTypeId, reason] { send(userName, loginTypeId, reason); };
    m_pin->ask(tr("A supervisor's PIN, for this one sign-in."), [this] { return m_rights->waitLeft(); });
}

void ExternalForm::send(const QString &userName, int loginTypeId, AuditReason reason)
{
    if (!desk().signIn(SignInExternal{userName, loginTypeId, desk().sourceToPass()}))
        return;
    m_signIn->start();
    Q_EMIT sent(reason);
}

void ExternalForm::settle(const PatronReport &report)
{
    if (report.act != PatronAct::ExternalSignIn || !report.isFinal())
        return;
    m_signIn->done();
    // Every time needs its own reason.
    m_reason->setCurrentId(std::nullopt);
}

void ExternalForm::refresh()
{
    m_signIn->setReady(isFree() && m_type->currentId() && !m_user->text().isEmpty() && reason() != AuditReason::None);
    if (m_confirm->isOpen() && !isFree())
        m_confirm->dismiss();
}

void ExternalForm::hideEvent(QHideEvent *event)
{
    if (m_confirm->isOpen())
        m_confirm->dismiss();
    if (m_pin)
        m_pin->leave();
    PatronForm::hideEvent(event);
}

void ExternalForm::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    constexpr qreal line = 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.danger, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::corner, Tokens::corner);
}

void ExternalForm::retranslate()
{
    m_warning->setText(tr("Supervisors only. The patron is signed in without any secret: whoever does this becomes that patron. "
                          "It is for when you know who stands before you and nothing else helps."));
    m_userField->setLabel(tr("User name of the patron"));
    m_typeField->setLabel(tr("Login type"));
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHint(tr("Needed each time. Kept in the audit, without names."));
    m_reason->setPrompt(tr("Choose why"));
    m_reason->setChoices(AuditWords::reasons());
    //: Button and its text while the answer is out
    m_signIn->setTexts(tr("Sign in without a password…"), tr("Signing in – once…"));
}

void ExternalForm::fill(const QString &userName, int loginTypeId, AuditReason reason)
{
    m_user->setText(userName);
    m_type->setCurrentId(loginTypeId > 0 ? std::optional(loginTypeId) : std::nullopt);
    m_reason->setCurrentId(reason == AuditReason::None ? std::nullopt : std::optional(static_cast<int>(reason)));
}

}
