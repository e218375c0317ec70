// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choicemodel.h"
#include "models/referencebook.h"
#include "models/supervisordesk.h"
#include "tests/models/modelworld.h"
#include "tests/support/testclock.h"
#include "ui/audit/auditpage.h"
#include "ui/compare/comparepage.h"
#include "ui/health/healthstrip.h"
#include "ui/supervisor/supervisorpage.h"
#include "ui/watch/watchpage.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Foyer {

//! Keys of the watched sessions of PagesWorld.
[[nodiscard]] QString sessionKey(int number);

//! The supervisor's pages with a server that says what a test states, one page at a time in a window of its own.
struct PagesWorld : ModelWorld
{
    PagesWorld();
    ~PagesWorld() { page.reset(); }

    QTemporaryDir home;
    ScriptedTransport wire; //!< whose certificate is seen
    ChoiceModel modes, sources;
    AuditTrail trail{home.path(), clock};
    std::unique_ptr<WatchList> list;
    std::unique_ptr<HealthMonitor> health;
    ReferenceBook book{service};
    MailBrake brake{clock};
    SupervisorDesk desk{service, book, brake, clock, {}, QStringLiteral("10.0.0.5")};
    PatronFinder finder{service, book};
    std::unique_ptr<QWidget> page;

    template<typename T>
    T *show(T *widget, QSize size = {1366, 700})
    {
        page.reset(widget);
        page->resize(size);
        page->show();
        [this] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        return widget;
    }
    void pump(int turns);
    //! With sessions in every state that needs a person, or none.
    WatchPage *watch(bool filled);
    ComparePage *compare();
    void fillAudit();
    void ill();
    void well();
    //! "Help a patron": one web login of Chloé Dubois, which \a change changes; she is looked up when \a asked.
    SupervisorPage *help(const std::function<void(QJsonObject &login)> &change, bool asked = true);
    //! The same, but the logins may not be read.
    SupervisorPage *blind();
    [[nodiscard]] QString texts() const;
    template<typename T>
    T *part(const QString &name) const
    {
        return page->findChild<T *>(name);
    }

private:
    SupervisorPage *showHelp(bool asked);
};

}
