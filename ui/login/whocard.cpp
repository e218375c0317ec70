// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/whocard.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

#include <QBoxLayout>
#include <QEvent>

namespace Foyer {

WhoCard::WhoCard(SessionWatch &watch, QWidget *parent)
    : QWidget(parent), m_watch(watch), m_card(new Card(QStringLiteral("whoCard"), {}))
    , m_name(new ElidedLabel({}, Type::Heading)), m_sentence(new WrappedLabel(nullptr, Type::Heading)), m_how(new ElidedLabel)
    , m_extra(plainLabel({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_name->setObjectName(QStringLiteral("whoName"));
    m_sentence->setObjectName(QStringLiteral("whoSentence"));
    m_how->setObjectName(QStringLiteral("whoHow"));
    m_extra->setObjectName(QStringLiteral("whoExtra"));
    m_how->setMuted(true);
    m_card->body()->setSpacing(Tokens::space4);
    m_card->body()->addWidget(m_name);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(m_how);
    m_card->body()->addWidget(m_extra);
    m_card->body()->addStretch(1); // the name stays under the title
    connect(&m_watch, &SessionWatch::changed, this, &WhoCard::refresh);
    connect(m_card, &Card::actionTriggered, &m_watch, &SessionWatch::refresh);
    refresh();
}

WhoCard::Lines WhoCard::guestLines(const Session &session)
{
    const bool attached = session.login.constituentId.value_or(0) != 0;
    Lines lines;
    lines.name = tr("Guest");
    lines.how = session.login.electronicAddress.value_or(tr("no e-mail address"));
    if (attached)
        //: %1 is a constituent number
        lines.extra = tr("The address belongs to patron no. %1: the order is theirs.").arg(*session.login.constituentId);
    return lines;
}

WhoCard::Lines WhoCard::patronLines(const Session &session, const SessionWatch &watch)
{
    const LoginInfo &login = session.login;
    const QString name = watch.cart() ? watch.cart()->constituentName.trimmed() : QString();
    const QString number = login.constituentId ? QString::number(*login.constituentId) : QStringLiteral("–");
    Lines lines;
    //: %1 is a constituent number
    lines.name = name.isEmpty() ? tr("Patron no. %1").arg(number) : name;
    QStringList how;
    if (!name.isEmpty())
        how.append(tr("no. %1").arg(number));
    if (const QString by = login.electronicAddress.value_or(login.userId.value_or(QString())); !by.isEmpty())
        how.append(tr("signed in as %1").arg(by));
    lines.how = how.join(QStringLiteral(" · "));
    QStringList extra;
    if (login.isTemporary()) {
        extra.append(tr("Temporary password: a new one is due."));
        lines.attention = true;
    }
    if (login.originalConstituentId && login.constituentId && login.originalConstituentId != login.constituentId
        && *login.originalConstituentId != 0)
        //: %1 and %2 are constituent numbers
        extra.append(tr("Acts for no. %1; the login belongs to no. %2.").arg(number).arg(*login.originalConstituentId));
    lines.extra = extra.join(u' ');
    return lines;
}

WhoCard::Lines WhoCard::lines(const SessionWatch &watch)
{
    if (watch.isGone())
        return {tr("This session has ended on the server"), tr("Nothing was sold in it from here."), {}, true, true};
    if (!watch.session())
        return {QStringLiteral("–"), tr("Nothing is known of this session yet."), {}, false};
    const Session &session = *watch.session();
    if (session.isGuest == true)
        return guestLines(session);
    if (session.isLoggedIn == true)
        return patronLines(session, watch);
    if (!session.isLoggedIn)
        return {QStringLiteral("–"), tr("The server did not say whether anybody is signed in."), {}, true};
    // A counter sale can have a customer without a sign-in.
    if (session.businessFacing == true && session.login.constituentId.value_or(0) != 0)
        return patronLines(session, watch);
    return {tr("No customer yet"), {}, {}, false};
}

void WhoCard::refresh()
{
    m_card->setTitle(tr("Who"));
    const LoadState &load = m_watch.loadState();
    if (m_watch.session() && load.phase == LoadPhase::Failed && m_watch.isStale())
        m_card->setState(CardState::Stale, TimeWords::asOf(m_watch.confirmedAtWall()));
    else if (!m_watch.session() && load.phase == LoadPhase::Loading)
        m_card->setState(CardState::Loading, tr("Reading the session…"));
    else if (!m_watch.session() && load.phase == LoadPhase::Failed)
        m_card->setState(CardState::Error, ErrorWords::of(*load.error).happened, ErrorWords::of(*load.error).advice);
    else
        m_card->setState(CardState::Ready);
    const Lines shown = lines(m_watch);
    m_name->setText(shown.sentence ? QString() : shown.name);
    m_name->setVisible(!shown.sentence);
    m_sentence->setText(shown.sentence ? shown.name : QString());
    m_sentence->setVisible(shown.sentence);
    m_how->setText(shown.how);
    m_how->setVisible(!shown.how.isEmpty());
    m_extra->setText(shown.extra);
    m_extra->setVisible(!shown.extra.isEmpty());
    QPalette colours = palette();
    if (shown.attention)
        colours.setColor(QPalette::WindowText, colorsFor(palette()).warn);
    m_extra->setPalette(colours);
}

void WhoCard::add(QWidget *about) { m_card->body()->addWidget(about); }

void WhoCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

}
