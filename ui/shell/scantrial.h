// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scanlesson.h"

#include <QLineEdit>
#include <QTimer>

namespace Foyer {

//! A box to try a scanner in. It gets every key as it comes, also those that elsewhere would be a scan, and shows none of
//! them: a code may be anything, also a payment card.
class ScanTrial final : public QLineEdit
{
    Q_OBJECT
public:
    explicit ScanTrial(QWidget *parent = nullptr);

    void setSettings(const ScanSettings &settings) { m_settings = settings; }
    void reset();
    static constexpr std::chrono::milliseconds silence{250}; //!< then the try is over

Q_SIGNALS:
    void tried(const Foyer::ScanLesson &lesson);

protected:
    bool event(QEvent *event) override;

private:
    bool take(const QKeyEvent &key);
    void finish(std::optional<ScanSuffix> end, Nanoseconds at);

    ScanSettings m_settings;
    QList<TriedKey> m_keys;
    QTimer m_over;
};

}
