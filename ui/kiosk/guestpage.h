// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskintent.h"
#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosklook.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Foyer {

class NoticeStrip;

//! What a guest entered and has not given yet. It outlives a page that is made anew in another language or size, and
//! ends with the guest.
struct KioskDraft
{
    QString email, code, certificate;
    bool certificateOpen = false; //!< the number is being asked for
    int zoneId = 0;
    QList<SeatWish> wishes;
    int performancesPage = 0;
};

//! One task of the kiosk: a question above, its answers in the lower two thirds. Shows a view, says what was pressed;
//! is made anew for another page, language, size or contrast, and lives no longer than its guest.
class GuestPage : public QWidget
{
    Q_OBJECT
public:
    GuestPage(const KioskLook &look, KioskDraft &draft, QWidget *parent);

    //! The same page in another state.
    virtual void showView(const KioskView &view);
    //! Where the work begins.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }
    //! The space that belongs to the bar above, so that answers begin in the second third.
    void setBarHeight(int height);

Q_SIGNALS:
    void acted(const Foyer::KioskAction &action);

protected:
    void setQuestion(const QString &question, const QString &below = {});
    [[nodiscard]] const KioskLook &look() const { return m_look; }
    [[nodiscard]] KioskDraft &draft() const { return m_draft; }
    [[nodiscard]] QVBoxLayout *answers() const { return m_answers; }
    //! A sentence of the page's own (a card number was typed), until the next view that differs.
    void say(KioskNotice notice);
    void act(const KioskAction &action) { Q_EMIT acted(action); }
    void touched() { act(KioskIntent::Touched{}); }
    KioskButton *button(const QString &name, const QString &text, KioskButtonKind kind, const KioskAction &action);

private:
    //! With large text a notice takes the place of the line below the question.
    void makeRoom(bool forNotice);

    KioskLook m_look;
    KioskDraft &m_draft;
    QWidget *m_head;
    QLabel *m_question, *m_below;
    NoticeStrip *m_notice;
    QVBoxLayout *m_answers;
};

}
