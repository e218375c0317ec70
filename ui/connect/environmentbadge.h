// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QLabel>

class QPainter;

namespace Foyer {

//! LIVE, TEST or SANDBOX, told by word, colour and shape: filled, outlined, hatched.
class EnvironmentBadge final : public QLabel
{
    Q_OBJECT
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setEnvironment(Profile::Environment environment);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] static QString word(Profile::Environment environment);
    [[nodiscard]] static QSize sizeOf(Profile::Environment environment);
    //! For delegates. Leaves the painter as it was.
    static void paint(QPainter &painter, const QRect &rect, Profile::Environment environment, const QPalette &palette);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Profile::Environment m_environment = Profile::Environment::Live;
};

}
