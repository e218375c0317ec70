// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Foyer {

class BusyButton;
class PlainLabel;
class ReferenceBook;
class SessionWatch;

//! What one source would do, before anything is applied: source, mode of sale, rank, date and the six texts as
//! written. Its buttons only ask: to apply the source to the cart, or to hand it on to the next sign-in.
class PromoCard final : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive the card.
    PromoCard(const SessionWatch &watch, ReferenceBook &book, QWidget *parent = nullptr);

    void setMatch(const PromoMatch &match);
    //! The source that goes with the next sign-in; empty = the session's own.
    void setPassed(std::optional<int> sourceId);
    //! Whether another change of the cart may be sent now.
    void setFree(bool free);
    //! The press on Apply has ended.
    void applyEnded();
    void refresh();
    //! Puts the focus on the button that acts first; returns it, so that its place can be shown.
    QWidget *focusButton();

Q_SIGNALS:
    void applyAsked(int sourceId);
    void passAsked(int sourceId);
    void passWithdrawn();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildCartLine();
    void press();
    [[nodiscard]] bool isPassed() const { return m_passed && m_passed == m_match.sourceId; }
    [[nodiscard]] bool isApplied() const;
    [[nodiscard]] QString appliedWords() const;

    const SessionWatch &m_watch;
    ReferenceBook &m_book;
    PromoMatch m_match;
    std::optional<int> m_passed;
    PlainLabel *m_source = nullptr, *m_appeal = nullptr, *m_mode = nullptr, *m_rank = nullptr, *m_promoted = nullptr;
    PlainLabel *m_cart = nullptr, *m_textsHead = nullptr, *m_texts = nullptr, *m_applied = nullptr;
    QWidget *m_cartLine = nullptr;
    BusyButton *m_apply = nullptr;
    QPushButton *m_pass = nullptr;
    QTimer m_afterApply;
    bool m_free = true;
};

}
