// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QBoxLayout;
class QStackedLayout;

namespace Foyer {

class EmptyState;
class IconLabel;
class PlainLabel;

enum class CardState { Ready, Loading, Empty, Stale, Error };

//! A titled panel. Put content into content(); say what it is worth with setState().
//! Ready shows it; Stale shows it muted with the text beside the title ("as of 19:33:10"); the others cover it
//! with a sign and the text, so that an old value is never read as a present one.
class Card final : public QFrame {
    Q_OBJECT
public:
    Card(const QString &name, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *content() const { return m_content; }
    //! A vertical layout inside content().
    [[nodiscard]] QBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    //! Puts a small widget at the far end of the title line; the card owns it.
    void addHeaderWidget(QWidget *widget);
    //! Puts a widget below the content, in the frame but never under the cover; the card owns it.
    void addFooterWidget(QWidget *widget);

    //! \a text is the sentence shown (or the age, for Stale); \a hint says what to do next.
    void setState(CardState state, const QString &text = {}, const QString &hint = {});
    [[nodiscard]] CardState state() const { return m_state; }
    //! A button in the Empty and Error states; empty for none. Default for Error: "Try again".
    void setActionText(CardState state, const QString &text);

Q_SIGNALS:
    //! The button of the Empty or Error state was pressed.
    void actionTriggered(Foyer::CardState state);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout(const QString &title);
    void refresh();
    [[nodiscard]] QString stateText() const;

    CardState m_state = CardState::Ready;
    QString m_text;
    QString m_hint;
    QString m_emptyAction;
    std::optional<QString> m_errorAction;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_age = nullptr;
    IconLabel *m_ageIcon = nullptr;
    QBoxLayout *m_header = nullptr;
    QBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr;
    QBoxLayout *m_body = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_cover = nullptr;
};

}
