// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/paneltabs.h"

#include "ui/widgets/sessionpanel.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace Foyer {

QKeySequence PanelTabs::keyOf(int index)
{
    // Alt with a letter belongs to the fields; Alt+1 to Alt+4 choose the sign-in form, so the tabs go on from there.
    constexpr int afterTheForms = 5, tenth = 10;
    const int digit = (index + afterTheForms) % tenth;
    return index > tenth - afterTheForms ? QKeySequence() : QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit));
}

PanelTabs::PanelTabs(QWidget *parent) : QWidget(parent), m_bar(new QTabBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    m_bar->setObjectName(QStringLiteral("panelTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->addTab({});
    connect(m_bar, &QTabBar::currentChanged, this, [this] { Q_EMIT chosen(current()); });
    retranslate();
    hide();
}

void PanelTabs::choose(int index)
{
    // Again on the tab that is in front: its panel wants the focus back.
    if (m_bar->currentIndex() == index)
        Q_EMIT chosen(current());
    else
        m_bar->setCurrentIndex(index);
}

void PanelTabs::add(SessionPanel *panel)
{
    m_panels.append(panel);
    m_bar->addTab({});
    connect(panel, &SessionPanel::titleChanged, this, &PanelTabs::retranslate);
    retranslate();
    show();
}

void PanelTabs::chooseCart() { m_bar->setCurrentIndex(0); }

SessionPanel *PanelTabs::current() const
{
    const int index = m_bar->currentIndex();
    return index <= 0 ? nullptr : m_panels.value(index - 1);
}

void PanelTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PanelTabs::retranslate()
{
    const auto name = [this](int index, const QString &title) {
        m_bar->setTabText(index, title);
        m_bar->setTabToolTip(index, keyOf(index).toString(QKeySequence::NativeText));
    };
    m_bar->setAccessibleName(tr("Parts of this session"));
    //: Tab with what is in the cart
    name(0, tr("Cart"));
    for (int i = 0; i < m_panels.size(); ++i)
        name(i + 1, m_panels[i]->title());
}

}
