// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/credentials.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/reference/weblogins.h"
#include "app/sandbox/store/password.h"
#include "app/sandbox/web/sessions.h"
#include "app/sandbox/web/systemdefaults.h"

#include <QRandomGenerator>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTokenLength = 16;
constexpr qint64 kMinuteMs = 60'000;

// Letters and digits that nobody confuses when he types them from a mail.
QString newToken()
{
    static constexpr QLatin1StringView letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1;
    QString token;
    for (int i = 0; i < kTokenLength; ++i)
        token += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return token;
}

} // namespace

Answer Credentials::send(const Call &call)
{
    Database &store = m_services.store;
    if (!Sessions(m_services).find(call.variable(u"sessionKey"_s)))
        return Errors::unknownSession();
    const QString address = textMember(call.body, "EmailAddress"_L1).value_or(QString()).trimmed();
    const auto type = intMember(call.body, "LoginTypeId"_L1);
    if (address.isEmpty() || !type)
        return Answer::error(
            400, address.isEmpty() ? u"EmailAddress is required"_s : u"LoginTypeId is required"_s);
    if (!intMember(call.body, "TemplateFormatId"_L1)
        && SystemDefaults::text(store, u"CRED_EMAIL_FORMAT_NO"_s).isEmpty())
        return Answer::error(
            400, u"TemplateFormatId was not provided and the default CRED_EMAIL_FORMAT_NO is not set"_s);
    const auto login = store.one(
        u"SELECT l.*, e.address FROM web_logins l JOIN electronic_addresses e ON "
        u"e.id=l.electronic_address_id "
        "WHERE e.address=? AND l.login_type_id=? AND NOT l.inactive AND NOT e.inactive ORDER BY l.is_primary DESC, l.id LIMIT 1"_s,
        {address, *type});
    if (!login)
        return Answer::error(400, u"No login was found for the specified email address and login type"_s);
    const QString token = newToken();
    const qint64 now = m_services.clock.nowMs();
    const qint64 end = now + qint64{SystemDefaults::number(store, u"LOGIN_TOKEN_MINUTES"_s, 60)} * kMinuteMs;
    store.run(u"UPDATE web_logins SET token_hash=?, token_expires_at=?, updated_at=? WHERE id=?"_s,
        {Password::hash(token, login->bytes("salt"_L1)), end, nextUpdate(m_services, *login),
            login->number("id"_L1)});
    store.run(u"INSERT INTO outbox(created_at, kind, address, subject, body) VALUES(?,'credentials',?,?,?)"_s,
        {now, login->text("address"_L1), u"Your login"_s,
            u"Login: %1\nToken: %2"_s.arg(login->text("login"_L1), token)});
    const auto updated = store.one(u"SELECT * FROM web_logins WHERE id=?"_s, {login->number("id"_L1)});
    return Answer::ok("SessionWebLogin", webLoginValue(m_services, updated ? *updated : *login));
}

} // namespace Foyer::Sandbox
