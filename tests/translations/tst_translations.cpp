// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/tsfile.h"
#include "translations/language.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class TranslationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void pluralFormsAreAllThere_data() { languages(); }
    void pluralFormsAreAllThere();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void sentencesEndAsTheSourceDoes_data() { languages(); }
    void sentencesEndAsTheSourceDoes();
    void keysThatStandTogetherDiffer_data() { languages(); }
    void keysThatStandTogetherDiffer();
    void theFilesKnowEveryTextOfTheSources_data() { languages(); }
    void theFilesKnowEveryTextOfTheSources();

private:
    static void languages();
    static TsFile file();
};

namespace {

const QString folder = QStringLiteral(FOYER_SOURCE_DIR "/translations/");
const QString english = QStringLiteral("en");

QSet<QString> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?[0-9]+|n)"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

//! The letter after & in a label; null when it has none.
QChar keyOf(const QString &text)
{
    static const QRegularExpression pattern(u"&([^&\\s])"_s);
    const QString rest = QString(text).remove(u"&&"_s);
    const QRegularExpressionMatch match = pattern.match(rest);
    return match.hasMatch() ? match.captured(1).at(0).toUpper() : QChar();
}

//! The sources with texts, from the project's folder: the program's own, without the practice server.
QStringList sourcesOf(const QString &language)
{
    const QDir root(QStringLiteral(FOYER_SOURCE_DIR));
    const bool kioskOnly = !Language::shipped().contains(language);
    QStringList found;
    for (const QString &part : kioskOnly ? QStringList{u"ui/kiosk"_s} : QStringList{u"app"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(part), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(root.relativeFilePath(files.next()));
    }
    return found.filter(QRegularExpression(u"^(?!app/sandbox/)"_s));
}

//! The sign a text ends with; empty when that is a letter, a figure or a bracket.
QString endOf(const QString &text)
{
    static const QString signs = u".?!:…,"_s;
    const QString trimmed = text.trimmed().replace(u'؟', u'?').replace(u'،', u',');
    return trimmed.isEmpty() || !signs.contains(trimmed.back()) ? QString() : QString(trimmed.back());
}

//! Contexts whose labels can be on the screen at the same time.
const QList<QStringList> pages{
    {u"ServerFields"_s, u"MoreFields"_s, u"StaffPassword"_s, u"ProfileEditor"_s, u"VerdictPanel"_s},
    {u"ProfileList"_s, u"ProfileSummary"_s, u"StaffPassword"_s, u"VerdictPanel"_s},
    {u"SignInFields"_s, u"OrderFilterBar"_s, u"OrdersPanel"_s},
    {u"SignInFields"_s, u"HoldPanel"_s},
};

}

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::forGuests())
        QTest::newRow(qPrintable(language)) << language;
}

TsFile TranslationsTest::file()
{
    QFETCH(QString, language);
    return TsFile::read(folder + u"foyer_"_s + language + u".ts"_s);
}

void TranslationsTest::everyTextIsTranslated()
{
    const TsFile texts = file();
    QCOMPARE(texts.error, QString());
    QVERIFY(!texts.messages.isEmpty());
    for (const TsMessage &message : texts.messages) {
        QVERIFY2(message.finished, qPrintable(message.id()));
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty() && (form.trimmed() != QString()) == (message.source.trimmed() != QString()),
                qPrintable(message.id()));
    }
}

void TranslationsTest::pluralFormsAreAllThere()
{
    QFETCH(QString, language);
    // One and many in en, de, es and fr; none, one, two, some, many and hundreds in Arabic.
    const int forms = language == u"ar" ? 6 : 2;
    for (const TsMessage &message : file().messages) {
        QCOMPARE(message.forms.size(), message.plural ? forms : 1);
        if (message.plural)
            QVERIFY2(message.forms.last().contains(u"%n"_s), qPrintable(message.id()));
    }
}

void TranslationsTest::placeholdersAreKept()
{
    for (const TsMessage &message : file().messages) {
        for (const QString &form : message.forms) {
            const QString id = message.id() + u" -> "_s + form;
            // "one seat" and, in Arabic, "two seats" are words.
            const qsizetype words = message.forms.size() > 2 ? 3 : 1;
            const bool mayDropNumber = message.plural && &form < &message.forms.first() + words;
            QSet<QString> wanted = placeholdersIn(message.source), found = placeholdersIn(form);
            if (mayDropNumber) {
                wanted.remove(u"%n"_s);
                found.remove(u"%n"_s);
            }
            QVERIFY2(found == wanted, qPrintable(id));
        }
    }
}

void TranslationsTest::sentencesEndAsTheSourceDoes()
{
    for (const TsMessage &message : file().messages) {
        for (const QString &form : message.forms) {
            const QString id = message.id() + u" -> "_s + form;
            QVERIFY2(endOf(form) == endOf(message.source) || form.endsWith(u'%'), qPrintable(id));
        }
    }
}

void TranslationsTest::keysThatStandTogetherDiffer()
{
    QFETCH(QString, language);
    // English has a file for plurals only; its labels are the sources of any other.
    const bool isSource = language == english;
    const TsFile texts = isSource ? TsFile::read(folder + u"foyer_de.ts"_s) : file();
    QHash<QString, QHash<QChar, QString>> keys; // of a context
    for (const TsMessage &message : texts.messages) {
        const QString text = isSource ? message.source : message.forms.value(0);
        const QChar key = keyOf(text);
        QVERIFY2(key.isNull() == keyOf(message.source).isNull(), qPrintable(message.id()));
        QHash<QChar, QString> &taken = keys[message.context];
        if (key.isNull())
            continue;
        // A button that unfolds a part and the one that folds it are one button.
        const bool sameButton = message.source == u"L&ess"_s;
        QVERIFY2(sameButton || !taken.contains(key), qPrintable(message.id() + u" and "_s + taken.value(key)));
        taken.insert(key, message.id());
    }
    for (const QStringList &page : pages) {
        QHash<QChar, QString> taken;
        for (const QString &context : page) {
            const QHash<QChar, QString> own = keys.value(u"Foyer::"_s + context);
            for (auto it = own.begin(); it != own.end(); ++it) {
                QVERIFY2(!taken.contains(it.key()), qPrintable(it.value() + u" and "_s + taken.value(it.key())));
                taken.insert(it.key(), it.value());
            }
        }
    }
}

void TranslationsTest::theFilesKnowEveryTextOfTheSources()
{
    QFETCH(QString, language);
    if (!QFile::exists(QStringLiteral(FOYER_LUPDATE)))
        QSKIP("lupdate is not installed");
    QTemporaryDir room;
    const QString name = u"foyer_"_s + language + u".ts"_s, copy = room.filePath(name);
    QVERIFY(QFile::copy(folder + name, copy));
    QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (language == english)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(FOYER_SOURCE_DIR));
    lupdate.start(QStringLiteral(FOYER_LUPDATE),
        arguments + sourcesOf(language) + QStringList{u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    QStringList here, fresh;
    for (const TsMessage &message : file().messages)
        here.append(message.id());
    const TsFile updated = TsFile::read(copy);
    QCOMPARE(updated.error, QString());
    for (const TsMessage &message : updated.messages) {
        QVERIFY2(message.context.startsWith(u"Foyer::"_s), qPrintable(message.id()));
        fresh.append(message.id());
    }
    here.sort();
    fresh.sort();
    for (const QString &id : std::as_const(here))
        QVERIFY2(fresh.contains(id), qPrintable(u"no longer in the sources, run update_translations: "_s + id));
    for (const QString &id : std::as_const(fresh))
        QVERIFY2(here.contains(id), qPrintable(u"new in the sources, run update_translations: "_s + id));
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
