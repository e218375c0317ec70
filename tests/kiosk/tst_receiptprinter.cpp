// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// With a program in lp's place that writes down what it was given.
#include "app/receipts/receiptprinter.h"
#include "tests/kiosk/standinlp.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class ReceiptPrinterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReceiptGoesToItsPrinter();
    void aRefusalAMissingProgramAndSilenceAreTold_data();
    void aRefusalAMissingProgramAndSilenceAreTold();
    void whatIsForgottenIsNotPrintedAndNotTold();
    void theNextReceiptTakesThePlaceOfOneThatHangs();
};

void ReceiptPrinterTest::theReceiptGoesToItsPrinter()
{
    const StandInLp lp(u"cat > \"$0.paper\"; printf '%s ' \"$@\" > \"$0.words\""_s);
    ReceiptPrinter printer(lp.path());
    std::optional<bool> told;
    const QByteArray pdf = QByteArray("%PDF\0 receipt", 13).repeated(20'000); // more than a pipe holds
    printer.print(pdf, u"lobby roll"_s, [&told](bool well) { told = well; });
    QVERIFY(!told && printer.isBusy()); // not from within
    QTRY_COMPARE(told, true);
    QVERIFY(!printer.isBusy());
    QCOMPARE(lp.wrote(u"paper"_s), pdf);
    QCOMPARE(lp.wrote(u"words"_s), "-d lobby roll -t Receipt -o print-scaling=none - ");
}

void ReceiptPrinterTest::aRefusalAMissingProgramAndSilenceAreTold_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("refusal") << u"cat > /dev/null; exit 1"_s;
    QTest::newRow("deaf") << u"exec <&-; exit 1"_s; // reads nothing of it
    QTest::newRow("killed") << u"kill -9 $$"_s;
    QTest::newRow("silent") << u"exec sleep 60"_s;
    QTest::newRow("missing") << QString();
}

// H22
void ReceiptPrinterTest::aRefusalAMissingProgramAndSilenceAreTold()
{
    QFETCH(QString, script);
    const StandInLp lp(script);
    ReceiptPrinter printer(script.isEmpty() ? u"/nowhere/lp"_s : lp.path());
    printer.setPatience(std::chrono::milliseconds(script.contains(u"sleep"_s) ? 50 : 20'000));
    int told = 0;
    bool printed = true;
    printer.print("%PDF", u"roll"_s, [&](bool well) {
        ++told;
        printed = well;
    });
    QTRY_COMPARE(told, 1);
    QVERIFY(!printed && !printer.isBusy());
}

// H11
void ReceiptPrinterTest::whatIsForgottenIsNotPrintedAndNotTold()
{
    const StandInLp lp(u"sleep 60 > /dev/null & wait; cat > \"$0.paper\""_s);
    ReceiptPrinter printer(lp.path());
    bool told = false;
    printer.print("%PDF", u"roll"_s, [&told](bool) { told = true; });
    QVERIFY(printer.isBusy());
    printer.forget();
    QVERIFY(!printer.isBusy());
    QTRY_COMPARE(printer.findChildren<QProcess *>().size(), 0);
    QVERIFY(!told && lp.wrote(u"paper"_s).isEmpty());
}

void ReceiptPrinterTest::theNextReceiptTakesThePlaceOfOneThatHangs()
{
    const StandInLp lp(u"if mkdir \"$0.first\" 2> /dev/null; then exec sleep 60; fi; cat > \"$0.paper\""_s);
    ReceiptPrinter printer(lp.path());
    bool first = false;
    std::optional<bool> second;
    printer.print("one", u"roll"_s, [&first](bool) { first = true; });
    QTRY_VERIFY(lp.has(u"first"_s));
    printer.print("two", u"roll"_s, [&second](bool well) { second = well; });
    QTRY_COMPARE(second, true);
    QVERIFY(!first);
    QCOMPARE(lp.wrote(u"paper"_s), "two");
}

QTEST_GUILESS_MAIN(ReceiptPrinterTest)
#include "tst_receiptprinter.moc"
