// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/patronpanel.h"

#include "models/referencebook.h"
#include "ui/patron/constituentform.h"
#include "ui/patron/externalform.h"
#include "ui/patron/loginchangeform.h"
#include "ui/patron/newloginform.h"
#include "ui/patron/patronwords.h"
#include "ui/patron/tokenform.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A short window cuts nothing off.
QScrollArea *scrolling(QWidget *pages)
{
    auto *area = new QScrollArea;
    area->setObjectName(u"patronScroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(pages);
    area->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    return area;
}

}

PatronPanel::PatronPanel(SessionDesk &desk, ReferenceBook &book, MailBrake &brake, AttemptLedger &ledger,
    bool supervisor, QWidget *parent)
    : SessionPanel(parent), m_patron(desk.parts(), brake, ledger)
    , m_finder(desk.parts().service, book, PatronFinder::Scope::PatronsOnly)
{
    setObjectName(u"patronPanel"_s);
    build(book, supervisor);
    connect(&m_patron, &PatronDesk::reported, this, &PatronPanel::report);
    connect(&m_patron.watch(), &SessionWatch::changed, this, &PatronPanel::follow);
    connect(&m_patron, &PatronDesk::loginTypeRead, m_change, &LoginChangeForm::setLoginTypeId);
    connect(m_token, &TokenForm::signedIn, this, [this] {
        m_change->setLoginTypeId(m_token->loginTypeId());
        m_change->setForgotten();
        turnTo(m_change);
    });
    retranslate();
    turnTo(m_constituent);
    follow();
}

void PatronPanel::build(ReferenceBook &book, bool supervisor)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_card = new Card(u"patronCard"_s, {}, this);
    column->addWidget(m_card);
    m_forms.append(m_constituent = new ConstituentForm(m_patron, m_finder));
    m_forms.append(m_token = new TokenForm(m_patron, book));
    m_forms.append(m_change = new LoginChangeForm(m_patron, book));
    m_forms.append(m_new = new NewLoginForm(m_patron, book));
    if (supervisor) {
        m_external = new ExternalForm(m_patron, book);
        connect(m_external, &ExternalForm::sent, this, &PatronPanel::externalSignIn);
        m_forms.append(m_external);
    }
    buildWays();
    auto *pages = new QWidget;
    m_stack = new QStackedLayout(pages);
    for (PatronForm *form : std::as_const(m_forms))
        m_stack->addWidget(form);
    m_card->body()->addWidget(scrolling(pages), 1);
}

void PatronPanel::requirePin(SupervisorRights &rights)
{
    if (m_external)
        m_external->requirePin(rights);
}

void PatronPanel::buildWays()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space16);
    m_ways = new QButtonGroup(this);
    for (int place = 0; place < m_forms.size(); ++place) {
        auto *button = new QRadioButton(m_card->content());
        button->setObjectName(u"patronWay%1"_s.arg(place + 1));
        m_ways->addButton(button, place);
        button->installEventFilter(this);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_card->body()->addLayout(row);
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int place) {
        m_chosen = true;
        turnTo(m_forms.at(place), m_walking ? Focus::Stays : Focus::Goes);
        m_walking = false;
    });
}

QString PatronPanel::title() const
{
    //: Tab of the patron page; the first while a temporary password waits for a new one
    return m_due ? tr("Patron: new password due") : tr("Patron");
}

void PatronPanel::activate()
{
    const auto &session = m_patron.watch().session();
    const bool counter = session && session->businessFacing == true;
    if (m_due)
        turnTo(m_change);
    else if (!m_chosen)
        turnTo(counter ? static_cast<PatronForm *>(m_constituent) : m_token);
    static_cast<PatronForm *>(m_stack->currentWidget())->focusFirst();
}

QList<Action> PatronPanel::actions()
{
    const QString place = tr("Patron"); //: Where an action belongs
    const QString ended = m_patron.watch().isGone() ? tr("the session has ended") : QString();
    //: Ways to the patron in the list of commands
    const QString texts[] = {tr("Set the customer by number"), tr("Mail a token, or sign in with one"),
        tr("Change the login or its password"), tr("Create a web login"), tr("Sign in without a password")};
    //: Other words for these ways, separated by blanks
    const QString words[] = {tr("constituent household search counter"), tr("send credentials forgotten reset"),
        tr("update e-mail user name forgotten"), tr("new account register"), tr("external become supervisor")};
    QList<Action> all;
    for (int way = 0; way < m_forms.size(); ++way) {
        all.append({u"patron.way.%1"_s.arg(way), texts[way], place, {}, words[way], ended,
            [this, way] { openWay(way); }});
    }
    return all;
}

void PatronPanel::openWay(int place)
{
    m_chosen = true;
    turnTo(m_forms.at(place));
    Q_EMIT frontWanted();
}

void PatronPanel::passSource(std::optional<int> source) { m_patron.chooseSource(source); }

void PatronPanel::offerNumber(const QString &number)
{
    m_chosen = true;
    turnTo(m_constituent);
    m_constituent->offer(number);
}

void PatronPanel::begin(PatronAct way, const QString &name, int loginTypeId, int constituentId, AuditReason reason)
{
    m_chosen = true;
    if (way == PatronAct::CreateLogin) {
        m_new->fill(constituentId, loginTypeId);
        turnTo(m_new);
    } else if (way == PatronAct::ExternalSignIn && m_external) {
        m_external->fill(name, loginTypeId, reason);
        turnTo(m_external);
    } else {
        m_token->fill(name, loginTypeId);
        turnTo(m_token);
    }
}

bool PatronPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows walk along the ways; Tab goes into the one that was reached.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        m_walking = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_walking = false;
    }
    return SessionPanel::eventFilter(watched, event);
}

void PatronPanel::turnTo(PatronForm *form, Focus focus)
{
    const auto *before = static_cast<PatronForm *>(m_stack->currentWidget());
    if (before != form) {
        for (PatronForm *other : std::as_const(m_forms))
            other->wipeSecrets();
    }
    m_ways->button(static_cast<int>(m_forms.indexOf(form)))->setChecked(true);
    m_stack->setCurrentWidget(form);
    form->refresh();
    if (isVisible() && before != form && focus == Focus::Goes)
        form->focusFirst();
}

//! A temporary password is told as soon as the session tells it, and once.
void PatronPanel::follow()
{
    const bool due = m_change->isNewPasswordDue();
    if (m_due == due)
        return;
    m_due = due;
    retranslate();
    if (due) {
        m_patron.readLoginType();
        turnTo(m_change);
    }
    Q_EMIT titleChanged();
}

void PatronPanel::report(const PatronReport &report)
{
    if (report.verdict == PatronVerdict::OldOrNewPassword && report.isFinal())
        turnTo(m_token); // the way out is a mail, never a try with either password
    Q_EMIT message(PatronWords::of(report));
}

void PatronPanel::hideEvent(QHideEvent *event)
{
    for (PatronForm *form : std::as_const(m_forms))
        form->wipeSecrets();
    SessionPanel::hideEvent(event);
}

void PatronPanel::changeEvent(QEvent *event)
{
    SessionPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
}

void PatronPanel::retranslate()
{
    m_card->setTitle(tr("More ways to the customer"));
    for (int place = 0; place < m_forms.size(); ++place)
        m_ways->button(place)->setText(m_forms.at(place)->title());
}

}
