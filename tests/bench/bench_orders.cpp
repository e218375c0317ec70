// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchtools.h"
#include "tests/ui/ordersworld.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

//! The orders of one patron, a hundred thousand of them, in the real panel: a new list, a frame while scrolling, one row
//! that changes. Beside it Qt's ready-made table with as many rows of plain text.
namespace {

constexpr int many = 100'000;

QList<OrderSummary> manyOrders(int count)
{
    QList<OrderSummary> orders;
    orders.reserve(count);
    const auto day = parseTimestamp(u"2026-03-02T18:05:00+01:00"_s);
    for (int i = 0; i < count; ++i) {
        OrderSummary order;
        order.orderId = 900'000 - i;
        order.orderDate = day;
        order.modeOfSaleId = 3;
        order.totalDue = order.totalPaid = Money::fromTenThousandths(960'000);
        order.unprintedSeats = i % 3;
        orders.append(order);
    }
    return orders;
}

//! Every page is painted whole; the median of what one takes.
double pageTime(QTableView &view, int pages)
{
    std::vector<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int page = 0; page < pages; ++page) {
        const double began = Bench::cpuMicroseconds();
        bar->setValue(page * bar->pageStep() + 1);
        view.viewport()->repaint();
        times.push_back(Bench::cpuMicroseconds() - began);
    }
    return Bench::median(times) / 1000;
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    OrdersWorld world;
    world.show({1000, 700});
    auto *table = world.find<QTableView>(u"orders"_s);
    const auto *texts = table ? qobject_cast<QAbstractProxyModel *>(table->model()) : nullptr;
    auto *model = texts ? qobject_cast<OrdersModel *>(texts->sourceModel()) : nullptr;
    if (!model)
        return 1;
    const QList<OrderSummary> orders = manyOrders(many), others = manyOrders(many - 1);
    const auto paint = [](QTableView *view) {
        QCoreApplication::sendPostedEvents();
        view->viewport()->repaint();
    };
    std::vector<double> resets, changes;
    for (int round = 0; round < 9; ++round) {
        const double began = Bench::cpuMicroseconds();
        model->replace(round % 2 == 0 ? orders : others);
        paint(table);
        resets.push_back((Bench::cpuMicroseconds() - began) / 1000);
    }
    Bench::say("orders.reset.ms", Bench::median(resets));
    QList<OrderSummary> changed = model->orders();
    for (int round = 0; round < 9; ++round) {
        changed[round].unprintedSeats = 7;
        const double began = Bench::cpuMicroseconds();
        model->update(changed);
        paint(table);
        changes.push_back((Bench::cpuMicroseconds() - began) / 1000);
    }
    Bench::say("orders.update.ms", Bench::median(changes));
    Bench::say("orders.page.ms", pageTime(*table, 60));

    QStandardItemModel plain(many, 6);
    for (int row = 0; row < many; ++row) {
        for (int column = 0; column < 6; ++column)
            plain.setItem(row, column, new QStandardItem(u"order %1"_s.arg(900'000 - row)));
    }
    QTableView plainView;
    plainView.resize(table->size());
    std::vector<double> plainResets;
    plainView.show();
    if (!QTest::qWaitForWindowExposed(&plainView))
        return 1;
    for (int round = 0; round < 5; ++round) {
        plainView.setModel(nullptr);
        const double began = Bench::cpuMicroseconds();
        plainView.setModel(&plain);
        paint(&plainView);
        plainResets.push_back((Bench::cpuMicroseconds() - began) / 1000);
    }
    Bench::say("orders.plain.reset.ms", Bench::median(plainResets));
    Bench::say("orders.plain.page.ms", pageTime(plainView, 60));
    Bench::say("orders.rows", table->viewport()->height() / table->rowHeight(0));
    Bench::say("orders.plain.rows", plainView.viewport()->height() / plainView.rowHeight(0));
    return 0;
}
