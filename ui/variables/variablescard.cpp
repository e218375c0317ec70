// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variablescard.h"

#include "models/domain/validation.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/variables/variablestextmodel.h"
#include "ui/variables/variablewords.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/auditwords.h"
#include "ui/words/fieldwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <initializer_list>
#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastTableHeight = 132; //!< heads and three rows
constexpr int longestValue = 8000; //!< as Validation has it; the field says how many are too many

const QKeySequence showKey(Qt::Key_V); // bound by the panel
const QKeySequence undoKey(Qt::CTRL | Qt::Key_Z);

}

VariablesCard::VariablesCard(SessionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(desk.parts().service, desk.parts().key)
    , m_variables(desk.parts(), m_model), m_texts(new VariablesTextModel(m_model, this))
{
    build();
    buildKeys();
    connectAll();
    retranslate();
}

void VariablesCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"variablesCard"_s, {}, this);
    outer->addWidget(m_card);
    QWidget *content = m_card->content();
    m_show = new QPushButton(m_card);
    m_show->setObjectName(u"showValues"_s);
    m_again = new QPushButton(m_card);
    m_again->setObjectName(u"readVariables"_s);
    for (QPushButton *button : {m_again, m_show}) {
        setButtonRole(button, ButtonRole::Quiet);
        setCompact(button);
        m_card->addHeaderWidget(button);
    }
    m_card->addHeaderWidget(new KeyHint(showKey, m_card));
    m_filter = new TextField(0, content);
    m_filter->setObjectName(u"variableFilter"_s);
    m_table = new CoveredTable(u"variables"_s, *m_texts, VariablesModel::Value, content);
    m_table->setMinimumHeight(leastTableHeight);
    m_confirm = new ConfirmStrip(content);
    QBoxLayout *body = m_card->body();
    body->setSpacing(Tokens::space8);
    body->addWidget(m_filter);
    body->addWidget(m_table, 1);
    body->addWidget(m_confirm);
    buildUndo(body);
    buildForm(body);
}

void VariablesCard::buildUndo(QBoxLayout *body)
{
    m_undoRow = new QWidget(m_card->content());
    m_change = plainLabel({}, m_undoRow);
    m_change->setObjectName(u"lastChange"_s);
    m_undo = new QPushButton(m_undoRow);
    m_undo->setObjectName(u"undoVariable"_s);
    setButtonRole(m_undo, ButtonRole::Normal);
    setCompact(m_undo);
    auto *row = new QHBoxLayout(m_undoRow);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    row->addWidget(new IconLabel(Icon::Check, Tone::Ok, Tokens::iconSize, m_undoRow));
    row->addWidget(m_change, 1);
    row->addWidget(m_undo);
    row->addWidget(new KeyHint(undoKey, m_undoRow));
    body->addWidget(m_undoRow);
}

void VariablesCard::buildForm(QBoxLayout *body)
{
    auto *form = new QWidget(m_card->content());
    m_name = new TextField(0, form);
    m_value = new TextField(longestValue, form);
    m_reason = new ChoiceField(form);
    m_nameField = new FormField(u"variableName"_s, {}, m_name, form);
    m_valueField = new FormField(u"variableValue"_s, {}, m_value, form);
    m_reasonField = new FormField(u"variableReason"_s, {}, m_reason, form);
    m_set = new BusyButton({}, {}, form);
    m_set->setObjectName(u"setVariable"_s);
    // Not the form: Return on the buttons beside the fields is theirs.
    m_set->submitOnReturnIn(m_name);
    m_set->submitOnReturnIn(m_value);
    m_set->submitOnReturnIn(m_reason);
    m_delete = new QPushButton(form);
    m_delete->setObjectName(u"deleteVariable"_s);
    m_delete->setAutoDefault(true);
    setButtonRole(m_delete, ButtonRole::Normal);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Tokens::space12);
    fields->addWidget(m_nameField, 1);
    fields->addWidget(m_valueField, 1);
    fields->addWidget(m_reasonField, 1);
    // Below the fields, so that the reasons under them have room.
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::space8);
    buttons->addWidget(m_set);
    buttons->addWidget(new KeyHint(QKeySequence(Qt::Key_Enter), form));
    buttons->addStretch(1);
    buttons->addWidget(m_delete);
    buttons->addWidget(new KeyHint(QKeySequence(Qt::Key_Delete), form));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space4);
    column->addLayout(fields);
    column->addLayout(buttons);
    body->addWidget(form);
    QWidget *before = m_name; // a field takes its editor in, and out of the order in which they were made
    for (QWidget *next : std::initializer_list<QWidget *>{m_value, m_reason, m_set, m_delete})
        setTabOrder(std::exchange(before, next), next);
}

void VariablesCard::buildKeys()
{
    const auto bind = [](const QKeySequence &key, QWidget *where, auto *receiver, auto slot) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    // In the table only: in the fields both keys belong to the text being edited.
    bind(QKeySequence(Qt::Key_Delete), m_table, this, &VariablesCard::askToDelete);
    bind(undoKey, m_table, this, &VariablesCard::undo);
}

void VariablesCard::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, m_texts, &VariablesTextModel::setWords);
    connect(m_filter, &QLineEdit::textChanged, this, &VariablesCard::refreshEmptyText);
    connect(m_show, &QPushButton::clicked, this, &VariablesCard::toggleValues);
    connect(m_again, &QPushButton::clicked, &m_model, &VariablesModel::load);
    connect(m_table, &CoveredTable::retryAsked, &m_model, &VariablesModel::load);
    connect(m_table, &CoveredTable::currentRowChanged, this, &VariablesCard::refresh);
    connect(m_table->view(), &QAbstractItemView::activated, this, &VariablesCard::takeOver);
    connect(&m_model, &RowsModel::loadStateChanged, this, [this] {
        m_table->setLoadState(m_model.loadState());
        refreshEmptyText();
        refresh();
    });
    connect(m_name, &QLineEdit::textChanged, this, &VariablesCard::checkName);
    connect(m_value, &QLineEdit::textChanged, this, &VariablesCard::checkName);
    connect(m_reason, &ChoiceField::currentIdChanged, this, [this] { m_reasonField->setError({}); });
    connect(m_set, &BusyButton::submitted, this, &VariablesCard::submit);
    connect(m_delete, &QPushButton::clicked, this, &VariablesCard::askToDelete);
    connect(m_undo, &QPushButton::clicked, this, &VariablesCard::undo);
    connect(&m_variables, &VariablesDesk::busyChanged, this, &VariablesCard::refresh);
    connect(&m_variables, &VariablesDesk::reported, this, &VariablesCard::settle);
    connect(&m_desk, &SessionDesk::busyChanged, this, &VariablesCard::refresh);
    connect(&m_desk, &SessionDesk::ended, this, &VariablesCard::refresh);
    connect(&m_desk, &SessionDesk::reported, this, [this](const DeskReport &report) {
        // A sign-in writes the system's four; a failed one may have emptied the session on an older server.
        if (report.command == DeskCommand::SignIn && isVisible())
            m_model.load();
    });
}

void VariablesCard::activate()
{
    if (!m_variables.isBusy())
        m_model.load();
    // Not into the filter: V would be typed there.
    QWidget *first = m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table->view()) : m_show;
    first->setFocus(Qt::OtherFocusReason);
}

void VariablesCard::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

QString VariablesCard::whyNoChange() const
{
    if (m_desk.isEnded())
        return tr("the session has ended"); //: Why something cannot be done now
    return mayChange() ? QString() : tr("something is being sent"); //: Why something cannot be done now
}

void VariablesCard::toggleValues() { setValuesShown(!m_texts->areValuesShown()); }

void VariablesCard::setValuesShown(bool shown)
{
    m_texts->setValuesShown(shown);
    retranslate();
}

const SessionVariable *VariablesCard::current() const { return m_texts->at(m_table->currentRow()); }

bool VariablesCard::mayChange() const
{
    const LoadState &state = m_model.loadState();
    const bool forbidden = state.error && state.error->kind == ErrorKind::Forbidden;
    return !m_desk.isBusy() && !m_desk.isEnded() && !m_variables.isBusy() && !forbidden;
}

void VariablesCard::takeOver()
{
    const SessionVariable *variable = current();
    if (variable == nullptr || VariablesModel::isSystem(variable->name))
        return;
    m_name->setText(variable->name);
    m_value->setText(m_texts->areValuesShown() ? variable->value : QString());
    m_value->selectAll();
    m_value->setFocus(Qt::OtherFocusReason);
}

void VariablesCard::askToDelete()
{
    const SessionVariable *variable = current();
    if (variable == nullptr || VariablesModel::isSystem(variable->name) || !mayChange())
        return;
    //: Error under the field for the reason
    m_deletionWaits = !demandReason(tr("Say why it is deleted; then Enter."));
    refresh();
    if (m_deletionWaits)
        return;
    const QString name = variable->name;
    //: Question before a variable is deleted; %1: its name
    m_confirm->ask(tr("Delete the variable %1?").arg(VariableWords::name(name)),
        //: Buttons of the question before a variable is deleted
        tr("Delete"), tr("Keep"), [this, name, why = reason()] {
            m_why = why;
            m_variables.remove(name);
        });
}

AuditReason VariablesCard::reason() const { return static_cast<AuditReason>(m_reason->currentId().value_or(0)); }

bool VariablesCard::demandReason(const QString &words)
{
    if (reason() != AuditReason::None)
        return true;
    m_reasonField->setError(words);
    m_reason->setFocus(Qt::OtherFocusReason);
    return false;
}

void VariablesCard::submit()
{
    if (m_deletionWaits && m_reason->hasFocus()) {
        m_set->done();
        askToDelete();
        return;
    }
    const Validation::Verdict name = Validation::variableName(m_name->text());
    const Validation::Verdict value = Validation::variableValue(m_value->text());
    m_nameField->setError(FieldWords::of(name, tr("A variable needs a name."))); //: Error under the field
    if (value && !value->warning)
        m_valueField->setError(FieldWords::of(value, {}));
    const bool sound = !m_nameField->hasError() && !m_valueField->hasError();
    //: Error under the field for the reason
    if (!sound || !demandReason(tr("Say why; then Enter."))) {
        m_set->done();
        return;
    }
    m_why = reason();
    if (!m_variables.set(m_name->text(), m_value->text()))
        m_set->done();
}

void VariablesCard::undo()
{
    if (mayChange())
        m_variables.undo();
}

void VariablesCard::settle(const VariableReport &report)
{
    const bool kept = report.end == VariableEnd::Done || report.end == VariableEnd::FoundDone;
    if (kept && report.asked && !report.undo && report.name == m_name->text()) {
        m_name->setText({});
        m_value->setText({});
        m_name->setFocus(Qt::OtherFocusReason);
    }
    if (kept)
        m_reason->setCurrentId(std::nullopt); // every change has its own
    refreshUndo();
    Q_EMIT changed(report, m_why);
    Q_EMIT message(VariableWords::message(report));
}

void VariablesCard::checkName()
{
    const QString text = m_name->text();
    const Validation::Verdict verdict = Validation::variableName(text);
    m_deletionWaits = false; // something else is being done
    // An empty field is no mistake yet.
    m_nameField->setError(text.isEmpty() ? QString() : FieldWords::of(verdict, {}));
    refresh();
}

void VariablesCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VariablesCard::retranslate()
{
    const bool shown = m_texts->areValuesShown();
    m_card->setTitle(tr("Variables")); //: Title of the panel with the session's variables
    m_table->setTableName(tr("Session variables")); //: Name of the table for screen readers
    m_filter->setPlaceholderText(tr("Find a variable")); //: In the empty field that narrows the list
    m_filter->setAccessibleName(tr("Find a variable"));
    m_again->setText(tr("Read again")); //: Button: reads the list from the server
    //: Button: shows or hides the values of all variables
    m_show->setText(shown ? tr("Hide values") : tr("Show values"));
    m_show->setIcon(icon(shown ? Icon::EyeOff : Icon::Eye));
    m_nameField->setLabel(tr("Name")); //: Field: name of a variable
    m_valueField->setLabel(tr("Value")); //: Field: value of a variable
    //: Field: why a variable is changed
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHint(tr("Kept in the audit."));
    m_reason->setPrompt(tr("Choose why"));
    m_reason->setChoices(AuditWords::reasons());
    //: Button: adds or changes a variable; and while it is being sent
    m_set->setTexts(tr("Set"), tr("Setting…"));
    m_delete->setText(tr("Delete")); //: Button: deletes the selected variable
    m_undo->setText(tr("Undo")); //: Button: takes the last change back
    m_texts->retranslate();
    refreshEmptyText();
    refresh();
}

void VariablesCard::refreshEmptyText()
{
    if (m_model.rowCount() > 0) {
        //: The filter leaves nothing
        m_table->setEmptyText(tr("No variable found."),
            m_texts->areValuesShown() ? QString()
                                      //: Why the filter may have found nothing
                                      : tr("Values are searched only while they are shown."));
    } else {
        m_table->setEmptyText(tr("This session has no variables."), {}); //: The list is empty
    }
}

void VariablesCard::refresh()
{
    if (!m_variables.isBusy())
        m_set->done();
    const Validation::Verdict value = Validation::variableValue(m_value->text());
    const bool possible = !m_nameField->hasError() && !(value && !value->warning);
    m_set->setReady(m_set->isBusy() || ((possible || m_deletionWaits) && mayChange()));
    const SessionVariable *row = current();
    m_delete->setEnabled(row != nullptr && !VariablesModel::isSystem(row->name) && mayChange());
    refreshUndo();
}

void VariablesCard::refreshUndo()
{
    const std::optional<VariableChange> &last = m_variables.lastChange();
    m_undoRow->setVisible(last.has_value());
    if (last)
        m_change->setText(VariableWords::change(*last, m_texts->areValuesShown()));
    m_undo->setEnabled(mayChange());
}

}
