// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A row is written as its key and the number of its version: "a" or "a2".
struct Row
{
    QChar key;
    int version = 0;
    bool operator==(const Row &) const = default;
};

QList<Row> rowsOf(const QString &text)
{
    QList<Row> rows;
    for (const QChar letter : text) {
        if (letter.isDigit())
            rows.last().version = letter.digitValue();
        else
            rows.append({letter, 0});
    }
    return rows;
}

class LetterModel final : public RowsModel
{
public:
    void set(const QList<Row> &rows)
    {
        synchronize(m_rows, rows, [](const Row &row) { return row.key; });
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Row &row = m_rows[index.row()];
        return index.column() == 0 ? QVariant(QString(row.key)) : QVariant(row.version);
    }

private:
    QList<Row> m_rows;
};

QString steps(const QString &from, const QString &to)
{
    QStringList said;
    QList<Row> rows = rowsOf(from);
    const auto after = [&said](const RowChange &change) {
        const QString kind = change.kind == RowChange::Kind::Remove ? u"-"_s
            : change.kind == RowChange::Kind::Insert                ? u"+"_s
                                                                    : u"="_s;
        said.append(kind + QString::number(change.first) + u'x' + QString::number(change.count));
    };
    applyListDiff(rows, rowsOf(to), [](const Row &row) { return row.key; }, [](const RowChange &) {}, after);
    return rows == rowsOf(to) ? said.join(u' ') : u"wrong list"_s;
}

}

class ListDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachChangeIsToldWhereItIsAtThatMoment_data();
    void eachChangeIsToldWhereItIsAtThatMoment();
    void aModelGoesFromAnyListToAnyOtherWithoutAReset();
    void equalKeysBesideEachOtherAreNoHarm();
    void selectionsStayOnTheirRow();
    void eachRowOfALongListIsLookedAtAFewTimesOnly();
};

void ListDiffTest::eachChangeIsToldWhereItIsAtThatMoment_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *from, const char *to, const char *expected) {
        QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(expected);
    };
    row("", "", "");
    row("abc", "abc", "");
    row("", "a", "+0x1");
    row("", "abc", "+0x3");
    row("a", "", "-0x1");
    row("abc", "", "-0x3");
    row("abc", "bc", "-0x1");
    row("abc", "ac", "-1x1");
    row("abc", "ab", "-2x1");
    row("abcd", "ad", "-1x2");
    row("abcd", "bd", "-0x1 -1x1");
    row("bc", "abc", "+0x1");
    row("ac", "abc", "+1x1");
    row("ab", "abc", "+2x1");
    row("ad", "abcd", "+1x2");
    row("bd", "abcd", "+0x1 +2x1");
    row("abc", "xabc", "+0x1");
    row("abc", "xyz", "-0x3 +0x3");
    row("abc", "axc", "-1x1 +1x1");
    row("ab", "ba", "-1x1 +0x1");
    row("abc", "cab", "-2x1 +0x1");
    row("abc", "bca", "-1x1 -1x1 +0x2");
    row("abc", "cba", "-1x1 -1x1 +0x2");
    row("a1", "a2", "=0x1");
    row("a1b1c1", "a1b2c1", "=1x1");
    row("a1b1", "a2b2", "=0x1 =1x1");
    row("a1b1", "b2", "-0x1 =0x1");
    row("b1", "ab2", "+0x1 =1x1");
    row("a1bc", "xa2c", "-1x1 +0x1 =1x1");
}

void ListDiffTest::eachChangeIsToldWhereItIsAtThatMoment()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    QCOMPARE(steps(from, to), expected);
}

void ListDiffTest::aModelGoesFromAnyListToAnyOtherWithoutAReset()
{
    LetterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QRandomGenerator dice(20260314);
    for (int pair = 0; pair < 2000; ++pair) {
        QList<Row> wanted;
        for (char16_t letter = u'a'; letter < u'm'; ++letter) {
            if (dice.bounded(3) > 0)
                wanted.append({QChar(letter), dice.bounded(3)});
        }
        if (dice.bounded(2) == 0)
            std::shuffle(wanted.begin(), wanted.end(), dice);
        model.set(wanted);
        QVERIFY2(model.rows() == wanted, qPrintable(u"pair "_s + QString::number(pair)));
    }
    QCOMPARE(resets.count() + layouts.count(), 0);
}

void ListDiffTest::equalKeysBesideEachOtherAreNoHarm()
{
    LetterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator dice(7);
    for (int pair = 0; pair < 500; ++pair) {
        QList<Row> wanted;
        const int size = dice.bounded(8);
        while (wanted.size() < size)
            wanted.append({QChar(static_cast<char16_t>(u'a' + dice.bounded(3))), dice.bounded(2)});
        model.set(wanted);
        QVERIFY(model.rows() == wanted);
    }
}

void ListDiffTest::selectionsStayOnTheirRow()
{
    LetterModel model;
    model.set(rowsOf(u"abcde"_s));
    const QPersistentModelIndex kept = model.index(3, 0), gone = model.index(1, 0);
    model.set(rowsOf(u"xad2e"_s));
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.sibling(kept.row(), 1).data().toInt(), 2);
    QVERIFY(!gone.isValid());
}

void ListDiffTest::eachRowOfALongListIsLookedAtAFewTimesOnly()
{
    constexpr int size = 20000;
    const auto list = [](int from, int version) {
        QList<std::pair<int, int>> rows;
        for (int key = from; key < from + size; ++key)
            rows.append({key, version});
        return rows;
    };
    QList<std::pair<int, int>> rows = list(0, 0);
    const QList<std::pair<int, int>> wanted = list(size / 2, 1);
    qint64 looks = 0;
    QMap<RowChange::Kind, qsizetype> changed;
    applyListDiff(
        rows, wanted,
        [&looks](const std::pair<int, int> &row) {
            ++looks;
            return row.first;
        },
        [](const RowChange &) {}, [&changed](const RowChange &change) { changed[change.kind] += change.count; });
    QVERIFY(rows == wanted);
    for (const RowChange::Kind kind : {RowChange::Kind::Remove, RowChange::Kind::Insert, RowChange::Kind::Update})
        QCOMPARE(changed.value(kind), size / 2);
    QVERIFY2(looks < 8 * size, QByteArray::number(looks).constData());
}

QTEST_APPLESS_MAIN(ListDiffTest)
#include "tst_listdiff.moc"
