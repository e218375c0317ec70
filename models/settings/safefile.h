// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Foyer {

//! What became of a write or a read. Without paths: the words live in ui.
enum class FileProblem {
    None,
    NoFile, //!< nothing there yet
    TooLarge, //!< over the cap: not read
    CannotRead,
    NoSpace, //!< disk full or over quota; the old file is as it was
    NotAllowed, //!< read-only place or missing rights; the old file is as it was
    CannotWrite, //!< any other failure; the old file is as it was
};

//! Files replaced whole or not at all, for their owner's eyes only (0600), with the copy before kept as
//! ".bak". Says so when a disk is full, which QSaveFile alone does not (RELIABILITY.md F6).
namespace SafeFile {

struct Content
{
    FileProblem problem = FileProblem::None;
    QByteArray bytes;
};

[[nodiscard]] Content read(const QString &path, qint64 cap);
//! With \a keepPrevious the file that is replaced becomes the ".bak"; pass false when it is damaged.
[[nodiscard]] FileProblem write(const QString &path, const QByteArray &bytes, bool keepPrevious = true);
[[nodiscard]] QString backupPath(const QString &path);

}

}
