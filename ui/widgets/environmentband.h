// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace Foyer {

class ElidedLabel;

using Environment = Profile::Environment;

//! The word for titles and the band, translated: "LIVE", "TEST", "SANDBOX".
[[nodiscard]] QString environmentWord(Environment environment);

//! The thin band at the top of every window: the word on its colour (SANDBOX also hatched), then the place.
class EnvironmentBand final : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    void setEnvironment(Environment environment);
    [[nodiscard]] Environment environment() const { return m_environment; }
    //! Organisation and server, e.g. "Demo Opera House · test".
    void setPlace(const QString &place);
    //! Puts a widget (staff name, ConnectionLamp) at the far end; the band owns it.
    void addTrailing(QWidget *widget);
    //! The same for a button with an icon. Where there is no room for all words, the one added first shows its icon
    //! alone first; the other texts are shortened only then.
    void addFolding(QToolButton *button);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fold();
    [[nodiscard]] QRect badge() const;

    Environment m_environment = Environment::Sandbox;
    ElidedLabel *m_place;
    QBoxLayout *m_layout;
    QList<QToolButton *> m_folding;
    QHash<const QToolButton *, int> m_words; //!< how much wider than its icon one is with its words, once it was folded
};

}
