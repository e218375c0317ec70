// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

namespace Foyer {

//! A small key cap with the key's name, as the person's language writes it. The action it stands beside carries the
//! shortcut; this only shows it.
class KeyHint final : public QLabel {
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &key, QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    [[nodiscard]] const QKeySequence &key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_key;
};

}
