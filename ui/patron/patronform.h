// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patrondesk.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace Foyer {

class AttemptStrip;
class PlainLabel;

//! One of the ways on the patron page. Its secrets leave with the press or when the page turns, whichever is first.
class PatronForm : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the form.
    PatronForm(PatronDesk &desk, const QString &name, QWidget *parent = nullptr);

    //! The words of the choice above the forms.
    [[nodiscard]] virtual QString title() const = 0;
    virtual void focusFirst() = 0;
    //! Who is there, what may be sent: after every change of session, token or text.
    virtual void refresh() = 0;
    virtual void wipeSecrets() { }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    //! All texts anew; refresh() follows.
    virtual void retranslate() = 0;
    virtual void settle(const PatronReport &report) = 0;
    [[nodiscard]] PatronDesk &desk() const { return m_desk; }
    [[nodiscard]] QBoxLayout *column() const { return m_column; }
    //! A line above the fields: who it is about, or why nothing can be done.
    [[nodiscard]] PlainLabel *addLine(const QString &name, bool muted = false);
    [[nodiscard]] const Session *session() const;
    //! Another press may be sent.
    [[nodiscard]] bool isFree() const;

    //! Lets the lockout guard decide: \a send is called at once, after F12, or never. True when it was called at once.
    bool guarded(AttemptGate gate, std::optional<int> failed, const std::function<void(LastTry)> &send);

private:
    PatronDesk &m_desk;
    QBoxLayout *m_column;
    AttemptStrip *m_guard = nullptr; //!< made when first needed
};

}
