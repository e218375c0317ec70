// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/residue.h"
#include "models/kioskjournal.h"

#include <QTimeZone>
#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace Foyer {

class Card;
class ConfirmStrip;
class PlainLabel;

//! What staff sees of a kiosk. Nothing of a guest is in it.
struct KioskStaffView
{
    QString kioskName, version;
    KioskPage page = KioskPage::Attract; //!< of the guests' window
    bool hasGuest = false; //!< a purchase is under way behind this page
    QList<KioskHappening> happenings; //!< the newest first
    QList<KioskCaseNote> cases; //!< the newest last
    std::optional<QDateTime> lastTest; //!< UTC
    QList<Residue> lastFinds;
    QTimeZone zone; //!< the venue's
};

//! The kiosk's own page for staff: what happened, the cases, the last self-test, and what can be done here.
class StaffBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit StaffBoard(QWidget *parent = nullptr);

    void showView(const KioskStaffView &view);

Q_SIGNALS:
    void openWanted();
    void closeWanted();
    void endWanted(); //!< the program
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(QBoxLayout *row, const QString &name);
    void build();
    void fillHappenings();
    void fillCases();
    void fillTest();
    void askToEnd();
    void refresh();
    [[nodiscard]] QString timeOf(const QDateTime &utc) const;
    [[nodiscard]] QString stateWords() const;

    KioskStaffView m_view;
    PlainLabel *m_title, *m_state;
    Card *m_happenings, *m_cases, *m_test;
    QGridLayout *m_happeningLines, *m_caseLines, *m_testLines;
    ConfirmStrip *m_confirm;
    QPushButton *m_leave = nullptr, *m_open = nullptr, *m_close = nullptr, *m_end = nullptr;
};

}
