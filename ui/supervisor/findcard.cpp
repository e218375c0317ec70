// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/findcard.h"

#include "models/referencebook.h"
#include "ui/supervisor/patronlines.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/errorwords.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using Verdict = PatronFinder::Verdict;

namespace {

constexpr int longestText = 254;

}

FindCard::FindCard(PatronFinder &finder, ReferenceBook &book, QWidget *parent)
    : QWidget(parent), m_finder(finder), m_book(book)
{
    build();
    connect(m_find, &BusyButton::submitted, this, &FindCard::submit);
    connect(m_text, &QLineEdit::textChanged, this, &FindCard::refresh);
    connect(&m_finder, &PatronFinder::changed, this, &FindCard::refresh);
    connect(&m_finder, &PatronFinder::finished, this, &FindCard::settle);
    connect(&m_book, &ReferenceBook::changed, this, &FindCard::refreshTypes);
    connect(m_type, &ChoiceField::currentIdChanged, this, [this] { Q_EMIT typeChanged(loginTypeId()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    refreshTypes();
    retranslate();
}

void FindCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_card = new Card(u"findCard"_s, {}, this);
    outer->addWidget(m_card);
    QWidget *content = m_card->content();
    m_text = new TextField(longestText);
    m_text->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_textField = new FormField(u"findPatron"_s, {}, m_text, content);
    m_type = new ChoiceField;
    m_typeField = new FormField(u"findLoginType"_s, {}, m_type, content);
    m_find = new BusyButton({}, {}, content);
    m_find->setObjectName(u"find"_s);
    m_find->submitOnReturnIn(m_textField);
    m_note = plainLabel({}, content, Type::Small, true);
    m_note->setObjectName(u"findNote"_s);
    m_lines = new PatronLines(m_finder.table(), this);
    m_list = new QListView(content);
    m_list->setObjectName(u"found"_s);
    m_list->setModel(m_lines);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSpacing(Tokens::space4);
    m_cover = new EmptyState(Icon::Search, {}, {}, content);
    m_cover->setObjectName(u"findCover"_s);
    QBoxLayout *body = m_card->body();
    body->setSpacing(Tokens::space8);
    for (QWidget *part : {static_cast<QWidget *>(m_textField), static_cast<QWidget *>(m_typeField),
             static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_note)})
        body->addWidget(part);
    body->addWidget(m_list, 1);
    body->addWidget(m_cover, 1);
}

void FindCard::focusBox(const QString &text)
{
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

void FindCard::find(const QString &text)
{
    m_text->setText(text);
    m_find->submit();
}

int FindCard::loginTypeId() const { return m_type->currentId().value_or(0); }

void FindCard::submit()
{
    if (m_textField->isBlocked() || !m_finder.find(m_text->text()))
        m_find->done();
    else
        Q_EMIT asked();
}

void FindCard::settle()
{
    m_find->done();
    refresh();
    const bool email = m_finder.askedAs() == PatronFinder::Way::Email;
    if (m_lines->rowCount() == 1) {
        m_list->setCurrentIndex(m_lines->index(0));
        choose(0);
    } else if (m_lines->rowCount() > 1) {
        m_list->setCurrentIndex(m_lines->index(0));
        if (isVisible())
            m_list->setFocus(Qt::OtherFocusReason);
    } else if (email && m_finder.verdict() != Verdict::Failed) {
        InquirySubject subject;
        subject.typed = m_finder.asked();
        subject.loginTypeId = loginTypeId();
        Q_EMIT chosen(subject);
    }
}

void FindCard::choose(int row)
{
    if (row < 0 || row >= m_lines->rowCount())
        return;
    InquirySubject subject = m_lines->subjectAt(row);
    const auto way = m_finder.askedAs();
    if (way == PatronFinder::Way::Email || way == PatronFinder::Way::Login)
        subject.typed = m_finder.asked();
    subject.loginTypeId = loginTypeId();
    Q_EMIT chosen(subject);
}

void FindCard::refreshTypes()
{
    const QList<Choice> &types = m_book.loginTypes().choices();
    m_type->setChoices(types);
    if (!m_type->currentId() && !types.isEmpty())
        m_type->setCurrentId(types.first().id); // the organisation's first one, until a person chooses
}

void FindCard::refresh()
{
    m_find->setReady(!m_text->text().trimmed().isEmpty());
    const int total = m_finder.total().value_or(0);
    const int shown = m_lines->rowCount();
    m_note->setText(total > shown && shown > 0 ? tr("%1 of %2: type more to find fewer.").arg(shown).arg(total) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_list->setVisible(shown > 0);
    m_cover->setVisible(shown == 0);
    refreshCover();
}

void FindCard::refreshCover()
{
    m_cover->setTone(Tone::Muted);
    switch (m_finder.verdict()) {
    case Verdict::Looking:
        m_cover->setContent(Icon::Search, tr("Looking…"), {});
        return;
    case Verdict::None:
        m_cover->setContent(Icon::User, tr("Nobody was found."), tr("Ask how the name is written, or for a number or an e-mail."));
        return;
    case Verdict::NotPermitted:
        m_cover->setTone(Tone::Warn);
        m_cover->setContent(Icon::Lock, tr("This server does not let your user group look for patrons."),
            tr("An e-mail address can still be helped: by a mail, or by trying."));
        return;
    case Verdict::Failed: {
        const auto &patrons = m_finder.report(PatronFinder::Source::Constituents).error;
        const auto &logins = m_finder.report(PatronFinder::Source::WebLogins).error;
        const FaultWords fault = ErrorWords::of(patrons ? *patrons : logins.value_or(Error()));
        m_cover->setTone(Tone::Danger);
        m_cover->setContent(Icon::ErrorCircle, fault.happened, fault.advice);
        return;
    }
    default:
        m_cover->setContent(Icon::Search, tr("Who is calling?"), tr("Looking uses none of the patron's tries and mails nothing."));
    }
}

void FindCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindCard::retranslate()
{
    m_card->setTitle(tr("Help a patron")); //: Title of the panel that finds a patron who cannot sign in
    m_textField->setLabel(tr("E-mail, name, number, order or scan"));
    m_typeField->setLabel(tr("Login type of the site they are on"));
    m_find->setTexts(tr("Find"), tr("Looking…"));
    m_list->setAccessibleName(tr("Patrons found"));
    refresh();
}

}
