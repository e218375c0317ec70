// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskcase.h"
#include "models/domain/kiosk/kioskmachine.h"
#include "models/service/checkoutservice.h"
#include "models/service/sessionservice.h"
#include "models/sessionwatch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Foyer {

//! What the desk works with; everything must outlive it.
struct KioskDeskParts
{
    SessionService &sessions;
    CheckoutService &checkouts;
    const Clock &clock;
    QTimeZone seatServerZone; //!< from the profile; invalid = not configured
    QTimeZone venueZone; //!< opening hours and the names of cases; invalid = UTC
    //! Seals a case for the desk; empty when the organisation has set no key.
    std::function<QByteArray(const KioskCase &)> seal = {};
    int crashes = 0; //!< of the last minute, before this start
    //! Told each guest's key once: the self-test looks for it after they left.
    std::function<void(const SessionKey &)> sessionOpened = {};
};

//! One thing that happened at the kiosk, for its staff page: nothing of a guest is in it.
struct KioskMark
{
    QDateTime at; //!< UTC
    KioskPage page = KioskPage::Attract;
    KioskNotice notice = KioskNotice::None;
    bool personCalled = false;
    bool operator==(const KioskMark &) const = default;
};

//! A case as the kiosk's own staff page lists it.
struct KioskCaseNote
{
    QString name;
    QDateTime at; //!< UTC
    KioskPage page = KioskPage::ShowAtDesk; //!< where it happened
    bool sealed = false; //!< a code was shown
    bool operator==(const KioskCaseNote &) const = default;
};

//! The kiosk's machine with time and services: runs what the machine asks for, feeds it the answers. Owns the guest's
//! session key, which nobody else gets.
class KioskDesk final : public QObject
{
    Q_OBJECT
public:
    KioskDesk(const KioskDeskParts &parts, const KioskSettings &settings, QObject *parent = nullptr);
    ~KioskDesk() override;

    [[nodiscard]] const KioskView &view() const { return m_view; }
    [[nodiscard]] const KioskSettings &settings() const { return m_machine.settings(); }
    void act(const KioskAction &action);
    //! The answer to forgetGuest(): every clean-up step ran, and the self-test found nothing (\a clean).
    void guestForgotten(bool clean);
    //! The answer to receiptReady(): the printer has it, or not.
    void receiptPrinted(bool well);
    //! The computer is about to sleep: whoever is no longer there when it wakes is forgotten before.
    void sleepComes();
    void staffSays(KioskEvent::Staff::Says what);
    //! Count from the next guest on.
    void setSettings(const KioskSettings &settings);

    [[nodiscard]] const QList<KioskMark> &marks() const { return m_marks; } //!< the newest last, at most 50
    [[nodiscard]] const QList<KioskCaseNote> &cases() const { return m_cases; } //!< the newest last, at most 50
    //! A guest's session is open, or may still be.
    [[nodiscard]] bool hasGuest() const { return !m_key.isEmpty(); }

Q_SIGNALS:
    void viewChanged();
    //! Forget everything of the guest outside of this object, test that it is gone, then call guestForgotten().
    void forgetGuest();
    //! As the guest asked: print it, then call receiptPrinted().
    void receiptReady(const QString &html);
    void personCalled(const QString &caseName);
    void marked(); //!< marks() or cases()

private:
    void step(const KioskEventAny &event);
    void tick();
    void run(const KioskErrand &errand);
    template<typename T, typename Then> void follow(ReplyOf<T> *reply, Then then);
    template<typename T> void await(int errand, ReplyOf<T> *reply);
    template<typename T> void answer(int errand, Outcome<T> outcome);
    void openSession(int errand);
    void readOffers(int errand, const KioskTask::ReadOffers &task);
    void changeProperties(int errand, const CartPropertiesChange &change);
    void extendSeats(int errand, const KioskTask::ExtendSeats &task);
    void readReceipt(int errand);
    void nameCase(int errand, const KioskTask::NameCase &task);
    [[nodiscard]] QString newCaseName() const;
    void logOut(int errand);
    void watchSeats();
    void dropWatch();
    void dropSession();
    void note();

    KioskDeskParts m_parts;
    KioskMachine m_machine;
    KioskView m_view;
    SessionKey m_key;
    std::unique_ptr<SessionWatch> m_watch; //!< the seats' time
    QList<QPointer<Reply>> m_replies; //!< out, for the current guest
    QTimer m_timer;
    Nanoseconds m_tickBoot, m_tickMonotonic;
    std::optional<int> m_forgetting; //!< the errand guestForgotten() answers
    std::optional<int> m_printing; //!< the errand receiptPrinted() answers
    QList<KioskMark> m_marks;
    QList<KioskCaseNote> m_cases;
};

}
