// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/cleanup.h"
#include "app/kiosk/crashcounter.h"
#include "app/kiosk/lockin.h"
#include "app/kiosk/logwitness.h"
#include "app/receipts/receiptprinter.h"
#include "app/kiosk/residuesearch.h"
#include "app/kiosk/servicenotifier.h"
#include "models/kioskdesk.h"
#include "models/kioskjournal.h"
#include "models/pingate.h"
#include "ui/kiosk/kioskspeech.h"
#include "ui/kioskstaff/staffboard.h"

#include <QColor>

namespace Foyer {

class KioskShell;
class KioskStaffPage;
class KioskWindow;

//! What a kiosk is made of; everything referred to must outlive it.
struct KioskHouseParts
{
    KioskSettings settings;
    SessionService &sessions;
    CheckoutService &checkouts;
    HttpTransport *transport = nullptr; //!< the one under the services, to be cleaned; missing where none is real
    const Clock &clock;
    QTimeZone seatServerZone, venueZone;
    std::function<QByteArray(const KioskCase &)> seal = {};
    KioskSpeech speech = {};
    QString staffPin = {}; //!< PinHash; empty: nobody opens the staff page
    QColor houseColor = {};
    bool practice = false; //!< a sandbox: everybody can see it
    QString stateFolder = {}; //!< crashes and wrong PINs; nothing of a guest
    QString temporaryFolder = {}; //!< this program's alone, emptied after each guest
    QString printProgram = QStringLiteral("lp");
};

//! The house around the guests' window: keeps guests in, forgets each of them and proves it, lets staff in.
class KioskHouse final : public QObject
{
    Q_OBJECT
public:
    explicit KioskHouse(const KioskHouseParts &parts, QObject *parent = nullptr);
    ~KioskHouse() override;

    //! On the screen, for guests.
    void open();
    //! In order: not a crash. The window may be closed from now on.
    void end();

    //! False when there is nobody to forget; else guestForgotten() says when it is done.
    bool forgetBeforeSleep();

    [[nodiscard]] KioskDesk &desk() { return m_desk; }
    [[nodiscard]] KioskWindow &guests() { return *m_guests; }
    [[nodiscard]] KioskStaffPage &staff() { return *m_staff; }
    [[nodiscard]] KioskShell &shell() { return *m_shell; }
    [[nodiscard]] const KioskJournal &journal() const { return m_journal; }
    //! What is done after each guest.
    [[nodiscard]] QList<CleanupWork> &works() { return m_works; }
    [[nodiscard]] const QList<Residue> &lastFinds() const { return m_lastFinds; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! The self-test after a guest was done.
    void guestForgotten(bool clean);
    //! Staff ended the kiosk.
    void ended();

private:
    void connectGuests();
    void connectStaff();
    void printReceipt(const QString &text);
    void cleanUp();
    void test();
    void askForPin();
    void tryPin(const std::shared_ptr<Secret> &pin);
    void openForGuests();
    void leaveStaff();
    [[nodiscard]] KioskStaffView staffView() const;
    [[nodiscard]] KioskGrounds grounds();

    const KioskHouseParts m_parts;
    LogWitness m_log;
    LockIn m_lockIn;
    ReceiptPrinter m_printer;
    ServiceNotifier m_notifier;
    CrashCounter m_crashes;
    const bool m_crashedBefore;
    GuestTraces m_traces;
    KioskJournal m_journal;
    PinGate m_pin;
    KioskDesk m_desk;
    KioskWindow *m_guests; //!< the shell's, as the next
    KioskStaffPage *m_staff;
    std::unique_ptr<KioskShell> m_shell;
    ResidueSearch m_search;
    QList<CleanupWork> m_works;
    QList<Residue> m_lastFinds;
    std::optional<QDateTime> m_lastTest;
    bool m_ended = false;
};

}
