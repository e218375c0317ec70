// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/support/screenaudit.h"
#include "tests/support/testclock.h"
#include "ui/kioskstaff/kioskstaffpage.h"
#include "ui/theme/themeswitcher.h"

#include <QPushButton>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

//! Paints the kiosk's staff page; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class LobbyStaffPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void everyStateIsWhole_data();
    void everyStateIsWhole();

private:
    ThemeSwitcher m_theme;
    TestClock m_clock;
};

void LobbyStaffPicturesTest::everyStateIsWhole_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    for (const QString &state : {u"pin"_s, u"wrong"_s, u"open"_s, u"residue"_s, u"end"_s}) {
        for (const QSize size : {QSize(1366, 738), QSize(1080, 1890)})
            QTest::addRow("kioskstaff-%s-%d", qPrintable(state), size.width()) << state << size;
    }
}

void LobbyStaffPicturesTest::everyStateIsWhole()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    KioskStaffPage page;
    page.resize(size);
    page.ask([&state] { return std::chrono::seconds(state == u"wrong"_s ? 480 : 0); });
    if (state == u"wrong"_s)
        page.tellWrong();
    KioskStaffView view;
    view.kioskName = u"K3"_s;
    view.version = u"1.0.0"_s;
    view.zone = QTimeZone("America/New_York");
    for (int i = 0; i < KioskJournal::most; ++i)
        view.happenings.append({m_clock.wall().addSecs(-97 * i), HouseEvent((i * 7) % (int(HouseEvent::Ended) + 1)), {}});
    view.cases = {{u"K3-1822"_s, m_clock.wall(), KioskPage::Payment, false}, {u"K3-1911"_s, m_clock.wall(), KioskPage::ShowAtDesk, true}};
    view.lastTest = m_clock.wall();
    if (state == u"residue"_s) {
        view.page = KioskPage::OutOfOrder;
        view.lastFinds = {{ResiduePlace::Clipboard, {}}};
    }
    if (state != u"pin"_s && state != u"wrong"_s)
        page.showBoard(view);
    page.show();
    if (state == u"end"_s)
        QTest::mouseClick(page.findChild<QPushButton *>(u"staffEnd"_s), Qt::LeftButton);
    const QImage picture = pictureOf(page);
    QVERIFY(keepPictureOfRow(picture));
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isVisible())
            QVERIFY2(ScreenAudit::cutText(*widget).isEmpty(), qPrintable(ScreenAudit::cutText(*widget)));
    }
}

QTEST_MAIN(LobbyStaffPicturesTest)
#include "tst_lobbystaffpictures.moc"
