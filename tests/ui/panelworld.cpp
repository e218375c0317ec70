// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panelworld.h"
#include "tests/support/keptpicture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

void PanelWorld::show(std::unique_ptr<SessionPanel> shown, QSize size)
{
    panel = std::move(shown);
    QObject::connect(panel.get(), &SessionPanel::message, panel.get(),
        [this](const Message &message) { messages.append(message); });
    panel->resize(size);
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    panel->activate();
    settle();
    panel->activate(); // as a press on its key does once it is there
    settle();
    QCoreApplication::sendPostedEvents();
}

void PanelWorld::key(Qt::Key which, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : panel.get(), which, modifiers);
}

void PanelWorld::type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

QString PanelWorld::visibleText() const
{
    QStringList texts;
    for (const QWidget *widget : panel->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->text() << edit->placeholderText();
        const auto *table = qobject_cast<const QTableView *>(widget);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->index(row, column).data().toString();
        }
        for (int column = 0; table && column < table->model()->columnCount(); ++column)
            texts << table->model()->headerData(column, Qt::Horizontal).toString();
    }
    return texts.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

QStringList PanelWorld::nameless() const
{
    QStringList found;
    for (const QWidget *widget : panel->findChildren<QWidget *>()) {
        if (widget->window() != panel->window()) // the list a closed ChoiceField keeps
            continue;
        if (widget->isHidden() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            found += QString(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName());
    }
    return found;
}

bool PanelWorld::picture(const QString &name) const { return keepPicture(pictureOf(*panel), name); }

Request PanelWorld::lastOf(Operation operation) const
{
    Request last;
    for (const Request &request : transport.requests()) {
        if (request.operation == operation)
            last = request;
    }
    return last;
}

}
