// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/diagnosiswords.h"

#include <QWidget>

#include <vector>

namespace Foyer {

class IconLabel;
class PlainLabel;

//! The ranked checks: a sign, what is checked, what was seen. The sign is told in words as well.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    void setChecks(const QList<CheckResult> &checks, const DiagnosisWords &words);

private:
    struct Row
    {
        IconLabel *sign;
        PlainLabel *title, *evidence;
    };
    std::vector<Row> m_rows;
};

}
