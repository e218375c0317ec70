// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/cleanup.h"
#include "app/kiosk/lockin.h"
#include "app/kiosk/logwitness.h"
#include "app/receipts/receiptprinter.h"
#include "app/kiosk/residuesearch.h"
#include "models/service/httptransport.h"
#include "tests/kiosk/standinlp.h"
#include "tests/support/testclock.h"
#include "translations/language.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Foyer::CleanupStep)
Q_DECLARE_METATYPE(QList<Foyer::ResiduePlace>)

namespace {

const QString email = u"ada.guest@example.org"_s;

//! A window with one page, as much as a guest can leave something in.
class Window final : public QWidget
{
public:
    Window() { rebuild(); }
    void rebuild()
    {
        delete m_page;
        m_page = new QWidget(this);
        auto *column = new QVBoxLayout(m_page);
        column->addWidget(field = new QLineEdit);
        column->addWidget(label = new QLabel);
        m_page->show();
    }
    QLineEdit *field = nullptr;
    QLabel *label = nullptr;

private:
    QWidget *m_page = nullptr;
};

}

class CleanupTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aCleanKioskIsFoundClean();
    void everyStepIsNeeded_data();
    void everyStepIsNeeded();
    void whatNoStepCanUndoIsFound_data();
    void whatNoStepCanUndoIsFound();
    void aFindSaysWhereAndNeverWhat();
    void theKiosksOwnWordsAreNoFind();

private:
    void beAGuest();
    [[nodiscard]] QList<ResiduePlace> found() const;

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_temporary, m_kept;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<LogWitness> m_log;
    std::unique_ptr<LockIn> m_lockIn;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Window> m_window;
    const StandInLp m_lp{u"exec sleep 60"_s};
    std::unique_ptr<ReceiptPrinter> m_printer;
    std::unique_ptr<ResidueSearch> m_search;
    KioskGrounds m_grounds;
    GuestTraces m_traces;
};

void CleanupTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_kept = std::make_unique<QTemporaryDir>();
    m_language = std::make_unique<Language>(u"en"_s);
    m_log = std::make_unique<LogWitness>();
    m_lockIn = std::make_unique<LockIn>();
    m_transport = std::make_unique<HttpTransport>(ServiceAddress{QUrl(u"http://127.0.0.1:1"_s), {}, {}, {}, {}, {}, {}, {}, {}}, m_clock);
    m_window = std::make_unique<Window>();
    m_window->setWindowTitle(u"Kiosk"_s);
    m_window->show();
    m_grounds.window = m_window.get();
    m_grounds.lockIn = m_lockIn.get();
    m_grounds.log = m_log.get();
    m_printer = std::make_unique<ReceiptPrinter>(m_lp.path());
    m_grounds.printer = m_printer.get();
    m_grounds.transport = m_transport.get();
    m_grounds.rebuildPages = [this] { m_window->rebuild(); };
    m_grounds.speakHouseLanguage = [this] { m_language->use(u"en"_s); };
    m_grounds.title = u"Kiosk"_s;
    m_grounds.keptFolders = {m_kept->path()};
    m_grounds.temporaryFolder = m_temporary->path();
    QApplication::clipboard()->clear(QClipboard::Clipboard);
    m_search = std::make_unique<ResidueSearch>(m_grounds);
    m_search->learnClean();
    m_traces.setOwnWords(m_search->ownWords());
}

void CleanupTest::cleanup()
{
    m_traces.forget();
    m_window.reset();
    m_printer.reset();
    m_transport.reset();
    m_lockIn.reset();
    m_log.reset();
    m_language.reset();
}

//! Leaves something wherever the program lets a guest leave it, and more.
void CleanupTest::beAGuest()
{
    m_traces.note(email);
    QTest::keyClicks(m_window->field, email);
    m_window->label->setText(u"Tickets go to: "_s + email);
    m_window->setWindowTitle(u"Order of "_s + email);
    QApplication::clipboard()->setText(email);
    QApplication::clipboard()->setText(email, QClipboard::Selection);
    QInputMethodEvent composing(u"ad"_s, {});
    QCoreApplication::sendEvent(m_window->field, &composing);
    m_language->use(u"de"_s);
    m_printer->print("%PDF", u"roll"_s, {});
    m_transport->send({Operation::GetSession, {u"0123-key"_s}, {}, {}});
    QFile file(m_temporary->filePath(u"receipt.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(email.toUtf8());
}

QList<ResiduePlace> CleanupTest::found() const
{
    QList<ResiduePlace> places;
    for (const Residue &one : m_search->look(m_traces)) {
        if (!places.contains(one.place))
            places.append(one.place);
    }
    std::sort(places.begin(), places.end());
    return places;
}

// H11
void CleanupTest::aCleanKioskIsFoundClean()
{
    QCOMPARE(found(), QList<ResiduePlace>());
    beAGuest();
    for (const CleanupWork &work : cleanupWorks(m_grounds))
        work.run();
    QCOMPARE(found(), QList<ResiduePlace>());
}

void CleanupTest::everyStepIsNeeded_data()
{
    QTest::addColumn<CleanupStep>("left");
    QTest::addColumn<QList<ResiduePlace>>("places");
    using P = ResiduePlace;
    QTest::newRow("input method") << CleanupStep::InputMethod << QList<P>{P::InputMethod};
    QTest::newRow("pages") << CleanupStep::Pages << QList<P>{P::Texts, P::Undo, P::ReadOut};
    QTest::newRow("clipboard") << CleanupStep::Clipboard << QList<P>{P::Clipboard};
    if (QApplication::clipboard()->supportsSelection())
        QTest::newRow("selection") << CleanupStep::Selection << QList<P>{P::Selection};
    QTest::newRow("language") << CleanupStep::Language << QList<P>{P::Language};
    QTest::newRow("window title") << CleanupStep::WindowTitle << QList<P>{P::Texts, P::ReadOut, P::WindowTitle};
    QTest::newRow("connections") << CleanupStep::Connections << QList<P>{P::Connections};
    QTest::newRow("temporary files") << CleanupStep::TemporaryFiles << QList<P>{P::TemporaryFiles};
    QTest::newRow("printer") << CleanupStep::Printer << QList<P>{P::Printer};
}

// H11
void CleanupTest::everyStepIsNeeded()
{
    QFETCH(CleanupStep, left);
    QFETCH(QList<ResiduePlace>, places);
    beAGuest();
    int run = 0;
    const QList<CleanupWork> works = cleanupWorks(m_grounds);
    for (const CleanupWork &work : works) {
        if (work.step != left) {
            work.run();
            ++run;
        }
    }
    QCOMPARE(run, works.size() - 1);
    QCOMPARE(found(), places);
}

void CleanupTest::whatNoStepCanUndoIsFound_data()
{
    QTest::addColumn<ResiduePlace>("place");
    QTest::newRow("settings") << ResiduePlace::Settings;
    QTest::newRow("log") << ResiduePlace::Log;
    QTest::newRow("completer") << ResiduePlace::Completer;
    QTest::newRow("a name of a file") << ResiduePlace::TemporaryFiles;
}

// H11
void CleanupTest::whatNoStepCanUndoIsFound()
{
    QFETCH(ResiduePlace, place);
    m_traces.note(email);
    if (place == ResiduePlace::Settings) {
        QFile file(m_kept->filePath(u"kiosk.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"last\":\"" + email.toUtf8().toBase64() + "\"}");
    } else if (place == ResiduePlace::Log) {
        qInfo("signed in as %s", qPrintable(email.toUpper()));
    } else if (place == ResiduePlace::Completer) {
        m_window->field->setCompleter(new QCompleter({u"anything"_s}, m_window->field));
    } else {
        QFile file(m_temporary->filePath(email));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(found(), QList<ResiduePlace>{place});
}

void CleanupTest::aFindSaysWhereAndNeverWhat()
{
    beAGuest();
    m_window->setProperty("note", email);
    m_window->setObjectName(email);
    const QList<Residue> finds = m_search->look(m_traces);
    QVERIFY(finds.size() >= 8);
    for (const Residue &one : finds)
        QVERIFY2(!m_traces.search().hits(one.where), qPrintable(one.where));
}

void CleanupTest::theKiosksOwnWordsAreNoFind()
{
    m_window->label->setText(u"Touch to begin"_s);
    m_traces.setOwnWords(m_search->ownWords());
    m_traces.note(u"touch to begin");
    m_traces.note(u"temporary-files"); // a word of the log
    qInfo("self-test: temporary-files");
    QCOMPARE(found(), QList<ResiduePlace>());
}

QTEST_MAIN(CleanupTest)
#include "tst_cleanup.moc"
