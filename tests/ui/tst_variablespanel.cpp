// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panelworld.h"
#include "ui/theme/themeswitcher.h"
#include "models/variablesdesk.h"
#include "ui/variables/variablespanel.h"
#include "ui/widgets/choicefield.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;
using When = ScriptedTransport::When;

namespace {

//! Every text in capitals, so that one that was not translated again stands out.
class Shouting final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

struct World : PanelWorld
{
    World()
    {
        signIn(5, u"ann"_s);
        open();
        have({{u"UID"_s, u"4711"_s}, {u"LoginType"_s, u"1"_s}, {u"UserName"_s, u"k@example.org"_s},
            {u"Status"_s, u"P"_s}, {u"door"_s, u"north gate"_s}, {u"campaign"_s, u" 007 "_s}});
    }
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
    void showPanel(QSize size = {934, 470}) { show(std::make_unique<VariablesPanel>(*desk), size); }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"variables"_s); }
    [[nodiscard]] QLineEdit *name() const { return find<QLineEdit>(u"variableName"_s); }
    [[nodiscard]] QLineEdit *value() const { return find<QLineEdit>(u"variableValue"_s); }
    void selectRow(const QString &variable) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString().contains(variable)) {
                table()->setFocus();
                table()->setCurrentIndex(table()->model()->index(row, 0));
                return;
            }
        }
        QFAIL("no such row");
    }
    void sayWhy(AuditReason reason = AuditReason::SystemFault) const
    {
        find<ChoiceField>(u"variableReason"_s)->setCurrentId(static_cast<int>(reason));
    }
    [[nodiscard]] qsizetype changes() const
    {
        return transport.count(AddVariable) + transport.count(UpdateVariable) + transport.count(DeleteVariable);
    }
};

}

class VariablesPanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void valuesAreHiddenUntilVIsPressed();
    void valuesAreHiddenAgainWhenThePanelLeaves();
    void theFilterDoesNotLookIntoHiddenValues();
    void lettersGoToTheRowThatBeginsWithThem();
    void theSystemsFourAreReadOnly();
    void aNameThatCannotBeSaysWhyUnderTheField_data();
    void aNameThatCannotBeSaysWhyUnderTheField();
    void returnSetsOnceAndShowsBeforeAndAfter();
    void deleteAsksAndUndoBringsItBack();
    void tabLeadsThroughTheFormInItsOrder();
    void nothingIsChangedWithoutAReason();
    void theReasonIsToldAndEveryChangeHasItsOwn();
    void noMessageHoldsAValue();
    void anotherCommandKeepsTheButtonsDead();
    void whatThereIsNotIsSaid();
    void typingHouseholdFindsTheDefault();
    void aDefaultThatIsNotThereIsSaidPlainly();
    void everythingThatTakesFocusHasAName();
    void aChangeOfLanguageReachesEveryText();
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void VariablesPanelTest::valuesAreHiddenUntilVIsPressed()
{
    World world;
    world.showPanel();
    QVERIFY(world.visibleText().contains(u"door"_s));
    QVERIFY(!world.visibleText().contains(u"north gate"_s));
    world.key(Qt::Key_V);
    QVERIFY(world.visibleText().contains(u"north gate"_s));
    QVERIFY(world.visibleText().contains(u"␣007␣"_s)); // blanks at the ends can be seen
    world.key(Qt::Key_V);
    QVERIFY(!world.visibleText().contains(u"north gate"_s));
    world.name()->setFocus();
    world.key(Qt::Key_V);
    QCOMPARE(world.name()->text(), u"v"_s); // a field keeps its letter
    QVERIFY(!world.visibleText().contains(u"north gate"_s));
}

void VariablesPanelTest::valuesAreHiddenAgainWhenThePanelLeaves()
{
    World world;
    world.showPanel();
    world.key(Qt::Key_V);
    QVERIFY(world.visibleText().contains(u"north gate"_s));
    world.panel->hide();
    world.panel->show();
    QVERIFY(!world.visibleText().contains(u"north gate"_s));
}

void VariablesPanelTest::theFilterDoesNotLookIntoHiddenValues()
{
    World world;
    world.showPanel();
    auto *filter = world.find<QLineEdit>(u"variableFilter"_s);
    filter->setFocus();
    world.type(u"north"_s);
    QCOMPARE(world.table()->model()->rowCount(), 0);
    QVERIFY(world.visibleText().contains(u"only while they are shown"_s));
    world.find<QPushButton>(u"showValues"_s)->click();
    QCOMPARE(world.table()->model()->rowCount(), 1);
    filter->setText(u"DOO"_s);
    QCOMPARE(world.table()->model()->rowCount(), 1);
}

void VariablesPanelTest::lettersGoToTheRowThatBeginsWithThem()
{
    World world;
    world.showPanel();
    world.table()->setFocus();
    world.type(u"door"_s);
    QVERIFY(world.table()->currentIndex().data().toString().contains(u"door"_s));
    world.table()->keyboardSearch(u"zebra"_s); // nothing of that name: the row stays
    QVERIFY(world.table()->currentIndex().data().toString().contains(u"door"_s));
}

// D30
void VariablesPanelTest::theSystemsFourAreReadOnly()
{
    World world;
    world.showPanel();
    QCOMPARE(world.visibleText().count(u"read only"_s), 4);
    world.selectRow(u"UID"_s);
    QVERIFY(!world.find<QPushButton>(u"deleteVariable"_s)->isEnabled());
    world.key(Qt::Key_Delete);
    QVERIFY(!world.find<QWidget>(u"confirmStrip"_s)->isVisible());
    world.key(Qt::Key_Return);
    QVERIFY(world.name()->text().isEmpty());
    world.name()->setFocus();
    world.type(u"uid"_s);
    QVERIFY(world.visibleText().contains(u"The server keeps this name for itself."_s));
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.changes(), 0);
}

void VariablesPanelTest::aNameThatCannotBeSaysWhyUnderTheField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("dots") << u".."_s << u"dots only"_s;
    QTest::newRow("nothing") << u""_s << u"needs a name"_s;
    QTest::newRow("long") << QString(300, u'x') << u"at most"_s;
}

void VariablesPanelTest::aNameThatCannotBeSaysWhyUnderTheField()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    World world;
    world.showPanel();
    world.name()->setFocus();
    world.name()->setText(name);
    world.key(Qt::Key_Return);
    QVERIFY2(world.find<QLabel>(u"variableNameMessage"_s)->text().contains(reason), qPrintable(world.visibleText()));
    world.settle();
    QCOMPARE(world.changes(), 0);
    QVERIFY(!world.desk->isBusy());
}

void VariablesPanelTest::returnSetsOnceAndShowsBeforeAndAfter()
{
    World world;
    world.showPanel();
    world.answer(UpdateVariable, {u"door"_s, u"south"_s}, When::OnRelease);
    world.selectRow(u"door"_s);
    world.key(Qt::Key_Return);
    QCOMPARE(world.name()->text(), u"door"_s);
    QVERIFY(world.value()->text().isEmpty()); // the old value is hidden
    QVERIFY(world.value()->hasFocus());
    world.type(u"south"_s);
    world.sayWhy();
    world.key(Qt::Key_Return);
    world.key(Qt::Key_Return);
    world.settle();
    QVERIFY(!world.find<QPushButton>(u"setVariable"_s)->isEnabled());
    world.key(Qt::Key_Return);
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.changes(), 1);
    QCOMPARE(world.messages.size(), 1);
    QCOMPARE(world.messages.constFirst().severity, Severity::Success);
    QVERIFY(world.name()->text().isEmpty());
    QVERIFY(world.visibleText().contains(u"door: •••••• → ••••••"_s));
    world.table()->setFocus();
    world.key(Qt::Key_V);
    QVERIFY(world.visibleText().contains(u"door: north gate → south"_s));
}

void VariablesPanelTest::deleteAsksAndUndoBringsItBack()
{
    World world;
    world.showPanel();
    world.sayWhy();
    world.selectRow(u"door"_s);
    world.key(Qt::Key_Delete);
    QVERIFY(world.visibleText().contains(u"Delete the variable door?"_s));
    world.key(Qt::Key_Escape);
    world.settle();
    QCOMPARE(world.changes(), 0);
    world.key(Qt::Key_Delete);
    world.transport.answerNothing(DeleteVariable);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.lastOf(DeleteVariable).pathValues.constLast(), u"door"_s);
    QVERIFY(world.visibleText().contains(u"→ deleted"_s));
    world.have({{u"UID"_s, u"4711"_s}});
    world.answer(AddVariable, {u"door"_s, u"north gate"_s});
    world.table()->setFocus();
    world.key(Qt::Key_Z, Qt::ControlModifier);
    world.settle();
    QCOMPARE(world.transport.count(AddVariable), 1);
    QVERIFY(world.lastOf(AddVariable).body.contains("north gate"));
    QVERIFY(!world.find<QPushButton>(u"undoVariable"_s)->isVisible());
}

void VariablesPanelTest::tabLeadsThroughTheFormInItsOrder()
{
    World world;
    world.showPanel();
    world.name()->setFocus();
    world.type(u"door"_s);
    world.key(Qt::Key_Tab);
    QVERIFY(world.value()->hasFocus());
    world.type(u"7"_s);
    world.key(Qt::Key_Tab);
    QVERIFY(world.find<ChoiceField>(u"variableReason"_s)->hasFocus());
    world.key(Qt::Key_Down);
    world.key(Qt::Key_Tab);
    QVERIFY(world.find<QPushButton>(u"setVariable"_s)->hasFocus());
}

void VariablesPanelTest::nothingIsChangedWithoutAReason()
{
    World world;
    world.showPanel();
    world.name()->setText(u"door"_s);
    world.value()->setFocus();
    world.type(u"south"_s);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.changes(), 0);
    auto *reason = world.find<ChoiceField>(u"variableReason"_s);
    QVERIFY(reason->hasFocus());
    QVERIFY(world.visibleText().contains(u"Say why; then Enter."_s));
    world.selectRow(u"door"_s);
    world.key(Qt::Key_Delete);
    QVERIFY(reason->hasFocus());
    QVERIFY(world.visibleText().contains(u"Say why it is deleted; then Enter."_s));
    world.key(Qt::Key_Return); // still none
    QVERIFY(!world.visibleText().contains(u"Delete the variable door?"_s));
    world.key(Qt::Key_Down);
    world.key(Qt::Key_Return);
    QVERIFY(world.visibleText().contains(u"Delete the variable door?"_s));
    QCOMPARE(world.changes(), 0);
}

void VariablesPanelTest::theReasonIsToldAndEveryChangeHasItsOwn()
{
    World world;
    world.showPanel();
    QList<std::pair<VariableEnd, AuditReason>> told;
    connect(static_cast<VariablesPanel *>(world.panel.get()), &VariablesPanel::changed, this,
        [&told](const VariableReport &report, AuditReason why) { told.append({report.end, why}); });
    world.answer(UpdateVariable, {u"door"_s, u"south"_s});
    world.name()->setText(u"door"_s);
    world.value()->setText(u"south"_s);
    world.sayWhy(AuditReason::PatronCalled);
    world.find<QPushButton>(u"setVariable"_s)->click();
    world.settle();
    QCOMPARE(told, (QList<std::pair<VariableEnd, AuditReason>>{{VariableEnd::Done, AuditReason::PatronCalled}}));
    QVERIFY(!world.find<ChoiceField>(u"variableReason"_s)->currentId());
}

void VariablesPanelTest::noMessageHoldsAValue()
{
    for (const QString &variable : {u"gate"_s, u"door"_s}) {
        World world;
        world.showPanel();
        world.answer(AddVariable, {u"gate"_s, u"s3cr3t"_s});
        world.transport.refuse(UpdateVariable, 400, ErrorKind::Rejected, u"No."_s);
        world.name()->setText(variable);
        world.value()->setText(u"s3cr3t"_s);
        world.sayWhy();
        world.find<QPushButton>(u"setVariable"_s)->click();
        world.settle();
        QCOMPARE(world.messages.size(), 1);
        const Message message = world.messages.constFirst();
        const QString all = QString(message.headline + message.meaning + message.details);
        QVERIFY2(!all.contains(u"s3cr3t"_s) && !all.contains(u"north gate"_s), qPrintable(all));
        const bool refused = variable == u"door"_s;
        QCOMPARE(message.meaning.contains(u"No."_s), refused);
        QCOMPARE(world.value()->text(), refused ? u"s3cr3t"_s : QString()); // typed text is kept after a refusal
    }
}

void VariablesPanelTest::anotherCommandKeepsTheButtonsDead()
{
    World world;
    world.showPanel();
    world.name()->setText(u"gate"_s);
    QVERIFY(world.find<QPushButton>(u"setVariable"_s)->isEnabled());
    world.transport.answer(SetExpiration, world.deadlineAnswer(std::chrono::minutes(15)), When::OnRelease);
    QVERIFY(world.desk->moreTime(std::chrono::minutes(5)));
    QVERIFY(!world.find<QPushButton>(u"setVariable"_s)->isEnabled());
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(world.find<QPushButton>(u"setVariable"_s)->isEnabled());
}

void VariablesPanelTest::whatThereIsNotIsSaid()
{
    World world;
    world.transport.answer(GetVariables, world.timed("[]"), When::OnRelease);
    world.panel = std::make_unique<VariablesPanel>(*world.desk);
    world.panel->show();
    world.panel->activate();
    QVERIFY(world.visibleText().contains(u"Loading…"_s));
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(world.visibleText().contains(u"This session has no variables."_s));
    world.transport.refuse(GetVariables, 403, ErrorKind::Forbidden);
    world.find<QPushButton>(u"readVariables"_s)->click();
    world.settle();
    QVERIFY(world.visibleText().contains(u"Your user group may not do this."_s));
    world.name()->setText(u"gate"_s);
    QVERIFY(!world.find<QPushButton>(u"setVariable"_s)->isEnabled());
}

void VariablesPanelTest::typingHouseholdFindsTheDefault()
{
    World world;
    world.showPanel();
    world.transport.answerJson(GetDefault,
        R"({"FieldName":"TRANSACT_AS_HOUSEHOLD_ORDER","Value":"Prompt","ParentTable":"T_DEFAULTS","Inactive":true})");
    world.find<QLineEdit>(u"defaultName"_s)->setFocus();
    world.type(u"household"_s);
    QCOMPARE(world.find<QTableView>(u"defaults"_s)->model()->rowCount(), 1);
    QCOMPARE(world.transport.count(GetDefault), 0);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.lastOf(GetDefault).pathValues.constLast(), u"TRANSACT_AS_HOUSEHOLD_ORDER"_s);
    const QString text = world.visibleText();
    QVERIFY2(text.contains(u"Prompt (inactive)"_s), qPrintable(text));
    QVERIFY(text.contains(u"somebody is asked"_s));
    QVERIFY(text.contains(u"From the table T_DEFAULTS."_s));
    QVERIFY(text.contains(u"it is not in force"_s));
}

void VariablesPanelTest::aDefaultThatIsNotThereIsSaidPlainly()
{
    World world;
    world.showPanel();
    world.transport.refuse(GetDefault, 404, ErrorKind::NotFound);
    world.find<QLineEdit>(u"defaultName"_s)->setFocus();
    world.type(u"NO_SUCH_THING"_s);
    QVERIFY(world.visibleText().contains(u"Not among the known names."_s));
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.lastOf(GetDefault).pathValues.constLast(), u"NO_SUCH_THING"_s);
    QVERIFY(world.visibleText().contains(u"no such default"_s));
    QVERIFY(world.visibleText().contains(u"The server has no default named NO_SUCH_THING."_s));
    world.find<QLineEdit>(u"defaultName"_s)->setText(u".."_s);
    world.key(Qt::Key_Return);
    world.settle();
    QCOMPARE(world.transport.count(GetDefault), 1);
    QVERIFY(world.visibleText().contains(u"dots only"_s));
}

void VariablesPanelTest::everythingThatTakesFocusHasAName()
{
    World world;
    world.showPanel();
    world.sayWhy();
    world.selectRow(u"door"_s);
    world.key(Qt::Key_Delete);
    QCOMPARE(world.nameless().join(u", "_s), QString());
    QVERIFY(world.panel->findChildren<QLineEdit *>().size() >= 4);
}

void VariablesPanelTest::aChangeOfLanguageReachesEveryText()
{
    World world;
    world.showPanel();
    const QString before = world.visibleText();
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCoreApplication::sendPostedEvents();
    const QString after = world.visibleText();
    QCoreApplication::removeTranslator(&shouting);
    for (const QString &text : {u"Variables"_s, u"Find a variable"_s, u"Show values"_s, u"Read again"_s, u"Set"_s, u"Note"_s,
             u"set by sign-in"_s, u"Look up"_s, u"not looked up"_s, u"Whether an order"_s}) {
        QVERIFY2(before.contains(text), qPrintable(text));
        QVERIFY2(!after.contains(text), qPrintable(text));
    }
    QCoreApplication::sendPostedEvents();
}

void VariablesPanelTest::everyStatePaints_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<bool>("rightToLeft");
    for (const QString &state : {u"shown"_s, u"hidden"_s, u"asking"_s, u"forbidden"_s, u"narrow"_s}) {
        QTest::addRow("%s", qPrintable(state)) << state << SchemePreference::Light << false;
        QTest::addRow("%s-dark", qPrintable(state)) << state << SchemePreference::Dark << false;
        QTest::addRow("%s-rtl", qPrintable(state)) << state << SchemePreference::Light << true;
    }
}

void VariablesPanelTest::everyStatePaints()
{
    QFETCH(QString, state);
    QFETCH(SchemePreference, scheme);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    World world;
    if (state == u"forbidden"_s)
        world.transport.answerAlways(GetVariables, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::Forbidden, 403));
    world.showPanel(state == u"narrow"_s ? QSize(560, 820) : QSize(934, 470));
    if (state == u"shown"_s || state == u"narrow"_s) {
        world.transport.answerJson(GetDefault,
            R"({"FieldName":"TRANSACT_AS_HOUSEHOLD_ORDER","Value":"Prompt","ParentTable":"T_DEFAULTS","Inactive":false})");
        world.find<QPushButton>(u"lookUpDefault"_s)->click();
        world.answer(UpdateVariable, {u"door"_s, u"south"_s});
        world.name()->setText(u"door"_s);
        world.value()->setText(u"south"_s);
        world.sayWhy();
        world.find<QPushButton>(u"setVariable"_s)->click();
        world.settle();
        world.find<QPushButton>(u"showValues"_s)->click();
        world.name()->setText(u".."_s);
        world.selectRow(u"campaign"_s);
    } else if (state == u"asking"_s) {
        world.sayWhy();
        world.selectRow(u"door"_s);
        world.key(Qt::Key_Delete);
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(world.panel->grab().toImage().pixelColor(0, 0), colorsFor(m_theme.scheme()).window);
    QVERIFY(world.picture(QString(u"variables-"_s + QString::fromLatin1(QTest::currentDataTag()))));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.setPreference(SchemePreference::Light);
}

QTEST_MAIN(VariablesPanelTest)
#include "tst_variablespanel.moc"
