// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/guardedlineedit.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

// Room for the message and for a small button beside it, so that neither moves what stands below.
constexpr int messageHeight = 22;

//! QLabel proposes two even lines for any wrapping text; then a sentence that fits on one would move the form.
class MessageLine final : public PlainLabel {
public:
    using PlainLabel::PlainLabel;
    [[nodiscard]] QSize sizeHint() const override
    {
        // A field is never higher than its proposal, and that is made for the proposed width: so it is the width there is.
        const int line = fontMetrics().horizontalAdvance(text());
        return {m_room > 0 ? qMin(line, m_room) : line, wantedHeight()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {PlainLabel::minimumSizeHint().width(), wantedHeight()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        PlainLabel::resizeEvent(event);
        if (std::exchange(m_room, width()) != width()) {
            updateGeometry();
        }
    }

private:
    //! One line until a layout gave a width in which it takes two.
    [[nodiscard]] int wantedHeight() const
    {
        return qMax(messageHeight, m_room > 0 ? heightForWidth(m_room) : 0);
    }

    int m_room = 0;
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

}

FormField::FormField(const QString &name, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new PlainLabel({}, Type::Body, this))
    , m_labelText(label)
{
    setObjectName(name + u"Field"_s);
    m_editor->setObjectName(name);
    m_editor->setFont(fontFor(Type::Field));
    m_label->setBuddy(m_editor);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_editor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space4);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    buildMessageLine();
    watchEditor();
    refreshLabel();
}

QString FormField::label() const
{
    return withoutMnemonic(m_labelText);
}

void FormField::setLabel(const QString &label)
{
    m_labelText = label;
    refreshLabel();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refreshMessage();
}

void FormField::setOptional(bool optional)
{
    m_optional = optional;
    refreshLabel();
}

void FormField::setError(const QString &error)
{
    if (m_error == error) {
        return;
    }
    m_error = error;
    refreshMessage();
    Q_EMIT errorChanged();
}

void FormField::clearError()
{
    setError({});
}

bool FormField::isBlocked() const
{
    const auto *guarded = qobject_cast<const GuardedLineEdit *>(m_editor);
    return hasError() || (guarded && guarded->advice().blocking);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshLabel();
        refreshMessage();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        m_editor->setFont(fontFor(Type::Field));
    }
}

void FormField::buildMessageLine()
{
    m_icon = new IconLabel(Icon::Info, Tone::Muted, 14, this);
    m_message = new MessageLine({}, Type::Small, this);
    m_message->setObjectName(m_editor->objectName() + u"Message"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(messageHeight);
    m_action = new QToolButton(this);
    m_action->setObjectName(m_editor->objectName() + u"Action"_s);
    m_action->setAutoRaise(true);
    m_action->setFont(fontFor(Type::Small));
    m_action->setFixedHeight(messageHeight);
    setCompact(m_action);
    setButtonRole(m_action, ButtonRole::Quiet);

    auto *line = new QHBoxLayout;
    line->setContentsMargins({});
    line->setSpacing(Tokens::space4);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(m_message, 1);
    line->addWidget(m_action, 0, Qt::AlignVCenter);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    refreshMessage();
}

void FormField::watchEditor()
{
    if (auto *guarded = qobject_cast<GuardedLineEdit *>(m_editor)) {
        connect(guarded, &GuardedLineEdit::adviceChanged, this, &FormField::refreshMessage);
        connect(m_action, &QToolButton::clicked, guarded, &GuardedLineEdit::acceptAdvice);
    }
    if (auto *edit = qobject_cast<QLineEdit *>(m_editor)) {
        connect(edit, &QLineEdit::textEdited, this, &FormField::clearError);
    } else if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        connect(combo, &QComboBox::activated, this, &FormField::clearError);
    }
}

void FormField::refreshMessage()
{
    const auto *guarded = qobject_cast<const GuardedLineEdit *>(m_editor);
    const Advice advice = guarded && !hasError() ? guarded->advice() : Advice();
    const bool plainHint = !hasError() && advice.isEmpty();
    m_message->setText(hasError() ? m_error : plainHint ? m_hint : advice.text);
    m_message->setForegroundRole(hasError() ? QPalette::BrightText
            : plainHint                     ? QPalette::PlaceholderText
                                            : QPalette::WindowText);
    m_icon->setVisible(!plainHint);
    m_icon->setIcon(hasError() ? Icon::ErrorCircle : Icon::Alert, hasError() ? Tone::Danger : Tone::Warn);
    m_action->setVisible(!advice.actionText.isEmpty());
    m_action->setText(advice.actionText);
    m_action->setAccessibleName(advice.actionText);

    //: Read aloud before the text of an error under a field
    const QString spoken = hasError() ? tr("Error: %1").arg(m_error) : m_message->text();
    m_editor->setAccessibleDescription(spoken);
    m_editor->setProperty("invalid", hasError());
    m_editor->update();
}

void FormField::refreshLabel()
{
    //: %1 a field's name; shown when the field may stay empty
    m_label->setText(m_optional ? tr("%1 (optional)").arg(m_labelText) : m_labelText);
    m_editor->setAccessibleName(withoutMnemonic(m_label->text()));
}

}
