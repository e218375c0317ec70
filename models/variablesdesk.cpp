// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/variablesdesk.h"

#include "models/domain/validation.h"

#include <QPointer>

namespace Foyer {

namespace {

bool isRefused(const Validation::Verdict &verdict) { return verdict && !verdict->warning; }

}

VariablesDesk::VariablesDesk(SessionParts parts, VariablesModel &model, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_model(model)
{
}

bool VariablesDesk::set(const QString &name, const QString &value)
{
    VariableReport draft;
    draft.name = name;
    draft.asked = value;
    return begin(std::move(draft));
}

bool VariablesDesk::remove(const QString &name)
{
    VariableReport draft;
    draft.name = name;
    return begin(std::move(draft));
}

bool VariablesDesk::undo()
{
    if (!m_last)
        return false;
    VariableReport draft;
    draft.name = m_last->name;
    draft.asked = m_last->before;
    draft.undo = true;
    return begin(std::move(draft));
}

bool VariablesDesk::begin(VariableReport draft)
{
    // What undo brings back was on the server before: it need not pass the checks for typed text.
    const bool refused = isRefused(Validation::variableName(draft.name))
        || (draft.asked && !draft.undo && isRefused(Validation::variableValue(*draft.asked)));
    if (isBusy() || refused || m_parts.watch.isGone() || m_parts.slot.isBusy())
        return false;
    m_draft = std::move(draft);
    if (!readOne()) {
        m_draft.reset();
        return false;
    }
    Q_EMIT busyChanged();
    return true;
}

bool VariablesDesk::readOne()
{
    const QString name = m_draft->name;
    return readFirst<SessionVariable>([this, name] { return m_parts.service.variable(m_parts.key, name); },
        [this](const Outcome<SessionVariable> &outcome) {
            const ErrorKind kind = outcome.error.kind;
            // A server that takes two cases for one name may answer with the other.
            if (outcome.isDone() && outcome.value->name == m_draft->name) {
                m_draft->before = outcome.value->value;
                decide();
            } else if (outcome.isDone() || outcome.outcomeClass == OutcomeClass::Refused
                || kind == ErrorKind::Unreadable || kind == ErrorKind::InvalidInput) {
                readList();
            } else {
                finish(VariableEnd::NotRead, outcome.error);
            }
        });
}

void VariablesDesk::readList()
{
    const bool reading = readFirst<QList<SessionVariable>>([this] { return m_parts.service.variables(m_parts.key); },
        [this](const Outcome<QList<SessionVariable>> &outcome) {
            if (!outcome.isDone()) {
                finish(VariableEnd::NotRead, outcome.error);
                return;
            }
            m_model.setVariables(*outcome.value);
            m_draft->before = VariablesModel::valueIn(*outcome.value, m_draft->name);
            // The service's database takes both for one name; which of the two a person means only the person knows.
            if (!m_draft->before && m_draft->asked)
                m_draft->alike = m_model.nameLike(m_draft->name);
            decide();
        });
    if (!reading)
        finish(VariableEnd::NotRead, Error{ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}});
}

template<typename T>
bool VariablesDesk::readFirst(
    const std::function<ReplyOf<T> *()> &reader, std::function<void(const Outcome<T> &)> then)
{
    if (!m_parts.slot.claim(DeskCommand::Other))
        return false;
    auto *reply = reader();
    m_parts.slot.follow(reply);
    // The token goes back even when this desk went first.
    connect(reply, &Reply::finished, &m_parts.slot,
        [slot = &m_parts.slot, self = QPointer(this), reply, then = std::move(then)] {
            slot->release();
            if (self)
                then(reply->outcome());
        });
    return true;
}

void VariablesDesk::decide()
{
    const QString name = m_draft->name;
    if (m_draft->undo && (!m_last || m_draft->before != m_last->after)) {
        finish(VariableEnd::ChangedSince);
        return;
    }
    if (m_draft->before == m_draft->asked) {
        finish(VariableEnd::NothingToDo);
        return;
    }
    SessionService &service = m_parts.service;
    const SessionKey key = m_parts.key;
    if (!m_draft->asked) {
        send<Nothing>([&service, key, name] { return service.deleteVariable(key, name); });
        return;
    }
    const SessionVariable wanted{name, *m_draft->asked};
    if (m_draft->before) {
        send<SessionVariable>([&service, key, wanted] { return service.updateVariable(key, wanted); });
        return;
    }
    if (!m_draft->alike.isEmpty())
        finish(VariableEnd::DiffersInCase);
    else
        send<SessionVariable>([&service, key, wanted] { return service.addVariable(key, wanted); });
}

template<typename T>
void VariablesDesk::send(const std::function<ReplyOf<T> *()> &sender)
{
    const auto settled = [self = QPointer(this)](const Settled<T> &end) {
        if (!self)
            return;
        if constexpr (std::is_same_v<T, SessionVariable>) {
            if (end.value)
                self->m_draft->after = end.value->value;
        }
        self->settle(end.outcomeClass, end.reconciled, end.error);
    };
    if (!m_parts.slot.run<T>(DeskCommand::Other, sender, look(), settled))
        finish(VariableEnd::NotSent, Error{ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}});
}

CommandSlot::Look VariablesDesk::look()
{
    return [parts = m_parts, self = QPointer(this), name = m_draft->name, asked = m_draft->asked](
               const CommandSlot::Finding &finding) {
        auto *reply = parts.service.variables(parts.key);
        connect(reply, &Reply::finished, &parts.slot, [parts, self, name, asked, finding, reply] {
            const Outcome<QList<SessionVariable>> &outcome = reply->outcome();
            if (outcome.isDone()) {
                if (self)
                    self->m_model.setVariables(*outcome.value);
                finding(VariablesModel::valueIn(*outcome.value, name) == asked);
            } else if (outcome.error.kind == ErrorKind::NotFound) {
                parts.watch.refresh(); // the session is gone, and its variables with it
                finding(false);
            } else {
                finding(std::nullopt);
            }
        });
    };
}

void VariablesDesk::settle(OutcomeClass outcomeClass, Reconciled reconciled, const Error &error)
{
    switch (outcomeClass) {
    case OutcomeClass::Done:
        finish(VariableEnd::Done);
        return;
    case OutcomeClass::NotSent:
        finish(VariableEnd::NotSent, error);
        return;
    case OutcomeClass::Refused:
        if (!m_draft->asked && error.kind == ErrorKind::NotFound)
            confirmGone(error);
        else
            finish(VariableEnd::Refused, error);
        return;
    case OutcomeClass::Unknown:
        break;
    }
    if (reconciled == Reconciled::NotYetKnown) {
        VariableReport report = *m_draft;
        report.end = VariableEnd::NotYetKnown;
        report.error = error;
        Q_EMIT reported(report);
        return;
    }
    const bool happened = reconciled == Reconciled::Happened;
    if (happened)
        m_draft->after = m_draft->asked;
    finish(happened ? VariableEnd::FoundDone : VariableEnd::FoundUndone, error);
}

void VariablesDesk::confirmGone(const Error &error)
{
    // "Not found" is said of a variable that went before (an earlier delete arrived late) and of a session that ended.
    const bool reading = readFirst<QList<SessionVariable>>([this] { return m_parts.service.variables(m_parts.key); },
        [this, error](const Outcome<QList<SessionVariable>> &outcome) {
            if (outcome.isDone())
                m_model.setVariables(*outcome.value);
            const bool gone = outcome.isDone() && !VariablesModel::valueIn(*outcome.value, m_draft->name);
            finish(gone ? VariableEnd::Done : VariableEnd::Refused, error);
        });
    if (!reading)
        finish(VariableEnd::Refused, error);
}

void VariablesDesk::finish(VariableEnd end, const Error &error)
{
    VariableReport report = *m_draft;
    m_draft.reset();
    report.end = end;
    report.error = error;
    const bool changed = end == VariableEnd::Done || end == VariableEnd::FoundDone;
    if (changed && report.undo)
        m_last.reset();
    else if (changed)
        m_last = VariableChange{report.name, report.before, report.after};
    if (error.kind == ErrorKind::NotFound && (end == VariableEnd::NotRead || end == VariableEnd::Refused))
        m_parts.watch.refresh(); // most likely the session is gone
    if (end != VariableEnd::NotRead)
        m_model.load();
    Q_EMIT busyChanged();
    Q_EMIT reported(report);
}

}
