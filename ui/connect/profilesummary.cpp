// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profilesummary.h"

#include "ui/connect/askstrip.h"
#include "ui/connect/environmentbadge.h"
#include "ui/connect/staffpassword.h"
#include "ui/connect/verdictpanel.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    // Return on it presses it and goes no further.
    made->setAutoDefault(true);
    return made;
}

}

ProfileSummary::ProfileSummary(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"profileSummary"_s);
    m_card = new Card(u"summaryCard"_s, {}, this);
    m_badge = new EnvironmentBadge;
    m_badge->setObjectName(u"summaryBadge"_s);
    m_card->addHeaderWidget(m_badge);
    m_password = new StaffPassword(u"connectPassword"_s, m_card);
    m_verdict = new VerdictPanel(u"summaryVerdict"_s, m_card);
    m_ask = new AskStrip(u"removeAsk"_s, m_card);
    QBoxLayout *body = m_card->body();
    body->setSpacing(Tokens::space12);
    body->addWidget(buildFacts());
    body->addWidget(m_password);
    body->addWidget(m_ask);
    body->addWidget(buildButtons());
    body->addWidget(m_verdict);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    column->addStretch(1);
    setFocusProxy(m_connect);
    connectParts();
    retranslate();
}

QWidget *ProfileSummary::buildFacts()
{
    auto *facts = new QWidget(m_card);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::space16);
    grid->setVerticalSpacing(Tokens::space8);
    for (int row = 0; row < FactCount; ++row) {
        const auto at = static_cast<std::size_t>(row);
        m_captions[at] = new PlainLabel({}, Type::Body, facts);
        m_captions[at]->setMuted(true);
        m_values[at] = new ElidedLabel({}, Type::Body, facts);
        m_values[at]->setObjectName(u"fact%1"_s.arg(row));
        grid->addWidget(m_captions[at], row, 0);
        grid->addWidget(m_values[at], row, 1);
    }
    grid->setColumnStretch(1, 1);
    return facts;
}

QWidget *ProfileSummary::buildButtons()
{
    auto *buttons = new ButtonRow(m_card);
    m_connect = new BusyButton({}, {}, buttons);
    m_connect->setObjectName(u"connect"_s);
    m_connect->submitOnReturnIn(m_password);
    m_test = button(u"testProfile"_s, buttons);
    m_edit = button(u"editProfile"_s, buttons);
    m_remove = button(u"removeProfile"_s, buttons);
    for (QPushButton *one : std::initializer_list<QPushButton *>{m_connect, m_test})
        buttons->addLeading(one);
    for (QPushButton *one : {m_edit, m_remove})
        buttons->addTrailing(one);
    return buttons;
}

void ProfileSummary::connectParts()
{
    connect(m_connect, &BusyButton::submitted, this, [this] {
        m_connect->done();
        connectNow();
    });
    connect(m_test, &QPushButton::clicked, this, &ProfileSummary::test);
    connect(m_edit, &QPushButton::clicked, this, &ProfileSummary::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ProfileSummary::askToRemove);
    connect(m_verdict, &VerdictPanel::fieldRequested, this, &ProfileSummary::fieldRequested);
    connect(m_verdict, &VerdictPanel::stopRequested, this, &ProfileSummary::testStopped);
    connect(m_ask, &AskStrip::dismissed, this, [this] { m_remove->setFocus(Qt::OtherFocusReason); });
}

void ProfileSummary::setProfile(const Profile &profile)
{
    if (profile == m_profile)
        return;
    const bool another = profile.id != m_profile.id;
    m_profile = profile;
    if (another) {
        m_ask->dismiss();
        m_password->reset(m_known, m_keychain);
    }
    setTesting(false);
    m_verdict->reset();
    refresh();
}

void ProfileSummary::setPasswordKnown(bool known)
{
    m_known = known;
    m_password->setKnown(known);
    refresh();
}

void ProfileSummary::setKeychain(bool available)
{
    m_keychain = available;
    m_password->setKeychain(available);
    refresh();
}

void ProfileSummary::setTesting(bool testing)
{
    if (testing == m_verdict->isTesting())
        return;
    m_connect->setReady(!testing);
    m_password->setEnabled(!testing);
    for (QPushButton *other : {m_test, m_edit, m_remove})
        other->setEnabled(!testing);
    if (testing) {
        m_verdict->showTesting();
        m_verdict->takeFocus();
        return;
    }
    if (m_verdict->hasTheFocus())
        m_test->setFocus(Qt::OtherFocusReason);
    m_verdict->reset();
}

void ProfileSummary::showVerdict(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now)
{
    setTesting(false);
    if (verdict.fault == ConnectionFault::Credentials)
        m_password->forget();
    m_verdict->showVerdict(verdict, profile, now);
    // After a good answer Return goes on.
    if (verdict.fault == ConnectionFault::None && window()->focusWidget() == m_test)
        m_connect->setFocus(Qt::OtherFocusReason);
}

bool ProfileSummary::demandPassword()
{
    if (m_password->isAvailable())
        return true;
    //: Error under an empty password field
    m_password->setError(tr("Type the password of this computer’s login."));
    m_password->setFocus(Qt::OtherFocusReason);
    return false;
}

void ProfileSummary::askForPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void ProfileSummary::connectNow()
{
    if (m_verdict->isTesting() || m_profile.id.isEmpty())
        return;
    if (!m_known && !m_password->isAvailable()) {
        askForPassword();
        return;
    }
    const auto password = m_password->use();
    const bool keep = m_password->wantsKeeping();
    forget();
    Q_EMIT connectRequested(m_profile, keep, password);
}

void ProfileSummary::test()
{
    if (!m_verdict->isTesting() && demandPassword())
        Q_EMIT testRequested(m_profile, m_password->use());
}

void ProfileSummary::askToRemove()
{
    if (m_verdict->isTesting())
        return;
    //: %1: the name of a server in the list
    m_ask->ask(tr("Remove %1 from this computer, with its password? Nothing changes on the server.")
                   .arg(TextChecks::isolated(m_profile.name)),
        tr("Remove"), tr("Keep"), [this] { Q_EMIT removeConfirmed(); });
}

bool ProfileSummary::stepBack()
{
    if (m_verdict->isTesting()) {
        Q_EMIT testStopped();
        return true;
    }
    if (m_ask->isOpen()) {
        m_ask->dismiss();
        return true;
    }
    return false;
}

void ProfileSummary::forget()
{
    m_password->forget();
}

void ProfileSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_ask->isOpen())
        askToRemove();
}

void ProfileSummary::refresh()
{
    m_card->setTitle(m_profile.name);
    m_badge->setEnvironment(m_profile.environment);
    m_password->setVisible(!m_known);
    //: Stands for a value that was left empty
    const QString none = tr("none");
    const auto named = [&none](const QString &text) { return text.isEmpty() ? none : text; };
    m_values[Address]->setText(m_profile.baseUrl.toString());
    m_values[User]->setText(named(m_profile.user));
    m_values[Group]->setText(named(m_profile.userGroup));
    m_values[Location]->setText(named(m_profile.machineLocation));
    m_values[Password]->setText(!m_known   ? tr("asked for at each start")
                                : m_keychain ? tr("in this computer’s keychain")
                                             //: Where the staff password is: in memory only
                                             : tr("known until Foyer ends"));
    m_values[Zone]->setText(
        m_profile.seatServerZone.isEmpty() ? tr("not set: time left is approximate") : m_profile.seatServerZone);
}

void ProfileSummary::retranslate()
{
    m_captions[Address]->setText(tr("Address"));
    m_captions[User]->setText(tr("API user"));
    m_captions[Group]->setText(tr("User group"));
    m_captions[Location]->setText(tr("Machine location"));
    m_captions[Password]->setText(tr("Password"));
    m_captions[Zone]->setText(tr("Seat Server time zone"));
    //: Button; the second text is shown while it works
    m_connect->setTexts(tr("&Connect"), tr("Connecting…"));
    m_test->setText(tr("&Test connection"));
    m_edit->setText(tr("&Edit (F2)"));
    m_remove->setText(tr("&Remove"));
    refresh();
}

}
