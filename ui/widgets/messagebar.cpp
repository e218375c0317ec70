// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Foyer {

namespace {

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Tone::Accent;
    case Severity::Success:
        return Tone::Ok;
    case Severity::Warning:
        return Tone::Warn;
    case Severity::Danger:
        return Tone::Danger;
    }
    return Tone::Accent;
}

Icon iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Icon::Info;
    case Severity::Success:
        return Icon::CheckCircle;
    case Severity::Warning:
        return Icon::Alert;
    case Severity::Danger:
        return Icon::ErrorCircle;
    }
    return Icon::Info;
}

}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageBar"_s);
    buildLayout();
    retranslate();
    m_escape = new QShortcut(Qt::Key_Escape, this);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &MessageBar::dismiss);
    constexpr std::chrono::seconds readable{10};
    m_passing.setSingleShot(true);
    m_passing.setInterval(readable);
    connect(&m_passing, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_escape, &QShortcut::activatedAmbiguously, this, &MessageBar::dismiss);
    m_animation = new QPropertyAnimation(this, "maximumHeight", this);
    connect(m_animation, &QPropertyAnimation::finished, this, [this] {
        setVisible(m_open);
        setMaximumHeight(QWIDGETSIZE_MAX);
    });
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_details->hide();
    fill();
    if (!m_open) {
        slide(true);
    }
    // Good news gets old: "2 seats are held" must not stand there when they are gone. A question stays.
    const bool passing = message.severity == Severity::Success && message.actions.isEmpty();
    passing ? m_passing.start() : m_passing.stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::retract(const QString &id)
{
    if (m_open && m_message.id == id) {
        dismiss();
    }
}

void MessageBar::dismiss()
{
    if (m_open) {
        slide(false);
        Q_EMIT dismissed(m_message.id);
    }
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    const QColor tone = colorFor(toneOf(m_message.severity), c);
    QPainter painter(this);
    painter.fillRect(rect(), tint(tone, c.surface, schemeOf(palette()) == Scheme::HighContrast ? 0 : 0.10));
    const QRect edge(0, 0, Tokens::space4, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tone);
    painter.fillRect(QRect(0, height() - c.lineWidth, width(), c.lineWidth), tone);
}

void MessageBar::buildLayout()
{
    m_icon = new IconLabel(Icon::Info, Tone::Accent, 20, this);
    m_headline = new PlainLabel({}, Type::Field, this);
    m_meaning = new PlainLabel({}, Type::Body, this);
    m_details = new PlainLabel({}, Type::Small, this);
    for (PlainLabel *label : {m_headline, m_meaning, m_details}) {
        label->setWordWrap(true);
    }
    m_details->setMuted(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);

    // The sign keeps to the headline, wherever the height of the buttons puts that.
    auto *texts = new QGridLayout;
    texts->setHorizontalSpacing(Tokens::space12);
    texts->setVerticalSpacing(2);
    texts->setColumnStretch(1, 1);
    texts->addWidget(m_icon, 0, 0, Qt::AlignTop);
    texts->addWidget(m_headline, 0, 1);
    texts->addWidget(m_meaning, 1, 1);
    texts->addWidget(m_details, 2, 1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space16, Tokens::space8);
    row->setSpacing(Tokens::space12);
    row->addLayout(texts, 1);
    buildButtons(row);
}

void MessageBar::buildButtons(QBoxLayout *row)
{
    m_detailsButton = new QPushButton(this);
    m_detailsButton->setObjectName(u"messageDetails"_s);
    setButtonRole(m_detailsButton, ButtonRole::Quiet);
    connect(m_detailsButton, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        retranslate();
    });
    row->addWidget(m_detailsButton);
    for (int i = 1; i >= 0; --i) {
        m_actions[i] = new QPushButton(this);
        m_actions[i]->setObjectName(u"messageAction%1"_s.arg(i));
        connect(m_actions[i], &QPushButton::clicked, this,
            [this, i] { Q_EMIT actionTriggered(m_message.id, i); });
        row->addWidget(m_actions[i]);
    }
    setButtonRole(m_actions[0], ButtonRole::Primary);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Icon::Close));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    row->addWidget(m_close);
}

void MessageBar::fill()
{
    //: %1 a word like "Warning", %2 what happened
    m_headline->setText(tr("%1: %2").arg(severityWord(m_message.severity), m_message.headline));
    m_meaning->setText(m_message.meaning);
    m_meaning->setVisible(!m_message.meaning.isEmpty());
    m_details->setText(m_message.details);
    m_detailsButton->setVisible(!m_message.details.isEmpty());
    m_icon->setIcon(iconOf(m_message.severity), toneOf(m_message.severity));
    for (int i = 0; i < 2; ++i) {
        const QString text = m_message.actions.value(i);
        m_actions[i]->setText(text);
        m_actions[i]->setVisible(!text.isEmpty());
    }
    setAccessibleName(m_headline->text() + u' ' + m_message.meaning);
    updateGeometry();
    update();
}

QString MessageBar::severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return tr("Note");
    case Severity::Success:
        return tr("Done");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Danger:
        return tr("Problem");
    }
    return {};
}

void MessageBar::retranslate()
{
    m_detailsButton->setText(m_details->isHidden() ? tr("Details") : tr("Hide details"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void MessageBar::slide(bool open)
{
    m_open = open;
    m_escape->setEnabled(open);
    retranslate();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_animation->stop();
    if (duration <= 0 || !parentWidget() || !parentWidget()->isVisible()) {
        setMaximumHeight(QWIDGETSIZE_MAX);
        setVisible(open);
        return;
    }
    const int width = parentWidget()->width();
    const int full = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    m_animation->setDuration(duration);
    m_animation->setStartValue(open ? 0 : height());
    m_animation->setEndValue(open ? full : 0);
    if (open) {
        setMaximumHeight(0);
        show();
    }
    m_animation->start();
}

}
