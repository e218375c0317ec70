// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo/promocard.h"

#include "models/referencebook.h"
#include "models/sessionwatch.h"
#include "ui/promo/promowords.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyleHints>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

PromoCard::PromoCard(const SessionWatch &watch, ReferenceBook &book, QWidget *parent)
    : QWidget(parent), m_watch(watch), m_book(book)
{
    setObjectName(u"promoCard"_s);
    m_afterApply.setSingleShot(true);
    build();
    refresh();
}

void PromoCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space8);
    const auto line = [this](QBoxLayout *place, const QString &name, Type type = Type::Body, bool muted = false) {
        auto *label = new WrappedLabel(this, type, muted);
        label->setObjectName(name);
        place->addWidget(label);
        return label;
    };
    // The button beside the name: in sight however low the window is.
    auto *head = new QHBoxLayout;
    head->setSpacing(Tokens::space12);
    m_source = plainLabel({}, this, Type::Heading);
    m_source->setObjectName(u"promoSource"_s);
    head->addWidget(m_source, 1);
    m_pass = new QPushButton(this);
    m_pass->setObjectName(u"passSource"_s);
    m_pass->setAutoDefault(true);
    connect(m_pass, &QPushButton::clicked, this, &PromoCard::press);
    m_apply = new BusyButton({}, {}, this);
    m_apply->setObjectName(u"applySource"_s);
    setButtonRole(m_apply, ButtonRole::Primary);
    connect(m_apply, &BusyButton::submitted, this, [this] {
        m_afterApply.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
        Q_EMIT applyAsked(m_match.sourceId.value_or(0));
    });
    head->addWidget(m_apply);
    head->addWidget(m_pass);
    setTabOrder(m_apply, m_pass);
    column->addLayout(head);
    m_applied = line(column, u"promoApplied"_s, Type::Body, true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Tokens::space24);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QBoxLayout *side : {left, right})
        side->setSpacing(Tokens::space4); // its own: it would take that between the sides
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    column->addLayout(sides);
    m_mode = line(left, u"promoMode"_s, Type::Field);
    m_rank = line(left, u"promoRank"_s);
    m_promoted = line(left, u"promoDate"_s);
    m_appeal = line(left, u"promoAppeal"_s, Type::Body, true);
    left->addStretch(1);
    m_textsHead = line(right, u"promoTextsHead"_s, Type::Body, true);
    m_texts = line(right, u"promoTexts"_s);
    right->addStretch(1);
    column->addWidget(buildCartLine());
}

QWidget *PromoCard::buildCartLine()
{
    m_cartLine = new QWidget(this);
    auto *row = new QHBoxLayout(m_cartLine);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    row->addWidget(new IconLabel(Icon::Alert, Tone::Warn, Tokens::iconSize, m_cartLine), 0, Qt::AlignTop);
    m_cart = plainLabel({}, m_cartLine);
    m_cart->setObjectName(u"promoCart"_s);
    row->addWidget(m_cart, 1);
    return m_cartLine;
}

void PromoCard::setMatch(const PromoMatch &match)
{
    m_match = match;
    refresh();
}

void PromoCard::setPassed(std::optional<int> sourceId)
{
    m_passed = sourceId;
    refresh();
}

QWidget *PromoCard::focusButton()
{
    QPushButton *first = m_apply->isEnabled() ? m_apply : m_pass;
    first->setFocus(Qt::OtherFocusReason);
    return first;
}

void PromoCard::press()
{
    if (m_afterApply.isActive())
        return; // the second half of a double Return: the focus has just come here
    if (isPassed())
        Q_EMIT passWithdrawn();
    else if (m_match.sourceId)
        Q_EMIT passAsked(*m_match.sourceId);
}

void PromoCard::setFree(bool free)
{
    m_free = free;
    refresh();
}

void PromoCard::applyEnded() { m_apply->done(); }

bool PromoCard::isApplied() const
{
    return m_watch.session() && m_match.sourceId && m_watch.session()->sourceId == m_match.sourceId;
}

QString PromoCard::appliedWords() const
{
    if (isApplied())
        return tr("The cart works with this source already.");
    if (isPassed())
        return tr("Chosen: the next sign-in in this session passes this source. Nothing has changed yet.");
    return tr("Nothing is applied yet. Applying gives the cart this source now; passing it on waits for the next sign-in, which "
              "otherwise passes the session's own source.");
}

void PromoCard::refresh()
{
    const Session *session = m_watch.session() ? &*m_watch.session() : nullptr;
    m_source->setText(PromoWords::source(m_match));
    m_appeal->setVisible(!m_match.appeal.isEmpty());
    //: %1 is the name of an appeal (campaign)
    m_appeal->setText(tr("Appeal: %1").arg(TextChecks::isolated(m_match.appeal)));
    m_mode->setText(PromoWords::mode(m_match, session, m_book));
    m_rank->setText(PromoWords::rank(m_match));
    m_promoted->setText(PromoWords::promoted(m_match));
    m_cartLine->setVisible(session && session->seatsProbablyHeld() == true);
    m_cart->setText(tr("The cart holds seats: lines keep the source they were added with, and the server may refuse the move."));
    QStringList texts;
    for (qsizetype i = 0; i < m_match.texts.size(); ++i) {
        if (!m_match.texts.at(i).trimmed().isEmpty())
            //: %1 is 1 to 6, %2 one of the code's message texts
            texts += tr("%1: %2").arg(i + 1).arg(TextChecks::isolated(m_match.texts.at(i)));
    }
    m_textsHead->setText(texts.isEmpty() ? tr("The code has no texts.") : tr("Its texts, as written:"));
    m_texts->setVisible(!texts.isEmpty());
    m_texts->setText(texts.join(u'\n'));
    m_pass->setText(isPassed() ? tr("Do not pass it") : tr("Pass it with the next sign-in"));
    m_pass->setEnabled(m_match.sourceId.has_value());
    //: Button and its text while the answer is out: gives the cart the source of a promo code
    m_apply->setTexts(tr("Apply to the cart"), tr("Applying…"));
    const bool ready = m_free && m_watch.session() && m_match.sourceId && !isApplied();
    if (!ready && m_apply->hasFocus())
        m_pass->setFocus(Qt::OtherFocusReason); // or it would leave the panel
    m_apply->setReady(ready);
    m_applied->setText(appliedWords());
}

void PromoCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}
