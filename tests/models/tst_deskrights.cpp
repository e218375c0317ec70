// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskrights.h"
#include "models/referencebook.h"
#include "tests/models/modelworld.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum DeskAction;

Q_DECLARE_METATYPE(QList<Foyer::DeskAction>)

class DeskRightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKnownToBeForbiddenIsNotOffered_data();
    void whatIsKnownToBeForbiddenIsNotOffered();
};

namespace {

QByteArray right(const char *resource, const char *rights)
{
    const auto has = [rights](char c) { return QByteArray(QByteArray(rights).contains(c) ? "true" : "false"); };
    return QByteArray("{\"ServiceResource\":{\"Name\":\"") + resource + "\"},\"CanRead\":" + has('V') + ",\"CanCreate\":" + has('A')
        + ",\"CanUpdate\":" + has('E') + ",\"CanDelete\":" + has('D') + "}";
}

}

void DeskRightsTest::whatIsKnownToBeForbiddenIsNotOffered_data()
{
    QTest::addColumn<QByteArrayList>("rights");
    QTest::addColumn<QList<DeskAction>>("hidden");
    const QByteArray super = right("CRM/WebLogins", "VAED");
    QTest::newRow("rights that may not be read hide nothing but what is a supervisor's") << QByteArrayList{} << QList{SetDeadline};
    QTest::newRow("an empty list names nothing") << QByteArrayList{""} << QList{SetDeadline};
    QTest::newRow("a supervisor with everything")
        << QByteArrayList{super, right("Web/Session", "VAED"), right("Web/Cart", "VAED"), right("TXN/Performances", "VA"),
               right("CRM/Constituents", "V")}
        << QList<DeskAction>{};
    QTest::newRow("a rover with everything") << QByteArrayList{right("CRM/WebLogins", "V"), right("Web/Session", "VAED")}
                                             << QList{SetDeadline};
    QTest::newRow("a cart to look at") << QByteArrayList{super, right("Web/Cart", "V")} << QList{HoldSeats, ReleaseSeats};
    QTest::newRow("a cart one may only fill") << QByteArrayList{super, right("web/cart", "VA")} << QList{ReleaseSeats};
    QTest::newRow("performances that may not be searched") << QByteArrayList{super, right("TXN/Performances", "V")}
                                                           << QList{HoldSeats};
    QTest::newRow("no edit") << QByteArrayList{super, right("Web/Session", "VAD")}
                             << QList{ChooseCustomer, ChangeLogin, MoreTime, SetDeadline, ChangeVariable};
    QTest::newRow("no delete") << QByteArrayList{super, right("Web/Session", "VAE")} << QList{RemoveVariable};
    QTest::newRow("only to look at") << QByteArrayList{super, right("Web/Session", "V")}
                                     << QList{SignIn, ChooseCustomer, MakeLogin, ChangeLogin, MoreTime, SetDeadline, OpenOrder,
                                            Reprint, CheckPromo, AddVariable, ChangeVariable, RemoveVariable, LogOut};
    QTest::newRow("no patrons") << QByteArrayList{super, right("CRM/Constituents", "")} << QList{FindPatron};
    QTest::newRow("two entries for one resource add up")
        << QByteArrayList{super, right("Web/Cart", "V"), right("Web/Cart", "AED")} << QList<DeskAction>{};
}

void DeskRightsTest::whatIsKnownToBeForbiddenIsNotOffered()
{
    QFETCH(QByteArrayList, rights);
    QFETCH(QList<DeskAction>, hidden);
    ModelWorld world;
    if (rights.isEmpty())
        world.transport.refuse(Operation::GetServiceResources, 403, ErrorKind::Forbidden);
    else
        world.transport.answerAlways(Operation::GetServiceResources, world.timed("[" + rights.join(',') + "]"));
    ReferenceBook book{world.service};
    book.load();
    world.settle();
    for (const DeskAction action : everyDeskAction())
        QVERIFY2(isOffered(action, book) != hidden.contains(action), qPrintable(QString::number(static_cast<int>(action))));
}

QTEST_GUILESS_MAIN(DeskRightsTest)
#include "tst_deskrights.moc"
