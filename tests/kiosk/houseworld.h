// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/kioskhouse.h"
#include "tests/models/kioskworld.h"
#include "translations/language.h"
#include "ui/theme/themeswitcher.h"

#include <QTemporaryDir>

class QAbstractButton;
class QLineEdit;

namespace Foyer {

//! The whole kiosk, with its real window and pages, on a service without a wire. A guest is played by pressing its buttons.
class HouseWorld
{
public:
    explicit HouseWorld(const QString &staffPin = {});
    ~HouseWorld();

    KioskWorld world;
    Language language{QStringLiteral("en")};
    ThemeSwitcher theme;
    QTemporaryDir state, temporary;
    std::unique_ptr<KioskHouse> house;
    QString staffPin;
    QString printProgram{QStringLiteral("/nowhere/lp")}; //!< for the next open()

    void open(); //!< a new house in place of the one before, as after a restart
    [[nodiscard]] const KioskView &view() const { return house->desk().view(); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const;
    [[nodiscard]] QLineEdit *field() const;
    //! Presses the button with the pointer and lets everything happen that follows; false when it is not there.
    bool tap(const QString &name);
    void type(const QString &text);
    void pass(std::chrono::seconds time, std::chrono::milliseconds step = std::chrono::milliseconds(250));
    //! From the first touch to the address, with one seat held; false when a page did not come.
    bool goToEmail(const QString &sessionKey = QStringLiteral("secret-key"));
    //! From the first touch to the page before the money; false when a page did not come.
    bool goToPayment(const QString &email, const QString &sessionKey = QStringLiteral("secret-key"));
    //! Pays by card and reads the thanks; false as above.
    bool buy();
    bool buyAndLeave();
    bool startOver();
    void settle(); //!< everything that follows has followed
};

}
