// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Foyer {

//! F4, and "?" where no text is being typed: opens the next "why?" of a page that is in sight; after the last one
//! all fold again. Owned by the page.
class WhyKeys final : public QObject
{
    Q_OBJECT
public:
    explicit WhyKeys(QWidget *page);

public Q_SLOTS:
    void ask();

private:
    QWidget *m_page;
};

}
