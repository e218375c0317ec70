// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Foyer {

//! One text of a .ts file.
struct TsMessage
{
    QString context, source, comment;
    QStringList forms; //!< one, or a plural form each
    bool plural = false;
    bool finished = true; //!< neither "unfinished" nor left over from an older source
    //! What a program looks the text up by.
    [[nodiscard]] QString id() const { return context + u": " + source + (comment.isEmpty() ? comment : u" / " + comment); }
};

//! A file of translations as Qt Linguist's tools write it.
struct TsFile
{
    QString error; //!< empty when all was read
    QList<TsMessage> messages;
    [[nodiscard]] static TsFile read(const QString &path);
};

}
