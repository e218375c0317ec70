// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;

namespace Foyer {

//! A sheet over the whole window, inside it: what lies below is dimmed, keys and clicks do not reach it. Esc or a click
//! beside the sheet closes it and the focus goes back to where it was.
class Overlay : public QWidget
{
    Q_OBJECT
public:
    //! Covers \a window, also when that changes its size.
    explicit Overlay(QWidget *window);

    void open();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    //! These shortcuts of the window work above the sheet as well, e.g. the one that opened it.
    void letThrough(const QList<QKeySequence> &keys) { m_letThrough = keys; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void opened();
    //! The focus is back already.
    void closed();

protected:
    //! What is seen above the dimmed window; fill it.
    [[nodiscard]] QFrame *sheet() const { return m_sheet; }
    //! Just before it is seen.
    virtual void prepare() = 0;
    //! The language is another one now, perhaps while it can be seen.
    virtual void retranslate() = 0;
    //! Where the focus begins.
    [[nodiscard]] virtual QWidget *entrance() const = 0;
    //! Where the sheet stands, given all the room there is.
    [[nodiscard]] virtual QRect placeIn(const QRect &room) const = 0;
    void arrange();

    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keepFocus(QWidget *before, QWidget *now);
    [[nodiscard]] bool isLetThrough(const QKeyEvent &event) const;

    QFrame *m_sheet;
    QPointer<QWidget> m_before; //!< had the focus
    QList<QKeySequence> m_letThrough;
    bool m_closing = false;
};

}
