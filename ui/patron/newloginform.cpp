// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/newloginform.h"

#include "models/referencebook.h"
#include "ui/patron/formparts.h"
#include "ui/patron/patronwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QGridLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

NewLoginForm::NewLoginForm(PatronDesk &desk, ReferenceBook &book, QWidget *parent)
    : PatronForm(desk, u"newLoginForm"_s, parent)
{
    build(book);
    retranslate();
    refresh();
}

void NewLoginForm::build(ReferenceBook &book)
{
    m_for = addLine(u"newLoginFor"_s);
    m_fields = new QWidget(this);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::space12);
    grid->setVerticalSpacing(Tokens::space4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    buildFields(grid, book);
    m_create = new BusyButton({}, {}, m_fields);
    m_create->setObjectName(u"createLogin"_s);
    m_create->submitOnReturnIn(m_fields);
    connect(m_create, &BusyButton::submitted, this, &NewLoginForm::submit);
    grid->addWidget(m_create, 3, 0, Qt::AlignLeading);
    column()->addWidget(m_fields);
    column()->addStretch(1);
}

void NewLoginForm::buildFields(QGridLayout *grid, ReferenceBook &book)
{
    m_typeField = FormParts::choice(m_type, u"newLoginType"_s, book.loginTypes());
    m_addressField = FormParts::text(m_address, u"addressNumber"_s, 0, Qt::ImhDigitsOnly);
    m_loginField = FormParts::text(m_login, u"loginToCreate"_s, FormParts::loginLimit, Qt::ImhNone);
    m_passwordField = FormParts::password(m_password, u"firstPassword"_s);
    m_againField = FormParts::password(m_again, u"firstPasswordAgain"_s);
    m_temporary = new QCheckBox(m_fields);
    m_temporary->setObjectName(u"loginTemporary"_s);
    m_temporary->setChecked(true);
    m_primary = new QCheckBox(m_fields);
    m_primary->setObjectName(u"loginPrimary"_s);
    m_addressField->setOptional(true);
    m_loginField->setOptional(true);
    grid->addWidget(m_typeField, 0, 0);
    grid->addWidget(m_loginField, 0, 1);
    grid->addWidget(m_passwordField, 1, 0);
    grid->addWidget(m_againField, 1, 1);
    grid->addWidget(m_addressField, 2, 0);
    auto *kinds = new QVBoxLayout;
    kinds->addWidget(m_temporary);
    kinds->addWidget(m_primary);
    grid->addLayout(kinds, 2, 1, Qt::AlignVCenter);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_login, m_address, m_password, m_again})
        connect(field, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_type, &ChoiceField::currentIdChanged, this, [this] { refresh(); });
}

QString NewLoginForm::title() const
{
    return tr("New login"); //: Way on the patron page: make a web login
}

void NewLoginForm::focusFirst() { m_login->setFocus(Qt::OtherFocusReason); }

void NewLoginForm::wipeSecrets()
{
    m_password->wipe();
    m_again->wipe();
}

int NewLoginForm::constituentId() const
{
    if (!session())
        return m_found;
    const LoginInfo &login = session()->login;
    const int owner = login.originalConstituentId.value_or(0);
    const int customer = owner != 0 ? owner : login.constituentId.value_or(0);
    return customer != 0 ? customer : m_found;
}

bool NewLoginForm::passes()
{
    FormCheck check;
    if (!m_login->text().isEmpty())
        check.add(m_loginField, FormParts::blocking(Validation::loginName(m_login->text()), {}));
    if (!m_address->text().isEmpty())
        check.add(m_addressField, FormParts::blocking(Validation::constituentId(m_address->text()), {}));
    check.add(m_passwordField, FormParts::blocking(Validation::newPassword(m_password->text()), tr("Type a password.")));
    check.add(m_againField, m_password->text() == m_again->text() ? QString() : tr("The two passwords differ."));
    return check.passed();
}

NewWebLogin NewLoginForm::takeLogin()
{
    NewWebLogin login;
    login.constituentId = constituentId();
    login.loginTypeId = m_type->currentId().value_or(0);
    if (!m_address->text().isEmpty())
        login.emailAddressId = m_address->text().trimmed().toInt();
    if (!m_login->text().isEmpty())
        login.login = m_login->text();
    login.password = Secret(m_password->text());
    login.primary = m_primary->isChecked();
    login.temporary = m_temporary->isChecked();
    wipeSecrets();
    return login;
}

void NewLoginForm::submit()
{
    const bool sent = isFree() && constituentId() != 0 && passes() && desk().createLogin(takeLogin());
    if (!sent)
        m_create->done();
}

void NewLoginForm::settle(const PatronReport &report)
{
    if (report.act != PatronAct::CreateLogin || !report.isFinal())
        return;
    m_create->done();
    if (report.verdict == PatronVerdict::Refused)
        showRefusal(report.error);
    if (report.verdict == PatronVerdict::LoginCreated) {
        m_login->setText({});
        m_address->setText({});
    }
}

void NewLoginForm::showRefusal(const Error &error)
{
    FormField *field = nullptr;
    switch (PatronWords::subjectOf(error)) {
    case PatronWords::Subject::NewPassword:
    case PatronWords::Subject::Password:
        field = m_passwordField;
        break;
    case PatronWords::Subject::Login:
        field = m_loginField;
        break;
    case PatronWords::Subject::Email:
        field = m_addressField;
        break;
    case PatronWords::Subject::Other:
        return;
    }
    field->setError(PatronWords::refusal(error));
    field->editor()->setFocus(Qt::OtherFocusReason);
}

void NewLoginForm::refresh()
{
    const int number = constituentId();
    m_fields->setVisible(number != 0);
    //: %1 is a constituent number
    m_for->setText(number != 0 ? tr("For patron no. %1, who is signed in with it at once.").arg(number)
                               : tr("No customer yet: a login belongs to a patron on record. Give the session its customer first."));
    m_create->setReady(isFree() && number != 0 && m_type->currentId() && !m_password->text().isEmpty()
        && !m_again->text().isEmpty());
}

void NewLoginForm::retranslate()
{
    m_typeField->setLabel(tr("Login type"));
    m_addressField->setLabel(tr("Number of the e-mail address"));
    m_addressField->setHint(tr("Its number on the record, not the address; empty = the primary one."));
    m_loginField->setLabel(tr("Login name"));
    m_loginField->setHint(tr("Empty where the type signs in with the e-mail address."));
    m_passwordField->setLabel(tr("Password"));
    m_passwordField->setHint(tr("At most 40 characters; the server adds rules."));
    m_againField->setLabel(tr("Password again"));
    m_temporary->setText(tr("Temporary: a new password is due at once"));
    m_primary->setText(tr("The patron's primary login"));
    //: Button and its text while the answer is out
    m_create->setTexts(tr("Create the login"), tr("Creating – once…"));
}

void NewLoginForm::fill(int constituentId, int loginTypeId)
{
    m_found = constituentId;
    m_type->setCurrentId(loginTypeId > 0 ? std::optional(loginTypeId) : std::nullopt);
    refresh();
}

}
