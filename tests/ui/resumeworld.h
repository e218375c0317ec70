// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/resumedesk.h"
#include "tests/models/modelworld.h"
#include "ui/resume/resumepanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

namespace Foyer {

//! Kept sessions on a scripted server, shown in a page with one other button. Anna is signed in and holds two seats.
class ResumeWorld final : public ModelWorld
{
public:
    ResumeWorld();

    AttemptLedger ledger;
    DeskPolicy policy;
    std::unique_ptr<ResumeDesk> desk;
    std::unique_ptr<QWidget> page;
    ResumePanel *panel = nullptr;
    QAbstractButton *other = nullptr;
    QList<DeskReport> ends;
    QList<SavedSession> resumed;

    static SavedSession anna() { return {QStringLiteral("KEY-1"), QStringLiteral("Ms K."), true, false}; }
    void serveCart(int seats);
    //! The panel with one card for each, shown; answers that are not held back have come.
    void open(const QList<SavedSession> &sessions = {anna()});
    void press(Qt::Key key);
    template<typename T>
    [[nodiscard]] T *part(const char *name) const { return panel->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] QAbstractButton *button(const char *name) const { return part<QAbstractButton>(name); }
    [[nodiscard]] bool canPress(const char *name) const;
    [[nodiscard]] QString text() const; //!< all a person can read, a label a line
    [[nodiscard]] qsizetype commands() const;
};

}
