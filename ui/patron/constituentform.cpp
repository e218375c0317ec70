// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patron/constituentform.h"

#include "ui/patron/formparts.h"
#include "ui/patron/householdcard.h"
#include "ui/patron/patronresults.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The contract's prompt has two rows; a server that sends more gets as many cards as there are keys in reach.
constexpr int cardCount = 4;
constexpr int cardsInARow = 2;
constexpr int searchLimit = 254;
constexpr int mostOfTheRoom = 100;

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}

ConstituentForm::ConstituentForm(PatronDesk &desk, PatronFinder &finder, QWidget *parent)
    : PatronForm(desk, u"constituentForm"_s, parent), m_finder(finder)
{
    build();
    connect(&desk, &PatronDesk::promptChanged, this, &ConstituentForm::showPrompt);
    connect(&m_finder, &PatronFinder::changed, this, &ConstituentForm::refresh);
    connect(&m_finder, &PatronFinder::finished, this, &ConstituentForm::searched);
    retranslate();
    showPrompt();
}

void ConstituentForm::build()
{
    m_who = addLine(u"customerNow"_s);
    m_why = addLine(u"customerWhyNot"_s, true);
    m_numberField = FormParts::text(m_number, u"customerNumber"_s, searchLimit, Qt::ImhNone);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space12);
    row->addWidget(m_numberField, 1);
    column()->addLayout(row);
    connect(m_number, &QLineEdit::textChanged, this, [this] { refresh(); });
    m_set = new BusyButton({}, {}, this);
    m_set->setObjectName(u"setCustomer"_s);
    m_set->submitOnReturnIn(m_numberField);
    connect(m_set, &BusyButton::submitted, this, &ConstituentForm::submit);
    row->addWidget(m_set, 0, Qt::AlignVCenter);
    m_results = new PatronResults(m_finder, this);
    connect(m_results, &PatronResults::chosen, this, &ConstituentForm::set);
    column()->addWidget(m_results, mostOfTheRoom);
    buildPrompt();
    column()->addStretch(1);
}

void ConstituentForm::buildPrompt()
{
    m_prompt = new QWidget(this);
    m_prompt->setObjectName(u"householdPrompt"_s);
    auto *lines = new QVBoxLayout(m_prompt);
    lines->setContentsMargins({});
    lines->setSpacing(Tokens::space12);
    m_question = plainLabel({}, m_prompt, Type::Heading);
    lines->addWidget(m_question);
    auto *cards = new QGridLayout;
    cards->setSpacing(Tokens::space12);
    for (int place = 0; place < cardCount; ++place) {
        auto *card = new HouseholdCard(u"householdCard%1"_s.arg(place + 1), place + 1, m_prompt);
        connect(card, &QAbstractButton::clicked, this, [this, place] { choose(place); });
        cards->addWidget(card, place / cardsInARow, place % cardsInARow);
        m_cards.append(card);
    }
    lines->addLayout(cards);
    m_escape = plainLabel({}, m_prompt, Type::Body, true);
    lines->addWidget(m_escape);
    column()->addWidget(m_prompt);
    m_prompt->hide();
}

QString ConstituentForm::title() const
{
    return tr("Customer"); //: Way on the patron page: give a counter sale its customer by number
}

void ConstituentForm::focusFirst()
{
    if (isAsking())
        m_cards.constFirst()->setFocus(Qt::OtherFocusReason);
    else
        m_number->setFocus(Qt::OtherFocusReason);
}

void ConstituentForm::submit()
{
    const QString text = m_number->text().trimmed();
    const bool number = isDigits(text) || !maySearch();
    FormCheck check;
    check.add(m_numberField,
        FormParts::blocking(number ? Validation::constituentId(text) : Validation::freeText(text, searchLimit),
            tr("Type or scan the patron's number.")));
    if (!check.passed())
        m_set->done();
    else if (number)
        set(text.toInt());
    else if (!m_finder.find(text))
        m_set->done();
}

void ConstituentForm::set(int constituentId)
{
    if (isFree() && desk().setConstituent(constituentId)) {
        m_askedFor = constituentId;
        m_set->start();
    } else {
        m_set->done();
    }
}

void ConstituentForm::searched()
{
    m_set->done();
    refresh();
    if (isVisible() && !isAsking() && !m_results->focusFirst())
        m_number->setFocus(Qt::OtherFocusReason);
}

bool ConstituentForm::maySearch() const
{
    constexpr auto constituents = PatronFinder::Source::Constituents;
    return m_finder.mayLook(constituents).value_or(true)
        && m_finder.report(constituents).verdict != PatronFinder::Verdict::NotPermitted;
}

void ConstituentForm::offer(const QString &number)
{
    m_number->setText(number);
    if (!isAsking() && m_number->isEnabled())
        m_number->setFocus(Qt::OtherFocusReason);
}

void ConstituentForm::choose(int place)
{
    if (isFree() && place < desk().prompt().size())
        desk().choose(desk().prompt().at(place).id);
}

void ConstituentForm::keepNobody()
{
    if (desk().isBusy())
        return;
    desk().keepNobody();
    m_number->setFocus(Qt::OtherFocusReason);
}

void ConstituentForm::showPrompt()
{
    const QList<ConstituentName> &names = desk().prompt();
    for (int place = 0; place < m_cards.size(); ++place) {
        HouseholdCard *card = m_cards.at(place);
        card->setVisible(place < names.size());
        if (place >= names.size())
            continue;
        const ConstituentName &name = names.at(place);
        const bool person = name.id == m_askedFor;
        //: %1 is a constituent number
        const QString caption = person ? tr("The person · no. %1, as asked for").arg(name.id)
                                       //: %1 is a constituent number
                                       : tr("The household · no. %1").arg(name.id);
        card->setWords(name.displayName, caption, person ? Icon::User : Icon::Users);
    }
    m_prompt->setVisible(isAsking());
    refresh();
    if (isAsking() && isVisible())
        m_cards.constFirst()->setFocus(Qt::OtherFocusReason);
}

bool ConstituentForm::event(QEvent *event)
{
    // While the question stands, Esc answers it before any shortcut of the window sees it.
    if (event->type() == QEvent::ShortcutOverride && isAsking()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return PatronForm::event(event);
}

void ConstituentForm::keyPressEvent(QKeyEvent *event)
{
    if (!isAsking() || event->isAutoRepeat()) {
        PatronForm::keyPressEvent(event);
        return;
    }
    const int place = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape)
        keepNobody();
    else if (place >= 0 && place < m_cards.size())
        choose(place);
    else
        PatronForm::keyPressEvent(event);
}

void ConstituentForm::settle(const PatronReport &report)
{
    if (report.act != PatronAct::SetConstituent || !report.isFinal())
        return;
    m_set->done();
    if (report.verdict == PatronVerdict::CustomerSet) {
        m_number->setText({});
        m_finder.clear();
    }
    if (!isAsking() && isVisible())
        m_number->setFocus(Qt::OtherFocusReason);
}

QString ConstituentForm::whoWords() const
{
    if (desk().watch().isGone())
        return tr("This session has ended on the server.");
    if (!session())
        return tr("Nothing is known of this session yet.");
    const int number = session()->login.constituentId.value_or(0);
    if (number == 0 || isAsking())
        return tr("No customer yet."); //: A counter sale without a customer
    const auto &cart = desk().watch().cart();
    const QString name = cart ? cart->constituentName.trimmed() : QString();
    if (name.isEmpty())
        //: %1 is a constituent number
        return tr("Customer: no. %1").arg(number);
    //: %1 is a name, %2 a constituent number
    return tr("Customer: %1 · no. %2").arg(TextChecks::isolated(name)).arg(number);
}

QString ConstituentForm::whyNot() const
{
    if (!session() || session()->businessFacing == true)
        return {};
    if (!session()->businessFacing)
        return tr("The server did not say whether this is a counter sale, so no customer is set by number.");
    return tr("This is a web session: its customer signs in. Only a counter sale takes a customer by number – open one, "
              "or use another of the ways above.");
}

void ConstituentForm::refresh()
{
    m_who->setText(whoWords());
    const QString why = whyNot();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    const bool possible = session() && why.isEmpty();
    m_numberField->setVisible(possible && !isAsking());
    m_set->setVisible(possible && !isAsking());
    m_results->setVisible(possible && !isAsking() && !m_finder.asked().isEmpty());
    const bool search = maySearch() && !isDigits(m_number->text().trimmed());
    //: Button and its text while the answer is out
    m_set->setTexts(search ? tr("Search") : tr("Set customer"), tr("Asking the server…"));
    m_numberField->setLabel(maySearch() ? tr("Number, name or e-mail") : tr("Patron number"));
    m_numberField->setHint(maySearch()
            ? tr("A number, typed or scanned, is set at once; anything else is searched for.")
            : tr("Your user group may set customers by number only: type it or scan the card; Enter sets it."));
    m_set->setReady(isFree() && possible && !m_number->text().isEmpty());
    for (HouseholdCard *card : std::as_const(m_cards))
        card->setEnabled(isFree());
}

void ConstituentForm::retranslate()
{
    m_question->setText(tr("Buy for the household or for the person? Nobody is set yet."));
    m_escape->setText(tr("Keys 1 and 2 choose; Esc keeps nobody."));
    showPrompt();
}

}
