// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilecheck.h"

#include "app/serverlink.h"
#include "models/settings/profilestore.h"
#include "ui/connect/verdictwords.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Marks for the direction of a name mean something in a window only; a terminal shows boxes.
QString forTerminal(QString words)
{
    return words.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString linesOf(const Profile &profile, const VerdictText &text)
{
    QStringList lines{QString(profile.name + u": "_s + profile.baseUrl.toString(QUrl::RemoveUserInfo))};
    for (const QString &line : text.works)
        lines.append(QString(u"  + "_s + line));
    for (const QString &line : text.warnings)
        lines.append(QString(u"  ! "_s + line));
    for (const QString &line : {text.headline, text.advice, text.details}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return forTerminal(lines.join(u'\n'));
}

}

ProfileCheck::ProfileCheck(
    const QString &settingsFolder, CredentialStore &credentials, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(settingsFolder), m_credentials(credentials), m_clock(clock)
{
}

ProfileCheck::~ProfileCheck() = default;

void ProfileCheck::start(const QString &profileName, Secret password)
{
    ProfileStore store(m_folder);
    const LoadProblem problem = store.load(m_clock.wall());
    const auto found = std::ranges::find(store.profiles(), profileName, &Profile::name);
    if (found == store.profiles().end()) {
        const bool unread = problem == LoadProblem::Damaged || problem == LoadProblem::Unreadable;
        //: Said by --check in a terminal
        end(unread ? tr("The saved profiles could not be read.")
                   //: Said by --check in a terminal; %1 is the name that was given
                   : tr("There is no profile called \"%1\".").arg(profileName),
            NoSuchProfile);
        return;
    }
    if (!password.isEmpty()) {
        tryOut(*found, std::move(password));
        return;
    }
    m_credentials.read(found->id, this, [this, profile = *found](CredentialAnswer answer) {
        if (answer.secret.isEmpty())
            //: Said by --check in a terminal; %1 is the name of a profile, --password-stdin is literal
            end(tr("No password is kept for \"%1\". Give it with --password-stdin.").arg(profile.name), NoPassword);
        else
            tryOut(profile, std::move(answer.secret));
    });
}

void ProfileCheck::tryOut(const Profile &profile, Secret password)
{
    m_link = std::make_unique<ServerLink>(profile, std::move(password), m_clock);
    m_test = std::make_unique<ConnectionTest>(m_link->service(), m_clock);
    connect(m_test.get(), &ConnectionTest::finished, this,
        [this, profile](const ConnectionVerdict &verdict) { conclude(profile, verdict); });
    m_test->start();
}

void ProfileCheck::conclude(const Profile &profile, const ConnectionVerdict &verdict)
{
    const VerdictText text = VerdictWords::of(verdict, profile, m_clock.wall());
    end(linesOf(profile, text), text.good ? Good : SomethingToFix);
}

void ProfileCheck::end(const QString &words, ExitCode code)
{
    QMetaObject::invokeMethod(this, [this, words, code] { Q_EMIT finished(words, code); }, Qt::QueuedConnection);
}

}
