// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagepurpose.h"
#include "ui/connect/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/plainlabel.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class PagePurposeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f1SaysWhatThePageInFrontIsFor();
    void aPageThatExplainsItselfHasNoLineAboveTheKeys();
};

void PagePurposeTest::f1SaysWhatThePageInFrontIsFor()
{
    MainWindow window;
    window.keys().setPurpose([&window] { return PagePurpose::of(window.page()); });
    window.showPage(new ConnectPage);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.keys().toggleSheet();
    const auto *purpose = window.findChild<PlainLabel *>(u"purpose"_s);
    QVERIFY(purpose && purpose->isVisible());
    QCOMPARE(purpose->text(), PagePurpose::of(window.page()));
    QVERIFY(!purpose->text().isEmpty());
    QVERIFY(purpose->height() >= purpose->heightForWidth(purpose->width()));
}

void PagePurposeTest::aPageThatExplainsItselfHasNoLineAboveTheKeys()
{
    MainWindow window;
    window.keys().setPurpose([&window] { return PagePurpose::of(window.page()); });
    window.showPage(new QWidget);
    window.show();
    window.keys().toggleSheet();
    QVERIFY(window.findChild<PlainLabel *>(u"purpose"_s)->isHidden());
    QVERIFY(PagePurpose::of(nullptr).isEmpty());
}

QTEST_MAIN(PagePurposeTest)
#include "tst_pagepurpose.moc"
