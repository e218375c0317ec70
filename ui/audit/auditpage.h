// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audittrail.h"

#include <QWidget>

class QCheckBox;

namespace Foyer {

class AuditTable;
class CoveredTable;
class IconLabel;
class PlainLabel;
class TextField;

//! Who did what on this computer: read from the files each time the page is shown, and as lines come.
class AuditPage final : public QWidget
{
    Q_OBJECT
public:
    //! \a trail must outlive the page.
    explicit AuditPage(AuditTrail &trail, QWidget *parent = nullptr);

    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void reread();
    void refreshNote();
    void narrow();
    void retranslate();

    AuditTrail &m_trail;
    AuditTable *m_model;
    TextField *m_filter;
    QCheckBox *m_onlyTrouble;
    PlainLabel *m_count;
    PlainLabel *m_note;
    IconLabel *m_noteIcon;
    CoveredTable *m_table;
    int m_torn = 0;
    qint64 m_missing = 0;
};

}
