// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casedesk.h"

#include <utility>

namespace Foyer {

namespace {

//! The kiosk had been reading for so long when it gave up.
constexpr std::chrono::seconds kioskWaited{60};

CaseRefusal refusalOf(CaseProblem problem)
{
    switch (problem) {
    case CaseProblem::NotACase:
        return CaseRefusal::NotACase;
    case CaseProblem::Damaged:
        return CaseRefusal::Damaged;
    case CaseProblem::TooOld:
        return CaseRefusal::TooOld;
    case CaseProblem::FromTheFuture:
        break;
    }
    return CaseRefusal::FromTheFuture;
}

}

CaseDesk::CaseDesk(const CaseDeskParts &parts, std::shared_ptr<const CaseKey> key, QObject *parent)
    : QObject(parent), m_parts(parts), m_key(std::move(key))
{
}

CaseDesk::~CaseDesk() = default;

CaseRefusal CaseDesk::open(const QString &text)
{
    if (!m_key)
        return CaseRefusal::NoKey;
    auto opened = SealedCase::open(text, *m_key, m_parts.clock.wall());
    if (const auto *problem = std::get_if<CaseProblem>(&opened))
        return refusalOf(*problem);
    close();
    m_case = std::get<KioskCase>(std::move(opened));
    m_watch = std::make_unique<SessionWatch>(m_parts.sessions, m_parts.clock, m_case->session, m_parts.seatServerZone);
    m_slot = std::make_unique<CommandSlot>(*m_watch, this);
    connect(m_watch.get(), &SessionWatch::changed, this, &CaseDesk::refresh);
    connect(m_watch.get(), &SessionWatch::ticked, this, &CaseDesk::refresh);
    connect(m_slot.get(), &CommandSlot::busyChanged, this, &CaseDesk::refresh);
    m_watch->setVisible(m_visible);
    refresh();
    return CaseRefusal::None;
}

void CaseDesk::close()
{
    if (!m_case)
        return;
    m_watch->close();
    // One of their own signals may have brought us here.
    disconnect(m_watch.get(), nullptr, this, nullptr);
    disconnect(m_slot.get(), nullptr, this, nullptr);
    m_slot->setParent(m_watch.get());
    m_slot.release();
    m_watch.release()->deleteLater();
    m_case.reset();
    m_findings = {};
    m_finishSent.reset();
    m_answered.reset();
    Q_EMIT changed();
}

void CaseDesk::setVisible(bool visible)
{
    m_visible = visible;
    if (m_watch)
        m_watch->setVisible(visible);
}

void CaseDesk::readAgain()
{
    if (m_watch)
        m_watch->reread(true);
}

CheckoutFinding CaseDesk::judge() const
{
    CheckoutFacts facts;
    facts.session = m_watch->session();
    facts.answered = m_answered;
    if (m_watch->cart())
        facts.cartDue = m_watch->cart()->balance;
    facts.since = m_finishSent ? std::chrono::duration_cast<std::chrono::seconds>(m_parts.clock.boot() - *m_finishSent)
                               : kioskWaited;
    return judgeCheckout(facts);
}

void CaseDesk::refresh()
{
    CaseFindings now;
    now.name = m_case->name;
    now.kiosk = m_case->kiosk;
    now.since = m_case->since;
    now.read = m_watch->session().has_value();
    now.gone = m_watch->isGone();
    now.error = m_watch->loadState().error;
    now.checkout = judge();
    now.cart = m_watch->cart();
    if (now.cart && now.checkout.fate != CheckoutFate::Completed) {
        now.due = now.cart->balance;
        now.paid = now.cart->paidNow;
        now.seatCount = m_watch->seatCount();
    }
    now.seats = m_watch->seatView();
    now.busy = m_slot->isBusy();
    if (now == m_findings)
        return;
    m_findings = now;
    Q_EMIT changed();
}

bool CaseDesk::mayFinish() const
{
    const bool sellable = m_findings.due && m_findings.seatCount.value_or(0) > 0;
    return m_case && !m_findings.busy && !m_findings.gone && !m_findings.error
        && m_findings.checkout.fate == CheckoutFate::DidNotHappen && sellable;
}

bool CaseDesk::finish()
{
    if (!mayFinish())
        return false;
    const bool restDue = *m_findings.due > Money();
    m_finishSent = m_parts.clock.boot();
    m_answered.reset();
    return m_slot->run<CheckoutAnswer>(
        DeskCommand::Other,
        [this, restDue] { return m_parts.checkouts.checkout(m_case->session, {Money(), restDue}); }, lookForOrder(),
        [this, restDue](const Settled<CheckoutAnswer> &end) { finished(end, restDue); });
}

//! By the session: an order, or certainly none; anything else is looked at again.
CommandSlot::Look CaseDesk::lookForOrder()
{
    return [this](const CommandSlot::Finding &finding) {
        auto *once = new QObject(m_slot.get());
        connect(m_watch.get(), &SessionWatch::readSettled, once, [this, finding, once](bool confirmed) {
            once->deleteLater();
            disconnect(m_watch.get(), nullptr, once, nullptr);
            const CheckoutFate fate = confirmed ? judge().fate : CheckoutFate::NotKnown;
            if (fate == CheckoutFate::Completed || fate == CheckoutFate::DidNotHappen)
                finding(fate == CheckoutFate::Completed);
            else
                finding(std::nullopt);
        });
        m_watch->reread();
    };
}

void CaseDesk::finished(const Settled<CheckoutAnswer> &end, bool withRestDue)
{
    CaseReport report{CaseStep::Finish, end.outcomeClass, end.reconciled, end.error, {}, withRestDue};
    if (end.value) {
        report.phase = end.value->phase;
        m_answered = end.value->phase;
    } else if (!end.happened() && end.isFinal()) {
        m_finishSent.reset(); // nothing of ours is on its way
    }
    m_watch->reread(true);
    refresh();
    Q_EMIT reported(report);
}

bool CaseDesk::mayRelease() const
{
    const CheckoutFate fate = m_findings.checkout.fate;
    return m_case && m_findings.read && !m_findings.busy && !m_findings.gone
        && (fate == CheckoutFate::DidNotHappen || fate == CheckoutFate::NotKnown);
}

bool CaseDesk::release()
{
    if (!mayRelease())
        return false;
    const auto isEmpty = [](const SessionWatch &watch) { return watch.cart() && watch.cart()->lines.isEmpty(); };
    const auto never = [](const SessionWatch &) { return false; };
    return m_slot->run<Nothing>(
        DeskCommand::Other, [this] { return m_parts.sessions.clearCart(m_case->session); },
        m_slot->byCart(never, isEmpty), [this](const Settled<Nothing> &end) { released(end); });
}

void CaseDesk::released(const Settled<Nothing> &end)
{
    const CaseReport report{CaseStep::Release, end.outcomeClass, end.reconciled, end.error};
    if (end.happened()) {
        // Seats and money are back; whether the empty session ends now or by itself is all the same.
        m_parts.sessions.logout(m_case->session);
        close();
    } else {
        m_watch->reread(true);
    }
    Q_EMIT reported(report);
}

bool CaseDesk::mayOpenSession() const
{
    return m_case && m_findings.read && !m_findings.busy && !m_findings.gone;
}

void CaseDesk::openSession()
{
    if (!mayOpenSession())
        return;
    const SessionKey key = m_case->session;
    close();
    Q_EMIT sessionWanted(key);
}

}
