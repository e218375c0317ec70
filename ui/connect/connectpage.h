// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectiontest.h"
#include "models/domain/profile.h"
#include "models/domain/secret.h"
#include "models/settings/managedsettings.h"
#include "ui/widgets/messagebar.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace Foyer {

class ConnectingStrip;
class ProfileEditor;
class ProfileList;
class ProfileSummary;
class ServersPanel;
class WelcomePanel;

//! Where Foyer begins: the sandbox, a known server, or a new one. Knows no network and no store: it asks by
//! signals and is told the answers. A password is handed over once and wiped here.
class ConnectPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    //! What the organisation fixed: profiles show it and cannot change it.
    void setLocks(const ManagedLocks &locks) { m_locks = locks; }
    //! The whole list, again after each change. What is being edited stays as it is.
    void setProfiles(const QList<Profile> &profiles, const QString &lastUsedId);
    //! \a profile as it was tested; a verdict on something that is no longer shown is dropped.
    void showVerdict(const ConnectionVerdict &verdict, const Profile &profile);
    //! A test began or ended, perhaps without a verdict.
    void setTesting(bool testing);
    //! Connecting to \a what ("Demo Opera House") began or ended; nothing else can be started meanwhile. The page
    //! begins by itself when it asks for something; every request must be answered with false at its end.
    void setConnecting(bool connecting, const QString &what = {});
    //! Whether the store has the profile's password. Until told, it is assumed so. False asks for it and, after a
    //! connect, puts the focus there.
    void setPasswordKnown(const QString &profileId, bool known);
    //! Assumed so until told. Without a keychain passwords are asked for at each start, and the page says so.
    void setKeychainAvailable(bool available);

Q_SIGNALS:
    void sandboxRequested();
    //! \a password null: use the stored one. The receiver answers with setConnecting().
    //! A password that is to be kept has been handed to profileSaved() just before; when the server refuses it,
    //! setPasswordKnown(false) asks again.
    void connectRequested(const Foyer::Profile &profile, const std::shared_ptr<Foyer::Secret> &password);
    //! \a profile may not be saved (its form is complete). The receiver answers with setTesting() and showVerdict().
    void testRequested(const Foyer::Profile &profile, const std::shared_ptr<Foyer::Secret> &password);
    //! New or changed. \a password null: nothing was typed, the stored one stays. Without \a rememberPassword
    //! the store should keep none beyond this run.
    void profileSaved(
        const Foyer::Profile &profile, bool rememberPassword, const std::shared_ptr<Foyer::Secret> &password);
    void profileRemoved(const QString &id);
    //! The person gives up waiting for the test or the connection. A test ends at once, and its verdict is
    //! dropped; a connection ends with setConnecting(false).
    void cancelRequested();
    void message(const Foyer::Message &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Pane { Welcome, Summary, Editor };

    void buildLayout();
    void connectParts();
    void connectList();
    void needEditor();
    void connectSummary();
    void showPane(Pane pane);
    void edit(const Profile &profile, bool isNew);
    void leaveEditor();
    void showOverview();
    void save(const Profile &profile, bool remember, const std::shared_ptr<Secret> &password, bool connectToo);
    void startConnecting(const Profile &profile, const std::shared_ptr<Secret> &password);
    void startTest(const Profile &profile, const std::shared_ptr<Secret> &password);
    void stopTest();
    void remove();
    void select(const QString &id);
    void stepBack();
    void focusPane();
    [[nodiscard]] const Profile *find(const QString &id) const;
    //! Until told otherwise the store is taken to have it.
    [[nodiscard]] bool knowsPassword(const QString &id) const { return m_passwordKnown.value(id, true); }

    ManagedLocks m_locks;
    QList<Profile> m_profiles;
    QHash<QString, bool> m_passwordKnown; //!< by profile id
    QString m_selectedId;
    QString m_testedId; //!< whose verdict is awaited
    bool m_keychain = true;
    bool m_connecting = false;
    Pane m_pane = Pane::Welcome;
    ConnectingStrip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    ServersPanel *m_servers = nullptr;
    QStackedWidget *m_right = nullptr;
    WelcomePanel *m_welcome = nullptr;
    ProfileList *m_list = nullptr;
    ProfileSummary *m_summary = nullptr;
    ProfileEditor *m_editor = nullptr; //!< made when it is first needed
};

}
