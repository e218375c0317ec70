// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/verdictwords.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class IconLabel;
class PlainLabel;

//! What a connection test found: one sentence, what to do, and what already works. Nothing is shown until a
//! test has begun.
class VerdictPanel final : public QFrame
{
    Q_OBJECT
public:
    //! The parts are called \a name with "Headline", "Advice", "GoTo" and so on.
    explicit VerdictPanel(const QString &name, QWidget *parent = nullptr);

    void showTesting();
    void showVerdict(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now);
    //! The profile was changed since; the verdict stays readable but says so.
    void setOutdated();
    void reset();
    [[nodiscard]] bool isTesting() const { return m_testing; }
    //! To the button that stops the running test.
    void takeFocus();
    [[nodiscard]] bool hasTheFocus() const;

Q_SIGNALS:
    //! The person wants to go where the fault can be mended.
    void fieldRequested(Foyer::ConnectionField field);
    //! The person does not want to wait for the running test.
    void stopRequested();
    //! Something new is shown; an owner that scrolls brings it into view.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void fill(const VerdictText &text);
    void addLine(const QString &name, const QString &words, bool warning);
    void clearLines();

    struct Shown
    {
        ConnectionVerdict verdict;
        Profile profile;
        QDateTime now;
    };
    std::optional<Shown> m_shown; //!< kept for another language
    std::optional<ConnectionField> m_field;
    bool m_testing = false;
    bool m_good = false;
    bool m_outdated = false;
    IconLabel *m_icon = nullptr;
    PlainLabel *m_headline = nullptr;
    PlainLabel *m_advice = nullptr;
    PlainLabel *m_details = nullptr;
    QBoxLayout *m_lines = nullptr;
    QPushButton *m_goTo = nullptr;
    QPushButton *m_stop = nullptr;
};

}
