// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/database.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBusyTimeoutMs = 5000;

const QStringList &pragmas()
{
    static const QStringList list{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
        u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
        u"PRAGMA busy_timeout=%1"_s.arg(kBusyTimeoutMs)};
    return list;
}

// Created by us with the right mode before SQLite opens it, so that it is never readable by others; WAL files
// inherit it.
bool makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

// Qt 6.4's SQLite driver refuses "?1 … ?1" ("Parameter count mismatch"): numbered places become plain ones,
// and `order` says which value goes to each.
QString withPlainPlaces(const QString &sql, std::vector<size_t> *order)
{
    static const QRegularExpression place(u"\\?(\\d*)"_s);
    QString plain;
    qsizetype done = 0;
    size_t highest = 0;
    for (auto it = place.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const size_t number = match.capturedLength(1) > 0 ? match.captured(1).toULong() : highest + 1;
        highest = std::max(highest, number);
        order->push_back(number - 1);
        plain += QStringView(sql).sliced(done, match.capturedStart() - done);
        plain += u'?';
        done = match.capturedEnd();
    }
    return plain + QStringView(sql).sliced(done);
}

} // namespace

std::optional<int> Row::maybeNumber(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<qint64> Row::maybeBig(QLatin1StringView column) const
{
    return isNull(column) ? std::nullopt : std::optional(big(column));
}

Database::Database(QString connection)
    : m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

std::unique_ptr<Database> Database::open(const QString &path, QString *problem)
{
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString()));
    if (!database->m_database.isValid()) {
        *problem = u"the SQLite driver of Qt is not installed"_s;
        return {};
    }
    if (path != ":memory:"_L1 && !makePrivate(path)) {
        *problem = u"%1 cannot be written"_s.arg(path);
        return {};
    }
    database->m_database.setDatabaseName(path);
    if (!database->m_database.open()) {
        *problem = database->m_database.lastError().text();
        return {};
    }
    for (const QString &pragma : pragmas())
        database->run(pragma);
    if (!database->m_problem.isEmpty()) {
        *problem = database->m_problem;
        return {};
    }
    return database;
}

// The first failure is the cause of those after it.
void Database::note(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QSqlQuery *Database::execute(const QString &sql, const Values &values)
{
    std::shared_ptr<Statement> &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<Statement>(Statement{QSqlQuery(m_database), {}});
        statement->query.setForwardOnly(true);
        if (!statement->query.prepare(withPlainPlaces(sql, &statement->order))) {
            note(statement->query.lastError().text() + u" in "_s + sql);
            m_statements.remove(sql);
            return nullptr;
        }
    }
    QSqlQuery &query = statement->query;
    for (size_t place = 0; place < statement->order.size(); ++place) {
        const QVariant value
            = statement->order[place] < values.size() ? values[statement->order[place]] : QVariant();
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(static_cast<int>(place), emptyText ? QVariant(u""_s) : value);
    }
    if (!query.exec()) {
        note(query.lastError().text() + u" in "_s + sql);
        query.finish();
        return nullptr;
    }
    return &query;
}

std::optional<Row> Database::one(const QString &sql, const Values &values)
{
    QSqlQuery *query = execute(sql, values);
    std::optional<Row> row;
    if (query && query->next())
        row.emplace(query->record());
    if (query)
        query->finish();
    return row;
}

std::vector<Row> Database::all(const QString &sql, const Values &values)
{
    std::vector<Row> rows;
    QSqlQuery *query = execute(sql, values);
    while (query && query->next())
        rows.emplace_back(query->record());
    if (query)
        query->finish();
    return rows;
}

int Database::run(const QString &sql, const Values &values)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return -1;
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

qint64 Database::insert(const QString &sql, const Values &values)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return -1;
    const qint64 id = query->lastInsertId().toLongLong();
    query->finish();
    return id;
}

int Database::count(const QString &sql, const Values &values)
{
    QSqlQuery *query = execute(sql, values);
    const int number = query && query->next() ? query->value(0).toInt() : 0;
    if (query)
        query->finish();
    return number;
}

bool Database::script(const QString &sql)
{
    const auto statements = sql.split(u";\n"_s, Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        run(statement.trimmed());
        if (!m_problem.isEmpty())
            return false;
    }
    return true;
}

bool Database::begin(bool forWriting)
{
    m_problem.clear();
    run(forWriting ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    return m_problem.isEmpty();
}

bool Database::commit()
{
    run(u"COMMIT"_s);
    return m_problem.isEmpty();
}

void Database::rollback() { run(u"ROLLBACK"_s); }

} // namespace Foyer::Sandbox
