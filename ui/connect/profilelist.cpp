// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profilelist.h"

#include "ui/connect/profiledelegate.h"
#include "ui/connect/profilelistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ProfileList::ProfileList(QWidget *parent)
    : QWidget(parent), m_model(new ProfileListModel(this)), m_view(new QListView(this))
{
    m_view->setObjectName(u"profileList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProfileDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust); // a name takes the lines the width asks for
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    buildLayout();
    // Not activated(): on some desktops one click is enough for that.
    connect(m_view, &QListView::doubleClicked, this, [this] { Q_EMIT chosen(currentId()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_quiet && now.isValid())
            Q_EMIT currentChanged(currentId());
    });
    connect(m_new, &QPushButton::clicked, this, &ProfileList::newProfileRequested);
    connect(m_sandbox, &QPushButton::clicked, this, &ProfileList::sandboxRequested);
    retranslate();
}

void ProfileList::buildLayout()
{
    m_title = plainLabel({}, this, Type::Section);
    m_hint = plainLabel({}, this, Type::Small, true);
    m_new = new QPushButton(icon(Icon::Plus), {}, this);
    m_new->setObjectName(u"newProfile"_s);
    m_new->setAutoDefault(false);
    m_sandbox = new QPushButton(icon(Icon::Flask), {}, this);
    m_sandbox->setObjectName(u"sandbox"_s);
    m_sandbox->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::space12);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    column->addWidget(m_new, 0, Qt::AlignLeading);
    column->addWidget(m_sandbox, 0, Qt::AlignLeading);
}

void ProfileList::setProfiles(const QList<Profile> &profiles, const QString &currentId)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setProfiles(profiles);
    select(currentId);
}

void ProfileList::select(const QString &id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex wanted = m_model->indexOf(id);
    m_view->setCurrentIndex(wanted.isValid() ? wanted : m_model->index(0));
}

QString ProfileList::currentId() const
{
    return m_view->currentIndex().data(ProfileListModel::IdRole).toString();
}

bool ProfileList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && handleKey(static_cast<const QKeyEvent &>(*event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ProfileList::handleKey(const QKeyEvent &event)
{
    const QString id = currentId();
    if (id.isEmpty())
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.isAutoRepeat())
            Q_EMIT chosen(id);
        return true;
    case Qt::Key_F2:
        Q_EMIT editRequested(id);
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeRequested(id);
        return true;
    default:
        return false;
    }
}

void ProfileList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationFontChange)
        m_view->doItemsLayout();
}

void ProfileList::retranslate()
{
    //: Heading above the list of servers
    m_title->setText(tr("Where to?"));
    //: Keys of the list of servers
    m_hint->setText(tr("Return connects · F2 edits · Del removes"));
    m_view->setAccessibleName(tr("Servers"));
    //: Button: opens an empty form for another server
    m_new->setText(tr("&New server"));
    //: Button: starts the practice server
    m_sandbox->setText(tr("Try the sand&box"));
}

}
