// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/serverfields.h"

#include "ui/connect/fieldgrid.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textfield.h"
#include "ui/words/fieldwords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QRadioButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ServerFields::ServerFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new FieldGrid(this))
    , m_name(new TextField)
    , m_address(new TextField)
    , m_user(new TextField)
    , m_group(new TextField)
    , m_location(new TextField)
    , m_nameField(add(new FormField(u"profileName"_s, {}, m_name)))
{
    m_environmentField = add(new FormField(u"environment"_s, {}, buildEnvironment()));
    m_addressField = add(new FormField(u"address"_s, {}, m_address), true);
    m_userField = add(new FormField(u"apiUser"_s, {}, m_user));
    m_groupField = add(new FormField(u"userGroup"_s, {}, m_group));
    m_locationField = add(new FormField(u"machineLocation"_s, {}, m_location));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    // An address reads from left to right in every language.
    m_address->setLayoutDirection(Qt::LeftToRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_grid);
    for (TextField *edit : {m_name, m_address, m_user, m_group, m_location})
        connect(edit, &TextField::textChanged, this, &ServerFields::edited);
    setFocusProxy(m_name);
    retranslate();
}

QWidget *ServerFields::buildEnvironment()
{
    auto *choice = new QWidget;
    m_live = new QRadioButton(choice);
    m_live->setObjectName(u"environmentLive"_s);
    m_test = new QRadioButton(choice);
    m_test->setObjectName(u"environmentTest"_s);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, Tokens::space4, 0, Tokens::space4);
    row->setSpacing(Tokens::space16);
    row->addWidget(m_live);
    row->addWidget(m_test);
    row->addStretch(1);
    choice->setFocusProxy(m_live);
    m_live->setChecked(true);
    const auto changed = [this] {
        m_environmentField->setHint(m_live->isChecked() ? tr("Real patrons, real seats, real money.")
                                                        : tr("A copy to practise on."));
        Q_EMIT edited();
    };
    connect(m_live, &QRadioButton::toggled, this, changed);
    return choice;
}

FormField *ServerFields::add(FormField *field, bool wide)
{
    m_grid->add(field, wide);
    return field;
}

void ServerFields::addField(QWidget *field)
{
    m_grid->add(field);
}

QList<FormField *> ServerFields::fields() const
{
    return {m_nameField, m_addressField, m_userField, m_groupField, m_locationField};
}

void ServerFields::setProfile(const Profile &profile)
{
    m_name->setText(profile.name);
    m_address->setText(profile.baseUrl.toString());
    m_user->setText(profile.user);
    m_group->setText(profile.userGroup);
    m_location->setText(profile.machineLocation);
    m_sandbox = profile.environment == Profile::Environment::Sandbox;
    m_environmentField->setVisible(!m_sandbox);
    const bool test = profile.environment == Profile::Environment::Test;
    (test ? m_test : m_live)->setChecked(true);
    for (FormField *field : fields())
        field->clearError();
}

void ServerFields::writeTo(Profile &profile) const
{
    profile.name = m_name->text();
    profile.baseUrl = Validation::baseUrlFrom(m_address->text());
    profile.user = m_user->text();
    profile.userGroup = m_group->text();
    profile.machineLocation = m_location->text();
    if (!m_sandbox)
        profile.environment = m_test->isChecked() ? Profile::Environment::Test : Profile::Environment::Live;
}

QList<FormProblem> ServerFields::problems(const Profile &profile) const
{
    QList<FormProblem> found;
    // What was typed, not what QUrl made of it.
    const auto address = Validation::baseUrl(m_address->text());
    for (const ProfileProblem &problem : Validation::profile(profile)) {
        FormField *field = fieldFor(problem.field);
        if (!field || field == m_addressField)
            continue;
        const QString missing = field == m_nameField
            //: Error under an empty field
            ? tr("Give it a name you will know again.")
            //: Error under an empty field
            : tr("Type the API user your administrator gave you.");
        found.append({field, FieldWords::of(problem.problem, missing)});
    }
    if (address) {
        const auto place = !found.isEmpty() && found.constFirst().field == m_nameField ? 1 : 0;
        //: Error under an empty field
        found.insert(place, {m_addressField, FieldWords::of(address, tr("Type the address of the service."))});
    }
    return found;
}

FormField *ServerFields::fieldFor(ProfileField field) const
{
    switch (field) {
    case ProfileField::Name:
        return m_nameField;
    case ProfileField::BaseUrl:
        return m_addressField;
    case ProfileField::User:
        return m_userField;
    case ProfileField::UserGroup:
        return m_groupField;
    case ProfileField::MachineLocation:
        return m_locationField;
    default:
        return nullptr;
    }
}

void ServerFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ServerFields::retranslate()
{
    //: What the person calls this server
    m_nameField->setLabel(tr("&Name"));
    m_nameField->setHint(tr("Shown in the list and at the top of every window."));
    //: Whether real business is done there
    m_environmentField->setLabel(tr("This server is"));
    m_live->setText(tr("&LIVE"));
    m_test->setText(tr("TES&T"));
    m_environmentField->setHint(
        m_live->isChecked() ? tr("Real patrons, real seats, real money.") : tr("A copy to practise on."));
    //: The server's address
    m_addressField->setLabel(tr("&Address"));
    //: An example address; do not translate the address itself
    m_addressField->setHint(tr("For example https://tickets.example.org/TessituraService"));
    //: The user name of the service login
    m_userField->setLabel(tr("API &user"));
    m_userField->setHint(tr("This computer’s own login, never a patron’s."));
    //: The ID of the user group
    m_groupField->setLabel(tr("User &group"));
    m_groupField->setHint(tr("Its ID, at most 8 characters, not its name."));
    //: The name of this computer as the server knows it
    m_locationField->setLabel(tr("&Machine location"));
    m_locationField->setHint(tr("As your administrator has registered it."));
}

}
