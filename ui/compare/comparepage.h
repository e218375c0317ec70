// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshotreader.h"
#include "ui/compare/comparewords.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Foyer {

class ChoiceField;
class CompareTable;
class CoveredTable;
class PlainLabel;

//! A session that can be chosen to be compared.
struct ComparableSession
{
    SessionKey key;
    QString name; //!< shown in place of the key
};

//! Two sessions side by side: why does it work for one and not for the other. Reads only, when asked.
class ComparePage final : public QWidget
{
    Q_OBJECT
public:
    //! \a service and the models of \a names must outlive the page.
    ComparePage(SessionService &service, const CompareNames &names, QWidget *parent = nullptr);

    //! The sessions to choose from; a chosen one that is still among them stays chosen.
    void setSessions(const QList<ComparableSession> &sessions);
    //! Puts it where there is room: left, then right, then right again.
    void put(const SessionKey &key);
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose(SnapshotReader::Side side);
    void reread();
    void refresh();
    void retranslate();
    [[nodiscard]] QString nameOf(const ChoiceField *field) const;

    SnapshotReader m_reader;
    QList<ComparableSession> m_sessions;
    CompareTable *m_model;
    ChoiceField *m_left;
    ChoiceField *m_right;
    QPushButton *m_again;
    QCheckBox *m_onlyDifferences;
    PlainLabel *m_summary;
    CoveredTable *m_table;
};

}
