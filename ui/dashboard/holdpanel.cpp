// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/holdpanel.h"

#include "ui/tables/coveredtable.h"
#include "ui/dashboard/deskwords.h"
#include "ui/dashboard/offertextmodel.h"
#include "ui/dashboard/performancefilter.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/timewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QTableView>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSeats = 20;
constexpr int usualSeats = 2;
constexpr int settleMilliseconds = 250;
constexpr int leastTableHeight = 110; //!< heads and two rows
//! A performance that began within this time can still be sold to somebody who comes late.
constexpr int lateSeconds = 2 * 60 * 60;

}

HoldPanel::HoldPanel(SessionDesk &desk, SessionService &service, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_performances(service), m_offers(service)
    , m_filter(new PerformanceFilter(m_performances, this)), m_offerTexts(new OfferTextModel(m_offers, this))
{
    setObjectName(u"holdPanel"_s);
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(settleMilliseconds);
    build();
    connectModels();
    new EscapeKey(*this, [this] { Q_EMIT closed(); });
    retranslate();
}

void HoldPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"holdCard"_s, {}, this);
    outer->addWidget(m_card);
    m_card->body()->setSpacing(Tokens::space8);
    buildForm(m_card->body());
    buildTables(m_card->body());
    m_close = new QPushButton(m_card);
    m_close->setObjectName(u"closeHold"_s);
    m_close->setAutoDefault(true); // Return on it closes, it does not hold
    setButtonRole(m_close, ButtonRole::Quiet);
    setCompact(m_close);
    m_card->addHeaderWidget(m_close);
    m_card->addHeaderWidget(new KeyHint(QKeySequence(Qt::Key_Escape), m_card));
}

void HoldPanel::buildForm(QBoxLayout *body)
{
    QWidget *content = m_card->content();
    m_words = new TextField(0, content);
    m_words->installEventFilter(this);
    m_wordsField = new FormField(u"holdFilter"_s, {}, m_words, content);
    m_seats = new QSpinBox(content);
    m_seats->setRange(1, mostSeats);
    m_seats->setValue(usualSeats);
    m_seatsField = new FormField(u"holdSeats"_s, {}, m_seats, content);
    m_hold = new BusyButton({}, {}, content);
    m_hold->setObjectName(u"holdSubmit"_s);
    m_hold->submitOnReturnIn(m_card->content());
    m_note = plainLabel({}, content, Type::Small, true);
    m_note->setObjectName(u"holdNote"_s);

    auto *button = new QHBoxLayout;
    button->setSpacing(Tokens::space8);
    button->addWidget(m_hold);
    button->addWidget(new KeyHint(QKeySequence(Qt::Key_Enter), content));
    auto *column = new QVBoxLayout;
    column->setSpacing(Tokens::space4);
    // In line with the editors, whose labels stand above them.
    column->addSpacing(QFontMetrics(fontFor(Type::Body)).height() + Tokens::space4);
    column->addLayout(button);
    column->addWidget(m_note);
    column->addStretch(1);
    m_form = new QBoxLayout(QBoxLayout::LeftToRight);
    m_form->setSpacing(Tokens::space16);
    m_form->addWidget(m_wordsField, 3);
    m_form->addWidget(m_seatsField, 1);
    m_form->addLayout(column, 2);
    body->addLayout(m_form);
}

void HoldPanel::buildTables(QBoxLayout *body)
{
    QWidget *content = m_card->content();
    m_performanceTable = new CoveredTable(u"performances"_s, *m_filter, PerformanceModel::Title, content);
    m_offerTable = new CoveredTable(u"offers"_s, *m_offerTexts, SeatOfferModel::Zone, content);
    m_performanceTable->setMinimumHeight(leastTableHeight);
    m_offerTable->setMinimumHeight(leastTableHeight);
    m_tables = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tables->setSpacing(Tokens::space16);
    m_tables->addWidget(m_performanceTable, 3);
    m_tables->addWidget(m_offerTable, 2);
    QSizePolicy keepsItsPlace = m_offerTable->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_offerTable->setSizePolicy(keepsItsPlace);
    body->addLayout(m_tables, 1);
}

void HoldPanel::connectModels()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        choosePerformance();
    });
    connect(&m_performances, &RowsModel::loadStateChanged, this, [this] {
        m_performanceTable->setLoadState(m_performances.loadState());
        choosePerformance();
        refreshReady();
    });
    connect(&m_offers, &RowsModel::loadStateChanged, this, [this] {
        m_offerTable->setLoadState(m_offers.loadState());
        chooseOffer();
        refreshReady();
    });
    connect(m_performanceTable, &CoveredTable::currentRowChanged, this, &HoldPanel::performanceChosen);
    connect(m_offerTable, &CoveredTable::currentRowChanged, this, &HoldPanel::refreshReady);
    connect(m_performanceTable, &CoveredTable::retryAsked, this, &HoldPanel::search);
    connect(m_offerTable, &CoveredTable::retryAsked, this, [this] {
        m_offersFor = 0;
        loadOffers();
    });
    connect(&m_loadSoon, &QTimer::timeout, this, &HoldPanel::loadOffers);
    connect(m_seats, &QSpinBox::valueChanged, this, &HoldPanel::retranslate);
    connect(m_hold, &BusyButton::submitted, this, &HoldPanel::hold);
    connect(m_close, &QPushButton::clicked, this, &HoldPanel::closed);
    connect(&m_desk, &SessionDesk::busyChanged, this, &HoldPanel::refreshReady);
}

void HoldPanel::open()
{
    m_words->setText({});
    m_seats->setValue(usualSeats);
    m_offersFor = 0; // free seats change: read them again
    search();
    performanceChosen();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void HoldPanel::setNarrow(bool narrow)
{
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_form->setDirection(direction);
    m_tables->setDirection(direction);
}

void HoldPanel::search()
{
    PerformanceQuery query;
    query.from = m_clock.wall().addSecs(-lateSeconds);
    if (m_desk.watch().session())
        query.modeOfSaleId = m_desk.watch().session()->modeOfSaleId;
    m_performances.search(query);
}

void HoldPanel::choosePerformance()
{
    if (m_performanceTable->currentRow() < 0)
        m_performanceTable->selectRow(m_filter->firstOnSale());
}

void HoldPanel::chooseOffer()
{
    // The model puts the default price first; the first zone with a free seat is the best of them.
    const QList<SeatOffer> &offers = m_offers.offers();
    if (m_offerTable->currentRow() >= 0 || offers.isEmpty())
        return;
    const auto free = std::find_if(offers.begin(), offers.end(), [](const SeatOffer &row) { return row.available != 0; });
    m_offerTable->selectRow(free == offers.end() ? 0 : static_cast<int>(std::distance(offers.begin(), free)));
}

void HoldPanel::performanceChosen()
{
    // The first list needs no waiting; afterwards the person may be passing through.
    if (m_offersFor == 0)
        loadOffers();
    else
        m_loadSoon.start();
    refreshReady();
}

void HoldPanel::loadOffers()
{
    m_loadSoon.stop();
    const Performance *chosen = performance();
    const int id = chosen != nullptr ? chosen->id : 0;
    if (id == m_offersFor)
        return;
    m_offersFor = id;
    if (id == 0) {
        m_offers.clear();
        return;
    }
    const std::optional<Session> &session = m_desk.watch().session();
    m_offers.load(id, session ? session->modeOfSaleId : std::nullopt, session ? session->sourceId : std::nullopt);
}

void HoldPanel::hold()
{
    const Performance *chosen = performance();
    const SeatOffer *price = offer();
    if (chosen == nullptr || price == nullptr) {
        m_hold->done();
        return;
    }
    SeatRequest request;
    request.performanceId = chosen->id;
    request.zoneId = price->zoneId;
    request.priceTypeIds = {price->priceTypeId};
    request.seats = m_seats->value();
    if (!m_desk.holdSeats(request))
        m_hold->done();
}

void HoldPanel::refreshReady()
{
    const bool mine = m_desk.currentCommand() == DeskCommand::HoldSeats;
    if (mine)
        m_hold->start();
    else
        m_hold->done();
    m_offerTable->setVisible(performance() != nullptr); // without one nothing is being read
    const QString reason = whyNot();
    m_hold->setReady(reason.isEmpty() && (mine || !m_desk.isBusy()));
    QString note = reason;
    if (reason.isEmpty() && offer()->available && *offer()->available < m_seats->value()) {
        //: %1: "1 seat"; fewer free seats than asked for
        note = tr("Only %1 free in this zone.").arg(DeskWords::seats(*offer()->available));
    }
    m_note->setText(note);
}

QString HoldPanel::whyNot() const
{
    if (m_desk.isEnded())
        return tr("The session is over."); //: Why seats cannot be held
    if (performance() == nullptr)
        return tr("Choose a performance."); //: Why seats cannot be held yet
    if (m_offersFor != performance()->id || m_offers.loadState().phase == LoadPhase::Loading)
        return tr("Reading zones and prices…"); //: Why seats cannot be held yet
    if (offer() == nullptr)
        return tr("Choose a zone and price."); //: Why seats cannot be held yet
    return offer()->available == 0 ? tr("This zone is sold out.") : QString(); //: Why seats cannot be held
}

void HoldPanel::movePerformance(int by)
{
    const int rows = m_filter->rowCount();
    if (rows > 0)
        m_performanceTable->selectRow(qBound(0, m_performanceTable->currentRow() + by, rows - 1));
}

const Performance *HoldPanel::performance() const
{
    return m_filter->at(m_filter->index(m_performanceTable->currentRow(), 0));
}

const SeatOffer *HoldPanel::offer() const
{
    const int row = m_offerTable->currentRow();
    return row >= 0 && row < m_offers.offers().size() ? &m_offers.offers().at(row) : nullptr;
}

bool HoldPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            movePerformance(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HoldPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HoldPanel::retranslate()
{
    m_card->setTitle(tr("Hold seats")); //: Title of the panel
    m_wordsField->setLabel(tr("&Find a performance")); //: Search field; & marks the access key
    m_words->setPlaceholderText(tr("title, place or day")); //: What can be searched for
    m_seatsField->setLabel(tr("Sea&ts")); //: How many seats to hold; & marks the access key
    m_performanceTable->setTableName(tr("Performances")); //: Name of a table
    m_offerTable->setTableName(tr("Zones and prices")); //: Name of a table
    //: No performance matches; and what to do
    m_performanceTable->setEmptyText(tr("No performance found."), tr("Try fewer letters."));
    //: No zone or price can be sold; and what to do
    m_offerTable->setEmptyText(tr("Nothing on sale here."), tr("Choose another performance."));
    //: Button: %1 "2 seats"; and while it is being sent
    m_hold->setTexts(tr("Hold %1").arg(DeskWords::seats(m_seats->value())), tr("Holding…"));
    m_close->setText(tr("Back to the cart")); //: Button: closes the panel
    m_filter->retranslate();
    m_offerTexts->retranslate();
    refreshReady();
}

}
