// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oldtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar mark = u'‹';

//! Access keys and marks of text direction are not part of what is read.
QString readable(QString text)
{
    static const QRegularExpression unseen(u"[&\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.remove(unseen).trimmed();
}

void addModel(const QAbstractItemView &view, QStringList &texts)
{
    const QAbstractItemModel *model = view.model();
    for (int column = 0; model && column < model->columnCount(view.rootIndex()); ++column) {
        texts.append(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model->rowCount(view.rootIndex()); ++row)
            texts.append(model->index(row, column, view.rootIndex()).data().toString());
    }
}

//! What \a widget shows, and what a screen reader would say of it.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts.append(edit->placeholderText());
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        texts.append({box->placeholderText(), box->currentText()});
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addModel(*view, texts);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts.append({bar->tabText(i), bar->tabToolTip(i)});
    }
    for (const QAction *action : widget.actions())
        texts.append(action->text());
    return texts;
}

}

QString OldTexts::translate(const char *context, const char *source, const char *, int) const
{
    if (!QLatin1StringView(context).startsWith("Foyer::"_L1))
        return {};
    const QString text = QString::fromUtf8(source);
    if (m_marks)
        return mark + text + u'›';
    const QString read = readable(text);
    if (!read.contains(u'%'))
        m_plain.insert(read);
    else if (!m_patterns.contains(read))
        m_patterns.insert(read, patternOf(read));
    return {};
}

void OldTexts::tell(QWidget &window)
{
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &change);
}

bool OldTexts::isOurs(const QString &shown) const
{
    const QString text = readable(shown);
    if (text.isEmpty() || text.contains(mark))
        return false;
    if (m_plain.contains(text))
        return true;
    return std::any_of(m_patterns.cbegin(), m_patterns.cend(), [&text](const std::optional<Pattern> &pattern) {
        return pattern && text.contains(pattern->longest) && pattern->whole.match(text).hasMatch();
    });
}

std::optional<OldTexts::Pattern> OldTexts::patternOf(const QString &source)
{
    static const QRegularExpression place(u"%(L?[0-9]+|n)"_s), letter(u"\\pL"_s);
    constexpr int telling = 6; // fewer letters could be anybody's
    const QStringList parts = source.split(place);
    if (parts.join(QString()).count(letter) < telling)
        return std::nullopt;
    Pattern pattern;
    QStringList escaped;
    for (const QString &part : parts) {
        escaped.append(QRegularExpression::escape(part));
        if (part.size() > pattern.longest.size())
            pattern.longest = part.trimmed(); // values at its ends may be empty
    }
    pattern.whole.setPattern(QRegularExpression::anchoredPattern(escaped.join(u".*"_s)));
    return pattern;
}

namespace {

//! "Tab" and "Enter" on a key cap are Qt's words, whatever else of ours is called so.
bool isKeyName(const QWidget &widget, const QString &text)
{
    const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::NativeText);
    return QLatin1StringView(widget.metaObject()->className()) == "Foyer::KeyHint"_L1 && keys.count() == 1
        && keys[0].key() != Qt::Key_unknown;
}

}

namespace {

//! What a message bar says is what was said then.
bool isSaid(const QWidget *widget)
{
    while (widget && QLatin1StringView(widget->metaObject()->className()) != "Foyer::MessageBar"_L1)
        widget = widget->parentWidget();
    return widget;
}

}

QStringList OldTexts::leftIn(QWidget &window)
{
    QList<QWidget *> all = window.findChildren<QWidget *>();
    all.prepend(&window);
    QStringList shown;
    for (const QWidget *widget : std::as_const(all))
        shown += textsOf(*widget) + QStringList(widget->isVisible() ? u"+"_s : u"-"_s);
    const size_t state = qHash(shown);
    if (m_judged.contains(state))
        return {};
    m_judged.insert(state);
    m_marks = true;
    tell(window);
    QStringList left;
    all = window.findChildren<QWidget *>();
    all.prepend(&window);
    for (const QWidget *widget : std::as_const(all)) {
        for (const QString &text : textsOf(*widget)) {
            if (widget->isVisible() && isOurs(text) && !isKeyName(*widget, text) && !isSaid(widget))
                left.append(text + u" ["_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName() + u']');
        }
    }
    m_marks = false;
    tell(window);
    return left;
}

}
