// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/ui/signinworld.h"
#include "ui/theme/themeswitcher.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

void filled(SignInWorld &world, SignInForm form)
{
    world.open();
    world.choose(form);
    world.fill(form);
}

//! The patron's tries as they are known before one is spent.
void afterFailures(SignInWorld &world, int failures)
{
    world.policy.attemptLimit = 5;
    world.ledger.note(u"ann@example.org"_s, 1, failures);
    filled(world, SignInForm::Email);
}

void withErrors(SignInWorld &world)
{
    filled(world, SignInForm::Constituent);
    world.tabTo(u"email"_s);
    world.type(u"ann@"_s);
    for (const QString &name : {u"constituentNumber"_s, u"phone"_s, u"postalCode"_s})
        world.field(name)->setText(u"9%"_s);
    world.press(Qt::Key_Return);
}

void withLineBreak(SignInWorld &world)
{
    filled(world, SignInForm::Name);
    world.field(u"userName"_s)->setText(u"ann.lee\n"_s);
    world.field(u"password"_s)->setText(QString(46, u'x'));
    world.press(Qt::Key_Return);
}

void withCardNumber(SignInWorld &world)
{
    filled(world, SignInForm::Guest);
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.type(u"4111111111111111"_s);
}

void sending(SignInWorld &world)
{
    world.transport.answer(Operation::LoginUsingEmail, {}, ScriptedTransport::When::OnRelease);
    filled(world, SignInForm::Email);
    world.press(Qt::Key_Return);
}

void withoutTypes(SignInWorld &world)
{
    world.transport.fail(Operation::GetLoginTypes, OutcomeClass::NotSent, ErrorKind::Timeout);
    filled(world, SignInForm::Email);
}

void signedIn(SignInWorld &world)
{
    world.signIn(120345, u"ann.lee"_s);
    world.login[u"ElectronicAddress"_s] = u"ann.lee@example.org"_s;
    world.open();
}

void actingFor(SignInWorld &world)
{
    world.signIn(120345, u"a-very-long-user-name-that-nobody-should-have-chosen@example.org"_s);
    world.login[u"Status"_s] = u"T"_s;
    world.login[u"OriginalConstituentId"_s] = 777001;
    world.open();
}

void guest(SignInWorld &world)
{
    world.session[u"IsGuest"_s] = true;
    world.login = {{u"ConstituentId"_s, 120345}, {u"ElectronicAddress"_s, u"guest@example.org"_s}};
    world.open();
}

void stale(SignInWorld &world)
{
    signedIn(world);
    world.transport.answerAlways(Operation::GetSession, ScriptedTransport::failure(OutcomeClass::NotSent, ErrorKind::Unreachable));
    world.clock.advance(std::chrono::minutes(5));
    world.desk->watch().refresh();
    world.settle();
}

void gone(SignInWorld &world)
{
    world.open();
    world.transport.answerAlways(Operation::GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.desk->watch().refresh();
    world.settle();
}

//! Nothing could be read: no session and no tables.
void silent(SignInWorld &world)
{
    world.transport.fail(Operation::GetLoginTypes, OutcomeClass::NotSent, ErrorKind::Unreachable);
    world.book.load();
    world.show({400, 660});
    world.settle();
}

struct State
{
    const char *name;
    void (*make)(SignInWorld &);
};

constexpr State states[] = {{"empty", [](SignInWorld &w) { w.open(); }},
    {"name", [](SignInWorld &w) { filled(w, SignInForm::Name); }},
    {"email", [](SignInWorld &w) { filled(w, SignInForm::Email); }},
    {"patron", [](SignInWorld &w) { filled(w, SignInForm::Constituent); }},
    {"guest", [](SignInWorld &w) { w.serveAddressTypes(2); filled(w, SignInForm::Guest); }},
    {"one-left", [](SignInWorld &w) { afterFailures(w, 4); }}, {"none-left", [](SignInWorld &w) { afterFailures(w, 5); }},
    {"errors", withErrors}, {"linebreak", withLineBreak}, {"card", withCardNumber}, {"sending", sending},
    {"notypes", withoutTypes}, {"signedin", signedIn}, {"acting", actingFor}, {"asguest", guest}, {"stale", stale},
    {"gone", gone}, {"silent", silent}};

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
    {"rtl", SchemePreference::Light, Qt::RightToLeft, 1.0}, {"large", SchemePreference::Light, Qt::LeftToRight, 1.5}};

}

//! Paints the sign-in panel in every state, at the width it has beside the dashboard on a laptop; with
//! FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class SignInPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void everyStateFitsAndPaintsInEveryLook_data();
    void everyStateFitsAndPaintsInEveryLook();

private:
    ThemeSwitcher m_theme;
};

void SignInPicturesTest::everyStateFitsAndPaintsInEveryLook_data()
{
    QTest::addColumn<const State *>("state");
    QTest::addColumn<const Look *>("look");
    for (const State &state : states) {
        for (const Look &look : looks)
            QTest::addRow("signin-%s-%s", state.name, look.name) << &state << &look;
    }
}

void SignInPicturesTest::everyStateFitsAndPaintsInEveryLook()
{
    QFETCH(const State *, state);
    QFETCH(const Look *, look);
    m_theme.setPreference(look->scheme);
    m_theme.setTextScale(look->textScale);
    QGuiApplication::setLayoutDirection(look->direction);
    constexpr QSize room(400, 660);
    SignInWorld world;
    state->make(world);
    QCoreApplication::sendPostedEvents();
    const bool usual = look->textScale <= 1.0;
    QVERIFY2(world.panel->minimumSizeHint().width() <= room.width() || !usual,
        qPrintable(QString::number(world.panel->minimumSizeHint().width())));
    // A form without a mistake needs no scrolling on a laptop; the longest one, messages and large text do.
    const int needed = world.panel->heightForWidth(room.width());
    const bool mayScroll = !usual || world.panel->form() == SignInForm::Constituent || qstrcmp(state->name, "silent") == 0;
    QVERIFY2(needed <= room.height() || mayScroll, qPrintable(QString::number(needed)));
    world.panel->resize(room.expandedTo({world.panel->minimumSizeHint().width(), needed}));
    const QImage picture = pictureOf(*world.panel);
    QCOMPARE(picture.pixelColor(picture.width() - 1, picture.height() - 1), colorsFor(m_theme.scheme()).window);
    QVERIFY(keepPictureOfRow(picture));
}

QTEST_MAIN(SignInPicturesTest)
#include "tst_signinpictures.moc"
