// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/textwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QHash>
#include <QMetaProperty>
#include <QWidget>
#include <QWindow>

namespace Foyer {

namespace {

using Tell = std::function<void(const QObject &, const QString &)>;

bool isText(int type) { return type == QMetaType::QString || type == QMetaType::QStringList || type == QMetaType::QUrl || type == QMetaType::QVariant; }

//! Which properties of a class are texts is asked once: the walk goes over thousands of objects.
const QList<int> &textProperties(const QMetaObject *type)
{
    static QHash<const QMetaObject *, QList<int>> known;
    const auto found = known.constFind(type);
    if (found != known.constEnd())
        return *found;
    QList<int> texts;
    for (int i = 0; i < type->propertyCount(); ++i) {
        if (type->property(i).isReadable() && isText(type->property(i).metaType().id()))
            texts.append(i);
    }
    return *known.insert(type, texts);
}

void tellValue(const QObject &owner, const QVariant &value, const Tell &tell)
{
    if (value.metaType().id() == QMetaType::QStringList) {
        for (const QString &one : value.toStringList())
            tell(owner, one);
    } else if (value.canConvert<QString>()) {
        const QString text = value.toString();
        if (!text.isEmpty())
            tell(owner, text);
    }
}

void walkOne(const QObject &object, const Tell &tell)
{
    for (const int index : textProperties(object.metaObject()))
        tellValue(object, object.metaObject()->property(index).read(&object), tell);
    for (const QByteArray &name : object.dynamicPropertyNames())
        tellValue(object, object.property(name.constData()), tell);
}

void walkAll(const QObject &root, const Tell &tell)
{
    walkOne(root, tell);
    for (const QObject *child : root.findChildren<QObject *>())
        walkOne(*child, tell);
}

}

void walkTexts(const Tell &tell)
{
    walkOne(*qApp, tell);
    for (const QWidget *window : QApplication::topLevelWidgets())
        walkAll(*window, tell);
    for (const QWindow *window : QGuiApplication::allWindows())
        walkOne(*window, tell);
}

void walkReadOut(QWidget *window, const std::function<void(const QString &)> &tell)
{
    constexpr int mostNodes = 20000, mostChildren = 4000;
    QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(window)};
    for (int seen = 0; !open.isEmpty() && seen < mostNodes; ++seen) {
        QAccessibleInterface *one = open.takeLast();
        if (!one || !one->isValid())
            continue;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            tell(one->text(kind));
        if (QAccessibleTextInterface *text = one->textInterface())
            tell(text->text(0, text->characterCount()));
        for (int i = 0; i < qMin(one->childCount(), mostChildren); ++i)
            open.append(one->child(i));
    }
}

}
