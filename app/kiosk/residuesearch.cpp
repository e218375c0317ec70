// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/residuesearch.h"

#include "app/kiosk/lockin.h"
#include "app/kiosk/logwitness.h"
#include "app/receipts/receiptprinter.h"
#include "app/kiosk/textwalk.h"
#include "models/kioskjournal.h"
#include "models/service/httptransport.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <set>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Of our own making, so it can be logged: what a guest typed is no class.
QString classOf(const QObject &object) { return QString::fromLatin1(object.metaObject()->className()); }

//! Each place once: a residue in ten labels is one find.
class Finds final
{
public:
    void add(ResiduePlace place, const QString &where = {})
    {
        if (m_seen.insert({place, where}).second)
            m_finds.append({place, where});
    }
    [[nodiscard]] const QList<Residue> &all() const { return m_finds; }

private:
    std::set<std::pair<ResiduePlace, QString>> m_seen;
    QList<Residue> m_finds;
};

void lookAtTexts(const TraceSearch &search, Finds &finds)
{
    walkTexts([&](const QObject &owner, const QString &text) {
        if (search.hits(text))
            finds.add(ResiduePlace::Texts, classOf(owner));
    });
    for (QWidget *window : QApplication::topLevelWidgets()) {
        walkReadOut(window, [&](const QString &text) {
            if (search.hits(text))
                finds.add(ResiduePlace::ReadOut, classOf(*window));
        });
    }
}

bool hasUndo(const QTextDocument *document) { return document->isUndoAvailable() || document->isRedoAvailable(); }

//! A fresh field has nothing to undo, so here the text need not be known.
void lookAtFields(Finds &finds)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        bool undo = false;
        if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
            undo = line->isUndoAvailable() || line->isRedoAvailable();
            if (line->completer())
                finds.add(ResiduePlace::Completer, classOf(*widget));
        } else if (const auto *text = qobject_cast<QTextEdit *>(widget)) {
            undo = hasUndo(text->document());
        } else if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
            undo = hasUndo(plain->document());
        }
        if (undo)
            finds.add(ResiduePlace::Undo, classOf(*widget));
    }
}

void lookAtClipboards(const TraceSearch &search, Finds &finds)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (search.hits(clipboard->text(QClipboard::Clipboard)))
        finds.add(ResiduePlace::Clipboard);
    if (clipboard->supportsSelection() && search.hits(clipboard->text(QClipboard::Selection)))
        finds.add(ResiduePlace::Selection);
}

//! A name that itself is a trace is not told.
void lookAtFiles(const QString &folder, ResiduePlace place, const TraceSearch &search, Finds &finds)
{
    if (folder.isEmpty())
        return;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool named = search.hits(files.filePath());
        const bool holds = file.open(QIODevice::ReadOnly) && search.hits(file.read(ResidueSearch::largestFile));
        if (named || holds)
            finds.add(place, named ? QString() : files.fileName());
    }
}

}

ResidueSearch::ResidueSearch(KioskGrounds grounds) : m_grounds(std::move(grounds)) { }

ResidueSearch::Speech ResidueSearch::speechNow()
{
    return {QLocale(), QGuiApplication::layoutDirection(), QApplication::font(), qApp->styleSheet()};
}

void ResidueSearch::learnClean() { m_clean = speechNow(); }

QByteArray ResidueSearch::ownWords() const
{
    QByteArray words;
    walkTexts([&words](const QObject &, const QString &text) { words += text.toUtf8() + '\n'; });
    for (QWidget *window : QApplication::topLevelWidgets())
        walkReadOut(window, [&words](const QString &text) { words += text.toUtf8() + '\n'; });
    for (int event = 0; event <= int(HouseEvent::Ended); ++event)
        words += KioskJournal::nameOf(HouseEvent(event)).toUtf8() + '\n';
    for (int place = 0; place < int(ResiduePlace::Count); ++place)
        words += nameOf(ResiduePlace(place)).toUtf8() + '\n';
    return words;
}

QList<Residue> ResidueSearch::look(const GuestTraces &traces) const
{
    const TraceSearch search = traces.search();
    Finds finds;
    lookAtTexts(search, finds);
    lookAtFields(finds);
    lookAtClipboards(search, finds);
    if (m_grounds.lockIn->isComposing())
        finds.add(ResiduePlace::InputMethod);
    if (m_grounds.window->windowTitle() != m_grounds.title)
        finds.add(ResiduePlace::WindowTitle);
    if (m_clean && speechNow() != *m_clean)
        finds.add(ResiduePlace::Language);
    if (m_grounds.transport && m_grounds.transport->hasMetVisitor())
        finds.add(ResiduePlace::Connections);
    if (m_grounds.printer && m_grounds.printer->isBusy())
        finds.add(ResiduePlace::Printer);
    if (search.hits(m_grounds.log->heard()))
        finds.add(ResiduePlace::Log);
    for (const QString &folder : m_grounds.keptFolders)
        lookAtFiles(folder, ResiduePlace::Settings, search, finds);
    lookAtFiles(m_grounds.temporaryFolder, ResiduePlace::TemporaryFiles, search, finds);
    return finds.all();
}

QString ResidueSearch::nameOf(ResiduePlace place)
{
    switch (place) {
    case ResiduePlace::Texts: return u"texts"_s;
    case ResiduePlace::Undo: return u"undo"_s;
    case ResiduePlace::Completer: return u"completer"_s;
    case ResiduePlace::ReadOut: return u"read-out"_s;
    case ResiduePlace::Clipboard: return u"clipboard"_s;
    case ResiduePlace::Selection: return u"selection"_s;
    case ResiduePlace::InputMethod: return u"input-method"_s;
    case ResiduePlace::WindowTitle: return u"window-title"_s;
    case ResiduePlace::Language: return u"language"_s;
    case ResiduePlace::Connections: return u"connections"_s;
    case ResiduePlace::Log: return u"log"_s;
    case ResiduePlace::Settings: return u"settings"_s;
    case ResiduePlace::TemporaryFiles: return u"temporary-files"_s;
    case ResiduePlace::Printer: return u"printer"_s;
    case ResiduePlace::Count: break;
    }
    return {};
}

}
