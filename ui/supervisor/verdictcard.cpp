// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/verdictcard.h"

#include "models/referencebook.h"
#include "ui/supervisor/checklist.h"
#include "ui/supervisor/remedyform.h"
#include "ui/supervisor/supervisorwords.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pinstrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/why/booknames.h"
#include "ui/words/timewords.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

VerdictCard::VerdictCard(SupervisorDesk &desk, ReferenceBook &book, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(book)
{
    build();
    m_everySecond.setInterval(std::chrono::seconds(1));
    connect(&m_everySecond, &QTimer::timeout, this, &VerdictCard::tick);
    connect(&m_desk.inquiry(), &SignInInquiry::changed, this, &VerdictCard::refresh);
    connect(&m_desk.inquiry(), &SignInInquiry::finished, this, &VerdictCard::focusRemedy);
    connect(&m_desk, &SupervisorDesk::busyChanged, this, &VerdictCard::refresh);
    connect(&m_desk, &SupervisorDesk::remedied, this, &VerdictCard::settle);
    connect(m_form, &RemedyForm::submitted, this, &VerdictCard::submit);
    if (SupervisorRights *rights = m_desk.rights()) {
        connect(m_pin, &PinStrip::given, this,
            [rights](const std::shared_ptr<Secret> &pin) { rights->tryPin(PinPurpose::OneAction, std::move(*pin)); });
        connect(rights, &SupervisorRights::answered, this, &VerdictCard::hearPin);
    }
    connect(m_pin, &PinStrip::left, m_form, [form = m_form] { form->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &RemedyForm::closed, this, [this] {
        m_pin->hide();
        refresh();
        focusRemedy();
    });
    refresh();
}

void VerdictCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"verdictCard"_s, {}, this);
    outer->addWidget(m_card);
    m_cover = new EmptyState(Icon::Users, {}, {}, m_card->content());
    m_cover->setObjectName(u"verdictCover"_s);
    m_area = new QScrollArea(m_card->content());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space12);
    m_who = plainLabel({}, inside, Type::Body, true);
    m_who->setObjectName(u"verdictWho"_s);
    m_headline = plainLabel({}, inside, Type::Section);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_running = plainLabel({}, inside, Type::Heading);
    m_running->setObjectName(u"lockLeft"_s);
    m_certainty = plainLabel({}, inside, Type::Small, true);
    m_certainty->setObjectName(u"verdictCertainty"_s);
    m_buttons = new QWidget(inside);
    m_buttonColumn = new QVBoxLayout(m_buttons);
    m_buttonColumn->setContentsMargins({});
    m_buttonColumn->setSpacing(Tokens::space8);
    m_form = new RemedyForm(inside);
    m_pin = new PinStrip(inside);
    m_checks = new CheckList(inside);
    for (QWidget *part : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_running),
             static_cast<QWidget *>(m_certainty), m_buttons, static_cast<QWidget *>(m_form),
             static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_checks)})
        column->addWidget(part);
    column->addStretch(1);
    m_area->setWidget(inside);
    m_area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->body()->addWidget(m_cover, 1);
    m_card->body()->addWidget(m_area, 1);
}

DiagnosisWords VerdictCard::words() const { return {namesOf(m_book), m_desk.inquiry().serverDay()}; }

QString VerdictCard::whoText() const
{
    const auto &subject = m_desk.inquiry().subject();
    QStringList parts;
    if (!subject->name.isEmpty())
        parts.append(TextChecks::isolated(subject->name));
    if (subject->constituentId > 0)
        parts.append(tr("no. %1").arg(subject->constituentId)); //: Number of a patron
    if (!subject->typed.isEmpty())
        parts.append(tr("asked for as %1").arg(TextChecks::isolated(subject->typed)));
    return parts.join(u" · "_s);
}

void VerdictCard::refresh()
{
    m_card->setTitle(tr("Why they cannot sign in")); //: Title of the panel with the diagnosis
    const bool asked = m_desk.inquiry().subject().has_value();
    const bool waiting = asked && m_desk.inquiry().isLooking();
    m_cover->setVisible(!asked || waiting);
    m_area->setVisible(asked && !waiting);
    if (waiting)
        m_cover->setContent(Icon::Search, tr("Reading the logins…"), tr("None of the patron's tries is used."));
    else
        m_cover->setContent(Icon::Users, tr("Find the patron on the left."), tr("The cause appears here, in one sentence."));
    if (!asked) {
        m_form->close();
        return;
    }
    if (!waiting)
        tell(m_desk.inquiry().diagnosis());
}

void VerdictCard::tick()
{
    const auto &inquiry = m_desk.inquiry();
    if (!inquiry.subject() || inquiry.isLooking())
        return;
    tell(inquiry.diagnosis());
}

void VerdictCard::tell(const SignInDiagnosis &diagnosis)
{
    const DiagnosisWords words = this->words();
    m_who->setText(whoText());
    m_who->setVisible(!m_who->text().isEmpty());
    m_headline->setText(words.headline(diagnosis));
    const bool locked = diagnosis.sentence == SignInSentence::Locked && diagnosis.about.length;
    m_running->setVisible(locked);
    if (locked) {
        //: %1: a length of time that runs down
        m_running->setText(tr("Free in %1").arg(TimeWords::shortDuration(*diagnosis.about.length)));
    }
    m_certainty->setText(diagnosis.certainty == Certainty::Certain ? tr("certain: the server says so")
                                                                   : tr("likely: it fits what the server says"));
    m_checks->setChecks(diagnosis.checks, words);
    rebuildButtons(diagnosis);
    m_buttons->setVisible(!m_form->isOpen());
    m_buttons->setEnabled(!m_desk.isBusy());
    refreshHindrance();
    fit();
}

void VerdictCard::rebuildButtons(const SignInDiagnosis &diagnosis)
{
    if (diagnosis.remedies == m_shownRemedies && diagnosis.otherWays == m_shownWays && m_shownSentence == diagnosis.sentence)
        return;
    m_shownRemedies = diagnosis.remedies;
    m_shownWays = diagnosis.otherWays;
    m_shownSentence = diagnosis.sentence;
    const bool hadFocus = m_buttons->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_buttonColumn->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setParent(nullptr); // gone from the page now, deleted when its own click is over
            widget->deleteLater();
        }
        delete item;
    }
    bool first = true;
    for (const Remedy remedy : diagnosis.remedies) {
        auto *button = addButton(u"remedy%1"_s.arg(static_cast<int>(remedy)), DiagnosisWords::remedy(remedy),
            DiagnosisWords::effect(remedy), first);
        connect(button, &QPushButton::clicked, this, [this, remedy] { press(remedy); });
        first = false;
    }
    for (const OtherWay way : diagnosis.otherWays) {
        auto *button = addButton(u"otherWay%1"_s.arg(static_cast<int>(way)), DiagnosisWords::otherWay(way),
            DiagnosisWords::price(way), false);
        connect(button, &QPushButton::clicked, this, [this, way] { pressOther(way); });
    }
    if (hadFocus)
        focusRemedy();
}

QPushButton *VerdictCard::addButton(const QString &name, const QString &text, const QString &note, bool primary)
{
    auto *line = new QWidget(m_buttons);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Tokens::space12);
    auto *button = new QPushButton(text, line);
    button->setObjectName(name);
    button->setAutoDefault(true);
    button->setAccessibleDescription(note);
    button->setMinimumWidth(Tokens::controlHeight * 6);
    setButtonRole(button, primary ? ButtonRole::Primary : ButtonRole::Normal);
    row->addWidget(button);
    row->addWidget(plainLabel(note, line, Type::Small, true), 1);
    m_buttonColumn->addWidget(line);
    line->show(); // at once: it is to take the focus
    return button;
}

void VerdictCard::focusRemedy()
{
    QWidget *at = QApplication::focusWidget();
    const bool mayTake = isVisible() && !m_form->isOpen() && (!at || isAncestorOf(at) || !at->inherits("QLineEdit") || at->objectName() == "findPatron"_L1);
    auto *button = m_buttons->findChild<QPushButton *>(u"remedy%1"_s.arg(static_cast<int>(m_shownRemedies.value(0))));
    if (mayTake && button && button->isVisible())
        button->setFocus(Qt::OtherFocusReason);
}

bool VerdictCard::stepBack()
{
    if (!m_form->isOpen() || m_desk.isBusy())
        return false;
    m_form->close();
    return true;
}

void VerdictCard::press(Remedy remedy)
{
    if (m_desk.isBusy() || !m_desk.inquiry().subject())
        return;
    if (remedy == Remedy::LookAgain) {
        m_desk.inquiry().lookAgain();
        return;
    }
    if (SupervisorDesk::needsReason(remedy)) {
        m_form->open(remedy, m_desk.mailAddress(), m_book.loginTypes().choices(), m_desk.inquiry().subject()->loginTypeId);
        m_buttons->hide();
        refreshHindrance();
        fit();
        m_area->ensureWidgetVisible(m_form);
        return;
    }
    QApplication::clipboard()->setText(words().toTell(remedy, m_desk.inquiry().diagnosis()));
    m_desk.told(remedy);
}

void VerdictCard::pressOther(OtherWay way)
{
    if (way == OtherWay::MailAToken)
        press(Remedy::SendToken);
    else if (m_desk.inquiry().subject())
        m_desk.handOver(Remedy::LookAgain, AuditReason::None);
}

void VerdictCard::submit()
{
    if (!m_form->isOpen())
        return;
    if (!m_desk.needsPin(*m_form->remedy())) {
        send();
        return;
    }
    m_form->setBusy(false); // nothing is asked of the server before the PIN was right
    m_pin->ask(tr("A supervisor's PIN, for this one change."), [this] { return m_desk.rights()->waitLeft(); });
    fit();
    m_area->ensureWidgetVisible(m_pin);
}

void VerdictCard::hearPin(PinPurpose purpose, PinAnswer answer)
{
    if (purpose != PinPurpose::OneAction || !m_pin->isAsking() || !m_form->isOpen())
        return;
    if (answer == PinAnswer::Wrong) {
        m_pin->tellWrong();
    } else if (answer != PinAnswer::Right) {
        m_pin->tellWait();
    } else {
        m_pin->tellRight();
        send();
    }
    fit();
}

void VerdictCard::send()
{
    const AuditReason reason = m_form->reason();
    bool sent = false;
    switch (*m_form->remedy()) {
    case Remedy::Unlock:
        sent = m_desk.unlock(reason);
        break;
    case Remedy::Reactivate:
        sent = m_desk.reactivate(reason);
        break;
    case Remedy::CorrectType:
        sent = m_desk.correctType(m_form->loginTypeId(), reason);
        break;
    case Remedy::SendToken:
        sent = m_desk.sendToken(m_form->email(), reason);
        break;
    default:
        sent = m_desk.handOver(*m_form->remedy(), reason);
    }
    m_form->setBusy(sent && m_desk.isBusy());
}

void VerdictCard::settle(const RemedyReport &report)
{
    m_form->setBusy(false);
    const bool over = report.outcome != RemedyOutcome::NotSent && report.outcome != RemedyOutcome::Refused;
    if (over)
        m_form->close();
    refresh();
    Q_EMIT message(SupervisorWords::of(report, namesOf(m_book)));
}

void VerdictCard::refreshHindrance()
{
    if (m_form->remedy() != Remedy::SendToken) {
        m_form->setHindrance({});
        return;
    }
    const auto left = m_desk.mailPause(m_form->email());
    //: %1: seconds until another mail may be asked for
    m_form->setHindrance(left.count() > 0 ? tr("A mail was just sent to this address: the next one in %1.").arg(TimeWords::shortDuration(left)) : QString());
}

void VerdictCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_shownRemedies.clear();
        refresh();
    }
}

//! A scroll area asks for a least height only; texts that wrap need the one for this width.
void VerdictCard::fit()
{
    QLayout *layout = m_area->widget()->layout();
    layout->invalidate();
    // -1 while nothing that wraps is to be seen.
    m_area->widget()->setMinimumHeight(std::max(0, layout->totalHeightForWidth(m_area->viewport()->width())));
}

void VerdictCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void VerdictCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_everySecond.start();
    tick();
}

void VerdictCard::hideEvent(QHideEvent *event)
{
    m_everySecond.stop();
    QWidget::hideEvent(event);
}

}
