// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/safefile.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Foyer {

//! How reading went. Everything but Damaged leaves values that may be used.
enum class LoadProblem {
    None,
    FirstStart, //!< no file yet
    UsedBackup, //!< damaged; kept as ".bad-<time>", the last good copy is in use
    Damaged, //!< damaged and no good copy: kept as ".bad-<time>", starting with nothing
    NewerVersion, //!< written by a later Foyer: read as far as known, unknown members kept
    Unreadable, //!< could not be read: nothing is written over it in this run
};

//! One JSON file with a schema version. Members it does not know stay as they are, so a newer Foyer loses
//! nothing to an older one.
class JsonStore final
{
public:
    //! \a folder is made when first needed.
    JsonStore(const QString &folder, const QString &fileName, int version);

    //! \a now names the ".bad-" copy of a damaged file.
    LoadProblem load(const QDateTime &now);
    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    void setRoot(const QJsonObject &root) { m_root = root; }
    //! Writes the root with the higher of the file's version and ours.
    FileProblem save();

    //! Where Foyer keeps its settings unless told otherwise.
    [[nodiscard]] static QString defaultFolder();
    static constexpr qint64 largestFile = 1024 * 1024;

private:
    [[nodiscard]] bool parse(const SafeFile::Content &content);
    void setAside(const QDateTime &now);

    QString m_path;
    int m_version;
    QJsonObject m_root;
    bool m_mayWrite = true;
    bool m_fileIsGood = false;
};

}
