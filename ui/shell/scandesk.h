// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scanroute.h"
#include "ui/shell/scancatcher.h"

#include <functional>

namespace Foyer {

class MessageBar;
class WindowKeys;

//! What becomes of a scan: it lands in its box, or the message bar asks with at most two buttons. While something lies
//! over the page it waits, the newest only, and is offered afterwards.
class ScanDesk final : public QObject
{
    Q_OBJECT
public:
    //! What the desk needs of the pages.
    struct Pages
    {
        std::function<ScanPlace()> place;
        std::function<void(ScanTarget, const QString &)> use;
        //! A page in front without a session that looks numbers up itself; false when there is none. May be empty.
        std::function<bool(const QString &number)> find = {};
        //! Opens a kiosk's sealed case; false where none can be opened. May be empty.
        std::function<bool(const QString &code)> openCase = {};
    };
    //! \a window, \a keys, \a messages and \a clock must outlive the desk.
    ScanDesk(QWidget *window, WindowKeys &keys, MessageBar &messages, const Clock &clock, Pages pages,
        QObject *parent = nullptr);

    void setSettings(const ScanSettings &settings) { m_catcher.setSettings(settings); }
    //! Offers what waits, if anything does and nothing is in the way any more.
    void offerWaiting();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scanned(const QString &code, QLineEdit *field);
    void follow(const ScanRoute &route, QLineEdit *field);
    void ask(const ScanRoute &route);
    void tell(const QString &headline, const QString &meaning, bool warning = false);
    void act(const QString &messageId, int action);
    //! What lies over the page or asks something inside it; null when nothing does.
    [[nodiscard]] QWidget *cover() const;

    QWidget *m_window;
    WindowKeys &m_keys;
    MessageBar &m_messages;
    const Pages m_pages;
    ScanCatcher m_catcher;
    QString m_waiting;
    ScanRoute m_asked;
};

}
