// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"

#include <QWidget>

class QPushButton;
class QTimeEdit;

namespace Foyer {

class BusyButton;
class IconLabel;
class PlainLabel;

//! "Keep until 20:15": a time at the venue, shown by both clocks before it is sent. A later one is sent by Return,
//! an earlier one only after a question; Esc closes.
class DeadlineEditor final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the editor.
    explicit DeadlineEditor(SessionDesk &desk, QWidget *parent = nullptr);

    //! Shows it with the deadline of now and five minutes.
    void open();
    void refresh();
    //! What the typed time means, in words: by both clocks, and how much longer or shorter.
    [[nodiscard]] static QString words(const std::variant<DeadlineChoice, DeadlineProblem> &answer, const QTimeZone &here);

Q_SIGNALS:
    void shortenAsked(const Foyer::DeadlineChoice &choice);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void close();
    void retranslate();
    [[nodiscard]] static QString problemWords(DeadlineProblem problem);
    [[nodiscard]] std::variant<DeadlineChoice, DeadlineProblem> answer() const;

    SessionDesk &m_desk;
    PlainLabel *m_label, *m_preview;
    IconLabel *m_sign;
    QTimeEdit *m_time;
    BusyButton *m_set;
    QPushButton *m_cancel;
};

}
