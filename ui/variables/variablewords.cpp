// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variablewords.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/errorwords.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 48;
constexpr qsizetype longestValue = 300;

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype end = text.at(limit - 2).isHighSurrogate() ? limit - 2 : limit - 1;
    return text.left(end) + u'…';
}

//! Sentences side by side; empty ones leave no gap.
QString sentences(const QString &first, const QString &second)
{
    return QString(first + u' ' + second).trimmed();
}

}

QString VariableWords::name(const QString &name) { return TextChecks::isolated(shortened(name, longestName)); }

QString VariableWords::hiddenValue() { return u"••••••"_s; }

QString VariableWords::value(const QString &value)
{
    if (value.isEmpty())
        return tr("(empty)"); //: Stands for a value without any character
    QString text = shortened(value, longestValue);
    constexpr QChar openBox(0x2423);
    for (qsizetype i = 0; i < text.size() && text.at(i) == u' '; ++i)
        text[i] = openBox;
    for (qsizetype i = text.size() - 1; i >= 0 && text.at(i) == u' '; --i)
        text[i] = openBox;
    return TextChecks::isolated(text);
}

QString VariableWords::change(const VariableChange &change, bool shown)
{
    const auto text = [shown](const std::optional<QString> &one, const QString &none) {
        return !one ? none : shown ? value(*one) : hiddenValue();
    };
    //: %1: name of a variable, %2: its value before, %3: its value now
    return tr("%1: %2 → %3")
        .arg(name(change.name),
            text(change.before, tr("not there")), //: In place of a value: the variable did not exist
            text(change.after, tr("deleted"))); //: In place of a value: the variable does not exist any more
}

Message VariableWords::message(const VariableReport &report)
{
    Words words;
    switch (report.end) {
    case VariableEnd::Done:
        words = done(report);
        break;
    case VariableEnd::FoundDone:
    case VariableEnd::FoundUndone:
    case VariableEnd::NotYetKnown:
        words = foundOut(report);
        break;
    default:
        words = nothingSent(report);
        break;
    }
    Message message;
    message.severity = words.severity;
    message.headline = words.headline;
    message.meaning = words.meaning;
    message.id = u"variables"_s;
    if (report.end != VariableEnd::Done)
        message.details = ErrorWords::of(report.error).details;
    return message;
}

VariableWords::Words VariableWords::done(const VariableReport &report)
{
    const QString which = name(report.name);
    if (!report.asked) {
        return {tr("The variable %1 is deleted.").arg(which), //: %1: name of a variable
            report.undo ? QString() : tr("Undo adds it again."), Severity::Success};
    }
    if (report.after != report.asked) {
        return {tr("The variable %1 is set, but not as asked.").arg(which), //: %1: name of a variable
            tr("The server kept another value than the one sent. Show the values and compare.")};
    }
    if (!report.before) {
        return {tr("The variable %1 is added.").arg(which), //: %1: name of a variable
            report.undo ? QString() : tr("Undo deletes it again."), Severity::Success};
    }
    return {tr("The variable %1 is changed.").arg(which), //: %1: name of a variable
        report.undo ? QString() : tr("Undo brings the old value back."), Severity::Success};
}

VariableWords::Words VariableWords::foundOut(const VariableReport &report)
{
    const QString which = name(report.name);
    const FaultWords fault = ErrorWords::of(report.error);
    switch (report.end) {
    case VariableEnd::FoundDone:
        //: %1: name of a variable; the list was read after the answer was lost
        return {report.asked ? tr("The answer was lost, but %1 is set.").arg(which)
                             //: %1: name of a variable; the list was read after the answer was lost
                             : tr("The answer was lost, but %1 is deleted.").arg(which),
            tr("The list on the server shows it. Nothing was sent twice."), Severity::Success};
    case VariableEnd::FoundUndone:
        //: %1: name of a variable; the list was read after the answer was lost
        return {tr("The answer was lost, and %1 is as it was.").arg(which),
            sentences(fault.happened, tr("You may press again."))};
    default:
        //: %1: name of a variable; the list cannot be read after the answer was lost
        return {tr("It is not known whether %1 was changed.").arg(which),
            sentences(fault.happened, tr("Foyer goes on looking and will say.")), Severity::Danger};
    }
}

VariableWords::Words VariableWords::nothingSent(const VariableReport &report)
{
    const QString which = name(report.name);
    const FaultWords fault = ErrorWords::of(report.error);
    const QString why = sentences(fault.happened, fault.advice);
    switch (report.end) {
    case VariableEnd::NothingToDo:
        return {report.asked ? tr("The variable %1 has this value already.").arg(which) //: %1: name of a variable
                             : tr("The variable %1 is gone already.").arg(which), //: %1: name of a variable
            tr("Nothing was sent."), Severity::Info};
    case VariableEnd::DiffersInCase:
        //: %1 and %2: names of variables that differ in capital letters only
        return {tr("There is %2 already; %1 differs only in capital letters.").arg(which, name(report.alike)),
            tr("Nothing was sent. Use the name that is there, or another one.")};
    case VariableEnd::ChangedSince:
        //: %1: name of a variable
        return {tr("Not undone: %1 was changed by somebody else since.").arg(which),
            tr("Nothing was sent. Look at the value that is there now.")};
    case VariableEnd::NotRead:
        //: %1: name of a variable
        return {tr("The variable %1 is as it was: the list could not be read first.").arg(which), why};
    case VariableEnd::Refused:
        return {tr("The server did not change %1.").arg(which), why}; //: %1: name of a variable
    default:
        //: %1: name of a variable
        return {tr("The variable %1 is as it was: nothing was sent.").arg(which),
            sentences(why, tr("You may press again."))};
    }
}

}
