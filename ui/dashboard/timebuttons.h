// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class DeadlineEditor;
class PlainLabel;
class ReferenceBook;

//! More time: five minutes, two, ten, and for a supervisor a time by the clock; what the profile still allows.
class TimeButtons final : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive the buttons.
    TimeButtons(SessionDesk &desk, ReferenceBook &book, QWidget *parent = nullptr);

    //! As the button for so much time does; a length without a button does nothing.
    void press(std::chrono::minutes length);
    //! Does nothing for whoever may not set a time.
    void openEditor();
    //! Whether more time makes sense now: the buttons follow.
    void setUsable(bool usable);
    void refresh();

    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr std::chrono::minutes usual{5}, little{2}, much{10};

Q_SIGNALS:
    //! An earlier deadline was typed: the page asks the person before it is sent.
    void shortenAsked(const Foyer::DeadlineChoice &choice);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildChoice();
    void fit();
    void ask(BusyButton *button, std::chrono::seconds offset);
    void retranslate();
    void refreshButton(BusyButton *button, std::chrono::seconds offset);
    [[nodiscard]] std::chrono::seconds usualOffset() const;
    [[nodiscard]] QString ceilingText() const;

    SessionDesk &m_desk;
    ReferenceBook &m_book;
    BusyButton *m_usual = nullptr, *m_little = nullptr, *m_much = nullptr;
    QPushButton *m_choose = nullptr;
    QBoxLayout *m_buttons = nullptr; //!< the usual time, and the others beside it or, where it is narrow, below
    QWidget *m_first = nullptr, *m_second = nullptr, *m_choices = nullptr, *m_chooseHint = nullptr;
    PlainLabel *m_ceiling = nullptr;
    DeadlineEditor *m_editor = nullptr;
    BusyButton *m_asked = nullptr; //!< pressed last
    bool m_usable = false;
};

}
