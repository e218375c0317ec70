// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/jsonstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString versionMember = u"version"_s;

}

JsonStore::JsonStore(const QString &folder, const QString &fileName, int version)
    : m_path(QDir(folder).filePath(fileName)), m_version(version)
{
}

QString JsonStore::defaultFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation); }

bool JsonStore::parse(const SafeFile::Content &content)
{
    if (content.problem != FileProblem::None)
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(content.bytes);
    if (!document.isObject() || document.object().value(versionMember).toInt(0) < 1)
        return false;
    m_root = document.object();
    return true;
}

LoadProblem JsonStore::load(const QDateTime &now)
{
    m_root = {};
    m_mayWrite = true;
    const SafeFile::Content content = SafeFile::read(m_path, largestFile);
    m_fileIsGood = parse(content);
    if (m_fileIsGood)
        return m_root.value(versionMember).toInt() > m_version ? LoadProblem::NewerVersion : LoadProblem::None;
    const bool fromBackup = parse(SafeFile::read(SafeFile::backupPath(m_path), largestFile));
    if (content.problem == FileProblem::CannotRead) {
        m_mayWrite = false;
        return LoadProblem::Unreadable;
    }
    if (content.problem == FileProblem::NoFile)
        return fromBackup ? LoadProblem::UsedBackup : LoadProblem::FirstStart;
    setAside(now);
    return fromBackup ? LoadProblem::UsedBackup : LoadProblem::Damaged;
}

void JsonStore::setAside(const QDateTime &now)
{
    const QString stem = m_path + u".bad-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString kept = stem;
    for (int i = 2; QFile::exists(kept); ++i)
        kept = stem + u'-' + QString::number(i);
    // In a read-only place it stays where it is, and nothing can be written over it anyway.
    QFile::rename(m_path, kept);
}

FileProblem JsonStore::save()
{
    if (!m_mayWrite)
        return FileProblem::CannotRead;
    QJsonObject root = m_root;
    root.insert(versionMember, qMax(root.value(versionMember).toInt(0), m_version));
    const QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Indented);
    if (bytes.size() > largestFile)
        return FileProblem::TooLarge;
    const FileProblem problem = SafeFile::write(m_path, bytes, m_fileIsGood);
    if (problem == FileProblem::None) {
        m_root = root;
        m_fileIsGood = true;
    }
    return problem;
}

}
