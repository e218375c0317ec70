// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/resumedesk.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class PlainLabel;
class ResumeCard;

//! What was open when Foyer ended, one card each, and the note that there is no keychain to keep such sessions in.
//! Hidden while there is neither. The sessions are read again and
//! their clocks run only while the panel is visible.
class ResumePanel final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the panel.
    explicit ResumePanel(ResumeDesk &desk, QWidget *parent = nullptr);

    void showNoKeychain();
    //! Tab reaches the panel's buttons after \a widget.
    void comeAfter(QWidget *widget);

Q_SIGNALS:
    //! The note about the keychain was read.
    void noKeychainSeen();

protected:
    void changeEvent(QEvent *event) override;
    //! Into the first card.
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildNote();
    void syncCards();
    void orderTabs();
    void refreshVisible();
    void retranslate();

    ResumeDesk &m_desk;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QBoxLayout *m_column = nullptr;
    QWidget *m_note = nullptr;
    PlainLabel *m_noteText = nullptr;
    QPushButton *m_noteSeen = nullptr;
    QList<ResumeCard *> m_cards;
    QPointer<QWidget> m_before;
    bool m_noKeychain = false;
};

}
