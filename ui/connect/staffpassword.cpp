// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/staffpassword.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHideEvent>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Staff passwords are not bound to the 40 characters of patrons'.
constexpr int noLimit = 0;

}

StaffPassword::StaffPassword(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new PasswordField(noLimit))
    , m_field(new FormField(name, {}, m_edit))
    , m_keep(new QCheckBox(this))
{
    m_keep->setObjectName(name + u"Keep"_s);
    m_keep->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_keep, 0, Qt::AlignLeading);
    setFocusProxy(m_edit);
    connect(m_edit, &PasswordField::textEdited, this, [this] {
        m_typed.reset();
        retranslate();
        Q_EMIT edited();
    });
    connect(m_keep, &QCheckBox::toggled, this, [this] { retranslate(); });
    retranslate();
}

void StaffPassword::reset(bool known, bool keychain)
{
    forget();
    m_known = known;
    setKeychain(keychain);
    m_field->clearError();
    retranslate();
}

void StaffPassword::setKnown(bool known)
{
    m_known = known;
    retranslate();
}

void StaffPassword::setKeychain(bool available)
{
    m_keychain = available;
    m_keep->setEnabled(available);
    m_keep->setChecked(available);
    retranslate();
}

std::shared_ptr<Secret> StaffPassword::use()
{
    if (!m_edit->text().isEmpty()) {
        m_typed = std::make_unique<Secret>(m_edit->text());
        m_edit->wipe();
        retranslate();
    }
    return m_typed ? std::make_shared<Secret>(m_typed->clone()) : nullptr;
}

bool StaffPassword::isAvailable() const
{
    return m_known || m_typed || !m_edit->text().isEmpty();
}

bool StaffPassword::wantsKeeping() const
{
    return m_keychain && m_keep->isChecked();
}

void StaffPassword::forget()
{
    m_edit->wipe();
    m_typed.reset();
    retranslate();
}

void StaffPassword::setError(const QString &error)
{
    m_field->setError(error);
}

void StaffPassword::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StaffPassword::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A window put aside for a moment keeps its form; a page that was left does not.
    if (!event->spontaneous())
        forget();
}

void StaffPassword::retranslate()
{
    //: The password of the service login
    m_field->setLabel(tr("&Password"));
    //: Check box under the staff password
    m_keep->setText(tr("&Keep it in this computer’s keychain"));
    if (m_typed) {
        //: Hint under an empty password field after the password was used for a test
        m_field->setHint(tr("Typed. Held until you save or leave this form."));
    } else if (m_known) {
        //: Hint under an empty password field
        m_field->setHint(m_keychain ? tr("The one in this computer’s keychain. Type only to change it.")
                                    //: Hint under an empty password field, without a keychain
                                    : tr("Known until Foyer ends. Type only to change it."));
    } else if (!m_keychain) {
        //: Hint under a password field
        m_field->setHint(tr("This computer has no keychain: asked for at each start."));
    } else {
        //: Hint under a password field
        m_field->setHint(m_keep->isChecked() ? tr("Never written to a file.")
                                             //: Hint under a password field
                                             : tr("Asked for at each start."));
    }
}

}
