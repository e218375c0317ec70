// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/lookbutton.h"
#include "ui/shell/scannersheet.h"
#include "ui/shell/sessiontabs.h"
#include "ui/shell/windowkeys.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Foyer {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_band(new EnvironmentBand), m_staff(new ElidedLabel)
    , m_lamp(new ConnectionLamp), m_tabs(new SessionTabs(this)), m_newSession(new QToolButton), m_find(new QToolButton)
    , m_help(new QToolButton)
    , m_messages(new MessageBar), m_pages(new QStackedWidget), m_keys(new WindowKeys(this, *m_messages))
    , m_lookMenu(new LookMenu(this)), m_lookInBand(new LookButton(m_lookMenu, Qt::ToolButtonIconOnly))
    , m_lookAlone(new LookButton(m_lookMenu, Qt::ToolButtonTextBesideIcon)), m_bandless(new QWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bandless);
    column->addWidget(m_band);
    column->addWidget(m_tabs);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_staff->setMuted(true);
    m_newSession->setObjectName(QStringLiteral("newSession"));
    m_newSession->setIcon(icon(Icon::Plus));
    m_find->setObjectName(QStringLiteral("findOrDo"));
    m_find->setIcon(icon(Icon::Search));
    for (QToolButton *button : {m_newSession, m_find}) {
        button->setAutoRaise(true);
        setCompact(button);
    }
    m_newSession->hide();
    buildHelp();
    connect(m_newSession, &QToolButton::clicked, m_tabs, &SessionTabs::newRequested);
    connect(m_find, &QToolButton::clicked, m_keys, &WindowKeys::togglePalette);
    // The lamp's words matter more than those of buttons whose keys are known.
    for (QToolButton *button : {m_newSession, m_find, m_help})
        m_band->addFolding(button);
    m_band->addTrailing(m_staff);
    m_band->addTrailing(m_lamp);
    m_band->addTrailing(m_lookInBand);
    buildLookMenu();
    m_band->hide();
    setCentralWidget(centre);
    constexpr QSize comfortable(1280, 720), smallest(720, 480);
    resize(comfortable);
    setMinimumSize(smallest);
    qApp->installEventFilter(this);
    retranslate();
}

void MainWindow::buildLookMenu()
{
    auto *row = new QHBoxLayout(m_bandless);
    row->setContentsMargins(Tokens::space12, Tokens::space4, Tokens::space12, 0);
    row->addStretch(1);
    row->addWidget(m_lookAlone);
    // After the menu has closed and given the focus back.
    connect(
        m_lookMenu, &LookMenu::scannersWanted, this, [this] { m_keys->scanners().open(); }, Qt::QueuedConnection);
    auto *shortcut = new QShortcut(LookButton::key, this);
    shortcut->setAutoRepeat(false);
    const auto open = [this] { (m_band->isHidden() ? m_lookAlone : m_lookInBand)->open(); };
    connect(shortcut, &QShortcut::activated, this, open);
    m_keys->actions().add(this, [open] {
        return QList<Action>{{QStringLiteral("window.look"), tr("Language and look"), tr("Window"), LookButton::key,
            //: Other words for "Language and look", separated by blanks
            tr("settings preferences dark contrast size of text German Spanish French"), {}, open}};
    });
}

void MainWindow::buildHelp()
{
    m_help->setObjectName(QStringLiteral("helpPatron"));
    m_help->setIcon(icon(Icon::Help));
    m_help->setAutoRaise(true);
    setCompact(m_help);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
    key->setAutoRepeat(false);
    connect(m_help, &QToolButton::clicked, this, &MainWindow::helpRequested);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_band->isVisible())
            Q_EMIT helpRequested();
    });
}

void MainWindow::setEnvironment(Environment environment, const QString &place)
{
    m_place = place;
    m_band->setEnvironment(environment);
    m_band->setPlace(place);
    m_band->show();
    m_bandless->hide();
    retranslate();
}

void MainWindow::hideEnvironment()
{
    m_band->hide();
    m_bandless->show();
    retranslate();
}

void MainWindow::showSessions(const QList<SessionTabFace> &faces, int current)
{
    m_tabs->setFaces(faces, current);
    m_newSession->setVisible(!faces.isEmpty() && current >= 0);
}

void MainWindow::setStaff(const QString &words) { m_staff->setText(words); }

void MainWindow::showPage(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (before && before != page && !m_kept.contains(before)) {
        m_pages->removeWidget(before);
        before->deleteLater();
    }
    if (!page->isAncestorOf(focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::keepPage(QWidget *page) { m_kept.append(page); }

void MainWindow::dropPage(QWidget *page)
{
    m_kept.removeAll(page);
    m_pages->removeWidget(page);
    delete page;
}

QWidget *MainWindow::page() const { return m_pages->currentWidget(); }

void MainWindow::allowClose()
{
    m_closeAllowed = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closeAllowed) {
        event->accept();
        return;
    }
    event->ignore();
    Q_EMIT closeRequested();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT languageChanged();
    }
    if (event->type() == QEvent::WindowStateChange)
        noteExposure();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Nobody on the way up wanted this Esc.
    if (event->key() != Qt::Key_Escape || event->isAutoRepeat() || !m_keys->stepBack())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    noteExposure();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    noteExposure();
}

void MainWindow::noteExposure()
{
    const bool exposed = isVisible() && !isMinimized();
    if (exposed == m_exposed)
        return;
    m_exposed = exposed;
    Q_EMIT exposedChanged(exposed);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isInput = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::TouchBegin;
    if (isInput && event->spontaneous() && isActiveWindow())
        Q_EMIT activity();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::retranslate()
{
    //: Button in the band: opens another session beside the open ones; its key is Ctrl+N
    m_newSession->setText(tr("New session  Ctrl+N"));
    //: Button in the band: opens the command palette; its key is Ctrl+K
    m_find->setText(tr("Ctrl+K  find or do…"));
    //: Button in the band: why a patron cannot sign in; its key is Ctrl+D
    m_help->setText(tr("Help a patron  Ctrl+D"));
    for (QToolButton *button : {m_newSession, m_find, m_help})
        button->setToolTip(button->text());
    const QString name = QStringLiteral("Foyer");
    //: Window title: %1 SANDBOX, TEST or LIVE, %2 the organisation and server
    setWindowTitle(m_band->isHidden() ? name : tr("%1 – %2 – Foyer").arg(environmentWord(m_band->environment()), m_place));
}

}
