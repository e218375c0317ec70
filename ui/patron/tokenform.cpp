// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/tokenform.h"

#include "models/referencebook.h"
#include "ui/patron/formparts.h"
#include "ui/patron/patronwords.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/timewords.h"

#include <QHBoxLayout>

#include <algorithm>

#include <memory>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds tick{1};

bool belongsToToken(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
}

}

TokenForm::TokenForm(PatronDesk &desk, ReferenceBook &book, QWidget *parent) : PatronForm(desk, u"tokenForm"_s, parent)
{
    build(book);
    m_everySecond.setInterval(tick);
    connect(&m_everySecond, &QTimer::timeout, this, &TokenForm::refreshMail);
    retranslate();
    refresh();
}

void TokenForm::build(ReferenceBook &book)
{
    auto *who = new QHBoxLayout;
    who->setSpacing(Tokens::space12);
    m_emailField = FormParts::text(m_email, u"tokenEmail"_s, FormParts::emailLimit, Qt::ImhEmailCharactersOnly);
    m_typeField = FormParts::choice(m_type, u"tokenLoginType"_s, book.loginTypes());
    who->addWidget(m_emailField, 2);
    who->addWidget(m_typeField, 1);
    column()->addLayout(who);
    connect(m_email, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_type, &ChoiceField::currentIdChanged, this, [this] { refresh(); });
    buildMailStep();
    buildTokenStep();
    column()->addStretch(1);
}

void TokenForm::buildMailStep()
{
    m_first = addLine(u"mailStep"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space12);
    m_send = new BusyButton({}, {}, this);
    m_send->setObjectName(u"sendToken"_s);
    setButtonRole(m_send, ButtonRole::Normal);
    m_send->submitOnReturnIn(m_emailField);
    connect(m_send, &BusyButton::submitted, this, &TokenForm::send);
    m_mail = plainLabel({}, this, Type::Body, true);
    m_mail->setObjectName(u"mailState"_s);
    row->addWidget(m_send);
    row->addWidget(m_mail, 1);
    column()->addLayout(row);
    column()->addSpacing(Tokens::space8);
}

void TokenForm::buildTokenStep()
{
    m_second = addLine(u"tokenStep"_s);
    m_tokenField = FormParts::password(m_token, u"token"_s, 0);
    column()->addWidget(m_tokenField);
    connect(m_token, &QLineEdit::textEdited, this, &TokenForm::stripToken);
    connect(m_token, &QLineEdit::textChanged, this, [this] { refresh(); });
    m_attempts = addLine(u"tokenAttempts"_s, true);
    m_signIn = new BusyButton({}, {}, this);
    m_signIn->setObjectName(u"tokenSignIn"_s);
    m_signIn->submitOnReturnIn(m_tokenField);
    connect(m_signIn, &BusyButton::submitted, this, &TokenForm::signIn);
    column()->addWidget(m_signIn, 0, Qt::AlignLeading);
}

QString TokenForm::title() const
{
    return tr("Token"); //: Way on the patron page: sign in with a token from a mail
}

void TokenForm::focusFirst()
{
    QLineEdit *field = m_email;
    if (!m_mailedTo.isEmpty())
        field = m_token;
    field->setFocus(Qt::OtherFocusReason);
}

int TokenForm::loginTypeId() const { return m_type->currentId().value_or(0); }

void TokenForm::wipeSecrets() { m_token->wipe(); }

void TokenForm::send()
{
    FormCheck check;
    check.add(m_emailField, FormParts::blocking(Validation::email(m_email->text()), tr("Type the e-mail address.")));
    if (check.passed() && desk().sendCredentials(m_email->text(), loginTypeId())) {
        m_mailedTo = m_email->text();
        m_mailLost = false;
    } else {
        m_send->done();
    }
    refresh();
}

void TokenForm::signIn()
{
    FormCheck check;
    check.add(m_emailField, FormParts::blocking(Validation::email(m_email->text()), tr("Type the e-mail address.")));
    check.add(m_tokenField, m_token->text().isEmpty() ? tr("Type the token from the mail.") : QString());
    bool sent = false;
    if (check.passed() && !desk().isBusy()) {
        const auto held = std::make_shared<SignInByToken>(
            SignInByToken{m_email->text(), Secret(m_token->text()), loginTypeId(), desk().sourceToPass()});
        wipeSecrets();
        sent = guarded(desk().gateOf(*held), desk().knownFailures(held->email, held->loginTypeId),
            [this, held](LastTry lastTry) {
                if (!desk().signIn(std::move(*held), lastTry))
                    m_signIn->done();
            });
    }
    if (!sent)
        m_signIn->done();
}

//! Mails break a token over lines; a blank is never part of it.
void TokenForm::stripToken()
{
    QString kept = m_token->text();
    const auto end = std::remove_if(kept.begin(), kept.end(), [](QChar c) { return !belongsToToken(c); });
    const bool odd = end != kept.end();
    kept.erase(end, kept.end());
    if (odd)
        m_token->setText(kept);
    m_tokenStripped = odd || (m_tokenStripped && !kept.isEmpty());
    m_tokenField->setHint(m_tokenStripped ? tr("Blanks and line breaks were taken out.") : tr("Used once, then worthless."));
    kept.fill(u' ');
}

void TokenForm::settle(const PatronReport &report)
{
    if (report.act == PatronAct::SendCredentials) {
        m_send->done();
        m_mailLost = report.verdict == PatronVerdict::MailMayHaveGone;
        const bool gone = m_mailLost || report.verdict == PatronVerdict::MailAsked;
        if (!gone)
            m_mailedTo.clear();
        if (gone && isVisible())
            m_token->setFocus(Qt::OtherFocusReason);
    }
    if (report.act != PatronAct::TokenSignIn || !report.isFinal())
        return;
    m_signIn->done();
    m_tokenStripped = false;
    if (report.verdict == PatronVerdict::SignedIn || report.verdict == PatronVerdict::SignedInTemporary)
        Q_EMIT signedIn();
    else if (isVisible())
        m_token->setFocus(Qt::OtherFocusReason);
}

void TokenForm::refresh()
{
    refreshMail();
    m_signIn->setReady(isFree() && !m_email->text().isEmpty() && !m_token->text().isEmpty() && m_type->currentId());
    const auto failed = desk().knownFailures(m_email->text(), loginTypeId());
    m_attempts->setVisible(failed.value_or(0) > 0);
    m_attempts->setText(tr("%n failed tries are known for this login; a wrong token counts as one more.", nullptr, failed.value_or(0)));
}

void TokenForm::refreshMail()
{
    const bool braked = desk().brake().left(m_email->text(), loginTypeId()).count() > 0;
    m_send->setReady(isFree() && !braked && !m_email->text().isEmpty() && m_type->currentId());
    m_mail->setText(mailWords());
    if (braked && isVisible() && !m_everySecond.isActive())
        m_everySecond.start();
    else if (!braked)
        m_everySecond.stop();
}

QString TokenForm::mailWords() const
{
    const auto asked = desk().brake().lastAsked(m_email->text(), loginTypeId());
    if (!asked)
        return tr("It really sends a mail, to the address on record.");
    if (desk().currentAct() == PatronAct::SendCredentials)
        return tr("Asking for the mail…");
    const QString clock = TimeWords::clock(asked->toLocalTime().time());
    const bool lost = m_mailLost && m_email->text() == m_mailedTo;
    //: %1 is a clock time
    const QString when = lost ? tr("May have gone at %1: the answer was lost.").arg(clock) : tr("Sent %1.").arg(clock);
    const auto left = desk().brake().left(m_email->text(), loginTypeId());
    if (left.count() == 0)
        //: %1 is a sentence, "Sent 14:05."
        return tr("%1 Look into the spam folder before another one is sent.").arg(when);
    //: %1 is a sentence, "Sent 14:05."; %2 a length of time, "42 s"
    return tr("%1 Another one can be sent in %2; look into the spam folder.").arg(when, TimeWords::shortDuration(left));
}

void TokenForm::hideEvent(QHideEvent *event)
{
    m_everySecond.stop();
    PatronForm::hideEvent(event);
}

void TokenForm::showEvent(QShowEvent *event)
{
    PatronForm::showEvent(event);
    refreshMail();
}

void TokenForm::retranslate()
{
    m_emailField->setLabel(tr("E-mail address"));
    m_typeField->setLabel(tr("Login type"));
    m_first->setText(tr("1 · Mail the patron a token"));
    //: Button and its text while the answer is out
    m_send->setTexts(tr("Send the token by e-mail"), tr("Asking – once…"));
    m_second->setText(tr("2 · Sign in with it; 3 · a new password follows"));
    m_tokenField->setLabel(tr("Token from the mail"));
    m_tokenField->setHint(tr("Used once, then worthless."));
    //: Button and its text while the answer is out
    m_signIn->setTexts(tr("Sign in with the token"), tr("Signing in – once…"));
}

void TokenForm::fill(const QString &email, int loginTypeId)
{
    m_email->setText(email);
    m_type->setCurrentId(loginTypeId > 0 ? std::optional(loginTypeId) : std::nullopt);
}

}
