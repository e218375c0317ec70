// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefield.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"

#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace Foyer {

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setItemDelegate(new QStyledItemDelegate(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceField::onIndexChanged);
    refresh();
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    m_state = choices.isEmpty() ? State::Empty : State::Ready;
    refresh();
}

void ChoiceField::setLoading()
{
    m_choices.clear();
    m_state = State::Loading;
    refresh();
}

void ChoiceField::setFailed(const QString &reason)
{
    m_choices.clear();
    m_reason = reason;
    m_state = State::Failed;
    refresh();
}

void ChoiceField::setPrompt(const QString &prompt)
{
    m_prompt = prompt;
    refresh();
}

std::optional<int> ChoiceField::currentId() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_choices.size() ? std::optional(m_choices[index].id) : std::nullopt;
}

void ChoiceField::setCurrentId(std::optional<int> id)
{
    m_wanted = id;
    refresh();
}

void ChoiceField::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void ChoiceField::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    refreshToolTip();
}

//! The whole name, where it is shortened.
void ChoiceField::refreshToolTip()
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    const QString name = currentText();
    setPlainToolTip(this, fontMetrics().horizontalAdvance(name) > room ? name : QString());
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page must not change a choice it happens to pass.
    event->ignore();
}

void ChoiceField::refresh()
{
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const Choice &choice : m_choices) {
            const QString name = TextChecks::cleaned(choice.name);
            //: %1 a name from a reference table; the organisation has retired the entry
            addItem(choice.inactive ? tr("%1 (inactive)").arg(name) : name);
        }
        const auto wanted = [this](const Choice &choice) { return choice.id == m_wanted; };
        const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(), wanted);
        const bool onlyOne = m_choices.size() == 1 && !m_wanted;
        setCurrentIndex(found != m_choices.cend() ? static_cast<int>(found - m_choices.cbegin()) : onlyOne ? 0 : -1);
        switch (m_state) {
        case State::Empty:
            setPlaceholderText(tr("Nothing to choose"));
            break;
        case State::Loading:
            setPlaceholderText(tr("Loading…"));
            break;
        case State::Failed:
            setPlaceholderText(m_reason.isEmpty() ? tr("Could not be read") : m_reason);
            break;
        case State::Ready:
            setPlaceholderText(m_prompt.isEmpty() ? tr("Choose…") : m_prompt);
            break;
        }
        setEnabled(m_state == State::Ready);
    }
    onIndexChanged();
    update();
}

void ChoiceField::onIndexChanged()
{
    refreshToolTip();
    const std::optional<int> now = currentId();
    if (now) {
        m_wanted = now;
    }
    if (now != m_announced) {
        m_announced = now;
        Q_EMIT currentIdChanged();
    }
}

}
