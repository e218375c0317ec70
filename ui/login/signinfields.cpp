// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/signinfields.h"

#include "models/domain/validation.h"
#include "models/referencebook.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textfield.h"
#include "ui/words/errorwords.h"
#include "ui/words/fieldwords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Foyer {

namespace {

constexpr int emailLimit = 254;
constexpr int loginLimit = 80;

void bind(FormField *form, ChoiceField *field, ChoiceModel &model)
{
    const auto refresh = [form, field, &model] {
        const LoadState &state = model.loadState();
        const bool failed = state.phase == LoadPhase::Failed && model.choices().isEmpty();
        const FaultWords fault = failed ? ErrorWords::of(*state.error) : FaultWords();
        form->setHint(QString(fault.happened + u' ' + fault.advice).trimmed());
        if (!model.choices().isEmpty())
            field->setChoices(model.choices());
        else if (failed)
            field->setFailed({});
        else if (state.phase == LoadPhase::Loading)
            field->setLoading();
        if (!field->currentId() && !model.choices().isEmpty())
            field->setCurrentId(model.choices().constFirst().id);
    };
    QObject::connect(&model, &RowsModel::loadStateChanged, field, refresh);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, field, refresh);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, field, refresh);
    refresh();
}

}

SignInFields::SignInFields(ReferenceBook &book, int shortestPostalCode, QWidget *parent)
    : QWidget(parent), m_book(book), m_shortestPostalCode(shortestPostalCode)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space4);
    buildFields();
    bindChoices();
    arrange();
    retranslate();
}

FormField *SignInFields::addText(TextField *&field, const char *name, int limit, Qt::InputMethodHints hints)
{
    field = new TextField(limit);
    field->setInputMethodHints(hints | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    // Keys, numbers and addresses are read left to right in every language.
    field->setLayoutDirection(Qt::LeftToRight);
    connect(field, &QLineEdit::textChanged, this, &SignInFields::edited);
    auto *form = new FormField(QString::fromLatin1(name), {}, field);
    layout()->addWidget(form);
    return form;
}

void SignInFields::buildFields()
{
    m_userNameField = addText(m_userName, "userName", loginLimit, Qt::ImhNone);
    m_constituentField = addText(m_constituent, "constituentNumber", 0, Qt::ImhDigitsOnly);
    m_phoneField = addText(m_phone, "phone", 0, Qt::ImhDialableCharactersOnly);
    m_postalCodeField = addText(m_postalCode, "postalCode", 0, Qt::ImhNone);
    // Side by side: with all fields below each other the button would be out of sight on a laptop.
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Tokens::space8);
    // Halves, however long the message under one of them is.
    pair->addWidget(m_phoneField, 1, Qt::AlignTop);
    pair->addWidget(m_postalCodeField, 1, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(pair);
    m_emailField = addText(m_email, "email", emailLimit, Qt::ImhEmailCharactersOnly);
    m_password = new PasswordField;
    m_passwordField = new FormField(QStringLiteral("password"), {}, m_password);
    connect(m_password, &QLineEdit::textChanged, this, &SignInFields::edited);
    m_loginType = new ChoiceField;
    m_loginTypeField = new FormField(QStringLiteral("loginType"), {}, m_loginType);
    m_addressType = new ChoiceField;
    m_addressTypeField = new FormField(QStringLiteral("addressType"), {}, m_addressType);
    layout()->addWidget(m_passwordField);
    layout()->addWidget(m_loginTypeField);
    layout()->addWidget(m_addressTypeField);
}

void SignInFields::bindChoices()
{
    // Without login types nobody can be signed in: each new session tries to read them again.
    if (m_book.loginTypes().loadState().phase == LoadPhase::Failed)
        m_book.load();
    bind(m_loginTypeField, m_loginType, m_book.loginTypes());
    bind(m_addressTypeField, m_addressType, m_book.emailAddressTypes());
    connect(m_loginType, &ChoiceField::currentIdChanged, this, &SignInFields::edited);
    connect(m_addressType, &ChoiceField::currentIdChanged, this, &SignInFields::arrange);
    connect(m_addressType, &ChoiceField::currentIdChanged, this, &SignInFields::edited);
}

void SignInFields::setForm(SignInForm form)
{
    if (m_form == form)
        return;
    wipeSecrets();
    m_form = form;
    for (FormField *field : {m_userNameField, m_emailField, m_constituentField, m_phoneField, m_postalCodeField, m_passwordField})
        field->clearError();
    arrange();
    Q_EMIT edited();
}

void SignInFields::arrange()
{
    const bool byName = m_form == SignInForm::Name, byDetails = m_form == SignInForm::Constituent;
    const bool guest = m_form == SignInForm::Guest;
    m_userNameField->setVisible(byName);
    m_constituentField->setVisible(byDetails);
    m_phoneField->setVisible(byDetails);
    m_postalCodeField->setVisible(byDetails);
    m_emailField->setVisible(!byName);
    m_emailField->setOptional(byDetails);
    m_passwordField->setVisible(byName || m_form == SignInForm::Email);
    // With one kind of e-mail address there is nothing to choose.
    m_addressTypeField->setVisible(guest && m_book.emailAddressTypes().rowCount() != 1);
}

bool SignInFields::isComplete() const
{
    const auto filled = [](const QLineEdit *field) { return !field->text().isEmpty(); };
    if (!m_loginType->currentId())
        return false;
    switch (m_form) {
    case SignInForm::Name:
        return filled(m_userName) && filled(m_password);
    case SignInForm::Email:
        return filled(m_email) && filled(m_password);
    case SignInForm::Constituent:
        return filled(m_constituent) && filled(m_phone) && filled(m_postalCode);
    case SignInForm::Guest:
        return filled(m_email) && m_addressType->currentId();
    }
    return false;
}

void SignInFields::check(FormField *field, const QString &sentence, FormField *&first)
{
    if (field->isHidden())
        return;
    field->clearError();
    // The field's own advice says the same and offers to mend it.
    if (!sentence.isEmpty() && !field->isBlocked())
        field->setError(sentence);
    if (!first && field->isBlocked())
        first = field;
}

bool SignInFields::validate()
{
    FormField *first = checkAll();
    if (first)
        first->editor()->setFocus(Qt::OtherFocusReason);
    return !first;
}

FormField *SignInFields::checkAll()
{
    const auto hard = [](const Validation::Verdict &verdict, const QString &missing) {
        return verdict && verdict->warning ? QString() : FieldWords::of(verdict, missing);
    };
    FormField *first = nullptr;
    check(m_userNameField, hard(Validation::loginName(m_userName->text()), tr("Type the user name.")), first);
    check(m_constituentField,
        hard(Validation::constituentId(m_constituent->text()), tr("Type the patron's number.")), first);
    check(m_phoneField, hard(Validation::phone(m_phone->text()), tr("Type a phone number on the patron's record.")), first);
    check(m_postalCodeField,
        hard(Validation::postalCode(m_postalCode->text(), m_shortestPostalCode), tr("Type the whole postal code.")), first);
    const bool emailMayBeEmpty = m_form == SignInForm::Constituent && m_email->text().isEmpty();
    if (!emailMayBeEmpty)
        check(m_emailField, hard(Validation::email(m_email->text()), tr("Type the e-mail address.")), first);
    check(m_passwordField, hard(Validation::password(m_password->text()), tr("Type the password.")), first);
    return first;
}

SignInRequest SignInFields::takeRequest(int source)
{
    const int type = m_loginType->currentId().value_or(0);
    Secret password(m_password->text());
    wipeSecrets();
    switch (m_form) {
    case SignInForm::Name:
        return SignInByName{m_userName->text(), std::move(password), type, source};
    case SignInForm::Email:
        return SignInByEmail{m_email->text(), std::move(password), type, source};
    case SignInForm::Constituent:
        return SignInByConstituent{m_constituent->text().trimmed().toInt(), m_phone->text(), m_postalCode->text(),
            m_email->text().isEmpty() ? std::nullopt : std::optional(m_email->text()), type, source};
    case SignInForm::Guest:
        break;
    }
    return SignInAsGuest{m_email->text(), type, m_addressType->currentId().value_or(0)};
}

void SignInFields::wipeSecrets() { m_password->wipe(); }

void SignInFields::focusFirst()
{
    for (FormField *field : {m_userNameField, m_constituentField, m_emailField}) {
        if (!field->isHidden()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void SignInFields::focusForRetry()
{
    if (m_passwordField->isHidden())
        focusFirst();
    else
        m_password->setFocus(Qt::OtherFocusReason);
}

QString SignInFields::loginName() const
{
    switch (m_form) {
    case SignInForm::Name:
        return m_userName->text();
    case SignInForm::Email:
        return m_email->text();
    case SignInForm::Constituent:
        return m_constituent->text();
    case SignInForm::Guest:
        break;
    }
    return {};
}

std::optional<int> SignInFields::loginTypeId() const { return m_loginType->currentId(); }

void SignInFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInFields::retranslate()
{
    m_userNameField->setLabel(tr("&User name"));
    m_constituentField->setLabel(tr("Patron &number"));
    m_phoneField->setLabel(tr("P&hone"));
    m_postalCodeField->setLabel(tr("Postal &code, whole"));
    m_emailField->setLabel(tr("&E-mail"));
    m_passwordField->setLabel(tr("Pass&word"));
    m_loginTypeField->setLabel(tr("Login t&ype"));
    m_addressTypeField->setLabel(tr("E-mail is &kept as"));
    m_loginType->setPrompt(tr("Choose a login type"));
    const QList<FormField *> fields = findChildren<FormField *>();
    if (std::any_of(fields.cbegin(), fields.cend(), [](const FormField *field) { return field->hasError(); }))
        checkAll();
}

}
