// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessiontabs.h"

#include "ui/shell/sessionbar.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

namespace Foyer {

namespace {

const QKeySequence newKey(Qt::CTRL | Qt::Key_N), closeKey(Qt::CTRL | Qt::Key_W), nameKey(Qt::Key_F2);
constexpr int mostKeys = 9, longestName = 40, boxWidth = 240;

}

SessionTabs::SessionTabs(QWidget *parent) : QWidget(parent), m_bar(new SessionBar(this)), m_box(new TextField(longestName, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space12, Tokens::space4, Tokens::space12, 0);
    row->setSpacing(Tokens::space8);
    row->addWidget(m_bar);
    row->addStretch(1);
    m_bar->setObjectName(QStringLiteral("sessionTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideMiddle); // the clock at the end stays
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
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0 && index == m_current)
            askForName();
    });
    buildBox();
    // The keys work while the row is hidden, so they belong to the window around it.
    buildKeys(parent ? parent : this);
    retranslate();
    hide();
}

void SessionTabs::buildBox()
{
    m_box->setObjectName(QStringLiteral("sessionName"));
    m_box->installEventFilter(this);
    connect(m_box, &QLineEdit::returnPressed, this, [this] { endNaming(true); });
    m_box->hide();
}

void SessionTabs::buildKeys(QWidget *owner)
{
    const auto bind = [this, owner](const QKeySequence &key, auto slot) {
        auto *shortcut = new QShortcut(key, owner);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, slot);
        return shortcut;
    };
    for (int i = 0; i < mostKeys; ++i) {
        bind(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            if (i < m_faces.size())
                Q_EMIT chosen(i);
        });
    }
    bind(newKey, [this] { Q_EMIT newRequested(); });
    m_close = bind(closeKey, [this] { Q_EMIT closeRequested(m_current); });
    m_rename = bind(nameKey, [this] { askForName(); });
    m_close->setEnabled(false);
    m_rename->setEnabled(false); // other pages use F2 for their own lists
}

void SessionTabs::show(int index, const SessionTabFace &face)
{
    //: A session's tab: %1 its number key, %2 the patron, %3 what its clock says
    const QString text = face.badge.isEmpty() ? tr("%1 %2").arg(index + 1).arg(TextChecks::isolated(face.title))
                                              : tr("%1 %2 · %3").arg(index + 1).arg(TextChecks::isolated(face.title), face.badge);
    m_bar->setTabText(index, text);
    m_bar->setTabIcon(index, face.urgent ? icon(Icon::Alert) : QIcon());
    m_bar->setTabTextColor(index, face.urgent ? colorsFor(palette()).danger : QColor());
    QWidget *button = m_bar->tabButton(index, QTabBar::RightSide);
    //: Button on a session's tab; %1 the patron
    button->setAccessibleName(tr("Close %1").arg(TextChecks::isolated(face.title)));
    //: Tool tip; %1 is a key
    button->setToolTip(tr("Log out and close (%1)").arg(closeKey.toString(QKeySequence::NativeText)));
}

void SessionTabs::addCloseButton(int index)
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(QStringLiteral("closeSession"));
    button->setIcon(icon(Icon::Close));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // Ctrl+W is its key
    setCompact(button);
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < m_bar->count(); ++i) {
            if (m_bar->tabButton(i, QTabBar::RightSide) == button)
                Q_EMIT closeRequested(i);
        }
    });
    m_bar->setTabButton(index, QTabBar::RightSide, button);
}

void SessionTabs::setFaces(const QList<SessionTabFace> &faces, int current)
{
    // Told again with every second of a clock.
    if (faces == m_faces && current == m_current && m_bar->count() == faces.size() && (current < 0 || m_bar->currentIndex() == current))
        return;
    if (isNaming() && (current != m_naming || faces.size() != m_faces.size()))
        endNaming(false); // the name was for another tab
    m_filling = true;
    while (m_bar->count() > faces.size())
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < faces.size())
        addCloseButton(m_bar->addTab({}));
    for (int i = 0; i < faces.size(); ++i) {
        if (i >= m_faces.size() || !(m_faces[i] == faces[i]))
            show(i, faces[i]);
    }
    m_faces = faces;
    m_current = current;
    if (current >= 0)
        m_bar->setCurrentIndex(current);
    m_filling = false;
    m_close->setEnabled(current >= 0);
    m_rename->setEnabled(current >= 0);
    refreshVisible();
    if (isNaming())
        placeBox(); // a tab before it may be wider now
}

bool SessionTabs::isNaming() const { return m_naming >= 0; }

void SessionTabs::refreshVisible()
{
    const bool one = m_faces.size() == 1 && m_faces.constFirst().named;
    setVisible(m_faces.size() > 1 || one || isNaming());
}

void SessionTabs::askForName()
{
    if (m_current < 0 || isNaming())
        return;
    m_before = QApplication::focusWidget();
    m_naming = m_current;
    m_box->setText(m_faces[m_naming].title);
    m_box->selectAll();
    m_bar->holdWide(m_naming, boxWidth); // or the box would lie on the next one
    refreshVisible();
    layout()->activate();
    placeBox();
    m_box->show();
    m_box->raise();
    m_box->setFocus(Qt::OtherFocusReason);
}

void SessionTabs::placeBox()
{
    const QRect tab = m_bar->tabRect(m_naming);
    const QRect wanted(m_bar->mapTo(this, tab.topLeft()), QSize(qMax(tab.width(), boxWidth), tab.height()));
    // A tab at the far end must not push the box out of the window.
    const int start = layoutDirection() == Qt::RightToLeft ? wanted.left() + tab.width() - wanted.width() : wanted.left();
    const int left = qBound(0, start, qMax(0, width() - wanted.width()));
    m_box->setGeometry(left, wanted.top(), qMin(wanted.width(), width()), wanted.height());
}

void SessionTabs::endNaming(bool keep)
{
    if (!isNaming())
        return;
    const int index = std::exchange(m_naming, -1);
    m_bar->holdWide(-1, 0);
    const QString name = TextChecks::cleaned(m_box->text()).left(longestName);
    const QPointer<QWidget> before = m_before;
    if (before && before->isVisible() && m_box->hasFocus())
        before->setFocus(Qt::OtherFocusReason);
    m_box->hide();
    m_box->wipe();
    refreshVisible();
    if (keep && name != m_faces.value(index).title)
        Q_EMIT named(index, name);
}

bool SessionTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box)
        return QWidget::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            endNaming(false);
        return true;
    }
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        endNaming(true);
    return QWidget::eventFilter(watched, event);
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
    m_box->setAccessibleName(tr("Name of this session")); //: Field over a session's tab
    m_box->setPlaceholderText(tr("empty: the patron's name")); //: In the empty field over a session's tab
    for (int i = 0; i < m_faces.size(); ++i)
        show(i, m_faces[i]);
}

}
