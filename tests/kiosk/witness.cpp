// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk as foyer --kiosk opens it, and somebody who looks: for each line on standard input one line of JSON says which
// page is shown and where on the screen its buttons are. Presses nothing itself; tests/e2e/kiosk does, with a real pointer.
#include "app/kiosk/freedmemory.h"
#include "app/kiosk/kioskshell.h"
#include "app/kiosk/kioskstart.h"
#include "app/logguard.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "translations/language.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/theme/themeswitcher.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList pages{u"Attract"_s, u"Starting"_s, u"Performances"_s, u"Seats"_s, u"Email"_s, u"EmailCheck"_s, u"Code"_s,
    u"Delivery"_s, u"Payment"_s, u"AtReader"_s, u"Checking"_s, u"ShowAtDesk"_s, u"Thanks"_s, u"Expired"_s, u"Sorry"_s,
    u"Cover"_s, u"Closed"_s, u"OutOfOrder"_s};
const QStringList overlays{u"None"_s, u"StillThere"_s, u"AskStartOver"_s, u"PersonCalled"_s};

//! "kind-3/more": the parts of a stepper have the same names in each.
QString nameOf(const QWidget &widget)
{
    const QString above = widget.parentWidget() ? widget.parentWidget()->objectName() : QString();
    return above.startsWith(u"kind-"_s) ? QString(above + u'/' + widget.objectName()) : widget.objectName();
}

//! Centre on the screen, size, whether it can be used.
QJsonArray placeOf(const QWidget &widget)
{
    const QPoint centre = widget.mapToGlobal(widget.rect().center());
    return {centre.x(), centre.y(), widget.width(), widget.height(), widget.isEnabled()};
}

class Witness final : public QObject
{
public:
    explicit Witness(KioskStart &kiosk) : m_kiosk(kiosk), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&kiosk, &KioskStart::opened, this, [this] { watch(*m_kiosk.house()); });
        connect(&m_input, &QSocketNotifier::activated, this, [this] { answer(); });
    }

private:
    void watch(KioskHouse &house)
    {
        connect(&house.desk(), &KioskDesk::viewChanged, this, [this, &house] {
            const KioskView &view = house.desk().view();
            if (view.page == KioskPage::Thanks && m_last != KioskPage::Thanks)
                m_thanks.append(view.orderNumber.value_or(0));
            m_last = view.page;
        });
        connect(&house, &KioskHouse::guestForgotten, this, [this](bool clean) { ++(clean ? m_clean : m_dirty); });
    }

    void answer()
    {
        char buffer[256];
        const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0) {
            m_input.setEnabled(false);
            return;
        }
        for (ssize_t i = 0; i < got; ++i) {
            if (buffer[i] == '\n')
                tell();
        }
    }

    void tell()
    {
        QJsonObject said{{u"page"_s, u"None"_s}};
        if (KioskHouse *house = m_kiosk.house()) {
            const KioskView &view = house->desk().view();
            said = {{u"page"_s, pages.value(int(view.page))}, {u"overlay"_s, overlays.value(int(view.overlay))},
                {u"notice"_s, int(view.notice)}, {u"busy"_s, view.busy}, {u"language"_s, view.language},
                {u"large"_s, view.largeText}, {u"seatSeconds"_s, view.seatTime == SeatTime::Live ? int(view.seatTimeLeft.count()) : -1},
                {u"case"_s, view.caseName}, {u"staff"_s, house->shell().isStaffShown()}};
            said.insert(u"things"_s, thingsOf(house->shell()));
        }
        said.insert(u"thanks"_s, m_thanks);
        said.insert(u"clean"_s, m_clean);
        said.insert(u"dirty"_s, m_dirty);
        said.insert(u"overwrites"_s, canOverwriteFreedMemory());
        const QByteArray line = QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n';
        fwrite(line.constData(), 1, size_t(line.size()), stdout);
        fflush(stdout);
    }

    static QJsonObject thingsOf(const QWidget &shell)
    {
        QJsonObject things;
        for (const QWidget *widget : shell.findChildren<QWidget *>()) {
            const bool counts = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || widget->objectName() == u"staffCorner"_s;
            if (counts && widget->isVisible() && !widget->objectName().isEmpty())
                things.insert(nameOf(*widget), placeOf(*widget));
        }
        return things;
    }

    KioskStart &m_kiosk;
    QSocketNotifier m_input;
    QJsonArray m_thanks;
    KioskPage m_last = KioskPage::Attract;
    int m_clean = 0, m_dirty = 0;
};

}

int main(int argc, char **argv)
{
    overwriteFreedMemory(argv);
    keepSecretsOutOfLogs();
    QCoreApplication::setApplicationName(u"foyer"_s);
    QApplication application(argc, argv);
    const LaunchOptions options = parseLaunch(QCoreApplication::arguments()).options;
    const SystemClock clock;
    Language language(Language::shipped().constFirst());
    ThemeSwitcher theme;
    theme.setPreference(SchemePreference::Light);
    MemoryCredentialStore credentials;
    KioskStart kiosk(options, language, credentials, clock);
    const Witness witness(kiosk);
    QObject::connect(&kiosk, &KioskStart::finished, &application, [](const QString &words, int code) {
        fprintf(stderr, "%s\n", qPrintable(words));
        QCoreApplication::exit(code);
    });
    kiosk.start();
    return QApplication::exec();
}
