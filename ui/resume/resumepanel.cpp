// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resume/resumepanel.h"

#include "ui/resume/resumecard.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ResumePanel::ResumePanel(ResumeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(plainLabel({}, this, Type::Heading))
    , m_subtitle(plainLabel({}, this, Type::Body, true))
{
    setObjectName(u"resumePanel"_s);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(Tokens::space8);
    m_column->addWidget(m_title);
    m_column->addWidget(m_subtitle);
    m_column->addWidget(buildNote());
    connect(&desk, &ResumeDesk::listChanged, this, &ResumePanel::syncCards);
    retranslate();
    syncCards();
}

QWidget *ResumePanel::buildNote()
{
    m_note = new QWidget(this);
    m_note->setObjectName(u"noKeychainNote"_s);
    m_noteText = plainLabel({}, m_note, Type::Body, true);
    m_noteSeen = new QPushButton(m_note);
    m_noteSeen->setObjectName(u"noKeychainSeen"_s);
    m_noteSeen->setAutoDefault(true);
    setButtonRole(m_noteSeen, ButtonRole::Quiet);
    setCompact(m_noteSeen);
    auto *row = new QHBoxLayout(m_note);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    row->addWidget(new IconLabel(Icon::Info, Tone::Muted, Tokens::iconSize, m_note));
    row->addWidget(m_noteText, 1);
    row->addWidget(m_noteSeen);
    connect(m_noteSeen, &QPushButton::clicked, this, [this] {
        m_noKeychain = false;
        refreshVisible();
        Q_EMIT noKeychainSeen();
    });
    return m_note;
}

void ResumePanel::showNoKeychain()
{
    m_noKeychain = true;
    refreshVisible();
}

void ResumePanel::comeAfter(QWidget *widget)
{
    m_before = widget;
    orderTabs();
}

void ResumePanel::orderTabs()
{
    QWidget *before = m_before;
    for (ResumeCard *card : std::as_const(m_cards)) {
        for (QPushButton *button : card->findChildren<QPushButton *>()) {
            if (before)
                setTabOrder(before, button);
            before = button;
        }
    }
    if (before)
        setTabOrder(before, m_noteSeen);
}

void ResumePanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_cards.isEmpty())
        m_cards.constFirst()->enter();
}

void ResumePanel::syncCards()
{
    const QList<ResumeOffer *> offers = m_desk.offers();
    bool hadFocus = false;
    for (ResumeCard *card : QList<ResumeCard *>(m_cards)) {
        if (offers.contains(&card->offer()))
            continue;
        hadFocus = hadFocus || card->isAncestorOf(QApplication::focusWidget());
        m_cards.removeAll(card);
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater(); // one of its buttons may be telling
    }
    for (ResumeOffer *offer : offers) {
        const bool shown = std::any_of(
            m_cards.cbegin(), m_cards.cend(), [offer](const ResumeCard *card) { return &card->offer() == offer; });
        if (shown)
            continue;
        auto *card = new ResumeCard(*offer, this);
        if (m_cards.isEmpty())
            card->addHint(new KeyHint(QKeySequence(Qt::Key_R), card));
        m_cards.append(card);
        m_column->insertWidget(m_column->count() - 1, card);
    }
    orderTabs();
    refreshVisible();
    if (hadFocus && !m_cards.isEmpty())
        m_cards.constFirst()->enter();
}

void ResumePanel::refreshVisible()
{
    m_title->setVisible(!m_cards.isEmpty());
    m_subtitle->setVisible(!m_cards.isEmpty());
    m_note->setVisible(m_noKeychain);
    setVisible(m_noKeychain || !m_cards.isEmpty());
}

void ResumePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (ResumeCard *card : std::as_const(m_cards))
        card->holdOff();
    m_desk.setVisible(true);
}

void ResumePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_desk.setVisible(false);
}

void ResumePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResumePanel::retranslate()
{
    //: Heading above the sessions that were open when the program ended
    m_title->setText(tr("Still open from last time"));
    m_subtitle->setText(tr("Foyer ended with these sessions open. The server was asked what became of them."));
    m_noteText->setText(tr("There is no keychain on this computer. If Foyer ends unexpectedly, open sessions cannot be resumed."));
    m_noteSeen->setText(tr("Understood")); //: Button: the note was read
}

}
