// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/login/signinpanel.h"
#include "ui/login/whocard.h"
#include "ui/shell/splitpage.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/textchecks.h"

#include <QApplication>
#include <QPointer>

#include <array>

// What the keys of the window find in the workspace: actions, panes, one step back, names and ends of tabs.

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

void Workspace::listen()
{
    connect(&m_window.sessionTabs(), &SessionTabs::closeRequested, this, &Workspace::askToClose);
    connect(&m_window.sessionTabs(), &SessionTabs::named, this, &Workspace::rename);
    listenForScans();
    m_window.keys().actions().add(this, [this] { return actions(); });
    m_window.keys().setPanes(this, [this] { return panes(); });
    m_window.keys().setStepBack(this, [this] { return stepBack(); });
}

bool Workspace::stepBack()
{
    const OpenSession *session = inFront();
    if (!session && m_stepOutside)
        return m_stepOutside();
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const bool stepped = session && session->what->stepBack();
    // The step was taken on the other half: typing goes on where it was.
    if (stepped && focus && session->who->isAncestorOf(focus))
        focus->setFocus(Qt::OtherFocusReason);
    return stepped;
}

Workspace::OpenSession *Workspace::inFront() const
{
    return m_current < 0 ? nullptr : m_sessions[static_cast<size_t>(m_current)].get();
}

void Workspace::askToClose(int index)
{
    show(index);
    if (!inFront()->desk->isBusy() || inFront()->desk->watch().isGone()) {
        inFront()->what->askToLogOut();
        return;
    }
    Message wait;
    wait.headline = tr("Something of this session is still being sent.");
    wait.meaning = tr("Close it when the answer is there.");
    m_window.messages().showMessage(wait);
}

void Workspace::rename(int index, const QString &name)
{
    constexpr qsizetype shortestPart = 6; // shorter pieces of a key are found in any name
    OpenSession &session = *m_sessions[static_cast<size_t>(index)];
    if (!name.isEmpty() && (name.contains(session.key) || (name.size() >= shortestPart && session.key.contains(name)))) {
        Message refused;
        refused.severity = Severity::Warning;
        refused.headline = tr("That is part of the session's key.");
        refused.meaning = tr("A key opens the session for whoever has it, so it is never shown. Give another name.");
        m_window.messages().showMessage(refused);
        return;
    }
    session.ownTitle = name == WhoCard::nameOf(session.desk->watch()) ? QString() : name;
    refreshTabs();
    keepKeys();
}

QList<Action> Workspace::actions()
{
    const QString place = tr("Sessions"); //: Where an action belongs
    QList<Action> all;
    if (OpenSession *session = inFront())
        addSessionActions(all, *session);
    // Elsewhere it is what the page is about.
    const QString there = m_current < 0 ? tr("this page opens one") : QString();
    all.append({u"sessions.new"_s, tr("Open a new session"), place, QKeySequence(Qt::CTRL | Qt::Key_N),
        //: Other words for "Open a new session", separated by blanks
        tr("customer patron counter sale start next"), there, [this] { Q_EMIT m_window.sessionTabs().newRequested(); }});
    constexpr int withKeys = 9;
    for (int i = 0; i < static_cast<int>(m_sessions.size()); ++i) {
        const QKeySequence key
            = i < withKeys ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)) : QKeySequence();
        //: %1 the name of a session's tab
        all.append({u"sessions.go.%1"_s.arg(i), tr("Go to %1").arg(titleOf(*m_sessions[static_cast<size_t>(i)])), place,
            key, tr("switch tab session"), i == m_current ? tr("it is in front") : QString(), [this, i] { show(i); }});
    }
    return all;
}

void Workspace::addSessionActions(QList<Action> &all, OpenSession &session)
{
    const QString place = tr("Patron"); //: Where an action belongs
    const QString ended = session.desk->isEnded() ? tr("the session has ended") : QString();
    const std::array<std::pair<SignInForm, QString>, 4> forms{{{SignInForm::Name, tr("Sign in by user name")},
        {SignInForm::Email, tr("Sign in by e-mail")}, {SignInForm::Constituent, tr("Sign in by patron details")},
        {SignInForm::Guest, tr("Go on as a guest")}}};
    all += session.what->actions();
    for (int i = 0; i < static_cast<int>(forms.size()); ++i) {
        const auto &[form, text] = forms[static_cast<size_t>(i)];
        all.append({u"patron.form.%1"_s.arg(i), text, place, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
            //: Other words for signing in, separated by blanks
            tr("login log who customer"), ended, [who = session.who, form] {
                who->setForm(form);
                who->focusForm();
            }});
    }
    const QString sessions = tr("Sessions");
    all.append({u"sessions.rename"_s, tr("Name this tab"), sessions, QKeySequence(Qt::Key_F2), tr("rename label"), {},
        [this] { m_window.sessionTabs().askForName(); }});
    all.append({u"sessions.close"_s, tr("Close this session"), sessions, QKeySequence(Qt::CTRL | Qt::Key_W),
        tr("end release leave"), {}, [this] { askToClose(m_current); }});
}

QList<Pane> Workspace::panes() const
{
    const OpenSession *session = inFront();
    if (!session)
        return {{m_window.page()}};
    QList<Pane> all{{&m_window.sessionTabs()}, {session->who}};
    return all + session->what->panes();
}

}
