// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/verdictwords.h"

#include "models/domain/validation.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/errorwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/timewords.h"

#include <QLocale>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unauthorizedByProxy = 407;

QString hostOf(const Profile &profile)
{
    return TextChecks::isolated(profile.baseUrl.host());
}

int portOf(const Profile &profile)
{
    constexpr int plainPort = 80, securePort = 443;
    return profile.baseUrl.port(profile.baseUrl.scheme() == "http"_L1 ? plainPort : securePort);
}

QString day(const QDateTime &when)
{
    return QLocale().toString(when.date(), QLocale::LongFormat);
}

//! The status call was answered with a body of the contract.
bool serviceIsThere(const ConnectionVerdict &verdict)
{
    const ServerStatus &status = verdict.status;
    return verdict.fault == ConnectionFault::None || status.success || status.timeStamp || !status.dependencies.isEmpty();
}

std::optional<ConnectionField> tlsFieldOf(TlsProblem problem)
{
    if (problem == TlsProblem::SelfSigned || problem == TlsProblem::UnknownAuthority)
        return ConnectionField::CaFile;
    if (problem == TlsProblem::HostMismatch || problem == TlsProblem::NotTls)
        return ConnectionField::Address;
    return std::nullopt; // a matter of the clock or of the server
}

std::optional<ConnectionField> fieldOf(const ConnectionVerdict &verdict)
{
    switch (verdict.fault) {
    case ConnectionFault::BadAddress:
    case ConnectionFault::NameNotFound:
    case ConnectionFault::NotAnswering:
    case ConnectionFault::SignInPage:
    case ConnectionFault::WrongPath:
        return ConnectionField::Address;
    case ConnectionFault::Tls:
        return tlsFieldOf(verdict.error.tls.value_or(TlsFailure{}).problem);
    case ConnectionFault::Proxy:
        return ConnectionField::Proxy;
    case ConnectionFault::Credentials:
    case ConnectionFault::UserGroup:
        return ConnectionField::StaffLogin;
    case ConnectionFault::None:
    case ConnectionFault::ServerUnwell:
        break;
    }
    return std::nullopt;
}

}

VerdictText VerdictWords::of(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now)
{
    VerdictText text;
    text.good = verdict.fault == ConnectionFault::None;
    text.headline = headline(verdict, profile);
    text.advice = advice(verdict, profile, now);
    text.works = works(verdict, profile);
    text.warnings = warnings(verdict, profile);
    text.field = fieldOf(verdict);
    if (text.good)
        return text;
    text.details = ErrorWords::of(verdict.error).details;
    return text;
}

QString VerdictWords::headline(const ConnectionVerdict &verdict, const Profile &profile)
{
    switch (verdict.fault) {
    case ConnectionFault::None:
        //: %1: a host name
        return tr("%1 answers and lets you in.").arg(hostOf(profile));
    case ConnectionFault::BadAddress:
        //: The address in the profile is not one that can be used
        return tr("The address cannot be used as it is written.");
    case ConnectionFault::NameNotFound:
        //: %1: a host name
        return tr("There is no server called %1 on this network.").arg(hostOf(profile));
    case ConnectionFault::NotAnswering:
        return notAnswering(verdict.error, profile);
    case ConnectionFault::Tls:
        return tls(verdict.error.tls.value_or(TlsFailure{}), profile);
    case ConnectionFault::Proxy:
        return proxy(verdict.error, profile);
    case ConnectionFault::SignInPage:
        //: Captive portal. %1: a host name
        return tr("Something else answered in place of %1: a sign-in page of this network, or a forwarding address.")
            .arg(hostOf(profile));
    case ConnectionFault::WrongPath:
        return wrongPath(verdict.error, profile);
    case ConnectionFault::Credentials:
        return credentials(profile);
    case ConnectionFault::UserGroup:
        //: %1: the ID of a user group
        return profile.userGroup.isEmpty()
            ? tr("Your user group may not open web sessions.")
            //: %1: the ID of a user group
            : tr("User group %1 may not open web sessions.").arg(TextChecks::isolated(profile.userGroup));
    case ConnectionFault::ServerUnwell:
        return unwell(verdict, profile);
    }
    Q_UNREACHABLE();
}

QString VerdictWords::advice(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now)
{
    switch (verdict.fault) {
    case ConnectionFault::None:
        //: After a good test of the connection
        return tr("Nothing was changed on the server. You can connect.");
    case ConnectionFault::BadAddress:
        return FieldWords::of(
            Validation::baseUrl(profile.baseUrl.toString(QUrl::FullyEncoded)), tr("Type the server’s address."));
    case ConnectionFault::NameNotFound:
        //: Advice after "no server called …"
        return tr("Check the spelling of the address. If it is right, check the Wi-Fi, the cable or the VPN.");
    case ConnectionFault::NotAnswering:
        if (verdict.error.kind == ErrorKind::Busy)
            return ErrorWords::of(verdict.error).advice;
        //: Advice when the server does not answer
        return tr("Check the Wi-Fi, the cable or the VPN, and the port in the address. "
                  "If others cannot reach it either, tell the server’s keeper.");
    case ConnectionFault::Tls:
        return tlsAdvice(verdict.error.tls.value_or(TlsFailure{}), profile, now);
    case ConnectionFault::Proxy:
        //: Advice after a proxy fault. "More" is a part of the form
        return tr("Check the proxy of this profile under More.");
    case ConnectionFault::SignInPage:
        //: Advice after a captive portal answered
        return tr("Your password was not passed on. Open a browser, sign in to the Wi-Fi, then test again. "
                  "If there is nothing to sign in to, the address is out of date.");
    case ConnectionFault::WrongPath:
        //: Advice after a wrong path; the two paths are literal
        return tr("Check the path of the address: it often ends with /TessituraService, or with /tessitura/api on "
                  "version 16.");
    case ConnectionFault::Credentials:
        //: Advice after HTTP 401
        return tr("Check all four. The group is its ID, not its name, and the server must know the machine location. "
                  "Type the password again.");
    case ConnectionFault::UserGroup:
        //: "Web/Session" is the literal name of a right; View, Add, Edit and Delete are its parts
        return tr("Ask your Tessitura administrator to give the group Web/Session with View, Add, Edit and Delete, "
                  "or name another group.");
    case ConnectionFault::ServerUnwell:
        //: Advice when the server itself has trouble
        return tr("Nothing is wrong on this computer. Tell the server’s keeper, and test again later.");
    }
    Q_UNREACHABLE();
}

QString VerdictWords::notAnswering(const Error &error, const Profile &profile)
{
    switch (error.kind) {
    case ErrorKind::ConnectionLost:
        //: %1: a host name
        return tr("%1 broke the connection before it answered.").arg(hostOf(profile));
    case ErrorKind::Timeout:
        //: %1: a host name
        return tr("%1 did not answer in time.").arg(hostOf(profile));
    case ErrorKind::Busy:
        //: %1: a host name
        return tr("%1 is too busy just now.").arg(hostOf(profile));
    case ErrorKind::Cancelled:
        //: The person stopped the test
        return tr("The test was stopped before there was an answer.");
    case ErrorKind::TooLarge:
        //: %1: a host name
        return tr("%1 sent far more than a Tessitura service would.").arg(hostOf(profile));
    default:
        //: %1: a host name; %2: a port number
        return tr("Nothing can be reached at %1, port %2.").arg(hostOf(profile)).arg(portOf(profile));
    }
}

QString VerdictWords::wrongPath(const Error &error, const Profile &profile)
{
    const QString path = profile.baseUrl.path().isEmpty() ? u"/"_s : profile.baseUrl.path();
    switch (error.kind) {
    case ErrorKind::NotFound:
        //: %1: a host name; %2: the path of an address
        return tr("%1 answers, but there is no Tessitura service at %2.").arg(hostOf(profile), TextChecks::isolated(path));
    case ErrorKind::Rejected:
        //: %1: a host name; %2: the path of an address
        return tr("%1 answers, but refuses what a Tessitura service understands at %2.")
            .arg(hostOf(profile), TextChecks::isolated(path));
    default:
        //: %1: a host name
        return tr("%1 answers, but not as a Tessitura service does.").arg(hostOf(profile));
    }
}

QString VerdictWords::credentials(const Profile &profile)
{
    //: Stands in a list of names where one was left empty
    const QString none = tr("none");
    const auto named = [&none](const QString &text) { return text.isEmpty() ? none : TextChecks::isolated(text); };
    //: %1 user, %2 ID of the user group, %3 machine location; all four go to the server together
    return tr("The server did not accept user %1, group %2, location %3 or the password.")
        .arg(named(profile.user), named(profile.userGroup), named(profile.machineLocation));
}

QString VerdictWords::unwell(const ConnectionVerdict &verdict, const Profile &profile)
{
    if (!serviceIsThere(verdict)) {
        //: %1: a host name; %2: HTTP status, e.g. 503
        return tr("%1 has a fault of its own (status %2).").arg(hostOf(profile)).arg(verdict.error.httpStatus);
    }
    if (verdict.status.success != false) {
        //: The Seat Server is Tessitura's lock service
        return tr("The service answers, but its Seat Server does not listen: no seats could be held.");
    }
    QStringList failed;
    for (const Dependency &dependency : verdict.status.dependencies) {
        if (dependency.success == false && failed.size() < 4)
            failed += TextChecks::isolated(dependency.name.left(60));
    }
    if (failed.isEmpty()) {
        //: The status call of the service says "not well"
        return tr("The service answers, but says that it is not well.");
    }
    //: %1: names of parts of the service, separated by commas
    return tr("The service answers, but this part of it is not well: %1.").arg(failed.join(u", "_s));
}

QString VerdictWords::proxy(const Error &error, const Profile &profile)
{
    const bool manual = profile.proxyMode == Profile::ProxyMode::Manual;
    const QString which = manual ? TextChecks::isolated(profile.proxyHost) + u':' + QString::number(profile.proxyPort)
                                 //: Stands in place of a proxy's name
                                 : tr("of this computer’s settings");
    if (error.httpStatus == unauthorizedByProxy) {
        //: %1: a proxy, "proxy.example:8080" or "of this computer's settings"
        return tr("The proxy %1 asks for a sign-in, which Foyer cannot give.").arg(which);
    }
    //: %1: a proxy, "proxy.example:8080" or "of this computer's settings"
    return tr("The proxy %1 did not let the connection through.").arg(which);
}

QString VerdictWords::tls(const TlsFailure &failure, const Profile &profile)
{
    const QString host = hostOf(profile);
    switch (failure.problem) {
    case TlsProblem::HostMismatch: {
        const QString names = failure.presentedNames.mid(0, 4).join(u", "_s).left(200);
        //: %1: host name in the profile
        return names.isEmpty() ? tr("What answered is not %1: its certificate belongs to another name.").arg(host)
                               //: %1: host name in the profile; %2: host names in the certificate
                               : tr("What answered is not %1: its certificate belongs to %2.")
                                     .arg(host, TextChecks::isolated(names));
    }
    case TlsProblem::Expired:
        //: %1: host name; %2: a date
        return failure.validTo.isValid() ? tr("The certificate of %1 ran out on %2.").arg(host, day(failure.validTo))
                                         //: %1: host name
                                         : tr("The certificate of %1 has run out.").arg(host);
    case TlsProblem::NotYetValid:
        return failure.validFrom.isValid()
            //: %1: host name; %2: a date
            ? tr("The certificate of %1 is good only from %2 on.").arg(host, day(failure.validFrom))
            //: %1: host name
            : tr("The certificate of %1 is not good yet.").arg(host);
    case TlsProblem::SelfSigned:
        //: %1: host name
        return tr("%1 signed its certificate itself, so nobody vouches for it.").arg(host);
    case TlsProblem::UnknownAuthority:
        return profile.caFile.isEmpty()
            //: %1: host name
            ? tr("This computer does not know who issued the certificate of %1.").arg(host)
            //: %1: host name
            : tr("The CA file of this profile does not vouch for the certificate of %1.").arg(host);
    case TlsProblem::TooOld:
        //: %1: host name
        return tr("%1 offers only encryption that is too old to be safe (before TLS 1.2).").arg(host);
    case TlsProblem::NotTls:
        //: %1: host name; %2: port number
        return tr("%1 does not speak encrypted on port %2.").arg(host).arg(portOf(profile));
    case TlsProblem::Unknown:
        break;
    }
    //: %1: host name
    return tr("No safe connection to %1 could be made.").arg(host);
}

QString VerdictWords::tlsAdvice(const TlsFailure &failure, const Profile &profile, const QDateTime &now)
{
    switch (failure.problem) {
    case TlsProblem::HostMismatch:
        //: Advice after a certificate for another name
        return tr("No password was sent. Check the spelling of the address; on a guest Wi-Fi sign in to it first.");
    case TlsProblem::NotTls:
        //: Advice when the port does not speak TLS
        return tr("No password was sent. Check the port in the address.");
    case TlsProblem::Expired:
    case TlsProblem::NotYetValid:
        //: %1: a date
        return tr("No password was sent. This computer says that today is %1. If that is wrong, set its date; "
                  "if it is right, the server needs a new certificate.")
            .arg(day(now.toLocalTime()));
    case TlsProblem::SelfSigned:
    case TlsProblem::UnknownAuthority:
        return profile.caFile.isEmpty()
            //: Advice after an unknown certificate authority. "More" is a part of the form
            ? tr("No password was sent. Ask for your organisation’s CA file and name it under More.")
            //: Advice when the CA file named in the profile does not fit
            : tr("No password was sent. Ask whether the CA file is still the right one, or leave it empty.");
    case TlsProblem::TooOld:
    case TlsProblem::Unknown:
        break;
    }
    //: Advice after any other TLS failure
    return tr("No password was sent. Only the server’s keeper can mend this.");
}

QStringList VerdictWords::works(const ConnectionVerdict &verdict, const Profile &profile)
{
    const ErrorKind kind = verdict.error.kind;
    const bool service = serviceIsThere(verdict);
    const bool reached = verdict.fault != ConnectionFault::BadAddress && verdict.fault != ConnectionFault::NameNotFound
        && verdict.fault != ConnectionFault::Proxy && verdict.fault != ConnectionFault::SignInPage;
    const bool answered = reached && (verdict.fault != ConnectionFault::NotAnswering || kind == ErrorKind::Busy
                              || kind == ErrorKind::TooLarge);
    const bool direct = profile.proxyMode == Profile::ProxyMode::None;
    QStringList lines;
    // Through a proxy it is the proxy that looks for the name; a silent server may be a silent name server.
    if (answered || (reached && direct && (kind == ErrorKind::Unreachable || kind == ErrorKind::ConnectionLost))) {
        //: %1: host name; its address is known
        lines += tr("The name %1 was found").arg(hostOf(profile));
    }
    if (answered)
        lines += tr("The server answers"); //: Said of a server that can be reached
    if (answered && verdict.fault != ConnectionFault::Tls && profile.baseUrl.scheme() == "https"_L1)
        lines += tr("The connection is secure"); //: The certificate is good
    if (service)
        lines += tr("The service is there, at the right path"); //: The path in the address is right
    if (service && verdict.fault != ConnectionFault::Credentials)
        lines += tr("The sign-in was accepted"); //: User, group, location and password are right
    const bool rightsDone = verdict.fault == ConnectionFault::None
        || (verdict.fault == ConnectionFault::ServerUnwell && service && verdict.status.success != false);
    if (rightsDone)
        lines += tr("No right of the user group is known to be missing"); //: The group may use web sessions
    if (verdict.fault == ConnectionFault::None)
        lines += tr("No fault of the Seat Server is known"); //: The lock service listens
    if (service && verdict.clockDifference && !verdict.clockIsOff())
        lines += tr("The clocks agree"); //: This computer's and the server's
    return lines;
}

QStringList VerdictWords::warnings(const ConnectionVerdict &verdict, const Profile &profile)
{
    QStringList lines;
    if (verdict.clockIsOff())
        lines += clockWarning(*verdict.clockDifference);
    if (!verdict.sandbox.isEmpty() && profile.environment != Profile::Environment::Sandbox) {
        //: The server that was tested is a practice server of Foyer
        lines += tr("This is a Foyer sandbox, not your organisation’s server.");
    }
    if (verdict.looksLikeV16 && profile.apiVersion == Profile::ApiVersion::V15) {
        //: The version chosen in the profile is not the server's
        lines += tr("The server looks like version 16, but the profile says 15.");
    }
    if (verdict.fault == ConnectionFault::None && profile.seatServerZone.isEmpty()) {
        //: Nobody has said in which zone the Seat Server counts
        lines += tr("The Seat Server’s time zone is not set: time left for seats will be shown as approximate.");
    }
    return lines;
}

QString VerdictWords::clockWarning(std::chrono::seconds difference)
{
    const QString length = TimeWords::duration(std::chrono::abs(difference));
    return difference.count() > 0
        //: %1: a length of time, "7 minutes"
        ? tr("This computer’s clock is %1 ahead of the server’s. Time left for seats stays right; set the clock anyway.")
              .arg(length)
        //: %1: a length of time, "7 minutes"
        : tr("This computer’s clock is %1 behind the server’s. Time left for seats stays right; set the clock anyway.")
              .arg(length);
}

}
