// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/defaultscard.h"

#include "ui/tables/coveredtable.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/variables/defaultstextmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/fieldwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastTableHeight = 132; //!< heads and three rows
constexpr int detailLines = 4;

}

DefaultsCard::DefaultsCard(SessionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(desk.parts().service, desk.parts().key)
    , m_texts(new DefaultsTextModel(m_model, this))
{
    build();
    connectAll();
    retranslate();
    m_table->setLoadState(m_model.loadState());
    m_table->selectRow(0);
}

void DefaultsCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"defaultsCard"_s, {}, this);
    outer->addWidget(m_card);
    QWidget *content = m_card->content();
    m_name = new TextField(0, content);
    m_nameField = new FormField(u"defaultName"_s, {}, m_name, content);
    m_name->installEventFilter(this);
    m_lookUp = new QPushButton(content);
    m_lookUp->setObjectName(u"lookUpDefault"_s);
    m_lookUp->setAutoDefault(true);
    setButtonRole(m_lookUp, ButtonRole::Normal);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    row->addWidget(m_nameField, 1);
    auto *button = new QVBoxLayout;
    button->setSpacing(0);
    button->addSpacing(QFontMetrics(fontFor(Type::Body)).height() + Tokens::space4);
    button->addWidget(m_lookUp);
    button->addStretch(1);
    row->addLayout(button);
    m_table = new CoveredTable(u"defaults"_s, *m_texts, DefaultsModel::Name, content);
    m_table->setMinimumHeight(leastTableHeight);
    m_details = plainLabel({}, content, Type::Small, true);
    m_details->setObjectName(u"defaultDetails"_s);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setMinimumHeight(detailLines * QFontMetrics(fontFor(Type::Small)).lineSpacing());
    QBoxLayout *body = m_card->body();
    body->setSpacing(Tokens::space8);
    body->addLayout(row);
    body->addWidget(m_table, 1);
    body->addWidget(m_details);
}

void DefaultsCard::connectAll()
{
    connect(m_name, &QLineEdit::textChanged, this, &DefaultsCard::narrow);
    connect(m_name, &QLineEdit::returnPressed, this, &DefaultsCard::lookUp);
    connect(m_lookUp, &QPushButton::clicked, this, &DefaultsCard::lookUp);
    connect(m_table, &CoveredTable::currentRowChanged, this, &DefaultsCard::refresh);
    connect(m_table->view(), &QAbstractItemView::activated, this, &DefaultsCard::lookUpRow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DefaultsCard::refresh);
    connect(&m_desk, &SessionDesk::ended, this, &DefaultsCard::refresh);
}

bool DefaultsCard::eventFilter(QObject *watched, QEvent *event)
{
    // Up and Down choose in the table while the typing goes on.
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_table->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_table->selectRow(qBound(0, row, m_texts->rowCount() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DefaultsCard::narrow()
{
    m_texts->setWords(m_name->text());
    if (m_table->currentRow() < 0 && m_texts->rowCount() > 0)
        m_table->selectRow(0);
    const int exact = m_texts->rowOf(m_name->text());
    if (exact >= 0)
        m_table->selectRow(exact);
    const Validation::Verdict verdict = DefaultsModel::nameProblem(m_name->text());
    // What is being typed may still end in a blank.
    const bool unfinished = verdict
        && (verdict->problem == Problem::Missing || verdict->problem == Problem::TrailingBlank);
    m_nameField->setError(unfinished ? QString() : FieldWords::of(verdict, {}));
    refresh();
}

QString DefaultsCard::wanted() const
{
    const DefaultRow *row = m_texts->at(m_table->currentRow());
    return row != nullptr ? row->name : m_name->text().trimmed();
}

void DefaultsCard::lookUp()
{
    const QString name = wanted();
    const Validation::Verdict verdict = DefaultsModel::nameProblem(name);
    //: Error under the field of the default's name
    m_nameField->setError(FieldWords::of(verdict, tr("Type a name, or choose one from the list.")));
    if (verdict || m_desk.isEnded() || !m_model.lookUp(name))
        return;
    m_table->selectRow(m_texts->rowOf(name));
    refresh();
}

void DefaultsCard::lookUpRow()
{
    if (const DefaultRow *row = m_texts->at(m_table->currentRow()); row != nullptr && !m_desk.isEnded())
        m_model.lookUp(row->name);
}

void DefaultsCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DefaultsCard::retranslate()
{
    m_card->setTitle(tr("Defaults")); //: Title of the panel with the organisation's settings
    m_nameField->setLabel(tr("Look up a default")); //: Field: name of a setting
    m_name->setPlaceholderText(tr("household, lock, address…")); //: Examples of what may be typed
    m_lookUp->setText(tr("Look up")); //: Button: reads one setting from the server
    m_table->setTableName(tr("Defaults of the organisation")); //: Name of the table for screen readers
    //: No known setting has the typed words
    m_table->setEmptyText(tr("Not among the known names."), tr("Return asks the server for the name as typed."));
    m_texts->retranslate();
    refresh();
}

void DefaultsCard::refresh()
{
    const DefaultRow *row = m_texts->at(m_table->currentRow());
    m_details->setText(row != nullptr ? DefaultsTextModel::details(*row) : QString());
    const bool asking = row != nullptr && row->phase == DefaultPhase::Asking;
    m_lookUp->setEnabled(!asking && !m_desk.isEnded() && !m_nameField->hasError());
}

}
