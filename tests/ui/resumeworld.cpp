// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/resumeworld.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ResumeWorld::ResumeWorld()
{
    signIn(1001, u"anna"_s);
    holdSeats();
    serve();
    serveCart(2);
}

void ResumeWorld::serveCart(int seats)
{
    QByteArray list;
    for (int i = 0; i < seats; ++i)
        list += QByteArray(i > 0 ? "," : "") + R"({"Id":)" + QByteArray::number(i + 1) + "}";
    transport.answerAlways(Operation::GetCart,
        timed(R"({"Constituent":{"Id":1001,"DisplayName":"Anna Lindqvist"},"Products":[{"Performance":{"LineItem":)"
              R"({"Id":9001,"Performance":{"Id":501,"Description":"Tosca"},"SubLineItems":[)" + list + "]}}}]}"));
}

void ResumeWorld::open(const QList<SavedSession> &sessions)
{
    desk = std::make_unique<ResumeDesk>(service, clock, ledger, policy);
    QObject::connect(desk.get(), &ResumeDesk::reported, desk.get(), [this](const SavedSession &, const DeskReport &report) { ends.append(report); });
    QObject::connect(desk.get(), &ResumeDesk::resumeChosen, desk.get(), [this](const SavedSession &chosen) { resumed.append(chosen); });
    page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    panel = new ResumePanel(*desk);
    other = new QPushButton(u"Open customer session"_s);
    column->addWidget(panel);
    column->addWidget(other);
    column->addStretch(1);
    page->resize(900, 500);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    other->setFocus();
    desk->offer(sessions);
    panel->comeAfter(other);
    settle();
}

void ResumeWorld::press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

bool ResumeWorld::canPress(const char *name) const
{
    return button(name) && button(name)->isVisible() && button(name)->isEnabled();
}

QString ResumeWorld::text() const
{
    QStringList texts;
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    QString all = texts.join(u'\n');
    return all.remove(QChar(0x2068)).remove(QChar(0x2069)); // the marks around names
}

qsizetype ResumeWorld::commands() const
{
    return std::count_if(transport.requests().begin(), transport.requests().end(),
        [](const Request &request) { return endpointFor(request.operation).channel == Channel::Command; });
}

}
