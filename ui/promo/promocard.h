// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class PlainLabel;
class ReferenceBook;
class SessionWatch;

//! What one source would do, before anything is applied: source, mode of sale, rank, date and the six texts as
//! written. Its button only hands the source on.
class PromoCard final : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive the card.
    PromoCard(const SessionWatch &watch, ReferenceBook &book, QWidget *parent = nullptr);

    void setMatch(const PromoMatch &match);
    //! The source that goes with the next sign-in; empty = the session's own.
    void setPassed(std::optional<int> sourceId);
    void refresh();
    //! Puts the focus on the button; returns it, so that its place can be shown.
    QWidget *focusButton();

Q_SIGNALS:
    void passAsked(int sourceId);
    void passWithdrawn();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildCartLine();
    void press();
    [[nodiscard]] bool isPassed() const { return m_passed && m_passed == m_match.sourceId; }
    [[nodiscard]] QString appliedWords() const;

    const SessionWatch &m_watch;
    ReferenceBook &m_book;
    PromoMatch m_match;
    std::optional<int> m_passed;
    PlainLabel *m_source = nullptr, *m_appeal = nullptr, *m_mode = nullptr, *m_rank = nullptr, *m_promoted = nullptr;
    PlainLabel *m_cart = nullptr, *m_textsHead = nullptr, *m_texts = nullptr, *m_applied = nullptr;
    QWidget *m_cartLine = nullptr;
    QPushButton *m_pass = nullptr;
};

}
