// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Foyer {

//! A text with percent, JSON and HTML escapes undone, and for each byte where it stands in the text as it was.
struct DecodedView
{
    struct Place
    {
        qsizetype first = 0, end = 0; //!< in the text as it was
    };

    QByteArray bytes;
    std::vector<Place> places; //!< one for each byte

    //! The text as it is, then with one more layer of escapes undone each, until there are none. Whoever looks for
    //! a secret in all of them finds it however it was written.
    static std::vector<DecodedView> layersOf(QByteArrayView text);
};

}
