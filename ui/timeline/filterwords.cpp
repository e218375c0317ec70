// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/filterwords.h"

#include "ui/timeline/callwords.h"

#include <QRegularExpression>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool has(const QString &text, const QString &word) { return text.contains(word, Qt::CaseInsensitive); }

//! Words by blanks, phrases by quotation marks; "session 2" stays together.
QStringList wordsOf(const QString &typed, const QString &sessionWord)
{
    QStringList words;
    const QStringList pieces = typed.split(u'"');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i % 2 == 1) {
            words.append(pieces[i].trimmed());
            continue;
        }
        for (const QString &word : pieces[i].simplified().split(u' ', Qt::SkipEmptyParts)) {
            const bool number = !words.isEmpty() && words.constLast().compare(sessionWord, Qt::CaseInsensitive) == 0
                && word.toInt() > 0;
            if (number)
                words.last() += u' ' + word;
            else
                words.append(word);
        }
    }
    words.removeAll(QString());
    return words;
}

}

CallFilter FilterWords::filterFor(const QString &typed, const QHash<int, QString> &titles)
{
    CallFilter filter;
    const QString sessionWord = CallWords::session(1).section(u' ', 0, 0);
    for (const QString &word : wordsOf(typed, sessionWord))
        filter.terms.append(termFor(word, titles));
    return filter;
}

CallTerm FilterWords::termFor(const QString &word, const QHash<int, QString> &titles)
{
    CallTerm term;
    // A number: an HTTP status, else a session.
    bool isNumber = false;
    const int number = word.section(u' ', -1).toInt(&isNumber);
    constexpr int leastStatus = 100;
    if (isNumber && number > 0) {
        if (number >= leastStatus && !word.contains(u' '))
            term.httpStatus = number;
        else
            term.sessions.insert(number);
        return term;
    }
    for (size_t i = 0; i < operationCount; ++i) {
        const auto operation = static_cast<Operation>(i);
        if (has(CallWords::operation(operation), word) || has(QString::fromLatin1(operationName(operation)), word))
            term.operations.set(i);
    }
    for (size_t i = 0; i < term.outcomes.size(); ++i)
        term.outcomes.set(i, has(CallWords::outcome(static_cast<OutcomeClass>(i)), word));
    for (size_t i = 0; i <= static_cast<size_t>(ErrorKind::InvalidInput); ++i)
        term.troubles.set(i, has(CallWords::trouble(static_cast<ErrorKind>(i)), word));
    for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
        if (!it.value().isEmpty() && has(it.value(), word))
            term.sessions.insert(it.key());
    }
    addSpecial(word, term);
    return term;
}

void FilterWords::addSpecial(const QString &word, CallTerm &term)
{
    const auto is = [&word](const QString &known) { return known.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(tr("failed"))) { //: Filter word: everything that was not done
        for (const OutcomeClass how : {OutcomeClass::Refused, OutcomeClass::NotSent, OutcomeClass::Unknown})
            term.outcomes.set(static_cast<size_t>(how));
    }
    term.slow = term.slow || is(tr("slow")); //: Filter word: calls of a second and more
    term.changed = term.changed || is(tr("changed")); //: Filter word: answers that told something new of the session
    const bool commands = is(tr("commands")); //: Filter word: everything that is not a read
    const bool reads = is(tr("reads")); //: Filter word
    for (size_t i = 0; i < operationCount && (commands || reads); ++i) {
        const bool read = endpointFor(static_cast<Operation>(i)).channel == Channel::Read;
        if (read ? reads : commands)
            term.operations.set(i);
    }
}

QString FilterWords::examples()
{
    //: In the empty filter field; these words are understood as filters, translate them like the filter words
    return tr("failed, slow, changed, commands, session 2, sign in, 400");
}

}
