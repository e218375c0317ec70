// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casedesk.h"

#include <QObject>

namespace Foyer {

class CasePage;
class MainWindow;
class ServerLink;

//! "Open a kiosk case": the case desk of one server, as a page of the window that is kept as it was left.
class CaseCounter final : public QObject
{
    Q_OBJECT
public:
    //! \a window, \a link and \a clock must outlive it; \a key may be null.
    CaseCounter(MainWindow &window, ServerLink &link, std::shared_ptr<const CaseKey> key, const Clock &clock,
        QObject *parent = nullptr);
    ~CaseCounter() override;

    [[nodiscard]] bool hasKey() const { return m_desk.hasKey(); }
    void show();
    //! As if \a code had been scanned into the page.
    void take(const QString &code);
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    void sessionWanted(const Foyer::SessionKey &key);

private:
    MainWindow &m_window;
    CheckoutService m_checkouts;
    CaseDesk m_desk;
    CasePage *m_page; //!< the window's
};

}
