// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/loginchangeform.h"

#include "models/referencebook.h"
#include "ui/patron/formparts.h"
#include "ui/patron/patronwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/valuelabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>

#include <utility>

#include <memory>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int arrowTop = 32; //!< beside the middle of an editor, below its label

}

LoginChangeForm::LoginChangeForm(PatronDesk &desk, ReferenceBook &book, QWidget *parent)
    : PatronForm(desk, u"loginChangeForm"_s, parent)
{
    build(book);
    turnArrows();
    retranslate();
    refresh();
}

void LoginChangeForm::build(ReferenceBook &book)
{
    m_head = addLine(u"loginChangeHead"_s);
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::space12);
    grid->setVerticalSpacing(Tokens::space4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    auto *before = new QWidget(m_rows);
    auto *passwords = new QVBoxLayout(before);
    passwords->setContentsMargins({});
    passwords->setSpacing(0);
    m_currentField = FormParts::password(m_current, u"currentPassword"_s);
    m_forgotten = new QCheckBox(before);
    m_forgotten->setObjectName(u"passwordForgotten"_s);
    passwords->addWidget(m_currentField);
    passwords->addWidget(m_forgotten);
    passwords->addStretch(1);
    m_newField = FormParts::password(m_new, u"newPassword"_s);
    m_againField = FormParts::password(m_again, u"newPasswordAgain"_s);
    addRow(grid, 0, before, m_newField);
    grid->addWidget(m_againField, 0, 3, Qt::AlignTop);
    m_oldName = new ValueLabel({}, ValueLabel::Size::Normal, m_rows);
    m_nameField = FormParts::text(m_name, u"newLoginName"_s, FormParts::loginLimit, Qt::ImhNone);
    addRow(grid, 1, m_oldName, m_nameField);
    m_oldEmail = new ValueLabel({}, ValueLabel::Size::Normal, m_rows);
    m_emailField = FormParts::text(m_email, u"newLoginEmail"_s, FormParts::emailLimit, Qt::ImhEmailCharactersOnly);
    addRow(grid, 2, m_oldEmail, m_emailField);
    m_typeField = FormParts::choice(m_type, u"changeLoginType"_s, book.loginTypes());
    grid->addWidget(m_typeField, 1, 3, Qt::AlignTop);
    m_save = new BusyButton({}, {}, m_rows);
    m_save->setObjectName(u"changeLogin"_s);
    grid->addWidget(m_save, 2, 3, Qt::AlignLeading | Qt::AlignVCenter);
    column()->addWidget(m_rows);
    column()->addStretch(1);
    m_save->submitOnReturnIn(m_rows);
    connect(m_save, &BusyButton::submitted, this, &LoginChangeForm::submit);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_current, m_new, m_again, m_name, m_email})
        connect(field, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_forgotten, &QCheckBox::toggled, this, [this] { refresh(); });
}

void LoginChangeForm::addRow(QGridLayout *grid, int row, QWidget *before, QWidget *after)
{
    auto *arrow = new IconLabel(Icon::ChevronRight, Tone::Muted, Tokens::iconSize, m_rows);
    m_arrows.append(arrow);
    grid->addWidget(before, row, 0, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(arrowTop);
    beside->addWidget(arrow);
    beside->addStretch(1);
    grid->addLayout(beside, row, 1);
    grid->addWidget(after, row, 2, Qt::AlignTop);
}

QString LoginChangeForm::title() const
{
    //: Ways on the patron page
    return isNewPasswordDue() ? tr("New password") : tr("Change login");
}

bool LoginChangeForm::isLoginThere() const
{
    return session() && session()->isLoggedIn == true && !session()->login.userId.value_or(QString()).isEmpty();
}

bool LoginChangeForm::isNewPasswordDue() const { return isLoginThere() && session()->login.isTemporary(); }

void LoginChangeForm::focusFirst()
{
    QLineEdit *first = m_forgotten->isChecked() ? m_new : m_current;
    first->setFocus(Qt::OtherFocusReason);
}

void LoginChangeForm::wipeSecrets()
{
    for (PasswordField *field : {m_current, m_new, m_again})
        field->wipe();
}

void LoginChangeForm::setLoginTypeId(int id) { m_type->setCurrentId(id); }

void LoginChangeForm::setForgotten()
{
    m_forgotten->setChecked(true);
    m_current->wipe();
}

//! Values that stay are sent as both old and new, so the fields begin with what is there.
void LoginChangeForm::takeOver(const Session &session)
{
    const QString name = session.login.userId.value_or(QString());
    const QString email = session.login.electronicAddress.value_or(QString());
    if (name == m_shownName && email == m_shownEmail)
        return;
    const auto follow = [](TextField *field, const QString &shown, const QString &now) {
        if (field->text() == shown || field->text().isEmpty())
            field->setText(now);
    };
    const bool another = name != m_shownName;
    const QString oldName = std::exchange(m_shownName, name), oldEmail = std::exchange(m_shownEmail, email);
    follow(m_name, another ? m_name->text() : oldName, name);
    follow(m_email, another ? m_email->text() : oldEmail, email);
    m_oldName->setValue(name);
    m_oldEmail->setValue(email.isEmpty() ? std::nullopt : std::optional(email));
    wipeSecrets();
    m_forgotten->setChecked(session.login.isTemporary());
}

bool LoginChangeForm::changesAnything() const
{
    return !m_new->text().isEmpty() || m_name->text() != m_shownName || m_email->text() != m_shownEmail;
}

bool LoginChangeForm::passes()
{
    FormCheck check;
    const bool forgotten = m_forgotten->isChecked();
    if (!forgotten)
        check.add(m_currentField, FormParts::blocking(Validation::password(m_current->text()), tr("Type the current password.")));
    const bool wantsNew = forgotten || !m_new->text().isEmpty() || !m_again->text().isEmpty();
    if (wantsNew) {
        check.add(m_newField, FormParts::blocking(Validation::newPassword(m_new->text()), tr("Type the new password.")));
        check.add(m_againField, m_new->text() == m_again->text() ? QString() : tr("The two new passwords differ."));
    }
    check.add(m_nameField, FormParts::blocking(Validation::loginName(m_name->text()), tr("Type the login name.")));
    check.add(m_emailField, FormParts::blocking(Validation::email(m_email->text()), tr("Type the e-mail address.")));
    return check.passed();
}

WebLoginChange LoginChangeForm::takeChange()
{
    WebLoginChange change;
    change.loginName = m_shownName;
    change.newLoginName = m_name->text();
    change.email = m_shownEmail.isEmpty() ? m_email->text() : m_shownEmail;
    change.newEmail = m_email->text();
    change.loginTypeId = m_type->currentId().value_or(0);
    change.source = session()->sourceId.value_or(0);
    const bool forgotten = m_forgotten->isChecked();
    if (!forgotten)
        change.password = Secret(m_current->text());
    change.newPassword = Secret(m_new->text().isEmpty() && !forgotten ? m_current->text() : m_new->text());
    wipeSecrets();
    return change;
}

void LoginChangeForm::submit()
{
    bool sent = false;
    if (isFree() && isLoginThere() && passes()) {
        const auto held = std::make_shared<WebLoginChange>(takeChange());
        sent = guarded(desk().gateOf(*held), desk().knownFailures(held->loginName, held->loginTypeId),
            [this, held](LastTry lastTry) {
                if (!desk().changeLogin(std::move(*held), lastTry))
                    m_save->done();
            });
    }
    if (!sent)
        m_save->done();
}

void LoginChangeForm::settle(const PatronReport &report)
{
    if (report.act != PatronAct::ChangeLogin || !report.isFinal())
        return;
    m_save->done();
    if (report.verdict == PatronVerdict::Refused)
        showRefusal(report.error);
    else if (report.verdict == PatronVerdict::LoginChanged)
        m_forgotten->setChecked(false);
}

//! The server's own words stand beside the field they speak of.
void LoginChangeForm::showRefusal(const Error &error)
{
    const QString words = PatronWords::refusal(error);
    FormField *field = nullptr;
    switch (PatronWords::subjectOf(error)) {
    case PatronWords::Subject::NewPassword:
        field = m_newField;
        break;
    case PatronWords::Subject::Password:
        field = m_forgotten->isChecked() ? m_newField : m_currentField;
        break;
    case PatronWords::Subject::Login:
        field = m_nameField;
        break;
    case PatronWords::Subject::Email:
        field = m_emailField;
        break;
    case PatronWords::Subject::Other:
        return;
    }
    field->setError(words);
    field->editor()->setFocus(Qt::OtherFocusReason);
}

void LoginChangeForm::refresh()
{
    const bool there = isLoginThere();
    const bool due = isNewPasswordDue();
    if (there)
        takeOver(*session());
    if (due && !m_wasDue)
        m_forgotten->setChecked(true);
    m_wasDue = due;
    m_rows->setVisible(there);
    m_head->setText(!there ? tr("Nobody is signed in with a web login, so there is none to change. Sign the patron in first – "
                                "with the password, or with a token.")
            : due ? tr("The password is temporary: set a new one now, with the patron beside you.")
                  : tr("What you leave alone stays as it is."));
    m_forgotten->setEnabled(!due);
    m_currentField->setVisible(!m_forgotten->isChecked());
    m_save->setReady(isFree() && there && changesAnything() && m_type->currentId());
    m_save->setTexts(due ? tr("Set the new password") : tr("Change the login"), tr("Changing – once…"));
}

void LoginChangeForm::changeEvent(QEvent *event)
{
    PatronForm::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        turnArrows();
}

void LoginChangeForm::turnArrows()
{
    const Icon arrow = layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    for (IconLabel *label : std::as_const(m_arrows))
        label->setIcon(arrow, Tone::Muted);
}

void LoginChangeForm::retranslate()
{
    m_currentField->setLabel(tr("Current password"));
    m_forgotten->setText(tr("Forgotten or temporary: none is sent"));
    m_newField->setLabel(tr("New password"));
    m_newField->setHint(tr("At most 40 characters; the server adds rules."));
    m_againField->setLabel(tr("New password again"));
    m_oldName->setCaption(tr("Login name now"));
    m_nameField->setLabel(tr("Login name"));
    m_oldEmail->setCaption(tr("E-mail now"));
    m_emailField->setLabel(tr("E-mail address"));
    m_typeField->setLabel(tr("Login type"));
    m_typeField->setHint(tr("The type of the login that is signed in."));
}

}
