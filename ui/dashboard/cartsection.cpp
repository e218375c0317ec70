// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cartsection.h"

#include "models/deskrights.h"
#include "models/referencebook.h"
#include "ui/dashboard/carttextmodel.h"
#include "ui/tables/coveredtable.h"
#include "ui/widgets/tilerow.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/valuelabel.h"
#include "ui/why/booknames.h"
#include "ui/why/whybox.h"
#include "ui/words/errorwords.h"
#include "ui/words/moneywords.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTableView>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastTableHeight = 104; //!< heads and two rows, or the sentence in their place
constexpr int tightTableHeight = 72; //!< heads and one row

constexpr int mostMessages = 3;

constexpr Fact counted[] = {Fact::Performances, Fact::Packages, Fact::Contributions, Fact::Memberships, Fact::Fees,
    Fact::GiftCertificates, Fact::Payments};

}

CartSection::CartSection(SessionDesk &desk, ReferenceBook &book, const SessionFactsModel &facts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(book), m_facts(facts), m_words(book), m_texts(new CartTextModel(m_lines, this))
{
    build();
    connect(m_release, &BusyButton::submitted, this, [this] {
        m_release->done(); // the token is taken when the person says yes
        askRelease();
    });
    connect(m_table, &CoveredTable::currentRowChanged, this, &CartSection::refreshRelease);
    connect(m_table, &CoveredTable::retryAsked, &desk.watch(), &SessionWatch::refresh);
    connect(&book, &ReferenceBook::changed, this, &CartSection::refreshRelease);
    connect(&facts, &QAbstractItemModel::dataChanged, this, &CartSection::refresh);
    connect(&desk.watch(), &SessionWatch::changed, this, &CartSection::refresh);
    connect(&desk.watch(), &SessionWatch::ticked, this, &CartSection::refreshState);
    connect(&desk, &SessionDesk::busyChanged, this, &CartSection::refreshRelease);
    connect(&desk.story(), &SessionStory::changed, this, &CartSection::refreshWhy);
    retranslate();
}

void CartSection::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"cartCard"_s, {}, this);
    outer->addWidget(m_card);
    QWidget *content = m_card->content();
    auto *tiles = new TileRow(content);
    const auto addTile = [&](Fact fact) {
        auto *label = new ValueLabel(FactWords::caption(fact), ValueLabel::Size::Normal, tiles);
        label->setObjectName(u"fact%1"_s.arg(static_cast<int>(fact)));
        m_counts.insert(fact, label);
        tiles->addTile(label);
    };
    for (const Fact fact : counted)
        addTile(fact);
    addTile(Fact::FirstSeat);
    m_table = new CoveredTable(u"cartLines"_s, *m_texts, CartLinesModel::Title, content);
    m_table->view()->hideColumn(CartLinesModel::Kind);
    m_table->setMinimumHeight(leastTableHeight);
    m_card->body()->setSpacing(Tokens::space12);
    m_card->body()->addWidget(tiles);
    m_card->body()->addWidget(m_table, 1);
    m_messageIcon = new IconLabel(Icon::Info, Tone::Accent, Tokens::iconSize, content);
    m_messages = plainLabel({}, content);
    m_messages->setObjectName(u"cartMessages"_s);
    auto *messages = new QHBoxLayout;
    messages->setSpacing(Tokens::space8);
    messages->addWidget(m_messageIcon, 0, Qt::AlignTop);
    messages->addWidget(m_messages, 1);
    m_card->body()->addLayout(messages);
    buildFoot(m_card->body());
}

void CartSection::buildFoot(QBoxLayout *body)
{
    QWidget *content = m_card->content();
    m_release = new BusyButton({}, {}, content);
    m_release->setObjectName(u"releaseLine"_s);
    setButtonRole(m_release, ButtonRole::Normal);
    m_releaseNote = plainLabel({}, content, Type::Small, true);
    m_fees = new ValueLabel({}, ValueLabel::Size::Normal, content);
    m_paid = new ValueLabel({}, ValueLabel::Size::Normal, content);
    m_toPay = new ValueLabel({}, ValueLabel::Size::Normal, content);
    m_toPay->setObjectName(u"cartToPay"_s);
    m_total = new ValueLabel({}, ValueLabel::Size::Large, content);
    m_fees->setObjectName(u"cartFees"_s);
    m_paid->setObjectName(u"cartPaid"_s);
    m_total->setObjectName(u"cartTotal"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    auto *release = new QHBoxLayout;
    release->addWidget(m_release);
    m_releaseHint = new KeyHint(QKeySequence(Qt::Key_Delete), content);
    release->addWidget(m_releaseHint);
    release->addWidget(m_releaseNote, 1);
    row->addLayout(release, 1);
    row->setAlignment(release, Qt::AlignBottom);
    row->addWidget(m_fees, 0, Qt::AlignBottom);
    row->addSpacing(Tokens::space16);
    row->addWidget(m_paid, 0, Qt::AlignBottom);
    row->addSpacing(Tokens::space16);
    row->addWidget(m_toPay, 0, Qt::AlignBottom);
    row->addSpacing(Tokens::space16);
    m_why = new WhyBox(u"whyPrice"_s, namesOf(m_book), content);
    row->addWidget(m_why->link(), 0, Qt::AlignBottom);
    row->addWidget(m_total, 0, Qt::AlignBottom);
    body->addLayout(row);
    body->addWidget(m_why);
}

void CartSection::focusLines() { m_table->view()->setFocus(Qt::OtherFocusReason); }

void CartSection::askRelease()
{
    const CartLine *line = currentLine();
    if (!isOffered(DeskAction::ReleaseSeats, m_book) || line == nullptr || !line->id || !line->performanceId || m_desk.isBusy() || m_desk.isEnded())
        return;
    Q_EMIT releaseAsked(*line->performanceId, *line->id, line->title, static_cast<int>(line->seats.size()));
}

void CartSection::setTight(bool tight) { m_table->setMinimumHeight(tight ? tightTableHeight : leastTableHeight); }

void CartSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CartSection::retranslate()
{
    m_card->setTitle(tr("Cart")); //: Title of the panel with the cart
    m_table->setTableName(tr("Cart lines")); //: Name of the table for screen readers
    //: Button: releases the selected cart line; and while it is being sent
    m_release->setTexts(tr("Release line"), tr("Releasing…"));
    m_fees->setCaption(tr("Fees")); //: Sum of the fees in the cart
    m_paid->setCaption(tr("Paid")); //: Money paid already
    m_toPay->setCaption(tr("To pay")); //: What is left of the total
    m_total->setCaption(tr("Total")); //: What the cart costs
    m_texts->retranslate();
    refresh();
}

void CartSection::refresh()
{
    const SessionWatch &watch = m_desk.watch();
    const bool stale = watch.isStale() || watch.isGone();
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        m_words.show(*it.value(), m_facts, it.key(), stale);
    m_lines.setCart(watch.cart());
    refreshLines();
    refreshMessages();
    refreshTotals(stale);
    refreshWhy();
    refreshRelease();
    refreshState();
}

void CartSection::refreshLines()
{
    const std::optional<Session> &session = m_desk.watch().session();
    if (!session)
        return;
    bool known = true;
    int things = 0;
    for (const Fact fact : counted) {
        known = known && m_facts.value(fact).isValid();
        things += m_facts.value(fact).toInt();
    }
    const bool read = m_desk.watch().cart().has_value();
    const std::optional<Error> &failure = m_desk.watch().cartError();
    if (failure && !read) {
        const FaultWords fault = ErrorWords::of(*failure);
        //: The cart has something in it, but reading its lines failed; %1 says why; F5 is the key for refresh
        m_table->setEmptyText(tr("The lines could not be read. %1").arg(fault.happened), tr("F5 reads them again."));
    } else if (things == 0 && (known || read)) {
        //: The cart has no lines
        m_table->setEmptyText(tr("The cart is empty."), {});
    } else {
        //: The cart has something in it, but its lines were not read; F5 is the key for refresh
        m_table->setEmptyText(tr("The lines are not known yet."), tr("F5 reads them again."));
    }
    m_table->setLoadState({LoadPhase::Ready, std::nullopt});
}

void CartSection::refreshMessages()
{
    QStringList texts;
    for (const QString &text : m_desk.watch().cart() ? m_desk.watch().cart()->messages : QStringList())
        texts += TextChecks::isolated(text);
    texts.removeDuplicates();
    if (texts.size() > mostMessages) {
        const int more = static_cast<int>(texts.size() - mostMessages);
        texts = texts.first(mostMessages);
        texts += tr("and %n more", nullptr, more); //: After the first messages of the cart
    }
    m_messages->setText(texts.join(u'\n'));
    for (QWidget *widget : {static_cast<QWidget *>(m_messages), static_cast<QWidget *>(m_messageIcon)})
        widget->setVisible(!texts.isEmpty());
}

void CartSection::refreshTotals(bool stale)
{
    const std::optional<Cart> &cart = m_desk.watch().cart();
    const auto amount = [&](std::optional<Money> Cart::*member) {
        return cart ? MoneyWords::amountIfKnown((*cart).*member) : std::nullopt;
    };
    m_fees->setValue(amount(&Cart::fees));
    std::optional<Money> paid = cart ? cart->paidNow : std::nullopt;
    if (paid)
        paid = *paid + cart->paidBefore.value_or(Money());
    m_paid->setValue(MoneyWords::amountIfKnown(paid));
    m_toPay->setValue(amount(&Cart::balance));
    m_total->setValue(amount(&Cart::total));
    const bool somePaid = paid && !paid->isZero();
    m_paid->setVisible(somePaid);
    m_toPay->setVisible(cart && cart->balance && cart->balance != cart->total);
    for (ValueLabel *label : {m_fees, m_paid, m_toPay, m_total})
        label->setStale(stale);
}

void CartSection::refreshWhy()
{
    m_why->setSubject(tr("Total"));
    m_why->setExplanation(m_desk.story().whyPrice());
}

void CartSection::refreshRelease()
{
    const CartLine *line = currentLine();
    const bool seats = line != nullptr && line->id && line->performanceId;
    const bool mine = m_desk.currentCommand() == DeskCommand::ReleaseSeats;
    if (mine)
        m_release->start();
    else
        m_release->done();
    m_release->setReady(seats && !m_desk.isEnded() && (mine || !m_desk.isBusy()));
    const bool offered = isOffered(DeskAction::ReleaseSeats, m_book);
    for (QWidget *widget : {static_cast<QWidget *>(m_release), m_releaseHint})
        widget->setVisible(offered);
    m_releaseNote->setText(offered && line != nullptr && !seats
            //: Why "Release line" cannot be pressed for the selected line
            ? tr("This line cannot be released here.")
            : QString());
}

void CartSection::refreshState()
{
    const SessionWatch &watch = m_desk.watch();
    const CardState state = watch.isStale() || watch.isGone() ? CardState::Stale : CardState::Ready;
    if (state == m_card->state())
        return;
    m_card->setState(state, state == CardState::Stale ? TimeWords::asOf(watch.confirmedAtWall()) : QString());
    for (ValueLabel *label : std::as_const(m_counts))
        label->setStale(state == CardState::Stale);
    refreshTotals(state == CardState::Stale);
}

const CartLine *CartSection::currentLine() const
{
    const QList<CartLine> &lines = m_lines.lines();
    const int row = m_table->currentRow();
    if (row >= 0 && row < lines.size())
        return &lines.at(row);
    // Where only one line has seats there is nothing to choose.
    const auto holdsSeats = [](const CartLine &line) { return line.id && line.performanceId && !line.seats.isEmpty(); };
    const auto only = std::find_if(lines.begin(), lines.end(), holdsSeats);
    return std::count_if(lines.begin(), lines.end(), holdsSeats) == 1 ? &*only : nullptr;
}

}
