// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QMenu>

class QActionGroup;

namespace Foyer {

//! What a person chooses once for this computer.
struct Look
{
    QString language; //!< a code of LookMenu::setLanguages(); empty = the system's
    SchemePreference scheme = SchemePreference::System;
    int textPercent = 100;
    bool operator==(const Look &) const = default;
};

struct LanguageName
{
    QString code, name; //!< the name in the language itself
};

//! Language, colours and size of text in one short list, one of each marked.
class LookMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit LookMenu(QWidget *parent = nullptr);

    //! To choose from, beside the system's own.
    void setLanguages(const QList<LanguageName> &languages);
    //! Marks what is chosen; tells nobody. A size that is not offered marks the nearest one.
    void setLook(const Look &look);
    [[nodiscard]] const Look &look() const { return m_look; }

Q_SIGNALS:
    void chosen(const Foyer::Look &look);
    //! Scanners are to be set up.
    void scannersWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QActionGroup *addGroup();
    void fillLanguages();
    void mark();
    void retranslate();

    Look m_look;
    QList<LanguageName> m_languages;
    QActionGroup *m_language, *m_scheme, *m_size;
    QAction *m_languageTitle, *m_schemeTitle, *m_sizeTitle, *m_scanners;
};

}
