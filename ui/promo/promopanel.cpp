// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo/promopanel.h"

#include "models/domain/validation.h"
#include "models/referencebook.h"
#include "ui/promo/promocard.h"
#include "ui/promo/promotextmodel.h"
#include "ui/promo/promowords.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/textfield.h"
#include "ui/why/booknames.h"
#include "ui/why/whybox.h"
#include "ui/words/errorwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int codeLimit = 80;
constexpr int listLines = 3;

}

PromoPanel::PromoPanel(SessionDesk &desk, ReferenceBook &book, QWidget *parent)
    : SessionPanel(parent), m_session(desk), m_book(book), m_promo(desk.parts()), m_properties(desk.parts())
{
    setObjectName(u"promoPanel"_s);
    build();
    connectAll();
    retranslate();
}

void PromoPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_card = new Card(u"promoPanelCard"_s, {}, this);
    column->addWidget(m_card);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space12);
    m_code = new TextField(codeLimit);
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_codeField = new FormField(u"promoCode"_s, {}, m_code);
    m_find = new BusyButton({}, {}, m_card->content());
    m_find->setObjectName(u"findPromo"_s);
    m_find->submitOnReturnIn(m_codeField);
    row->addWidget(m_codeField, 1);
    row->addWidget(m_find, 0, Qt::AlignVCenter);
    m_card->body()->addLayout(row);
    auto *pages = new QWidget(m_card->content());
    m_pages = new QStackedLayout(pages);
    m_cover = new EmptyState(Icon::Tag, {}, {}, pages);
    m_cover->setObjectName(u"promoCover"_s);
    m_pages->addWidget(m_cover);
    buildFound();
    buildEmpty();
    m_card->body()->addWidget(pages, 1);
}

void PromoPanel::buildFound()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_found = m_foundArea = area;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space8);
    m_several = plainLabel({}, inside);
    m_several->setObjectName(u"promoSeveral"_s);
    column->addWidget(m_several);
    m_lines = new PromoTextModel(m_promo.matches(), m_session.watch(), m_book, this);
    m_list = new QListView(inside);
    m_list->setObjectName(u"promoList"_s);
    m_list->setModel(m_lines);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    m_consequence = new PromoCard(m_session.watch(), m_book, inside);
    column->addWidget(m_consequence);
    column->addStretch(1);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_pages->addWidget(m_found);
}

void PromoPanel::buildEmpty()
{
    m_empty = new QWidget(m_card->content());
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space12);
    m_emptyHead = plainLabel({}, m_empty, Type::Heading);
    m_emptyHead->setObjectName(u"promoEmpty"_s);
    m_checklist = plainLabel({}, m_empty);
    m_checklist->setObjectName(u"promoChecklist"_s);
    m_asText = new QPushButton(m_empty);
    m_asText->setObjectName(u"promoAsText"_s);
    m_asText->setAutoDefault(true);
    m_why = new WhyBox(u"whyPromo"_s, namesOf(m_book), m_empty);
    column->addWidget(m_emptyHead);
    column->addWidget(m_why);
    column->addWidget(m_checklist);
    column->addWidget(m_asText, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_pages->addWidget(m_empty);
}

void PromoPanel::connectAll()
{
    connect(m_code, &QLineEdit::textChanged, this, &PromoPanel::refresh);
    connect(m_find, &BusyButton::submitted, this, &PromoPanel::submit);
    connect(m_asText, &QPushButton::clicked, this, [this] { ask(PromoDesk::Reading::Text); });
    connect(m_cover, &EmptyState::actionTriggered, this, [this] { ask(m_promo.askedAs()); });
    connect(&m_promo, &PromoDesk::changed, this, &PromoPanel::settle);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_consequence->setMatch(m_promo.matches().at(current.row()));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { pick(index.row()); });
    connect(m_consequence, &PromoCard::passAsked, this, [this](int source) {
        pass(source);
        Q_EMIT sourceChosen(source);
    });
    connect(m_consequence, &PromoCard::passWithdrawn, this, [this] {
        pass(std::nullopt);
        Q_EMIT sourceWithdrawn();
    });
    connect(m_consequence, &PromoCard::applyAsked, this, &PromoPanel::apply);
    connect(&m_properties, &CartPropertiesDesk::busyChanged, this, &PromoPanel::refresh);
    connect(&m_properties, &CartPropertiesDesk::reported, this, [this](const CartPropertiesReport &report) {
        if (report.isFinal())
            m_consequence->applyEnded();
        Q_EMIT message(PromoWords::applied(report, m_applying, m_book));
    });
    connect(&m_book, &ReferenceBook::changed, this, &PromoPanel::refresh);
    connect(&m_session.watch(), &SessionWatch::changed, this, &PromoPanel::refresh);
    connect(&m_session, &SessionDesk::ended, this, &PromoPanel::refresh);
}

QString PromoPanel::title() const
{
    return tr("Promo"); //: Tab: promo codes
}

void PromoPanel::activate()
{
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->selectAll();
}

void PromoPanel::find(const QString &code)
{
    m_code->setText(code);
    m_find->submit();
}

void PromoPanel::sourceUsed() { pass(std::nullopt); }

void PromoPanel::submit()
{
    const auto verdict = Validation::freeText(m_code->text().trimmed(), codeLimit);
    const bool possible = (!verdict || verdict->warning) && !m_codeField->isBlocked();
    if (possible)
        m_promo.find(m_code->text(), PromoDesk::readingOf(m_code->text()));
    if (m_promo.state().phase != LoadPhase::Loading)
        m_find->done();
}

void PromoPanel::ask(PromoDesk::Reading reading)
{
    const QString code = m_promo.asked();
    if (m_find->isBusy() || code.isEmpty())
        return;
    m_find->start();
    if (!m_promo.find(code, reading))
        m_find->done();
}

PromoPanel::Page PromoPanel::page() const
{
    switch (m_promo.state().phase) {
    case LoadPhase::Loading:
        return Page::Loading;
    case LoadPhase::Failed:
        return Page::Failed;
    case LoadPhase::Ready:
        return m_lines->rowCount() == 0 ? Page::Empty : Page::Found;
    case LoadPhase::Idle:
        break;
    }
    return Page::Nothing;
}

bool PromoPanel::showsSeveral() const { return m_lines->rowCount() > 1; }

void PromoPanel::settle()
{
    const Page now = page();
    if (now == Page::Nothing || now == Page::Loading) {
        refresh();
        return;
    }
    m_find->done();
    if (now == Page::Found) {
        m_list->setCurrentIndex(m_lines->index(0, 0));
        fitList();
        m_consequence->setMatch(m_promo.matches().at(0));
    }
    refresh();
    if (!isVisible())
        return;
    if (now == Page::Found && showsSeveral())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        activate();
}

void PromoPanel::fitList()
{
    const int rows = qMin(m_lines->rowCount(), listLines);
    m_list->setFixedHeight(2 * m_list->frameWidth() + rows * m_list->sizeHintForRow(0));
}

void PromoPanel::pick(int row)
{
    if (row < 0 || row >= m_lines->rowCount())
        return;
    m_list->setCurrentIndex(m_lines->index(row, 0));
    m_foundArea->ensureWidgetVisible(m_consequence->focusButton());
}

void PromoPanel::apply()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_lines->rowCount())
        m_applying = m_promo.matches().at(row);
    if (row < 0 || !m_properties.change({m_applying.sourceId, std::nullopt}))
        m_consequence->applyEnded();
}

void PromoPanel::pass(std::optional<int> sourceId)
{
    m_passed = sourceId;
    m_consequence->setPassed(sourceId);
}

bool PromoPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FontChange && showsSeveral())
        fitList();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9 && !key.isAutoRepeat()) {
            pick(key.key() - Qt::Key_1);
            return true;
        }
    }
    return SessionPanel::eventFilter(watched, event);
}

void PromoPanel::refresh()
{
    m_find->setReady(!m_session.isEnded() && !m_code->text().trimmed().isEmpty());
    m_lines->refresh();
    m_consequence->setFree(m_properties.isFree() && !m_session.isEnded());
    const Page now = page();
    m_pages->setCurrentWidget(now == Page::Found ? m_found : now == Page::Empty ? m_empty : m_cover);
    m_list->setVisible(showsSeveral());
    m_several->setVisible(showsSeveral());
    m_several->setText(tr("%n sources answer to this code. Which one does the patron mean? Keys 1 to 9 choose.", nullptr,
        m_lines->rowCount()));
    refreshEmpty();
    refreshCover(now);
}

void PromoPanel::refreshEmpty()
{
    const bool nothing = page() == Page::Empty;
    m_why->setSubject(tr("No source answers to this code."));
    m_why->setExplanation(nothing ? std::optional(explainEmptyPromo({m_promo.asked(), m_promo.askedAs() == PromoDesk::Reading::Number}))
                                  : std::nullopt);
    m_emptyHead->setText(tr("No source answers to this code. Ask in this order:"));
    QString lines;
    const QStringList checks = PromoWords::checklist(m_promo, m_book);
    for (qsizetype i = 0; i < checks.size(); ++i)
        lines += QString(i == 0 ? u""_s : u"\n"_s) + QLocale().toString(i + 1) + u"   "_s + checks.at(i);
    m_checklist->setText(lines);
    m_asText->setVisible(m_promo.askedAs() == PromoDesk::Reading::Number);
    m_asText->setText(tr("Look for it as a text code instead"));
}

void PromoPanel::refreshCover(Page now)
{
    m_cover->setTone(now == Page::Failed ? Tone::Danger : Tone::Muted);
    m_cover->setAction(now == Page::Failed ? tr("Ask again") : QString());
    if (now == Page::Failed) {
        const FaultWords fault = ErrorWords::of(*m_promo.state().error);
        m_cover->setContent(Icon::ErrorCircle, fault.happened,
            QString(tr("Nothing was changed: asking is only a look.") + u' ' + fault.advice).trimmed());
    } else if (now == Page::Loading) {
        m_cover->setContent(Icon::Search, tr("Asking the server…"), {});
    } else {
        m_cover->setContent(Icon::Tag, tr("Type or scan a promo code."),
            tr("Enter shows what it would do; nothing is changed by looking."));
    }
}

void PromoPanel::changeEvent(QEvent *event)
{
    SessionPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
}

void PromoPanel::retranslate()
{
    m_card->setTitle(tr("Promo code"));
    m_codeField->setLabel(tr("Code or source number"));
    m_codeField->setHint(tr("Digits alone are asked for as a number, everything else as text."));
    m_list->setAccessibleName(tr("Sources of this code"));
    //: Button and its text while the answer is out
    m_find->setTexts(tr("What does it do?"), tr("Asking…"));
    refresh();
}

}
