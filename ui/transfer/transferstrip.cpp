// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transferstrip.h"

#include "ui/theme/box.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/transfer/transfersteps.h"
#include "ui/transfer/transferwords.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

TransferStrip::TransferStrip(SessionDesk &desk, QString ipAddress, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_ipAddress(std::move(ipAddress)), m_transfer(desk.parts())
{
    setObjectName(u"transferStrip"_s);
    build();
    connect(m_go, &BusyButton::submitted, this, &TransferStrip::begin);
    connect(m_cancel, &QPushButton::clicked, this, &TransferStrip::dismiss);
    connect(&m_transfer, &TransferDesk::stepChanged, this, &TransferStrip::refresh);
    connect(&m_transfer, &TransferDesk::prepared, this, &TransferStrip::refresh);
    connect(&m_transfer, &TransferDesk::reported, this, &TransferStrip::reported);
    connect(&m_transfer, &TransferDesk::transferred, this, [this](const SessionKey &key) {
        Q_EMIT moved(key, TransferWords::arrived(m_customer, m_desk.watch(), m_transfer.releasesSeats()));
    });
    connect(&desk.watch(), &SessionWatch::changed, this, &TransferStrip::refresh);
    connect(&desk.watch(), &SessionWatch::ticked, this, &TransferStrip::refresh);
    connect(&desk, &SessionDesk::busyChanged, this, &TransferStrip::refresh);
    new EscapeKey(*this, [this] { dismiss(); });
    hide();
}

PlainLabel *TransferStrip::addLine(QBoxLayout *column, const char *name, bool warns)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space8);
    row->addWidget(new IconLabel(warns ? Icon::Alert : Icon::Info, warns ? Tone::Warn : Tone::Muted, Tokens::iconSize, line),
        0, Qt::AlignTop);
    PlainLabel *label = plainLabel({}, line);
    label->setObjectName(QLatin1StringView(name));
    row->addWidget(label, 1);
    column->addWidget(line);
    return label;
}

void TransferStrip::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    column->setSpacing(Tokens::space8);
    m_question = plainLabel({}, this, Type::Field);
    m_question->setObjectName(u"transferQuestion"_s);
    column->addWidget(m_question);
    m_seats = addLine(column, "transferSeats", true);
    m_counter = addLine(column, "transferCounter", false);
    m_leftBehind = addLine(column, "transferLeftBehind", false);
    m_steps = new TransferSteps(this);
    column->addWidget(m_steps);
    m_go = new BusyButton({}, {}, this);
    m_go->setObjectName(u"transferGo"_s);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"transferCancel"_s);
    m_cancel->setAutoDefault(true); // Return on it means it
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    row->addWidget(m_go);
    row->addWidget(new KeyHint(QKeySequence(Qt::Key_Enter), this));
    row->addSpacing(Tokens::space8);
    row->addWidget(m_cancel);
    row->addWidget(new KeyHint(QKeySequence(Qt::Key_Escape), this));
    row->addStretch(1);
    column->addLayout(row);
}

QString TransferStrip::nameOfCustomer() const
{
    const SessionWatch &watch = m_desk.watch();
    const QString name = watch.cart() ? watch.cart()->constituentName.trimmed() : QString();
    return name.isEmpty() ? tr("this customer") : name; //: Instead of the patron's name, which is not known
}

void TransferStrip::open()
{
    if (isRunning() || m_open)
        return;
    if (const TransferBlocker blocker = m_transfer.blocker(); blocker != TransferBlocker::None) {
        Message why;
        why.id = u"transfer"_s;
        why.headline = tr("No new cart for the same customer.");
        why.meaning = TransferWords::blocked(blocker);
        Q_EMIT message(why);
        return;
    }
    m_open = true;
    m_customer = nameOfCustomer();
    m_focus.remember();
    m_transfer.prepare();
    refresh();
    show();
    m_go->holdOff();
    m_go->setFocus(Qt::OtherFocusReason);
}

void TransferStrip::begin()
{
    CustomerSessionRequest request;
    request.ipAddress = m_ipAddress;
    if (!m_transfer.start(request))
        m_go->done();
    refresh();
}

void TransferStrip::dismiss()
{
    if (!isRunning())
        close();
}

void TransferStrip::close()
{
    m_open = false;
    m_go->done();
    m_focus.giveBack(*this);
    hide();
}

void TransferStrip::reported(const TransferReport &report)
{
    if (report.done)
        return; // moved() takes the page away
    Q_EMIT message(TransferWords::failure(report));
    if (report.reconciled != Reconciled::NotYetKnown)
        close();
}

void TransferStrip::refresh()
{
    if (!m_open)
        return;
    const SessionWatch &watch = m_desk.watch();
    const bool running = isRunning();
    if (!running && watch.isGone()) {
        close();
        return;
    }
    const auto say = [running](PlainLabel *label, const QString &text) {
        label->setText(text);
        label->parentWidget()->setVisible(!running && !text.isEmpty());
    };
    m_question->setText(TransferWords::question(m_customer));
    setAccessibleName(m_question->text());
    const QString warning = TransferWords::seatsWarning(watch, m_transfer.releasesSeats());
    say(m_seats, warning);
    say(m_counter, TransferWords::counterNote(watch));
    say(m_leftBehind, TransferWords::leftBehind(watch));
    m_steps->setVisible(running);
    m_steps->setStep(m_transfer.step());
    setButtonRole(m_go, warning.isEmpty() ? ButtonRole::Primary : ButtonRole::Danger);
    //: Button: opens the new cart; the same where seats are given up by it; while it is under way
    m_go->setTexts(warning.isEmpty() ? tr("Open new cart") : tr("Give up the seats, open new cart"), tr("Moving…"));
    m_go->setReady(running || m_transfer.blocker() == TransferBlocker::None);
    m_cancel->setText(tr("Stay here"));
    m_cancel->setEnabled(!running);
    update();
}

void TransferStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    nameOpener();
    refresh();
}

void TransferStrip::setOpener(QPushButton *button)
{
    m_opener = button;
    button->setObjectName(u"newCart"_s);
    connect(button, &QPushButton::clicked, this, &TransferStrip::open);
    nameOpener();
}

void TransferStrip::nameOpener()
{
    if (m_opener)
        m_opener->setText(tr("Same customer, new cart")); //: Button: the customer goes on in a new session
}

void TransferStrip::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    const bool warns = !m_seats->text().isEmpty() && !isRunning();
    paintTintedBox(*this, warns ? c.warn : c.accent);
}

}
