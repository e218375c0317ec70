// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderfilterbar.h"

#include "models/referencebook.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tilerow.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>

#include <limits>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! No id of the service: the entry that leaves a filter open.
constexpr int anyId = std::numeric_limits<int>::min();
constexpr int leastFieldWidth = 104;
//! The first day of the field stands for "any day".
const QDate anyDay(2000, 1, 1);

std::optional<int> idOf(const ChoiceField &field)
{
    const std::optional<int> id = field.currentId();
    return id == anyId ? std::nullopt : id;
}

std::optional<QDate> dayOf(const QDateEdit &edit)
{
    return edit.date() > edit.minimumDate() ? std::optional(edit.date()) : std::nullopt;
}

std::optional<bool> ifChecked(const QCheckBox &box) { return box.isChecked() ? std::optional(true) : std::nullopt; }

}

OrderFilterBar::OrderFilterBar(ReferenceBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_checks(new TileRow(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space8);
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(Tokens::space12);
    m_fields->setVerticalSpacing(Tokens::space8);
    column->addLayout(m_fields);
    column->addWidget(m_checks);
    m_explanation = plainLabel({}, this, Type::Small, true);
    column->addWidget(m_explanation);
    m_from = addDay(u"ordersFrom"_s, m_fromLabel);
    m_to = addDay(u"ordersTo"_s, m_toLabel);
    m_season = addChoice(u"ordersSeason"_s, m_seasonLabel);
    m_mode = addChoice(u"ordersMode"_s, m_modeLabel);
    m_delivery = addChoice(u"ordersDelivery"_s, m_deliveryLabel);
    m_unprinted = addCheck(u"ordersUnprinted"_s);
    m_renewals = addCheck(u"ordersRenewals"_s);
    m_affiliates = addCheck(u"ordersAffiliates"_s);
    m_rollovers = addCheck(u"ordersRollovers"_s);
    connect(&book, &ReferenceBook::changed, this, &OrderFilterBar::fillChoices);
    place();
    retranslate();
}

void OrderFilterBar::addTile(const QString &name, QWidget *editor, PlainLabel *&label)
{
    auto *tile = new QWidget(this);
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space4);
    label = new PlainLabel({}, Type::Body, tile);
    label->setBuddy(editor);
    editor->setParent(tile);
    editor->setObjectName(name);
    column->addWidget(label);
    column->addWidget(editor);
    // Equal shares of the room there is; the open list is as wide as it needs.
    editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    editor->setMinimumWidth(leastFieldWidth);
    m_tiles += tile;
}

QCheckBox *OrderFilterBar::addCheck(const QString &name)
{
    auto *box = new QCheckBox(m_checks);
    box->setObjectName(name);
    m_checks->addTile(box);
    connect(box, &QCheckBox::toggled, this, &OrderFilterBar::tell);
    return box;
}

QDateEdit *OrderFilterBar::addDay(const QString &name, PlainLabel *&label)
{
    auto *edit = new QDateEdit(anyDay);
    edit->setMinimumDate(anyDay);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // not for each digit
    addTile(name, edit, label);
    connect(edit, &QDateEdit::dateChanged, this, &OrderFilterBar::tell);
    return edit;
}

ChoiceField *OrderFilterBar::addChoice(const QString &name, PlainLabel *&label)
{
    auto *field = new ChoiceField;
    addTile(name, field, label);
    connect(field, &ChoiceField::currentIdChanged, this, &OrderFilterBar::tell);
    return field;
}

void OrderFilterBar::place()
{
    const int tiles = static_cast<int>(m_tiles.size());
    const int fit = qBound(1, (width() + Tokens::space12) / (leastFieldWidth + Tokens::space12), tiles);
    if (fit == m_across)
        return;
    m_across = fit;
    for (int i = 0; i < tiles; ++i)
        m_fields->addWidget(m_tiles[i], i / fit, i % fit, Qt::AlignTop);
    for (int column = 0; column < tiles; ++column)
        m_fields->setColumnStretch(column, column < fit ? 1 : 0);
}

QSize OrderFilterBar::minimumSizeHint() const
{
    return {2 * leastFieldWidth + Tokens::space12, QWidget::minimumSizeHint().height()};
}

void OrderFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void OrderFilterBar::fillChoices()
{
    m_filling = true;
    const auto fill = [](ChoiceField &field, const ChoiceModel &model, const QString &any, const QList<Choice> &more) {
        const std::optional<int> chosen = field.currentId();
        QList<Choice> choices{{anyId, any, false}};
        choices += more;
        for (const Choice &choice : model.choices()) {
            if (std::none_of(more.begin(), more.end(), [&](const Choice &m) { return m.id == choice.id; }))
                choices += choice;
        }
        field.setChoices(choices);
        if (!chosen)
            field.setCurrentId(anyId);
    };
    fill(*m_season, m_book.seasons(), tr("any season"), {}); //: Filter left open
    fill(*m_mode, m_book.modesOfSale(), tr("any mode"), {}); //: Filter left open
    //: Filter left open
    fill(*m_delivery, m_book.deliveryMethods(), tr("any delivery"),
        //: Delivery method -1: the tickets wait at the box office
        {{DeliveryMethod::holdAtBoxOffice, tr("Hold at box office"), false}});
    m_filling = false;
}

OrderFilter OrderFilterBar::filter() const
{
    OrderFilter filter;
    filter.seasonId = idOf(*m_season);
    filter.modeOfSaleId = idOf(*m_mode);
    filter.deliveryMethodId = idOf(*m_delivery);
    filter.performanceFrom = dayOf(*m_from);
    filter.performanceTo = dayOf(*m_to);
    filter.renewalsOnly = ifChecked(*m_renewals);
    filter.unprintedOnly = ifChecked(*m_unprinted);
    filter.includeAffiliations = ifChecked(*m_affiliates);
    filter.includeUnfulfilledRollovers = m_rollovers->isChecked(); // the service's default is true, ours is not
    return filter;
}

void OrderFilterBar::setFilter(const OrderFilter &filter)
{
    m_filling = true;
    m_season->setCurrentId(filter.seasonId.value_or(anyId));
    m_mode->setCurrentId(filter.modeOfSaleId.value_or(anyId));
    m_delivery->setCurrentId(filter.deliveryMethodId.value_or(anyId));
    m_from->setDate(filter.performanceFrom.value_or(anyDay));
    m_to->setDate(filter.performanceTo.value_or(anyDay));
    m_renewals->setChecked(filter.renewalsOnly.value_or(false));
    m_unprinted->setChecked(filter.unprintedOnly.value_or(false));
    m_affiliates->setChecked(filter.includeAffiliations.value_or(false));
    m_rollovers->setChecked(filter.includeUnfulfilledRollovers.value_or(true));
    m_filling = false;
}

void OrderFilterBar::toggleUnprinted() { m_unprinted->toggle(); }

void OrderFilterBar::tell()
{
    if (!m_filling)
        Q_EMIT changed();
}

void OrderFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderFilterBar::retranslate()
{
    const auto name = [](PlainLabel *label, QWidget *editor, const QString &text) {
        label->setText(text);
        editor->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_fromLabel, m_from, tr("Played &from")); //: Filter: first day of the performances
    name(m_toLabel, m_to, tr("Played un&til")); //: Filter: last day of the performances
    name(m_seasonLabel, m_season, tr("&Season")); //: Filter
    name(m_modeLabel, m_mode, tr("&Mode of sale")); //: Filter
    name(m_deliveryLabel, m_delivery, tr("&Delivery")); //: Filter: delivery method
    for (QDateEdit *edit : {m_from, m_to})
        edit->setSpecialValueText(tr("any day")); //: Filter left open
    //: Filter; (U) names the key while the list has the focus
    m_unprinted->setText(tr("Unprinted only (U)"));
    m_renewals->setText(tr("Renewals only")); //: Filter: subscription renewals
    m_affiliates->setText(tr("With household")); //: Filter: also orders of the household and of affiliates
    m_rollovers->setText(tr("With open rollovers")); //: Filter: also rollover orders that were not paid yet
    m_explanation->setText(
        //: Explains two of the filters
        tr("Household: of members and affiliates too. Open rollovers: last season's seats, kept but not paid for yet."));
    m_affiliates->setAccessibleDescription(m_explanation->text());
    m_rollovers->setAccessibleDescription(m_explanation->text());
    fillChoices();
}

}
