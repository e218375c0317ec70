// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace Foyer {

enum class CountdownState { None, Live, Stale, Unknown, Expired, Released };

//! Everything the seat clock shows, worked out elsewhere. Seconds are whole and already floored.
struct CountdownFace {
    CountdownState state = CountdownState::None;
    std::optional<int> remainingSeconds = {};   //!< used by Live and Stale; without it the face is Unknown
    QString asOf = {};                          //!< time of the last answer, e.g. "19:33:10"; shown when Stale
    QString until = {};                         //!< venue time the hold ends, e.g. "19:41 (venue)"; shown when Live
    bool approximate = false;                   //!< the zone was assumed: "≈" is put before the number, "about" in the words

    friend bool operator==(const CountdownFace &, const CountdownFace &) = default;
};

//! Seconds at and below which the face changes its words, shape and colour.
struct CountdownThresholds {
    int soon = 300;
    int hurry = 120;
    int last = 60;
};

//! The seat clock: mm:ss in large tabular digits with a sign and words that change with the state.
//! Stale numbers are muted and carry their age; unknown is "—:—"; no state shows an old number as live.
//! Screen readers hear of it at 5, 2 and 1 minutes, at 30 s, and on every change of state; never each second.
class Countdown final : public QLabel {
    Q_OBJECT
public:
    explicit Countdown(QWidget *parent = nullptr);

    void setFace(const CountdownFace &face);
    [[nodiscard]] const CountdownFace &face() const { return m_face; }
    void setThresholds(const CountdownThresholds &thresholds);

    //! "08:42", "—:—": exactly what is painted large.
    [[nodiscard]] QString digits() const;
    //! The line under the digits, in words.
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Also the accessible name from now on.
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Level { None, Calm, Soon, Hurry, Last };
    //! The state that may honestly be shown: no number is Unknown, a number at or below 0 is Expired.
    [[nodiscard]] CountdownState shownState() const;
    [[nodiscard]] Level level() const;
    [[nodiscard]] QString liveWords() const;
    [[nodiscard]] int wordsHeight() const;
    [[nodiscard]] int announcementStep() const;
    [[nodiscard]] QString announcement() const;
    [[nodiscard]] QColor color(const Colors &colors) const;
    void announceIfDue();
    [[nodiscard]] QRect innerRect() const;
    [[nodiscard]] QRect digitsRect() const;
    void paintDigits(QPainter &painter, const QRect &rect) const;
    void paintSign(QPainter &painter, const QRectF &rect, const QColor &color) const;

    CountdownFace m_face;
    CountdownThresholds m_thresholds;
    int m_announcedStep = -1;
};

}
