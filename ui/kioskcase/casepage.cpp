// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kioskcase/casepage.h"

#include "ui/kioskcase/casewords.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tilerow.h"
#include "ui/widgets/valuelabel.h"
#include "ui/words/moneywords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

CasePage::CasePage(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_code(new TextField), m_open(new QPushButton)
    , m_refusal(plainLabel({}, nullptr)), m_message(new MessageBar), m_card(new Card(u"kioskCase"_s, {}))
    , m_verdict(plainLabel({}, nullptr, Type::Section)), m_advice(plainLabel({}, nullptr))
    , m_origin(plainLabel({}, nullptr, Type::Body, true)), m_seats(fact(u"caseSeats"_s)), m_time(fact(u"caseTime"_s))
    , m_due(fact(u"caseDue"_s)), m_paid(fact(u"casePaid"_s)), m_question(new ConfirmStrip), m_finish(new QPushButton)
    , m_release(new QPushButton), m_session(new QPushButton), m_close(new QPushButton)
{
    setObjectName(u"casePage"_s);
    build();
    connectAll();
    retranslate();
}

ValueLabel *CasePage::fact(const QString &name)
{
    auto *label = new ValueLabel({}, ValueLabel::Size::Large);
    label->setObjectName(name);
    return label;
}

void CasePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    column->setSpacing(Tokens::space12);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    m_code->setObjectName(u"caseCode"_s);
    // The code opens a session: it stays on no screen.
    m_code->setEchoMode(QLineEdit::Password);
    m_open->setObjectName(u"caseOpen"_s);
    m_refusal->setObjectName(u"caseRefusal"_s);
    row->addWidget(m_code, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(m_refusal);
    column->addWidget(m_message);
    m_verdict->setObjectName(u"caseVerdict"_s);
    m_advice->setObjectName(u"caseAdvice"_s);
    auto *tiles = new TileRow;
    for (ValueLabel *label : {m_seats, m_time, m_due, m_paid})
        tiles->addTile(label);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::space8);
    const auto add = [buttons](QPushButton *button, const QString &name, ButtonRole role) {
        button->setObjectName(name);
        setButtonRole(button, role);
        buttons->addWidget(button);
    };
    add(m_finish, u"caseFinish"_s, ButtonRole::Primary);
    add(m_release, u"caseRelease"_s, ButtonRole::Normal);
    add(m_session, u"caseSession"_s, ButtonRole::Normal);
    buttons->addStretch(1);
    add(m_close, u"caseClose"_s, ButtonRole::Quiet);
    for (QWidget *part : {static_cast<QWidget *>(m_origin), static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_advice),
             static_cast<QWidget *>(tiles), static_cast<QWidget *>(m_question)})
        m_card->body()->addWidget(part);
    m_card->body()->setSpacing(Tokens::space12);
    m_card->body()->addLayout(buttons);
    column->addWidget(m_card);
    column->addStretch(1);
    m_refusal->hide();
}

void CasePage::connectAll()
{
    const auto typed = [this] { take(m_code->text()); };
    connect(m_code, &QLineEdit::returnPressed, this, typed);
    connect(m_open, &QPushButton::clicked, this, typed);
    connect(m_finish, &QPushButton::clicked, this, &CasePage::askFinish);
    connect(m_release, &QPushButton::clicked, this, &CasePage::askRelease);
    connect(m_session, &QPushButton::clicked, &m_desk, &CaseDesk::openSession);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_desk.close();
        focusFirst();
    });
    connect(&m_desk, &CaseDesk::changed, this, &CasePage::refresh);
    connect(&m_desk, &CaseDesk::reported, this, [this](const CaseReport &report) { m_message->showMessage(CaseWords::report(report)); });
}

void CasePage::focusFirst() { m_code->setFocus(Qt::OtherFocusReason); }

void CasePage::take(const QString &code)
{
    const QString given = code.trimmed();
    m_code->wipe();
    if (given.isEmpty())
        return;
    m_question->dismiss();
    m_message->dismiss();
    m_why = m_desk.open(given);
    refresh();
    if (m_why == CaseRefusal::None)
        m_close->setFocus(Qt::OtherFocusReason); // a scanner's second Return must press nothing that acts
}

void CasePage::askFinish()
{
    const std::optional<Money> due = m_desk.findings().due;
    const bool paid = due && due->isZero();
    m_question->ask(paid ? tr("Make the order now? It is paid.")
                         //: %1: an amount of money
                         : tr("Make the order now, with %1 still to pay?").arg(MoneyWords::amount(due)),
        tr("Make the order"), tr("Not now"), [this] { (void)m_desk.finish(); });
}

void CasePage::askRelease()
{
    m_question->ask(tr("Give seats and payment back, and end the session?"), tr("Give back"), tr("Not now"),
        [this] { (void)m_desk.release(); });
}

void CasePage::refresh()
{
    m_refusal->setText(CaseWords::refusal(m_desk.hasKey() ? m_why : CaseRefusal::NoKey));
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    m_code->setEnabled(m_desk.hasKey());
    m_open->setEnabled(m_desk.hasKey());
    const bool open = m_desk.isOpen();
    m_card->setVisible(open);
    if (!open) {
        m_question->dismiss();
        return;
    }
    const CaseFindings &known = m_desk.findings();
    //: Title of a card; %1: a case's short name, K3-1911
    m_card->setTitle(tr("Case %1").arg(known.name));
    m_origin->setText(CaseWords::origin(known));
    m_verdict->setText(CaseWords::verdict(known));
    m_advice->setText(CaseWords::advice(known));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_seats->setValue(known.seatCount ? std::optional(QLocale().toString(*known.seatCount)) : std::nullopt);
    m_time->setValue(known.read ? CaseWords::seatTime(known.seats) : std::nullopt);
    m_due->setValue(MoneyWords::amountIfKnown(known.due));
    m_paid->setValue(MoneyWords::amountIfKnown(known.paid));
    m_finish->setEnabled(m_desk.mayFinish());
    m_release->setEnabled(m_desk.mayRelease());
    m_session->setEnabled(m_desk.mayOpenSession());
    m_close->setEnabled(!known.busy);
    if (!m_desk.mayFinish() && !m_desk.mayRelease())
        m_question->dismiss(); // what was asked is no longer so
}

void CasePage::retranslate()
{
    m_code->setPlaceholderText(tr("Scan or paste the kiosk’s code"));
    m_code->setAccessibleName(tr("The kiosk’s code"));
    m_open->setText(tr("&Open the case"));
    m_seats->setCaption(tr("Seats"));
    m_time->setCaption(tr("Held for"));
    m_due->setCaption(tr("Still to pay"));
    m_paid->setCaption(tr("Paid"));
    m_finish->setText(tr("&Finish the order"));
    m_release->setText(tr("&Release everything"));
    m_session->setText(tr("Open as a &tab"));
    m_close->setText(tr("&Close the case"));
    refresh();
}

void CasePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.setVisible(true);
}

void CasePage::hideEvent(QHideEvent *event)
{
    m_desk.setVisible(false);
    m_code->wipe();
    QWidget::hideEvent(event);
}

void CasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
