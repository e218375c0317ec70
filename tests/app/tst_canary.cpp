// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connector.h"
#include "app/logguard.h"
#include "app/navigator.h"
#include "app/sandboxprocess.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "models/sessionvault.h"
#include "tests/support/leaksearch.h"
#include "ui/login/signinpanel.h"
#include "ui/newsession/newsessionpage.h"
#include "ui/timeline/calldetail.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewindow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray logged; //!< whatever any category said, at every level
QtMessageHandler before = nullptr;

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
    before(type, context, text);
}

//! What a screen reader can say of \a object and all in it.
QByteArray spoken(QObject *object)
{
    QByteArray words;
    QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(object)};
    for (int seen = 0; !open.isEmpty() && seen < 20000; ++seen) {
        QAccessibleInterface *one = open.takeLast();
        if (!one || !one->isValid())
            continue;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            words += one->text(kind).toUtf8() + '\n';
        if (QAccessibleTextInterface *text = one->textInterface())
            words += text->text(0, text->characterCount()).toUtf8() + '\n';
        for (int i = 0; i < qMin(one->childCount(), 4000); ++i)
            open.append(one->child(i));
    }
    return words;
}

QByteArray filesBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += files.filePath().toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

}

//! Twelve secrets go wherever a secret can go; then everything the program let out is searched for them. The pages,
//! desks and the wire are the program's own, the server is the sandbox as it is started by the program.
class CanaryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noSecretGetsOut();
    void theSearchFindsWhatIsThere();
    void qtItselfSaysNothingOfKeysAndAddresses();

private:
    void connectToSandbox();
    void plant(const QString &key);
    void driveByHand();
    void search(const char *where, const QByteArray &bytes, const LeakSearch &wanted);

    QTemporaryDir m_settings, m_exports;
    SystemClock m_clock;
    MemoryCredentialStore m_credentials;
    PreferencesStore m_preferences{m_settings.path()};
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionVault> m_vault;
    std::unique_ptr<Navigator> m_navigator;
    SandboxProcess m_sandbox;
    ServerLink *m_link = nullptr; //!< the navigator's
    LeakSearch m_keys; //!< open something for whoever has them
    LeakSearch m_all; //!< and what belongs to a person
    int m_searched = 0;
};

void CanaryTest::initTestCase()
{
    before = qInstallMessageHandler(keepMessage);
    m_connector = std::make_unique<Connector>(m_settings.path(), m_credentials, m_clock);
    m_window = std::make_unique<MainWindow>();
    m_vault = std::make_unique<SessionVault>(m_credentials);
    m_navigator = std::make_unique<Navigator>(*m_window, *m_connector, m_preferences, *m_vault, m_clock);
    connectToSandbox();
}

void CanaryTest::connectToSandbox()
{
    m_navigator->start({});
    m_window->resize(1366, 768);
    m_window->show();
    QSignalSpy ready(&m_sandbox, &SandboxProcess::ready);
    m_sandbox.start({});
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 30000);
    Profile profile;
    profile.id = u"canary"_s;
    profile.name = u"Opera House"_s;
    profile.baseUrl = ready[0][0].toUrl();
    profile.user = ready[0][1].toString();
    profile.userGroup = ready[0][2].toString();
    profile.machineLocation = ready[0][3].toString();
    const QString password = ready[0][4].toString();
    for (LeakSearch *search : {&m_keys, &m_all})
        search->plant(u"staff password"_s, password);
    m_link = new ServerLink(profile, Secret(password), m_clock);
    Q_EMIT m_connector->linked(m_link);
    QTRY_VERIFY_WITH_TIMEOUT(m_link->book().isLoaded(), 30000);
}

//! Each goes to the server by the program's own service layer; several come back in what the server says.
void CanaryTest::plant(const QString &key)
{
    const QString patronPassword = u"Gr\u00fcn&Zebra\"7"_s, newPassword = u"N0va%Zebra<8>"_s, token = u"T0kenZebra9"_s,
                  otherKey = u"0ther-Zebra-Key-10"_s;
    const QString email = u"zelda.zebra@canary.example"_s, phone = u"555 0199 7342"_s, postal = u"ZB7 3QX"_s,
                  promo = u"ZEBRAGALA"_s, name = u"Zelda Zebrowski"_s, value = u"likes zebra stalls"_s;
    const QList<std::pair<QString, QString>> keys{{u"session key"_s, key}, {u"patron password"_s, patronPassword},
        {u"new password"_s, newPassword}, {u"token"_s, token}, {u"other session's key"_s, otherKey}};
    const QList<std::pair<QString, QString>> personal{{u"e-mail"_s, email}, {u"phone"_s, phone}, {u"postal code"_s, postal},
        {u"promo code"_s, promo}, {u"name"_s, name}, {u"variable value"_s, value}};
    for (const auto &[what, secret] : keys) {
        m_keys.plant(what, secret);
        m_all.plant(what, secret);
    }
    for (const auto &[what, secret] : personal)
        m_all.plant(what, secret);
    QCOMPARE(m_all.names().size(), 12);

    SessionService &service = m_link->service();
    const int calls = m_link->calls().log().rowCount();
    service.signIn(key, SignInByEmail{email, Secret(patronPassword), 1, 0});
    service.signIn(key, SignInByName{name, Secret(patronPassword), 1, 0});
    service.signIn(key, SignInByToken{email, Secret(token), 1, 0});
    service.signIn(key, SignInByConstituent{1001, phone, postal, email, 1, 0});
    WebLoginChange change;
    change.loginName = name;
    change.newLoginName = name;
    change.password = Secret(patronPassword);
    change.newPassword = Secret(newPassword);
    change.email = change.newEmail = email;
    change.loginTypeId = 1;
    service.updateWebLogin(key, std::move(change));
    service.promoByText(key, promo);
    service.addVariable(key, {u"Note"_s, value});
    service.variables(key);
    service.session(otherKey);
    service.transfer(key, otherKey);
    service.variable(key, value); // a secret where a name is expected goes into the path
    constexpr int sent = 11;
    QTRY_VERIFY_WITH_TIMEOUT(m_link->calls().log().rowCount() >= calls + sent, 30000);
}

//! As a person does it: types, presses, opens the timeline, exports.
void CanaryTest::driveByHand()
{
    auto *who = m_window->findChild<SignInPanel *>();
    QVERIFY(who);
    for (QLineEdit *field : who->findChildren<QLineEdit *>()) {
        if (!field->isVisible() || field->isReadOnly())
            continue;
        const bool secret = field->echoMode() != QLineEdit::Normal;
        QTest::keyClicks(field, secret ? u"T0kenZebra9"_s : u"zelda.zebra@canary.example"_s);
        if (secret)
            QTest::keyClick(field, Qt::Key_Return);
    }
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    TimelineWindow *window = nullptr;
    const auto opened = [&window] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            window = qobject_cast<TimelineWindow *>(widget) ? static_cast<TimelineWindow *>(widget) : window;
        return window != nullptr;
    };
    QTRY_VERIFY(opened());
    auto *view = window->findChild<TimelineView *>();
    auto *table = window->findChild<QTableView *>(u"calls"_s);
    auto *detail = window->findChild<CallDetail *>();
    QVERIFY(view->shownCalls() > 11);
    for (int row = 0; row < view->shownCalls(); ++row) {
        table->selectRow(row);
        search("the call in full", spoken(detail), m_all);
        detail->copyAsCurl();
        search("curl in the clipboard", QApplication::clipboard()->text().toUtf8(), m_all);
    }
    view->writeHar(m_exports.filePath(u"all.har"_s));
    view->writeCaseNote(m_exports.filePath(u"all.txt"_s));
    QTest::mouseClick(window->findChild<QPushButton *>(u"timelineNote"_s), Qt::LeftButton);
    search("case note in the clipboard", QApplication::clipboard()->text().toUtf8(), m_all);
    search("timeline, as spoken", spoken(window), m_all);
}

void CanaryTest::search(const char *where, const QByteArray &bytes, const LeakSearch &wanted)
{
    ++m_searched;
    const QStringList found = wanted.found(bytes);
    if (!found.isEmpty())
        QTest::qFail(qPrintable(QString(QString::fromLatin1(where) + u": " + found.join(u", "))), __FILE__, __LINE__);
}

// D1
void CanaryTest::noSecretGetsOut()
{
    QString key;
    auto *page = qobject_cast<NewSessionPage *>(m_window->page());
    QVERIFY(page);
    QVERIFY(m_link->calls().log().rowCount() > 0);
    auto *session = m_link->service().createSession({u"127.0.0.1"_s, {}, {}, {}});
    connect(session, &Reply::finished, this, [&] { key = session->outcome().value.value_or(QString()); });
    QTRY_VERIFY_WITH_TIMEOUT(!key.isEmpty(), 30000);
    // And one that the window shows.
    Q_EMIT page->customerSessionRequested({u"127.0.0.1"_s, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SignInPanel *>() != nullptr, 30000);
    plant(key);
    driveByHand();

    QByteArray titles;
    for (QWidget *widget : QApplication::topLevelWidgets())
        titles += widget->windowTitle().toUtf8() + '\n' + widget->objectName().toUtf8() + '\n';
    search("window titles", titles, m_all);
    search("log", logged, m_all);
    search("exports", filesBelow(m_exports.path()), m_all);
    QVERIFY(filesBelow(m_exports.path()).contains("<session key "));
    search("settings", filesBelow(m_settings.path()), m_all);
    search("home", filesBelow(QDir::homePath()), m_all);
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection})
        search("clipboard", QApplication::clipboard()->text(mode).toUtf8(), m_all);
    // What a person typed stands where they typed it, for them to read; what opens something never does.
    search("window, as spoken", spoken(m_window.get()), m_keys);
    qInfo("%d places searched for %d secrets", m_searched, int(m_all.names().size()));
}

void CanaryTest::theSearchFindsWhatIsThere()
{
    // A search that finds nothing anywhere would pass as well.
    for (const auto &[encoding, bytes] : LeakSearch::writings(u"zelda.zebra@canary.example"_s))
        QVERIFY2(!m_all.found("before " + bytes + " behind").isEmpty(), qPrintable(encoding));
    QLineEdit seen;
    seen.setText(u"Zelda Zebrowski"_s);
    QVERIFY(!m_all.found(spoken(&seen)).isEmpty());
    QVERIFY((qWarning("warning for the search"), logged.contains("warning for the search")));
}

void CanaryTest::qtItselfSaysNothingOfKeysAndAddresses()
{
    // QT_LOGGING_RULES is *=true here.
    for (const char *name : {"qt.network.http2", "qt.qpa.input", "qt.accessibility.cache", "qt.text.layout"}) {
        const QLoggingCategory category(name);
        QVERIFY2(!category.isDebugEnabled(), name);
        QVERIFY2(category.isWarningEnabled(), name);
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_LOGGING_RULES", "*=true");
    keepSecretsOutOfLogs();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"foyer"_s);
    CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canary.moc"
