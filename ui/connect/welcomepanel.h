// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Foyer {

class BigChoice;
class PlainLabel;

//! The first start: what Foyer is for, and the two ways to begin.
class WelcomePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxRequested();
    void newProfileRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void retranslate();

    PlainLabel *m_title = nullptr;
    PlainLabel *m_subtitle = nullptr;
    PlainLabel *m_footnote = nullptr;
    BigChoice *m_sandbox = nullptr;
    BigChoice *m_server = nullptr;
    QBoxLayout *m_choices = nullptr;
};

}
