// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transferdesk.h"

#include <QWidget>

namespace Foyer {

class IconLabel;
class PlainLabel;

//! Opening, moving, checking: which is done, which is under way, which comes.
class TransferSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit TransferSteps(QWidget *parent = nullptr);

    //! None: none has begun.
    void setStep(TransferStep step);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int count = 3;
    void refresh();
    [[nodiscard]] static QString nameOf(int index);

    TransferStep m_step = TransferStep::None;
    IconLabel *m_signs[count];
    PlainLabel *m_names[count];
};

}
