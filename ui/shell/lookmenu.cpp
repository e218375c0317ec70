// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookmenu.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace Foyer {

namespace {

constexpr int sizes[] = {100, 125, 150, 200};
constexpr SchemePreference schemes[] = {
    SchemePreference::System, SchemePreference::Light, SchemePreference::Dark, SchemePreference::HighContrast};

int nearestSize(int percent)
{
    return *std::ranges::min_element(sizes, {}, [percent](int size) { return std::abs(size - percent); });
}

}

LookMenu::LookMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("lookMenu"));
    m_languageTitle = addSection({});
    m_language = addGroup();
    m_schemeTitle = addSection({});
    m_scheme = addGroup();
    for (const SchemePreference scheme : schemes)
        m_scheme->addAction(QString())->setData(static_cast<int>(scheme));
    addActions(m_scheme->actions());
    m_sizeTitle = addSection({});
    m_size = addGroup();
    for (const int size : sizes)
        m_size->addAction(QString())->setData(size);
    addActions(m_size->actions());
    addSeparator();
    m_scanners = addAction(QString());
    connect(m_scanners, &QAction::triggered, this, &LookMenu::scannersWanted);
    fillLanguages();
}

QActionGroup *LookMenu::addGroup()
{
    auto *group = new QActionGroup(this);
    connect(group, &QActionGroup::triggered, this, [this, group](const QAction *action) {
        Look look = m_look;
        if (group == m_language)
            look.language = action->data().toString();
        else if (group == m_scheme)
            look.scheme = static_cast<SchemePreference>(action->data().toInt());
        else
            look.textPercent = action->data().toInt();
        if (look == m_look)
            return;
        m_look = look;
        Q_EMIT chosen(m_look);
    });
    return group;
}

void LookMenu::setLanguages(const QList<LanguageName> &languages)
{
    m_languages = languages;
    fillLanguages();
}

void LookMenu::fillLanguages()
{
    qDeleteAll(m_language->actions());
    const auto add = [this](const QString &code, const QString &name) {
        QAction *action = m_language->addAction(name);
        action->setData(code);
        insertAction(m_schemeTitle, action);
    };
    add({}, {});
    for (const LanguageName &language : std::as_const(m_languages))
        add(language.code, language.name);
    retranslate();
    mark();
}

void LookMenu::setLook(const Look &look)
{
    m_look = look;
    mark();
}

void LookMenu::mark()
{
    const auto check = [](const QActionGroup *group, const QVariant &value) {
        for (QAction *action : group->actions()) {
            action->setCheckable(true);
            action->setChecked(action->data() == value);
        }
    };
    check(m_language, m_look.language);
    check(m_scheme, static_cast<int>(m_look.scheme));
    check(m_size, nearestSize(m_look.textPercent));
}

void LookMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void LookMenu::retranslate()
{
    setAccessibleName(tr("Language and look"));
    m_languageTitle->setText(tr("Language"));
    //: The language this computer is set to
    m_language->actions().first()->setText(tr("As this computer"));
    m_schemeTitle->setText(tr("Colours"));
    //: The colours this computer is set to
    const QString names[] = {tr("As this computer is set"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (qsizetype i = 0; i < m_scheme->actions().size(); ++i)
        m_scheme->actions()[i]->setText(names[i]);
    m_sizeTitle->setText(tr("Size of text"));
    m_scanners->setText(tr("Scanners…")); //: Opens the settings of scanners
    for (QAction *action : m_size->actions()) {
        //: A size of text: %1 is 100, 125 …
        action->setText(tr("%1 %").arg(QLocale().toString(action->data().toInt())));
    }
}

}
