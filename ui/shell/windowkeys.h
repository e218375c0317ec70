// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actionbook.h"
#include "ui/shell/panering.h"

#include <QObject>

namespace Foyer {

class CommandPalette;
class MessageBar;
class Overlay;
class ScannerSheet;
class ShortcutSheet;

//! The keys of the whole window: Ctrl+K, F1, F6, Esc. Pages give what they can do to actions(), their parts to
//! setPanes() and what Esc does to setStepBack().
class WindowKeys final : public QObject
{
    Q_OBJECT
public:
    //! \a window owns it; \a messages must outlive it.
    WindowKeys(QWidget *window, MessageBar &messages);

    [[nodiscard]] ActionBook &actions() { return m_book; }
    //! The message bar comes by itself. Asked as long as \a owner lives; a newer one takes its place.
    void setPanes(QObject *owner, PaneRing::Source panes);
    //! Goes one step back and says whether there was one. Asked as long as \a owner lives.
    void setStepBack(QObject *owner, std::function<bool()> step);
    //! What the page in front is for; said above the keys.
    void setPurpose(std::function<QString()> here);
    //! Closes the message, or asks the page to go one step back. For an Esc that nobody else wanted.
    bool stepBack();
    //! Where scanners are set up; opened from the list of commands and the menu of the look.
    [[nodiscard]] ScannerSheet &scanners() { return *m_scanners; }
    //! Something lies over the page: what is meant for the page has to wait.
    [[nodiscard]] bool isCovered() const;

    static const QKeySequence paletteKey;

public Q_SLOTS:
    void togglePalette();
    void toggleSheet();

Q_SIGNALS:
    void uncovered(); //!< what lay over the page is closed

private:
    [[nodiscard]] QList<Pane> panes() const;
    [[nodiscard]] QList<Action> windowActions();
    [[nodiscard]] QList<Action> messageActions();

    QWidget *m_window;
    MessageBar &m_messages;
    ActionBook m_book;
    PaneRing m_ring;
    CommandPalette *m_palette;
    ShortcutSheet *m_sheet;
    ScannerSheet *m_scanners;
    QPointer<QObject> m_paneOwner, m_stepOwner;
    PaneRing::Source m_panes;
    std::function<bool()> m_step;
};

}
