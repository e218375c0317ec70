// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a test certificate's file");
}

QString stamp(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddHHmmss'Z'"_s);
}

}

TestAuthority::TestAuthority(const QString &name) : m_name(name)
{
    writeConfig();
    m_usable = run({u"ecparam"_s, u"-genkey"_s, u"-name"_s, u"prime256v1"_s, u"-noout"_s, u"-out"_s, keyFile()})
        && run({u"req"_s, u"-new"_s, u"-x509"_s, u"-key"_s, keyFile(), u"-out"_s, caFile(), u"-days"_s, u"30"_s,
            u"-subj"_s, u"/CN="_s + name, u"-config"_s, file(u"config"_s), u"-extensions"_s, u"authority"_s});
}

QString TestAuthority::caFile() const { return file(u"authority.pem"_s); }

QString TestAuthority::keyFile() const { return file(u"key.pem"_s); }

void TestAuthority::writeConfig()
{
    write(file(u"index.txt"_s), {});
    write(file(u"index.txt.attr"_s), "unique_subject = no\n");
    write(file(u"config"_s),
        "[req]\ndistinguished_name = name\n[name]\n[authority]\nbasicConstraints = critical,CA:TRUE\n"
        "subjectKeyIdentifier = hash\n[ca]\ndefault_ca = this\n[this]\ndatabase = "
            + file(u"index.txt"_s).toUtf8() + "\nnew_certs_dir = " + m_dir.path().toUtf8()
            + "\ndefault_md = sha256\npolicy = any\nrand_serial = yes\n[any]\ncommonName = supplied\n");
}

QString TestAuthority::issue(const CertificateWish &wish)
{
    const QString number = QString::number(++m_issued);
    const QString request = file(u"request"_s + number), extensions = file(u"extensions"_s + number);
    const QString certificate = file(u"certificate"_s + number + u".pem"_s);
    write(extensions, "subjectAltName = " + wish.alternativeNames.toUtf8() + "\nbasicConstraints = CA:FALSE\n");
    const bool made = run({u"req"_s, u"-new"_s, u"-key"_s, keyFile(), u"-out"_s, request, u"-subj"_s,
                          u"/CN="_s + wish.commonName, u"-config"_s, file(u"config"_s)})
        && run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, file(u"config"_s), u"-in"_s, request, u"-out"_s,
            certificate, u"-cert"_s, caFile(), u"-keyfile"_s, keyFile(), u"-startdate"_s, stamp(wish.validFromDays),
            u"-enddate"_s, stamp(wish.validToDays), u"-extfile"_s, extensions});
    return made ? certificate : QString();
}

QString TestAuthority::selfSigned()
{
    const QString certificate = file(u"selfsigned"_s + QString::number(++m_issued) + u".pem"_s);
    const bool made = run({u"req"_s, u"-new"_s, u"-x509"_s, u"-key"_s, keyFile(), u"-out"_s, certificate, u"-days"_s,
        u"30"_s, u"-subj"_s, u"/CN=localhost"_s, u"-config"_s, file(u"config"_s), u"-addext"_s,
        u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s});
    return made ? certificate : QString();
}

QSslConfiguration TestAuthority::serverWith(const QString &certificateFile) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    QFile key(keyFile());
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setAllowedNextProtocols({"h2", "http/1.1"});
    return configuration;
}

bool TestAuthority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(u"openssl"_s, arguments);
    const bool good = openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0;
    if (!good)
        qWarning("openssl: %s", openssl.readAllStandardError().constData());
    return good;
}

}
