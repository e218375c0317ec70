// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/ui/transferworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/transfer/transferwords.h"

#include <QApplication>
#include <QStyleHints>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

namespace {

const QList<std::pair<const char *, void (*)(TransferWorld &)>> scenes{
    {"empty", [](TransferWorld &w) {
        w.releaseAllSeats();
        w.openStrip();
    }},
    {"seats", [](TransferWorld &w) { w.openStrip(); }},
    {"counter", [](TransferWorld &w) {
        w.session[u"BusinessFacing"_s] = true;
        w.openStrip();
    }},
    {"moving", [](TransferWorld &w) {
        w.openStrip();
        w.transport.answerJson(CreateSession, R"({"SessionKey":"NEW"})");
        w.transport.answerNothing(TransferSession, ScriptedTransport::When::OnRelease);
        w.press(Qt::Key_Return);
        w.settle();
    }},
};

}

class TransferStripTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setReducedMotion(true);
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
    }
    void openingSendsNoCommandAndSaysWhatStaysBehind();
    void heldSeatsAreWarnedOf_data();
    void heldSeatsAreWarnedOf();
    void aCounterSaleIsSaid();
    void nobodySignedInIsSaidInsteadOfOpening();
    void escapeGoesBackToWhereTheFocusWas();
    void twoReturnsMoveOnce();
    void aLostOpeningIsToldAndNotRepeated();
    void aLostMoveSaysWhatIsKnown();
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void TransferStripTest::openingSendsNoCommandAndSaysWhatStaysBehind()
{
    TransferWorld world;
    world.openStrip();
    QVERIFY(world.strip->isVisible());
    QCOMPARE(world.commands(), 0);
    const QString text = world.text();
    QVERIFY2(text.contains(u"Anna Lindqvist"_s), qPrintable(text));
    for (const char *word : {"cart with 1 line", "held seats", "session variables", "promo source", "mode of sale"})
        QVERIFY2(text.contains(QLatin1StringView(word)), word);
    QCOMPARE(QApplication::focusWidget(), world.button("transferGo"));
}

void TransferStripTest::heldSeatsAreWarnedOf_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("given back") << QByteArray("True") << u"gives them back at once"_s;
    QTest::newRow("locked") << QByteArray("False") << u"stay locked until"_s;
    QTest::newRow("not known") << QByteArray("?") << u"is not known; at"_s;
}

void TransferStripTest::heldSeatsAreWarnedOf()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, said);
    TransferWorld world;
    world.seatsAreReleased(value.constData());
    world.openStrip();
    QVERIFY2(world.text().contains(u"2 seats are held"_s) && world.text().contains(said), qPrintable(world.text()));
    QVERIFY(world.button("transferGo")->text().contains(u"Give up the seats"_s));
}

void TransferStripTest::aCounterSaleIsSaid()
{
    TransferWorld world;
    world.session[u"BusinessFacing"_s] = true;
    world.openStrip();
    QVERIFY2(world.text().contains(u"counter sale"_s), qPrintable(world.text()));
}

void TransferStripTest::nobodySignedInIsSaidInsteadOfOpening()
{
    TransferWorld world;
    world.session[u"IsLoggedIn"_s] = false;
    world.login = {};
    world.openStrip();
    QVERIFY(!world.strip->isVisible());
    QCOMPARE(world.messages.size(), 1);
    QVERIFY(world.messages.constFirst().meaning.contains(u"Nobody is signed in"_s));
    QCOMPARE(world.transport.requests().size(), 0);
    QCOMPARE(QApplication::focusWidget(), world.other);
}

void TransferStripTest::escapeGoesBackToWhereTheFocusWas()
{
    TransferWorld world;
    world.openStrip();
    world.press(Qt::Key_Escape);
    QVERIFY(!world.strip->isVisible());
    QCOMPARE(QApplication::focusWidget(), world.other);
    QCOMPARE(world.commands(), 0);
}

void TransferStripTest::twoReturnsMoveOnce()
{
    TransferWorld world;
    world.openStrip();
    world.transport.answerJson(CreateSession, R"({"SessionKey":"NEW"})");
    world.transport.answerNothing(TransferSession);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(CreateSession), 1);
    QCOMPARE(world.transport.count(TransferSession), 1);
    QCOMPARE(world.keys, QList<SessionKey>{u"NEW"_s});
    QVERIFY(world.notes.constFirst().headline.contains(u"new, empty cart"_s));
    QVERIFY(world.notes.constFirst().meaning.contains(u"Left behind: 2 seats"_s));
    QVERIFY(world.messages.isEmpty());
}

void TransferStripTest::aLostOpeningIsToldAndNotRepeated()
{
    TransferWorld world;
    world.openStrip();
    world.transport.fail(CreateSession, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.press(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(CreateSession), 1);
    QCOMPARE(world.transport.count(TransferSession), 0);
    QCOMPARE(world.messages.size(), 1);
    QVERIFY(world.messages.constFirst().meaning.contains(u"An empty one may exist"_s));
    QVERIFY(!world.strip->isVisible());
}

void TransferStripTest::aLostMoveSaysWhatIsKnown()
{
    TransferWorld world;
    world.openStrip();
    world.transport.answerJson(CreateSession, R"({"SessionKey":"NEW"})");
    world.transport.fail(TransferSession, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.fail(GetSession, OutcomeClass::NotSent, ErrorKind::Unreachable);
    world.press(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(TransferSession), 1);
    QCOMPARE(world.messages.size(), 1);
    QVERIFY(world.messages.constFirst().headline.contains(u"not known"_s));
    QVERIFY(world.strip->isVisible() && world.strip->isRunning());
    world.press(Qt::Key_Escape);
    QVERIFY(world.strip->isVisible());
    QVERIFY(world.keys.isEmpty());
}

void TransferStripTest::everyStatePaints_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<SchemePreference>("scheme");
    for (int scene = 0; scene < scenes.size(); ++scene) {
        QTest::newRow(scenes[scene].first) << scene << SchemePreference::Light;
        QTest::addRow("%s-dark", scenes[scene].first) << scene << SchemePreference::Dark;
    }
}

//! With FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
void TransferStripTest::everyStatePaints()
{
    QFETCH(int, scene);
    QFETCH(SchemePreference, scheme);
    m_theme.setPreference(scheme);
    TransferWorld world;
    scenes[scene].second(world);
    const QImage picture = pictureOf(*world.page);
    QCOMPARE(picture.pixelColor(2, 2), colorsFor(m_theme.scheme()).window);
    QVERIFY(keepPictureOfRow(picture, u"transfer-"_s));
}

QTEST_MAIN(TransferStripTest)
#include "tst_transferstrip.moc"
