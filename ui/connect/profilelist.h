// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QWidget>

class QKeyEvent;
class QListView;
class QPushButton;

namespace Foyer {

class PlainLabel;
class ProfileListModel;

//! The servers that are known, and the two ways to another one. Return connects, F2 edits, Del asks to remove.
class ProfileList final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileList(QWidget *parent = nullptr);

    //! Chooses \a currentId, or the first; emits nothing.
    void setProfiles(const QList<Profile> &profiles, const QString &currentId);
    void select(const QString &id);
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    void currentChanged(const QString &id);
    //! Return or a double click.
    void chosen(const QString &id);
    void editRequested(const QString &id);
    void removeRequested(const QString &id);
    void newProfileRequested();
    void sandboxRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    bool handleKey(const QKeyEvent &event);
    void retranslate();

    ProfileListModel *m_model;
    QListView *m_view;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_hint = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_sandbox = nullptr;
    bool m_quiet = false; //!< the selection moves by our own hand
};

}
