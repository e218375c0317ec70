// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into every test that paints pictures. FOYER_PICTURES_LANGUAGE=de paints them in that language.
// FOYER_PICTURES_AUDIT=fail looks at each widget as it is painted and fails the test when a text is cut, when two
// controls answer to the same key, or (in English) when a change of language would leave a text behind; =warn says so.
// =cut fails for cut texts only, and lets pass what is made for a smaller window or larger text than a laptop's.
// A text is cut when it was so in the last picture of its widget: a window may be painted once before it is laid out.
#include "tests/support/oldtexts.h"
#include "tests/support/screenaudit.h"
#include "translations/language.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QTest>
#include <QWidget>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int normalBody = 13; // at larger sizes of text things scroll and wrap as they can

enum class Strictness { Warn, CutOnly, Fail };

bool isOfASmallerWindow()
{
    const QByteArrayView tag(QTest::currentDataTag() ? QTest::currentDataTag() : "");
    return tag.contains("narrow") || tag.contains("small") || tag.contains("large");
}

class PaintAudit final : public QObject
{
public:
    PaintAudit(QObject *parent, Strictness strictness) : QObject(parent), m_strictness(strictness) { }

    //! From now on.
    void lookForOldTexts()
    {
        QCoreApplication::installTranslator(&m_old);
        m_looksForOld = true;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (!widget || !widget->isVisible() || QApplication::font().pixelSize() != normalBody)
            return false;
        noteCut(*widget);
        if (widget->isWindow() && m_strictness != Strictness::CutOnly) {
            for (const QString &pair : ScreenAudit::sharedKeys(*widget))
                say(u"same key: "_s + pair);
            lookAtOldTexts(*widget);
        }
        return false;
    }

private:
    //! Said when the widget goes, unless a later picture was whole.
    void noteCut(QWidget &widget)
    {
        const QString cut = ScreenAudit::cutText(widget);
        if (cut.isEmpty() || (m_strictness == Strictness::CutOnly && isOfASmallerWindow())) {
            m_cut.remove(&widget);
            return;
        }
        if (!m_cut.contains(&widget))
            connect(&widget, &QObject::destroyed, this, [this](QObject *gone) {
                if (const QString words = m_cut.take(gone); !words.isEmpty())
                    say(words);
            });
        m_cut.insert(&widget, u"cut: "_s + cut + where(widget));
    }

    //! Before the window paints itself, and not again while that changes it.
    void lookAtOldTexts(QWidget &window)
    {
        if (!m_looksForOld)
            return;
        m_looksForOld = false;
        for (const QString &text : m_old.leftIn(window))
            say(u"old text: "_s + text);
        m_looksForOld = true;
    }

    static QString where(const QWidget &widget)
    {
        const QWidget *around = widget.parentWidget();
        return u" ["_s + QString::fromLatin1(widget.metaObject()->className()) + u" "_s + widget.objectName() + u" in "_s
            + (around ? around->objectName() + u" "_s + QString::fromLatin1(around->metaObject()->className()) : QString())
            + u", %1 × %2]"_s.arg(widget.width()).arg(widget.height());
    }

    void say(const QString &words)
    {
        if (m_said.contains(words))
            return;
        m_said.insert(words);
        const QString at = QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "") + u" "_s + words;
        if (m_strictness != Strictness::Warn && QTest::currentTestFunction())
            QTest::qFail(qPrintable(at), __FILE__, __LINE__);
        else
            qWarning("%s", qPrintable(at));
    }

    const Strictness m_strictness;
    QHash<QObject *, QString> m_cut; //!< by widget: what was cut in its last picture
    bool m_looksForOld = false;
    OldTexts m_old;
    QSet<QString> m_said;
};

void speakAndLook()
{
    const QString language = qEnvironmentVariable("FOYER_PICTURES_LANGUAGE");
    if (!language.isEmpty())
        static const Language spoken(language);
    const QString audit = qEnvironmentVariable("FOYER_PICTURES_AUDIT");
    if (audit.isEmpty())
        return;
    const auto strictness = audit == u"fail" ? Strictness::Fail : audit == u"cut" ? Strictness::CutOnly : Strictness::Warn;
    auto *look = new PaintAudit(qApp, strictness);
    qApp->installEventFilter(look);
    // A change of language takes questions back: what is painted for a person keeps them.
    if (language.isEmpty() && strictness != Strictness::CutOnly && !qEnvironmentVariableIsSet("FOYER_PICTURES"))
        look->lookForOldTexts();
}

}

Q_COREAPP_STARTUP_FUNCTION(speakAndLook)
