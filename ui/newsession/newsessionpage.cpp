// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newsession/newsessionpage.h"

#include "models/referencebook.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/errorwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>

namespace Foyer {

namespace {

// The service takes no number here as "your default"; 0 is what it calls that (WIRE.md 4.2).
constexpr int defaultSource = 0;
constexpr int webBatch = 0;

bool isSettled(const ChoiceModel &model)
{
    return model.loadState().phase == LoadPhase::Ready || model.loadState().phase == LoadPhase::Failed;
}

}

NewSessionPage::NewSessionPage(
    ReferenceBook &book, QString ipAddress, const NewSessionChoices &last, QWidget *parent)
    : QWidget(parent), m_book(book), m_ipAddress(std::move(ipAddress))
{
    setObjectName(QStringLiteral("newSessionPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space32, Tokens::space24, Tokens::space32, Tokens::space24);
    column->setSpacing(Tokens::space16);
    buildHead();
    column->addWidget(buildCards(), 1);
    m_customerSource->setCurrentId(last.customerSource);
    m_mode->setCurrentId(last.modeOfSaleId);
    m_counterSource->setCurrentId(last.counterSource);
    m_batch->setCurrentId(last.batchId);
    shortcut(Qt::Key_N, m_openCustomer, m_customerCard);
    shortcut(Qt::Key_B, m_openCounter, m_counterCard);
    connect(&m_book, &ReferenceBook::changed, this, &NewSessionPage::applyDefaults);
    retranslate();
    applyDefaults();
    setFocusProxy(m_openCustomer);
}

//! The letters work after a press on empty ground too. The page itself never has the focus: it has no role to read out.
void NewSessionPage::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

//! Into \a button, or while that cannot be pressed into \a card: a Return that follows must not reach the other one.
void NewSessionPage::shortcut(Qt::Key key, QWidget *button, QWidget *card)
{
    addShortcut(key, [this, button, card] {
        QWidget *target = button->isEnabled() ? button : card;
        target->setFocus(Qt::ShortcutFocusReason);
        m_scroll->ensureWidgetVisible(button);
    });
}

void NewSessionPage::addShortcut(Qt::Key key, const std::function<void()> &enter)
{
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::ALT | key));
    action->setShortcutContext(Qt::WindowShortcut);
    // The bare letter works as well: no text field of this page takes letters.
    auto *bare = new QAction(this);
    bare->setShortcut(QKeySequence(key));
    bare->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction *way : {action, bare}) {
        addAction(way);
        connect(way, &QAction::triggered, this, enter);
    }
}

void NewSessionPage::setNotice(QWidget *notice, Qt::Key key)
{
    m_content->insertWidget(0, notice);
    addShortcut(key, [this, notice] {
        notice->setFocus(Qt::ShortcutFocusReason);
        m_scroll->ensureWidgetVisible(notice);
    });
}

QWidget *NewSessionPage::beforeNotice() const { return m_leave; }

//! Scrolls where the window is small or the text large.
QWidget *NewSessionPage::buildCards()
{
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins({});
    m_content->setSpacing(Tokens::space16);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Tokens::space16);
    cards->addWidget(buildCustomerCard(), 1, Qt::AlignTop);
    cards->addWidget(buildCounterCard(), 1, Qt::AlignTop);
    m_content->addLayout(cards);
    m_content->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

void NewSessionPage::buildHead()
{
    m_title = plainLabel({}, nullptr, Type::Section);
    m_subtitle = plainLabel({}, nullptr, Type::Body, true);
    m_leave = new QPushButton;
    m_leave->setObjectName(QStringLiteral("changeServer"));
    setButtonRole(m_leave, ButtonRole::Quiet);
    connect(m_leave, &QPushButton::clicked, this, &NewSessionPage::leaveRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_leave);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(m_subtitle);
}

QWidget *NewSessionPage::buildCustomerCard()
{
    m_customerCard = new Card(QStringLiteral("customerSessionCard"), {});
    m_customerCard->addHeaderWidget(new KeyHint(QKeySequence(Qt::Key_N)));
    m_customerHint = plainLabel({}, nullptr, Type::Body, true);
    m_customerSource = new ChoiceField;
    m_organization = new ChoiceField;
    m_customerSourceField = new FormField(QStringLiteral("customerSource"), {}, m_customerSource);
    m_organizationField = new FormField(QStringLiteral("organization"), {}, m_organization);
    bind(m_customerSourceField, m_customerSource, m_book.sources());
    bind(m_organizationField, m_organization, m_book.organizations());
    m_openCustomer = new BusyButton({}, {});
    setButtonRole(m_openCustomer, ButtonRole::Primary);
    m_openCustomer->setObjectName(QStringLiteral("openCustomerSession"));
    m_openCustomer->submitOnReturnIn(m_customerCard);
    connect(m_openCustomer, &BusyButton::submitted, this, &NewSessionPage::submitCustomer);
    QBoxLayout *body = m_customerCard->body();
    body->addWidget(m_customerHint);
    body->addWidget(m_customerSourceField);
    body->addWidget(m_organizationField);
    body->addWidget(m_openCustomer);
    return m_customerCard;
}

QWidget *NewSessionPage::buildCounterCard()
{
    m_counterCard = new Card(QStringLiteral("counterSaleCard"), {});
    m_counterCard->addHeaderWidget(new KeyHint(QKeySequence(Qt::Key_B)));
    m_counterHint = plainLabel({}, nullptr, Type::Body, true);
    m_mode = new ChoiceField;
    m_counterSource = new ChoiceField;
    m_batch = new ChoiceField;
    m_modeField = new FormField(QStringLiteral("modeOfSale"), {}, m_mode);
    m_counterSourceField = new FormField(QStringLiteral("counterSource"), {}, m_counterSource);
    m_batchField = new FormField(QStringLiteral("batch"), {}, m_batch);
    bind(m_modeField, m_mode, m_book.allowedModesOfSale());
    bind(m_counterSourceField, m_counterSource, m_book.sources());
    bind(m_batchField, m_batch, m_book.batches());
    m_openCounter = new BusyButton({}, {});
    setButtonRole(m_openCounter, ButtonRole::Primary);
    m_openCounter->setObjectName(QStringLiteral("openCounterSale"));
    m_openCounter->submitOnReturnIn(m_counterCard);
    connect(m_openCounter, &BusyButton::submitted, this, &NewSessionPage::submitCounter);
    for (ChoiceField *field : {m_customerSource, m_mode, m_counterSource, m_batch})
        connect(field, &ChoiceField::currentIdChanged, this, &NewSessionPage::refreshReady);
    QBoxLayout *body = m_counterCard->body();
    body->addWidget(m_counterHint);
    body->addWidget(m_modeField);
    body->addWidget(m_counterSourceField);
    body->addWidget(m_batchField);
    body->addWidget(m_openCounter);
    return m_counterCard;
}

void NewSessionPage::bind(FormField *form, ChoiceField *field, ChoiceModel &model)
{
    const Table table{form, field, &model};
    m_tables.append(table);
    const auto refresh = [this, table] { fill(table); };
    connect(&model, &RowsModel::loadStateChanged, field, refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, field, refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, field, refresh);
    refresh();
}

void NewSessionPage::fill(const Table &table)
{
    QList<Choice> choices;
    for (const Choice &choice : table.model->choices()) {
        if (!choice.inactive)
            choices.append(choice);
    }
    const LoadState &state = table.model->loadState();
    // The first entry is the server's own choice; without a table it is the only one.
    if (table.field == m_customerSource || table.field == m_organization)
        choices.prepend({defaultSource, tr("The server's default"), false});
    else if (table.field == m_batch && (isSettled(*table.model) || !choices.isEmpty()))
        choices.prepend({webBatch, tr("The organisation's web batch"), false});
    const bool failed = state.phase == LoadPhase::Failed && choices.isEmpty();
    table.form->setHint(failed ? ErrorWords::of(*state.error).happened : QString());
    if (failed)
        table.field->setFailed({});
    else if (state.phase == LoadPhase::Loading && choices.isEmpty())
        table.field->setLoading();
    else
        table.field->setChoices(choices);
}

void NewSessionPage::applyDefaults()
{
    // What is remembered may be in a table that is still on its way.
    if (!m_customerSource->currentId() && isSettled(m_book.sources()))
        m_customerSource->setCurrentId(defaultSource);
    if (!m_organization->currentId())
        m_organization->setCurrentId(defaultSource);
    if (!m_batch->currentId() && isSettled(m_book.batches()))
        m_batch->setCurrentId(webBatch);
    if (!m_mode->currentId() && m_book.defaultModeOfSale())
        m_mode->setCurrentId(m_book.defaultModeOfSale());
    if (!m_counterSource->currentId() && !m_book.sources().choices().isEmpty())
        m_counterSource->setCurrentId(m_book.sources().choices().constFirst().id);
    refreshReady();
}

bool NewSessionPage::counterIsComplete() const
{
    return m_mode->currentId() && m_counterSource->currentId() && m_batch->currentId();
}

//! One session at a time, also while tables arrive and choices change.
void NewSessionPage::refreshReady()
{
    m_openCustomer->setReady(!m_openCounter->isBusy() && m_customerSource->currentId());
    m_openCounter->setReady(!m_openCustomer->isBusy() && counterIsComplete());
}

NewSessionChoices NewSessionPage::choices() const
{
    return {m_mode->currentId(), m_counterSource->currentId(), m_batch->currentId(), m_customerSource->currentId()};
}

void NewSessionPage::submitCustomer()
{
    CustomerSessionRequest request;
    request.ipAddress = m_ipAddress;
    const int source = m_customerSource->currentId().value_or(defaultSource);
    if (source != defaultSource)
        request.source = source;
    const int organization = m_organization->currentId().value_or(0);
    request.organization = organization == 0 ? QString() : m_book.organizations().nameOf(organization);
    refreshReady();
    Q_EMIT customerSessionRequested(request);
}

void NewSessionPage::submitCounter()
{
    if (!counterIsComplete()) {
        m_openCounter->done();
        return;
    }
    CounterSessionRequest request;
    request.ipAddress = m_ipAddress;
    request.modeOfSaleId = *m_mode->currentId();
    request.source = *m_counterSource->currentId();
    if (m_batch->currentId().value_or(webBatch) != webBatch)
        request.batchId = m_batch->currentId();
    refreshReady();
    Q_EMIT counterSessionRequested(request);
}

void NewSessionPage::settle()
{
    m_openCustomer->done();
    m_openCounter->done();
    refreshReady();
}

void NewSessionPage::showFailure(OutcomeClass outcomeClass, const Error &error)
{
    settle();
    const FaultWords words = ErrorWords::of(error);
    Message note;
    note.id = QStringLiteral("newSession");
    note.details = words.details;
    if (outcomeClass == OutcomeClass::Unknown) {
        note.severity = Severity::Warning;
        note.headline = tr("No clear answer came. A session may exist on the server, but nothing is in it.");
        note.meaning = tr("Nothing was held or sold. You may open a session again. %1").arg(words.happened);
    } else {
        note.severity = Severity::Danger;
        note.headline = tr("No session was opened.");
        note.meaning = QString(words.happened + u' ' + words.advice).trimmed();
    }
    Q_EMIT message(note);
}

void NewSessionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewSessionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The Return that closed the last session must not open the next one.
    m_openCustomer->holdOff();
    m_openCounter->holdOff();
    m_openCustomer->setFocus(Qt::OtherFocusReason);
}

void NewSessionPage::retranslate()
{
    //: Heading of the page on which a new web session is opened
    m_title->setText(tr("Who is next?"));
    for (const Table &table : std::as_const(m_tables))
        fill(table);
    m_subtitle->setText(tr("Open a session for this customer. Nothing is held or sold until you do so."));
    m_leave->setText(tr("Change server"));
    m_customerCard->setTitle(tr("Customer session"));
    m_customerHint->setText(tr("As if the patron bought on the web: sign in, as themselves or as a guest."));
    m_customerSourceField->setLabel(tr("&Source"));
    m_organizationField->setLabel(tr("Or&ganisation"));
    m_openCustomer->setTexts(tr("Open customer session"), tr("Opening…"));
    m_counterCard->setTitle(tr("Counter sale"));
    m_counterHint->setText(tr("Business-facing: you sell in your own mode of sale, with or without a customer."));
    m_modeField->setLabel(tr("&Mode of sale"));
    m_counterSourceField->setLabel(tr("S&ource"));
    m_batchField->setLabel(tr("B&atch"));
    m_mode->setPrompt(tr("Choose a mode of sale"));
    m_counterSource->setPrompt(tr("Choose a source"));
    m_openCounter->setTexts(tr("Open counter sale"), tr("Opening…"));
}

}
