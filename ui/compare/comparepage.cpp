// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "models/loadstate.h"
#include "ui/compare/comparetable.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using Side = SnapshotReader::Side;

ComparePage::ComparePage(SessionService &service, const CompareNames &names, QWidget *parent)
    : QWidget(parent), m_reader(service), m_model(new CompareTable(names, this)), m_left(new ChoiceField)
    , m_right(new ChoiceField), m_again(new QPushButton), m_onlyDifferences(new QCheckBox)
    , m_summary(plainLabel({}, nullptr, Type::Section)), m_table(new CoveredTable(u"compareTable"_s, *m_model, CompareTable::Right))
{
    setObjectName(u"comparePage"_s);
    build();
    connect(m_left, &ChoiceField::currentIdChanged, this, [this] { choose(Side::Left); });
    connect(m_right, &ChoiceField::currentIdChanged, this, [this] { choose(Side::Right); });
    connect(m_again, &QPushButton::clicked, this, &ComparePage::reread);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyDifferences(only);
        refresh();
    });
    connect(&m_reader, &SnapshotReader::changed, this, &ComparePage::refresh);
    retranslate();
    refresh();
}

void ComparePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    column->setSpacing(Tokens::space8);
    m_left->setObjectName(u"compareLeft"_s);
    m_right->setObjectName(u"compareRight"_s);
    m_again->setObjectName(u"compareAgain"_s);
    m_onlyDifferences->setObjectName(u"compareOnlyDifferences"_s);
    m_summary->setObjectName(u"compareSummary"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space12);
    row->addWidget(m_left, 1);
    row->addWidget(m_right, 1);
    row->addWidget(m_again);
    column->addLayout(row);
    auto *second = new QHBoxLayout;
    second->addWidget(m_summary, 1);
    second->addWidget(m_onlyDifferences);
    column->addLayout(second);
    column->addWidget(m_table, 1);
}

void ComparePage::setSessions(const QList<ComparableSession> &sessions)
{
    const auto keyIn = [this](const ChoiceField *field) {
        const auto id = field->currentId();
        return id && *id >= 1 && *id <= m_sessions.size() ? m_sessions[*id - 1].key : SessionKey();
    };
    const SessionKey left = keyIn(m_left), right = keyIn(m_right);
    m_sessions = sessions;
    QList<Choice> choices;
    for (int i = 0; i < sessions.size(); ++i)
        choices.append({i + 1, sessions[i].name, false});
    for (const auto &[field, key] : {std::pair(m_left, left), std::pair(m_right, right)}) {
        const QSignalBlocker quiet(field);
        // One session is not compared with itself.
        field->setChoices(field == m_right && choices.size() == 1 ? QList<Choice>() : choices);
        const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
            [&key = key](const ComparableSession &session) { return session.key == key; });
        if (found != m_sessions.end())
            field->setCurrentId(static_cast<int>(found - m_sessions.begin()) + 1);
        else if (!key.isEmpty())
            field->setCurrentId(std::nullopt); // its number may be another session's now
    }
    if (keyIn(m_left) != left)
        choose(Side::Left);
    if (keyIn(m_right) != right)
        choose(Side::Right);
    refresh();
}

void ComparePage::put(const SessionKey &key)
{
    for (int i = 0; i < m_sessions.size(); ++i) {
        if (m_sessions[i].key == key)
            (m_reader.isSet(Side::Left) ? m_right : m_left)->setCurrentId(i + 1);
    }
}

void ComparePage::focusFirst() { m_left->setFocus(Qt::OtherFocusReason); }

void ComparePage::choose(Side side)
{
    const auto id = (side == Side::Left ? m_left : m_right)->currentId();
    const bool known = id && *id >= 1 && *id <= m_sessions.size();
    m_reader.read(side, known ? m_sessions[*id - 1].key : SessionKey());
}

void ComparePage::reread()
{
    choose(Side::Left);
    choose(Side::Right);
}

QString ComparePage::nameOf(const ChoiceField *field) const
{
    const auto id = field->currentId();
    return id && *id >= 1 && *id <= m_sessions.size() ? m_sessions[*id - 1].name : QString();
}

void ComparePage::refresh()
{
    const bool both = m_reader.isSet(Side::Left) && m_reader.isSet(Side::Right);
    m_again->setEnabled(both && !m_reader.isReading());
    m_model->setSideNames(nameOf(m_left), nameOf(m_right));
    LoadState state{LoadPhase::Ready, std::nullopt};
    const auto &error = m_reader.error(Side::Left) ? m_reader.error(Side::Left) : m_reader.error(Side::Right);
    if (error)
        state = {LoadPhase::Failed, error};
    else if (both && m_reader.isReading())
        state.phase = LoadPhase::Loading;
    m_model->setRows(both && state.phase == LoadPhase::Ready
            ? compareSessions(m_reader.snapshot(Side::Left), m_reader.snapshot(Side::Right)) : QList<CompareRow>());
    m_table->setLoadState(state);
    const bool allSame = both && m_model->total() > 0;
    m_table->setEmptyText(allSame ? tr("Nothing differs.") : tr("Choose two sessions."),
        allSame ? QString() : tr("Open ones and watched ones can be chosen."));
    const int differences = m_model->differences();
    if (m_model->total() == 0)
        m_summary->setText({});
    else
        m_summary->setText(differences == 0 ? tr("Nothing differs") : tr("%n differences", nullptr, differences));
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void ComparePage::retranslate()
{
    m_left->setPrompt(tr("It works for …"));
    m_left->setAccessibleName(tr("Left session"));
    m_right->setPrompt(tr("… and not for"));
    m_right->setAccessibleName(tr("Right session"));
    m_again->setText(tr("&Read again"));
    m_onlyDifferences->setText(tr("Only what &differs"));
    m_table->setTableName(tr("Two sessions side by side"));
}

}
