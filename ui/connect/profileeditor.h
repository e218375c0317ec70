// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/verdictwords.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace Foyer {

class AskStrip;
class BusyButton;
class Card;
class FormField;
class MoreFields;
class ScrollPane;
class ServerFields;
class StaffPassword;
class VerdictPanel;
struct FormProblem;
struct ManagedLocks;

//! One profile as a form. Nothing leaves it with an error in it, and nothing typed is lost by one.
class ProfileEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileEditor(QWidget *parent = nullptr);

    //! Starts anew; no password is typed yet.
    //! What the organisation fixed, whatever a profile says.
    void setLocks(const ManagedLocks &locks);
    void edit(const Profile &profile, bool isNew, bool passwordKnown, bool keychain);
    [[nodiscard]] QString profileId() const { return m_original.id; }
    void setPasswordKnown(bool known);
    void setKeychain(bool available);
    void setTesting(bool testing);
    void showVerdict(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now);
    void goTo(ConnectionField field);
    //! One step back: stops a test, answers a question with no, or leaves, asking first when something was typed.
    void stepBack();
    //! Forgets a typed password.
    void forget();

Q_SIGNALS:
    void saveRequested(const Foyer::Profile &profile, bool rememberPassword,
        const std::shared_ptr<Foyer::Secret> &password, bool connectToo);
    void testRequested(const Foyer::Profile &profile, const std::shared_ptr<Foyer::Secret> &password);
    void testStopped();
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildButtons();
    void connectParts();
    void watchFields();
    void save(bool connectToo);
    //! A PIN is worked out for a save, with or without connecting; empty: it is not.
    void setSealing(std::optional<bool> connectToo);
    void handOver(bool connectToo);
    void test();
    void markEdited();
    void setMoreShown(bool shown);
    [[nodiscard]] Profile entered() const;
    [[nodiscard]] QList<FormProblem> problems() const;
    //! Marks every problem and goes to the first; true when there is none.
    bool settleProblems();
    bool demandPassword(const QString &words);
    void reveal(QWidget *field);
    void askToLeave();
    void retranslate();

    Profile m_original;
    bool m_isNew = false;
    bool m_edited = false;
    std::optional<bool> m_sealing;
    QPointer<QWidget> m_focusBefore;
    bool m_filling = false; //!< the fields are changed by our own hand
    Card *m_card = nullptr;
    ScrollPane *m_scroll = nullptr;
    QWidget *m_fields = nullptr;
    ServerFields *m_server = nullptr;
    StaffPassword *m_password = nullptr;
    QPushButton *m_moreButton = nullptr;
    MoreFields *m_more = nullptr;
    VerdictPanel *m_verdict = nullptr;
    AskStrip *m_ask = nullptr;
    QWidget *m_buttons = nullptr;
    BusyButton *m_saveAndConnect = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_cancel = nullptr;
};

}
