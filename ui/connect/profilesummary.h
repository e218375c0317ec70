// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/verdictwords.h"

#include <QWidget>

#include <array>
#include <memory>

class QPushButton;

namespace Foyer {

class AskStrip;
class BusyButton;
class Card;
class ElidedLabel;
class EnvironmentBadge;
class PlainLabel;
class StaffPassword;
class VerdictPanel;

//! One known server: where it is, who this computer is there, and the ways on.
class ProfileSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileSummary(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    //! False shows the password field.
    void setPasswordKnown(bool known);
    void setKeychain(bool available);
    void setTesting(bool testing);
    void showVerdict(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now);
    void connectNow();
    void askToRemove();
    void askForPassword();
    //! Stops a test or answers a question with no; false when there was nothing to step back from.
    bool stepBack();
    void forget();

Q_SIGNALS:
    void connectRequested(
        const Foyer::Profile &profile, bool rememberPassword, const std::shared_ptr<Foyer::Secret> &password);
    void testRequested(const Foyer::Profile &profile, const std::shared_ptr<Foyer::Secret> &password);
    void testStopped();
    void editRequested();
    void fieldRequested(Foyer::ConnectionField field);
    void removeConfirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Fact { Address, User, Group, Location, Password, Zone, FactCount };
    QWidget *buildFacts();
    QWidget *buildButtons();
    void connectParts();
    void test();
    bool demandPassword();
    void refresh();
    void retranslate();

    Profile m_profile;
    bool m_known = true;
    bool m_keychain = true;
    Card *m_card = nullptr;
    EnvironmentBadge *m_badge = nullptr;
    std::array<PlainLabel *, FactCount> m_captions{};
    std::array<ElidedLabel *, FactCount> m_values{};
    StaffPassword *m_password = nullptr;
    BusyButton *m_connect = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    AskStrip *m_ask = nullptr;
    VerdictPanel *m_verdict = nullptr;
};

}
