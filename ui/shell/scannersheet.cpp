// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scannersheet.h"

#include "models/domain/reference.h"
#include "ui/shell/scantrial.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QScopedValueRollback>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widest = 720, longestPrefix = 8, secondMs = 1000;
constexpr int leastGap = 5, mostGap = 200, leastCode = 2, mostCode = 40, mostAgain = 10; // as the preferences keep them

}

ScannerSheet::ScannerSheet(QWidget *window)
    : Overlay(window)
{
    setObjectName(u"scannerSheet"_s);
}

//! When it is first opened: most people never do, and every start would pay for it.
void ScannerSheet::build()
{
    m_title = plainLabel({}, sheet(), Type::Heading);
    m_about = plainLabel({}, sheet(), Type::Body, true);
    m_lesson = plainLabel({}, sheet());
    m_hint = plainLabel({}, sheet(), Type::Small, true);
    m_enabled = new QCheckBox(sheet());
    m_enabled->setObjectName(u"scannersOn"_s);
    m_lesson->setObjectName(u"scanLesson"_s);
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(Tokens::space24, Tokens::space16, Tokens::space24, Tokens::space12);
    column->setSpacing(Tokens::space8);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_enabled);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Tokens::space16);
    grid->setVerticalSpacing(Tokens::space4);
    buildFields(grid);
    column->addLayout(grid);
    m_learn = new QPushButton(sheet());
    m_learn->setObjectName(u"learnScanner"_s);
    m_learn->setAutoDefault(true);
    setButtonRole(m_learn, ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space12);
    row->addWidget(m_lesson, 1);
    row->addWidget(m_learn);
    column->addLayout(row);
    column->addWidget(m_hint);
    connect(m_learn, &QPushButton::clicked, this, [this] {
        if (m_better)
            use(ScanSettings(*m_better));
        m_trial->setFocus(Qt::OtherFocusReason); // once more, to see it
    });
}

void ScannerSheet::buildFields(QGridLayout *grid)
{
    const auto text = [this](TextField *&field, const QString &name, Qt::InputMethodHints hints) {
        field = new TextField(0, sheet());
        field->setInputMethodHints(hints);
        field->setLayoutDirection(Qt::LeftToRight);
        connect(field, &QLineEdit::textEdited, this, &ScannerSheet::takeFields);
        return new FormField(name, {}, field, sheet());
    };
    m_prefixField = text(m_prefix, u"scanPrefix"_s, Qt::ImhNoPredictiveText);
    m_prefix->setMaxLength(longestPrefix);
    m_suffix = new ChoiceField(sheet());
    m_suffixField = new FormField(u"scanSuffix"_s, {}, m_suffix, sheet());
    m_gapField = text(m_gap, u"scanGap"_s, Qt::ImhDigitsOnly);
    m_shortestField = text(m_shortest, u"scanShortest"_s, Qt::ImhDigitsOnly);
    m_againField = text(m_again, u"scanAgain"_s, Qt::ImhDigitsOnly);
    m_trial = new ScanTrial(sheet());
    m_trialField = new FormField(u"scanTrial"_s, {}, m_trial, sheet());
    grid->addWidget(m_prefixField, 0, 0);
    grid->addWidget(m_suffixField, 0, 1);
    grid->addWidget(m_gapField, 1, 0);
    grid->addWidget(m_shortestField, 1, 1);
    grid->addWidget(m_againField, 2, 0);
    grid->addWidget(m_trialField, 2, 1);
    connect(m_enabled, &QCheckBox::toggled, this, &ScannerSheet::takeFields);
    connect(m_suffix, &ChoiceField::currentIdChanged, this, &ScannerSheet::takeFields);
    connect(m_trial, &ScanTrial::tried, this, &ScannerSheet::tell);
}

void ScannerSheet::setSettings(const ScanSettings &settings)
{
    m_settings = settings;
    if (isBuilt())
        show(settings);
}

void ScannerSheet::show(const ScanSettings &settings)
{
    const QScopedValueRollback showing(m_showing, true);
    m_enabled->setChecked(settings.enabled);
    m_prefix->setText(settings.prefix);
    m_suffix->setCurrentId(static_cast<int>(settings.suffix));
    m_gap->setText(QString::number(settings.slowestGap));
    m_shortest->setText(QString::number(settings.shortest));
    m_again->setText(QString::number(settings.doubleRead / secondMs));
    for (FormField *field : {m_gapField, m_shortestField, m_againField})
        field->clearError();
    m_trial->setSettings(settings);
}

std::optional<int> ScannerSheet::numberIn(FormField *field, const TextField *text, int least, int most)
{
    bool isNumber = false;
    const int number = text->text().trimmed().toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    field->setError(tr("A number from %1 to %2.").arg(least).arg(most)); //: Error under a field
    return std::nullopt;
}

void ScannerSheet::takeFields()
{
    if (m_showing)
        return;
    const auto gap = numberIn(m_gapField, m_gap, leastGap, mostGap);
    const auto shortest = numberIn(m_shortestField, m_shortest, leastCode, mostCode);
    const auto again = numberIn(m_againField, m_again, 0, mostAgain);
    if (!gap || !shortest || !again)
        return;
    ScanSettings settings = m_settings;
    settings.enabled = m_enabled->isChecked();
    settings.prefix = m_prefix->text();
    settings.suffix = static_cast<ScanSuffix>(m_suffix->currentId().value_or(0));
    settings.slowestGap = *gap;
    settings.shortest = *shortest;
    settings.doubleRead = *again * secondMs;
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_trial->setSettings(settings);
    Q_EMIT changed(settings);
}

void ScannerSheet::use(const ScanSettings &settings)
{
    m_better.reset();
    m_learn->hide();
    //: After values seen in a try were taken over
    m_told = [] { return tr("Taken over. Try it once more."); };
    m_lesson->setText(m_told());
    setSettings(settings);
    Q_EMIT changed(settings);
}

void ScannerSheet::tell(const ScanLesson &lesson)
{
    m_better = lesson.better;
    m_told = [lesson] { return wordsOf(lesson); };
    m_lesson->setText(m_told());
    m_learn->setVisible(m_better.has_value());
    if (m_better)
        m_learn->setFocus(Qt::OtherFocusReason);
    arrange();
}

QString ScannerSheet::wordsOf(const ScanLesson &lesson)
{
    const auto characters = static_cast<int>(lesson.characters);
    switch (lesson.verdict) {
    case TryVerdict::Nothing:
        return tr("Too little came. Scan a whole code.");
    case TryVerdict::Scan:
        //: %1 a number of milliseconds
        return tr("Taken as a scan: %n characters, at most %1 ms apart.", nullptr, characters).arg(lesson.slowestGap);
    case TryVerdict::ByHand:
        //: %1 a number of milliseconds
        return tr("Typed by hand: up to %1 ms between two characters.").arg(lesson.slowestGap);
    case TryVerdict::NotTaken:
        break;
    }
    const QString end = lesson.end == ScanSuffix::Return ? tr("then Enter") //: How a scan ended
        : lesson.end == ScanSuffix::Tab                  ? tr("then Tab") //: How a scan ended
                                                         : tr("then nothing"); //: How a scan ended
    //: %1 a number of milliseconds, %2 "then Enter"
    return tr("Not taken as a scan: %n characters, up to %1 ms apart, %2.", nullptr, characters).arg(lesson.slowestGap).arg(end);
}

void ScannerSheet::prepare()
{
    if (!isBuilt())
        build();
    retranslate();
    show(m_settings); // what could not be used is forgotten
    m_better.reset();
    m_trial->reset();
    m_learn->hide();
    m_told = nullptr;
    m_lesson->setText({});
}

QWidget *ScannerSheet::entrance() const { return m_trial; }

QRect ScannerSheet::placeIn(const QRect &room) const
{
    const int width = qMin(widest, room.width() - 2 * Tokens::space16);
    const int wanted = qMax(sheet()->layout()->heightForWidth(width), sheet()->sizeHint().height());
    const int height = qMin(wanted, room.height() - 2 * Tokens::space16);
    return {room.left() + (room.width() - width) / 2, room.top() + (room.height() - height) / 2, width, height};
}

void ScannerSheet::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    if (isBuilt())
        arrange();
}

void ScannerSheet::retranslate()
{
    if (!isBuilt())
        return;
    setAccessibleName(tr("Scanners")); //: Name of the sheet with the settings of scanners
    m_title->setText(tr("Scanners"));
    m_about->setText(tr("A scanner types like a keyboard, only faster. These values tell it from a person. They work at once."));
    m_enabled->setText(tr("Scans are looked for"));
    m_prefixField->setLabel(tr("Sent before a code"));
    m_prefixField->setHint(tr("Best if scanners can send one, e.g. *"));
    m_suffixField->setLabel(tr("Sent after a code"));
    const QScopedValueRollback showing(m_showing, true);
    m_suffix->setChoices({{static_cast<int>(ScanSuffix::Return), tr("Enter"), false}, //: Key a scanner sends last
        {static_cast<int>(ScanSuffix::Tab), tr("Tab"), false}, //: Key a scanner sends last
        {static_cast<int>(ScanSuffix::None), tr("Nothing"), false}}); //: A scanner sends no key last
    m_gapField->setLabel(tr("Slowest gap, ms"));
    m_gapField->setHint(tr("Between two characters of one scan."));
    m_shortestField->setLabel(tr("Shortest code"));
    m_shortestField->setHint(tr("Fewer characters are never a scan."));
    m_againField->setLabel(tr("Same code again, s"));
    m_againField->setHint(tr("Within this time it is the same paper."));
    m_trialField->setLabel(tr("Try it: scan here"));
    m_trialField->setHint(tr("Nothing of the code is shown or kept."));
    m_learn->setText(tr("Use what was seen")); //: Button: takes values seen in a try over
    m_hint->setText(tr("Esc closes")); //: Foot of the sheet
    if (m_told)
        m_lesson->setText(m_told());
}

}
