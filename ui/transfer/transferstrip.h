// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transferdesk.h"
#include "ui/widgets/focusreturn.h"
#include "ui/widgets/messagebar.h"

#include <QFrame>
#include <QPointer>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class PlainLabel;
class TransferSteps;

//! "Same customer, new cart" inside the page: what will happen, then its three steps. Enter goes on, Esc leaves it;
//! a press sends one request a step, and nothing is sent twice.
class TransferStrip final : public QFrame
{
    Q_OBJECT
public:
    //! \a desk must outlive the strip. \a ipAddress is stored by the server with the new session.
    TransferStrip(SessionDesk &desk, QString ipAddress, QWidget *parent = nullptr);

    //! \a button stands somewhere else; it gets its words from here and opens the strip.
    void setOpener(QPushButton *button);
    [[nodiscard]] bool isRunning() const { return m_transfer.step() != TransferStep::None; }

public Q_SLOTS:
    //! Says why not, or shows what will happen and moves the focus there.
    void open();
    //! Nothing happens while it is running.
    void dismiss();

Q_SIGNALS:
    //! \a key is signed in as the same customer; the old session is of no use any more. \a note says so.
    void moved(const Foyer::SessionKey &key, const Foyer::Message &note);
    void message(const Foyer::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    PlainLabel *addLine(QBoxLayout *column, const char *name, bool warns);
    void begin();
    void refresh();
    void nameOpener();
    void reported(const TransferReport &report);
    void close();
    [[nodiscard]] QString nameOfCustomer() const;

    SessionDesk &m_desk;
    const QString m_ipAddress;
    TransferDesk m_transfer;
    PlainLabel *m_question = nullptr, *m_leftBehind = nullptr, *m_counter = nullptr, *m_seats = nullptr;
    TransferSteps *m_steps = nullptr;
    BusyButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
    QPointer<QPushButton> m_opener;
    FocusReturn m_focus;
    QString m_customer; //!< as known when the strip opened: the old session forgets it
    bool m_open = false;
};

}
