// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace Foyer {

class PlainLabel;

//! Lies over a whole window whose computer was locked or slept: who opens it first need not be the one who left. One key
//! or click lifts it, and does nothing else.
class PrivacyCover final : public QWidget
{
    Q_OBJECT
public:
    explicit PrivacyCover(QWidget &window);

public Q_SLOTS:
    void cover();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void lift();
    void retranslate();

    QWidget &m_window;
    PlainLabel *m_words;
    QPointer<QWidget> m_focus; //!< what had the focus when it was covered
};

}
