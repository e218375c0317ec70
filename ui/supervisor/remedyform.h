// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/domain/diagnosis/signindiagnosis.h"
#include "models/domain/reference.h"

#include <QFrame>

class QPushButton;

namespace Foyer {

class BusyButton;
class ChoiceField;
class FormField;
class PlainLabel;
class TextField;

//! What one remedy does, the reason it needs (from the audit's list: free words would hold names), and the button that sends it; Esc leaves it. One remedy at a time.
class RemedyForm final : public QFrame
{
    Q_OBJECT
public:
    explicit RemedyForm(QWidget *parent = nullptr);

    //! \a email is filled in for a mail; \a types are offered for another login type, \a type chosen.
    void open(Remedy remedy, const QString &email, const QList<Choice> &types, int type);
    [[nodiscard]] bool isOpen() const { return m_remedy.has_value(); }
    [[nodiscard]] std::optional<Remedy> remedy() const { return m_remedy; }
    [[nodiscard]] AuditReason reason() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] int loginTypeId() const;
    //! Why it cannot be sent now ("next mail in 0:42"); empty = it can.
    void setHindrance(const QString &words);
    //! The press is under way, or came to its end.
    void setBusy(bool busy);

public Q_SLOTS:
    void close();

Q_SIGNALS:
    void submitted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void retranslate();

    std::optional<Remedy> m_remedy;
    PlainLabel *m_title = nullptr, *m_effect = nullptr, *m_hindrance = nullptr;
    TextField *m_email = nullptr;
    ChoiceField *m_type = nullptr, *m_reason = nullptr;
    FormField *m_reasonField = nullptr, *m_emailField = nullptr, *m_typeField = nullptr;
    BusyButton *m_go = nullptr;
    QPushButton *m_leave = nullptr;
};

}
