// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/guestpage.h"

#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/noticestrip.h"

#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

GuestPage::GuestPage(const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : QWidget(parent), m_look(look), m_draft(draft), m_head(new QWidget(this)),
      m_question(kioskLabel({}, look, KioskText::Title, m_head)), m_below(kioskLabel({}, look, KioskText::Body, m_head, true)),
      m_notice(new NoticeStrip(look, m_head)), m_answers(new QVBoxLayout)
{
    m_question->setObjectName(u"question"_s);
    m_below->setObjectName(u"below"_s);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(look.px(4));
    head->addStretch(1);
    head->addWidget(m_question);
    head->addWidget(m_below);
    head->addSpacing(look.px(6));
    head->addWidget(m_notice);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(look.margin(), look.px(10), look.margin(), look.px(8));
    all->setSpacing(look.gap());
    all->addWidget(m_head);
    all->addLayout(m_answers, 1);
    m_answers->setSpacing(look.gap());
    m_below->hide();
    connect(m_notice, &NoticeStrip::hintTaken, this, [this] { act(KioskIntent::TakeEmailHint{}); });
}

void GuestPage::showView(const KioskView &view)
{
    makeRoom(view.notice != KioskNotice::None);
    m_notice->showNotice(view.notice, KioskWords::notice(view), view.notice == KioskNotice::LooksMistyped ? view.emailHint : QString());
}

void GuestPage::say(KioskNotice notice)
{
    makeRoom(true);
    m_notice->showNotice(notice, KioskWords::notice(notice), {});
}

void GuestPage::makeRoom(bool forNotice)
{
    m_below->setVisible(!m_below->text().isEmpty() && !(forNotice && m_look.largeText));
}

void GuestPage::setBarHeight(int height)
{
    // With large text the words need the room more than the rule does.
    m_head->setMinimumHeight(m_look.largeText ? 0 : qMax(0, m_look.room.height() / 3 - height - m_look.px(22)));
}

void GuestPage::setQuestion(const QString &question, const QString &below)
{
    m_question->setText(question);
    m_below->setText(below);
    makeRoom(m_notice->isVisibleTo(this));
    setAccessibleName(question);
}

KioskButton *GuestPage::button(const QString &name, const QString &text, KioskButtonKind kind, const KioskAction &action)
{
    auto *made = new KioskButton(text, m_look, kind, this);
    made->setObjectName(name);
    connect(made, &KioskButton::tapped, this, [this, action] { act(action); });
    return made;
}

}
