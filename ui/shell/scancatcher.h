// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scanrecogniser.h"
#include "ui/shell/heldkeys.h"

#include <QObject>
#include <QTimer>

class QLineEdit;

namespace Foyer {

//! Takes the keys of a scanner out of the stream of keys, wherever the focus is, before anything in the window sees
//! them. What a person types arrives ScanSettings::slowestGap later, too short a time to notice. In a password field
//! keys are counted, never read, and a scan is dropped.
class ScanCatcher final : public QObject
{
    Q_OBJECT
public:
    //! Works in \a window and its menus. Both must outlive the catcher.
    ScanCatcher(QWidget *window, const Clock &clock, QObject *parent = nullptr);

    void setSettings(const ScanSettings &settings);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! \a field had the focus; null when it was no field for text.
    void scanned(const QString &code, QLineEdit *field);
    //! A scan into a password field; the field is as it was.
    void dropped();

private:
    [[nodiscard]] QWidget *targetOf(QObject *watched) const;
    [[nodiscard]] bool wants(const QKeyEvent &key) const;
    [[nodiscard]] Nanoseconds timeOf(const QKeyEvent &key) const;
    void take(const QKeyEvent &key, QWidget *target);
    void follow(ScanVerdict verdict, const QKeyEvent *key, QWidget *target);
    void finish();
    void release();
    void waitOver();

    QWidget *m_window;
    const Clock &m_clock;
    ScanRecogniser m_recogniser;
    HeldKeys m_held;
    QTimer m_wait;
    Nanoseconds m_waitSince{};
    bool m_secret = false; //!< what is held was meant for a password
};

}
