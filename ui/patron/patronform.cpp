// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/patronform.h"

#include "ui/theme/tokens.h"
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
