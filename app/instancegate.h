// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Foyer {

//! One window for each profile of a user: two would keep each other's sessions out of the keychain. Who comes second
//! asks the first to show itself. What a killed program left behind does not stand in the way.
class InstanceGate final : public QObject
{
    Q_OBJECT
public:
    //! \a folder: where only this user can write; it must be the same for all starts.
    explicit InstanceGate(QString folder = userFolder(), QObject *parent = nullptr);
    ~InstanceGate() override;

    //! Gives up the place held before. Ends, never from within the call, with exactly one of entered() and
    //! heldElsewhere(), unless leave() or another enter() comes first. An empty \a place is open to all.
    void enter(const QString &place);
    void leave();

    [[nodiscard]] static QString userFolder();

Q_SIGNALS:
    void entered();
    //! \a shown: the other program said that it shows itself; false when it does not answer.
    void heldElsewhere(bool shown);
    //! Another start wants the place held here: show the window.
    void knocked();

private:
    void tryToEnter();
    void listen();
    void greet();
    void knock();
    void conclude(bool shown);

    const QString m_folder;
    QString m_address;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
    QLocalSocket m_socket;
    QTimer m_patience, m_pause;
    int m_knocks = 0;
    bool m_entering = false;
};

}
