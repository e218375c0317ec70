// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/variablesdesk.h"
#include "tests/models/deskworld.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;
using When = ScriptedTransport::When;

namespace {

//! A session with variables on the server; a test states them and what becomes of each request.
struct VariablesWorld : DeskWorld
{
    std::unique_ptr<VariablesModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<VariablesDesk> variables;
    QList<VariableReport> told;

    explicit VariablesWorld(const QList<SessionVariable> &list = {{u"door"_s, u"7"_s}, {u"UID"_s, u"ann"_s}})
    {
        open();
        model = std::make_unique<VariablesModel>(service, u"K"_s);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        variables = std::make_unique<VariablesDesk>(desk->parts(), *model);
        QObject::connect(variables.get(), &VariablesDesk::reported, variables.get(),
            [this](const VariableReport &report) { told.append(report); });
        have(list);
    }
    //! What the server's list is from now on.
    void have(const QList<SessionVariable> &list)
    {
        QJsonArray array;
        for (const SessionVariable &one : list)
            array.append(QJsonObject{{u"Name"_s, one.name}, {u"Value"_s, one.value}});
        transport.answerAlways(GetVariables, timed(QJsonDocument(array).toJson(QJsonDocument::Compact)));
        // As of a server that does not give single ones: the list decides.
        transport.answerAlways(GetVariable, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    }
    void answer(Operation operation, const SessionVariable &one, When when = When::AtOnce)
    {
        const QJsonObject object{{u"Name"_s, one.name}, {u"Value"_s, one.value}};
        transport.answer(operation, timed(QJsonDocument(object).toJson(QJsonDocument::Compact)), when);
    }
    [[nodiscard]] qsizetype changes() const
    {
        return transport.count(AddVariable) + transport.count(UpdateVariable) + transport.count(DeleteVariable);
    }
    [[nodiscard]] QList<Operation> operations() const
    {
        QList<Operation> all;
        for (const Request &request : transport.requests())
            all.append(request.operation);
        return all;
    }
    //! Changes "door" from 7 to 8, and forgets what was asked for.
    void changeDoor()
    {
        answer(UpdateVariable, {u"door"_s, u"8"_s});
        QVERIFY(variables->set(u"door"_s, u"8"_s));
        settle();
        have({{u"door"_s, u"8"_s}, {u"UID"_s, u"ann"_s}});
        model->load();
        settle();
        told.clear();
        forgetRequests();
    }
};

}

class VariablesDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListIsSortedAndTheSystemsFourAreMarked();
    void anOlderListNeverReplacesANewerOne();
    void aListThatCannotBeReadShowsNoOldValues();
    void setAddsWhatIsNotThere();
    void setUpdatesWhatIsThere();
    void theOneVariableIsReadAndNotTheList();
    void whatTheServerDoesNotGiveIsLookedForInTheList_data();
    void whatTheServerDoesNotGiveIsLookedForInTheList();
    void anotherCaseInTheAnswerIsNotTheName();
    void withoutAnAnswerAboutTheOneVariableNothingIsSent();
    void blanksAndLeadingZerosGoOutAsTheyAre();
    void theSameValueSendsNothing();
    void aNameThatDiffersInCaseSendsNothing();
    void namesThatWouldEscapeThePathAreRefused_data();
    void namesThatWouldEscapeThePathAreRefused();
    void theSystemsFourAreNeverWritten();
    void withoutAFreshListNothingIsSent();
    void whileOneIsUnderWayASecondPressSendsNothing();
    void anotherCommandOfTheSessionComesFirst();
    void aLostAnswerIsSettledByTheList_data();
    void aLostAnswerIsSettledByTheList();
    void aLostAnswerWithoutAListIsToldOnceAndSettledLater();
    void aLostAnswerOfASessionThatIsGoneDidNotHappen();
    void deletingWhatIsGoneAlreadyIsDone();
    void notFoundOfASessionThatIsGoneIsARefusal();
    void undoBringsTheOldValueBack();
    void undoOfAnAddedOneDeletesIt();
    void undoLeavesAValueSomebodyElseSet();
    void undoAndDeleteReadTheOneVariableAsWell();
    void aRefusalKeepsTheEarlierUndo();
};

void VariablesDeskTest::theListIsSortedAndTheSystemsFourAreMarked()
{
    VariablesWorld world({{u"zone"_s, u"1"_s}, {u"UserName"_s, u"ann"_s}, {u"Door"_s, u"7"_s}, {u"Status"_s, u"P"_s}});
    world.model->load();
    QCOMPARE(world.model->loadState().phase, LoadPhase::Loading);
    world.settle();
    QStringList names;
    QList<bool> system;
    for (int row = 0; row < world.model->rowCount(); ++row) {
        names += world.model->index(row, VariablesModel::Name).data().toString();
        system += world.model->index(row, 0).data(VariablesModel::SystemRole).toBool();
    }
    QCOMPARE(names, QStringList({u"Door"_s, u"Status"_s, u"UserName"_s, u"zone"_s}));
    QCOMPARE(system, QList<bool>({false, true, true, false}));
}

void VariablesDeskTest::anOlderListNeverReplacesANewerOne()
{
    VariablesWorld world;
    world.transport.answer(GetVariables, world.timed(R"([{"Name":"old","Value":"1"}])"), When::OnRelease);
    world.model->load();
    world.model->load();
    world.settle();
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.model->variables().size(), 2);
    QVERIFY(!VariablesModel::valueIn(world.model->variables(), u"old"_s));
}

void VariablesDeskTest::aListThatCannotBeReadShowsNoOldValues()
{
    VariablesWorld world;
    world.model->load();
    world.settle();
    QCOMPARE(world.model->rowCount(), 2);
    world.transport.refuse(GetVariables, 403, ErrorKind::Forbidden);
    world.model->load();
    world.settle();
    QCOMPARE(world.model->rowCount(), 0);
    QCOMPARE(world.model->loadState().phase, LoadPhase::Failed);
    QCOMPARE(world.model->loadState().error->kind, ErrorKind::Forbidden);
}

void VariablesDeskTest::setAddsWhatIsNotThere()
{
    VariablesWorld world;
    world.answer(AddVariable, {u"gate"_s, u"3"_s});
    QVERIFY(world.variables->set(u"gate"_s, u"3"_s));
    QVERIFY(world.variables->isBusy());
    world.settle();
    QCOMPARE(world.transport.count(AddVariable), 1);
    QCOMPARE(world.changes(), 1);
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.constFirst().end, VariableEnd::Done);
    QCOMPARE(world.told.constFirst().before, std::nullopt);
    QCOMPARE(world.told.constFirst().after, u"3"_s);
    QCOMPARE(world.variables->lastChange(), (VariableChange{u"gate"_s, std::nullopt, u"3"_s}));
    QVERIFY(!world.variables->isBusy());
    QVERIFY(!world.desk->isBusy());
}

void VariablesDeskTest::setUpdatesWhatIsThere()
{
    VariablesWorld world;
    world.answer(UpdateVariable, {u"door"_s, u"8"_s});
    QVERIFY(world.variables->set(u"door"_s, u"8"_s));
    world.settle();
    QCOMPARE(world.transport.count(UpdateVariable), 1);
    QCOMPARE(world.changes(), 1);
    QCOMPARE(world.told.constFirst().before, u"7"_s);
    QCOMPARE(world.told.constFirst().after, u"8"_s);
}

void VariablesDeskTest::theOneVariableIsReadAndNotTheList()
{
    VariablesWorld world;
    world.answer(GetVariable, {u"door"_s, u"7"_s});
    world.answer(UpdateVariable, {u"door"_s, u"8"_s}, When::OnRelease);
    QVERIFY(world.variables->set(u"door"_s, u"8"_s));
    world.settle();
    QCOMPARE(world.operations(), QList<Operation>({GetVariable, UpdateVariable}));
    QCOMPARE(world.transport.requests().constFirst().pathValues.constLast(), u"door"_s);
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.told.constFirst().end, VariableEnd::Done);
    QCOMPARE(world.told.constFirst().before, u"7"_s);
    QCOMPARE(world.model->variables().size(), 2); // the table is read again after it
}

void VariablesDeskTest::whatTheServerDoesNotGiveIsLookedForInTheList_data()
{
    QTest::addColumn<Answer>("one");
    const auto refused = [](int status, ErrorKind kind) {
        return ScriptedTransport::failure(OutcomeClass::Refused, kind, status);
    };
    QTest::newRow("no such variable") << refused(404, ErrorKind::NotFound);
    QTest::newRow("the web server dislikes the name") << refused(400, ErrorKind::Rejected);
    QTest::newRow("single ones are not allowed") << refused(403, ErrorKind::Forbidden);
    QTest::newRow("something else came") << ScriptedTransport::jsonAnswer("null");
}

void VariablesDeskTest::whatTheServerDoesNotGiveIsLookedForInTheList()
{
    QFETCH(Answer, one);
    VariablesWorld world;
    world.transport.answerAlways(GetVariable, one);
    world.answer(UpdateVariable, {u"door"_s, u"8"_s});
    world.answer(AddVariable, {u"gate"_s, u"3"_s});
    QVERIFY(world.variables->set(u"door"_s, u"8"_s));
    world.settle();
    QVERIFY(world.variables->set(u"gate"_s, u"3"_s));
    world.settle();
    QCOMPARE(world.transport.count(UpdateVariable), 1);
    QCOMPARE(world.transport.count(AddVariable), 1);
    QCOMPARE(world.told.constFirst().before, u"7"_s);
    QCOMPARE(world.told.constLast().before, std::nullopt);
}

void VariablesDeskTest::anotherCaseInTheAnswerIsNotTheName()
{
    VariablesWorld world;
    world.answer(GetVariable, {u"door"_s, u"7"_s});
    QVERIFY(world.variables->set(u"Door"_s, u"8"_s));
    world.settle();
    QCOMPARE(world.changes(), 0);
    QCOMPARE(world.told.constFirst().end, VariableEnd::DiffersInCase);
    QCOMPARE(world.told.constFirst().alike, u"door"_s);
}

void VariablesDeskTest::withoutAnAnswerAboutTheOneVariableNothingIsSent()
{
    VariablesWorld world;
    world.transport.fail(GetVariable, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.variables->set(u"door"_s, u"8"_s));
    world.settle();
    QCOMPARE(world.operations(), QList<Operation>({GetVariable}));
    QCOMPARE(world.told.constFirst().end, VariableEnd::NotRead);
    QVERIFY(!world.desk->isBusy());
}

void VariablesDeskTest::blanksAndLeadingZerosGoOutAsTheyAre()
{
    VariablesWorld world;
    world.answer(UpdateVariable, {u"door"_s, u" 007 "_s});
    QVERIFY(world.variables->set(u"door"_s, u" 007 "_s));
    world.settle();
    QByteArray body;
    for (const Request &request : world.transport.requests()) {
        if (request.operation == UpdateVariable)
            body = request.body;
    }
    QCOMPARE(QJsonDocument::fromJson(body).object()[u"Value"_s].toString(), u" 007 "_s);
    QCOMPARE(world.told.constFirst().after, u" 007 "_s);
}

void VariablesDeskTest::theSameValueSendsNothing()
{
    VariablesWorld world;
    QVERIFY(world.variables->set(u"door"_s, u"7"_s));
    world.settle();
    QVERIFY(world.variables->remove(u"nowhere"_s));
    world.settle();
    QCOMPARE(world.changes(), 0);
    QCOMPARE(world.told.size(), 2);
    for (const VariableReport &report : world.told)
        QCOMPARE(report.end, VariableEnd::NothingToDo);
    QVERIFY(!world.variables->lastChange());
}

void VariablesDeskTest::aNameThatDiffersInCaseSendsNothing()
{
    VariablesWorld world;
    QVERIFY(world.variables->set(u"DOOR"_s, u"8"_s));
    world.settle();
    QCOMPARE(world.changes(), 0);
    QCOMPARE(world.told.constFirst().end, VariableEnd::DiffersInCase);
    QCOMPARE(world.told.constFirst().alike, u"door"_s);
}

void VariablesDeskTest::namesThatWouldEscapeThePathAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", ".", "..", "a\nb", "a\x01z", "a\xE2\x80\x8Bz", " a"})
        QTest::newRow(QByteArray(name).toPercentEncoding().constData()) << QString::fromUtf8(name);
    QTest::newRow("too long") << QString(256, u'x');
}

// D29
void VariablesDeskTest::namesThatWouldEscapeThePathAreRefused()
{
    QFETCH(QString, name);
    VariablesWorld world;
    QVERIFY(!world.variables->set(name, u"1"_s));
    QVERIFY(!world.variables->remove(name));
    world.settle();
    QCOMPARE(world.transport.requests().size(), 0);
    QVERIFY(!world.desk->isBusy());
}

// D30
void VariablesDeskTest::theSystemsFourAreNeverWritten()
{
    VariablesWorld world;
    for (const QString &name : {u"UID"_s, u"LoginType"_s, u"username"_s, u"STATUS"_s}) {
        QVERIFY(!world.variables->set(name, u"1"_s));
        QVERIFY(!world.variables->remove(name));
    }
    world.settle();
    QCOMPARE(world.transport.requests().size(), 0);
}

void VariablesDeskTest::withoutAFreshListNothingIsSent()
{
    VariablesWorld world;
    world.transport.fail(GetVariables, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.variables->set(u"door"_s, u"8"_s));
    world.settle();
    QCOMPARE(world.changes(), 0);
    QCOMPARE(world.told.constFirst().end, VariableEnd::NotRead);
    QCOMPARE(world.told.constFirst().error.kind, ErrorKind::Timeout);
    QVERIFY(!world.desk->isBusy());
}

void VariablesDeskTest::whileOneIsUnderWayASecondPressSendsNothing()
{
    VariablesWorld world;
    world.answer(UpdateVariable, {u"door"_s, u"8"_s}, When::OnRelease);
    QVERIFY(world.variables->set(u"door"_s, u"8"_s));
    QVERIFY(!world.variables->set(u"door"_s, u"9"_s)); // while the list is read
    world.settle();
    QVERIFY(!world.variables->remove(u"door"_s)); // while the change is out
    QVERIFY(!world.desk->moreTime(std::chrono::minutes(5)));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.changes(), 1);
    QCOMPARE(world.told.size(), 1);
}

void VariablesDeskTest::anotherCommandOfTheSessionComesFirst()
{
    VariablesWorld world;
    world.transport.answer(SetExpiration, world.deadlineAnswer(std::chrono::minutes(15)), When::OnRelease);
    QVERIFY(world.desk->moreTime(std::chrono::minutes(5)));
    QVERIFY(!world.variables->set(u"door"_s, u"8"_s));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.changes(), 0);
    QVERIFY(!world.variables->isBusy());
}

void VariablesDeskTest::aLostAnswerIsSettledByTheList_data()
{
    QTest::addColumn<bool>("removes");
    QTest::addColumn<bool>("happened");
    QTest::newRow("set, arrived") << false << true;
    QTest::newRow("set, lost on the way") << false << false;
    QTest::newRow("delete, arrived") << true << true;
    QTest::newRow("delete, lost on the way") << true << false;
}

void VariablesDeskTest::aLostAnswerIsSettledByTheList()
{
    QFETCH(bool, removes);
    QFETCH(bool, happened);
    VariablesWorld world;
    const Operation operation = removes ? DeleteVariable : UpdateVariable;
    world.transport.fail(operation, OutcomeClass::Unknown, ErrorKind::ConnectionLost, When::OnRelease);
    QVERIFY(removes ? world.variables->remove(u"door"_s) : world.variables->set(u"door"_s, u"8"_s));
    world.settle();
    if (happened)
        world.have(removes ? QList<SessionVariable>() : QList<SessionVariable>{{u"door"_s, u"8"_s}});
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.changes(), 1);
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.constFirst().end, happened ? VariableEnd::FoundDone : VariableEnd::FoundUndone);
    QCOMPARE(world.variables->lastChange().has_value(), happened);
    QVERIFY(!world.desk->isBusy());
}

void VariablesDeskTest::aLostAnswerWithoutAListIsToldOnceAndSettledLater()
{
    VariablesWorld world;
    world.transport.answer(GetVariables, world.timed(R"([{"Name":"door","Value":"7"}])"));
    world.transport.fail(UpdateVariable, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    for (int look = 0; look < 2; ++look)
        world.transport.fail(GetVariables, OutcomeClass::NotSent, ErrorKind::Unreachable);
    world.have({{u"door"_s, u"8"_s}});
    QVERIFY(world.variables->set(u"door"_s, u"8"_s));
    world.settle();
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.constFirst().end, VariableEnd::NotYetKnown);
    QVERIFY(world.variables->isBusy());
    QVERIFY(!world.variables->lastChange());
    for (int look = 0; look < 2; ++look) {
        QTimer *pause = timerOf(world.desk->parts().slot, true);
        QVERIFY(pause != nullptr && pause->isActive());
        fire(*pause);
        world.settle();
    }
    QCOMPARE(world.told.size(), 2);
    QCOMPARE(world.told.constLast().end, VariableEnd::FoundDone);
    QCOMPARE(world.changes(), 1);
    QVERIFY(!world.variables->isBusy());
}

void VariablesDeskTest::aLostAnswerOfASessionThatIsGoneDidNotHappen()
{
    VariablesWorld world;
    world.transport.answer(GetVariables, world.timed(R"([{"Name":"door","Value":"7"}])"));
    world.transport.fail(UpdateVariable, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.refuse(GetVariables, 404, ErrorKind::NotFound);
    world.transport.answerAlways(GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    QVERIFY(world.variables->set(u"door"_s, u"8"_s));
    world.settle();
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.constFirst().end, VariableEnd::FoundUndone);
    QVERIFY(world.desk->watch().isGone());
    QVERIFY(!world.desk->isBusy());
}

void VariablesDeskTest::deletingWhatIsGoneAlreadyIsDone()
{
    // The first delete's answer was lost and it had not arrived when the list was read; then it did.
    VariablesWorld world;
    world.transport.refuse(DeleteVariable, 404, ErrorKind::NotFound);
    world.transport.answer(GetVariables, world.timed(R"([{"Name":"door","Value":"7"}])"));
    world.have({});
    QVERIFY(world.variables->remove(u"door"_s));
    world.settle();
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.constFirst().end, VariableEnd::Done);
    QCOMPARE(world.variables->lastChange(), (VariableChange{u"door"_s, u"7"_s, std::nullopt}));
    QCOMPARE(world.changes(), 1);
}

void VariablesDeskTest::notFoundOfASessionThatIsGoneIsARefusal()
{
    VariablesWorld world;
    world.transport.refuse(DeleteVariable, 404, ErrorKind::NotFound);
    world.transport.answer(GetVariables, world.timed(R"([{"Name":"door","Value":"7"}])"));
    world.transport.answerAlways(GetVariables, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.transport.answerAlways(GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    QVERIFY(world.variables->remove(u"door"_s));
    world.settle();
    QCOMPARE(world.told.constFirst().end, VariableEnd::Refused);
    QVERIFY(!world.variables->lastChange());
    QVERIFY(world.desk->watch().isGone());
    QVERIFY(!world.variables->set(u"door"_s, u"8"_s));
}

void VariablesDeskTest::undoBringsTheOldValueBack()
{
    VariablesWorld world;
    QVERIFY(!world.variables->undo());
    world.changeDoor();
    world.answer(UpdateVariable, {u"door"_s, u"7"_s});
    QVERIFY(world.variables->undo());
    world.settle();
    QCOMPARE(world.changes(), 1);
    QVERIFY(world.told.constFirst().undo);
    QCOMPARE(world.told.constFirst().end, VariableEnd::Done);
    QCOMPARE(world.told.constFirst().after, u"7"_s);
    QVERIFY(!world.variables->lastChange());
    QVERIFY(!world.variables->undo());
}

void VariablesDeskTest::undoOfAnAddedOneDeletesIt()
{
    VariablesWorld world;
    world.answer(AddVariable, {u"gate"_s, u"3"_s});
    QVERIFY(world.variables->set(u"gate"_s, u"3"_s));
    world.settle();
    world.have({{u"gate"_s, u"3"_s}});
    world.transport.answerNothing(DeleteVariable);
    QVERIFY(world.variables->undo());
    world.settle();
    QCOMPARE(world.transport.count(DeleteVariable), 1);
    QCOMPARE(world.told.constLast().end, VariableEnd::Done);
    QCOMPARE(world.told.constLast().after, std::nullopt);
}

// D19
void VariablesDeskTest::undoLeavesAValueSomebodyElseSet()
{
    VariablesWorld world;
    world.changeDoor();
    world.have({{u"door"_s, u"12"_s}});
    QVERIFY(world.variables->undo());
    world.settle();
    QCOMPARE(world.changes(), 0);
    QCOMPARE(world.told.constFirst().end, VariableEnd::ChangedSince);
    QCOMPARE(world.told.constFirst().before, u"12"_s);
}

void VariablesDeskTest::undoAndDeleteReadTheOneVariableAsWell()
{
    VariablesWorld world;
    world.changeDoor();
    world.answer(GetVariable, {u"door"_s, u"12"_s});
    QVERIFY(world.variables->undo());
    world.settle();
    QCOMPARE(world.told.constLast().end, VariableEnd::ChangedSince);
    QCOMPARE(world.told.constLast().before, u"12"_s);
    world.answer(GetVariable, {u"door"_s, u"12"_s});
    world.transport.answerNothing(DeleteVariable);
    QVERIFY(world.variables->remove(u"door"_s));
    world.settle();
    QCOMPARE(world.changes(), 1);
    QCOMPARE(world.variables->lastChange(), (VariableChange{u"door"_s, u"12"_s, std::nullopt}));
}

void VariablesDeskTest::aRefusalKeepsTheEarlierUndo()
{
    VariablesWorld world;
    world.changeDoor();
    world.transport.refuse(AddVariable, 400, ErrorKind::Rejected, u"No."_s);
    QVERIFY(world.variables->set(u"gate"_s, u"3"_s));
    world.settle();
    QCOMPARE(world.told.constFirst().end, VariableEnd::Refused);
    QCOMPARE(world.told.constFirst().error.serverText(), u"No."_s);
    QCOMPARE(world.variables->lastChange(), (VariableChange{u"door"_s, u"7"_s, u"8"_s}));
}

QTEST_GUILESS_MAIN(VariablesDeskTest)
#include "tst_variablesdesk.moc"
