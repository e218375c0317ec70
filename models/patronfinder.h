// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patrontable.h"
#include "models/service/sessionservice.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <array>

namespace Foyer {

class ReferenceBook;

//! Finds patrons and their web logins. Reads only: no attempt is spent, nothing is mailed, nothing is changed. Asks
//! two sources, each with a permission of its own: the constituents and the web logins. A new question drops what the
//! old one still had under way.
class PatronFinder final : public QObject
{
    Q_OBJECT
public:
    enum class Source { Constituents, WebLogins };
    enum class Verdict {
        NotAsked, //!< the question has nothing to ask here, or nothing was asked yet
        Looking,
        Found,
        None, //!< asked, answered, nothing there
        NotPermitted, //!< the user group may not look (403, or Security/ServiceResources says so: then nothing is sent)
        Failed, //!< see SourceReport::error
    };
    struct SourceReport
    {
        Verdict verdict = Verdict::NotAsked;
        std::optional<Error> error; //!< of NotPermitted by the server, and of Failed
        bool operator==(const SourceReport &) const = default;
    };
    //! How a text is read. Number and Order are both asked for when only digits were typed or scanned.
    enum class Way { Auto, Name, Login, Email, Number, Order };
    //! Whether logins are wanted as well, or only who it is.
    enum class Scope { PatronsAndLogins, PatronsOnly };

    static constexpr int pageSize = 50;
    //! Of more constituents than this the logins are read only on demand: see readLogins().
    static constexpr int loginsAtOnce = 12;

    //! \a service and \a book must outlive the finder.
    PatronFinder(SessionService &service, ReferenceBook &book, Scope scope = Scope::PatronsAndLogins,
        QObject *parent = nullptr);

    //! "@" makes it an e-mail address, digits alone a number, everything else a name. Never Auto.
    [[nodiscard]] static Way wayOf(const QString &text);

    //! False, and nothing sent, for a blank text or a Number that is none.
    bool find(const QString &text, Way way = Way::Auto);
    bool findAgain(); //!< the last question once more
    void clear();
    //! Reads the logins of a constituent in the table whose row says NotRead or NotKnown.
    void readLogins(int constituentId);
    //! News of a login in the table, from somewhere else: a remedy. Asks nothing.
    void accept(const WebLogin &login);

    [[nodiscard]] const QString &asked() const { return m_asked; } //!< trimmed; empty before the first question
    [[nodiscard]] Way askedAs() const { return m_way; } //!< as it was read; Auto before the first question
    //! Everything together: Found as soon as there is a row, Looking while something is out, NotPermitted or Failed
    //! only when that may have hidden something and nothing was found.
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] bool isLooking() const { return m_pending > 0; }
    [[nodiscard]] SourceReport report(Source source) const;
    //! What is known of the right to look, before anything was asked; empty = not known.
    [[nodiscard]] std::optional<bool> mayLook(Source source) const;
    //! How many constituents there are in all, where the server said it; more than the table has = refine.
    [[nodiscard]] std::optional<int> total() const { return m_total; }
    [[nodiscard]] PatronTable &table() { return m_table; }
    [[nodiscard]] const PatronTable &table() const { return m_table; }

Q_SIGNALS:
    //! After each question, each answer and each change of a name in the book.
    void changed();
    //! Once for each question, when its last answer is in.
    void finished();

private:
    //! How far one source is with the question.
    struct Progress
    {
        int out = 0, asked = 0;
        bool found = false, denied = false;
        std::optional<Error> error;
    };

    void reset();
    void ask();
    void askConstituents(PatronQuery::By by, const QString &text);
    void askLoginsByEmail(const QString &email);
    void askLoginsOf(int constituentId);
    void acceptPatrons(const PatronPage &page);
    void acceptLogins(const QList<WebLogin> &logins);
    //! Whether a request may go to \a source, which then counts it as out.
    [[nodiscard]] bool begin(Source source);
    template<typename T, typename Accept>
    void await(ReplyOf<T> *reply, Source source, Accept accept);
    void concludeWhenDone();
    void rebuild();
    [[nodiscard]] Progress &progress(Source source) { return m_progress[static_cast<size_t>(source)]; }

    SessionService &m_service;
    ReferenceBook &m_book;
    const Scope m_scope;
    PatronTable m_table;
    QString m_asked;
    Way m_wanted = Way::Auto, m_way = Way::Auto;
    std::array<Progress, 2> m_progress;
    QList<PatronHit> m_patrons;
    QList<WebLogin> m_logins; //!< each once
    QHash<int, PatronRow::Logins> m_read; //!< by constituent
    QSet<int> m_ownersAsked;
    QList<QPointer<Reply>> m_replies;
    std::optional<int> m_total;
    int m_pending = 0, m_generation = 0;
    bool m_open = false; //!< a question without its finished()
};

}
