// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scandesk.h"

#include "ui/shell/windowkeys.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textchecks.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

const QString scanMessage = QStringLiteral("scan");

bool isNumber(const QString &code)
{
    return std::all_of(code.cbegin(), code.cend(), [](QChar one) { return one >= u'0' && one <= u'9'; });
}

QString shown(const QString &code)
{
    constexpr qsizetype longest = 40;
    return TextChecks::isolated(code.size() > longest ? QString(code.left(longest) + u'…') : code);
}

}

ScanDesk::ScanDesk(
    QWidget *window, WindowKeys &keys, MessageBar &messages, const Clock &clock, Pages pages, QObject *parent)
    : QObject(parent), m_window(window), m_keys(keys), m_messages(messages), m_pages(std::move(pages))
    , m_catcher(window, clock)
{
    connect(&m_catcher, &ScanCatcher::scanned, this, &ScanDesk::scanned);
    connect(&m_catcher, &ScanCatcher::dropped, this, [this] {
        tell(tr("A scan went to a password field."),
            tr("Nothing of it was put in; the field is as it was. Leave the field and scan again."), true);
    });
    connect(&m_messages, &MessageBar::actionTriggered, this, &ScanDesk::act);
    connect(&m_keys, &WindowKeys::uncovered, this, &ScanDesk::offerWaiting, Qt::QueuedConnection);
}

QWidget *ScanDesk::cover() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (m_keys.isCovered())
        return m_window;
    for (ConfirmStrip *strip : m_window->findChildren<ConfirmStrip *>()) {
        if (strip->isVisible())
            return strip;
    }
    return nullptr;
}

void ScanDesk::scanned(const QString &code, QLineEdit *field)
{
    QWidget *above = cover();
    if (!above) {
        m_waiting.clear();
        follow(routeScan(code, m_pages.place()), field);
        return;
    }
    m_waiting = code;
    if (above != m_window)
        above->installEventFilter(this);
}

bool ScanDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &ScanDesk::offerWaiting, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ScanDesk::offerWaiting()
{
    if (m_waiting.isEmpty())
        return;
    if (QWidget *above = cover()) {
        if (above != m_window)
            above->installEventFilter(this);
        return;
    }
    const QString code = std::exchange(m_waiting, {});
    const ScanRoute route = routeScan(code, m_pages.place());
    if (route.what == ScanRoute::What::Go)
        ask(route); // the person has looked at something else meanwhile
    else
        follow(route, nullptr);
}

void ScanDesk::follow(const ScanRoute &route, QLineEdit *field)
{
    switch (route.what) {
    case ScanRoute::What::Go:
        m_messages.retract(scanMessage);
        m_pages.use(route.targets.constFirst(), route.code);
        return;
    case ScanRoute::What::Ask:
        ask(route);
        return;
    case ScanRoute::What::NoSession:
        if (isNumber(route.code) && m_pages.find && m_pages.find(route.code)) {
            m_messages.retract(scanMessage);
            return;
        }
        m_waiting = route.code;
        //: %1 what was scanned
        tell(tr("Scanned %1. There is no session to use it in.").arg(shown(route.code)),
            tr("It is offered again when one is open."));
        return;
    case ScanRoute::What::CardNumber:
        tell(tr("That was a payment card."),
            tr("Card numbers are not kept and not looked for. Cards belong into the terminal."), true);
        return;
    case ScanRoute::What::Case:
        if (m_pages.openCase && m_pages.openCase(route.code))
            m_messages.retract(scanMessage);
        else
            tell(tr("That is a kiosk case."), tr("Connect to the server first, then scan it again."));
        return;
    case ScanRoute::What::NotOurs:
        // An address for the field it was aimed at. Never its Return: that would send the form.
        if (field && !field->isReadOnly() && !route.code.isEmpty())
            field->insert(route.code);
        else
            tell(tr("That is no order, patron or promo code."), tr("Nothing was done with it."));
        return;
    }
}

void ScanDesk::ask(const ScanRoute &route)
{
    m_asked = route;
    Message question;
    question.id = scanMessage;
    //: %1 what was scanned
    question.headline = tr("Scanned %1. Open it?").arg(shown(route.code));
    for (const ScanTarget target : route.targets) {
        switch (target) {
        case ScanTarget::Order:
            question.actions.append(tr("Find order")); //: Button: what to do with a scanned number
            break;
        case ScanTarget::Promo:
            question.actions.append(tr("Look up promo code")); //: Button: what to do with a scanned code
            break;
        case ScanTarget::Constituent:
            question.actions.append(tr("Use as patron number")); //: Button: what to do with a scanned number
            break;
        }
    }
    if (route.targets.size() < 2)
        question.actions.append(tr("Leave it")); //: Button: nothing is done with what was scanned
    else
        question.meaning = tr("Esc leaves it.");
    m_messages.showMessage(question);
}

void ScanDesk::tell(const QString &headline, const QString &meaning, bool warning)
{
    Message message;
    message.id = scanMessage;
    message.severity = warning ? Severity::Warning : Severity::Info;
    message.headline = headline;
    message.meaning = meaning;
    m_messages.showMessage(message);
}

void ScanDesk::act(const QString &messageId, int action)
{
    if (messageId != scanMessage)
        return;
    const ScanRoute asked = std::exchange(m_asked, {});
    m_messages.dismiss();
    if (action < asked.targets.size() && m_pages.place().session)
        m_pages.use(asked.targets[action], asked.code);
}

}
