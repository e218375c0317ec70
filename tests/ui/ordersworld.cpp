// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ordersworld.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject orderOf(int id, int mode, double due, double paid, int unprinted)
{
    return {{u"OrderId"_s, id}, {u"ConstituentId"_s, 1001}, {u"OrderDate"_s, u"2026-03-02T18:05:00+01:00"_s},
        {u"ModeOfSaleId"_s, mode}, {u"TotalDueAmount"_s, due}, {u"TotalPaidAmount"_s, paid},
        {u"IsOkToPrint"_s, paid >= due}, {u"IsRolloverOrder"_s, false}, {u"NumberOfUnprintedSeats"_s, unprinted}};
}

QByteArray listOf(const QList<QJsonObject> &orders)
{
    QJsonArray list;
    for (const QJsonObject &order : orders)
        list.append(order);
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

}

OrdersWorld::OrdersWorld(int customer)
{
    counts = {{u"PerformanceCount"_s, 0}, {u"PackageCount"_s, 0}, {u"ContributionCount"_s, 0}, {u"MembershipCount"_s, 0},
        {u"UserDefinedFeeCount"_s, 0}, {u"GiftCertificateCount"_s, 0}, {u"PaymentCount"_s, 0}};
    if (customer != 0)
        signIn(customer, u"anna"_s);
    const auto json = [this](Operation operation, const QByteArray &text) {
        transport.answerAlways(operation, ScriptedTransport::jsonAnswer(text));
    };
    json(Operation::GetModesOfSale, R"([{"Id":3,"Description":"Counter"},{"Id":7,"Description":"Web"}])");
    json(Operation::GetSeasons, R"([{"Id":26,"Description":"Season 2025/26"}])");
    json(Operation::GetDeliveryMethodNames, R"([{"Id":1,"Description":"Print at home"},{"Id":2,"Description":"Post"}])");
    json(Operation::GetDefault, R"({"FieldName":"Order Lock Timeout","Value":"20"})");
    searchAnswers(annasOrders());
}

QByteArray OrdersWorld::annasOrders()
{
    QJsonObject rollover = orderOf(12009, 7, 80, 0, 2);
    rollover[u"IsRolloverOrder"_s] = true;
    QJsonObject batch = orderOf(12005, 3, 96, 96, 2);
    batch[u"LockedInBatch"_s] = 501;
    QJsonObject held = orderOf(12006, 7, 88, 88, 2);
    held[u"LockedBySessionKey"_s] = u"SECRETKEY"_s;
    QJsonObject household = orderOf(12031, 3, 48, 48, 0);
    household[u"ConstituentId"_s] = 1015;
    return listOf({orderOf(12012, 7, 96, 96, 2), orderOf(12011, 3, 44, 44, 0), batch, held, orderOf(12003, 3, 96, 0, 2),
        orderOf(12002, 3, 144, 48, 3), rollover, household, {{u"OrderId"_s, 12001}}});
}

QByteArray OrdersWorld::manyOrders(int count)
{
    QList<QJsonObject> orders;
    orders.reserve(count);
    for (int i = 0; i < count; ++i)
        orders.append(orderOf(900000 - i, 3, 96, 96, i % 3));
    return listOf(orders);
}

void OrdersWorld::searchAnswers(const QByteArray &json)
{
    transport.answerAlways(Operation::OrderSearch, ScriptedTransport::jsonAnswer(json));
}

void OrdersWorld::show(QSize size)
{
    book.load();
    open();
    panel = std::make_unique<OrdersPanel>(*desk, book, clock);
    QObject::connect(panel.get(), &SessionPanel::message, panel.get(), [this](const Message &m) { messages.append(m); });
    panel->resize(size);
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    panel->activate();
    settle();
}

QString OrdersWorld::visibleText() const
{
    QStringList texts;
    for (const QWidget *widget : panel->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        const auto *table = qobject_cast<const QTableView *>(widget);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->index(row, column).data().toString();
        }
    }
    return texts.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

void OrdersWorld::choose(int orderId)
{
    auto *table = find<QTableView>(u"orders"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == QString::number(orderId))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    table->setFocus();
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QString::number(orderId));
}

void OrdersWorld::key(Qt::Key which)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : panel.get(), which);
}

void OrdersWorld::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

}
