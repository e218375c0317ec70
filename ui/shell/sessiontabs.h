// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QTabBar;

namespace Foyer {

//! What a tab shows of a session: a person's name, never a key, and its clock when that is near.
struct SessionTabFace
{
    QString title;
    QString badge; //!< "1:42 left", "seats gone", or empty
    bool urgent = false; //!< the badge is something to act on
    bool operator==(const SessionTabFace &) const = default;
};

//! The open sessions in a row under the band, once there are two. Ctrl+1 to Ctrl+9 choose and Ctrl+N opens another,
//! also while the row is hidden: the keys work in the whole of the parent given to the constructor.
class SessionTabs final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionTabs(QWidget *parent = nullptr);

    //! \a current -1: none is in front (a new one is being opened).
    void setFaces(const QList<SessionTabFace> &faces, int current);

Q_SIGNALS:
    void chosen(int index);
    void newRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(int index, const SessionTabFace &face);
    void retranslate();

    QTabBar *m_bar;
    QList<SessionTabFace> m_faces;
    bool m_filling = false;
};

}
