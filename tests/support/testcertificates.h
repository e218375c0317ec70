// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStringList>
#include <QTemporaryDir>

namespace Foyer {

//! What a test wants to have certified.
struct CertificateWish
{
    QString commonName = QStringLiteral("localhost");
    QString alternativeNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    int validFromDays = -1; //!< relative to today
    int validToDays = 30;
};

//! A throw-away authority made with the openssl program at run time, so that nothing in the repository
//! can run out. All files vanish with the object.
class TestAuthority final
{
public:
    explicit TestAuthority(const QString &name = QStringLiteral("Foyer Test Authority"));

    [[nodiscard]] bool isUsable() const { return m_usable; } //!< false when openssl is not there
    [[nodiscard]] QString caFile() const; //!< PEM of the authority
    [[nodiscard]] QString keyFile() const; //!< PEM; one key serves every certificate
    //! PEM files and the server configuration that shows them.
    [[nodiscard]] QString issue(const CertificateWish &wish = {});
    [[nodiscard]] QString selfSigned();
    [[nodiscard]] QSslConfiguration serverWith(const QString &certificateFile) const;

private:
    [[nodiscard]] bool run(const QStringList &arguments) const;
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    void writeConfig();

    QTemporaryDir m_dir;
    QString m_name;
    bool m_usable = false;
    int m_issued = 0;
};

}
