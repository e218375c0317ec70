// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// With a program in lp's place and a server that follows a script.
#include "app/receipts/deskreceipts.h"
#include "tests/kiosk/standinlp.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString takesIt = u"cat > \"$0.paper\"; printf '%s ' \"$@\" >> \"$0.words\""_s;
constexpr int order = 12011;

struct World
{
    explicit World(const QString &script, ReceiptPaper paper = ReceiptPaper::Roll80)
        : lp(script), receipts(transport, u"KEY"_s, {7, u"counter"_s, paper}, lp.path())
    {
        QObject::connect(&receipts, &DeskReceipts::message, &receipts, [this](const Message &one) { said.append(one); });
    }
    void serve(const QByteArray &text = "<p>Order 12011</p>")
    {
        transport.answerJson(Operation::GetReceipt, "{\"ReceiptString\":\"" + text + "\"}");
    }

    const StandInLp lp;
    ScriptedTransport transport;
    DeskReceipts receipts;
    QList<Message> said;
};

}

class DeskReceiptsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReceiptGoesToThePrinterOnItsPaper_data();
    void aReceiptGoesToThePrinterOnItsPaper();
    void aFailureSaysThatTheSaleStands_data();
    void aFailureSaysThatTheSaleStands();
    void afterAFailureItCanBePrintedAgain();
    void twoPressesReadOnce();
    void nothingThatIsAskedOfTheServerChangesTheSale();
};

void DeskReceiptsTest::aReceiptGoesToThePrinterOnItsPaper_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QByteArray>("box");
    // In points: 80 mm and 210 mm.
    QTest::newRow("roll") << int(ReceiptPaper::Roll80) << QByteArray("/MediaBox [0 0 22");
    QTest::newRow("a4") << int(ReceiptPaper::A4) << QByteArray("/MediaBox [0 0 595");
}

void DeskReceiptsTest::aReceiptGoesToThePrinterOnItsPaper()
{
    QFETCH(int, paper);
    QFETCH(QByteArray, box);
    World world(takesIt, ReceiptPaper(paper));
    world.serve();
    world.receipts.print(order);
    QTRY_COMPARE(world.said.size(), 1);
    QCOMPARE(world.said.first().severity, Severity::Success);
    QVERIFY(world.said.first().headline.contains(u"12011"_s));
    QCOMPARE(world.lp.wrote(u"words"_s), "-d counter -t Receipt -o print-scaling=none - ");
    const QByteArray pdf = world.lp.wrote(u"paper"_s);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains(box));
}

void DeskReceiptsTest::aFailureSaysThatTheSaleStands_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the printer refuses") << u"cat > /dev/null; exit 1"_s << QByteArray("<p>Order</p>");
    QTest::newRow("nothing to print") << takesIt << QByteArray(" ");
    QTest::newRow("the server refuses") << takesIt << QByteArray();
}

void DeskReceiptsTest::aFailureSaysThatTheSaleStands()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, text);
    World world(script);
    if (text.isEmpty())
        world.transport.refuse(Operation::GetReceipt, 400, ErrorKind::Rejected, u"receiptSettingsId is not valid."_s);
    else
        world.serve(text);
    world.receipts.print(order);
    QTRY_COMPARE(world.said.size(), 1);
    QCOMPARE(world.said.first().severity, Severity::Warning);
    QVERIFY(world.said.first().headline.startsWith(u"The receipt of order 12011 was not printed"_s));
    QVERIFY2(world.said.first().meaning.contains(u"The sale stands."_s), qPrintable(world.said.first().meaning));
    QVERIFY(world.lp.wrote(u"paper"_s).isEmpty());
}

void DeskReceiptsTest::afterAFailureItCanBePrintedAgain()
{
    World world(u"if mkdir \"$0.first\" 2> /dev/null; then cat > /dev/null; exit 1; fi; cat > \"$0.paper\""_s);
    world.serve();
    world.receipts.print(order);
    QTRY_COMPARE(world.said.size(), 1);
    world.serve();
    world.receipts.print(order);
    QTRY_COMPARE(world.said.size(), 2);
    QCOMPARE(world.said.last().severity, Severity::Success);
    QVERIFY(world.lp.has(u"paper"_s));
}

void DeskReceiptsTest::twoPressesReadOnce()
{
    World world(takesIt);
    world.serve();
    world.receipts.print(order);
    world.receipts.print(order);
    QTRY_VERIFY(!world.receipts.isBusy());
    QCOMPARE(world.transport.requests().size(), 1);
    QCOMPARE(world.said.size(), 1);
}

void DeskReceiptsTest::nothingThatIsAskedOfTheServerChangesTheSale()
{
    World world(u"exit 1"_s);
    world.serve();
    world.receipts.print(order);
    QTRY_COMPARE(world.said.size(), 1);
    for (const Request &request : world.transport.requests())
        QCOMPARE(request.operation, Operation::GetReceipt);
}

QTEST_MAIN(DeskReceiptsTest)
#include "tst_deskreceipts.moc"
