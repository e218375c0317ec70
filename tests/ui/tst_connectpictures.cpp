// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "ui/connect/connectpage.h"
#include "ui/theme/themeswitcher.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile sample(const QString &id, const QString &name, const QString &url, Profile::Environment environment)
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    profile.baseUrl = QUrl(url);
    profile.environment = environment;
    profile.user = u"foyerapi"_s;
    profile.userGroup = u"FOYER"_s;
    profile.machineLocation = u"FOYER-07"_s;
    profile.seatServerZone = u"Europe/Berlin"_s;
    return profile;
}

QList<Profile> samples()
{
    return {sample(u"a"_s, u"Opera House"_s, u"https://tickets.example.org/TessituraService"_s, Profile::Environment::Live),
        sample(u"b"_s, u"Opera House rehearsal"_s, u"https://tickets-test.example.org/tessitura/api"_s,
            Profile::Environment::Test),
        sample(u"c"_s, u"Practice"_s, u"http://127.0.0.1:8090/TessituraService"_s, Profile::Environment::Sandbox)};
}

template <typename T = QAbstractButton>
T *part(ConnectPage &page, const QString &name)
{
    return page.findChild<T *>(name);
}

ConnectionVerdict verdictOf(ConnectionFault fault, ErrorKind kind = ErrorKind::Unreadable)
{
    ConnectionVerdict verdict;
    verdict.fault = fault;
    verdict.error.kind = kind;
    verdict.clockDifference = std::chrono::seconds(3);
    return verdict;
}

ConnectionVerdict expired()
{
    ConnectionVerdict verdict = verdictOf(ConnectionFault::Tls, ErrorKind::Tls);
    verdict.clockDifference.reset();
    verdict.error.tls = TlsFailure{TlsProblem::Expired, {u"tickets.example.org"_s}, {},
        QDateTime({2026, 3, 3}, {12, 0}, Qt::UTC)};
    return verdict;
}

void withProfiles(ConnectPage &page)
{
    page.setProfiles(samples(), u"a"_s);
}

void withEditor(ConnectPage &page)
{
    withProfiles(page);
    part(page, u"editProfile"_s)->click();
}

void withErrors(ConnectPage &page)
{
    part(page, u"connectOurServer"_s)->click();
    part<QLineEdit>(page, u"profileName"_s)->setText(u"Opera House"_s);
    part<QLineEdit>(page, u"address"_s)->setText(u"http://tickets.example.org/TessituraService"_s);
    part<QLineEdit>(page, u"apiUser"_s)->setText(u"foyer:api"_s);
    part<QLineEdit>(page, u"userGroup"_s)->setText(u"BOXOFFICE9"_s);
    part(page, u"saveAndConnect"_s)->click();
}

void withMore(ConnectPage &page)
{
    Profile bare = samples().constFirst();
    bare.seatServerZone.clear();
    page.setProfiles({bare}, bare.id);
    part(page, u"editProfile"_s)->click();
    part(page, u"more"_s)->click();
    auto *proxy = part<QComboBox>(page, u"proxyMode"_s);
    proxy->setCurrentIndex(proxy->count() - 1);
    part<QLineEdit>(page, u"shortestPostalCode"_s)->setText(u"0"_s);
    part(page, u"save"_s)->click();
    page.findChild<QWidget *>(u"shortestPostalCode"_s)->setFocus();
    for (QScrollArea *area : page.findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

void withVerdict(ConnectPage &page, const ConnectionVerdict &verdict, int profile = 0)
{
    page.setProfiles(samples(), samples().at(profile).id);
    part(page, u"testProfile"_s)->click();
    page.showVerdict(verdict, samples().at(profile));
}

void withGoodVerdict(ConnectPage &page)
{
    ConnectionVerdict verdict = verdictOf(ConnectionFault::None);
    verdict.status.success = true;
    withVerdict(page, verdict);
}

void withClockOff(ConnectPage &page)
{
    ConnectionVerdict verdict = verdictOf(ConnectionFault::None);
    verdict.clockDifference = std::chrono::minutes(7);
    withVerdict(page, verdict);
}

void withExpired(ConnectPage &page) { withVerdict(page, expired()); }

void withRefusedGroup(ConnectPage &page)
{
    ConnectionVerdict verdict = verdictOf(ConnectionFault::UserGroup);
    verdict.status.success = true;
    withVerdict(page, verdict);
}

void withRefusedLogin(ConnectPage &page)
{
    withEditor(page);
    part(page, u"test"_s)->click();
    ConnectionVerdict verdict = verdictOf(ConnectionFault::Credentials, ErrorKind::StaffRefused);
    verdict.error.httpStatus = 401;
    verdict.error.requestId = "7f3a";
    verdict.error.messages = {{u"1"_s, u"Invalid Credentials"_s, {}, {}}};
    page.showVerdict(verdict, samples().at(0));
}

void withTesting(ConnectPage &page)
{
    withProfiles(page);
    part(page, u"testProfile"_s)->click();
}

void withConnecting(ConnectPage &page)
{
    withProfiles(page);
    part(page, u"connect"_s)->click();
}

void withPasswordAsked(ConnectPage &page)
{
    page.setKeychainAvailable(false);
    withProfiles(page);
    page.setPasswordKnown(u"a"_s, false);
}

void withRemoval(ConnectPage &page)
{
    withProfiles(page);
    part(page, u"removeProfile"_s)->click();
}

struct State
{
    const char *name;
    void (*make)(ConnectPage &);
};

constexpr State states[] = {{"first", [](ConnectPage &) {}}, {"list", withProfiles}, {"edit", withEditor},
    {"errors", withErrors}, {"more", withMore}, {"testing", withTesting}, {"connecting", withConnecting},
    {"password", withPasswordAsked}, {"removal", withRemoval}, {"good", withGoodVerdict}, {"clock", withClockOff},
    {"expired", withExpired}, {"login", withRefusedLogin}, {"group", withRefusedGroup}};

struct Look
{
    const char *name;
    SchemePreference scheme;
    Qt::LayoutDirection direction;
    qreal textScale;
};

constexpr Look looks[] = {{"light", SchemePreference::Light, Qt::LeftToRight, 1.0},
    {"dark", SchemePreference::Dark, Qt::LeftToRight, 1.0},
    {"contrast", SchemePreference::HighContrast, Qt::LeftToRight, 1.0},
    {"rtl", SchemePreference::Light, Qt::RightToLeft, 1.0}, {"large", SchemePreference::Light, Qt::LeftToRight, 2.0}};

}

//! Paints the connect screen in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class ConnectPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void everyStateFitsAndPaintsInEveryLook_data();
    void everyStateFitsAndPaintsInEveryLook();

private:
    ThemeSwitcher m_theme;
};

void ConnectPicturesTest::everyStateFitsAndPaintsInEveryLook_data()
{
    QTest::addColumn<const State *>("state");
    QTest::addColumn<const Look *>("look");
    for (const State &state : states) {
        for (const Look &look : looks)
            QTest::addRow("connect-%s-%s", state.name, look.name) << &state << &look;
    }
}

void ConnectPicturesTest::everyStateFitsAndPaintsInEveryLook()
{
    QFETCH(const State *, state);
    QFETCH(const Look *, look);
    m_theme.setPreference(look->scheme);
    m_theme.setTextScale(look->textScale);
    QGuiApplication::setLayoutDirection(look->direction);
    // What is left of 1366 × 768 below the desktop's and our own bars.
    constexpr QSize room(1366, 700);
    ConnectPage page;
    page.resize(room);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    state->make(page);
    QCoreApplication::sendPostedEvents();
    // At twice the size the form for a server is wider than a laptop in some languages.
    const bool wide = look->textScale > 1.0 && !qEnvironmentVariableIsEmpty("FOYER_PICTURES_LANGUAGE");
    if (!wide) {
        QTRY_COMPARE(page.size(), room);
        QVERIFY2(page.minimumSizeHint().width() <= room.width(), qPrintable(QString::number(page.minimumSizeHint().width())));
    }
    const QImage picture = pictureOf(page);
    QCOMPARE(picture.pixelColor(2, 2), colorsFor(m_theme.scheme()).window);
    QVERIFY(keepPictureOfRow(picture));
}

QTEST_MAIN(ConnectPicturesTest)
#include "tst_connectpictures.moc"
