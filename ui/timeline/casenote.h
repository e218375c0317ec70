// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callentry.h"

#include <QCoreApplication>
#include <QUrl>

namespace Foyer {

//! What happened, for a ticket at the vendor: made of masked entries, no person and no key is in it.
class CaseNote final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::CaseNote)
public:
    //! One paragraph, for the clipboard.
    [[nodiscard]] static QString paragraph(const QList<const CallEntry *> &entries, const QUrl &server);
    //! The paragraph, a line for each call, and the texts of those that were not done.
    [[nodiscard]] static QByteArray file(const QList<const CallEntry *> &entries, const QUrl &server);

private:
    [[nodiscard]] static QString span(const QList<const CallEntry *> &entries);
    [[nodiscard]] static QString worst(const QList<const CallEntry *> &entries);
};

}
