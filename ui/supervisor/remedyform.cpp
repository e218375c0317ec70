// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/remedyform.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/auditwords.h"
#include "ui/words/diagnosiswords.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestEmail = 254;

}

RemedyForm::RemedyForm(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"remedyForm"_s);
    build();
    connect(m_reason, &ChoiceField::currentIdChanged, this, &RemedyForm::refresh);
    connect(m_email, &QLineEdit::textChanged, this, &RemedyForm::refresh);
    connect(m_type, &ChoiceField::currentIdChanged, this, &RemedyForm::refresh);
    connect(m_go, &BusyButton::submitted, this, &RemedyForm::submitted);
    connect(m_leave, &QPushButton::clicked, this, &RemedyForm::close);
    new EscapeKey(*this, [this] {
        if (m_leave->isEnabled())
            close();
    });
    retranslate();
    hide();
}

void RemedyForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    column->setSpacing(Tokens::space8);
    m_title = plainLabel({}, this, Type::Heading);
    m_effect = plainLabel({}, this);
    m_effect->setObjectName(u"remedyEffect"_s);
    m_email = new TextField(longestEmail);
    m_emailField = new FormField(u"remedyEmail"_s, {}, m_email, this);
    m_type = new ChoiceField;
    m_typeField = new FormField(u"remedyType"_s, {}, m_type, this);
    m_reason = new ChoiceField;
    m_reasonField = new FormField(u"remedyReason"_s, {}, m_reason, this);
    m_hindrance = plainLabel({}, this, Type::Small, true);
    m_hindrance->setObjectName(u"remedyHindrance"_s);
    m_go = new BusyButton({}, {}, this);
    m_go->setObjectName(u"remedyGo"_s);
    setButtonRole(m_go, ButtonRole::Primary);
    setFocusProxy(m_go);
    m_go->submitOnReturnIn(m_reasonField);
    m_leave = new QPushButton(this);
    m_leave->setObjectName(u"remedyLeave"_s);
    m_leave->setAutoDefault(true);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_effect),
             static_cast<QWidget *>(m_emailField), static_cast<QWidget *>(m_typeField),
             static_cast<QWidget *>(m_reasonField), static_cast<QWidget *>(m_hindrance)})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space8);
    row->addWidget(m_go);
    row->addWidget(m_leave);
    row->addStretch(1);
    column->addLayout(row);
}

void RemedyForm::open(Remedy remedy, const QString &email, const QList<Choice> &types, int type)
{
    m_remedy = remedy;
    m_reason->setCurrentId(std::nullopt);
    m_email->setText(email);
    m_type->setChoices(types);
    m_type->setCurrentId(type > 0 ? std::optional(type) : std::nullopt);
    m_emailField->setVisible(remedy == Remedy::SendToken);
    m_typeField->setVisible(remedy == Remedy::CorrectType);
    m_go->done();
    retranslate();
    show();
    (remedy == Remedy::SendToken && email.isEmpty() ? static_cast<QWidget *>(m_email) : m_reason)->setFocus(Qt::OtherFocusReason);
    m_go->holdOff();
}

void RemedyForm::close()
{
    if (!m_remedy)
        return;
    m_remedy.reset();
    m_reason->setCurrentId(std::nullopt);
    m_email->setText({});
    hide();
    Q_EMIT closed();
}

AuditReason RemedyForm::reason() const { return static_cast<AuditReason>(m_reason->currentId().value_or(0)); }

QString RemedyForm::email() const { return m_email->text().trimmed(); }

int RemedyForm::loginTypeId() const { return m_type->currentId().value_or(0); }

void RemedyForm::setHindrance(const QString &words)
{
    if (m_hindrance->text() == words)
        return;
    m_hindrance->setText(words);
    refresh();
}

void RemedyForm::setBusy(bool busy)
{
    if (busy)
        m_go->start();
    else
        m_go->done();
    m_leave->setEnabled(!busy);
}

void RemedyForm::refresh()
{
    m_hindrance->setVisible(!m_hindrance->text().isEmpty());
    const bool mailable = m_remedy != Remedy::SendToken || (email().contains(u'@') && !m_emailField->isBlocked());
    const bool typed = m_remedy != Remedy::CorrectType || loginTypeId() > 0;
    const bool said = reason() != AuditReason::None;
    m_go->setReady(m_remedy && said && mailable && typed && m_hindrance->text().isEmpty() && !m_reasonField->isBlocked());
}

void RemedyForm::retranslate()
{
    m_emailField->setLabel(tr("To this e-mail"));
    m_typeField->setLabel(tr("The login becomes one of type"));
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHint(tr("Kept in the audit, without names."));
    m_reason->setPrompt(tr("Choose why"));
    m_reason->setChoices(AuditWords::reasons());
    m_leave->setText(tr("Leave it"));
    if (m_remedy) {
        const QString name = DiagnosisWords::remedy(*m_remedy);
        m_title->setText(name);
        m_effect->setText(DiagnosisWords::effect(*m_remedy));
        m_go->setTexts(name, tr("Asking the server, once…"));
        m_go->setAccessibleDescription(m_effect->text());
    }
    refresh();
}

void RemedyForm::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RemedyForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsFor(palette());
    painter.setPen(QPen(colors.accent, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::corner, Tokens::corner);
}

}
