// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded by packaging/dev/canary into every program of the suite that has windows: writes down what a program lets out
// without a file or a log — window titles, what a screen reader could say, the clipboard — so that it can be searched.
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGenericPlugin>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

namespace {

constexpr int mostParts = 4000, mostChildren = 300; //!< of one window; tables can have any number of cells
constexpr std::chrono::milliseconds pause{250};

class Eavesdropper final : public QObject
{
    Q_OBJECT
public:
    explicit Eavesdropper(const QString &folder) : m_file(QStringLiteral("%1/%2.let-out").arg(folder).arg(getpid()))
    {
        (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append);
        m_timer.setInterval(pause);
        connect(&m_timer, &QTimer::timeout, this, &Eavesdropper::listen);
        m_timer.start();
        connect(QGuiApplication::clipboard(), &QClipboard::changed, this, [this](QClipboard::Mode mode) {
            write("clipboard", QGuiApplication::clipboard()->text(mode).toUtf8());
        });
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::WindowTitleChange && widget)
            write("title", widget->windowTitle().toUtf8());
        if (event->type() == QEvent::FocusIn && widget)
            speak(widget->window());
        return false;
    }

private:
    void listen()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            write("title", window->windowTitle().toUtf8());
            speak(window);
        }
    }
    void speak(QObject *window)
    {
        QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(window)};
        for (int seen = 0; !open.isEmpty() && seen < mostParts; ++seen) {
            QAccessibleInterface *one = open.takeLast();
            if (!one || !one->isValid())
                continue;
            for (const QAccessible::Text kind :
                {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                write("spoken", one->text(kind).toUtf8());
            if (QAccessibleTextInterface *text = one->textInterface())
                write("spoken", text->text(0, text->characterCount()).toUtf8());
            for (int i = 0; i < qMin(one->childCount(), mostChildren); ++i)
                open.append(one->child(i));
        }
    }
    //! Once each.
    void write(const char *where, const QByteArray &text)
    {
        const QByteArray line = QByteArray(where) + ": " + text + '\n';
        if (text.isEmpty() || m_known.contains(line))
            return;
        m_known.insert(line);
        m_file.write(line);
        m_file.flush();
    }

    QFile m_file;
    QTimer m_timer;
    QSet<QByteArray> m_known;
};

class EavesdropPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "eavesdrop.json")
public:
    QObject *create(const QString &, const QString &folder) override
    {
        auto *holder = new QObject;
        // The clipboard and the widgets are there once the application is.
        QTimer::singleShot(0, holder, [holder, folder] {
            if (qobject_cast<QApplication *>(QCoreApplication::instance()))
                (new Eavesdropper(folder))->setParent(holder);
        });
        return holder;
    }
};

}

#include "eavesdrop.moc"
