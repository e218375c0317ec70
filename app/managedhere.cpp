// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/managedhere.h"

#include "models/casekeyfile.h"
#include "ui/words/managedwords.h"

#include <QCoreApplication>

namespace Foyer {

namespace {

class ManagedHereWords
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::ManagedHere)
public:
    static Message trouble(const QString &headline, const QStringList &details = {})
    {
        Message message;
        message.id = QStringLiteral("managed");
        message.severity = Severity::Warning;
        message.headline = headline;
        message.meaning = tr("Tell whoever looks after this computer.");
        message.details = details.join(u'\n');
        return message;
    }
    //: %1 a file's name with its folder
    static QString damaged(const QString &path) { return tr("The organisation's settings in %1 are not used: something in them is wrong.").arg(path); }
    //: %1 a file's name with its folder
    static QString noKey(const QString &path) { return tr("Kiosk cases cannot be opened here: %1 holds no key.").arg(path); }
};

}

ManagedHere readManaged(const QString &asked)
{
    const QString path = asked.isEmpty() ? Managed::usualPath() : asked;
    const ManagedFile file = Managed::load(path, !asked.isEmpty());
    ManagedHere here;
    if (!file.isGood()) {
        QStringList lines;
        for (const ManagedProblem &problem : file.problems)
            lines.append(ManagedWords::problem(problem));
        here.trouble = ManagedHereWords::trouble(ManagedHereWords::damaged(path), lines);
        return here;
    }
    here.locks = file.settings.locked;
    here.receipts = file.settings.desk;
    if (file.settings.caseKeyFile.isEmpty())
        return here;
    auto key = loadCaseKey(file.settings.caseKeyFile);
    if (auto *read = std::get_if<CaseKey>(&key))
        here.caseKey = std::make_shared<CaseKey>(std::move(*read));
    else
        here.trouble = ManagedHereWords::trouble(ManagedHereWords::noKey(file.settings.caseKeyFile));
    return here;
}

}
