// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/formparts.h"

#include "models/choicemodel.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textfield.h"
#include "ui/words/errorwords.h"
#include "ui/words/fieldwords.h"

namespace Foyer {

FormField *FormParts::text(TextField *&field, const QString &name, int limit, Qt::InputMethodHints hints)
{
    field = new TextField(limit);
    field->setInputMethodHints(hints | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field->setLayoutDirection(Qt::LeftToRight);
    return new FormField(name, {}, field);
}

FormField *FormParts::password(PasswordField *&field, const QString &name, int limit)
{
    field = new PasswordField(limit);
    return new FormField(name, {}, field);
}

FormField *FormParts::choice(ChoiceField *&field, const QString &name, ChoiceModel &model)
{
    auto *choice = new ChoiceField;
    field = choice;
    auto *form = new FormField(name, {}, choice);
    const auto refresh = [choice, &model] {
        const LoadState &state = model.loadState();
        if (!model.choices().isEmpty())
            choice->setChoices(model.choices());
        else if (state.phase == LoadPhase::Failed)
            choice->setFailed(ErrorWords::of(*state.error).happened);
        else if (state.phase == LoadPhase::Loading)
            choice->setLoading();
        if (!choice->currentId() && !model.choices().isEmpty())
            choice->setCurrentId(model.choices().constFirst().id);
    };
    QObject::connect(&model, &RowsModel::loadStateChanged, choice, refresh);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, choice, refresh);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, choice, refresh);
    refresh();
    return form;
}

QString FormParts::blocking(const Validation::Verdict &verdict, const QString &missing)
{
    return verdict && verdict->warning ? QString() : FieldWords::of(verdict, missing);
}

void FormCheck::add(FormField *field, const QString &sentence)
{
    if (field->isHidden())
        return;
    if (!sentence.isEmpty())
        field->setError(sentence);
    if (!m_first && field->isBlocked())
        m_first = field;
}

bool FormCheck::passed() const
{
    if (m_first)
        m_first->editor()->setFocus(Qt::OtherFocusReason);
    return !m_first;
}

}
