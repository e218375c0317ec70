// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/tlsfailure.h"

#include <QSslCertificate>
#include <QSslError>

namespace Foyer {

namespace {

TlsProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return TlsProblem::HostMismatch;
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return TlsProblem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsProblem::UnknownAuthority;
    default:
        return TlsProblem::Unknown;
    }
}

int urgency(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::HostMismatch:
        return 5;
    case TlsProblem::Expired:
    case TlsProblem::NotYetValid:
        return 4;
    case TlsProblem::SelfSigned:
        return 3;
    case TlsProblem::UnknownAuthority:
        return 2;
    default:
        return 1;
    }
}

}

TlsFailure describeTlsFailure(const QList<QSslError> &errors, const QSslCertificate &presented)
{
    TlsFailure failure;
    for (const QSslError &error : errors) {
        const TlsProblem problem = problemOf(error.error());
        if (urgency(problem) > urgency(failure.problem))
            failure.problem = problem;
    }
    failure.presentedNames = presented.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (failure.presentedNames.isEmpty())
        failure.presentedNames = presented.subjectInfo(QSslCertificate::CommonName);
    failure.validFrom = presented.effectiveDate().toUTC();
    failure.validTo = presented.expiryDate().toUTC();
    return failure;
}

TlsFailure describeBrokenHandshake(const QString &reason)
{
    const auto says = [&reason](const char *words) { return reason.contains(QLatin1String(words)); };
    TlsFailure failure;
    if (says("protocol version") || says("unsupported protocol"))
        failure.problem = TlsProblem::TooOld;
    else if (says("wrong version number") || says("packet length too long") || says("http request"))
        failure.problem = TlsProblem::NotTls;
    return failure;
}

}
