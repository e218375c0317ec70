// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace Foyer {

class PlainLabel;

//! "Connecting to …" with a way out, above everything that cannot be used meanwhile.
class ConnectingStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectingStrip(QWidget *parent = nullptr);

    void start(const QString &what);
    void stop() { hide(); }
    [[nodiscard]] bool hasTheFocus() const;

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QString m_what;
    PlainLabel *m_words;
    QPushButton *m_cancel;
};

}
