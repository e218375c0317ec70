// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/transferworld.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

TransferWorld::TransferWorld()
{
    signIn(1001, u"anna"_s);
    holdSeats();
    seatsAreReleased("False");
}

void TransferWorld::serveCart(int seats)
{
    QByteArray list;
    for (int i = 0; i < seats; ++i)
        list += QByteArray(i > 0 ? "," : "") + R"({"Id":)" + QByteArray::number(i + 1) + "}";
    const QByteArray line = seats == 0 ? QByteArray()
                                       : R"({"Performance":{"LineItem":{"Id":9001,"Performance":{"Id":501,"Description":"Tosca"},"SubLineItems":[)" + list + "]}}}";
    transport.answerAlways(Operation::GetCart,
        timed(R"({"Constituent":{"Id":1001,"DisplayName":"Anna Lindqvist"},"Products":[)" + line + "]}"));
}

void TransferWorld::seatsAreReleased(const char *value)
{
    transport.answerAlways(Operation::GetDefault, timed(QByteArray(R"({"FieldName":"X","Value":")") + value + R"("})"));
}

void TransferWorld::openStrip()
{
    serve();
    serveCart(session[u"HasLockedSeats"_s].toBool() ? 2 : 0);
    desk = std::make_unique<SessionDesk>(service, clock, ledger, u"K"_s, policy);
    settle();
    page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    other = new QPushButton(u"Same customer, new cart"_s);
    strip = new TransferStrip(*desk, u"10.0.0.7"_s);
    QObject::connect(strip, &TransferStrip::message, page.get(), [this](const Message &message) { messages.append(message); });
    QObject::connect(strip, &TransferStrip::moved, page.get(), [this](const SessionKey &key, const Message &note) {
        keys.append(key);
        notes.append(note);
    });
    column->addStretch(1);
    column->addWidget(strip);
    column->addWidget(other);
    page->resize(900, 260);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    other->setFocus();
    forgetRequests();
    strip->open();
    settle();
}

void TransferWorld::press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

QAbstractButton *TransferWorld::button(const char *name) const
{
    return strip->findChild<QAbstractButton *>(QLatin1StringView(name));
}

QString TransferWorld::text() const
{
    QStringList texts;
    for (const QLabel *label : strip->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    QString all = texts.join(u'\n');
    return all.remove(QChar(0x2068)).remove(QChar(0x2069)); // the marks around names
}

}
