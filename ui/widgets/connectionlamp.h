// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Foyer {

//! Unsteady: an answer did not come, perhaps by chance. Ailing: the server answers, but with faults of its own.
enum class LampState { Unknown, Connected, Unsteady, Offline, Ailing, Refused };

//! A dot whose shape differs in every state, with words and the age of the data: "● answered · 2 s ago".
class ConnectionLamp final : public QLabel {
    Q_OBJECT
public:
    explicit ConnectionLamp(QWidget *parent = nullptr);

    //! \a age in words ("2 s ago"), empty when never. Screen readers are told of changes of state only.
    void setState(LampState state, const QString &age = {});
    [[nodiscard]] LampState state() const { return m_state; }
    //! Replaces the state's standard words ("answered", "no network" …).
    void setWords(const QString &words);

    //! Why it is so and what to do, as the tool tip and for screen readers; empty for none.
    void setExplanation(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    //! Never cut: a number without its end is another number.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString shownText() const;
    void refresh(QSize before);
    void paintDot(QPainter &painter, const QRectF &rect) const;

    LampState m_state = LampState::Unknown;
    QString m_age;
    QString m_words;
};

}
