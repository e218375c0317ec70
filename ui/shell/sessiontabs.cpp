// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessiontabs.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTabBar>

namespace Foyer {

namespace {

const QKeySequence newKey(Qt::CTRL | Qt::Key_N);
constexpr int mostKeys = 9;

}

SessionTabs::SessionTabs(QWidget *parent) : QWidget(parent), m_bar(new QTabBar(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space12, Tokens::space4, Tokens::space12, 0);
    row->setSpacing(Tokens::space8);
    row->addWidget(m_bar);
    row->addStretch(1);
    m_bar->setObjectName(QStringLiteral("sessionTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_filling && index >= 0)
            Q_EMIT chosen(index);
    });
    connect(m_bar, &QTabBar::tabBarClicked, this, [this](int index) {
        // QTabBar always has a current tab; a click on it while a new session is being opened is a choice as well.
        if (index >= 0 && index == m_bar->currentIndex())
            Q_EMIT chosen(index);
    });
    // The keys work while the row is hidden, so they belong to the window around it.
    QWidget *owner = parent ? parent : this;
    for (int i = 0; i < mostKeys; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), owner);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (i < m_faces.size())
                Q_EMIT chosen(i);
        });
    }
    auto *open = new QShortcut(newKey, owner);
    open->setAutoRepeat(false);
    connect(open, &QShortcut::activated, this, &SessionTabs::newRequested);
    retranslate();
    hide();
}

void SessionTabs::show(int index, const SessionTabFace &face)
{
    //: A session's tab: %1 its number key, %2 the patron, %3 what its clock says
    const QString text = face.badge.isEmpty() ? tr("%1 %2").arg(index + 1).arg(TextChecks::isolated(face.title))
                                              : tr("%1 %2 · %3").arg(index + 1).arg(TextChecks::isolated(face.title), face.badge);
    m_bar->setTabText(index, text);
    m_bar->setTabIcon(index, face.urgent ? icon(Icon::Alert) : QIcon());
    m_bar->setTabTextColor(index, face.urgent ? colorsFor(palette()).danger : QColor());
}

void SessionTabs::setFaces(const QList<SessionTabFace> &faces, int current)
{
    m_filling = true;
    while (m_bar->count() > faces.size())
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < faces.size())
        m_bar->addTab({});
    for (int i = 0; i < faces.size(); ++i) {
        if (i >= m_faces.size() || !(m_faces[i] == faces[i]))
            show(i, faces[i]);
    }
    m_faces = faces;
    if (current >= 0)
        m_bar->setCurrentIndex(current);
    m_filling = false;
    setVisible(faces.size() > 1);
}

void SessionTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SessionTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Open sessions"));
    for (int i = 0; i < m_faces.size(); ++i)
        show(i, m_faces[i]);
}

}
