// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows keeps passwords itself, per user and encrypted: its Credential Manager, in place of QtKeychain.
#include "models/service/credentials/keychainbackend.h"

#include <qt_windows.h>
#include <wincred.h>

namespace Foyer {

namespace {

std::wstring nameOf(const QString &key) { return QString(u"Foyer/" + key).toStdWString(); }

class CredentialManager final : public KeychainBackend
{
public:
    void read(const QString &key, Callback done) override
    {
        PCREDENTIALW found = nullptr;
        if (!CredReadW(nameOf(key).c_str(), CRED_TYPE_GENERIC, 0, &found))
            return done(failure(), {});
        QByteArray bytes(
            reinterpret_cast<const char *>(found->CredentialBlob), qsizetype(found->CredentialBlobSize));
        SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
        CredFree(found);
        done(Result::Done, std::move(bytes));
    }

    void write(const QString &key, const QByteArray &bytes, Callback done) override
    {
        std::wstring name = nameOf(key);
        std::wstring user = L"foyer";
        CREDENTIALW entry = {};
        entry.Type = CRED_TYPE_GENERIC;
        entry.TargetName = name.data();
        entry.UserName = user.data();
        entry.CredentialBlobSize = DWORD(bytes.size());
        entry.CredentialBlob = reinterpret_cast<LPBYTE>(const_cast<char *>(bytes.constData()));
        entry.Persist = CRED_PERSIST_LOCAL_MACHINE; // of this user, on this computer: it does not roam
        done(CredWriteW(&entry, 0) ? Result::Done : Result::Failed, {});
    }

    void remove(const QString &key, Callback done) override
    {
        done(CredDeleteW(nameOf(key).c_str(), CRED_TYPE_GENERIC, 0) ? Result::Done : failure(), {});
    }

private:
    static Result failure() { return GetLastError() == ERROR_NOT_FOUND ? Result::NotFound : Result::Failed; }
};

}

std::unique_ptr<KeychainBackend> systemKeychain() { return std::make_unique<CredentialManager>(); }

}
