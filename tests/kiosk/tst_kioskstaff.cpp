// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclock.h"
#include "ui/kioskstaff/kioskstaffpage.h"
#include "ui/kioskstaff/kioskstaffwords.h"
#include "ui/theme/themeswitcher.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *button(const QWidget &page, const QString &name) { return page.findChild<QPushButton *>(name); }

void press(const QWidget &page, const QString &name) { QTest::mouseClick(button(page, name), Qt::LeftButton); }

QString wordsOf(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            words.append(label->text());
    }
    return words.join(u'\n');
}

}

class KioskStaffTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeSwitcher>(); }
    void init();
    void thePinGoesOutOnceAndStaysNowhere_data();
    void thePinGoesOutOnceAndStaysNowhere();
    void aWrongPinIsToldAndAWaitCountedDown();
    void thePadNamesNoKiosk();
    void theBoardShowsWhatHappenedAndNoGuest();
    void theBoardOpensClosesAndEnds();
    void everyPlaceOfTheSelfTestIsListed();
    void leavingAsksForThePinAgain();
    void theTargetsAreLargeEnoughForAFinger();
    void everyEventAndPlaceHasWords();

private:
    [[nodiscard]] KioskStaffView sample() const;

    TestClock m_clock;
    std::unique_ptr<ThemeSwitcher> m_theme;
    std::unique_ptr<KioskStaffPage> m_page;
};

void KioskStaffTest::init()
{
    m_page = std::make_unique<KioskStaffPage>();
    m_page->resize(1366, 768);
    m_page->show();
    m_page->ask([] { return std::chrono::seconds(0); });
}

KioskStaffView KioskStaffTest::sample() const
{
    KioskStaffView view;
    view.kioskName = u"K3"_s;
    view.version = u"1.0"_s;
    view.happenings = {{m_clock.wall(), HouseEvent::OrderMade, {}}, {m_clock.wall(), HouseEvent::ReaderSilent, {}}};
    view.cases = {{u"K3-1911"_s, m_clock.wall(), KioskPage::ShowAtDesk, true}};
    view.lastTest = m_clock.wall();
    view.zone = QTimeZone("America/New_York");
    return view;
}

void KioskStaffTest::thePinGoesOutOnceAndStaysNowhere_data()
{
    QTest::addColumn<bool>("byTouch");
    QTest::newRow("touch") << true;
    QTest::newRow("keyboard") << false;
}

void KioskStaffTest::thePinGoesOutOnceAndStaysNowhere()
{
    QFETCH(bool, byTouch);
    QByteArray given;
    connect(m_page.get(), &KioskStaffPage::pinGiven, this,
        [&given](const std::shared_ptr<Secret> &pin) { given += pin->utf8().toByteArray() + ';'; });
    auto *field = m_page->findChild<QLineEdit *>(u"staffPin"_s);
    if (byTouch) {
        for (const QChar digit : u"9274605"_s)
            press(*m_page, u"staffKey"_s + digit);
        press(*m_page, u"staffErase"_s);
        press(*m_page, u"staffGo"_s);
        press(*m_page, u"staffGo"_s); // a nervous finger
    } else {
        QTest::keyClicks(field, u"927460"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QCOMPARE(given, QByteArray("927460;"));
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isUndoAvailable());
    QVERIFY(!m_page->isBoardShown());
}

// H17
void KioskStaffTest::aWrongPinIsToldAndAWaitCountedDown()
{
    std::chrono::seconds left{0};
    m_page->ask([&left] { return left; });
    auto *told = m_page->findChild<QLabel *>(u"staffTold"_s);
    press(*m_page, u"staffKey1"_s);
    press(*m_page, u"staffGo"_s);
    m_page->tellWrong();
    QVERIFY(!told->text().isEmpty());
    left = std::chrono::seconds(30);
    m_page->tellWrong();
    QVERIFY(told->text().contains(u"30"_s));
    press(*m_page, u"staffKey1"_s);
    QVERIFY(!button(*m_page, u"staffGo"_s)->isEnabled());
    left = std::chrono::seconds(0);
    QTRY_VERIFY(button(*m_page, u"staffGo"_s)->isEnabled());
}

void KioskStaffTest::thePadNamesNoKiosk()
{
    m_page->refreshBoard(sample());
    QVERIFY(!wordsOf(*m_page->findChild<StaffPinPad *>()).contains(u"K3"_s));
    QVERIFY(!m_page->findChild<StaffBoard *>()->isVisible());
}

void KioskStaffTest::theBoardShowsWhatHappenedAndNoGuest()
{
    m_page->showBoard(sample());
    const QString words = wordsOf(*m_page->findChild<StaffBoard *>());
    for (const QString &word : {u"K3"_s, u"K3-1911"_s, KioskStaffWords::happening(HouseEvent::OrderMade),
             KioskStaffWords::happening(HouseEvent::ReaderSilent), u"15:00"_s}) // 19:00 UTC at the venue
        QVERIFY2(words.contains(word), qPrintable(word + u" in "_s + words));
}

void KioskStaffTest::theBoardOpensClosesAndEnds()
{
    QSignalSpy open(m_page.get(), &KioskStaffPage::openWanted), close(m_page.get(), &KioskStaffPage::closeWanted),
        end(m_page.get(), &KioskStaffPage::endWanted), left(m_page.get(), &KioskStaffPage::left);
    KioskStaffView view = sample();
    m_page->showBoard(view);
    QVERIFY(!button(*m_page, u"staffOpen"_s)->isVisible());
    press(*m_page, u"staffClose"_s);
    QCOMPARE(close.size(), 1);
    for (const KioskPage shut : {KioskPage::Closed, KioskPage::OutOfOrder}) {
        view.page = shut;
        m_page->refreshBoard(view);
        QVERIFY(!button(*m_page, u"staffClose"_s)->isVisible());
        press(*m_page, u"staffOpen"_s);
    }
    QCOMPARE(open.size(), 2);
    press(*m_page, u"staffEnd"_s); // asks first
    QCOMPARE(end.size(), 0);
    press(*m_page, u"staffBack"_s);
    QCOMPARE(left.size(), 1);
}

void KioskStaffTest::everyPlaceOfTheSelfTestIsListed()
{
    KioskStaffView view = sample();
    view.lastFinds = {{ResiduePlace::Selection, {}}};
    m_page->showBoard(view);
    const QString words = wordsOf(*m_page);
    for (int place = 0; place < int(ResiduePlace::Count); ++place)
        QVERIFY(words.contains(KioskStaffWords::place(ResiduePlace(place))));
    QCOMPARE(words.count(u"something was left"_s), 1);
}

void KioskStaffTest::leavingAsksForThePinAgain()
{
    m_page->showBoard(sample());
    QVERIFY(m_page->isBoardShown());
    m_page->forget();
    QVERIFY(!m_page->isBoardShown());
}

void KioskStaffTest::theTargetsAreLargeEnoughForAFinger()
{
    m_page->showBoard(sample());
    for (const QPushButton *one : m_page->findChildren<QPushButton *>(QRegularExpression(u"^staff"_s)))
        QVERIFY2(one->sizeHint().height() >= 60, qPrintable(one->objectName()));
}

void KioskStaffTest::everyEventAndPlaceHasWords()
{
    QSet<QString> words;
    for (int event = 0; event <= int(HouseEvent::Ended); ++event)
        words.insert(KioskStaffWords::happening(HouseEvent(event)));
    for (int place = 0; place < int(ResiduePlace::Count); ++place)
        words.insert(KioskStaffWords::place(ResiduePlace(place)));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.size(), int(HouseEvent::Ended) + 1 + int(ResiduePlace::Count));
}

QTEST_MAIN(KioskStaffTest)
#include "tst_kioskstaff.moc"
