// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace Foyer::Sandbox {

// One row of a result, read by column name.
class Row final
{
public:
    explicit Row(QSqlRecord record)
        : m_record(std::move(record))
    {
    }

    [[nodiscard]] bool isNull(QLatin1StringView column) const { return m_record.isNull(column); }
    [[nodiscard]] int number(QLatin1StringView column) const { return m_record.value(column).toInt(); }
    [[nodiscard]] qint64 big(QLatin1StringView column) const { return m_record.value(column).toLongLong(); }
    [[nodiscard]] bool flag(QLatin1StringView column) const { return number(column) != 0; }
    [[nodiscard]] QString text(QLatin1StringView column) const { return m_record.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(QLatin1StringView column) const
    {
        return m_record.value(column).toByteArray();
    }
    // Nothing when the column is NULL.
    [[nodiscard]] std::optional<int> maybeNumber(QLatin1StringView column) const;
    [[nodiscard]] std::optional<qint64> maybeBig(QLatin1StringView column) const;

private:
    QSqlRecord m_record;
};

// The one connection to the SQLite file. Statements are prepared once and always bound,
// to "?" in order or to "?1", "?2" which may stand more than once. A statement that fails leaves a
// problem that stays until the next begin(): whoever answers looks at problem() before committing.
class Database final
{
public:
    // QVariant() is NULL; every QString is a text, an unset one the empty text.
    using Values = std::vector<QVariant>;

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // `path` may be ":memory:". On failure gives null and says why.
    static std::unique_ptr<Database> open(const QString &path, QString *problem);

    std::optional<Row> one(const QString &sql, const Values &values = {});
    std::vector<Row> all(const QString &sql, const Values &values = {});
    // Rows changed; -1 on failure.
    int run(const QString &sql, const Values &values = {});
    // Row id of the new row; -1 on failure.
    qint64 insert(const QString &sql, const Values &values = {});
    // First column of the first row as a number; 0 when there is no row.
    int count(const QString &sql, const Values &values = {});
    // Several statements separated by ';' at the end of a line, without values: for migrations.
    bool script(const QString &sql);

    bool begin(bool forWriting);
    bool commit();
    void rollback();

    [[nodiscard]] QString problem() const { return m_problem; }

private:
    struct Statement
    {
        QSqlQuery query;
        std::vector<size_t> order; // which value goes to each place
    };

    explicit Database(QString connection);
    void note(const QString &problem);
    QSqlQuery *execute(const QString &sql, const Values &values);

    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    QString m_problem;
};

} // namespace Foyer::Sandbox
