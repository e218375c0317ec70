// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/whybox.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/whywords.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

WhyBox::WhyBox(const QString &name, NameLookup names, QWidget *parent)
    : QWidget(parent), m_names(std::move(names)), m_link(new QPushButton(this)), m_body(new QWidget(this))
{
    setObjectName(name);
    build(name);
    connect(m_link, &QPushButton::toggled, this, &WhyBox::refresh);
    refresh();
}

void WhyBox::build(const QString &name)
{
    m_link->setObjectName(QString(name + u"Link"));
    m_link->setCheckable(true);
    setButtonRole(m_link, ButtonRole::Quiet);
    setCompact(m_link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space4);
    column->addWidget(m_link, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::space8);
    grid->setVerticalSpacing(Tokens::space4);
    grid->setColumnStretch(1, 1);
    m_sign = new IconLabel(Icon::Help, Tone::Accent, Tokens::iconSize, m_body);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    const auto add = [&](const QString &part, int row, Type type, bool muted) {
        PlainLabel *label = plainLabel({}, m_body, type, muted);
        label->setObjectName(QString(name + part));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 1);
        return label;
    };
    m_sentence = add(u"Sentence"_s, 0, Type::Body, false);
    m_evidence = add(u"Evidence"_s, 1, Type::Small, true);
    m_certainty = add(u"Certainty"_s, 2, Type::Small, true);
    m_next = add(u"Next"_s, 3, Type::Body, false);
}

void WhyBox::setExplanation(const std::optional<Explanation> &why)
{
    const Explanation now = why.value_or(Explanation());
    if (now == m_why)
        return;
    const bool another = now.sentence != m_why.sentence;
    m_why = now;
    if (another)
        m_link->setChecked(false);
    refresh();
}

void WhyBox::setSubject(const QString &subject)
{
    m_subject = subject;
    refresh();
}

void WhyBox::setAlwaysOpen(bool always)
{
    m_always = always;
    refresh();
}

bool WhyBox::isOpen() const { return isOdd() && (m_always || m_link->isChecked()); }

void WhyBox::setOpen(bool open) { m_link->setChecked(open); }

void WhyBox::refresh()
{
    //: Link beside an odd value: opens the explanation
    m_link->setText(tr("why?"));
    m_link->setAccessibleName(m_subject.isEmpty() ? tr("Why?") : tr("Why? %1").arg(m_subject));
    m_link->setVisible(isOdd() && !m_always);
    m_body->setVisible(isOpen());
    setVisible(isOdd());
    if (!isOdd())
        return;
    const WhyWords words(m_names);
    QStringList lines;
    for (const WhyEvidence &evidence : m_why.evidence)
        lines.append(QString(u"· "_s + words.evidence(evidence)));
    m_sentence->setText(words.sentence(m_why));
    m_evidence->setText(lines.join(u'\n'));
    m_evidence->setVisible(!lines.isEmpty());
    m_certainty->setText(WhyWords::certainty(m_why.certainty));
    const QString next = WhyWords::next(m_why.next);
    //: %1: what to do next, a sentence
    m_next->setText(next.isEmpty() ? QString() : tr("Next: %1").arg(next));
    m_next->setVisible(!next.isEmpty());
    m_sign->setIcon(Icon::Help, m_why.certainty == Certainty::Certain ? Tone::Accent : Tone::Unknown);
    m_link->setAccessibleDescription(isOpen() ? m_sentence->text() : QString());
    fit();
}

void WhyBox::fit()
{
    // Not every card passes heightForWidth on. The width a widget is born with would ask for a tower of words.
    const int room = m_room - Tokens::iconSize - Tokens::space8;
    if (!isOpen() || room <= 0)
        return;
    for (PlainLabel *label : {m_sentence, m_evidence, m_certainty, m_next})
        label->setFixedHeight(label->text().isEmpty() ? 0 : label->heightForWidth(room));
}

void WhyBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void WhyBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_room = width();
    fit();
}

}
