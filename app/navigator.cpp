// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigator.h"

#include "app/connector.h"
#include "ui/connect/connectpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/login/signinpanel.h"
#include "ui/newsession/newsessionpage.h"
#include "ui/shell/splitpage.h"
#include "ui/theme/themeswitcher.h"
#include "ui/words/timewords.h"

#include <QApplication>

namespace Foyer {

namespace {

Environment environmentOf(Profile::Environment environment)
{
    switch (environment) {
    case Profile::Environment::Live:
        return Environment::Live;
    case Profile::Environment::Test:
        return Environment::Test;
    case Profile::Environment::Sandbox:
        break;
    }
    return Environment::Sandbox;
}

LampState lampOf(LinkState state)
{
    switch (state) {
    case LinkState::NotTried:
        return LampState::Unknown;
    case LinkState::Answering:
        return LampState::Connected;
    case LinkState::Shaky:
        return LampState::Slow;
    case LinkState::Silent:
        return LampState::Offline;
    case LinkState::Refusing:
        break;
    }
    return LampState::Refused;
}

SignInForm formOf(LoginForm form)
{
    switch (form) {
    case LoginForm::Password:
        return SignInForm::Name;
    case LoginForm::ConstituentInfo:
        return SignInForm::Constituent;
    case LoginForm::Guest:
        return SignInForm::Guest;
    case LoginForm::Email:
        break;
    }
    return SignInForm::Email;
}

LoginForm rememberedAs(SignInForm form)
{
    switch (form) {
    case SignInForm::Name:
        return LoginForm::Password;
    case SignInForm::Constituent:
        return LoginForm::ConstituentInfo;
    case SignInForm::Guest:
        return LoginForm::Guest;
    case SignInForm::Email:
        break;
    }
    return LoginForm::Email;
}

QString staffName(const StaffContext &staff)
{
    const QString name = QString(staff.firstName.trimmed() + u' ' + staff.lastName.trimmed()).trimmed();
    const QString who = name.isEmpty() ? staff.userId.trimmed() : name;
    const QString group = staff.userGroupName.trimmed();
    return group.isEmpty() ? who : QString(who + u" · " + group);
}

const QString closeQuestion = QStringLiteral("close");

}

Navigator::Navigator(MainWindow &window, Connector &connector, PreferencesStore &preferences, ThemeSwitcher &theme,
    const Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_connector(connector), m_preferences(preferences), m_theme(theme)
    , m_clock(clock)
{
    m_lampTimer.setInterval(std::chrono::seconds(1));
    connect(&m_lampTimer, &QTimer::timeout, this, &Navigator::refreshLamp);
    connect(&m_connector, &Connector::linked, this, &Navigator::use);
    connect(&m_connector, &Connector::message, &m_window.messages(), &MessageBar::showMessage);
    connect(&m_window, &MainWindow::closeRequested, this, &Navigator::askToClose);
    connect(&m_window.messages(), &MessageBar::actionTriggered, this, &Navigator::act);
    connect(&m_window, &MainWindow::activity, this, [this] {
        if (m_desk)
            m_desk->watch().noteActivity();
    });
    connect(&m_window, &MainWindow::exposedChanged, this, [this](bool exposed) {
        if (m_desk)
            m_desk->watch().setVisible(exposed);
        if (exposed && m_link)
            m_lampTimer.start();
        else
            m_lampTimer.stop();
    });
}

Navigator::~Navigator()
{
    // Pages refer to the desk and the link; they go first.
    if (QWidget *page = m_window.page())
        delete page;
}

void Navigator::start(const LaunchOptions &options)
{
    showConnect();
    if (options.sandbox)
        m_connector.startSandbox(options.sandboxArguments);
    else if (!options.profile.isEmpty() && !m_connector.connectToNamed(options.profile))
        m_window.messages().showMessage({Severity::Warning, tr("There is no profile called \"%1\".").arg(options.profile),
            tr("Choose one from the list."), {}, {}, QStringLiteral("profile")});
}

void Navigator::showConnect()
{
    leaveServer();
    auto *page = new ConnectPage;
    m_window.showPage(page);
    m_connector.serve(page);
}

void Navigator::leaveServer()
{
    m_lampTimer.stop();
    m_window.hideEnvironment();
    if (QWidget *page = m_window.page())
        delete page; // it refers to the desk
    m_desk.reset();
    m_opener.reset();
    m_link.reset();
}

void Navigator::use(ServerLink *link)
{
    leaveServer();
    m_link.reset(link);
    m_opener = std::make_unique<SessionOpener>(m_link->service());
    connect(m_opener.get(), &SessionOpener::opened, this, &Navigator::showSession);
    connect(&m_link->monitor(), &LinkMonitor::changed, this, &Navigator::refreshLamp);
    connect(&m_link->monitor(), &LinkMonitor::answered, this, &Navigator::refreshLamp);
    connect(&m_link->book(), &ReferenceBook::changed, this, &Navigator::refreshPlace);
    refreshPlace();
    refreshLamp();
    m_lampTimer.start();
    m_link->book().load();
    m_window.messages().dismiss();
    showNewSession();
}

void Navigator::refreshPlace()
{
    const StaffContext &staff = m_link->book().staff();
    const QString organization = staff.organizationName.trimmed();
    const QString &name = m_link->profile().name;
    m_window.setEnvironment(environmentOf(m_link->profile().environment),
        organization.isEmpty() ? name : QString(organization + u" · " + name));
    m_window.setStaff(staffName(staff));
}

void Navigator::refreshLamp()
{
    if (!m_link)
        return;
    const auto age = m_link->monitor().sinceAnswer();
    m_window.lamp().setState(lampOf(m_link->monitor().state()), age ? TimeWords::ago(*age) : QString());
}

void Navigator::showNewSession()
{
    const SessionChoices last = m_preferences.preferences().sessionChoices.value(m_link->profile().id);
    auto *page = new NewSessionPage(
        m_link->book(), localAddress(), {last.modeOfSaleId, last.sourceId, last.batchId, std::nullopt});
    connect(page, &NewSessionPage::message, &m_window.messages(), &MessageBar::showMessage);
    connect(page, &NewSessionPage::customerSessionRequested, m_opener.get(),
        [this](const CustomerSessionRequest &request) { m_opener->open(request); });
    connect(page, &NewSessionPage::counterSessionRequested, m_opener.get(),
        [this](const CounterSessionRequest &request) { m_opener->open(request); });
    connect(m_opener.get(), &SessionOpener::failed, page, &NewSessionPage::showFailure);
    connect(page, &NewSessionPage::leaveRequested, this, &Navigator::showConnect, Qt::QueuedConnection);
    m_window.showPage(page);
    m_desk.reset();
}

void Navigator::rememberChoices()
{
    auto *page = qobject_cast<NewSessionPage *>(m_window.page());
    if (!page || m_link->profile().environment == Profile::Environment::Sandbox)
        return;
    const NewSessionChoices chosen = page->choices();
    Preferences preferences = m_preferences.preferences();
    SessionChoices &kept = preferences.sessionChoices[m_link->profile().id];
    kept.modeOfSaleId = chosen.modeOfSaleId;
    kept.sourceId = chosen.counterSource;
    kept.batchId = chosen.batchId;
    m_preferences.set(preferences);
}

void Navigator::showSession(const SessionKey &key)
{
    rememberChoices();
    m_window.messages().dismiss();
    m_desk = std::make_unique<SessionDesk>(m_link->service(), m_clock, m_link->ledger(), key, m_link->deskPolicy());
    auto *who = new SignInPanel(*m_desk, m_link->book(), m_link->profile().shortestPostalCode);
    who->setForm(formOf(m_preferences.preferences().lastLoginForm));
    auto *what = new DashboardPage(*m_desk, m_link->book(), m_link->service(), m_clock);
    connect(who, &SignInPanel::message, &m_window.messages(), &MessageBar::showMessage);
    connect(who, &SignInPanel::formChosen, this, [this](SignInForm form) {
        Preferences preferences = m_preferences.preferences();
        preferences.lastLoginForm = rememberedAs(form);
        m_preferences.set(preferences);
    });
    connect(what, &DashboardPage::message, &m_window.messages(), &MessageBar::showMessage);
    connect(what, &DashboardPage::finished, this, &Navigator::showNewSession, Qt::QueuedConnection);
    m_window.showPage(new SplitPage(who, what));
    who->focusForm();
}

void Navigator::askToClose()
{
    if (!m_desk || m_desk->isEnded()) {
        m_window.allowClose();
        return;
    }
    Message question;
    question.id = closeQuestion;
    question.severity = Severity::Warning;
    const int seats = m_desk->watch().seatCount().value_or(0);
    question.headline = seats > 0 ? tr("%n seats are still held in this session.", nullptr, seats)
                                  : tr("A session is still open.");
    question.meaning = tr("Closing Foyer does not log out. The server keeps the session, and held seats until their time is over.");
    question.actions = {tr("Keep Foyer open"), tr("Close anyway")};
    m_window.messages().showMessage(question);
}

void Navigator::act(const QString &messageId, int action)
{
    if (messageId != closeQuestion)
        return;
    m_window.messages().dismiss();
    if (action == 1)
        m_window.allowClose();
}

}
