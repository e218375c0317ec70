// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include "ui/widgets/textchecks.h"

#include <QValidator>

namespace Foyer {

//! Every way into the field passes the validator before any signal is sent; none passes it with a card number.
class TextField::CardGuard final : public QValidator {
public:
    explicit CardGuard(TextField *field)
        : QValidator(field)
        , m_field(field)
    {
    }

    State validate(QString &input, int &position) const override
    {
        if (TextChecks::looksLikeCardNumber(input)) {
            input = QString();
            position = 0;
            m_field->m_cardRefused = true;
            QMetaObject::invokeMethod(m_field, &TextField::cardNumberRefused, Qt::QueuedConnection);
        } else if (!input.isEmpty()) {
            m_field->m_cardRefused = false;
        }
        return Acceptable;
    }

private:
    TextField *m_field;
};

TextField::TextField(int limit, QWidget *parent)
    : GuardedLineEdit(parent)
    , m_limit(limit)
{
    setValidator(new CardGuard(this));
}

void TextField::setLimit(int limit)
{
    m_limit = limit;
    refreshAdvice();
}

void TextField::wipe()
{
    m_cardRefused = false;
    GuardedLineEdit::wipe();
}

Advice TextField::adviseOn(const QString &text) const
{
    if (m_cardRefused && text.isEmpty()) {
        return {.text = tr("We never take card numbers here. The field was emptied.")};
    }
    if (TextChecks::hasLineBreak(text)) {
        return {.text = tr("Contains a line break."), .actionText = tr("Remove it"), .blocking = true};
    }
    if (m_limit > 0 && text.size() > m_limit) {
        //: %1 how many were entered, %2 how many the server keeps
        return {.text = tr("%1 characters; the server keeps %2.").arg(text.size()).arg(m_limit), .blocking = true};
    }
    if (TextChecks::hasOuterBlank(text)) {
        return {.text = tr("The text starts or ends with a blank."), .actionText = tr("Remove it")};
    }
    if (TextChecks::hasNoBreakSpace(text)) {
        return {.text = tr("The text contains a no-break space."), .actionText = tr("Make it a blank")};
    }
    if (TextChecks::hasInvisible(text)) {
        return {.text = tr("The text contains characters that cannot be seen."), .actionText = tr("Remove them")};
    }
    return {};
}

QString TextField::cleaned(const QString &text) const
{
    return TextChecks::cleaned(text);
}

}
