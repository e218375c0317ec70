// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>
#include <QTimer>

class QBoxLayout;
class QPropertyAnimation;
class QPushButton;
class QShortcut;
class QToolButton;

namespace Foyer {

class IconLabel;
class PlainLabel;

enum class Severity { Info, Success, Warning, Danger };

//! What happened · what it means · at most two things to do · details on request.
struct Message {
    Severity severity = Severity::Info;
    QString headline = {};
    QString meaning = {};
    QStringList actions = {};   //!< button texts, at most two; the first one is the primary
    QString details = {};       //!< shown after "Details"; must hold no secret
    QString id = {};            //!< comes back with the signals
};

//! Slides in at the top of a window; never modal, never takes the focus. Esc in the window closes it.
//! Holds one message: the newest wins. Put it above the content in the window's layout.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    //! A success without buttons closes itself after ten seconds; everything else stays until it is closed.
    void showMessage(const Message &message);
    //! Closes it if it shows the message with this id.
    void retract(const QString &id);
    [[nodiscard]] bool hasMessage() const { return m_open; }
    [[nodiscard]] const Message &message() const { return m_message; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    //! \a index into Message::actions. The bar stays open; the receiver decides.
    void actionTriggered(const QString &id, int index);
    //! Closed by the person or by dismiss(); not sent when a newer message takes the place.
    void dismissed(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString severityWord(Severity severity);
    void buildLayout();
    void buildButtons(QBoxLayout *row);
    void fill();
    void retranslate();
    void slide(bool open);

    Message m_message;
    IconLabel *m_icon = nullptr;
    PlainLabel *m_headline = nullptr;
    PlainLabel *m_meaning = nullptr;
    PlainLabel *m_details = nullptr;
    QPushButton *m_actions[2] = {};
    QPushButton *m_detailsButton = nullptr;
    QToolButton *m_close = nullptr;
    QShortcut *m_escape = nullptr;
    QPropertyAnimation *m_animation = nullptr;
    QTimer m_passing{this};
    bool m_open = false;
};

}
