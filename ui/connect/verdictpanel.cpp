// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/verdictpanel.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

VerdictPanel::VerdictPanel(const QString &name, QWidget *parent) : QFrame(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildLayout();
    reset();
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (m_field)
            Q_EMIT fieldRequested(*m_field);
    });
    connect(m_stop, &QPushButton::clicked, this, &VerdictPanel::stopRequested);
}

void VerdictPanel::buildLayout()
{
    constexpr int signSide = 22;
    m_icon = new IconLabel(Icon::Info, Tone::Muted, signSide, this);
    m_headline = plainLabel({}, this, Type::Field);
    m_headline->setObjectName(objectName() + u"Headline"_s);
    m_advice = plainLabel({}, this);
    m_advice->setObjectName(objectName() + u"Advice"_s);
    m_details = plainLabel({}, this, Type::Small, true);
    m_details->setObjectName(objectName() + u"Details"_s);
    m_goTo = new QPushButton(this);
    m_goTo->setObjectName(objectName() + u"GoTo"_s);
    m_goTo->setAutoDefault(true);
    m_stop = new QPushButton(this);
    m_stop->setObjectName(objectName() + u"Stop"_s);
    m_stop->setAutoDefault(true);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(Tokens::space4);

    auto *text = new QVBoxLayout;
    text->setSpacing(Tokens::space8);
    text->addWidget(m_headline);
    text->addWidget(m_advice);
    text->addWidget(m_goTo, 0, Qt::AlignLeading);
    text->addWidget(m_stop, 0, Qt::AlignLeading);
    text->addLayout(m_lines);
    text->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    row->setSpacing(Tokens::space12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
}

void VerdictPanel::reset()
{
    m_shown.reset();
    m_testing = false;
    m_outdated = false;
    hide();
}

void VerdictPanel::showTesting()
{
    m_shown.reset();
    m_testing = true;
    clearLines();
    //: A connection test is running
    m_headline->setText(tr("Testing the connection…"));
    m_advice->setText(tr("No session is opened and nothing is changed on the server."));
    m_advice->show();
    m_details->hide();
    m_goTo->hide();
    //: Button: gives up waiting for the connection test. Esc does the same
    m_stop->setText(tr("Stop the test (Esc)"));
    m_stop->show();
    m_icon->setIcon(Icon::Refresh, Tone::Accent);
    setAccessibleName(m_headline->text());
    show();
    update();
    Q_EMIT shown();
}

void VerdictPanel::showVerdict(const ConnectionVerdict &verdict, const Profile &profile, const QDateTime &now)
{
    m_testing = false;
    m_outdated = false;
    m_shown = Shown{verdict, profile, now};
    fill(VerdictWords::of(verdict, profile, now));
    show();
    Q_EMIT shown();
}

void VerdictPanel::takeFocus()
{
    m_stop->setFocus(Qt::OtherFocusReason);
}

bool VerdictPanel::hasTheFocus() const
{
    return window()->focusWidget() == m_stop;
}

void VerdictPanel::setOutdated()
{
    if (!m_shown || m_outdated)
        return;
    m_outdated = true;
    fill(VerdictWords::of(m_shown->verdict, m_shown->profile, m_shown->now));
}

void VerdictPanel::fill(const VerdictText &text)
{
    m_good = text.good;
    m_field = text.field;
    m_icon->setIcon(m_outdated ? Icon::Clock : text.good ? Icon::CheckCircle : Icon::ErrorCircle,
        m_outdated ? Tone::Muted : text.good ? Tone::Ok : Tone::Danger);
    m_headline->setMuted(m_outdated);
    m_headline->setText(text.headline);
    m_advice->setText(text.advice);
    m_advice->setVisible(!text.advice.isEmpty());
    m_details->setText(text.details);
    m_details->setVisible(!text.details.isEmpty());
    //: Button: moves to the field in which the fault can be mended
    m_goTo->setText(tr("G&o to the field"));
    m_goTo->setVisible(text.field.has_value() && !text.good);
    m_stop->hide();
    clearLines();
    if (m_outdated) {
        //: Said above the answer of an older connection test
        addLine(u"Outdated"_s, tr("Something was changed since. Test again."), true);
    }
    for (const QString &warning : text.warnings)
        addLine(u"Warning"_s, warning, true);
    for (const QString &line : text.works)
        addLine(u"Works"_s, line, false);
    setAccessibleName(text.headline);
    setAccessibleDescription(text.advice);
    update();
}

void VerdictPanel::addLine(const QString &name, const QString &words, bool warning)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    auto *label = plainLabel(words, line, Type::Body, !warning);
    label->setObjectName(objectName() + name);
    row->addWidget(new IconLabel(warning ? Icon::Alert : Icon::Check, warning ? Tone::Warn : Tone::Ok,
                       Tokens::iconSize, line),
        0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_lines->addWidget(line);
}

void VerdictPanel::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void VerdictPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_testing)
        showTesting();
    else if (m_shown)
        fill(VerdictWords::of(m_shown->verdict, m_shown->profile, m_shown->now));
}

void VerdictPanel::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    paintTintedBox(*this, m_testing ? c.accent : m_outdated ? c.control : m_good ? c.ok : c.danger);
}

}
