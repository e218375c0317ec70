// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <optional>

namespace Foyer {

//! A value with its caption: "performances  2". Unknown is "–", never 0. A value that changed since the last look
//! carries a diamond and "was 1", below it where there is no room beside; shape and words, not colour alone.
class ValueLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Size { Normal, Large };

    explicit ValueLabel(const QString &caption, Size size = Size::Normal, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    //! No value: not known. The text is shown as written (isolated, no markup).
    void setValue(const std::optional<QString> &value);
    [[nodiscard]] std::optional<QString> value() const { return m_value; }
    //! What it was before ("–" when it was not known); nullopt takes the mark away.
    void setChangedFrom(const std::optional<QString> &previous);
    void setStale(bool stale);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Lines
    {
        QStringList value, change; //!< the change has lines of its own where it does not stand beside
        bool isBeside = false;
    };
    [[nodiscard]] Lines linesFor(int width) const;
    [[nodiscard]] QString shownValue() const;
    [[nodiscard]] QString changeText() const;
    void refresh();

    QString m_caption;
    Size m_size;
    std::optional<QString> m_value;
    std::optional<QString> m_previous;
    bool m_stale = false;
};

}
