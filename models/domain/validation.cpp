// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace Foyer::Validation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestLogin = 80, longestPassword = 40, longestEmail = 254, longestGroup = 8;
constexpr int longestStaffName = 80, longestNameBytes = 255, longestValue = 8000, longestPhone = 32;

FieldProblem blocked(Problem problem, std::optional<qsizetype> position = {}, std::optional<qint64> limit = {})
{
    return {problem, false, position, limit};
}

bool isLetterOrDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

//! What every one-line field that is sent refuses.
Verdict commonTrouble(QStringView text, int limit)
{
    if (text.trimmed().isEmpty())
        return blocked(Problem::Missing);
    if (looksLikeCardNumber(text))
        return blocked(Problem::CardNumber);
    if (limit > 0 && text.size() > limit)
        return blocked(Problem::TooLong, limit, limit);
    if (Verdict odd = oddCharacter(text)) {
        odd->warning = false;
        return odd;
    }
    return std::nullopt;
}

Verdict credentialPart(QStringView text, int limit)
{
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0)
        return blocked(Problem::Colon, colon);
    return commonTrouble(text, limit);
}

Verdict wholeNumber(QStringView text, qint64 least, qint64 most)
{
    if (text.isEmpty())
        return blocked(Problem::Missing);
    const qsizetype start = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            return blocked(Problem::NotANumber, i);
    }
    if (start == text.size())
        return blocked(Problem::NotANumber, 0);
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    if (!fits)
        return start == 1 ? blocked(Problem::TooSmall, {}, least) : blocked(Problem::TooLarge, {}, most);
    if (value < least)
        return blocked(Problem::TooSmall, {}, least);
    if (value > most)
        return blocked(Problem::TooLarge, {}, most);
    return std::nullopt;
}

bool isLoopback(const QString &host) { return host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1; }

Verdict schemeTrouble(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return std::nullopt;
    if (url.scheme() != "http"_L1)
        return blocked(Problem::SchemeNotAllowed);
    return isLoopback(url.host()) ? std::nullopt : Verdict(blocked(Problem::PlainHttpElsewhere));
}

//! "localhost:8080/x" parses as the scheme "localhost".
bool isSchemeMissing(const QUrl &url, const QString &text)
{
    const qsizetype after = url.scheme().size() + 1;
    return url.isRelative() || (after < text.size() && isDigit(text[after]));
}

bool hasUserInfo(const QString &text)
{
    const qsizetype start = text.indexOf("://"_L1) + 3;
    const qsizetype end = text.indexOf(u'/', start);
    return QStringView(text).sliced(start, (end < 0 ? text.size() : end) - start).contains(u'@');
}

bool hasDotSegment(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/');
    return segments.contains(u"."_s) || segments.contains(u".."_s);
}

Verdict domainTrouble(QStringView domain, qsizetype start)
{
    const QList<QStringView> labels = domain.split(u'.');
    if (labels.size() < 2 || labels.last().size() < 2)
        return blocked(Problem::NotAnEmail, start);
    for (const QStringView label : labels) {
        const bool framed = label.startsWith(u'-') || label.endsWith(u'-');
        const bool plain = std::ranges::all_of(
            label, [](QChar c) { return c == u'-' || c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); });
        if (label.isEmpty() || framed || !plain)
            return blocked(Problem::NotAnEmail, start + (label.constData() - domain.constData()));
    }
    return std::nullopt;
}

}

Verdict baseUrl(const QString &text)
{
    if (text.isEmpty())
        return blocked(Problem::Missing);
    if (Verdict odd = oddCharacter(text)) {
        odd->warning = false;
        return odd;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && isSchemeMissing(url, text))
        return blocked(Problem::SchemeMissing);
    if (!url.isValid() || url.port() == 0)
        return blocked(Problem::NotAUrl);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return blocked(Problem::SchemeNotAllowed);
    if (url.host().isEmpty())
        return blocked(Problem::NotAUrl);
    if (hasUserInfo(text))
        return blocked(Problem::UserInfoInUrl);
    if (url.hasQuery())
        return blocked(Problem::QueryInUrl, text.indexOf(u'?'));
    if (url.hasFragment())
        return blocked(Problem::FragmentInUrl, text.indexOf(u'#'));
    if (hasDotSegment(url))
        return blocked(Problem::DotsInPath);
    return schemeTrouble(url);
}

QUrl baseUrlFrom(const QString &text)
{
    QString trimmed = text;
    while (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    return QUrl(trimmed, QUrl::StrictMode);
}

Verdict staffUser(QStringView text) { return credentialPart(text, longestStaffName); }

Verdict userGroup(QStringView text) { return text.isEmpty() ? std::nullopt : credentialPart(text, longestGroup); }

Verdict machineLocation(QStringView text)
{
    return text.isEmpty() ? std::nullopt : credentialPart(text, longestStaffName);
}

Verdict seatServerZone(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\u007f'; });
    const bool known = ascii && QTimeZone(text.toLatin1()).isValid();
    return known ? std::nullopt : Verdict(blocked(Problem::UnknownZone));
}

QList<ProfileProblem> profile(const Profile &profile)
{
    QList<ProfileProblem> problems;
    const auto note = [&problems](ProfileField field, const Verdict &verdict) {
        if (verdict)
            problems.append({field, *verdict});
    };
    constexpr int longestName = 80, lastPort = 65535;
    note(ProfileField::Name, commonTrouble(profile.name, longestName));
    note(ProfileField::BaseUrl, baseUrl(profile.baseUrl.toString(QUrl::FullyEncoded)));
    note(ProfileField::User, staffUser(profile.user));
    note(ProfileField::UserGroup, userGroup(profile.userGroup));
    note(ProfileField::MachineLocation, machineLocation(profile.machineLocation));
    note(ProfileField::SeatServerZone, seatServerZone(profile.seatServerZone));
    if (profile.proxyMode == Profile::ProxyMode::Manual) {
        note(ProfileField::ProxyHost, commonTrouble(profile.proxyHost, longestNameBytes));
        if (profile.proxyPort < 1)
            note(ProfileField::ProxyPort, blocked(Problem::TooSmall, {}, 1));
        if (profile.proxyPort > lastPort)
            note(ProfileField::ProxyPort, blocked(Problem::TooLarge, {}, lastPort));
    }
    return problems;
}

Verdict loginName(QStringView text)
{
    Verdict verdict = commonTrouble(text, longestLogin);
    if (verdict) {
        const Problem problem = verdict->problem;
        verdict->warning = problem == Problem::LeadingBlank || problem == Problem::TrailingBlank;
    }
    return verdict;
}

Verdict password(QStringView text)
{
    if (text.isEmpty())
        return blocked(Problem::Missing);
    if (looksLikeCardNumber(text))
        return FieldProblem{Problem::CardNumber, true, {}, {}};
    if (const Verdict odd = oddCharacter(text))
        return odd;
    if (text.size() > longestPassword)
        return FieldProblem{Problem::TooLong, true, longestPassword, longestPassword};
    return std::nullopt;
}

Verdict newPassword(QStringView text)
{
    Verdict verdict = password(text);
    if (verdict && verdict->problem == Problem::CardNumber)
        verdict->warning = false;
    else if (text.size() > longestPassword)
        verdict = blocked(Problem::TooLong, longestPassword, longestPassword);
    return verdict;
}

Verdict email(QStringView text)
{
    if (const Verdict trouble = commonTrouble(text, longestEmail))
        return trouble;
    const qsizetype at = text.indexOf(u'@');
    constexpr qsizetype longestLocal = 64;
    if (at < 1 || at > longestLocal)
        return blocked(Problem::NotAnEmail, at < 0 ? text.size() : qMin(at, longestLocal));
    static constexpr QStringView never = u" \t,;:<>()[]\\\"@";
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != at && never.contains(text[i]))
            return blocked(Problem::NotAnEmail, i);
    }
    return domainTrouble(text.sliced(at + 1), at + 1);
}

Verdict constituentId(QStringView text)
{
    if (looksLikeCardNumber(text))
        return blocked(Problem::CardNumber);
    return wholeNumber(text, 1, std::numeric_limits<qint32>::max());
}

Verdict phone(QStringView text)
{
    if (const Verdict trouble = commonTrouble(text, longestPhone))
        return trouble;
    static constexpr QStringView allowed = u"0123456789+-()./ xX#";
    constexpr qsizetype fewest = 5;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!allowed.contains(text[i]))
            return blocked(Problem::NotAPhone, i);
    }
    if (std::ranges::count_if(text, isDigit) < fewest)
        return blocked(Problem::TooShort, {}, fewest);
    return std::nullopt;
}

Verdict postalCode(QStringView text, int shortest)
{
    static constexpr QStringView wildcards = u"%_[]^*?";
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (wildcards.contains(text[i]))
            return blocked(Problem::Wildcard, i);
    }
    constexpr int longest = 20;
    if (const Verdict trouble = commonTrouble(text, longest))
        return trouble;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLetterOrDigit(text[i].unicode()) && text[i] != u' ' && text[i] != u'-')
            return blocked(Problem::UnexpectedCharacter, i);
    }
    if (std::ranges::count_if(text, [](QChar c) { return isLetterOrDigit(c.unicode()); }) < shortest)
        return blocked(Problem::TooShort, {}, shortest);
    return std::nullopt;
}

Verdict variableName(QStringView text)
{
    static constexpr std::array<QLatin1StringView, 4> system{"UID"_L1, "LoginType"_L1, "UserName"_L1, "Status"_L1};
    if (const Verdict trouble = commonTrouble(text, 0))
        return trouble;
    if (text == "."_L1 || text == ".."_L1)
        return blocked(Problem::OnlyDots);
    if (text.toUtf8().size() > longestNameBytes)
        return blocked(Problem::TooLong, {}, longestNameBytes);
    const auto same = [text](QLatin1StringView name) { return text.compare(name, Qt::CaseInsensitive) == 0; };
    return std::ranges::any_of(system, same) ? Verdict(blocked(Problem::ReservedName)) : std::nullopt;
}

Verdict variableValue(QStringView text)
{
    if (looksLikeCardNumber(text))
        return blocked(Problem::CardNumber);
    if (text.size() > longestValue)
        return blocked(Problem::TooLong, longestValue, longestValue);
    return oddCharacter(text);
}

Verdict freeText(QStringView text, int limit) { return commonTrouble(text, limit); }

Verdict seatCount(QStringView text, int most) { return wholeNumber(text, 1, most); }

Verdict offsetSeconds(QStringView text, int furthest)
{
    const Verdict trouble = wholeNumber(text, -qint64(furthest), furthest);
    return !trouble && text.toInt() == 0 ? Verdict(blocked(Problem::TooSmall, {}, 1)) : trouble;
}

}
