// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/calldetail.h"

#include "models/calldesk.h"
#include "models/callexport.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideBySideFrom = 620;
constexpr int leastTextHeight = 84;

}

CallDetail::CallDetail(CallDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_texts(new QBoxLayout(QBoxLayout::LeftToRight)), m_copy(new QPushButton(this))
    , m_again(new QPushButton(this)), m_note(plainLabel({}, this, Type::Small, true))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins({});
    body->setSpacing(Tokens::space8);
    m_texts->setSpacing(Tokens::space12);
    m_request = addText(u"callRequest"_s, m_requestLabel);
    m_answer = addText(u"callAnswer"_s, m_answerLabel);
    body->addLayout(m_texts, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    m_copy->setObjectName(u"callCopy"_s);
    m_again->setObjectName(u"callAgain"_s);
    m_note->setObjectName(u"callNote"_s);
    for (QPushButton *button : {m_copy, m_again}) {
        setCompact(button);
        row->addWidget(button);
    }
    row->addWidget(m_note, 1);
    body->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &CallDetail::copyAsCurl);
    connect(m_again, &QPushButton::clicked, this, &CallDetail::readAgain);
    connect(&m_desk, &CallDesk::sessionsChanged, this, &CallDetail::refreshButtons);
    retranslate();
}

QPlainTextEdit *CallDetail::addText(const QString &name, PlainLabel *&label)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Tokens::space4);
    label = plainLabel({}, this, Type::Small, true);
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setMinimumHeight(leastTextHeight);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight);
    label->setBuddy(text);
    column->addWidget(label);
    column->addWidget(text, 1);
    m_texts->addLayout(column, 1);
    return text;
}

QString CallDetail::indented(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return QString::fromUtf8(document.isNull() ? text : document.toJson(QJsonDocument::Indented)).trimmed();
}

QString CallDetail::requestText() const
{
    const CallEntry &entry = *m_entry;
    QString text = QString::fromLatin1(verbOf(entry)) + u' ' + QString::fromUtf8(targetOf(entry, {}));
    if (!entry.text.requestBody.isEmpty())
        text += u"\n\n" + indented(entry.text.requestBody);
    return text;
}

QString CallDetail::answerText() const
{
    const CallEntry &entry = *m_entry;
    if (!entry.textKept)
        return tr("This text was not kept: it is too long ago."); //: In place of an answer
    if (entry.httpStatus == 0)
        return tr("No answer came."); //: In place of an answer
    QString text = u"HTTP "_s + QString::number(entry.httpStatus) + u'\n' + QString::fromUtf8(entry.text.answerHeaders);
    if (!entry.text.answerBody.isEmpty())
        text += u'\n' + indented(entry.text.answerBody);
    return text;
}

void CallDetail::showCall(const CallEntry *entry)
{
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    m_request->setPlainText(entry ? requestText() : QString());
    m_answer->setPlainText(entry ? answerText() : QString());
    refreshButtons();
}

void CallDetail::refreshButtons()
{
    const bool safe = m_entry && endpointFor(m_entry->operation).repeat == Repeat::Safe;
    const bool can = m_entry && m_desk.canRepeat(*m_entry);
    m_copy->setEnabled(m_entry.has_value());
    // A command has no such button: it would be done twice.
    m_again->setVisible(safe);
    m_again->setEnabled(can);
    if (!m_entry)
        m_note->setText({});
    else if (!safe)
        m_note->setText(tr("Only reads that change nothing can be sent again.")); //: Beside the buttons of a call
    else if (!can)
        m_note->setText(tr("Its session is not open here, or something in it is masked.")); //: Why a read can't be sent again
    else
        m_note->setText({});
}

void CallDetail::copyAsCurl()
{
    if (!m_entry)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(CallExport::curl(*m_entry, m_desk.server())));
    Q_EMIT copied();
}

void CallDetail::readAgain()
{
    if (m_entry)
        m_desk.repeat(*m_entry);
}

void CallDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CallDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_texts->setDirection(width() < sideBySideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CallDetail::retranslate()
{
    m_requestLabel->setText(tr("Sent, secrets replaced")); //: Above the text of a request
    m_answerLabel->setText(tr("Answered, secrets replaced")); //: Above the text of an answer
    m_request->setAccessibleName(m_requestLabel->text());
    m_answer->setAccessibleName(m_answerLabel->text());
    m_copy->setText(tr("Copy as c&url")); //: Button: a shell command with placeholders; & marks the access key
    m_again->setText(tr("&Read again")); //: Button: sends a safe read once more; & marks the access key
    showCall(m_entry ? &*m_entry : nullptr);
}

}
