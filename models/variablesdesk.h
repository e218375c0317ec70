// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "models/variablesmodel.h"

#include <QObject>

#include <optional>

namespace Foyer {

enum class VariableEnd {
    Done, //!< the server said so
    FoundDone, //!< the answer was lost; the list shows it
    FoundUndone, //!< the answer was lost; the list does not show it
    NotYetKnown, //!< the answer was lost and the list cannot be read; told once, a final report follows
    NothingToDo, //!< the fresh list already was as wanted: nothing was sent
    DiffersInCase, //!< another variable has the same name but for its case: nothing was sent
    ChangedSince, //!< undo: the value is not the one the change left: nothing was sent
    NotRead, //!< the list could not be read first: nothing was sent
    NotSent,
    Refused,
};

//! How one press ended. \c asked empty = to be deleted; \c before and \c after empty = not there.
struct VariableReport
{
    VariableEnd end = VariableEnd::NotSent;
    QString name;
    std::optional<QString> asked, before, after;
    bool undo = false; //!< it was to take the last change back
    QString alike; //!< DiffersInCase: the name that is there
    Error error; //!< meaningful for NotRead, NotSent, Refused and after a lost answer
};

//! A change that can be taken back.
struct VariableChange
{
    QString name;
    std::optional<QString> before, after;
    bool operator==(const VariableChange &) const = default;
};

//! Sets and deletes variables of one session. Each press first reads the one variable, so that it knows whether to add
//! or to update and what was there; where the server does not give it (it is new, or its name does not travel in a
//! path) the list decides. Then at most one change is sent. A lost answer is settled by reading the list.
class VariablesDesk final : public QObject
{
    Q_OBJECT
public:
    //! What \a parts names and \a model must outlive the desk.
    VariablesDesk(SessionParts parts, VariablesModel &model, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_draft.has_value(); }
    //! Of this session, by this desk, as far as it is certain.
    [[nodiscard]] const std::optional<VariableChange> &lastChange() const { return m_last; }

    // Each returns false and does nothing while the session is busy or gone, and for a name or value that
    // Validation refuses (the system's names are among them).
    bool set(const QString &name, const QString &value);
    bool remove(const QString &name);
    //! Also false when there is nothing to take back.
    bool undo();

Q_SIGNALS:
    void busyChanged();
    void reported(const Foyer::VariableReport &report);

private:
    bool begin(VariableReport draft);
    bool readOne();
    void readList();
    void decide();
    template<typename T>
    void send(const std::function<ReplyOf<T> *()> &sender);
    [[nodiscard]] CommandSlot::Look look();
    void settle(OutcomeClass outcomeClass, Reconciled reconciled, const Error &error);
    void confirmGone(const Error &error);
    void finish(VariableEnd end, const Error &error = {});
    //! Reads with the session's token in hand; \a then gets how it ended when the token is back.
    template<typename T>
    bool readFirst(
        const std::function<ReplyOf<T> *()> &reader, std::function<void(const Outcome<T> &)> then);

    SessionParts m_parts;
    VariablesModel &m_model;
    std::optional<VariableReport> m_draft;
    std::optional<VariableChange> m_last;
};

}
