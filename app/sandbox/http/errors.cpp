// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/errors.h"

namespace Foyer::Sandbox::Errors {

using namespace Qt::Literals::StringLiterals;

namespace {

Response page(int status, const QByteArray &title, const QByteArray &text)
{
    return {status, "text/html",
        "<!DOCTYPE html>\r\n<html><head><title>" + title + "</title></head>\r\n<body><h1>" + title
            + "</h1>\r\n<p>" + text + "</p></body></html>\r\n"};
}

} // namespace

Answer badCredentials()
{
    return Answer::error(401,
        u"The provided credentials could not be determined to be valid. Please contact your system "
        "administrator for valid service credentials."_s);
}

Answer noPermission(const QByteArray &verb, const QByteArray &resource)
{
    return Answer::error(403,
        u"The user group does not have permission to perform %1 on %2."_s.arg(
            QString::fromLatin1(verb), QString::fromLatin1(resource)));
}

Answer unknownSession() { return Answer::error(404, u"The specified session key could not be found."_s); }

Answer wrongVerb(const QByteArray &verb)
{
    return Answer::error(
        405, u"The requested resource does not support http method '%1'."_s.arg(QString::fromLatin1(verb)));
}

Answer emptySegment() { return Answer::error(500, u"An unexpected error occurred."_s); }

Answer unreadableBody(const QString &problem)
{
    return Answer::error(400, u"The request body could not be read: %1"_s.arg(problem));
}

Answer cardNumber() { return Answer::error(400, u"This sandbox takes no card data."_s); }

Answer storeFailed() { return Answer::error(500, u"The request could not be saved."_s); }

Response noSuchPage()
{
    return page(404, "404 - File or directory not found.",
        "The resource you are looking for might have been removed, had its name changed, or is temporarily "
        "unavailable.");
}

Response bodyTooLarge()
{
    return page(413, "413 - Request entity too large.", "The request is larger than the server takes.");
}

Response refused(const QString &why) { return page(400, "Bad Request", why.toHtmlEscaped().toUtf8()); }

} // namespace Foyer::Sandbox::Errors
