// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/explanation.h"
#include "ui/words/namelookup.h"

#include <QWidget>

#include <functional>

namespace Foyer {

class ConfirmStrip;
class PlainLabel;
class WhyBox;

//! Below the list: why the selected order is locked, or, while a question is open, what saying yes would change.
class OrderDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderDetail(NameLookup names, QWidget *parent = nullptr);

    //! Shown while no question is open; empty or not odd = nothing to explain.
    void setWhy(const std::optional<Explanation> &why);
    //! \a facts: lines of text above the question. \a onYes is called at most once.
    void ask(const QString &question, const QString &facts, const QString &yes, const QString &no,
        std::function<void()> onYes);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();

    PlainLabel *m_text;
    ConfirmStrip *m_strip;
    WhyBox *m_why;
    QString m_facts;
    int m_room = 0; //!< width a layout gave; 0 before the first
};

}
