// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callentry.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace Foyer {

class CallDesk;
class PlainLabel;

//! One call in full: what was sent and what came back, masked, to read and to hand on.
class CallDetail final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive it.
    explicit CallDetail(CallDesk &desk, QWidget *parent = nullptr);

    //! Null for none. Copies what it shows.
    void showCall(const CallEntry *entry);
    //! As the texts of a call are shown: JSON indented, anything else as it is.
    [[nodiscard]] static QString indented(const QByteArray &text);

public Q_SLOTS:
    void copyAsCurl();
    void readAgain();

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPlainTextEdit *addText(const QString &name, PlainLabel *&label);
    void refreshButtons();
    void retranslate();
    [[nodiscard]] QString requestText() const;
    [[nodiscard]] QString answerText() const;

    CallDesk &m_desk;
    std::optional<CallEntry> m_entry;
    QBoxLayout *m_texts;
    PlainLabel *m_requestLabel = nullptr, *m_answerLabel = nullptr;
    QPlainTextEdit *m_request, *m_answer;
    QPushButton *m_copy, *m_again;
    PlainLabel *m_note;
};

}
