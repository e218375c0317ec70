// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/patronresults.h"

#include "ui/patron/foundtextmodel.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using Verdict = PatronFinder::Verdict;

namespace {

constexpr int leastTableHeight = 132; //!< heads and three rows

}

PatronResults::PatronResults(PatronFinder &finder, QWidget *parent)
    : QWidget(parent), m_finder(finder), m_texts(new FoundTextModel(finder.table(), this))
    , m_table(new CoveredTable(u"foundPatrons"_s, *m_texts, FoundTextModel::Notes, this))
    , m_note(plainLabel({}, this, Type::Small, true))
{
    setObjectName(u"patronResults"_s);
    m_table->setMinimumHeight(leastTableHeight);
    m_note->setObjectName(u"foundNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space4);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    connect(m_table->view(), &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const int id = index.data(PatronTable::ConstituentRole).toInt(); id > 0)
            Q_EMIT chosen(id);
    });
    connect(m_table, &CoveredTable::retryAsked, &m_finder, &PatronFinder::findAgain);
    connect(&m_finder, &PatronFinder::changed, this, &PatronResults::refresh);
    retranslate();
}

bool PatronResults::focusFirst()
{
    if (m_finder.table().rowCount() == 0)
        return false;
    m_table->selectRow(0);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

LoadState PatronResults::state() const
{
    const Verdict verdict = m_finder.verdict();
    if (verdict == Verdict::Looking)
        return {LoadPhase::Loading, std::nullopt};
    if (verdict == Verdict::Failed)
        return {LoadPhase::Failed, m_finder.report(PatronFinder::Source::Constituents).error};
    return {LoadPhase::Ready, std::nullopt};
}

QString PatronResults::note() const
{
    const int shown = m_finder.table().rowCount();
    if (shown == 0)
        return {};
    //: Under a list of patrons
    const QString keys = tr("Enter sets the marked patron as the customer.");
    if (m_finder.total().value_or(shown) <= shown)
        return keys;
    //: %1 is how many patrons there are, %2 how many are shown
    return QString(tr("%1 answer to this, %2 are shown: type more.").arg(*m_finder.total()).arg(shown) + u' ' + keys);
}

void PatronResults::refresh()
{
    if (m_finder.verdict() == Verdict::NotPermitted) {
        m_table->setEmptyText(tr("Your user group may not search for patrons on this server."),
            tr("Set the customer by number: it stands on the card, the ticket and the order."));
    } else {
        //: %1 is what was searched for
        m_table->setEmptyText(tr("Nobody is found for %1.").arg(TextChecks::isolated(m_finder.asked())),
            tr("Less of a name finds more; an e-mail address has to be whole."));
    }
    m_table->setLoadState(state());
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
}

void PatronResults::retranslate()
{
    m_table->setTableName(tr("Patrons found")); //: Name of the table for screen readers
    m_texts->retranslate();
    refresh();
}

void PatronResults::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
