// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patronfinder.h"

#include "models/referencebook.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

bool isNumber(const QString &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.toInt() > 0;
}

QString resourceOf(PatronFinder::Source source)
{
    return source == PatronFinder::Source::Constituents ? QStringLiteral("CRM/Constituents")
                                                        : QStringLiteral("CRM/WebLogins");
}

}

PatronFinder::PatronFinder(SessionService &service, ReferenceBook &book, Scope scope, QObject *parent)
    : QObject(parent), m_service(service), m_book(book), m_scope(scope)
{
    connect(&m_book, &ReferenceBook::changed, this, [this] {
        rebuild();
        Q_EMIT changed();
    });
}

PatronFinder::Way PatronFinder::wayOf(const QString &text)
{
    const QString needle = text.trimmed();
    if (needle.contains(u'@'))
        return Way::Email;
    return isNumber(needle) ? Way::Number : Way::Name;
}

std::optional<bool> PatronFinder::mayLook(Source source) const { return m_book.mayView(resourceOf(source)); }

bool PatronFinder::find(const QString &text, Way way)
{
    const QString needle = text.trimmed();
    const Way read = way == Way::Auto ? wayOf(needle) : way;
    if (needle.isEmpty() || ((read == Way::Number || read == Way::Order) && !isNumber(needle)))
        return false;
    reset();
    m_asked = needle;
    m_wanted = way;
    m_way = read;
    m_open = true;
    ask();
    rebuild();
    Q_EMIT changed();
    // Where nothing may be asked there is nothing to wait for; still not before the caller is back.
    QMetaObject::invokeMethod(
        this, [this, generation = m_generation] {
            if (generation == m_generation)
                concludeWhenDone();
        },
        Qt::QueuedConnection);
    return true;
}

bool PatronFinder::findAgain() { return find(QString(m_asked), m_wanted); }

void PatronFinder::clear()
{
    reset();
    rebuild();
    Q_EMIT changed();
}

void PatronFinder::reset()
{
    ++m_generation;
    for (const QPointer<Reply> &reply : std::exchange(m_replies, {})) {
        if (reply)
            reply->abort();
    }
    m_asked.clear();
    m_wanted = m_way = Way::Auto;
    m_progress = {};
    m_patrons.clear();
    m_logins.clear();
    m_read.clear();
    m_ownersAsked.clear();
    m_total.reset();
    m_pending = 0;
    m_open = false;
}

void PatronFinder::ask()
{
    using By = PatronQuery::By;
    const bool unsure = m_wanted == Way::Auto;
    switch (m_way) {
    case Way::Email:
        askConstituents(By::Email, m_asked);
        askLoginsByEmail(m_asked);
        return;
    case Way::Number:
        askConstituents(By::Number, m_asked);
        if (unsure)
            askConstituents(By::Order, m_asked);
        // Without the constituents the number itself still leads to the logins.
        if (mayLook(Source::Constituents) == false)
            askLoginsOf(m_asked.toInt());
        return;
    case Way::Order:
        askConstituents(By::Order, m_asked);
        return;
    case Way::Login:
        askConstituents(By::WebLogin, m_asked);
        return;
    case Way::Name:
    case Way::Auto:
        askConstituents(By::Anything, m_asked);
        if (unsure && m_scope == Scope::PatronsAndLogins)
            askConstituents(By::WebLogin, m_asked);
    }
}

bool PatronFinder::begin(Source source)
{
    Progress &way = progress(source);
    way.denied = way.denied || mayLook(source) == false;
    if (way.denied)
        return false;
    ++way.out;
    ++way.asked;
    ++m_pending;
    return true;
}

template<typename T, typename Accept>
void PatronFinder::await(ReplyOf<T> *reply, Source source, Accept accept)
{
    m_replies.append(reply);
    connect(reply, &Reply::finished, this, [this, reply, source, accept, generation = m_generation] {
        if (generation != m_generation)
            return;
        const Outcome<T> &outcome = reply->outcome();
        Progress &way = progress(source);
        --way.out;
        --m_pending;
        if (!outcome.isDone() && outcome.error.kind != ErrorKind::NotFound) {
            way.error = outcome.error;
            way.denied = way.denied || outcome.error.kind == ErrorKind::Forbidden;
        }
        accept(outcome);
        rebuild();
        Q_EMIT changed();
        if (generation == m_generation)
            concludeWhenDone();
    });
}

void PatronFinder::askConstituents(PatronQuery::By by, const QString &text)
{
    if (!begin(Source::Constituents))
        return;
    const bool first = progress(Source::Constituents).asked == 1;
    await(m_service.patrons({by, text, 1, pageSize}), Source::Constituents,
        [this, first, by, text](const Outcome<PatronPage> &outcome) {
            if (outcome.isDone()) {
                if (first)
                    m_total = outcome.value->total;
                acceptPatrons(*outcome.value);
            } else if (outcome.error.kind == ErrorKind::Forbidden && by == PatronQuery::By::Number) {
                askLoginsOf(text.toInt());
            }
        });
}

void PatronFinder::askLoginsByEmail(const QString &email)
{
    if (m_scope == Scope::PatronsOnly)
        return;
    for (const Choice &type : m_book.loginTypes().choices()) {
        if (!begin(Source::WebLogins))
            return;
        await(m_service.webLoginsByEmail(email, type.id), Source::WebLogins,
            [this](const Outcome<QList<WebLogin>> &outcome) {
                if (outcome.isDone())
                    acceptLogins(*outcome.value);
            });
    }
}

void PatronFinder::askLoginsOf(int constituentId)
{
    if (m_scope == Scope::PatronsOnly || constituentId <= 0)
        return;
    if (!begin(Source::WebLogins)) {
        m_read.insert(constituentId, PatronRow::Logins::NotKnown);
        return;
    }
    m_read.insert(constituentId, PatronRow::Logins::NotRead);
    await(m_service.webLogins(constituentId, false), Source::WebLogins,
        [this, constituentId](const Outcome<QList<WebLogin>> &outcome) {
            const bool known = outcome.isDone() || outcome.error.kind == ErrorKind::NotFound;
            m_read.insert(constituentId, known ? PatronRow::Logins::Read : PatronRow::Logins::NotKnown);
            if (outcome.isDone())
                acceptLogins(*outcome.value);
        });
}

void PatronFinder::acceptPatrons(const PatronPage &page)
{
    for (const PatronHit &hit : page.hits) {
        const bool known = std::any_of(
            m_patrons.begin(), m_patrons.end(), [&hit](const PatronHit &other) { return other.id == hit.id; });
        if (known)
            continue;
        m_patrons.append(hit);
        progress(Source::Constituents).found = true;
        if (m_read.size() < loginsAtOnce)
            askLoginsOf(hit.id);
    }
}

void PatronFinder::acceptLogins(const QList<WebLogin> &logins)
{
    for (const WebLogin &login : logins) {
        const auto same = std::find_if(
            m_logins.begin(), m_logins.end(), [&login](const WebLogin &other) { return other.id == login.id; });
        if (same == m_logins.end())
            m_logins.append(login);
        else
            *same = login;
        progress(Source::WebLogins).found = true;
        const int owner = login.constituentId.value_or(0);
        const bool named = std::any_of(
            m_patrons.begin(), m_patrons.end(), [owner](const PatronHit &hit) { return hit.id == owner; });
        if (owner > 0 && !named && !m_ownersAsked.contains(owner) && m_ownersAsked.size() < loginsAtOnce) {
            m_ownersAsked.insert(owner);
            if (m_way != Way::Number || owner != m_asked.toInt())
                askConstituents(PatronQuery::By::Number, QString::number(owner));
        }
    }
}

void PatronFinder::readLogins(int constituentId)
{
    const bool listed = std::any_of(m_patrons.begin(), m_patrons.end(),
        [constituentId](const PatronHit &hit) { return hit.id == constituentId; });
    if (!listed || m_read.value(constituentId) == PatronRow::Logins::Read)
        return;
    askLoginsOf(constituentId);
    rebuild();
    Q_EMIT changed();
}

void PatronFinder::concludeWhenDone()
{
    if (m_pending > 0 || !m_open)
        return;
    m_open = false;
    Q_EMIT finished();
}

PatronFinder::SourceReport PatronFinder::report(Source source) const
{
    const Progress &way = m_progress[static_cast<size_t>(source)];
    SourceReport report;
    report.error = way.error;
    if (way.found)
        report.verdict = Verdict::Found;
    else if (way.out > 0)
        report.verdict = Verdict::Looking;
    else if (way.denied)
        report.verdict = Verdict::NotPermitted;
    else if (way.error)
        report.verdict = Verdict::Failed;
    else if (way.asked > 0)
        report.verdict = Verdict::None;
    return report;
}

PatronFinder::Verdict PatronFinder::verdict() const
{
    if (m_table.rowCount() > 0)
        return Verdict::Found;
    if (m_pending > 0)
        return Verdict::Looking;
    const Verdict patrons = report(Source::Constituents).verdict, logins = report(Source::WebLogins).verdict;
    for (const Verdict worst : {Verdict::Failed, Verdict::NotPermitted, Verdict::None}) {
        if (patrons == worst || logins == worst)
            return worst;
    }
    return Verdict::NotAsked;
}

void PatronFinder::accept(const WebLogin &login)
{
    const auto known = std::find_if(
        m_logins.begin(), m_logins.end(), [&login](const WebLogin &other) { return other.id == login.id; });
    if (known == m_logins.end())
        return;
    *known = login;
    rebuild();
    Q_EMIT changed();
}

void PatronFinder::rebuild()
{
    QList<PatronRow> rows;
    const auto add = [this, &rows](int constituentId, const PatronHit *patron, const WebLogin *login) {
        PatronRow row;
        row.constituentId = constituentId;
        if (patron)
            row.patron = *patron;
        row.logins = m_read.value(constituentId, PatronRow::Logins::NotRead);
        if (login) {
            row.login = *login;
            row.loginType = login->loginType.isEmpty() ? m_book.loginTypes().nameOf(login->loginTypeId.value_or(0))
                                                       : login->loginType;
        }
        rows.append(row);
    };
    QSet<int> placed;
    for (const PatronHit &patron : std::as_const(m_patrons)) {
        const qsizetype before = rows.size();
        for (const WebLogin &login : std::as_const(m_logins)) {
            if (login.constituentId == patron.id) {
                add(patron.id, &patron, &login);
                placed.insert(login.id);
            }
        }
        if (rows.size() == before)
            add(patron.id, &patron, nullptr);
    }
    for (const WebLogin &login : std::as_const(m_logins)) {
        if (!placed.contains(login.id))
            add(login.constituentId.value_or(0), nullptr, &login);
    }
    m_table.setRows(rows);
}

}
