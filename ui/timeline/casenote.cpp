// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/casenote.h"

#include "ui/timeline/callwords.h"

#include <QSet>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString moment(const CallEntry &entry) { return entry.startedUtc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s); }

QString line(const CallEntry &entry)
{
    QStringList parts{moment(entry), CallWords::operation(entry.operation), CallWords::session(entry.session), CallWords::end(entry),
        entry.httpStatus > 0 ? QString::number(entry.httpStatus) : QString(), CallWords::duration(entry.duration),
        CallWords::changes(entry)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}

QString CaseNote::span(const QList<const CallEntry *> &entries)
{
    //: From a moment to a moment, both UTC
    return tr("%1 to %2 UTC").arg(moment(*entries.constFirst()), moment(*entries.constLast()));
}

//! The last call that was not done says most.
QString CaseNote::worst(const QList<const CallEntry *> &entries)
{
    const auto failed = std::find_if(entries.crbegin(), entries.crend(),
        [](const CallEntry *entry) { return entry->outcomeClass != OutcomeClass::Done; });
    if (failed == entries.crend())
        return tr("None failed."); //: Of some calls
    const CallEntry &entry = **failed;
    const QString status = entry.httpStatus > 0 ? tr("HTTP %1").arg(entry.httpStatus) : tr("no HTTP status");
    //: The last call that failed: what was asked, how it ended, HTTP status, time, our number of the request
    return tr("The last of them: \"%1\" ended as %2 (%3) at %4 UTC, request %5.")
        .arg(CallWords::operation(entry.operation), CallWords::end(entry), status, moment(entry),
            QString::fromLatin1(entry.requestId));
}

QString CaseNote::paragraph(const QList<const CallEntry *> &entries, const QUrl &server)
{
    if (entries.isEmpty())
        return {};
    QSet<int> sessions;
    int failed = 0, slow = 0;
    for (const CallEntry *entry : entries) {
        if (entry->session > 0)
            sessions.insert(entry->session);
        failed += entry->outcomeClass == OutcomeClass::Done ? 0 : 1;
        slow += entry->duration >= slowCall ? 1 : 0;
    }
    QStringList sentences{
        tr("Foyer %1 made %n calls to %2, %3.", nullptr, static_cast<int>(entries.size()))
            .arg(QStringLiteral(FOYER_VERSION), server.host(), span(entries)),
        tr("They were about %n sessions.", nullptr, static_cast<int>(sessions.size())),
        tr("%n took a second or longer.", nullptr, slow), tr("%n were not done.", nullptr, failed), worst(entries),
        tr("Names, addresses, passwords and keys are replaced by what they are.")};
    return sentences.join(u' ');
}

QByteArray CaseNote::file(const QList<const CallEntry *> &entries, const QUrl &server)
{
    QByteArray text = paragraph(entries, server).toUtf8() + "\n\n";
    for (const CallEntry *entry : entries)
        text += line(*entry).toUtf8() + '\n';
    for (const CallEntry *entry : entries) {
        if (entry->outcomeClass == OutcomeClass::Done)
            continue;
        text += "\n--- " + line(*entry).toUtf8() + '\n' + verbOf(*entry) + ' ' + targetOf(*entry, {}) + '\n'
            + entry->text.requestBody + "\n\n" + entry->text.answerHeaders + '\n' + entry->text.answerBody + '\n';
    }
    return text;
}

}
