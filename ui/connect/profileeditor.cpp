// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profileeditor.h"

#include "ui/connect/askstrip.h"
#include "ui/connect/morefields.h"
#include "ui/connect/pinfields.h"
#include "ui/connect/scrollpane.h"
#include "ui/connect/serverfields.h"
#include "ui/connect/staffpassword.h"
#include "ui/connect/verdictpanel.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    // Else Return on it would go on to the form and press the main button.
    made->setAutoDefault(true);
    return made;
}

}

ProfileEditor::ProfileEditor(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"profileEditor"_s);
    m_card = new Card(u"editorCard"_s, {}, this);
    m_card->body()->addWidget(buildForm(), 1);
    m_ask = new AskStrip(u"editorAsk"_s, m_card);
    m_card->body()->addWidget(m_ask);
    m_card->body()->addWidget(buildButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    setFocusProxy(m_server);
    connectParts();
    watchFields();
    retranslate();
}

QWidget *ProfileEditor::buildForm()
{
    auto *form = new QWidget;
    m_fields = new QWidget(form);
    m_server = new ServerFields(m_fields);
    m_password = new StaffPassword(u"staffPassword"_s, m_fields);
    m_server->addField(m_password);
    m_moreButton = button(u"more"_s, m_fields);
    setButtonRole(m_moreButton, ButtonRole::Quiet);
    m_more = new MoreFields(m_fields);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(Tokens::space8);
    fields->addWidget(m_server);
    fields->addWidget(m_moreButton, 0, Qt::AlignLeading);
    fields->addWidget(m_more);
    m_verdict = new VerdictPanel(u"editorVerdict"_s, form);
    auto *column = new QVBoxLayout(form);
    // Room for focus rings, and for the scroll bar at the end.
    column->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space12, Tokens::space4);
    column->setSpacing(Tokens::space12);
    column->addWidget(m_verdict);
    column->addWidget(m_fields);
    column->addStretch(1);
    m_scroll = new ScrollPane(form);
    return m_scroll;
}

QWidget *ProfileEditor::buildButtons()
{
    auto *buttons = new ButtonRow;
    m_buttons = buttons;
    m_saveAndConnect = new BusyButton({}, {}, m_buttons);
    m_saveAndConnect->setObjectName(u"saveAndConnect"_s);
    m_save = button(u"save"_s, m_buttons);
    m_test = button(u"test"_s, m_buttons);
    m_cancel = button(u"cancelEdit"_s, m_buttons);
    for (QPushButton *one : std::initializer_list<QPushButton *>{m_saveAndConnect, m_save, m_test})
        buttons->addLeading(one);
    buttons->addTrailing(m_cancel);
    m_saveAndConnect->submitOnReturnIn(m_fields);
    return m_buttons;
}

void ProfileEditor::connectParts()
{
    connect(m_saveAndConnect, &BusyButton::submitted, this, [this] {
        save(true);
        if (!m_sealing)
            m_saveAndConnect->done();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_test, &QPushButton::clicked, this, &ProfileEditor::test);
    connect(m_cancel, &QPushButton::clicked, this, &ProfileEditor::stepBack);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { setMoreShown(m_more->isHidden()); });
    connect(m_verdict, &VerdictPanel::fieldRequested, this, &ProfileEditor::goTo);
    connect(m_verdict, &VerdictPanel::stopRequested, this, &ProfileEditor::testStopped);
    connect(m_ask, &AskStrip::dismissed, this, [this] { m_server->setFocus(Qt::OtherFocusReason); });
    connect(m_server, &ServerFields::edited, this, &ProfileEditor::markEdited);
    connect(m_more, &MoreFields::edited, this, &ProfileEditor::markEdited);
    connect(m_password, &StaffPassword::edited, this, &ProfileEditor::markEdited);
    connect(&m_more->pin(), &PinFields::sealed, this, [this](const QString &kept) {
        const bool connectToo = *m_sealing;
        setSealing(std::nullopt);
        m_original.supervisorPin = kept;
        handOver(connectToo);
    });
    connect(&m_more->pin(), &PinFields::refused, this, [this](const FormProblem &problem) {
        setSealing(std::nullopt);
        problem.field->setError(problem.words);
        reveal(problem.field);
    });
}

//! A field that was filled in and left says at once what is wrong with it.
void ProfileEditor::watchFields()
{
    for (FormField *field : m_server->fields() + m_more->fields()) {
        const auto *edit = qobject_cast<QLineEdit *>(field->editor());
        if (!edit)
            continue;
        connect(edit, &QLineEdit::editingFinished, this, [this, field, edit] {
            if (edit->text().isEmpty() || !isVisible())
                return;
            for (const FormProblem &problem : problems()) {
                if (problem.field == field)
                    field->setError(problem.words);
            }
        });
    }
}

void ProfileEditor::setLocks(const ManagedLocks &locks) { m_more->setLocks(locks); }

void ProfileEditor::edit(const Profile &profile, bool isNew, bool passwordKnown, bool keychain)
{
    const QScopedValueRollback filling(m_filling, true);
    m_original = profile;
    m_isNew = isNew;
    m_server->setProfile(profile);
    m_more->setProfile(profile);
    m_password->reset(passwordKnown, keychain);
    if (m_sealing)
        setSealing(std::nullopt);
    m_verdict->reset();
    m_ask->dismiss();
    m_edited = false;
    setMoreShown(!isNew && MoreFields::isUsed(profile));
    setTesting(false);
    m_scroll->showTop();
    retranslate();
}

void ProfileEditor::setPasswordKnown(bool known)
{
    m_password->setKnown(known);
}

void ProfileEditor::setKeychain(bool available)
{
    m_password->setKeychain(available);
}

void ProfileEditor::setTesting(bool testing)
{
    if (testing == m_verdict->isTesting())
        return;
    if (testing) {
        m_verdict->showTesting();
        m_verdict->takeFocus();
        m_scroll->showTop();
    }
    const bool wasWaiting = !testing && m_verdict->hasTheFocus();
    m_fields->setEnabled(!testing);
    m_saveAndConnect->setReady(!testing);
    m_save->setEnabled(!testing);
    m_test->setEnabled(!testing);
    if (testing)
        return;
    if (wasWaiting)
        m_test->setFocus(Qt::OtherFocusReason);
    m_verdict->reset();
}

void ProfileEditor::showVerdict(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now)
{
    setTesting(false);
    if (verdict.fault == ConnectionFault::Credentials)
        m_password->forget();
    m_verdict->showVerdict(verdict, profile, now);
    // After a good answer Return goes on.
    if (verdict.fault == ConnectionFault::None && window()->focusWidget() == m_test)
        m_saveAndConnect->setFocus(Qt::OtherFocusReason);
    m_scroll->showTop();
}

void ProfileEditor::goTo(ConnectionField field)
{
    const auto target = [&]() -> QWidget * {
        switch (field) {
        case ConnectionField::Address:
            return m_server->addressField();
        case ConnectionField::StaffLogin:
            return m_server->userField();
        case ConnectionField::CaFile:
            return m_more->caField();
        case ConnectionField::Proxy:
            return m_more->proxyField();
        case ConnectionField::SeatServerZone:
            return m_more->zoneField();
        }
        Q_UNREACHABLE();
    }();
    reveal(target);
}

void ProfileEditor::reveal(QWidget *field)
{
    if (m_more->isAncestorOf(field))
        setMoreShown(true);
    field->setFocus(Qt::OtherFocusReason);
    // A part that was unfolded a moment ago has its place only after the layout.
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field, 0, Tokens::space32); });
}

void ProfileEditor::stepBack()
{
    if (m_sealing) {
        m_more->pin().forget();
        setSealing(std::nullopt);
    } else if (m_verdict->isTesting()) {
        Q_EMIT testStopped();
    } else if (m_ask->isOpen()) {
        m_ask->dismiss();
    } else if (m_edited) {
        askToLeave();
    } else {
        forget();
        Q_EMIT left();
    }
}

void ProfileEditor::forget()
{
    m_password->forget();
    m_more->pin().forget();
}

void ProfileEditor::markEdited()
{
    if (m_filling)
        return;
    m_edited = true;
    m_verdict->setOutdated();
}

void ProfileEditor::setMoreShown(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setIcon(icon(shown ? Icon::ChevronUp : Icon::ChevronDown));
    retranslate();
}

void ProfileEditor::askToLeave()
{
    //: Question before a changed form is left; the answers are "Discard" and "Go on editing"
    m_ask->ask(tr("Leave without saving what you typed?"), tr("Discard"), tr("Go on editing"), [this] {
        forget();
        Q_EMIT left();
    });
}

void ProfileEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    for (const FormProblem &problem : problems()) {
        if (problem.field->hasError())
            problem.field->setError(problem.words);
    }
    if (m_ask->isOpen())
        askToLeave();
}

void ProfileEditor::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    //: Titles of the form; %1 is the name of a server
    m_card->setTitle(m_isNew ? tr("New server") : tr("Edit %1").arg(TextChecks::isolated(m_original.name)));
    //: Button: unfolds the rarely needed fields
    m_moreButton->setText(m_more->isHidden() ? tr("Mor&e: time zone, certificates, proxy, limits") : tr("L&ess"));
    //: Button; the second text is shown while it works
    m_saveAndConnect->setTexts(tr("Save and &connect"), tr("Connecting…"));
    m_save->setText(tr("&Save"));
    m_test->setText(tr("Test connect&ion"));
    //: Button; Esc does the same
    m_cancel->setText(tr("Cancel (Esc)"));
}

}
