// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

namespace Foyer {

//! Plain text over several lines that asks for the height its lines need at the width it has. Stacks and scroll areas above
//! do not pass heightForWidth on; without this, what stands beside it in the column is squeezed instead.
class WrappedLabel final : public PlainLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr, Type type = Type::Body, bool muted = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize fitted(QSize hint) const;
};

}
