// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/morefields.h"

#include "ui/connect/fieldgrid.h"
#include "ui/connect/pinfields.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textfield.h"
#include "ui/words/fieldwords.h"
#include "ui/words/managedwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QTimeZone>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lastPort = 65535, mostAttempts = 99, mostMinutes = 24 * 60, longestPostalCode = 12;

//! Names people use: an area and a place. The rest (EST5EDT, Etc/GMT-3) can still be typed.
QStringList zoneNames()
{
    QStringList names{QString()};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/") && !id.startsWith("US/"))
            names += QString::fromLatin1(id);
    }
    return names;
}

}

MoreFields::MoreFields(QWidget *parent) : QWidget(parent), m_grid(new FieldGrid(this))
{
    setObjectName(u"moreFields"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_grid);
    m_version = new ChoiceField;
    m_versionField = new FormField(u"apiVersion"_s, {}, m_version);
    m_ca = new TextField;
    m_caField = new FormField(u"caFile"_s, {}, m_ca);
    m_caField->setOptional(true);
    buildZone();
    m_grid->add(m_versionField);
    m_grid->add(m_caField, true);
    buildProxy();
    buildNumbers();
    m_hold = new QCheckBox;
    m_hold->setObjectName(u"allowHold"_s);
    m_grid->add(m_hold, true);
    m_pin = new PinFields;
    m_grid->add(m_pin, true);
    connect(m_pin, &PinFields::edited, this, &MoreFields::edited);
    for (TextField *edit : {m_ca, m_proxyHost})
        connect(edit, &TextField::textChanged, this, &MoreFields::edited);
    connect(m_version, &ChoiceField::currentIdChanged, this, &MoreFields::edited);
    connect(m_hold, &QCheckBox::toggled, this, &MoreFields::edited);
    retranslate();
}

void MoreFields::buildZone()
{
    m_zone = new QComboBox;
    m_zoneEdit = new TextField;
    m_zone->setEditable(true);
    m_zone->setLineEdit(m_zoneEdit);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zoneNames());
    m_zone->setMaxVisibleItems(12);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_zoneField = new FormField(u"seatServerZone"_s, {}, m_zone);
    m_zoneField->setOptional(true);
    m_grid->add(m_zoneField);
    connect(m_zone, &QComboBox::editTextChanged, this, [this] {
        m_zoneField->clearError();
        Q_EMIT edited();
    });
}

void MoreFields::buildProxy()
{
    m_proxy = new ChoiceField;
    m_proxyField = new FormField(u"proxyMode"_s, {}, m_proxy);
    m_proxyHost = new TextField;
    m_proxyHostField = new FormField(u"proxyHost"_s, {}, m_proxyHost);
    m_grid->add(m_proxyField, true);
    m_grid->add(m_proxyHostField);
    addNumber(u"proxyPort"_s, 1, lastPort, false);
    connect(m_proxy, &ChoiceField::currentIdChanged, this, [this] {
        refreshProxy();
        Q_EMIT edited();
    });
}

void MoreFields::buildNumbers()
{
    addNumber(u"attemptLimit"_s, 1, mostAttempts, true);
    addNumber(u"extensionCeiling"_s, 0, mostMinutes, false);
    addNumber(u"shortestPostalCode"_s, 1, longestPostalCode, false);
}

void MoreFields::addNumber(const QString &name, int least, int most, bool mayBeEmpty)
{
    auto *edit = new TextField;
    edit->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *field = new FormField(name, {}, edit);
    m_numbers.append({edit, field, least, most, mayBeEmpty});
    m_grid->add(field);
    connect(edit, &TextField::textChanged, this, &MoreFields::edited);
}

void MoreFields::refreshProxy()
{
    const bool manual = m_proxy->currentId() == static_cast<int>(Profile::ProxyMode::Manual);
    m_proxyHostField->setVisible(manual);
    m_numbers.at(ProxyPort).field->setVisible(manual);
}

QList<FormField *> MoreFields::fields() const
{
    QList<FormField *> all{m_zoneField, m_versionField, m_caField, m_proxyField, m_proxyHostField};
    for (const Number &number : m_numbers)
        all += number.field;
    return all;
}

bool MoreFields::isUsed(const Profile &profile)
{
    Profile plain;
    plain.id = profile.id;
    plain.name = profile.name;
    plain.baseUrl = profile.baseUrl;
    plain.user = profile.user;
    plain.userGroup = profile.userGroup;
    plain.machineLocation = profile.machineLocation;
    plain.environment = profile.environment;
    return plain != profile;
}

void MoreFields::setLocks(const ManagedLocks &locks)
{
    m_locks = locks;
    for (const Number &number : std::as_const(m_numbers)) {
        if (!isLocked(number) || number.edit->isReadOnly())
            continue;
        number.edit->setReadOnly(true);
        number.edit->addAction(icon(Icon::Lock), QLineEdit::LeadingPosition);
    }
    if (m_locks.allowHoldAtBoxOffice) {
        m_hold->setEnabled(false);
        m_hold->setIcon(icon(Icon::Lock));
    }
    m_pin->setLocked(m_locks.supervisorPin.has_value());
    retranslate();
}

bool MoreFields::isLocked(const Number &number) const
{
    return (number.edit == m_numbers.at(AttemptLimit).edit && m_locks.attemptLimit)
        || (number.edit == m_numbers.at(Ceiling).edit && m_locks.extensionCeilingMinutes)
        || (number.edit == m_numbers.at(PostalCode).edit && m_locks.shortestPostalCode);
}

void MoreFields::setProfile(const Profile &own)
{
    const Profile profile = Managed::withLocks(own, m_locks);
    m_zone->setCurrentIndex(m_zone->findText(profile.seatServerZone));
    m_zone->setEditText(profile.seatServerZone);
    m_ca->setText(profile.caFile);
    m_proxy->setCurrentId(static_cast<int>(profile.proxyMode));
    m_proxyHost->setText(profile.proxyHost);
    m_version->setCurrentId(static_cast<int>(profile.apiVersion));
    m_hold->setChecked(profile.allowHoldAtBoxOffice);
    m_numbers.at(ProxyPort).edit->setText(profile.proxyPort > 0 ? QString::number(profile.proxyPort) : QString());
    m_numbers.at(AttemptLimit)
        .edit->setText(profile.attemptLimit ? QString::number(*profile.attemptLimit) : QString());
    m_numbers.at(Ceiling).edit->setText(QString::number(profile.extensionCeilingMinutes));
    m_numbers.at(PostalCode).edit->setText(QString::number(profile.shortestPostalCode));
    m_pin->setProfile(profile);
    refreshProxy();
    for (FormField *field : fields())
        field->clearError();
}

void MoreFields::writeTo(Profile &profile) const
{
    const auto read = [this](Numbers which, int otherwise) {
        const Number &number = m_numbers.at(which);
        return problemOf(number) ? otherwise : number.edit->text().toInt();
    };
    profile.seatServerZone = m_zone->currentText();
    profile.caFile = m_ca->text();
    profile.proxyMode = static_cast<Profile::ProxyMode>(m_proxy->currentId().value_or(0));
    profile.proxyHost = m_proxyHost->text();
    profile.proxyPort = read(ProxyPort, 0);
    profile.apiVersion = static_cast<Profile::ApiVersion>(m_version->currentId().value_or(0));
    if (!m_locks.allowHoldAtBoxOffice)
        profile.allowHoldAtBoxOffice = m_hold->isChecked();
    if (m_numbers.at(AttemptLimit).edit->text().isEmpty())
        profile.attemptLimit.reset();
    else if (!m_locks.attemptLimit)
        profile.attemptLimit = read(AttemptLimit, profile.attemptLimit.value_or(1));
    if (!m_locks.extensionCeilingMinutes)
        profile.extensionCeilingMinutes = read(Ceiling, profile.extensionCeilingMinutes);
    if (!m_locks.shortestPostalCode)
        profile.shortestPostalCode = read(PostalCode, profile.shortestPostalCode);
}

std::optional<FieldProblem> MoreFields::problemOf(const Number &number)
{
    const QString text = number.edit->text();
    if (text.isEmpty())
        return number.mayBeEmpty ? std::nullopt : std::optional(FieldProblem{});
    bool fits = false;
    const int value = text.toInt(&fits);
    if (!fits)
        return FieldProblem{Problem::NotANumber, false, {}, {}};
    if (value < number.least)
        return FieldProblem{Problem::TooSmall, false, {}, number.least};
    if (value > number.most)
        return FieldProblem{Problem::TooLarge, false, {}, number.most};
    return std::nullopt;
}

QList<FormProblem> MoreFields::problems(const Profile &profile) const
{
    QList<FormProblem> found;
    for (const ProfileProblem &problem : Validation::profile(profile)) {
        if (problem.field == ProfileField::SeatServerZone)
            found.append({m_zoneField, FieldWords::of(problem.problem, {})});
        else if (problem.field == ProfileField::ProxyHost) //: Error under an empty field
            found.append({m_proxyHostField, FieldWords::of(problem.problem, tr("Type the proxy’s name."))});
    }
    return found + numberProblems() + m_pin->problems();
}

QList<FormProblem> MoreFields::numberProblems() const
{
    QList<FormProblem> found;
    const bool manual = m_proxy->currentId() == static_cast<int>(Profile::ProxyMode::Manual);
    for (const Number &number : m_numbers) {
        if (number.edit == m_numbers.at(ProxyPort).edit && !manual)
            continue;
        if (problemOf(number)) {
            //: Error under a field for a number; %1 smallest, %2 largest
            found.append({number.field, tr("Type a number from %1 to %2.").arg(number.least).arg(number.most)});
        }
    }
    return found;
}

void MoreFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoreFields::retranslate()
{
    //: The time zone in which the server's seat clock counts
    m_zoneField->setLabel(tr("Seat Server time &zone"));
    m_zoneField->setHint(tr("For example Europe/Berlin. Without it, time left is approximate."));
    //: Version of the service
    m_versionField->setLabel(tr("API &version"));
    m_versionField->setHint({});
    m_version->setChoices({{0, tr("Not known"), false}, {1, tr("15"), false}, {2, tr("16"), false}});
    //: Path of a file with certificates
    m_caField->setLabel(tr("CA &file"));
    m_caField->setHint(tr("A PEM file that replaces this computer’s authorities. Empty: the computer’s own."));
    //: How to get out of this network
    m_proxyField->setLabel(tr("Pro&xy"));
    m_proxy->setChoices({{0, tr("None: straight to the server"), false}, {1, tr("As this computer is set"), false},
        {2, tr("This one:"), false}});
    //: The proxy's host
    m_proxyHostField->setLabel(tr("Proxy name"));
    //: Check box: a way to sell without sending tickets
    m_hold->setText(tr("Allow “hold at box office” as a way of delivery"));
    m_hold->setToolTip(m_locks.allowHoldAtBoxOffice ? ManagedWords::fixedHere() : QString());
    m_hold->setAccessibleDescription(m_hold->toolTip());
    retranslateNumbers();
}

void MoreFields::retranslateNumbers()
{
    //: The proxy's port number
    m_numbers.at(ProxyPort).field->setLabel(tr("Proxy port"));
    //: How many failed sign-ins lock a patron out
    m_numbers.at(AttemptLimit).field->setLabel(tr("Failed tries before lock-out"));
    m_numbers.at(AttemptLimit).field->setHint(hintFor(m_numbers.at(AttemptLimit), tr("Empty: not known, so none is counted down.")));
    m_numbers.at(AttemptLimit).field->setOptional(true);
    //: How much time may be added to the hold of seats
    m_numbers.at(Ceiling).field->setLabel(tr("Most minutes of “more time” in one session"));
    m_numbers.at(Ceiling).field->setHint(hintFor(m_numbers.at(Ceiling), tr("All together. 0: never.")));
    //: Shortest postal code a patron can have
    m_numbers.at(PostalCode).field->setLabel(tr("Shortest whole postal code"));
    m_numbers.at(PostalCode).field->setHint(
        hintFor(m_numbers.at(PostalCode), tr("Letters and digits. A part of a code would find strangers.")));
}

QString MoreFields::hintFor(const Number &number, const QString &usual) const
{
    return isLocked(number) ? ManagedWords::fixedHere() : usual;
}

}
