// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskintent.h"
#include "ui/kiosk/kiosklook.h"
#include "ui/kiosk/kioskspeech.h"

#include <QWidget>

namespace Foyer {

//! All languages, when the bar has no room for them.
class LanguageSheet final : public QWidget
{
    Q_OBJECT
public:
    LanguageSheet(const KioskLook &look, const KioskSpeech &speech, const QString &shown, QWidget *parent);

    [[nodiscard]] QWidget *firstFocus() const { return m_first; }

Q_SIGNALS:
    void chosen(const QString &language);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    KioskLook m_look;
    QWidget *m_first = nullptr;
};

}
