// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecounter.h"
#include "app/connector.h"
#include "app/navigator.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "tests/app/kiosksaleworld.h"
#include "ui/kioskcase/casepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowkeys.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class CaseCounterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeOpensTheGuestsSessionAtTheDesk();
    void theCommandIsThereWithAServerAndNeedsAKey_data();
    void theCommandIsThereWithAServerAndNeedsAKey();
};

namespace {

constexpr int patience = 30000;

std::shared_ptr<const CaseKey> houseKey()
{
    return std::make_shared<CaseKey>(std::move(*CaseKey::parse(QByteArray(CaseKey::size, 'h').toBase64())));
}

}

void CaseCounterTest::aCodeOpensTheGuestsSessionAtTheDesk()
{
    KioskSettings impatient = KioskSaleWorld::usual();
    impatient.unknownAfter = std::chrono::seconds(4);
    KioskSaleWorld world(impatient);
    QVERIFY(world.bringToPayment());
    world.control("POST", u"faults"_s,
        R"([{"route":"POST Web/Cart/{sessionKey}/Checkout","when":"before","times":1,"reset":true},
            {"route":"GET Web/Session/{sessionKey}","when":"before","times":0,"reset":true}])");
    world.pay(KioskPayment::AtTheDesk);
    QVERIFY(QTest::qWaitFor([&] { return !world.view().sealedCase.isEmpty(); }, patience));
    world.control("DELETE", u"faults"_s);

    MainWindow window;
    window.show();
    CaseCounter counter(window, *world.link, houseKey(), world.clock);
    QSignalSpy wanted(&counter, &CaseCounter::sessionWanted);
    counter.show();
    QVERIFY(counter.isShown() && counter.hasKey());
    counter.take(QString::fromLatin1(world.view().sealedCase));
    auto *desk = counter.findChild<CaseDesk *>();
    QVERIFY(desk);
    QVERIFY(QTest::qWaitFor([desk] { return desk->mayOpenSession() && desk->mayFinish(); }, patience));
    QCOMPARE(desk->findings().name, world.view().caseName);
    desk->openSession();
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(!desk->isOpen());
}

void CaseCounterTest::theCommandIsThereWithAServerAndNeedsAKey_data()
{
    QTest::addColumn<bool>("withKey");
    QTest::newRow("with a key") << true;
    QTest::newRow("without") << false;
}

void CaseCounterTest::theCommandIsThereWithAServerAndNeedsAKey()
{
    QFETCH(bool, withKey);
    const SystemClock clock;
    QTemporaryDir folder;
    MemoryCredentialStore credentials;
    Connector connector(folder.path(), credentials, clock);
    PreferencesStore preferences(folder.path());
    MainWindow window;
    SessionVault vault(credentials);
    Navigator navigator(window, connector, preferences, vault, clock);
    if (withKey)
        navigator.setCaseKey(houseKey());
    const auto command = [&window] {
        const QList<Action> all = window.keys().actions().actions();
        const auto found = std::ranges::find(all, u"kiosk.case"_s, &Action::id);
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    window.show();
    LaunchOptions options;
    options.sandbox = true;
    navigator.start(options);
    QVERIFY(!command());
    QVERIFY(QTest::qWaitFor([&] { return command().has_value(); }, patience));
    QCOMPARE(command()->isPossible(), withKey);
    QCOMPARE(window.keys().actions().run(u"kiosk.case"_s), withKey);
    QCOMPARE(window.page()->inherits("Foyer::CasePage"), withKey);
    if (!withKey)
        return;
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.page()->inherits("Foyer::CasePage"));
}

QTEST_MAIN(CaseCounterTest)
#include "tst_casecounter.moc"
