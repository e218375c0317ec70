// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pagedtiles.h"

#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosklabel.h"

#include <QLabel>
#include <QLayout>
#include <QResizeEvent>
#include <QStyle>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

PagedTiles::PagedTiles(const KioskLook &look, int columns, QWidget *parent)
    : QWidget(parent), m_look(look), m_columns(qMax(1, columns)),
      m_before(new KioskButton({}, look, KioskButtonKind::Normal, this)),
      m_after(new KioskButton({}, look, KioskButtonKind::Normal, this)),
      m_where(kioskLabel({}, look, KioskText::Body, this, true))
{
    m_before->setObjectName(u"pageBefore"_s);
    m_after->setObjectName(u"pageAfter"_s);
    m_before->setSign(Icon::ChevronUp);
    m_after->setSign(Icon::ChevronDown);
    m_before->setOneLine(true);
    m_after->setOneLine(true);
    m_where->setAlignment(Qt::AlignCenter);
    m_where->setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_before, &KioskButton::tapped, this, [this] { turn(-1); });
    connect(m_after, &KioskButton::tapped, this, [this] { turn(1); });
}

void PagedTiles::setTiles(const QList<QWidget *> &tiles)
{
    qDeleteAll(m_tiles);
    m_tiles = tiles;
    for (QWidget *tile : tiles)
        tile->setParent(this);
    // Tab goes through the tiles first, then to the arrows.
    QWidget *last = nullptr;
    for (QWidget *tile : tiles) {
        if (last)
            QWidget::setTabOrder(last, tile);
        last = tile;
    }
    if (last)
        QWidget::setTabOrder(last, m_before);
    QWidget::setTabOrder(m_before, m_after);
    updateGeometry();
    arrange();
}

int PagedTiles::columnWidth() const { return (width() - (m_columns - 1) * m_look.gap()) / m_columns; }

int PagedTiles::tileHeight() const
{
    int height = m_look.target();
    for (const QWidget *tile : m_tiles) {
        const int own = tile->hasHeightForWidth() ? tile->heightForWidth(columnWidth())
            : tile->layout() && tile->layout()->hasHeightForWidth() ? tile->layout()->heightForWidth(columnWidth())
                                                                    : tile->sizeHint().height();
        height = qMax(height, own);
    }
    return height;
}

int PagedTiles::barHeight() const { return m_after->sizeHint().height(); }

int PagedTiles::rowsIn(int height) const
{
    return qMax(1, (height + m_look.gap()) / (tileHeight() + m_look.gap()));
}

int PagedTiles::tilesAPage() const
{
    const auto count = static_cast<int>(m_tiles.size());
    const int all = rowsIn(height()) * m_columns;
    return count <= all ? all : rowsIn(height() - barHeight() - m_look.gap()) * m_columns;
}

int PagedTiles::pages() const
{
    const int each = tilesAPage();
    return qMax(1, (static_cast<int>(m_tiles.size()) + each - 1) / each);
}

QSize PagedTiles::minimumSizeHint() const
{
    return {m_look.px(200), tileHeight() + m_look.gap() + barHeight()};
}

QSize PagedTiles::sizeHint() const
{
    const int rows = (static_cast<int>(m_tiles.size()) + m_columns - 1) / m_columns;
    return {m_look.px(400), qMax(minimumSizeHint().height(), rows * (tileHeight() + m_look.gap()))};
}

void PagedTiles::setPage(int page)
{
    m_page = page;
    arrange();
}

void PagedTiles::turn(int by)
{
    setPage(m_page + by);
    Q_EMIT turned(m_page);
}

void PagedTiles::arrange()
{
    const int each = tilesAPage(), last = pages() - 1, gap = m_look.gap();
    const int rows = qMin(each, static_cast<int>(m_tiles.size()) + m_columns - 1) / m_columns;
    const int room = height() - (last > 0 ? barHeight() + gap : 0);
    // Larger where there is room: easier to hit.
    const int high = rows > 0 ? qBound(tileHeight(), (room + gap) / rows - gap, tileHeight() * m_grow / 100) : 0;
    m_page = qBound(0, m_page, last);
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int place = i - m_page * each;
        const bool shown = place >= 0 && place < each;
        const QRect slot((place % m_columns) * (columnWidth() + m_look.gap()), (place / m_columns) * (high + gap),
            columnWidth(), high);
        if (shown)
            m_tiles.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), slot));
        m_tiles.at(i)->setVisible(shown);
    }
    const bool several = last > 0;
    QRect bar(0, height() - barHeight(), width(), barHeight());
    fitArrows(last + 1);
    const int wide = qMax(m_before->sizeHint().width(), m_after->sizeHint().width());
    const auto put = [&](QWidget *part, const QRect &place) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        part->setVisible(several);
    };
    put(m_before, QRect(0, bar.top(), wide, bar.height()));
    put(m_after, QRect(width() - wide, bar.top(), wide, bar.height()));
    put(m_where, bar.adjusted(wide, 0, -wide, 0));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page < last);
}

void PagedTiles::fitArrows(int of)
{
    //: Which page of a list is shown
    m_where->setText(tr("%1 of %2").arg(m_page + 1).arg(of));
    //: A button: the page before in a list
    const QString before = tr("Previous");
    //: A button: the next page of a list
    const QString after = tr("More");
    m_before->setHeading(before);
    m_after->setHeading(after);
    m_before->setSpoken(before);
    m_after->setSpoken(after);
    if (2 * qMax(m_before->sizeHint().width(), m_after->sizeHint().width()) + m_where->sizeHint().width() <= width())
        return;
    m_before->setHeading({}); // the arrows alone
    m_after->setHeading({});
}

void PagedTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry(); // texts wrap otherwise
    arrange();
}

}
