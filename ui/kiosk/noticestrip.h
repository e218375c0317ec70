// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/kiosklook.h"

#include <QWidget>

class QLabel;

namespace Foyer {

class KioskButton;

//! One sentence between the question and its answers, with a sign and a frame beside the colour, read out when it
//! comes.
class NoticeStrip final : public QWidget
{
    Q_OBJECT
public:
    NoticeStrip(const KioskLook &look, QWidget *parent);

    //! \a hint: offered as a button when there is one.
    void showNotice(KioskNotice notice, const QString &sentence, const QString &hint);

Q_SIGNALS:
    void hintTaken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor tone() const;

    KioskLook m_look;
    KioskNotice m_notice = KioskNotice::None;
    QLabel *m_sentence;
    KioskButton *m_hint;
};

}
