// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Foyer {

//! Resident memory of this program in kB.
[[nodiscard]] qint64 residentKilobytes();
//! Of that, what malloc() has given out and was not given back, in kB; 0 where nobody tells. What is resident and not in use
//! is what the heap keeps for the next one.
[[nodiscard]] qint64 inUseKilobytes();
//! What it has open.
[[nodiscard]] qsizetype openDescriptors();

//! Memory, descriptors and objects over a long run. The first quarter is warm-up. Connections and answers come and go, so what
//! may not grow is the least of a quarter: of the last against the second.
class SoakFigures
{
public:
    //! Now, after \a reads reads, with \a objects objects.
    void sample(int reads, qsizetype objects);

    [[nodiscard]] double kilobytesPerThousand() const { return slope(&Sample::kilobytes); } //!< of reads, after warm-up
    [[nodiscard]] bool descriptorsGrew() const { return grew(&Sample::descriptors); }
    [[nodiscard]] bool objectsGrew() const { return grew(&Sample::objects); }
    [[nodiscard]] QString words() const;
    //! The last sample, for a record of the run.
    [[nodiscard]] QString lastWords() const;

private:
    struct Sample
    {
        double reads = 0, kilobytes = 0, inUse = 0;
        qsizetype descriptors = 0, objects = 0;
    };
    //! Of the line through all samples after warm-up, for each 1,000 reads.
    [[nodiscard]] double slope(double Sample::*what) const;
    [[nodiscard]] qsizetype least(qsizetype Sample::*what, int quarter) const;
    [[nodiscard]] bool grew(qsizetype Sample::*what) const { return least(what, 3) > least(what, 1); }

    QList<Sample> m_samples;
};

}
