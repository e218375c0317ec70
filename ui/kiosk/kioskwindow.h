// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskintent.h"
#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/guestpage.h"
#include "ui/kiosk/kiosklook.h"
#include "ui/kiosk/kioskspeech.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace Foyer {

class KioskFooter;
class KioskHeader;
class OverlayCard;
class StaffCorner;

//! The guest's window: draws a KioskView and nothing else, and says what was pressed, one action a press. Whatever a
//! guest typed lives in the page and its draft; forget() ends both.
class KioskWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit KioskWindow(const KioskSpeech &speech, QWidget *parent = nullptr);
    ~KioskWindow() override;

    //! The cover is on the screen when this returns.
    void show(const KioskView &view);
    using QWidget::show;
    //! Destroys every page, what was typed in it and what waits to be said, and makes the page anew, empty.
    void forget();
    //! Only with 4.5 : 1 to white; else the usual one stays.
    void setHouseColor(const QColor &color);
    //! How long a second tap belongs to the first; 0 in tests.
    void setDoubleTapGuard(std::chrono::milliseconds guard) { m_guardFor = guard; }

Q_SIGNALS:
    void acted(const Foyer::KioskAction &action);
    //! The hidden corner was held long enough.
    void staffCornerHeld();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void act(const KioskAction &action);
    void holdOff();
    void deliver();
    [[nodiscard]] KioskLook lookFor(const KioskView &view) const;
    void build();
    void clearAway();
    void refresh();
    void layOut();
    void showOverlay();
    void showLanguages();
    void closeLanguages();
    void takeFocus();
    [[nodiscard]] bool isOnButton(const QPoint &at) const;
    [[nodiscard]] bool signOfLife(QEvent *event);

    KioskSpeech m_speech;
    KioskView m_view;
    KioskLook m_look;
    KioskDraft m_draft;
    QColor m_house{0x2F5D8C};
    std::chrono::milliseconds m_guardFor{300};
    QTimer m_guard, m_deliver;
    QList<KioskAction> m_pending;
    QString m_spoken; //!< the language in use
    bool m_byKeyboard = false;
    KioskHeader *m_header = nullptr;
    KioskFooter *m_footer = nullptr;
    GuestPage *m_page = nullptr;
    OverlayCard *m_overlay = nullptr;
    QWidget *m_languages = nullptr;
    StaffCorner *m_corner;
};

}
