// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/signinpanel.h"

#include "models/deskrights.h"
#include "models/referencebook.h"
#include "ui/login/signinfields.h"
#include "ui/login/signinwords.h"
#include "ui/login/whocard.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/attemptstrip.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/why/booknames.h"
#include "ui/why/whybox.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

#include <array>
#include <memory>

namespace Foyer {

namespace {

constexpr std::array formOrder{SignInForm::Name, SignInForm::Email, SignInForm::Constituent, SignInForm::Guest};

Tone toneOf(Severity severity)
{
    return severity == Severity::Danger ? Tone::Danger : severity == Severity::Warning ? Tone::Warn : Tone::Muted;
}

bool isSuccess(SignInVerdict verdict)
{
    return verdict == SignInVerdict::SignedIn || verdict == SignInVerdict::SignedInTemporary
        || verdict == SignInVerdict::GuestAnonymous || verdict == SignInVerdict::GuestAttached;
}

}

SignInPanel::SignInPanel(SessionDesk &desk, ReferenceBook &book, int shortestPostalCode, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_card(new Card(QStringLiteral("signInCard"), {}))
    , m_fields(new SignInFields(book, shortestPostalCode)), m_why(new WhyBox(QStringLiteral("whySignIn"), namesOf(book)))
{
    setObjectName(QStringLiteral("signInPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space12);
    auto *who = new WhoCard(desk.watch());
    who->add(m_why);
    column->addWidget(who);
    column->addWidget(m_card);
    column->addStretch(1);
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    m_again = new QPushButton;
    m_again->setObjectName(QStringLiteral("signInAgain"));
    setButtonRole(m_again, ButtonRole::Quiet);
    connect(m_again, &QPushButton::clicked, this, [this] { chooseForm(m_fields->form()); });
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_again, 0, Qt::AlignLeading);
    buildForms();
    form->addWidget(m_fields);
    buildSubmit();
    connect(&m_desk.watch(), &SessionWatch::changed, this, &SignInPanel::refreshFolded);
    connect(&m_desk.watch(), &SessionWatch::changed, this, &SignInPanel::refreshWhy);
    connect(&m_desk.story(), &SessionStory::changed, this, &SignInPanel::refreshWhy);
    connect(m_fields, &SignInFields::edited, this, &SignInPanel::refreshReady);
    connect(m_fields, &SignInFields::edited, m_guard, &AttemptStrip::dismiss);
    connect(&m_desk, &SessionDesk::reported, this, &SignInPanel::settle);
    connect(&m_desk, &SessionDesk::busyChanged, this, &SignInPanel::refreshReady);
    connect(&m_desk, &SessionDesk::ended, this, &SignInPanel::refreshReady);
    const auto refreshRights = [this, &book] { m_card->setVisible(isOffered(DeskAction::SignIn, book)); };
    connect(&book, &ReferenceBook::changed, this, refreshRights);
    refreshRights();
    retranslate();
    setForm(SignInForm::Email);
    refreshReady();
    refreshFolded();
}

void SignInPanel::buildForms()
{
    m_forms = new QButtonGroup(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Tokens::space8);
    grid->setVerticalSpacing(Tokens::space4);
    for (int i = 0; i < static_cast<int>(formOrder.size()); ++i) {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        auto *button = new QRadioButton;
        button->setObjectName(QStringLiteral("signInForm%1").arg(i + 1));
        m_forms->addButton(button, static_cast<int>(formOrder[static_cast<size_t>(i)]));
        // Two by two: the button that sends must be in sight on a small screen.
        grid->addWidget(button, i / 2, 3 * (i % 2));
        grid->addWidget(new KeyHint(keys), i / 2, 3 * (i % 2) + 1);
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, i] { chooseForm(formOrder[static_cast<size_t>(i)]); });
    }
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(5, 1);
    static_cast<QVBoxLayout *>(m_form->layout())->addLayout(grid);
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int id) { chooseForm(static_cast<SignInForm>(id)); });
}

void SignInPanel::buildSubmit()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    m_attemptsIcon = new IconLabel(Icon::Info, Tone::Muted, Tokens::iconSize);
    m_attempts = new WrappedLabel(nullptr, Type::Body, true);
    m_attempts->setObjectName(QStringLiteral("attempts"));
    row->addWidget(m_attemptsIcon, 0, Qt::AlignTop);
    row->addWidget(m_attempts, 1);
    static_cast<QVBoxLayout *>(m_form->layout())->addLayout(row);
    m_submit = new BusyButton({}, {});
    m_submit->setObjectName(QStringLiteral("signIn"));
    setButtonRole(m_submit, ButtonRole::Primary);
    m_submit->submitOnReturnIn(m_fields);
    connect(m_submit, &BusyButton::submitted, this, &SignInPanel::submit);
    m_form->layout()->addWidget(m_submit);
    m_guard = new AttemptStrip;
    m_form->layout()->addWidget(m_guard);
}

void SignInPanel::setForm(SignInForm form)
{
    m_forms->button(static_cast<int>(form))->setChecked(true);
    m_guard->dismiss();
    const bool changed = m_fields->form() != form;
    m_fields->setForm(form);
    m_fields->focusFirst();
    retranslate();
    refreshReady();
    if (changed)
        Q_EMIT formChosen(form);
}

void SignInPanel::chooseForm(SignInForm form)
{
    m_formWanted = true;
    refreshFolded();
    setForm(form);
}

void SignInPanel::refreshFolded()
{
    const std::optional<Session> &session = m_desk.watch().session();
    const bool in = session && (session->isLoggedIn == true || session->isGuest == true);
    const bool folded = in && !m_formWanted;
    if (folded && m_form->isAncestorOf(window()->focusWidget()))
        m_again->setFocus(Qt::OtherFocusReason);
    m_form->setVisible(!folded);
    m_again->setVisible(folded);
}

void SignInPanel::focusForm() { m_fields->focusFirst(); }

QString SignInPanel::loginName() const { return m_fields->loginName(); }

SignInForm SignInPanel::form() const { return m_fields->form(); }

void SignInPanel::submit()
{
    if (!m_fields->validate() || m_desk.isBusy()) {
        m_submit->done();
        return;
    }
    SignInRequest request = m_fields->takeRequest(m_desk.sourceForSignIn());
    switch (m_desk.gateOf(request)) {
    case AttemptGate::Free:
        send(std::move(request), LastTry::NotAllowed);
        return;
    case AttemptGate::SameAgain:
        m_guard->tellSame();
        m_fields->focusForRetry();
        break;
    case AttemptGate::LastTry: {
        const auto held = std::make_shared<SignInRequest>(std::move(request));
        m_guard->askLast(m_desk.knownFailures(m_fields->loginName(), m_fields->loginTypeId().value_or(0)),
            m_desk.attemptLimit(), [this, held] { send(std::move(*held), LastTry::Allowed); });
        break;
    }
    }
    m_submit->done();
}

void SignInPanel::send(SignInRequest request, LastTry lastTry)
{
    if (!m_desk.signIn(std::move(request), lastTry))
        m_submit->done();
}

void SignInPanel::settle(const DeskReport &report)
{
    if (report.command != DeskCommand::SignIn)
        return;
    m_formWanted = m_formWanted && !isSuccess(report.signIn->verdict);
    refreshFolded();
    // Still looking: the token is not given back before the session could be read.
    if (report.reconciled != Reconciled::NotYetKnown) {
        m_submit->done();
        if (!isSuccess(report.signIn->verdict))
            m_fields->focusForRetry();
    }
    refreshReady();
    Q_EMIT message(SignInWords::of(report));
}

void SignInPanel::refreshReady()
{
    const bool elsewhere = m_desk.isBusy() && m_desk.currentCommand() != DeskCommand::SignIn;
    m_submit->setReady(m_fields->isComplete() && !elsewhere && !m_desk.isEnded());
    m_fields->setEnabled(!m_desk.isEnded());
    if (m_desk.isEnded())
        m_fields->wipeSecrets(); // nobody will send it from here any more
    refreshAttempts();
}

void SignInPanel::refreshAttempts()
{
    const bool guest = m_fields->form() == SignInForm::Guest;
    m_attempts->setVisible(!guest);
    m_attemptsIcon->setVisible(!guest);
    const auto failed = m_desk.knownFailures(m_fields->loginName(), m_fields->loginTypeId().value_or(0));
    const Severity severity = SignInWords::attemptsSeverity(failed, m_desk.attemptLimit());
    m_attempts->setText(SignInWords::attempts(failed, m_desk.attemptLimit()));
    m_attempts->setMuted(severity == Severity::Info);
    m_attemptsIcon->setIcon(severity == Severity::Info ? Icon::Info : Icon::Alert, toneOf(severity));
    m_locked = !guest && severity == Severity::Danger;
    refreshSubmit();
}

void SignInPanel::refreshWhy()
{
    const auto why = m_desk.story().whyNotSignedIn(m_desk.attemptLimit());
    // That nobody has tried yet is in sight already.
    const bool plain = why && (why->sentence == WhySentence::NobodyTried || why->sentence == WhySentence::GuestIsNotSignedIn);
    m_why->setExplanation(plain || m_desk.isEnded() ? std::nullopt : why);
}

void SignInPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshAttempts();
    }
    QWidget::changeEvent(event);
}

void SignInPanel::retranslate()
{
    m_card->setTitle(tr("Sign the patron in"));
    m_why->setSubject(tr("Nobody is signed in"));
    //: Button: shows the sign-in form again while somebody is signed in
    m_again->setText(tr("Sign in somebody else"));
    const auto name = [this](SignInForm form, const QString &text) {
        m_forms->button(static_cast<int>(form))->setText(text);
    };
    //: The four ways to sign a patron in
    name(SignInForm::Name, tr("User name"));
    name(SignInForm::Email, tr("E-mail"));
    name(SignInForm::Constituent, tr("Patron details"));
    name(SignInForm::Guest, tr("Guest"));
    refreshSubmit();
}

//! Into a login that is locked as far as is known nothing invites; the lock may have ended by itself all the same.
void SignInPanel::refreshSubmit()
{
    setButtonRole(m_submit, m_locked ? ButtonRole::Normal : ButtonRole::Primary);
    if (m_fields->form() == SignInForm::Guest)
        m_submit->setTexts(tr("Go on as a guest"), tr("Asking the server…"));
    else
        m_submit->setTexts(m_locked ? tr("Try all the same") : tr("Sign in"), tr("Signing in – once…"));
}

}
