// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwindow.h"

#include "ui/kiosk/kioskfooter.h"
#include "ui/kiosk/kioskheader.h"
#include "ui/kiosk/languagesheet.h"
#include "ui/kiosk/overlaycard.h"
#include "ui/kiosk/pagefactory.h"
#include "ui/kiosk/staffcorner.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QWindow>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! No guest is there: the house's colour over all, and nothing to press but the beacon.
bool fillsTheWindow(KioskPage page)
{
    return page == KioskPage::Attract || page == KioskPage::Cover || page == KioskPage::Closed || page == KioskPage::OutOfOrder;
}

//! The same picture whoever was there before.
bool isTheSameForAll(KioskPage page)
{
    return page == KioskPage::Cover || page == KioskPage::Closed || page == KioskPage::OutOfOrder;
}

}

KioskWindow::KioskWindow(const KioskSpeech &speech, QWidget *parent)
    : QWidget(parent), m_speech(speech), m_corner(new StaffCorner(this))
{
    setObjectName(u"kioskWindow"_s);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
    setAutoFillBackground(false);
    m_guard.setSingleShot(true);
    m_deliver.setSingleShot(true);
    connect(&m_deliver, &QTimer::timeout, this, &KioskWindow::deliver);
    connect(m_corner, &StaffCorner::held, this, &KioskWindow::staffCornerHeld);
    m_view.page = KioskPage::Cover;
    QCoreApplication::instance()->installEventFilter(this);
}

KioskWindow::~KioskWindow() { QCoreApplication::instance()->removeEventFilter(this); }

void KioskWindow::setHouseColor(const QColor &color)
{
    constexpr double readable = 4.5;
    if (color.isValid() && contrast(color, Qt::white) >= readable)
        m_house = color;
    refresh();
}

KioskLook KioskWindow::lookFor(const KioskView &view) const
{
    const bool bare = isTheSameForAll(view.page);
    return {size(), view.largeText && !bare, view.highContrast && !bare, m_house, fillsTheWindow(view.page)};
}

void KioskWindow::show(const KioskView &view)
{
    const KioskView before = std::exchange(m_view, view);
    if (view.language != m_spoken && !view.language.isEmpty() && view.page != KioskPage::Cover) {
        m_spoken = view.language;
        m_speech.use(view.language);
        clearAway();
    }
    if (view.page != before.page) {
        holdOff(); // the second half of a double tap belongs to the page before
        clearAway();
    } else if (view.payments != before.payments || view.toPay.has_value() != before.toPay.has_value()) {
        clearAway(); // the ways to pay are known only with the cart
    }
    if (view.page == KioskPage::Cover || view.page == KioskPage::Attract)
        m_draft = {};
    refresh();
    if (view.page == KioskPage::Cover && isVisible())
        repaint();
}

void KioskWindow::forget()
{
    m_pending.clear();
    m_deliver.stop();
    m_draft = {};
    KioskView bare;
    bare.page = m_view.page;
    bare.language = m_view.language;
    m_view = bare;
    clearAway();
    refresh();
}

void KioskWindow::clearAway()
{
    for (QWidget *part : {static_cast<QWidget *>(m_overlay), m_languages, static_cast<QWidget *>(m_page),
             static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_footer)})
        delete part;
    m_overlay = nullptr;
    m_languages = nullptr;
    m_page = nullptr;
    m_header = nullptr;
    m_footer = nullptr;
}

void KioskWindow::refresh()
{
    const KioskLook look = lookFor(m_view);
    if (look != m_look)
        clearAway();
    m_look = look;
    const bool fresh = !m_page;
    if (fresh)
        build();
    const QWidget *before = focusWidget();
    const QString focused = before ? before->objectName() : QString();
    // What these say matters most while something is under way: their words stay dark.
    const bool speaks = m_view.page == KioskPage::AtReader || m_view.page == KioskPage::Checking || m_view.page == KioskPage::Thanks;
    m_page->setEnabled(!m_view.busy || speaks);
    m_page->showView(m_view);
    if (m_footer)
        m_footer->showView(m_view);
    layOut();
    showOverlay();
    if (fresh)
        takeFocus();
    else if (!focused.isEmpty() && m_page->isEnabled() && !m_overlay && (!focusWidget() || !focusWidget()->isEnabled()))
        if (auto *again = findChild<QWidget *>(focused))
            again->setFocus(m_byKeyboard ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void KioskWindow::build()
{
    setPalette(m_look.palette());
    m_page = makePage(m_view, m_look, m_speech, m_draft, this);
    m_page->setObjectName(u"page"_s);
    connect(m_page, &GuestPage::acted, this, &KioskWindow::act);
    if (!isTheSameForAll(m_view.page)) {
        m_header = new KioskHeader(m_look, m_speech, m_view, this);
        connect(m_header, &KioskHeader::acted, this, &KioskWindow::act);
        connect(m_header, &KioskHeader::languagesWanted, this, &KioskWindow::showLanguages);
    }
    if (!fillsTheWindow(m_view.page)) {
        m_footer = new KioskFooter(m_look, this);
        connect(m_footer, &KioskFooter::acted, this, &KioskWindow::act);
        QWidget::setTabOrder(m_page, m_footer);
        QWidget::setTabOrder(m_footer, m_header);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_footer)}) {
        if (part)
            part->QWidget::show();
    }
    m_corner->raise();
    update();
}

void KioskWindow::layOut()
{
    QRect rest = rect();
    const int above = m_header ? m_header->sizeHint().height() : 0;
    m_page->setBarHeight(above);
    if (m_header) {
        m_header->setGeometry(0, 0, rest.width(), above);
        rest.setTop(above);
    }
    if (m_footer) {
        const int high = m_footer->sizeHint().height();
        m_footer->setGeometry(0, rest.bottom() + 1 - high, rest.width(), high);
        rest.setBottom(rest.bottom() - high);
    }
    m_page->setGeometry(rest);
    const QRect under(0, above, width(), height() - above);
    if (m_overlay)
        m_overlay->setGeometry(under);
    if (m_languages)
        m_languages->setGeometry(under);
}

void KioskWindow::showOverlay()
{
    if (m_overlay && m_overlay->kind() != m_view.overlay) {
        delete m_overlay;
        m_overlay = nullptr;
        m_page->setFocus();
        takeFocus();
    }
    if (m_view.overlay == KioskOverlay::None || !m_footer)
        return;
    if (m_overlay) {
        m_overlay->showView(m_view);
        return;
    }
    closeLanguages();
    m_overlay = new OverlayCard(m_look, m_view, this);
    connect(m_overlay, &OverlayCard::acted, this, &KioskWindow::act);
    layOut();
    m_overlay->QWidget::show();
    m_overlay->raise();
    takeFocus();
}

void KioskWindow::showLanguages()
{
    act(KioskIntent::Touched{});
    if (m_languages) {
        closeLanguages();
        return;
    }
    auto *sheet = new LanguageSheet(m_look, m_speech, m_view.language, this);
    m_languages = sheet;
    connect(sheet, &LanguageSheet::chosen, this, [this](const QString &language) { act(KioskIntent::ChooseLanguage{language}); });
    connect(sheet, &LanguageSheet::closed, this, &KioskWindow::closeLanguages, Qt::QueuedConnection);
    layOut();
    sheet->QWidget::show();
    sheet->raise();
    sheet->firstFocus()->setFocus(m_byKeyboard ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void KioskWindow::closeLanguages()
{
    delete m_languages;
    m_languages = nullptr;
}

void KioskWindow::takeFocus()
{
    QWidget *first = m_overlay ? m_overlay->firstFocus() : m_page->firstFocus();
    if (first)
        first->setFocus(m_byKeyboard ? Qt::TabFocusReason : Qt::OtherFocusReason);
    else if (m_footer)
        m_footer->setFocus();
}

void KioskWindow::holdOff()
{
    if (m_guardFor.count() > 0)
        m_guard.start(m_guardFor);
    else
        m_guard.stop();
}

void KioskWindow::act(const KioskAction &action)
{
    if (!std::holds_alternative<KioskIntent::Touched>(action)) {
        if (m_guard.isActive())
            return;
        holdOff();
    }
    // Said from the event loop: the answer may end the page, with the button that is still being pressed.
    m_pending.append(action);
    m_deliver.start(0);
}

void KioskWindow::deliver()
{
    const QList<KioskAction> actions = std::exchange(m_pending, {});
    for (const KioskAction &action : actions) {
        if (const auto *language = std::get_if<KioskIntent::ChooseLanguage>(&action); language && language->language == m_view.language)
            closeLanguages();
        Q_EMIT acted(action);
    }
}

bool KioskWindow::isOnButton(const QPoint &at) const
{
    for (const QWidget *widget = childAt(at); widget && widget != this; widget = widget->parentWidget()) {
        if (qobject_cast<const KioskButton *>(widget))
            return widget->isEnabled();
    }
    return false;
}

bool KioskWindow::signOfLife(QEvent *event)
{
    const bool asked = m_overlay && m_overlay->kind() == KioskOverlay::StillThere;
    if (event->type() == QEvent::MouseButtonPress) {
        m_byKeyboard = false;
        const auto *press = static_cast<QMouseEvent *>(event);
        const QPoint at = mapFromGlobal(press->globalPosition().toPoint());
        if (isOnButton(at) || m_corner->geometry().contains(at))
            return false; // says it by itself
        if (asked)
            act(KioskIntent::KeepGoing{});
        else
            act(KioskIntent::Touched{});
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->isAutoRepeat())
        return false; // a thing leans on it
    m_byKeyboard = true;
    if (asked) {
        act(KioskIntent::KeepGoing{});
        return true;
    }
    const bool presses = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
    const QWidget *at = focusWidget();
    if (!presses || !(qobject_cast<const KioskButton *>(at) || qobject_cast<const QLineEdit *>(at)))
        act(KioskIntent::Touched{});
    return false;
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool lives = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    // Not while staff use the same window.
    if (lives && isVisible() && watched == window()->windowHandle())
        return signOfLife(event);
    return QWidget::eventFilter(watched, event);
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void KioskWindow::contextMenuEvent(QContextMenuEvent *event) { event->accept(); }

bool KioskWindow::focusNextPrevChild(bool next)
{
    // What an overlay hides is not reached.
    const QWidget *over = m_overlay ? static_cast<QWidget *>(m_overlay) : m_languages;
    const int most = static_cast<int>(findChildren<QWidget *>().size());
    for (int i = 0; i < most; ++i) {
        if (!QWidget::focusNextPrevChild(next))
            return false;
        const QWidget *now = focusWidget();
        if (!over || !now || over->isAncestorOf(now) || (m_header && m_header->isAncestorOf(now)))
            return true;
    }
    return true;
}

void KioskWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_look.onHouse)
        paintHouse(painter, rect(), m_look);
    else
        painter.fillRect(rect(), m_look.colors().window);
}

}
