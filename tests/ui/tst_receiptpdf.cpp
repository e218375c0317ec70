// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfwords.h"
#include "ui/receipt/receiptpdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString receipt = u"<html><body><p>The Opera House</p><p>Order 600123</p><p>2 x Tosca, Adult: 85.00</p>"
                        "<p>Paid, Card: 170.00</p><p>M&uuml;nchen thanks you</p></body></html>"_s;

constexpr double tolerance = 0.2; // millimetres; Qt rounds a page to points

bool isNear(double one, double other) { return qAbs(one - other) <= tolerance; }

}

class ReceiptPdfTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsOnThePaper_data();
    void everyWordIsOnThePaper();
    void aRollIsAsLongAsItsReceipt();
    void whatFillsMoreThanAPageGoesOnOnTheNext();
    void aLongWordStaysOnTheRoll();
    void plainTextKeepsItsLines();
    void nothingIsFetched();
    void nothingToSayIsNoReceipt();
};

void ReceiptPdfTest::everyWordIsOnThePaper_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<double>("width");
    QTest::newRow("roll") << int(ReceiptPaper::Roll80) << 80.0;
    QTest::newRow("A4") << int(ReceiptPaper::A4) << 210.0;
}

void ReceiptPdfTest::everyWordIsOnThePaper()
{
    QFETCH(int, paper);
    QFETCH(double, width);
    const PdfWords pdf(receiptPdf(receipt, ReceiptPaper(paper)));
    QCOMPARE(pdf.pages().size(), 1);
    QVERIFY2(isNear(pdf.pages()[0].width(), width), qPrintable(QString::number(pdf.pages()[0].width())));
    if (paper == int(ReceiptPaper::A4))
        QVERIFY(isNear(pdf.pages()[0].height(), 297));
    for (const QString &words : {u"The Opera House"_s, u"Order 600123"_s, u"2 x Tosca, Adult: 85.00"_s, u"Card: 170.00"_s, u"München"_s})
        QVERIFY2(pdf.holds(words), qPrintable(words + u" is not in: "_s + pdf.text()));
}

void ReceiptPdfTest::aRollIsAsLongAsItsReceipt()
{
    const double one = PdfWords(receiptPdf(u"one line"_s, ReceiptPaper::Roll80)).pages().value(0).height();
    const double ten = PdfWords(receiptPdf(u"a line\n"_s.repeated(10), ReceiptPaper::Roll80)).pages().value(0).height();
    QVERIFY2(one > 12 && one < 20, qPrintable(QString::number(one))); // edges and a line
    QVERIFY2(ten > one + 30 && ten < one + 60, qPrintable(QString::number(ten)));
}

void ReceiptPdfTest::whatFillsMoreThanAPageGoesOnOnTheNext()
{
    const QString many = u"a line\n"_s.repeated(150) + u"the last line"_s;
    const PdfWords sheets(receiptPdf(many, ReceiptPaper::A4));
    QVERIFY(sheets.pages().size() >= 3);
    QVERIFY(sheets.holds(u"the last line"_s));
    const PdfWords roll(receiptPdf(many, ReceiptPaper::Roll80));
    QCOMPARE(roll.pages().size(), 1);
    QVERIFY(roll.pages()[0].height() > 500);
}

void ReceiptPdfTest::aLongWordStaysOnTheRoll()
{
    const double two = PdfWords(receiptPdf(u"one\ntwo"_s, ReceiptPaper::Roll80)).pages().value(0).height();
    const PdfWords pdf(receiptPdf(u"W"_s.repeated(60), ReceiptPaper::Roll80));
    QVERIFY(isNear(pdf.pages().value(0).width(), 80));
    QVERIFY(pdf.pages()[0].height() > two); // broken, not cut
}

void ReceiptPdfTest::plainTextKeepsItsLines()
{
    const PdfWords pdf(receiptPdf(u"Order 7\nA < B & C"_s, ReceiptPaper::Roll80));
    QVERIFY(pdf.holds(u"A < B & C"_s));
}

//! A server's text names files and addresses as it likes.
void ReceiptPdfTest::nothingIsFetched()
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(u"secret.png"_s);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    const QString naming = u"<p>Order 7</p><img src=\"%1\"><img src=\"file://%1\">"_s.arg(picture);
    const PdfWords pdf(receiptPdf(naming, ReceiptPaper::A4));
    QVERIFY(pdf.holds(u"Order 7"_s));
    QVERIFY(!pdf.hasPicture(40, 40));
}

void ReceiptPdfTest::nothingToSayIsNoReceipt()
{
    for (const QString &text : {u""_s, u" \n "_s, u"<html><body><p> </p></body></html>"_s})
        QVERIFY(receiptPdf(text, ReceiptPaper::Roll80).isEmpty());
}

QTEST_MAIN(ReceiptPdfTest)
#include "tst_receiptpdf.moc"
