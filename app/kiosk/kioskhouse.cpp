// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskhouse.h"

#include "app/kiosk/kioskshell.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kioskstaff/kioskstaffpage.h"
#include "ui/receipt/receiptpdf.h"

#include <QApplication>
#include <QLineEdit>
#include <QLoggingCategory>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(kiosk, "foyer.kiosk", QtInfoMsg)

const QString windowTitle = u"Foyer"_s; // the same for everybody

//! For the log and the journal: places of ours, nothing of a guest.
QString placesOf(const QList<Residue> &finds)
{
    QStringList places;
    for (const Residue &one : finds) {
        const QString name = ResidueSearch::nameOf(one.place);
        places.append(one.where.isEmpty() ? name : QString(name + u" ("_s + one.where + u')'));
    }
    return places.join(u", "_s);
}

}

KioskHouse::KioskHouse(const KioskHouseParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_printer(parts.printProgram), m_crashes(parts.stateFolder, parts.clock), m_crashedBefore(m_crashes.begin())
    , m_journal(parts.clock), m_pin(parts.staffPin, {parts.stateFolder, u"kiosk-pin.json"_s, u"staff"_s}, parts.clock)
    , m_desk({parts.sessions, parts.checkouts, parts.clock, parts.seatServerZone, parts.venueZone, parts.seal,
                 m_crashes.count(), [this](const SessionKey &key) { m_traces.note(key); }},
          parts.settings)
    , m_guests(new KioskWindow(parts.speech)), m_staff(new KioskStaffPage)
    , m_shell(std::make_unique<KioskShell>(m_guests, m_staff, parts.practice)), m_search(grounds())
    , m_works(cleanupWorks(grounds()))
{
    m_shell->setWindowTitle(windowTitle);
    if (parts.houseColor.isValid())
        m_guests->setHouseColor(parts.houseColor);
    connect(&m_journal, &KioskJournal::written, this, [](const KioskHappening &one) {
        qCInfo(kiosk, "%ls%ls%ls", qUtf16Printable(KioskJournal::nameOf(one.what)),
            qUtf16Printable(one.detail.isEmpty() ? QString() : u": "_s), qUtf16Printable(one.detail));
    });
    connectGuests();
    connectStaff();
    qApp->installEventFilter(this);
}

KioskHouse::~KioskHouse()
{
    qApp->removeEventFilter(this);
    m_desk.disconnect(this);
}

KioskGrounds KioskHouse::grounds()
{
    KioskGrounds grounds;
    grounds.window = m_shell.get();
    grounds.lockIn = &m_lockIn;
    grounds.log = &m_log;
    grounds.printer = &m_printer;
    grounds.transport = m_parts.transport;
    grounds.rebuildPages = [this] { m_guests->forget(); };
    grounds.speakHouseLanguage = [this] { m_parts.speech.use(m_desk.settings().houseLanguage); };
    grounds.title = windowTitle;
    grounds.keptFolders = {m_parts.stateFolder, JsonStore::defaultFolder()};
    grounds.temporaryFolder = m_parts.temporaryFolder;
    return grounds;
}

void KioskHouse::connectGuests()
{
    connect(&m_desk, &KioskDesk::viewChanged, this, [this] {
        m_traces.note(m_desk.view());
        m_guests->show(m_desk.view());
    });
    connect(m_guests, &KioskWindow::acted, this, [this](const KioskAction &action) {
        m_traces.note(action);
        m_desk.act(action);
    });
    connect(&m_desk, &KioskDesk::receiptReady, this, &KioskHouse::printReceipt);
    connect(&m_desk, &KioskDesk::forgetGuest, this, &KioskHouse::cleanUp);
    connect(&m_desk, &KioskDesk::marked, this, [this] { m_journal.follow(m_desk.marks()); });
    connect(&m_desk, &KioskDesk::personCalled, this,
        [this](const QString &caseName) { m_journal.write(HouseEvent::PersonCalled, caseName); });
}

void KioskHouse::connectStaff()
{
    connect(m_guests, &KioskWindow::staffCornerHeld, this, &KioskHouse::askForPin);
    connect(m_staff, &KioskStaffPage::pinGiven, this, &KioskHouse::tryPin);
    connect(m_staff, &KioskStaffPage::left, this, &KioskHouse::leaveStaff);
    connect(m_staff, &KioskStaffPage::openWanted, this, &KioskHouse::openForGuests);
    connect(m_staff, &KioskStaffPage::closeWanted, this, [this] { m_desk.staffSays(KioskEvent::Staff::Says::Closed); });
    connect(m_staff, &KioskStaffPage::endWanted, this, [this] {
        end();
        Q_EMIT ended();
    });
    const auto refresh = [this] {
        if (m_staff->isBoardShown())
            m_staff->refreshBoard(staffView());
    };
    connect(&m_journal, &KioskJournal::written, this, refresh);
    connect(&m_desk, &KioskDesk::marked, this, refresh);
}

void KioskHouse::open()
{
    m_guests->show(m_desk.view());
    if (!m_desk.settings().pointer)
        m_lockIn.hidePointerOfTouchScreens();
    m_lockIn.keepInFront(m_shell.get());
    m_search.learnClean();
    m_traces.setOwnWords(m_search.ownWords());
    m_journal.write(m_crashedBefore ? HouseEvent::StartedAfterCrash : HouseEvent::Started);
    if (m_crashes.count() >= KioskMachine::mostCrashes)
        m_journal.write(HouseEvent::TooManyCrashes);
    m_journal.follow(m_desk.marks());
    m_notifier.tellReady();
}

void KioskHouse::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_journal.write(HouseEvent::Ended);
    m_crashes.end();
    m_notifier.tellStopping();
    m_lockIn.release();
}

bool KioskHouse::forgetBeforeSleep()
{
    m_desk.sleepComes();
    return m_desk.view().page == KioskPage::Cover;
}

void KioskHouse::printReceipt(const QString &text)
{
    const KioskSettings &settings = m_desk.settings();
    const QByteArray pdf = receiptPdf(text, settings.receiptPaper);
    if (pdf.isEmpty())
        m_desk.receiptPrinted(false);
    else
        m_printer.print(pdf, settings.receiptPrinter, [this](bool well) { m_desk.receiptPrinted(well); });
}

//! What stands in a field when it goes: a half typed address never becomes an action.
bool KioskHouse::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::FocusOut) {
        const auto *field = qobject_cast<QLineEdit *>(watched);
        if (field && m_guests->isAncestorOf(field))
            m_traces.note(field->text());
    }
    return QObject::eventFilter(watched, event);
}

void KioskHouse::cleanUp()
{
    for (const CleanupWork &work : std::as_const(m_works))
        work.run();
    // What was deleted for later is gone by then.
    QMetaObject::invokeMethod(this, &KioskHouse::test, Qt::QueuedConnection);
}

void KioskHouse::test()
{
    m_lastFinds = m_search.look(m_traces);
    m_lastTest = m_parts.clock.wall();
    m_traces.forget();
    m_log.forget();
    const bool clean = m_lastFinds.isEmpty();
    m_journal.write(clean ? HouseEvent::GuestForgotten : HouseEvent::ResidueFound, placesOf(m_lastFinds));
    m_desk.guestForgotten(clean);
    Q_EMIT guestForgotten(clean);
}

void KioskHouse::askForPin()
{
    if (!m_pin.isSet())
        return;
    m_staff->ask([this] { return m_pin.waitLeft(); });
    m_shell->showStaff();
}

void KioskHouse::tryPin(const std::shared_ptr<Secret> &pin)
{
    m_pin.tryPin(std::move(*pin), [this](PinAnswer answer) {
        if (answer == PinAnswer::Right) {
            m_journal.write(HouseEvent::StaffCame);
            m_staff->showBoard(staffView());
        } else if (answer == PinAnswer::Wrong) {
            m_journal.write(HouseEvent::PinWrong);
            m_staff->tellWrong();
        } else {
            m_staff->tellWait();
        }
    });
}

void KioskHouse::openForGuests()
{
    m_crashes.forgive();
    // After a find: what could not be cleaned then may be by now.
    for (const CleanupWork &work : std::as_const(m_works))
        work.run();
    m_desk.staffSays(KioskEvent::Staff::Says::Open);
}

void KioskHouse::leaveStaff()
{
    if (m_staff->isBoardShown())
        m_journal.write(HouseEvent::StaffLeft);
    m_staff->forget();
    m_shell->showGuests();
}

KioskStaffView KioskHouse::staffView() const
{
    KioskStaffView view;
    view.kioskName = m_desk.settings().kioskName;
    view.version = QStringLiteral(FOYER_VERSION);
    view.page = m_desk.view().page;
    view.hasGuest = m_desk.hasGuest();
    view.happenings = m_journal.last();
    view.cases = m_desk.cases();
    view.lastTest = m_lastTest;
    view.lastFinds = m_lastFinds;
    view.zone = m_parts.venueZone.isValid() ? m_parts.venueZone : QTimeZone::utc();
    return view;
}

}
