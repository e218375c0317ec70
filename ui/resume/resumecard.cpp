// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resume/resumecard.h"

#include "ui/resume/resumewords.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ResumeCard::ResumeCard(ResumeOffer &offer, QWidget *parent) : QWidget(parent), m_offer(offer)
{
    build();
    connect(&offer, &ResumeOffer::changed, this, &ResumeCard::refresh);
    connect(m_resume, &BusyButton::submitted, this, [this] {
        m_resume->done();
        m_offer.resume();
    });
    connect(m_release, &BusyButton::submitted, this, &ResumeCard::askToRelease);
    connect(m_again, &QPushButton::clicked, &offer, &ResumeOffer::readAgain);
    connect(m_leave, &QPushButton::clicked, &offer, &ResumeOffer::leave);
    retranslate();
}

void ResumeCard::build()
{
    m_card = new Card(u"resumeCard"_s, {}, this);
    m_time = new PlainLabel({}, Type::Heading, m_card);
    m_time->setObjectName(u"resumeTime"_s);
    m_card->addHeaderWidget(m_time);
    m_explanation = plainLabel({}, m_card->content(), Type::Body, true);
    m_explanation->setObjectName(u"resumeExplanation"_s);
    m_resume = new BusyButton({}, {}, m_card->content());
    m_resume->setObjectName(u"resume"_s);
    setButtonRole(m_resume, ButtonRole::Primary);
    m_release = new BusyButton({}, {}, m_card->content());
    m_release->setObjectName(u"release"_s);
    setButtonRole(m_release, ButtonRole::Normal);
    m_again = new QPushButton(m_card->content());
    m_again->setObjectName(u"readAgain"_s);
    m_leave = new QPushButton(m_card->content());
    m_leave->setObjectName(u"leave"_s);
    setButtonRole(m_leave, ButtonRole::Quiet);
    for (QPushButton *button : {m_again, m_leave})
        button->setAutoDefault(true); // Return on it means it
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Tokens::space12);
    m_buttons->addWidget(m_explanation, 1);
    // The button that the key goes to, and its key, are one.
    m_first = new QHBoxLayout;
    m_first->setSpacing(Tokens::space4);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_resume, m_again})
        m_first->addWidget(button);
    m_buttons->addLayout(m_first);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_release, m_leave})
        m_buttons->addWidget(button);
    m_confirm = new ConfirmStrip(m_card->content());
    m_card->body()->addLayout(m_buttons);
    m_card->body()->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void ResumeCard::addHint(QWidget *hint)
{
    m_hint = hint;
    m_first->addWidget(hint);
    refreshButtons();
}

void ResumeCard::enter()
{
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_resume, m_again, m_leave}) {
        if (!button->isHidden() && button->isEnabled()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void ResumeCard::holdOff()
{
    m_resume->holdOff();
    m_release->holdOff();
}

void ResumeCard::askToRelease()
{
    m_release->done(); // the token is taken when the person says yes
    m_confirm->ask(ResumeWords::releaseQuestion(m_offer), tr("Log out"), tr("Keep"), [this] { m_offer.release(); });
}

void ResumeCard::refresh()
{
    m_card->setTitle(ResumeWords::headline(m_offer));
    const ResumeWords::TimeLeft time = ResumeWords::timeLeft(m_offer);
    m_time->setText(time.text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colorFor(time.tone, colorsFor(palette())));
    m_time->setPalette(colours);
    const QString explanation = ResumeWords::explanation(m_offer);
    m_explanation->setText(explanation);
    if (m_confirm->isOpen() && m_offer.state() == OfferState::Over)
        m_confirm->dismiss();
    refreshButtons();
}

void ResumeCard::refreshButtons()
{
    const OfferState state = m_offer.state();
    const bool toLookAt = state == OfferState::Sold || state == OfferState::Saving;
    const bool over = state == OfferState::Over;
    //: Button: opens a session that was sold, or is being sold, to look at it; goes on with a session
    m_resume->setTexts(toLookAt ? tr("Open") : tr("Resume"), tr("Opening…"));
    m_resume->setVisible(!over && state != OfferState::Unread);
    m_resume->setReady(toLookAt || state == OfferState::Open);
    m_release->setVisible(state == OfferState::Open || state == OfferState::Reading || state == OfferState::Releasing);
    m_release->setReady(state == OfferState::Open);
    m_again->setVisible(state == OfferState::Unread);
    if (m_hint)
        m_hint->setVisible(!m_resume->isHidden() || !m_again->isHidden());
    m_leave->setEnabled(state != OfferState::Releasing);
    //: Button: closes the card of a session that is over; decides nothing about the session
    m_leave->setText(over ? tr("Understood") : tr("Leave it"));
    m_leave->setToolTip(over ? QString() : tr("Nothing is sent. Foyer forgets the session; the server frees its seats when their time is over."));
}

void ResumeCard::retranslate()
{
    //: Button: logs a session out, which gives its seats back
    m_release->setTexts(tr("Release (log out)"), tr("Logging out…"));
    m_again->setText(tr("Try again")); //: Button: reads the session again
    refresh();
}

void ResumeCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_card)
        refresh();
}

}
