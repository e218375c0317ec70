// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Foyer {

//! F6 and Shift+F6: from one part of the window to the next, back to where the focus last was in it.
class PaneRing final : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<QList<Pane>()>;
    //! \a source gives the parts that stand in the window at this moment.
    explicit PaneRing(Source source, QObject *parent = nullptr);

public Q_SLOTS:
    void next() { step(1); }
    void previous() { step(-1); }

private:
    void step(int by);
    [[nodiscard]] bool enter(const Pane &pane);

    const Source m_source;
    QHash<const QWidget *, QPointer<QWidget>> m_last; //!< by the pane's area
};

}
