// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/soakfigures.h"

#include <QDir>
#include <QFile>

#include <unistd.h>
#if defined(__GLIBC__)
#    include <malloc.h>
#endif

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024 : 0;
}

qint64 inUseKilobytes()
{
#if defined(__GLIBC__)
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<qint64>((heap.uordblks + heap.hblkhd) / 1024);
#else
    return 0;
#endif
}

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

void SoakFigures::sample(int reads, qsizetype objects)
{
    m_samples.append({static_cast<double>(reads), static_cast<double>(residentKilobytes()), static_cast<double>(inUseKilobytes()),
        openDescriptors(), objects});
}

double SoakFigures::slope(double Sample::*what) const
{
    const auto warm = m_samples.sliced(m_samples.size() / 4);
    double reads = 0, kilobytes = 0, products = 0, squares = 0;
    for (const Sample &sample : warm) {
        reads += sample.reads / static_cast<double>(warm.size());
        kilobytes += sample.*what / static_cast<double>(warm.size());
    }
    for (const Sample &sample : warm) {
        products += (sample.reads - reads) * (sample.*what - kilobytes);
        squares += (sample.reads - reads) * (sample.reads - reads);
    }
    return squares > 0 ? products / squares * 1000 : 0;
}

qsizetype SoakFigures::least(qsizetype Sample::*what, int quarter) const
{
    const qsizetype length = m_samples.size() / 4;
    qsizetype least = length > 0 ? m_samples[quarter * length].*what : 0;
    for (const Sample &sample : m_samples.mid(quarter * length, length))
        least = qMin(least, sample.*what);
    return least;
}

QString SoakFigures::words() const
{
    return u"memory %1 kB, %2 kB for each 1,000 reads after warm-up (in use by malloc %7 kB, %8 kB); descriptors %3 then %4, objects %5 then %6 (least of the second and last quarter)"_s
        .arg(m_samples.isEmpty() ? 0 : m_samples.last().kilobytes, 0, 'f', 0)
        .arg(kilobytesPerThousand(), 0, 'f', 1)
        .arg(least(&Sample::descriptors, 1)).arg(least(&Sample::descriptors, 3))
        .arg(least(&Sample::objects, 1)).arg(least(&Sample::objects, 3))
        .arg(m_samples.isEmpty() ? 0 : m_samples.last().inUse, 0, 'f', 0)
        .arg(slope(&Sample::inUse), 0, 'f', 1);
}

QString SoakFigures::lastWords() const
{
    if (m_samples.isEmpty())
        return {};
    const Sample &last = m_samples.last();
    return u"%1 reads: %2 kB, in use %3 kB, %4 descriptors, %5 objects"_s.arg(last.reads).arg(last.kilobytes).arg(last.inUse)
        .arg(last.descriptors).arg(last.objects);
}

}
