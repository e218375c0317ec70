// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signininquiry.h"

#include "models/attemptledger.h"
#include "models/domain/clock.h"
#include "models/referencebook.h"
#include "models/supervisorrights.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestLockMinutes = 7 * 24 * 60, highestLimit = 1000;

Unseen unseenBy(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
        return Unseen::NotPermitted;
    case ErrorKind::StaffRefused:
        return Unseen::StaffRefused;
    default:
        return Unseen::NotAnswered;
    }
}

QTimeZone zoneNamed(const QString &name)
{
    const QByteArray id = name.trimmed().toUtf8();
    const QTimeZone zone(id);
    if (zone.isValid() || id.isEmpty())
        return zone;
    return QTimeZone(QTimeZone::windowsIdToDefaultIanaId(id));
}

template<typename T>
Seen<T> seenIn(const Outcome<T> &outcome)
{
    return outcome.isDone() ? Seen<T>::of(*outcome.value) : Seen<T>::missing(unseenBy(outcome.error));
}

}

SignInInquiry::SignInInquiry(
    SessionService &service, ReferenceBook &book, const Clock &clock, LockRules rules, QObject *parent)
    : QObject(parent), m_service(service), m_book(book), m_clock(clock), m_rules(std::move(rules))
{
    connect(&m_book, &ReferenceBook::changed, this, &SignInInquiry::changed);
}

void SignInInquiry::setRights(const SupervisorRights *rights)
{
    m_rights = rights;
    if (rights)
        connect(rights, &SupervisorRights::changed, this, &SignInInquiry::changed);
}

template<typename T, typename Accept>
void SignInInquiry::await(ReplyOf<T> *reply, Accept accept)
{
    ++m_pending;
    connect(reply, &Reply::finished, this, [this, reply, accept, generation = m_generation] {
        if (generation != m_generation)
            return;
        --m_pending;
        note(reply->outcome().isDone() ? nullptr : &reply->outcome().error, reply->timing());
        accept(reply->outcome());
        Q_EMIT changed();
        if (m_pending == 0)
            Q_EMIT finished();
    });
}

void SignInInquiry::look(const InquirySubject &subject)
{
    clear();
    m_subject = subject;
    await(m_service.status(), [this](const Outcome<ServerStatus> &outcome) {
        if (!outcome.isDone())
            return;
        m_zone = zoneNamed(outcome.value->timeZone);
        if (outcome.value->timeStamp)
            m_offset = outcome.value->timeStamp->offsetSeconds;
    });
    readRules();
    if (subject.constituentId > 0) {
        await(m_service.webLogins(subject.constituentId, true), [this](const Outcome<QList<WebLogin>> &outcome) {
            m_own = seenIn(outcome);
            m_logins = outcome.isDone() ? *outcome.value : QList<WebLogin>();
        });
    }
    if (subject.typed.contains(u'@') && subject.loginTypeId > 0) {
        await(m_service.webLoginsByEmail(subject.typed.trimmed(), subject.loginTypeId),
            [this](const Outcome<QList<WebLogin>> &outcome) {
                m_byEmail = seenIn(outcome);
                if (m_subject->constituentId == 0) {
                    m_own = m_byEmail;
                    m_logins = outcome.isDone() ? *outcome.value : QList<WebLogin>();
                }
            });
    }
    Q_EMIT changed();
}

void SignInInquiry::lookAgain()
{
    if (m_subject)
        look(InquirySubject(*m_subject));
}

void SignInInquiry::clear()
{
    ++m_generation;
    m_pending = m_good = m_forbidden = m_refused = m_silent = 0;
    m_subject.reset();
    m_own = {};
    m_byEmail = {};
    m_logins.clear();
}

void SignInInquiry::readRules()
{
    if (m_rulesRead)
        return;
    await(m_service.systemDefaults({m_rules.limitDefault, m_rules.lengthDefault}),
        [this](const Outcome<QList<SystemDefault>> &outcome) {
            m_rulesRead = outcome.isDone();
            if (outcome.isDone())
                acceptRules(*outcome.value);
        });
}

void SignInInquiry::acceptRules(const QList<SystemDefault> &defaults)
{
    for (const SystemDefault &row : defaults) {
        const int value = row.value.trimmed().toInt(); // 0 when it is no number
        if (row.inactive == true || value < 1)
            continue;
        if (row.fieldName.compare(m_rules.limitDefault, Qt::CaseInsensitive) == 0 && value <= highestLimit)
            m_rules.attemptLimit = value;
        if (row.fieldName.compare(m_rules.lengthDefault, Qt::CaseInsensitive) == 0 && value <= longestLockMinutes)
            m_rules.lockLength = std::chrono::minutes(value);
    }
}

void SignInInquiry::note(const Error *error, const AnswerTiming &timing)
{
    if (timing.serverDate && (!m_dated || timing.arrived >= m_dated->arrived))
        m_dated = timing;
    if (!error)
        ++m_good;
    else if (error->kind == ErrorKind::StaffRefused)
        ++m_refused;
    else if (error->kind == ErrorKind::Forbidden)
        ++m_forbidden;
    else
        ++m_silent;
}

StaffHealth SignInInquiry::health() const
{
    if (m_refused > 0)
        return StaffHealth::Refused;
    if (m_good > 0)
        return StaffHealth::Healthy;
    if (m_pending > 0)
        return StaffHealth::Unknown;
    if (m_forbidden > 0)
        return StaffHealth::Forbidden;
    return m_silent > 0 ? StaffHealth::Silent : StaffHealth::Unknown;
}

ServerTime SignInInquiry::serverTime() const
{
    ServerTime time;
    time.zone = m_zone;
    if (m_dated) {
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.boot() - m_dated->arrived);
        time.now = m_dated->serverDate->addMSecs(passed.count());
    }
    return time;
}

std::optional<QDate> SignInInquiry::serverDay() const
{
    const ServerTime time = serverTime();
    if (!time.now)
        return std::nullopt;
    if (m_offset)
        return time.now->toOffsetFromUtc(*m_offset).date();
    return m_zone.isValid() ? std::optional(time.now->toTimeZone(m_zone).date()) : std::nullopt;
}

Seen<QList<LoginRecord>> SignInInquiry::records(const Seen<QList<WebLogin>> &logins) const
{
    if (!logins.value)
        return Seen<QList<LoginRecord>>::missing(logins.why);
    const QList<Choice> &types = m_book.loginTypes().choices(); // the ones in use
    QList<LoginRecord> records;
    for (const WebLogin &login : *logins.value) {
        LoginRecord record;
        record.id = login.id;
        record.name = login.login;
        record.loginTypeId = login.loginTypeId;
        record.constituentId = login.constituentId;
        record.inactive = login.inactive;
        record.temporary = login.temporary;
        record.failedAttempts = login.failedAttempts;
        record.lockedSince = login.lockedDate;
        record.lastGood = login.lastSignIn;
        if (login.loginTypeId && !types.isEmpty()) {
            record.typeInactive = std::none_of(
                types.cbegin(), types.cend(), [&login](const Choice &type) { return type.id == *login.loginTypeId; });
        }
        records.append(record);
    }
    return Seen<QList<LoginRecord>>::of(records);
}

std::optional<TriedHere> SignInInquiry::tried() const
{
    if (!m_ledger || !m_subject)
        return std::nullopt;
    const auto failures = m_ledger->failures(m_subject->typed, m_subject->loginTypeId);
    const auto locked = m_ledger->lockedSince(m_subject->typed, m_subject->loginTypeId);
    return failures || locked ? std::optional(TriedHere{failures, locked}) : std::nullopt;
}

std::optional<bool> SignInInquiry::mayEdit() const
{
    if (m_rights && m_rights->access() == SupervisorAccess::None)
        return false;
    return m_book.mayEdit(u"CRM/WebLogins"_s);
}

SignInFacts SignInInquiry::facts() const
{
    SignInFacts facts;
    if (m_subject) {
        facts.loginTypeId = m_subject->loginTypeId;
        facts.typed = m_subject->typed;
        facts.constituentId = m_subject->constituentId;
        facts.recordInactive = m_subject->recordInactive;
    }
    facts.logins = records(m_own);
    facts.byEmail = records(m_byEmail);
    facts.attemptLimit = m_rules.attemptLimit;
    facts.lockLength = m_rules.lockLength;
    facts.server = serverTime();
    facts.staff = health();
    facts.tried = tried();
    facts.mayEdit = mayEdit();
    return facts;
}

std::optional<WebLogin> SignInInquiry::login(int id) const
{
    const auto found = std::find_if(m_logins.cbegin(), m_logins.cend(), [id](const WebLogin &login) { return login.id == id; });
    return found == m_logins.cend() ? std::nullopt : std::optional<WebLogin>(*found);
}

void SignInInquiry::accept(const WebLogin &login, const AnswerTiming &timing)
{
    note(nullptr, timing);
    const auto replace = [&login](QList<WebLogin> &logins) {
        for (WebLogin &one : logins) {
            if (one.id == login.id)
                one = login;
        }
    };
    replace(m_logins);
    if (m_own.value)
        replace(*m_own.value);
    if (m_byEmail.value)
        replace(*m_byEmail.value);
    Q_EMIT changed();
}

}
