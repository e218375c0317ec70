// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/pinfields.h"

#include "models/roles/pinwork.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/words/managedwords.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

PinFields::PinFields(QWidget *parent)
    : QWidget(parent), m_present(new PasswordField(0)), m_new(new PasswordField(0))
    , m_presentField(new FormField(u"presentPin"_s, {}, m_present)), m_newField(new FormField(u"newPin"_s, {}, m_new))
{
    setObjectName(u"pinFields"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space16);
    row->addWidget(m_presentField, 1, Qt::AlignTop);
    row->addWidget(m_newField, 1, Qt::AlignTop);
    m_newField->setOptional(true);
    for (PasswordField *field : {m_present, m_new})
        connect(field, &QLineEdit::textEdited, this, &PinFields::edited);
    retranslate();
}

void PinFields::setProfile(const Profile &profile)
{
    m_kept = profile.supervisorPin;
    m_presentField->setVisible(!m_kept.isEmpty() && !m_locked);
    forget();
    retranslate();
}

void PinFields::setLocked(bool locked)
{
    m_locked = locked;
    m_new->setEnabled(!locked);
    m_presentField->setVisible(!m_kept.isEmpty() && !locked);
    retranslate();
}

void PinFields::forget()
{
    ++m_seal;
    m_present->wipe();
    m_new->wipe();
}

QList<FormProblem> PinFields::problems() const
{
    QList<FormProblem> found;
    if (m_new->text().isEmpty())
        return found;
    switch (checkNewPin(m_new->text())) {
    case PinProblem::None:
        break;
    case PinProblem::TooShort:
        found.append({m_newField, tr("At least %1 signs.").arg(shortestPin)});
        break;
    case PinProblem::TooSimple:
        found.append({m_newField, tr("Too simple: no row of digits, no sign again and again.")});
        break;
    }
    return found;
}

bool PinFields::isTouched() const { return !m_present->text().isEmpty() || !m_new->text().isEmpty(); }

void PinFields::seal()
{
    const int asked = ++m_seal;
    PinChange change{m_kept, Secret(m_present->text()), Secret(m_new->text())};
    PinWork::change(std::move(change), this, [this, asked](const PinChanged &changed) {
        if (asked != m_seal)
            return;
        if (changed.presentIsWrong)
            Q_EMIT refused({m_presentField, tr("That is not the PIN. Nothing was changed.")});
        else
            Q_EMIT sealed(changed.kept);
    });
}

void PinFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PinFields::retranslate()
{
    m_presentField->setLabel(tr("Present supervisor's PIN"));
    m_newField->setOptional(!m_locked);
    if (m_locked) {
        m_newField->setLabel(tr("Supervisor's PIN"));
        m_newField->setHint(ManagedWords::fixedHere());
        return;
    }
    m_newField->setLabel(m_kept.isEmpty() ? tr("Supervisor's PIN") : tr("New PIN"));
    m_newField->setHint(m_kept.isEmpty() ? tr("Without one, the server's permissions decide who is a supervisor.")
                                         : tr("Empty, with the present one typed: no PIN any more."));
}

}
