// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/signinworld.h"

#include <QApplication>
#include <QLabel>
#include <QStyleHints>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

SignInWorld::SignInWorld()
{
    transport.answerAlways(Operation::GetLoginTypes,
        timed(R"([{"Id":1,"Description":"Web login"},{"Id":4,"Description":"Subscriber login"}])"));
    serveAddressTypes(1);
    // As short as it can be: a test says itself when a double click's time is over.
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
}

SignInWorld::~SignInWorld() { panel.reset(); }

void SignInWorld::serveAddressTypes(int count)
{
    QByteArray rows = R"([{"Id":3,"Description":"Home e-mail","IsEmail":true})";
    if (count > 1)
        rows += R"(,{"Id":5,"Description":"Work e-mail","IsEmail":true})";
    transport.answerAlways(Operation::GetElectronicAddressTypes, timed(rows + ']'));
}

void SignInWorld::show(QSize size)
{
    ledger.setLimit(policy.attemptLimit.value_or(100));
    desk = std::make_unique<SessionDesk>(service, clock, ledger, u"K"_s, policy);
    panel = std::make_unique<SignInPanel>(*desk, book, 5);
    QObject::connect(panel.get(), &SignInPanel::message, panel.get(), [this](const Message &message) { messages.append(message); });
    panel->resize(size);
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
}

void SignInWorld::open(QSize size)
{
    serve();
    book.load();
    show(size);
    panel->focusForm();
    forgetRequests();
}

void SignInWorld::choose(SignInForm form)
{
    const int number = static_cast<int>(forms().indexOf(form));
    press(static_cast<Qt::Key>(Qt::Key_1 + number), Qt::AltModifier);
}

void SignInWorld::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void SignInWorld::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : panel.get(), key, modifiers);
}

void SignInWorld::letADoubleClickPass()
{
    bool passed = false;
    QTimer::singleShot(0, panel.get(), [&passed] { passed = true; });
    QTRY_VERIFY(passed);
}

void SignInWorld::tabTo(const QString &name)
{
    constexpr int most = 20;
    for (int i = 0; i < most && focus() != name; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(focus(), name);
}

void SignInWorld::fill(SignInForm form)
{
    const auto enter = [this](const QString &name, const QString &text) {
        tabTo(name);
        type(text);
    };
    switch (form) {
    case SignInForm::Name:
        enter(u"userName"_s, u"ann.lee"_s);
        enter(u"password"_s, u"s3cret word"_s);
        break;
    case SignInForm::Email:
        enter(u"email"_s, u"ann@example.org"_s);
        enter(u"password"_s, u"s3cret word"_s);
        break;
    case SignInForm::Constituent:
        enter(u"constituentNumber"_s, u"120345"_s);
        enter(u"phone"_s, u"555-0123"_s);
        enter(u"postalCode"_s, u"97232"_s);
        break;
    case SignInForm::Guest:
        enter(u"email"_s, u"guest@example.org"_s);
        break;
    }
}

qsizetype SignInWorld::commands() const
{
    return std::count_if(transport.requests().begin(), transport.requests().end(),
        [](const Request &request) { return endpointFor(request.operation).channel == Channel::Command; });
}

QString SignInWorld::messageUnder(const QString &name) const { return part<QLabel>(QString(name + u"Message"_s))->text(); }

QString SignInWorld::focus() const
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

Operation SignInWorld::operationOf(SignInForm form)
{
    switch (form) {
    case SignInForm::Name:
        return Operation::Login;
    case SignInForm::Email:
        return Operation::LoginUsingEmail;
    case SignInForm::Constituent:
        return Operation::LoginUsingConstituentInfo;
    case SignInForm::Guest:
        break;
    }
    return Operation::LoginAsGuest;
}

const QList<SignInForm> &SignInWorld::forms()
{
    static const QList<SignInForm> all{SignInForm::Name, SignInForm::Email, SignInForm::Constituent, SignInForm::Guest};
    return all;
}

}
