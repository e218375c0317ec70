// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profileeditor.h"

#include "ui/connect/morefields.h"
#include "ui/connect/pinfields.h"
#include "ui/connect/serverfields.h"
#include "ui/connect/staffpassword.h"
#include "ui/connect/verdictpanel.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/guardedlineedit.h"

#include <QPushButton>

// How a form leaves the editor: without an error in it, its PIN worked out, to be saved or tested.

namespace Foyer {

Profile ProfileEditor::entered() const
{
    Profile profile = m_original;
    m_server->writeTo(profile);
    m_more->writeTo(profile);
    return profile;
}

QList<FormProblem> ProfileEditor::problems() const
{
    const Profile profile = entered();
    return m_server->problems(profile) + m_more->problems(profile);
}

bool ProfileEditor::settleProblems()
{
    const QList<FormProblem> found = problems();
    for (const FormProblem &problem : found) {
        const auto *edit = qobject_cast<const GuardedLineEdit *>(problem.field->editor());
        // The field's own advice comes with a button that mends it.
        if (!edit || edit->advice().actionText.isEmpty())
            problem.field->setError(problem.words);
    }
    if (!found.isEmpty())
        reveal(found.constFirst().field);
    return found.isEmpty();
}

bool ProfileEditor::demandPassword(const QString &words)
{
    if (m_password->isAvailable())
        return true;
    m_password->setError(words);
    reveal(m_password);
    return false;
}

void ProfileEditor::save(bool connectToo)
{
    if (m_sealing || !settleProblems())
        return;
    //: Error under an empty password field
    if (connectToo && !demandPassword(tr("Type the password to connect, or only save.")))
        return;
    if (!m_more->pin().isTouched()) {
        handOver(connectToo);
        return;
    }
    setSealing(connectToo);
    m_more->pin().seal();
}

//! Half a second or so in which nothing can be pressed but Cancel.
void ProfileEditor::setSealing(std::optional<bool> connectToo)
{
    if (connectToo)
        m_focusBefore = window()->focusWidget();
    m_sealing = connectToo;
    m_fields->setEnabled(!connectToo);
    for (QWidget *one : {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_test)})
        one->setEnabled(!connectToo);
    if (connectToo == true) {
        m_saveAndConnect->start();
    } else {
        m_saveAndConnect->done();
        m_saveAndConnect->setReady(!connectToo);
    }
    if (!connectToo && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (connectToo)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void ProfileEditor::handOver(bool connectToo)
{
    const auto password = m_password->use();
    const bool keep = m_password->wantsKeeping();
    const Profile profile = entered();
    forget();
    m_edited = false;
    Q_EMIT saveRequested(profile, keep, password, connectToo);
}

void ProfileEditor::test()
{
    //: Error under an empty password field
    if (m_verdict->isTesting() || !settleProblems() || !demandPassword(tr("Type the password to test.")))
        return;
    Q_EMIT testRequested(entered(), m_password->use());
}

}
