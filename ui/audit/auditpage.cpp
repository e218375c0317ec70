// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "models/loadstate.h"
#include "ui/audit/audittable.h"
#include "ui/words/auditwords.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

AuditPage::AuditPage(AuditTrail &trail, QWidget *parent)
    : QWidget(parent), m_trail(trail), m_model(new AuditTable(this)), m_filter(new TextField(80))
    , m_onlyTrouble(new QCheckBox), m_count(plainLabel({}, nullptr, Type::Body, true)), m_note(plainLabel({}))
    , m_noteIcon(new IconLabel(Icon::Alert, Tone::Warn, Tokens::iconSize))
    , m_table(new CoveredTable(u"auditTable"_s, *m_model, AuditTable::Deed))
{
    setObjectName(u"auditPage"_s);
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &AuditPage::narrow);
    connect(m_onlyTrouble, &QCheckBox::toggled, this, &AuditPage::narrow);
    connect(&m_trail, &AuditTrail::troubleChanged, this, &AuditPage::refreshNote);
    connect(&m_trail, &AuditTrail::appended, this, [this] {
        if (isVisible())
            reread();
    });
    m_table->setLoadState({LoadPhase::Ready, std::nullopt});
    retranslate();
}

void AuditPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    column->setSpacing(Tokens::space8);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space12);
    m_filter->setObjectName(u"auditFilter"_s);
    m_onlyTrouble->setObjectName(u"auditOnlyTrouble"_s);
    m_count->setWordWrap(false);
    row->addWidget(m_filter, 1);
    row->addWidget(m_onlyTrouble);
    row->addWidget(m_count);
    column->addLayout(row);
    auto *note = new QHBoxLayout;
    note->setSpacing(Tokens::space8);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    column->addLayout(note);
    column->addWidget(m_table, 1);
    // Tens of thousands of rows: nothing is measured row by row.
    QTableView *view = m_table->view();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setResizeContentsPrecision(60);
}

void AuditPage::focusFilter() { m_filter->setFocus(Qt::OtherFocusReason); }

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reread();
}

void AuditPage::reread()
{
    const AuditReading reading = readAudit(m_trail.folder());
    m_torn = reading.torn;
    m_missing = reading.missing;
    m_model->setReading(reading);
    refreshNote();
    narrow();
}

void AuditPage::narrow()
{
    m_model->setFilter(m_filter->text(), m_onlyTrouble->isChecked());
    const bool empty = m_model->total() == 0;
    m_table->setEmptyText(empty ? tr("Nothing was written yet.") : tr("No line has all these words."),
        empty ? tr("What supervisors and rovers do to logins is written here.") : QString());
    //: Above the audit: %1 lines are shown of %2
    m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->total()));
}

void AuditPage::refreshNote()
{
    QStringList notes{AuditWords::trouble(m_trail.trouble(), m_trail.waiting())};
    if (m_torn > 0)
        notes.append(tr("Cut off when the program was killed: %1.").arg(m_torn));
    if (m_missing > 0)
        notes.append(tr("Lines missing in between: %1.").arg(m_missing));
    notes.removeAll(QString());
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_noteIcon->setVisible(!notes.isEmpty());
}

void AuditPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        narrow();
        refreshNote();
    }
}

void AuditPage::retranslate()
{
    m_filter->setAccessibleName(tr("Words to look for in the audit"));
    m_filter->setPlaceholderText(tr("Words: who, what, login code …"));
    m_onlyTrouble->setText(tr("&Only what went wrong"));
    m_table->setTableName(tr("Audit of this computer"));
}

}
