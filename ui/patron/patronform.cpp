// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/patronform.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/attemptstrip.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Foyer {

PatronForm::PatronForm(PatronDesk &desk, const QString &name, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins({});
    m_column->setSpacing(Tokens::space8);
    connect(&desk, &PatronDesk::reported, this, [this](const PatronReport &report) {
        settle(report);
        refresh();
    });
    connect(&desk, &PatronDesk::busyChanged, this, [this] { refresh(); });
    connect(&desk.watch(), &SessionWatch::changed, this, [this] { refresh(); });
}

PlainLabel *PatronForm::addLine(const QString &name, bool muted)
{
    PlainLabel *line = plainLabel({}, this, Type::Body, muted);
    line->setObjectName(name);
    m_column->addWidget(line);
    return line;
}

const Session *PatronForm::session() const
{
    const auto &session = m_desk.watch().session();
    return session ? &*session : nullptr;
}

bool PatronForm::guarded(AttemptGate gate, std::optional<int> failed, const std::function<void(LastTry)> &send)
{
    if (gate != AttemptGate::Free && !m_guard) {
        m_guard = new AttemptStrip(this);
        m_column->insertWidget(0, m_guard);
    }
    switch (gate) {
    case AttemptGate::Free:
        if (m_guard)
            m_guard->dismiss();
        send(LastTry::NotAllowed);
        return true;
    case AttemptGate::SameAgain:
        m_guard->tellSame();
        break;
    case AttemptGate::LastTry:
        m_guard->askLast(failed, m_desk.attemptLimit(), [send] { send(LastTry::Allowed); });
        break;
    }
    return false;
}

void PatronForm::hideEvent(QHideEvent *event)
{
    // What the question held must not outlive the page.
    if (m_guard)
        m_guard->dismiss();
    QWidget::hideEvent(event);
}

bool PatronForm::isFree() const { return !m_desk.isBusy() && !m_desk.watch().isGone() && session(); }

void PatronForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

}
