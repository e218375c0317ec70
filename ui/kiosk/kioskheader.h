// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskintent.h"
#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/kiosklook.h"
#include "ui/kiosk/kioskspeech.h"

#include <QWidget>

namespace Foyer {

class KioskButton;

//! Above every page: how far the guest has come, and in the far corner language, large text and contrast.
class KioskHeader final : public QWidget
{
    Q_OBJECT
public:
    KioskHeader(const KioskLook &look, const KioskSpeech &speech, const KioskView &view, QWidget *parent);

Q_SIGNALS:
    void acted(const Foyer::KioskAction &action);
    //! There are more languages than fit: show them all.
    void languagesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KioskButton *key(const QString &name, const QString &text, const QString &spoken);
    void addLanguages(const KioskSpeech &speech, const KioskView &view);

    KioskLook m_look;
    bool m_bar = false; //!< a band of its own, rather than part of the page
    int m_step = 0; //!< 1.. on the way to the tickets; 0 elsewhere
};

}
