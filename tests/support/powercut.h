// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <vector>

namespace Foyer {

//! What a program did to a folder, in order, as tests/support/diskrecorder.c wrote it down.
struct DiskEvent
{
    char kind = 0; //!< o(pened), n(ameless), w(ritten), t(runcated), s(ynced), u(nlinked), r(enamed), l(inked), a(nswered)
    QByteArray name; //!< below the folder; empty: the folder itself
    QByteArray bytes; //!< written or sent; the new name
    qint64 offset = 0; //!< or the new length
    quint64 inode = 0;
};

using DiskRecord = QList<DiskEvent>;

//! Empty when the file cannot be read to its end.
[[nodiscard]] DiskRecord readDiskRecord(const QString &file);
//! Everything that was sent through sockets by the first \a events events.
[[nodiscard]] QByteArray sentBefore(const DiskRecord &record, qsizetype events);

//! What a disk has when the power goes; what was not synced may be there or not.
enum class Unsynced {
    Lost, //!< nothing of it
    Some, //!< any of the writes, each perhaps only up to some sector; of the names, those up to some moment
    Kept, //!< all of it, as after kill -9
};

//! The files after the first \a events events and a power cut. As strict as POSIX lets a disk be: only fsync() of a file
//! makes its bytes last, only fsync() of the folder makes names last.
[[nodiscard]] QMap<QByteArray, QByteArray> filesAfterPowerCut(const DiskRecord &record, qsizetype events, Unsynced unsynced, quint32 seed = 0);

//! Makes \a files those of \a folder. False when that cannot be done.
[[nodiscard]] bool layOut(const QMap<QByteArray, QByteArray> &files, const QString &folder);

}
