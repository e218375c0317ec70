// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QShortcut;

namespace Foyer {

class SessionBar;
class TextField;

//! What a tab shows of a session: a person's name, never a key, and its clock when that is near.
struct SessionTabFace
{
    QString title;
    QString badge; //!< "1:42 left", "seats gone", or empty
    bool urgent = false; //!< the badge is something to act on
    bool named = false; //!< the title was given by the person at the desk
    bool operator==(const SessionTabFace &) const = default;
};

//! The open sessions in a row under the band, once there are two or one got a name. Ctrl+1 to Ctrl+9 choose, Ctrl+N
//! opens another, Ctrl+W asks to close and F2 names the one in front, also while the row is hidden: the keys work in the
//! whole of the parent given to the constructor.
class SessionTabs final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionTabs(QWidget *parent = nullptr);

    //! \a current -1: none is in front (a new one is being opened).
    void setFaces(const QList<SessionTabFace> &faces, int current);
    //! A box over the tab: Enter gives the name, Esc leaves it.
    void askForName();

Q_SIGNALS:
    void chosen(int index);
    void newRequested();
    void closeRequested(int index);
    //! Empty: the patron's name again. At most 40 characters, in one line.
    void named(int index, const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildKeys(QWidget *owner);
    void buildBox();
    void show(int index, const SessionTabFace &face);
    void addCloseButton(int index);
    void placeBox();
    void endNaming(bool keep);
    void refreshVisible();
    void retranslate();
    [[nodiscard]] bool isNaming() const;

    SessionBar *m_bar;
    TextField *m_box;
    QShortcut *m_close = nullptr, *m_rename = nullptr;
    QList<SessionTabFace> m_faces;
    QPointer<QWidget> m_before; //!< had the focus when the name was asked for
    int m_current = -1;
    int m_naming = -1;
    bool m_filling = false;
};

}
