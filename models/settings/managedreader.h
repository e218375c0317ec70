// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/managedsettings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <utility>

namespace Foyer {

//! Reads the members of one section and collects what is wrong with them. A member that is not there leaves its value
//! alone; one that nobody asked for is a problem (see finish()).
class ManagedReader final
{
public:
    using What = ManagedProblem::What;

    ManagedReader(QJsonObject section, QString path, QList<ManagedProblem> &problems)
        : m_section(std::move(section)), m_path(std::move(path)), m_problems(problems)
    {
    }

    void text(const QString &name, QString &into, bool mayBeEmpty = false);
    void text(const QString &name, std::optional<QString> &into);
    void flag(const QString &name, bool &into);
    void flag(const QString &name, std::optional<bool> &into);
    void whole(const QString &name, int &into, int least, int most);
    void whole(const QString &name, std::optional<int> &into, int least, int most);
    void duration(const QString &name, std::chrono::seconds &into, int least, int most);
    void time(const QString &name, std::optional<QTime> &into);
    void zone(const QString &name, QString &into);
    void place(const QString &name, QString &into);
    //! A list without doubles, each one of \a known unless that is empty.
    void list(const QString &name, QStringList &into, const QStringList &known);
    void oneOf(const QString &name, QString &into, const QStringList &known);
    [[nodiscard]] QJsonObject section(const QString &name);

    [[nodiscard]] bool has(const QString &name) const { return m_section.contains(name); }
    void report(const QString &name, What what, const QStringList &words = {});
    void finish(); //!< members that nobody asked for

private:
    [[nodiscard]] std::optional<QJsonValue> take(const QString &name);
    [[nodiscard]] QString pathOf(const QString &name) const { return m_path.isEmpty() ? name : QString(m_path + u'.' + name); }

    QJsonObject m_section;
    QString m_path;
    QList<ManagedProblem> &m_problems;
    QSet<QString> m_known;
};

}
