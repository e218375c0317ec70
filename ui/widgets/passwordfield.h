// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/guardedlineedit.h"

#include <optional>

class QToolButton;

namespace Foyer {

class RevealOverlay;

//! A password. The echo mode is always Password, so copying, dragging, selecting and accessibility never see the
//! text; "show" paints it over the bullets only while the eye is held down (mouse, or Space on the eye).
//! There is no undo. Connect nothing that keeps text(); call wipe() as soon as the try has been sent or left.
class PasswordField final : public GuardedLineEdit {
    Q_OBJECT
public:
    //! \a limit: the length the server documents (40). Longer is told, never cut.
    explicit PasswordField(int limit = 40, QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const;

protected:
    [[nodiscard]] Advice adviseOn(const QString &text) const override;
    [[nodiscard]] QString cleaned(const QString &text) const override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildEye();
    void setRevealed(bool revealed);
    void forgetHistory();
    void noteCapsLock(const QKeyEvent &event);
    void placeEye();
    void retranslate();

    int m_limit;
    std::optional<bool> m_capsLock;   // unknown until a letter has been typed
    QToolButton *m_eye = nullptr;
    RevealOverlay *m_overlay = nullptr;
};

}
