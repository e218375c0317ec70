// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casedesk.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class Card;
class ConfirmStrip;
class MessageBar;
class PlainLabel;
class TextField;
class ValueLabel;

//! "Open a kiosk case": the code a guest was shown is scanned or pasted; staff sees what is known of the sale and
//! finishes it or gives everything back, each after a question. The code opens a session: it is shown nowhere and
//! forgotten at once.
class CasePage final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the page.
    explicit CasePage(CaseDesk &desk, QWidget *parent = nullptr);

    void focusFirst();
    //! A code that was scanned anywhere in the window.
    void take(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void askFinish();
    void askRelease();
    void refresh();
    void retranslate();
    [[nodiscard]] ValueLabel *fact(const QString &name);

    CaseDesk &m_desk;
    TextField *m_code;
    QPushButton *m_open;
    PlainLabel *m_refusal;
    MessageBar *m_message;
    Card *m_card;
    PlainLabel *m_verdict, *m_advice, *m_origin;
    ValueLabel *m_seats, *m_time, *m_due, *m_paid;
    ConfirmStrip *m_question;
    QPushButton *m_finish, *m_release, *m_session, *m_close;
    CaseRefusal m_why = CaseRefusal::None;
};

}
