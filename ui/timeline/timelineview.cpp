// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "models/calldesk.h"
#include "models/callexport.h"
#include "models/callfilter.h"
#include "models/settings/safefile.h"
#include "ui/tables/coveredtable.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/calldetail.h"
#include "ui/timeline/callwords.h"
#include "ui/timeline/casenote.h"
#include "ui/timeline/filterwords.h"
#include "ui/timeline/outcomedelegate.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settleMilliseconds = 120;
constexpr int leastTableHeight = 120;
constexpr int narrowBelow = 800;
constexpr int tableShare = 400, detailShare = 250; //!< px, where there is more both grow

}

TimelineView::TimelineView(CallDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_calls(desk.log()), m_texts(m_calls, desk), m_filterSoon(this), m_newsSoon(this)
{
    setObjectName(u"timeline"_s);
    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(settleMilliseconds);
    connect(&m_filterSoon, &QTimer::timeout, this, &TimelineView::applyFilter);
    build();
    connect(&m_desk.log(), &CallLog::rowsInserted, this, &TimelineView::applyScope);
    // Many calls at once are one step for the eye.
    m_newsSoon.setSingleShot(true);
    m_newsSoon.setInterval(0);
    connect(&m_newsSoon, &QTimer::timeout, this, &TimelineView::followNews);
    connect(&m_texts, &QAbstractItemModel::rowsInserted, &m_newsSoon, qOverload<>(&QTimer::start));
    connect(&m_texts, &QAbstractItemModel::rowsRemoved, &m_newsSoon, qOverload<>(&QTimer::start));
    connect(&m_desk, &CallDesk::sessionsChanged, this, [this] { m_table->view()->viewport()->update(); });
    retranslate();
}

void TimelineView::build()
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins({});
    body->setSpacing(Tokens::space8);
    buildTop(body);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    buildTable();
    m_detail = new CallDetail(m_desk, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({tableShare, detailShare});
    body->addWidget(m_splitter, 1);
    connect(m_table, &CoveredTable::currentRowChanged, this, &TimelineView::refreshSelection);
    connect(m_detail, &CallDetail::copied, this, [this] {
        //: A shell command was copied; what stands in <…> has to be filled in before it works
        Q_EMIT message({Severity::Success, tr("The call is in the clipboard as a curl command."),
            tr("Fill in what stands in <…> before you run it."), {}, {}, u"timeline"_s});
    });
}

void TimelineView::buildTop(QBoxLayout *body)
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"timelineFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filterLabel = plainLabel({}, this);
    m_filterLabel->setWordWrap(false);
    m_filterLabel->setBuddy(m_filter);
    m_count = plainLabel({}, this, Type::Small, true);
    m_count->setWordWrap(false);
    m_count->setObjectName(u"timelineCount"_s);
    m_har = new QPushButton(this);
    m_har->setObjectName(u"timelineHar"_s);
    m_note = new QPushButton(this);
    m_note->setObjectName(u"timelineNote"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    row->addWidget(m_filterLabel);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    for (QPushButton *button : {m_har, m_note})
        row->addWidget(button);
    body->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterSoon.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        focusTable();
    });
    connect(m_har, &QPushButton::clicked, this, &TimelineView::saveHar);
    connect(m_note, &QPushButton::clicked, this, &TimelineView::makeCaseNote);
}

void TimelineView::buildTable()
{
    m_table = new CoveredTable(u"calls"_s, m_texts, CallLog::Changed, m_splitter);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->setLoadState({LoadPhase::Ready, {}});
    QTableView *view = m_table->view();
    view->setItemDelegateForColumn(CallLog::Outcome, new OutcomeDelegate(view));
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view->horizontalHeader();
    for (int column = 0; column < CallLog::ColumnCount; ++column) {
        if (column != CallLog::Changed)
            header->setSectionResizeMode(column, QHeaderView::Interactive);
    }
    view->installEventFilter(this);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, view](int value) {
        m_following = value >= view->verticalScrollBar()->maximum();
    });
    m_splitter->addWidget(m_table);
    sizeColumns();
}

//! By their longest usual words: a hundred thousand rows are not measured.
void TimelineView::sizeColumns()
{
    QTableView *view = m_table->view();
    const QFontMetrics metrics = fontMetrics();
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text) + Tokens::space24; };
    const bool narrow = width() < narrowBelow;
    view->verticalHeader()->setDefaultSectionSize(metrics.height() + Tokens::space12);
    view->setColumnWidth(CallLog::Time, widthOf(u"00:00:00 AM"_s));
    int what = 0;
    for (size_t i = 0; i < operationCount; ++i)
        what = std::max(what, widthOf(CallWords::operation(static_cast<Operation>(i))));
    view->setColumnWidth(CallLog::What, std::min(what, width() / 3));
    view->setColumnWidth(CallLog::Session, widthOf(narrow ? u"12 · Anna"_s : u"12 · Anna Bergström"_s));
    view->setColumnWidth(CallLog::Outcome, widthOf(u"unknown: no answer in time"_s));
    view->setColumnWidth(CallLog::Duration, widthOf(u"12.34 s"_s));
    view->setColumnWidth(CallLog::Size, widthOf(u"1,234.5 KB"_s));
    // In one session's own tab its number says nothing.
    view->setColumnHidden(CallLog::Session, m_session.has_value());
    view->setColumnHidden(CallLog::Size, narrow);
}

void TimelineView::setSession(const QString &key)
{
    m_session = 0;
    m_aliasOfScope = [this, key] { return m_desk.aliasOf(key); };
    sizeColumns();
    applyFilter();
}

//! A session gets its number with its first call.
void TimelineView::applyScope()
{
    if (m_session == 0 && m_aliasOfScope() > 0)
        applyFilter();
}

void TimelineView::setFilterText(const QString &words)
{
    m_filter->setText(words);
    applyFilter();
}

void TimelineView::applyFilter()
{
    m_filterSoon.stop();
    const CallEntry *current = m_calls.entry(m_table->currentRow());
    const qint64 number = current ? current->number : 0;
    CallFilter filter = FilterWords::filterFor(m_filter->text(), titles());
    if (m_session) {
        m_session = m_aliasOfScope();
        filter.session = m_session == 0 ? -1 : *m_session;
    }
    m_calls.setFilter(filter);
    refreshEmptyText();
    const int row = m_calls.rowOf(number);
    m_table->selectRow(row);
    if (row >= 0)
        m_table->view()->scrollTo(m_texts.index(row, 0));
    else
        m_table->view()->scrollToBottom();
    refreshCount();
    refreshSelection();
}

QHash<int, QString> TimelineView::titles() const
{
    QHash<int, QString> titles;
    for (const int session : m_desk.log().sessions())
        titles.insert(session, m_desk.titleOf(session));
    return titles;
}

void TimelineView::focusTable()
{
    m_table->view()->setFocus(Qt::TabFocusReason);
    if (m_table->currentRow() < 0 && m_calls.rowCount() > 0)
        m_table->selectRow(m_calls.rowCount() - 1);
}

void TimelineView::followNews()
{
    refreshCount();
    if (m_following)
        m_table->view()->scrollToBottom();
}

void TimelineView::refreshEmptyText()
{
    if (m_filter->text().trimmed().isEmpty()) //: The timeline has no row yet
        m_table->setEmptyText(tr("No call yet."), tr("Calls to the server come here by themselves."));
    else //: No row fits the filter; and what to do
        m_table->setEmptyText(tr("No call to show."), tr("Take words out of the filter."));
}

void TimelineView::refreshCount()
{
    const int shown = m_calls.rowCount();
    //: How many calls are shown
    m_count->setText(tr("%n calls", nullptr, shown));
    m_har->setEnabled(shown > 0);
    m_note->setEnabled(shown > 0);
}

void TimelineView::refreshSelection() { m_detail->showCall(m_calls.entry(m_table->currentRow())); }

QList<const CallEntry *> TimelineView::shown() const
{
    QList<const CallEntry *> entries;
    for (int row = 0; row < m_calls.rowCount(); ++row)
        entries.append(m_calls.entry(row));
    return entries;
}

void TimelineView::askForFile(const QString &title, const QString &suffix, void (TimelineView::*writer)(const QString &))
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(u"timelineFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QString(u"foyer-timeline."_s + suffix));
    connect(dialog, &QFileDialog::fileSelected, this, writer);
    dialog->open();
}

void TimelineView::saveHar() { askForFile(tr("Save the timeline as HAR"), u"har"_s, &TimelineView::writeHar); } //: Title of a file dialog

void TimelineView::makeCaseNote()
{
    QGuiApplication::clipboard()->setText(CaseNote::paragraph(shown(), m_desk.server()));
    askForFile(tr("Save the case note; its first paragraph is in the clipboard"), u"txt"_s, &TimelineView::writeCaseNote); //: Title of a file dialog
}

void TimelineView::writeHar(const QString &path)
{
    write(path, CallExport::har(shown(), m_desk.server()), tr("The timeline is saved.")); //: After writing a file
}

void TimelineView::writeCaseNote(const QString &path)
{
    write(path, CaseNote::file(shown(), m_desk.server()), tr("The case note is saved.")); //: After writing a file
}

void TimelineView::write(const QString &path, const QByteArray &bytes, const QString &done)
{
    const FileProblem problem = SafeFile::write(path, bytes, false);
    Message told{Severity::Success, done, tr("Secrets and personal data in it are replaced by what they are."), {}, {}, u"timeline"_s};
    if (problem != FileProblem::None) {
        told.severity = Severity::Danger;
        told.headline = problem == FileProblem::NoSpace ? tr("It could not be saved: the disk is full.")
            : problem == FileProblem::NotAllowed        ? tr("It could not be saved: you may not write there.")
                                                        : tr("It could not be saved.");
        told.meaning = tr("What was there is as it was. Choose another place.");
    }
    Q_EMIT message(told);
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->view() && event->type() == QEvent::Resize)
        m_newsSoon.start(); // the newest stays in sight when a message takes room
    if (watched == m_table->view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Slash && key->modifiers() == Qt::NoModifier) {
            m_filter->setFocus(Qt::ShortcutFocusReason);
            m_filter->selectAll();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        sizeColumns();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeColumns();
}

void TimelineView::retranslate()
{
    m_filterLabel->setText(tr("S&how only")); //: Label of the filter field; & marks the access key
    m_filter->setPlaceholderText(FilterWords::examples());
    m_filter->setAccessibleName(tr("Show only"));
    m_har->setText(tr("Save as H&AR…")); //: Button: writes a file other programs read
    m_note->setText(tr("&Case note…")); //: Button: a masked summary for support
    m_table->setTableName(tr("Calls to the server"));
    refreshEmptyText();
    m_texts.refresh();
    refreshCount();
    sizeColumns();
}

}
