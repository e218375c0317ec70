// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/focusreturn.h"

#include <QFrame>

#include <functional>
#include <optional>

class QPushButton;
class QShortcut;

namespace Foyer {

class IconLabel;
class KeyHint;
class PlainLabel;

//! Stands between a press and a patron's last try. F12 says yes: no Return, no scanner, no double click and no key that
//! is held can. Also tells that something was not sent because it was refused before.
class AttemptStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit AttemptStrip(QWidget *parent = nullptr);

    //! \a onYes is called at most once. An unknown \a limit is said.
    void askLast(std::optional<int> failed, std::optional<int> limit, std::function<void()> onYes);
    //! The same was refused before and was not sent.
    void tellSame();
    [[nodiscard]] bool isAsking() const { return m_onYes != nullptr; }

public Q_SLOTS:
    //! Says no; what \a onYes held is dropped.
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    void retranslate();
    void showWith(const std::function<QString()> &sentence, bool asking);
    void say();

    IconLabel *m_icon;
    PlainLabel *m_words;
    QPushButton *m_yes;
    QPushButton *m_no;
    KeyHint *m_yesKey;
    KeyHint *m_noKey;
    QShortcut *m_shortcut;
    std::function<QString()> m_sentence; //!< in the language of the moment
    std::function<void()> m_onYes;
    FocusReturn m_focus;
};

}
