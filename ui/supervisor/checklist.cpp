// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/checklist.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

CheckList::CheckList(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"checks"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::space12);
    grid->setVerticalSpacing(Tokens::space4);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i <= static_cast<int>(SignInCheck::Staff); ++i) {
        Row row{new IconLabel(Icon::Help, Tone::Unknown, Tokens::iconSize, this), new PlainLabel({}, Type::Body, this),
            plainLabel({}, this)};
        row.title->setObjectName(u"checkTitle%1"_s.arg(i));
        row.evidence->setObjectName(u"checkEvidence%1"_s.arg(i));
        row.evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(row.sign, i, 0, Qt::AlignTop);
        grid->addWidget(row.title, i, 1, Qt::AlignTop);
        grid->addWidget(row.evidence, i, 2);
        m_rows.push_back(row);
    }
}

void CheckList::setChecks(const QList<CheckResult> &checks, const DiagnosisWords &words)
{
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const CheckResult &result = checks.at(i);
        const Row &row = m_rows.at(static_cast<size_t>(result.check));
        QString mark;
        switch (result.mark) {
        case CheckMark::Yes:
            row.sign->setIcon(Icon::CheckCircle, Tone::Ok);
            mark = tr("yes"); //: A check of the sign-in passed; read out before what was checked
            break;
        case CheckMark::No:
            row.sign->setIcon(Icon::ErrorCircle, Tone::Danger);
            mark = tr("no"); //: A check of the sign-in failed; read out before what was checked
            break;
        case CheckMark::Unknown:
            row.sign->setIcon(Icon::Help, Tone::Unknown);
            mark = tr("unknown"); //: A check of the sign-in could not be made; read out before what was checked
            break;
        }
        row.title->setText(DiagnosisWords::title(result.check));
        row.title->setAccessibleName(QString(mark + u": "_s + row.title->text()));
        row.evidence->setText(words.evidence(result));
        row.evidence->setMuted(result.mark == CheckMark::Unknown);
    }
}

}
