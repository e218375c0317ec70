// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowkeys.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/scannersheet.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/widgets/messagebar.h"

#include <QShortcut>

namespace Foyer {

namespace {

const QKeySequence sheetKey(Qt::Key_F1), nextKey(Qt::Key_F6), previousKey(Qt::SHIFT | Qt::Key_F6);

}

const QKeySequence WindowKeys::paletteKey(Qt::CTRL | Qt::Key_K);

WindowKeys::WindowKeys(QWidget *window, MessageBar &messages)
    : QObject(window), m_window(window), m_messages(messages), m_ring([this] { return panes(); })
    , m_palette(new CommandPalette(m_book, window)), m_sheet(new ShortcutSheet(m_book, window))
    , m_scanners(new ScannerSheet(window))
{
    const auto bind = [this](const QKeySequence &key, auto *receiver, auto slot) {
        auto *shortcut = new QShortcut(key, m_window);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    bind(paletteKey, this, &WindowKeys::togglePalette);
    bind(sheetKey, this, &WindowKeys::toggleSheet);
    bind(nextKey, &m_ring, &PaneRing::next);
    bind(previousKey, &m_ring, &PaneRing::previous);
    for (Overlay *overlay : std::initializer_list<Overlay *>{m_palette, m_sheet, m_scanners}) {
        overlay->letThrough({paletteKey, sheetKey});
        connect(overlay, &Overlay::closed, this, &WindowKeys::uncovered);
    }
    m_book.add(this, [this] { return messageActions(); });
    m_book.add(this, [this] { return windowActions(); }, ActionBook::Rank::Always);
}

void WindowKeys::setPanes(QObject *owner, PaneRing::Source panes)
{
    m_paneOwner = owner;
    m_panes = std::move(panes);
}

void WindowKeys::setPurpose(std::function<QString()> purpose) { m_sheet->setPurpose(std::move(purpose)); }

void WindowKeys::setStepBack(QObject *owner, std::function<bool()> step)
{
    m_stepOwner = owner;
    m_step = std::move(step);
}

bool WindowKeys::stepBack()
{
    if (m_messages.hasMessage()) {
        m_messages.dismiss();
        return true;
    }
    return m_stepOwner && m_step();
}

bool WindowKeys::isCovered() const { return m_palette->isOpen() || m_sheet->isOpen() || m_scanners->isOpen(); }

void WindowKeys::togglePalette()
{
    m_sheet->dismiss();
    m_scanners->dismiss();
    m_palette->isOpen() ? m_palette->dismiss() : m_palette->open();
}

void WindowKeys::toggleSheet()
{
    m_palette->dismiss();
    m_scanners->dismiss();
    m_sheet->isOpen() ? m_sheet->dismiss() : m_sheet->open();
}

QList<Pane> WindowKeys::panes() const
{
    // The message first: what it asks is the newest.
    QList<Pane> all{{&m_messages}};
    if (m_paneOwner)
        all += m_panes();
    return all;
}

QList<Action> WindowKeys::messageActions()
{
    QList<Action> all;
    if (!m_messages.hasMessage())
        return all;
    const Message message = m_messages.message();
    for (int i = 0; i < message.actions.size(); ++i)
        all.append({QStringLiteral("message.%1").arg(i), message.actions[i], message.headline, {}, {}, {},
            [this, id = message.id, i] { Q_EMIT m_messages.actionTriggered(id, i); }});
    return all;
}

QList<Action> WindowKeys::windowActions()
{
    const QString place = tr("Window"); //: Where an action belongs
    return {{QStringLiteral("window.palette"), tr("Find or do…"), place, paletteKey},
        {QStringLiteral("window.keys"), tr("Show all keys"), place, sheetKey,
            //: Other words for "Show all keys", separated by blanks
            tr("help shortcuts keyboard"), {}, [this] { m_sheet->open(); }},
        {QStringLiteral("window.scanners"), tr("Set up scanners"), place, {},
            //: Other words for "Set up scanners", separated by blanks
            tr("settings barcode prefix suffix speed wedge"), {}, [this] { m_scanners->open(); }},
        {QStringLiteral("window.nextPart"), tr("To the next part of the window"), place, nextKey},
        {QStringLiteral("window.previousPart"), tr("To the part before"), place, previousKey},
        {QStringLiteral("window.back"), tr("One step back"), place, QKeySequence(Qt::Key_Escape)}}; //: Said of Esc
}

}
