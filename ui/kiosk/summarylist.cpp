// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/summarylist.h"

#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/pagedtiles.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/moneywords.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

SummaryList::SummaryList(const KioskLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_lines(new PagedTiles(look, 1, this))
{
    m_lines->setGrowth(100);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12));
    all->addWidget(m_lines);
    connect(m_lines, &PagedTiles::turned, this, &SummaryList::touched);
}

void SummaryList::showCart(const std::optional<Cart> &cart)
{
    if (m_cart == cart)
        return;
    m_cart = cart;
    QList<QWidget *> lines;
    if (cart) {
        for (const CartLine &one : cart->lines) {
            QStringList below;
            if (one.when)
                below.append(KioskWords::when(*one.when));
            if (!one.seats.isEmpty())
                below.append(TextChecks::isolated(seatNames(one.seats)));
            lines.append(line(TextChecks::isolated(one.title), below.join(u'\n'), one.due));
        }
        for (const CartFee &fee : cart->orderFees)
            lines.append(line(TextChecks::isolated(fee.name), {}, fee.amount));
    }
    m_lines->setTiles(lines);
}

QWidget *SummaryList::line(const QString &what, const QString &below, const std::optional<Money> &amount)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(m_look.gap());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(kioskLabel(what, m_look, KioskText::Lead, row));
    if (!below.isEmpty())
        words->addWidget(kioskLabel(below, m_look, KioskText::Body, row, true));
    words->addStretch(1);
    across->addLayout(words, 1);
    QLabel *cost = kioskLabel(MoneyWords::amount(amount), m_look, KioskText::Lead, row);
    cost->setWordWrap(false);
    across->addWidget(cost, 0, Qt::AlignTop);
    return row;
}

void SummaryList::paintEvent(QPaintEvent *)
{
    const Colors c = m_look.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_look.lineWidth() / 2.0;
    painter.setPen(QPen(c.line, m_look.lineWidth()));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_look.px(16), m_look.px(16));
}

}
