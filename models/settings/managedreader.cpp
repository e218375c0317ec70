// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/managedreader.h"

#include <QDir>
#include <QTimeZone>

#include <cmath>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

std::optional<QJsonValue> ManagedReader::take(const QString &name)
{
    m_known.insert(name);
    const auto found = m_section.constFind(name);
    if (found == m_section.constEnd())
        return std::nullopt;
    return *found;
}

void ManagedReader::report(const QString &name, What what, const QStringList &words)
{
    ManagedProblem problem;
    problem.what = what;
    problem.member = pathOf(name);
    problem.words = words;
    m_problems.append(problem);
}

void ManagedReader::text(const QString &name, QString &into, bool mayBeEmpty)
{
    const auto value = take(name);
    if (!value)
        return;
    if (!value->isString())
        report(name, What::NotText);
    else if (value->toString().trimmed().isEmpty() && !mayBeEmpty)
        report(name, What::Empty);
    else
        into = value->toString().trimmed();
}

void ManagedReader::text(const QString &name, std::optional<QString> &into)
{
    QString text;
    this->text(name, text);
    if (!text.isEmpty())
        into = text;
}

void ManagedReader::flag(const QString &name, bool &into)
{
    const auto value = take(name);
    if (value && !value->isBool())
        report(name, What::NotYesOrNo);
    else if (value)
        into = value->toBool();
}

void ManagedReader::flag(const QString &name, std::optional<bool> &into)
{
    bool value = false;
    flag(name, value);
    if (has(name))
        into = value;
}

void ManagedReader::whole(const QString &name, std::optional<int> &into, int least, int most)
{
    const auto value = take(name);
    if (!value)
        return;
    const double number = value->toDouble(std::nan(""));
    if (std::isnan(number) || number != std::floor(number)) {
        report(name, What::NotWhole);
    } else if (number < least || number > most) {
        report(name, What::OutOfRange);
        m_problems.last().least = least;
        m_problems.last().most = most;
    } else {
        into = static_cast<int>(number);
    }
}

void ManagedReader::whole(const QString &name, int &into, int least, int most)
{
    std::optional<int> value;
    whole(name, value, least, most);
    into = value.value_or(into);
}

void ManagedReader::duration(const QString &name, std::chrono::seconds &into, int least, int most)
{
    std::optional<int> value;
    whole(name, value, least, most);
    if (value)
        into = std::chrono::seconds(*value);
}

void ManagedReader::time(const QString &name, std::optional<QTime> &into)
{
    const auto value = take(name);
    if (!value)
        return;
    const QTime time = QTime::fromString(value->toString(), u"HH:mm"_s);
    if (time.isValid())
        into = time;
    else
        report(name, What::NotATime);
}

void ManagedReader::zone(const QString &name, QString &into)
{
    QString zone;
    text(name, zone);
    if (zone.isEmpty())
        return;
    if (QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        into = zone;
    else
        report(name, What::NotAZone);
}

void ManagedReader::place(const QString &name, QString &into)
{
    QString path;
    text(name, path);
    if (path.isEmpty())
        return;
    if (QDir::isAbsolutePath(path))
        into = path;
    else
        report(name, What::NotAPlace);
}

void ManagedReader::oneOf(const QString &name, QString &into, const QStringList &known)
{
    QString word;
    text(name, word);
    if (word.isEmpty())
        return;
    if (known.contains(word))
        into = word;
    else
        report(name, What::NotAWord, known);
}

void ManagedReader::list(const QString &name, QStringList &into, const QStringList &known)
{
    const auto value = take(name);
    if (!value)
        return;
    if (!value->isArray()) {
        report(name, What::NotAList);
        return;
    }
    QStringList words;
    for (const QJsonValue &entry : value->toArray()) {
        const QString word = entry.toString();
        if (words.contains(word))
            report(name, What::Twice);
        else if (!entry.isString() || !known.contains(word))
            report(name, What::NotAWord, known);
        else
            words.append(word);
    }
    if (value->toArray().isEmpty())
        report(name, What::Empty);
    else
        into = words;
}

QJsonObject ManagedReader::section(const QString &name)
{
    const auto value = take(name);
    if (value && !value->isObject())
        report(name, What::NotASection);
    return value ? value->toObject() : QJsonObject();
}

void ManagedReader::finish()
{
    for (auto it = m_section.constBegin(); it != m_section.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            report(it.key(), What::Unknown);
    }
}

}
