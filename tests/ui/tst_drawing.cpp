// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no QtSvg (a Qt for Windows made without it) the icons are painted by ourselves: the same
// pictures.
#include "ui/theme/drawing.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

#if defined(FOYER_HAVE_SVG)
#include <QSvgRenderer>
#endif

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int side = 96;
const QColor ink(0x2f, 0x5d, 0x8c);

QImage blank()
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QByteArray svgOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class DrawingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingOfOursIsUnderstood();
    void itLooksAsQtSvgPaintsIt();
    void anArcIsAsRoundAsItSays();
    void numbersMayStandWithoutSpace();
    void whatIsNotUnderstoodIsNotPainted_data();
    void whatIsNotUnderstoodIsNotPainted();

private:
    const QDir m_icons{u":/foyer/icons"_s};
};

void DrawingTest::everyDrawingOfOursIsUnderstood()
{
    const QStringList names = m_icons.entryList(QDir::Files);
    QVERIFY(names.size() > 40);
    for (const QString &name : names) {
        QImage image = blank();
        QPainter painter(&image);
        QVERIFY2(paintDrawing(painter, image.rect(), svgOf(m_icons.filePath(name)), ink), qPrintable(name));
        painter.end();
        QVERIFY2(image != blank(), qPrintable(name));
    }
}

void DrawingTest::itLooksAsQtSvgPaintsIt()
{
#if defined(FOYER_HAVE_SVG)
    for (const QString &name : m_icons.entryList(QDir::Files)) {
        QByteArray svg = svgOf(m_icons.filePath(name));
        QImage ours = blank(), theirs = blank();
        QPainter painter(&ours);
        QVERIFY(paintDrawing(painter, ours.rect(), svg, ink));
        painter.end();
        painter.begin(&theirs);
        QSvgRenderer(svg.replace("currentColor", ink.name().toLatin1())).render(&painter, theirs.rect());
        painter.end();
        int off = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                off = qMax(off, qAbs(qGray(ours.pixel(x, y)) - qGray(theirs.pixel(x, y))));
        }
        constexpr int visible = 32; // curves of an edge's pixels may round another way
        QVERIFY2(off < visible, qPrintable(u"%1 is off by %2 of 255"_s.arg(name).arg(off)));
    }
#else
    QSKIP("built without QtSvg");
#endif
}

void DrawingTest::anArcIsAsRoundAsItSays()
{
    // Three quarters of a circle around (0, 0), one way and the other.
    for (const QString &d : {u"M10 0A10 10 0 1 1 0-10"_s, u"M10 0a10 10 0 1 0-10 10"_s}) {
        const QPainterPath path = outline(d);
        for (int i = 0; i <= 20; ++i) {
            const QPointF p = path.pointAtPercent(i / 20.0);
            QVERIFY(qAbs(std::hypot(p.x(), p.y()) - 10) < 0.01);
        }
        QVERIFY(qAbs(path.length() - 15 * M_PI) < 0.5);
    }
    // Radii that do not reach are made to.
    QVERIFY(qAbs(outline(u"M0 0a1 1 0 0 1 20 0").boundingRect().height() - 10) < 0.05);
}

void DrawingTest::numbersMayStandWithoutSpace()
{
    QCOMPARE(outline(u"m.5-.5h1v1.5.5"), outline(u"M 0.5 -0.5 H 1.5 V 1 V 1.5"));
    QCOMPARE(outline(u"M1,1 2,2"), outline(u"M1 1L2 2"));
    QCOMPARE(outline(u"M0 0a3 3 0 016 0").currentPosition(), QPointF(6, 0));
}

void DrawingTest::whatIsNotUnderstoodIsNotPainted_data()
{
    QTest::addColumn<QByteArray>("svg");
    const auto row = [](const char *name, const QByteArray &inside) {
        QTest::newRow(name) << QByteArray("<svg viewBox=\"0 0 24 24\">" + inside + "</svg>");
    };
    row("a command we do not use", "<path d=\"M0 0Q1 1 2 2\" stroke=\"red\"/>");
    row("a number that is none", "<path d=\"M0 0L1 -\" stroke=\"red\"/>");
    row("a flag that is none", "<path d=\"M0 0a1 1 0 2 0 3 3\" stroke=\"red\"/>");
    row("numbers without a command", "<path d=\"0 0 1 1\" stroke=\"red\"/>");
    row("text", "<text x=\"1\" y=\"1\">Tosca</text>");
    row("nothing", "");
    QTest::newRow("no drawing") << "Tosca"_ba;
    QTest::newRow("cut off") << "<svg viewBox=\"0 0 24 24\"><path d=\"M0 0L24 24\" stroke=\"red\"/>"_ba;
}

void DrawingTest::whatIsNotUnderstoodIsNotPainted()
{
    QFETCH(QByteArray, svg);
    QImage image = blank();
    QPainter painter(&image);
    QVERIFY(!paintDrawing(painter, image.rect(), svg, ink));
    painter.end();
    QCOMPARE(image, blank());
}

QTEST_MAIN(DrawingTest)
#include "tst_drawing.moc"
