// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Foyer {

//! The system's keychain behind three calls. One answer each, maybe much later, maybe never: the
//! KeychainCredentialStore keeps the deadline.
class KeychainBackend
{
public:
    enum class Result { Done, NotFound, Failed };
    //! The bytes are the entry's, of a read that is Done; the receiver wipes them.
    using Callback = std::function<void(Result, QByteArray)>;

    KeychainBackend() = default;
    KeychainBackend(const KeychainBackend &) = delete;
    KeychainBackend &operator=(const KeychainBackend &) = delete;
    virtual ~KeychainBackend() = default;

    virtual void read(const QString &key, Callback done) = 0;
    virtual void write(const QString &key, const QByteArray &bytes, Callback done) = 0;
    virtual void remove(const QString &key, Callback done) = 0;
};

//! QtKeychain's, on Windows the Credential Manager's; null when Foyer was built without it.
[[nodiscard]] std::unique_ptr<KeychainBackend> systemKeychain();

}
