// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "ui/dashboard/factwords.h"

#include <QWidget>

namespace Foyer {

class ElidedLabel;
class IconLabel;
class PlainLabel;
class SeatsSection;

//! Clock and sale in one line, instead of their cards, while a list needs the height of the window.
class BriefSection final : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive the section.
    BriefSection(SessionDesk &desk, ReferenceBook &book, const SessionFactsModel &facts, const SeatsSection &seats,
        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshClock();

    SessionDesk &m_desk;
    const SessionFactsModel &m_facts;
    const SeatsSection &m_seats;
    FactWords m_words;
    IconLabel *m_icon;
    PlainLabel *m_clock;
    ElidedLabel *m_sale;
};

}
