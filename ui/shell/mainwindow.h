// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/lookmenu.h"
#include "ui/widgets/connectionlamp.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/messagebar.h"

#include <QMainWindow>

class QStackedWidget;
class QToolButton;

namespace Foyer {

class ElidedLabel;
class LookButton;
class SessionTabs;
class WindowKeys;
struct SessionTabFace;

//! The frame of the staff program: the band that says which server this is, one message at a time, one page.
//! Knows no page by type; the navigator puts them in.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    //! Also part of the window title, because the band may be off screen in a task switcher.
    void setEnvironment(Environment environment, const QString &place);
    //! Before a server is chosen there is nothing to warn of.
    void hideEnvironment();
    void setStaff(const QString &words);
    [[nodiscard]] ConnectionLamp &lamp() { return *m_lamp; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] WindowKeys &keys() { return *m_keys; }
    //! Opened by a button at the end of the band, or of a row of its own where there is no band.
    [[nodiscard]] LookMenu &lookMenu() { return *m_lookMenu; }

    //! Shows \a page, which the window takes over; the page shown before is deleted unless it was to be kept.
    void showPage(QWidget *page);
    //! \a page, shown or not, stays until it is dropped.
    void keepPage(QWidget *page);
    //! Deletes a kept page. When it is the one shown, show another first.
    void dropPage(QWidget *page);
    [[nodiscard]] SessionTabs &sessionTabs() { return *m_tabs; }
    //! \a current -1: none is in front. With none open there is no way shown to open another.
    void showSessions(const QList<SessionTabFace> &faces, int current);
    [[nodiscard]] QWidget *page() const;

Q_SIGNALS:
    //! "Help a patron", by button or Ctrl+D. Only while a server is connected.
    void helpRequested();
    //! The person wants to close. Nothing closes until allowClose() was called.
    void closeRequested();
    //! The window can be seen (true) or is minimised, hidden or covered by a lock (false).
    void exposedChanged(bool exposed);
    //! A key or button was pressed anywhere in the window.
    void activity();
    //! The texts are those of another language now; whoever wrote some into the window writes them anew.
    void languageChanged();

public Q_SLOTS:
    void allowClose();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLookMenu();
    void buildHelp();
    void retranslate();
    void noteExposure();

    EnvironmentBand *m_band;
    ElidedLabel *m_staff;
    ConnectionLamp *m_lamp;
    SessionTabs *m_tabs;
    QToolButton *m_newSession, *m_find, *m_help;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    WindowKeys *m_keys;
    QList<QWidget *> m_kept;
    LookMenu *m_lookMenu;
    LookButton *m_lookInBand, *m_lookAlone;
    QWidget *m_bandless;
    QString m_place;
    bool m_closeAllowed = false;
    bool m_exposed = false;
};

}
