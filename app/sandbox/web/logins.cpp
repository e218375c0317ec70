// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/logins.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/store/password.h"
#include "app/sandbox/web/systemdefaults.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const Call &call, QLatin1StringView name)
{
    return textMember(call.body, name).value_or(QString());
}

int loginType(const Call &call) { return intMember(call.body, "LoginTypeId"_L1).value_or(0); }

QString missing(const Call &call, std::initializer_list<QLatin1StringView> required)
{
    for (const QLatin1StringView name : required) {
        if (text(call, name).trimmed().isEmpty())
            return name;
    }
    return {};
}

} // namespace

Answer Logins::byUserName(const Call &call)
{
    if (m_services.switches.apiVersion >= 16 && call.body.contains("PersistSessionOnFailure"_L1))
        return Answer::error(400, u"PersistSessionOnFailure is not a member of LoginRequest."_s);
    return attempt(call, {"UserName"_L1, "Password"_L1, "LoginTypeId"_L1}, [this](const Call &c) {
        Try t{text(c, "UserName"_L1), loginByName(text(c, "UserName"_L1), loginType(c))};
        t.proven = t.login && passwordFits(*t.login, text(c, "Password"_L1));
        t.keepSession = boolMember(c.body, "PersistSessionOnFailure"_L1).value_or(false);
        return t;
    });
}

Answer Logins::byEmail(const Call &call)
{
    return attempt(call, {"EmailAddress"_L1, "Password"_L1, "LoginTypeId"_L1}, [this](const Call &c) {
        Try t{text(c, "EmailAddress"_L1), loginByEmail(text(c, "EmailAddress"_L1), loginType(c))};
        t.proven = t.login && passwordFits(*t.login, text(c, "Password"_L1));
        return t;
    });
}

Answer Logins::byToken(const Call &call)
{
    return attempt(call, {"EmailAddress"_L1, "ForgotLoginToken"_L1, "LoginTypeId"_L1}, [this](const Call &c) {
        Try t{text(c, "EmailAddress"_L1), loginByEmail(text(c, "EmailAddress"_L1), loginType(c))};
        const auto end = t.login ? t.login->maybeBig("token_expires_at"_L1) : std::nullopt;
        t.viaToken = true;
        t.proven = end && *end > m_services.clock.nowMs()
            && Password::same(t.login->bytes("token_hash"_L1),
                Password::hash(text(c, "ForgotLoginToken"_L1).trimmed(), t.login->bytes("salt"_L1)));
        return t;
    });
}

Answer Logins::byConstituentInfo(const Call &call)
{
    return attempt(call, {"ConstituentId"_L1, "PhoneNumber"_L1, "PostalCode"_L1, "LoginTypeId"_L1},
        [this](const Call &c) {
            const int constituent = intMember(c.body, "ConstituentId"_L1).value_or(0);
            Try t{text(c, "ConstituentId"_L1),
                m_services.store.one(
                    u"SELECT * FROM web_logins WHERE constituent_id=? AND login_type_id=? ORDER BY is_primary DESC, id LIMIT 1"_s,
                    {constituent, loginType(c)})};
            t.proven = t.login
                && knowsDetails(constituent, text(c, "PhoneNumber"_L1), text(c, "PostalCode"_L1),
                    textMember(c.body, "EmailAddress"_L1));
            return t;
        });
}

Answer Logins::byExternal(const Call &call)
{
    return attempt(call, {"UserName"_L1, "LoginTypeId"_L1}, [this](const Call &c) {
        Try t{text(c, "UserName"_L1), loginByName(text(c, "UserName"_L1), loginType(c))};
        t.proven = t.login.has_value();
        return t;
    });
}

Answer Logins::attempt(
    const Call &call, std::initializer_list<QLatin1StringView> required, const Check &check)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (!m_sessions.find(key))
        return Errors::unknownSession();
    if (const QString name = missing(call, required); !name.isEmpty())
        return Answer::error(400, name + u" is required."_s);
    const int code = intMember(call.body, "PromotionCode"_L1).value_or(0);
    const auto source = chooseSource(m_services.store, code);
    if (!source)
        return Answer::error(400, u"Promotion code %1 is not valid."_s.arg(code));
    const Try attempt = check(call);
    if (!attempt.login || isLocked(*attempt.login) || attempt.login->flag("inactive"_L1) || !attempt.proven)
        return fail(key, attempt);
    const bool temporary = attempt.viaToken || attempt.login->flag("is_temporary"_L1);
    signIn(key, attempt.login->number("id"_L1), *source, temporary ? u"T"_s : u"P"_s);
    return m_sessions.answer(key);
}

// A lock that has run out is forgotten together with its count, at the first look.
bool Logins::isLocked(const Row &login)
{
    const auto locked = login.maybeBig("locked_at"_L1);
    if (!locked)
        return false;
    const int minutes = SystemDefaults::number(m_services.store, u"LOGIN_LOCKOUT_MINUTES"_s, 30);
    if (m_services.clock.nowMs() < *locked + qint64{minutes} * 60'000)
        return true;
    m_services.store.run(
        u"UPDATE web_logins SET failed_attempts=0, locked_at=NULL WHERE id=?"_s, {login.number("id"_L1)});
    return false;
}

void Logins::countFailure(const Row &login)
{
    const int id = login.number("id"_L1);
    const int allowed = SystemDefaults::number(m_services.store, u"LOGIN_ATTEMPTS_ALLOWED"_s, 5);
    m_services.store.run(u"UPDATE web_logins SET failed_attempts=failed_attempts+1 WHERE id=?"_s, {id});
    m_services.store.run(u"UPDATE web_logins SET locked_at=? WHERE id=? AND failed_attempts>=?"_s,
        {m_services.clock.nowMs(), id, allowed});
}

Answer Logins::fail(const QString &key, const Try &attempt)
{
    Database &store = m_services.store;
    if (attempt.login && !isLocked(*attempt.login) && !attempt.login->flag("inactive"_L1))
        countFailure(*attempt.login);
    m_sessions.forgetLogin(key);
    if (m_services.switches.apiVersion < 16 && !attempt.keepSession) {
        store.run(
            u"UPDATE sessions SET mode_of_sale_id=original_mode_of_sale_id, source_id=? WHERE session_key=?"_s,
            {chooseSource(store, 0).value_or(SourceChoice{}).id, key});
        store.run(u"DELETE FROM session_variables WHERE session_key=?"_s, {key});
    }
    const auto login = attempt.login
        ? store.one(u"SELECT * FROM web_logins WHERE id=?"_s, {attempt.login->number("id"_L1)})
        : std::nullopt;
    store.run(u"UPDATE sessions SET user_id=?, failed_attempts=?, locked_at=? WHERE session_key=?"_s,
        {attempt.userName, login ? login->number("failed_attempts"_L1) : 0,
            login && !login->isNull("locked_at"_L1) ? QVariant(login->big("locked_at"_L1)) : QVariant(),
            key});
    if (!m_services.switches.failedLoginIsError)
        return m_sessions.answer(key);
    Answer answer = Answer::error(400, u"The login name or password provided is incorrect."_s);
    answer.keepsWrites = true;
    return answer;
}

bool Logins::passwordFits(const Row &login, const QString &password) const
{
    return Password::same(login.bytes("password_hash"_L1), Password::hash(password, login.bytes("salt"_L1)));
}

std::optional<Row> Logins::loginByName(const QString &name, int type)
{
    return m_services.store.one(
        u"SELECT * FROM web_logins WHERE login=? AND login_type_id=?"_s, {name.trimmed(), type});
}

std::optional<Row> Logins::loginByEmail(const QString &email, int type)
{
    return m_services.store.one(
        u"SELECT l.* FROM web_logins l JOIN electronic_addresses e ON e.id=l.electronic_address_id "
        "WHERE e.address=? AND e.inactive=0 AND l.login_type_id=? ORDER BY l.inactive, l.id LIMIT 1"_s,
        {email.trimmed(), type});
}

bool Logins::knowsDetails(
    int constituent, const QString &phone, const QString &postal, const std::optional<QString> &email)
{
    Database &store = m_services.store;
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    const bool phoneFits = !digits.isEmpty()
        && store.count(
               u"SELECT COUNT(*) FROM phones WHERE constituent_id=? AND digits=?"_s, {constituent, digits})
            > 0;
    QString start = postal.trimmed();
    start.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    const bool postalFits
        = store.count(
              u"SELECT COUNT(*) FROM addresses WHERE constituent_id=? AND postal_code LIKE ? ESCAPE '!'"_s,
              {constituent, QString(start + u'%')})
        > 0;
    const bool emailFits = !email || email->trimmed().isEmpty()
        || store.count(u"SELECT COUNT(*) FROM electronic_addresses WHERE constituent_id=? AND address=?"_s,
               {constituent, email->trimmed()})
            > 0;
    return phoneFits && postalFits && emailFits;
}

// A household's primary person buys for the household unless the house says No; on the web nobody can be
// prompted.
int Logins::actsFor(int owner)
{
    if (!SystemDefaults::flag(m_services.store, u"TRANSACT_AS_HOUSEHOLD_ORDER"_s, false))
        return owner;
    const auto household = m_services.store.one(
        u"SELECT household_id FROM affiliations WHERE individual_id=? AND is_primary=1"_s, {owner});
    return household ? household->number("household_id"_L1) : owner;
}

void Logins::signIn(const QString &key, int webLoginId, const SourceChoice &source, const QString &status)
{
    Database &store = m_services.store;
    const auto login = store.one(
        u"SELECT l.*, e.address FROM web_logins l JOIN electronic_addresses e ON e.id=l.electronic_address_id WHERE l.id=?"_s,
        {webLoginId});
    if (!login)
        return;
    const int owner = login->number("constituent_id"_L1);
    const int constituent = actsFor(owner);
    const QString name = login->text("login"_L1);
    store.run(
        u"UPDATE web_logins SET failed_attempts=0, locked_at=NULL, last_login_at=?, token_hash=NULL, token_expires_at=NULL WHERE id=?"_s,
        {m_services.clock.nowMs(), webLoginId});
    store.run(u"UPDATE sessions SET is_logged_in=1, is_guest=0, constituent_id=?, original_constituent_id=?, "
              u"web_login_id=?, user_id=?, "
              "login_status=?, failed_attempts=0, locked_at=NULL, electronic_address=?, source_id=?, "
              "mode_of_sale_id=COALESCE(?, original_mode_of_sale_id) WHERE session_key=?"_s,
        {constituent, owner, webLoginId, name, status, login->text("address"_L1), source.id,
            source.modeOfSaleId ? QVariant(*source.modeOfSaleId) : QVariant(), key});
    const std::pair<QString, QString> variables[] = {{u"UID"_s, QString::number(constituent)},
        {u"LoginType"_s, login->text("login_type_id"_L1)}, {u"UserName"_s, name}, {u"Status"_s, status}};
    for (const auto &[variable, value] : variables)
        store.run(u"INSERT OR REPLACE INTO session_variables VALUES(?,?,?)"_s, {key, variable, value});
}

Answer Logins::asGuest(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (!m_sessions.find(key))
        return Errors::unknownSession();
    if (const QString name
        = missing(call, {"EmailAddress"_L1, "LoginTypeId"_L1, "ElectronicAddressTypeId"_L1});
        !name.isEmpty())
        return Answer::error(400, name + u" is required."_s);
    Database &store = m_services.store;
    if (store.count(u"SELECT COUNT(*) FROM login_types WHERE id=?"_s, {loginType(call)}) == 0)
        return Answer::error(400, u"Login type %1 is not valid."_s.arg(loginType(call)));
    const int addressType = intMember(call.body, "ElectronicAddressTypeId"_L1).value_or(0);
    if (store.count(
            u"SELECT COUNT(*) FROM electronic_address_types WHERE id=? AND is_email=1 AND inactive=0"_s,
            {addressType})
        == 0)
        return Answer::error(400, u"Electronic address type %1 is not valid."_s.arg(addressType));
    const QString email = text(call, "EmailAddress"_L1).trimmed();
    if (!email.contains(u'@'))
        return Answer::error(400, u"EmailAddress is not valid."_s);
    const auto login = loginByEmail(email, loginType(call));
    const int constituent = login && !login->flag("inactive"_L1) ? login->number("constituent_id"_L1) : 0;
    m_sessions.forgetLogin(key);
    store.run(u"UPDATE sessions SET is_logged_in=1, is_guest=1, constituent_id=?1, "
              u"original_constituent_id=?1, failed_attempts=0, "
              "electronic_address=?2 WHERE session_key=?3"_s,
        {constituent, email, key});
    return m_sessions.answer(key);
}

} // namespace Foyer::Sandbox
