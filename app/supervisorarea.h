// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlink.h"
#include "models/auditscribe.h"
#include "models/watchlist.h"
#include "ui/compare/comparepage.h"

#include <QWidget>

class QTabWidget;

namespace Foyer {

class PinStrip;
class WatchPage;

//! The supervisor's pages side by side under the server's health: watch, compare, audit. Behind the PIN where the
//! profile has one. Alt+1 to Alt+9 choose a page.
class SupervisorArea final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the area.
    SupervisorArea(ServerLink &link, AuditScribe &scribe, const Clock &clock, QWidget *parent = nullptr);

    //! Another page of the desk; the area takes it.
    void addPage(QWidget *page, const QString &title);
    //! Sessions that are open as tabs: watched and comparable.
    void setOpenSessions(const QList<ComparableSession> &sessions);
    //! Shown: asks for the PIN, or puts the focus where work begins.
    void enter();
    //! The window can be seen; while it cannot, nothing is asked.
    void setExposed(bool exposed);

Q_SIGNALS:
    void openRequested(const Foyer::SessionKey &key);
    void left(); //!< back to the sessions

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(ServerLink &link);
    void bindKeys();
    void refreshAccess();
    void refreshComparable();
    void compare(const SessionKey &key);
    void retranslate();

    SupervisorRights &m_rights;
    AuditScribe &m_scribe;
    WatchList m_list;
    QList<ComparableSession> m_open;
    PinStrip *m_pin = nullptr;
    QTabWidget *m_tabs = nullptr;
    WatchPage *m_watch = nullptr;
    ComparePage *m_compare = nullptr;
};

}
