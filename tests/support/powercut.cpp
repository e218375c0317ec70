// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/powercut.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>

#include <cstring>
#include <optional>

namespace Foyer {

namespace {

constexpr qsizetype sector = 512;

struct Head // as in diskrecorder.c
{
    char kind;
    char spare;
    quint16 path;
    quint32 bytes;
    qint64 offset;
    quint64 inode;
};

void apply(QByteArray &file, const DiskEvent &change, qsizetype length)
{
    const auto end = static_cast<qsizetype>(change.offset) + length;
    if (change.kind == 't') {
        file.resize(static_cast<qsizetype>(change.offset), '\0');
        return;
    }
    if (file.size() < end)
        file.resize(end, '\0');
    std::memcpy(file.data() + change.offset, change.bytes.constData(), static_cast<size_t>(length));
}

//! The disk, and what is still on its way to it.
class Disk
{
public:
    void happens(const DiskEvent &event);
    [[nodiscard]] QMap<QByteArray, QByteArray> afterPowerCut(Unsynced unsynced, quint32 seed) const;

private:
    struct File
    {
        QByteArray lasting;
        QList<DiskEvent> pending;
    };
    using Names = QMap<QByteArray, size_t>;

    size_t fileOf(quint64 inode);
    size_t newFile(quint64 inode);
    void sync(const DiskEvent &event);

    std::vector<File> m_files;
    QHash<quint64, size_t> m_open; //!< inodes are used again
    Names m_names; //!< as programs see them
    QList<Names> m_pendingNames; //!< after each step the folder has not been synced after
    Names m_lastingNames;
};

size_t Disk::newFile(quint64 inode)
{
    m_files.push_back({});
    return m_open[inode] = m_files.size() - 1;
}

size_t Disk::fileOf(quint64 inode)
{
    const auto known = m_open.constFind(inode);
    return known == m_open.constEnd() ? newFile(inode) : *known;
}

void Disk::sync(const DiskEvent &event)
{
    if (event.name.isEmpty()) {
        m_lastingNames = m_names;
        m_pendingNames.clear();
        return;
    }
    File &file = m_files[fileOf(event.inode)];
    for (const DiskEvent &change : std::as_const(file.pending))
        apply(file.lasting, change, change.bytes.size());
    file.pending.clear();
}

void Disk::happens(const DiskEvent &event)
{
    const Names before = m_names;
    switch (event.kind) {
    case 'n':
        newFile(event.inode);
        break;
    case 'o':
        if (!m_names.contains(event.name))
            m_names[event.name] = newFile(event.inode);
        break;
    case 'l':
        m_names[event.name] = fileOf(event.inode);
        break;
    case 'u':
        m_names.remove(event.name);
        break;
    case 'r':
        m_names[event.bytes] = m_names.take(event.name);
        break;
    case 'w':
    case 't':
        m_files[fileOf(event.inode)].pending.append(event);
        break;
    case 's':
        sync(event);
        break;
    default:
        break;
    }
    if (m_names != before)
        m_pendingNames.append(m_names);
}

QMap<QByteArray, QByteArray> Disk::afterPowerCut(Unsynced unsynced, quint32 seed) const
{
    QRandomGenerator dice(seed);
    Names names = unsynced == Unsynced::Kept ? m_names : m_lastingNames;
    if (unsynced == Unsynced::Some) {
        if (const auto steps = dice.bounded(static_cast<int>(m_pendingNames.size()) + 1); steps > 0)
            names = m_pendingNames[steps - 1];
    }
    QMap<QByteArray, QByteArray> files;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const File &file = m_files[*name];
        QByteArray bytes = file.lasting;
        for (const DiskEvent &change : file.pending) {
            qsizetype length = change.bytes.size();
            if (unsynced == Unsynced::Lost || (unsynced == Unsynced::Some && dice.bounded(2) == 0))
                continue;
            if (unsynced == Unsynced::Some && dice.bounded(2) == 0)
                length = qMin(length, (1 + dice.bounded(static_cast<int>(length / sector) + 1)) * sector - change.offset % sector);
            apply(bytes, change, length);
        }
        files[name.key()] = bytes;
    }
    return files;
}

}

DiskRecord readDiskRecord(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = source.readAll();
    DiskRecord record;
    for (qsizetype at = 0; at < all.size();) {
        Head head{};
        if (all.size() - at < static_cast<qsizetype>(sizeof head))
            return {};
        std::memcpy(&head, all.constData() + at, sizeof head);
        at += static_cast<qsizetype>(sizeof head);
        if (all.size() - at < head.path + static_cast<qsizetype>(head.bytes))
            return {};
        record.append({head.kind, all.mid(at, head.path), all.mid(at + head.path, head.bytes), head.offset, head.inode});
        at += head.path + static_cast<qsizetype>(head.bytes);
    }
    return record;
}

QByteArray sentBefore(const DiskRecord &record, qsizetype events)
{
    QByteArray sent;
    for (const DiskEvent &event : record.first(events)) {
        if (event.kind == 'a')
            sent += event.bytes;
    }
    return sent;
}

QMap<QByteArray, QByteArray> filesAfterPowerCut(const DiskRecord &record, qsizetype events, Unsynced unsynced, quint32 seed)
{
    Disk disk;
    for (const DiskEvent &event : record.first(events))
        disk.happens(event);
    return disk.afterPowerCut(unsynced, seed);
}

bool layOut(const QMap<QByteArray, QByteArray> &files, const QString &folder)
{
    const QDir dir(folder);
    for (const QString &old : dir.entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::remove(dir.filePath(old)))
            return false;
    }
    for (auto one = files.cbegin(); one != files.cend(); ++one) {
        QFile file(dir.filePath(QFile::decodeName(one.key())));
        if (!file.open(QIODevice::WriteOnly) || file.write(*one) != one->size())
            return false;
    }
    return true;
}

}
