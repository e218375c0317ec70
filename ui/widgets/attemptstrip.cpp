// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attemptstrip.h"

#include "ui/theme/box.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QKeySequence yesKey(Qt::Key_F12);

}

AttemptStrip::AttemptStrip(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(Icon::Alert, Tone::Warn, 20, this)), m_words(plainLabel({}, this))
    , m_yes(new QPushButton(this)), m_no(new QPushButton(this)), m_yesKey(new KeyHint(yesKey, this))
    , m_noKey(new KeyHint(QKeySequence(Qt::Key_Escape), this)), m_shortcut(new QShortcut(yesKey, this))
{
    setObjectName(u"attemptStrip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_yes->setObjectName(u"lastTryYes"_s);
    m_no->setObjectName(u"lastTryNo"_s);
    m_no->setAutoDefault(true);
    // It never has the focus, so that neither Return nor Space is a yes.
    m_yes->setFocusPolicy(Qt::NoFocus);
    setButtonRole(m_yes, ButtonRole::Danger);
    m_shortcut->setAutoRepeat(false);
    m_shortcut->setEnabled(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space16, Tokens::space8);
    grid->setSpacing(Tokens::space8);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_words, 0, 1, 1, 4);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    row->addWidget(m_no);
    row->addWidget(m_noKey);
    row->addStretch(1);
    row->addWidget(m_yes);
    row->addWidget(m_yesKey);
    grid->addLayout(row, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    connect(m_shortcut, &QShortcut::activated, this, &AttemptStrip::accept);
    connect(m_yes, &QPushButton::clicked, this, &AttemptStrip::accept);
    connect(m_no, &QPushButton::clicked, this, &AttemptStrip::dismiss);
    new EscapeKey(*this, [this] { dismiss(); });
    retranslate();
    hide();
}

void AttemptStrip::askLast(std::optional<int> failed, std::optional<int> limit, std::function<void()> onYes)
{
    m_onYes = std::move(onYes);
    const auto words = [failed, limit] {
        return limit
            ? tr("%1 of %2 tries are used. One more wrong one locks this login.").arg(failed.value_or(0)).arg(*limit)
            : tr("Tries failed before: %1. This server's limit is not known; one more may lock this login.")
                  .arg(failed.value_or(0));
    };
    showWith(words, true);
}

void AttemptStrip::tellSame()
{
    m_onYes = nullptr;
    showWith([] { return tr("Not sent: exactly this was refused before. Sending it again would cost the patron a try."); }, false);
}

void AttemptStrip::showWith(const std::function<QString()> &sentence, bool asking)
{
    if (!isVisible())
        m_focus.remember();
    m_icon->setIcon(asking ? Icon::Alert : Icon::Info, asking ? Tone::Danger : Tone::Warn);
    m_sentence = sentence;
    say();
    for (QWidget *part : std::initializer_list<QWidget *>{m_yes, m_no, m_yesKey, m_noKey})
        part->setVisible(asking);
    m_shortcut->setEnabled(asking);
    show();
    if (asking)
        m_no->setFocus(Qt::OtherFocusReason);
}

void AttemptStrip::say()
{
    const QString words = m_sentence ? m_sentence() : QString();
    m_words->setText(words);
    setAccessibleName(words);
    m_no->setAccessibleDescription(words);
}

void AttemptStrip::dismiss()
{
    m_onYes = nullptr;
    m_shortcut->setEnabled(false);
    m_focus.giveBack(*this);
    hide();
}

void AttemptStrip::accept()
{
    const auto onYes = std::exchange(m_onYes, nullptr);
    dismiss();
    if (onYes)
        onYes();
}

void AttemptStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AttemptStrip::retranslate()
{
    //: Button with the key F12: sends although a wrong password now locks the patron's login
    m_yes->setText(tr("Use the last try"));
    //: Button: does not send
    m_no->setText(tr("Do not try"));
    say();
}

void AttemptStrip::paintEvent(QPaintEvent *)
{
    paintTintedBox(*this, colorsFor(palette()).warn);
}

}
