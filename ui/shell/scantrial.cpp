// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scantrial.h"

#include <QKeyEvent>

#include <utility>

namespace Foyer {

namespace {

Nanoseconds timeOf(const QKeyEvent &key) { return std::chrono::milliseconds(key.timestamp()); }

std::optional<ScanSuffix> endOf(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return ScanSuffix::Return;
    return key.key() == Qt::Key_Tab ? std::optional(ScanSuffix::Tab) : std::nullopt;
}

}

ScanTrial::ScanTrial(QWidget *parent) : QLineEdit(parent), m_over(this)
{
    setObjectName(QStringLiteral("scanTrial"));
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_over.setSingleShot(true);
    m_over.setInterval(silence);
    connect(&m_over, &QTimer::timeout, this, [this] { finish(std::nullopt, {}); });
}

void ScanTrial::reset()
{
    m_over.stop();
    m_keys.clear();
}

bool ScanTrial::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool ours = endOf(key) ? !m_keys.isEmpty() : key.text().size() == 1 && key.text().at(0).isPrint();
        const bool command = key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (ours && !command) {
            event->accept();
            return event->type() == QEvent::ShortcutOverride || take(key);
        }
    }
    return QLineEdit::event(event);
}

bool ScanTrial::take(const QKeyEvent &key)
{
    if (const auto end = endOf(key)) {
        finish(end, timeOf(key));
        return true;
    }
    m_keys.append({key.text().at(0), timeOf(key)});
    m_over.start();
    return true;
}

void ScanTrial::finish(std::optional<ScanSuffix> end, Nanoseconds at)
{
    m_over.stop();
    QList<TriedKey> keys = std::exchange(m_keys, {});
    Q_EMIT tried(lessonOf(keys, end, at, m_settings));
    for (TriedKey &key : keys)
        key.character = u' '; // whatever it was, it is not needed any more
}

}
