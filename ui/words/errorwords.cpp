// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/timewords.h"

#include <QLocale>
#include <QStringList>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype quoteLimit = 200;

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    if (simple.size() <= quoteLimit)
        return simple;
    qsizetype end = quoteLimit - 1;
    if (simple.at(end - 1).isHighSurrogate())
        --end;
    return simple.left(end) + u'…';
}

}

FaultWords ErrorWords::of(const Error &error)
{
    FaultWords words{happened(error), advice(error), details(error)};
    const QString quote = serverQuote(error);
    if (!quote.isEmpty()) {
        //: %1: a sentence of ours; %2: what the server wrote, in quotation marks
        words.happened = tr("%1 The server says: %2").arg(words.happened, quote);
    }
    return words;
}

QString ErrorWords::serverQuote(const Error &error)
{
    const QString text = shortened(error.serverText());
    if (text.isEmpty())
        return {};
    //: Quotation marks around the server's own words
    return tr("“%1”").arg(TextChecks::isolated(text));
}

QString ErrorWords::happened(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NameNotFound:
        //: DNS does not know the host
        return tr("The server’s name was not found.");
    case ErrorKind::Unreachable:
        //: Connection refused or no route
        return tr("The server cannot be reached.");
    case ErrorKind::ConnectionLost:
        //: The connection died while waiting for the answer
        return tr("The connection broke before the answer came.");
    case ErrorKind::Timeout:
        //: Our own deadline passed
        return tr("The server did not answer in time.");
    case ErrorKind::Cancelled:
        //: A person gave up waiting
        return tr("It was cancelled.");
    case ErrorKind::Tls:
        return tlsHappened(error.tls.value_or(TlsFailure{}));
    case ErrorKind::Redirected:
        //: A captive portal or a moved service answered
        return tr("A sign-in page of the network answered instead of the server.");
    case ErrorKind::ProxyRefused:
        //: The HTTP proxy refused or cannot be reached
        return tr("The proxy did not let the request through.");
    case ErrorKind::StaffRefused:
        //: HTTP 401: the service login of this program, not the patron's
        return tr("The server refused this computer’s own login. The patron’s login was not looked at.");
    case ErrorKind::Forbidden:
        //: HTTP 403
        return tr("Your user group may not do this.");
    case ErrorKind::NotFound:
        //: HTTP 404 or 410
        return tr("The server does not know this any more.");
    case ErrorKind::Conflict:
        //: HTTP 409 or 412
        return tr("Somebody else changed it at the same time.");
    case ErrorKind::Rejected:
        //: HTTP 400, 405, 415, 422
        return tr("The server refused.");
    case ErrorKind::Busy:
        //: HTTP 429
        return tr("The server is too busy just now.");
    case ErrorKind::ServerFault:
        //: HTTP 5xx
        return tr("The server had a fault of its own.");
    case ErrorKind::TooLarge:
        //: The answer is over the size limit
        return tr("The answer was far too large and was not read.");
    case ErrorKind::Unreadable:
        //: An answer came but not what was agreed
        return tr("The server answered, but the answer could not be read.");
    case ErrorKind::InvalidInput:
        //: Refused by this program before sending
        return tr("Something entered cannot be sent as it is.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::advice(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NameNotFound:
        //: Advice after "name not found"
        return tr("Check the network, then the address in the profile.");
    case ErrorKind::Unreachable:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
        //: Advice after a network fault
        return tr("Check the Wi-Fi or the cable.");
    case ErrorKind::Tls:
        return tlsAdvice(error.tls.value_or(TlsFailure{}));
    case ErrorKind::Redirected:
        //: Advice after a captive portal answered
        return tr("Open a browser and sign in to the Wi-Fi, or check the address in the profile.");
    case ErrorKind::ProxyRefused:
        //: Advice after a proxy fault
        return tr("Check the proxy in the profile.");
    case ErrorKind::StaffRefused:
        //: Advice after HTTP 401
        return tr("Check user, group, location and password of the profile.");
    case ErrorKind::Forbidden:
        //: Advice after HTTP 403
        return tr("Ask a supervisor for the right, or use a profile that has it.");
    case ErrorKind::Conflict:
        //: Advice after a conflict; F5 is the key for refresh
        return tr("Look again with F5 before going on.");
    case ErrorKind::Busy:
        if (error.retryAfter) {
            //: %1: a length of time, "30 s" or "2 min"
            return tr("Try again in %1.").arg(TimeWords::shortDuration(*error.retryAfter));
        }
        //: Advice after HTTP 429 without a time
        return tr("Wait a moment, then try again.");
    case ErrorKind::ServerFault:
    case ErrorKind::Unreadable:
    case ErrorKind::TooLarge:
        //: Advice after a fault of the server
        return tr("If it happens again, give a supervisor the details.");
    case ErrorKind::Cancelled:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::InvalidInput:
        return {};
    }
    Q_UNREACHABLE();
}

QString ErrorWords::details(const Error &error)
{
    QStringList lines;
    if (error.httpStatus != 0) {
        //: %1: HTTP status, e.g. 503
        lines += tr("Status %1").arg(error.httpStatus);
    }
    if (!error.member.isEmpty()) {
        //: %1: the technical name of the part of the answer that is at fault
        lines += tr("At fault: %1").arg(TextChecks::isolated(error.member));
    }
    for (const ServerMessage &message : error.messages) {
        QStringList parts;
        for (const QString &part : {message.code, message.description, message.details}) {
            if (!part.trimmed().isEmpty())
                parts += TextChecks::isolated(shortened(part));
        }
        if (!parts.isEmpty())
            lines += parts.join(u" · "_s);
    }
    if (!error.requestId.isEmpty()) {
        //: %1: number by which the server's log knows the request
        lines += tr("Request %1").arg(QString::fromLatin1(error.requestId));
    }
    return lines.join(u'\n');
}

QString ErrorWords::tlsHappened(const TlsFailure &failure)
{
    const auto day = [](const QDateTime &when) { return QLocale().toString(when.date(), QLocale::ShortFormat); };
    switch (failure.problem) {
    case TlsProblem::HostMismatch: {
        if (failure.presentedNames.isEmpty()) {
            //: Certificate without usable names
            return tr("The server’s certificate belongs to another name.");
        }
        const QString names = shortened(failure.presentedNames.mid(0, 4).join(u", "_s));
        //: %1: host names in the certificate
        return tr("The server’s certificate belongs to another name: %1.").arg(TextChecks::isolated(names));
    }
    case TlsProblem::Expired:
        //: %1: a date
        return failure.validTo.isValid() ? tr("The server’s certificate ran out on %1.").arg(day(failure.validTo))
                                         //: Certificate without a readable end date
                                         : tr("The server’s certificate has run out.");
    case TlsProblem::NotYetValid:
        return failure.validFrom.isValid()
            //: %1: a date
            ? tr("The server’s certificate is good only from %1 on.").arg(day(failure.validFrom))
            //: Certificate without a readable start date
            : tr("The server’s certificate is not good yet.");
    case TlsProblem::SelfSigned:
        //: Nobody vouches for the certificate
        return tr("The server signed its certificate itself, so nobody vouches for it.");
    case TlsProblem::UnknownAuthority:
        //: The issuing authority is not among the trusted ones
        return tr("This computer does not know who issued the server’s certificate.");
    case TlsProblem::TooOld:
        //: The server offers only TLS 1.1 or older
        return tr("The server offers only encryption that is too old to be safe.");
    case TlsProblem::NotTls:
        //: Something that is not TLS answered
        return tr("The server does not speak encrypted on this port.");
    case TlsProblem::Unknown:
        break;
    }
    //: TLS failed for a reason not known
    return tr("No safe connection could be made.");
}

QString ErrorWords::tlsAdvice(const TlsFailure &failure)
{
    switch (failure.problem) {
    case TlsProblem::HostMismatch:
    case TlsProblem::NotTls:
        //: Advice after a certificate for another name
        return tr("Nothing was sent. Check the address in the profile; on a guest Wi-Fi sign in to it first.");
    case TlsProblem::Expired:
    case TlsProblem::NotYetValid:
        //: Advice after a certificate outside its dates
        return tr("Nothing was sent. Check this computer’s date and time first, then tell the server’s keeper.");
    case TlsProblem::SelfSigned:
    case TlsProblem::UnknownAuthority:
        //: Advice after an unknown certificate authority
        return tr("Nothing was sent. Ask for your organisation’s CA file and name it in the profile.");
    case TlsProblem::TooOld:
    case TlsProblem::Unknown:
        break;
    }
    //: Advice after any other TLS failure
    return tr("Nothing was sent. Tell the server’s keeper.");
}

}
