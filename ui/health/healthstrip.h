// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/healthmonitor.h"

#include <QWidget>

class QGridLayout;

namespace Foyer {

class IconLabel;
class PlainLabel;
class TileRow;

//! How the server is, one line: a sign and words for each part. F7 shows a sentence for each below it. Asks only
//! while it can be seen.
class HealthStrip final : public QWidget
{
    Q_OBJECT
public:
    //! \a monitor must outlive the strip.
    explicit HealthStrip(HealthMonitor &monitor, QWidget *parent = nullptr);

    void setDetailed(bool detailed);
    [[nodiscard]] bool isDetailed() const;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Part
    {
        IconLabel *sign;
        PlainLabel *words;
        IconLabel *detailSign;
        PlainLabel *detailName;
        PlainLabel *detail;
    };
    void build();
    void refresh();

    HealthMonitor &m_monitor;
    QList<Part> m_parts;
    QWidget *m_details;
};

}
