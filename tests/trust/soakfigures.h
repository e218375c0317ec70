// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Foyer {

//! Resident memory of this program in kB.
[[nodiscard]] qint64 residentKilobytes();
//! What it has open.
[[nodiscard]] qsizetype openDescriptors();

//! Memory, descriptors and objects over a long run. The first quarter is warm-up. Connections and answers come and go, so what
//! may not grow is the least of a quarter: of the last against the second.
class SoakFigures
{
public:
    //! Now, after \a reads reads, with \a objects objects.
    void sample(int reads, qsizetype objects);

    [[nodiscard]] double kilobytesPerThousand() const; //!< reads; slope of the line through all samples after warm-up
    [[nodiscard]] bool descriptorsGrew() const { return grew(&Sample::descriptors); }
    [[nodiscard]] bool objectsGrew() const { return grew(&Sample::objects); }
    [[nodiscard]] QString words() const;

private:
    struct Sample
    {
        double reads = 0, kilobytes = 0;
        qsizetype descriptors = 0, objects = 0;
    };
    [[nodiscard]] qsizetype least(qsizetype Sample::*what, int quarter) const;
    [[nodiscard]] bool grew(qsizetype Sample::*what) const { return least(what, 3) > least(what, 1); }

    QList<Sample> m_samples;
};

}
