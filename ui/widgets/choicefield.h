// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reference.h"

#include <QComboBox>
#include <QList>

#include <optional>

namespace Foyer {

//! A choice by name; the id stays inside. Typing jumps to the first name that begins so. The wheel changes nothing
//! while the list is closed. While there is no list it says why and cannot be opened.
class ChoiceField final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceField(QWidget *parent = nullptr);

    //! Keeps the chosen id if the new list has it, else chooses nothing (or the only entry there is).
    void setChoices(const QList<Choice> &choices);
    void setLoading();
    void setFailed(const QString &reason);
    //! Text shown while nothing is chosen.
    void setPrompt(const QString &prompt);

    [[nodiscard]] std::optional<int> currentId() const;
    //! An id that is not in the list is remembered and chosen when a list with it comes.
    void setCurrentId(std::optional<int> id);

Q_SIGNALS:
    //! Another id is chosen, by the person or by a new list.
    void currentIdChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class State { Empty, Loading, Failed, Ready };
    void refresh();
    void onIndexChanged();
    void refreshToolTip();

    State m_state = State::Empty;
    QString m_reason;
    QString m_prompt;
    QList<Choice> m_choices;
    std::optional<int> m_wanted;     // asked for, perhaps before the list came
    std::optional<int> m_announced;  // last one told by currentIdChanged
};

}
