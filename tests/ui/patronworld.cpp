// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patronworld.h"

#include "ui/widgets/choicefield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cleaned(const QStringList &texts)
{
    return texts.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text() << button->accessibleName() << button->accessibleDescription();
    const auto *list = qobject_cast<const QListView *>(widget);
    for (int row = 0; list && list->model() && row < list->model()->rowCount(); ++row)
        texts << list->model()->index(row, 0).data().toString();
    return texts;
}

}

WaysWorld::WaysWorld()
{
    transport.answerAlways(Operation::GetLoginTypes, ScriptedTransport::jsonAnswer(
        R"([{"Id":1,"Description":"Web"},{"Id":2,"Description":"Subscriber Portal"}])"));
    transport.answerAlways(Operation::GetModesOfSale, ScriptedTransport::jsonAnswer(
        R"([{"Id":3,"Description":"Counter"},{"Id":4,"Description":"Web-Promo"}])"));
    transport.answerAlways(Operation::GetSources, ScriptedTransport::jsonAnswer(
        R"([{"Id":10,"Description":"Walk-up"},{"Id":24,"Description":"Youth Chorus Parents"}])"));
    session[u"BusinessFacing"_s] = true;
}

void WaysWorld::show(const std::function<SessionPanel *(WaysWorld &)> &make)
{
    book.load();
    open();
    panel.reset(make(*this));
    QObject::connect(panel.get(), &SessionPanel::message, panel.get(), [this](const Message &message) { messages.append(message); });
    panel->resize(934, 430);
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    panel->activate();
    settle();
}

void WaysWorld::poll()
{
    serve();
    desk->watch().reread();
    settle();
}

void WaysWorld::patronIsIn(const QString &status)
{
    signIn(1007, u"grace"_s);
    login[u"ElectronicAddress"_s] = u"grace@example.com"_s;
    login[u"Status"_s] = status;
}

void WaysWorld::key(Qt::Key which)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : panel.get(), which);
}

void WaysWorld::type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

void WaysWorld::chooseReason(AuditReason reason)
{
    auto *field = find<ChoiceField>(u"externalReason"_s);
    QVERIFY(field);
    field->setCurrentId(static_cast<int>(reason));
    field->setFocus();
}

void WaysWorld::typeInto(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void WaysWorld::press(const QString &button)
{
    auto *found = find<QAbstractButton>(button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

QString WaysWorld::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

QString WaysWorld::everyText() const
{
    QStringList texts;
    for (const QWidget *widget : panel->findChildren<QWidget *>()) {
        texts << textsOf(widget) << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->text() << edit->placeholderText();
    }
    for (const Message &message : messages)
        texts << message.headline << message.meaning << message.details << message.actions;
    return cleaned(texts);
}

QString WaysWorld::visibleText() const
{
    QStringList texts;
    for (const QWidget *widget : panel->findChildren<QWidget *>()) {
        if (widget->isVisible())
            texts << textsOf(widget);
    }
    return cleaned(texts);
}

QByteArray WaysWorld::bodyOf(Operation operation) const
{
    QByteArray body;
    for (const Request &request : transport.requests()) {
        if (request.operation == operation)
            body = request.body;
    }
    return body;
}

QStringList namelessIn(const QWidget &panel)
{
    QStringList names;
    for (const QWidget *widget : panel.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool spoken = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !spoken)
            names << QString(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return names;
}

}
