// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/jsonscan.h"
#include "models/service/jsonreader.h"

#include <QJsonDocument>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOneWholeTextIsRead_data();
    void onlyOneWholeTextIsRead();
    void deepNestingIsRefusedWithoutRecursionRunningAway();
    void aByteOrderMarkIsAccepted();
    void integersAreExactOrUnknown_data();
    void integersAreExactOrUnknown();
    void countsAreNeverBelowZero();
    void flagsComeAsBooleansOrLetters_data();
    void flagsComeAsBooleansOrLetters();
    void moneyIsExactToTheTenThousandth_data();
    void moneyIsExactToTheTenThousandth();
    void noDateIsEmptyWithoutAFault();
    void faultsNamePathsAndNeverValues();
    void aHostileListCannotGrowTheFaultsWithoutEnd();
    void strangeCharactersStayText();
    void membersAreFoundInAnyOrderAndUnderEscapedNames();
    void textsAndNumbersAreReadAsQtReadsThem_data();
    void textsAndNumbersAreReadAsQtReadsThem();

private:
    static JsonTree objectOf(const QByteArray &json) { return parseObject(json).value(); }
};

void TestJsonReader::onlyOneWholeTextIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("object");
    const auto row = [](const char *name, const QByteArray &text, bool object = false) {
        QTest::newRow(name) << text << object;
    };
    row("object", R"({"A":1})", true);
    row("blanks around", " \r\n\t{ \"A\" : [ 1 , -0.5e+3, true , null ] } ", true);
    row("empty object", "{}", true);
    row("same name in two objects", R"({"A":{"Id":1},"B":{"Id":1}})", true);
    row("repeated member", R"({"A":1,"A":2})");
    row("repeated deeper", R"({"A":[{"B":1,"C":2,"B":1}]})");
    row("repeated by escape", R"({"IsLoggedIn":true,"\u0049sLoggedIn":false})");
    row("empty", "");
    row("null", "null");
    row("list", "[]");
    row("text", R"("A")");
    row("html", "<html></html>");
    row("xml", "<Session/>");
    row("trailing garbage", R"({"A":1}x)");
    row("two objects", "{}{}");
    row("trailing comma", R"({"A":1,})");
    row("no colon", R"({"A" 1})");
    row("single quotes", "{'A':1}");
    row("leading zero", R"({"A":01})");
    row("bare minus", R"({"A":-})");
    row("bad escape", R"({"A":"\x41"})");
    row("short unicode escape", R"({"A":"\u00"})");
    row("line break in text", "{\"A\":\"a\nb\"}");
    row("comment", "{/* */}");
    row("invalid utf-8", "{\"A\":\"\xff\"}");
    row("cut utf-8", "{\"A\":\"\xc3\"}");
    row("utf-16",
        QByteArray("{\0\"\0A\0\"\0:\0"
                   "1\0}\0",
            14));
    row("beyond double", R"({"A":1e999})");
}

// P18, P20, P23
void TestJsonReader::onlyOneWholeTextIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, object);
    const Result<JsonTree> result = parseObject(text);
    QCOMPARE(result.has_value(), object);
    if (!object)
        QCOMPARE(result.error().kind, ErrorKind::Unreadable);
}

// P19
void TestJsonReader::deepNestingIsRefusedWithoutRecursionRunningAway()
{
    const auto nested
        = [](qsizetype depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseArray(nested(500)).has_value());
    for (const qsizetype depth : {1025, 100'000, 1'000'000}) {
        QVERIFY(!parseArray(nested(depth)).has_value());
        QVERIFY(!parseObject("{\"A\":" + nested(depth) + "}").has_value());
        QVERIFY(!parseArray(QByteArray(depth, '[')).has_value());
    }
}

// P20
void TestJsonReader::aByteOrderMarkIsAccepted()
{
    DecodeNotes notes;
    QVERIFY(JsonReader(objectOf("\xef\xbb\xbf{\"A\":1}"), notes).integer("A"_L1) == 1);
    QVERIFY(!parseObject("\xef\xbb\xbf").has_value());
}

void TestJsonReader::integersAreExactOrUnknown_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<std::optional<int>>("expected");
    QTest::addColumn<bool>("fault");
    const auto row = [](const char *number, std::optional<int> expected, bool fault) {
        QTest::newRow(number) << QByteArray(number) << expected << fault;
    };
    row("0", 0, false);
    row("1", 1, false);
    row("-1", -1, false);
    row("2147483647", 2147483647, false);
    row("-2147483648", -2147483647 - 1, false);
    row("2147483648", std::nullopt, true);
    row("-2147483649", std::nullopt, true);
    row("9007199254740993", std::nullopt, true);
    row("99999999999999999999", std::nullopt, true);
    row("1e300", std::nullopt, true);
    row("5.7", std::nullopt, true);
    row("5.0", 5, false);
    row("\"5\"", std::nullopt, true);
    row("true", std::nullopt, true);
    row("[]", std::nullopt, true);
    row("{}", std::nullopt, true);
    row("null", std::nullopt, false);
}

// P17, P18
void TestJsonReader::integersAreExactOrUnknown()
{
    QFETCH(QByteArray, number);
    QFETCH(std::optional<int>, expected);
    QFETCH(bool, fault);
    DecodeNotes notes;
    JsonReader reader(objectOf("{\"A\":" + number + "}"), notes);
    QVERIFY(reader.integer("A"_L1) == expected);
    QCOMPARE(notes.faults, fault ? QStringList{u"A"_s} : QStringList{});
}

// P18
void TestJsonReader::countsAreNeverBelowZero()
{
    DecodeNotes notes;
    JsonReader reader(objectOf(R"({"A":-1,"B":0,"C":7})"), notes);
    QVERIFY(!reader.count("A"_L1));
    QVERIFY(reader.count("B"_L1) == 0);
    QVERIFY(reader.count("C"_L1) == 7);
    QCOMPARE(notes.faults, QStringList{u"A"_s});
}

void TestJsonReader::flagsComeAsBooleansOrLetters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<bool>>("expected");
    QTest::addColumn<bool>("fault");
    const auto row = [](const char *value, std::optional<bool> expected, bool fault) {
        QTest::newRow(value) << QByteArray(value) << expected << fault;
    };
    row("true", true, false);
    row("false", false, false);
    row("\"Y\"", true, false);
    row("\"N\"", false, false);
    row("\"Y   \"", true, false);
    row("\"n\"", false, false);
    row("\" \"", std::nullopt, false);
    row("null", std::nullopt, false);
    row("\"maybe\"", std::nullopt, true);
    row("1", std::nullopt, true);
    row("[]", std::nullopt, true);
}

// P17
void TestJsonReader::flagsComeAsBooleansOrLetters()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<bool>, expected);
    QFETCH(bool, fault);
    DecodeNotes notes;
    JsonReader reader(objectOf("{\"A\":" + value + "}"), notes);
    QVERIFY(reader.flag("A"_L1) == expected);
    QCOMPARE(notes.faults.size(), fault ? 1 : 0);
}

void TestJsonReader::moneyIsExactToTheTenThousandth_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<qint64>>("expected");
    const auto row = [](const char *value, std::optional<qint64> expected) {
        QTest::newRow(value) << QByteArray(value) << expected;
    };
    row("260.0000", 2'600'000);
    row("0.1", 1'000);
    row("19.99", 199'900);
    row("-4.35", -43'500);
    row("0.0001", 1);
    row("99999999999.9999", 999'999'999'999'999);
    row("100000000001", std::nullopt);
    row("1e300", std::nullopt);
    row("\"0.00\"", std::nullopt);
    row("true", std::nullopt);
}

void TestJsonReader::moneyIsExactToTheTenThousandth()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<qint64>, expected);
    DecodeNotes notes;
    JsonReader reader(objectOf("{\"A\":" + value + "}"), notes);
    const std::optional<Money> amount = reader.money("A"_L1);
    QCOMPARE(amount.has_value(), expected.has_value());
    if (expected)
        QCOMPARE(amount->tenThousandths(), *expected);
    QCOMPARE(notes.faults.isEmpty(), expected.has_value());
}

// P27
void TestJsonReader::noDateIsEmptyWithoutAFault()
{
    DecodeNotes notes;
    JsonReader reader(
        objectOf(R"({"A":"0001-01-01T00:00:00","B":"9999-12-31T23:59:59.9999999","C":"/Date(1)/",
        "D":"2025-04-24T08:19:20.8271771-07:00"})"),
        notes);
    QVERIFY(!reader.time("A"_L1));
    QVERIFY(!reader.time("B"_L1));
    QVERIFY(!reader.time("C"_L1));
    QCOMPARE(reader.time("D"_L1)->text, u"2025-04-24T08:19:20.8271771-07:00"_s);
    QCOMPARE(notes.faults, QStringList{u"C"_s});
}

void TestJsonReader::faultsNamePathsAndNeverValues()
{
    DecodeNotes notes;
    JsonReader reader(objectOf(R"({"A":{"B":"hush"},"L":[{"C":"hush"},"hush",{"C":2}],"T":"hush"})"), notes);
    QVERIFY(!reader.object("A"_L1).integer("B"_L1));
    QList<JsonReader> rows = reader.list("L"_L1);
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows[0].integer("C"_L1));
    QVERIFY(rows[1].integer("C"_L1) == 2);
    QVERIFY(reader.list("T"_L1).isEmpty());
    QCOMPARE(reader.object("Absent"_L1).requiredText("D"_L1), QString());
    const QStringList expected{u"A.B"_s, u"L[1]"_s, u"L[0].C"_s, u"T"_s, u"Absent.D"_s};
    QCOMPARE(notes.faults, expected);
    QCOMPARE(notes.missing, u"Absent.D"_s);
}

void TestJsonReader::aHostileListCannotGrowTheFaultsWithoutEnd()
{
    DecodeNotes notes;
    JsonReader reader(objectOf("{\"L\":[" + QByteArray("1,").repeated(5000) + "1]}"), notes);
    QVERIFY(reader.list("L"_L1).isEmpty());
    QCOMPARE(notes.faults.size(), JsonReader::mostFaults);
}

// P21, P22
void TestJsonReader::strangeCharactersStayText()
{
    DecodeNotes notes;
    JsonReader reader(objectOf("{\"A\":\"a\\u0000b\\u202ec\",\"B\":\"\\ud800\",\"C\":\" Loge  \"}"), notes);
    QCOMPARE(reader.text("A"_L1)->size(), 5);
    QCOMPARE(reader.text("A"_L1)->at(1), QChar(u'\0'));
    QCOMPARE(reader.text("B"_L1)->size(), 1);
    QCOMPARE(reader.text("C"_L1), u" Loge  "_s);
    QCOMPARE(reader.trimmedText("C"_L1), u"Loge"_s);
    QVERIFY(notes.faults.isEmpty());
}

void TestJsonReader::membersAreFoundInAnyOrderAndUnderEscapedNames()
{
    DecodeNotes notes;
    JsonReader reader(objectOf(R"({"A":1,"O":{"A":5,"Z":[{"A":7},[1,2]]},"\u0042":2,"C\/":3,"D":null,"E":[]})"), notes);
    QVERIFY(reader.integer("B"_L1) == 2);
    QVERIFY(reader.integer("A"_L1) == 1);
    QVERIFY(reader.integer("C/"_L1) == 3);
    QVERIFY(reader.object("O"_L1).integer("A"_L1) == 5);
    QVERIFY(reader.object("O"_L1).has("Z"_L1) && !reader.has("Z"_L1));
    QVERIFY(reader.has("D"_L1) && !reader.holds("D"_L1));
    QVERIFY(reader.list("E"_L1).isEmpty());
    QVERIFY(reader.integer("B"_L1) == 2);
    QVERIFY(notes.faults.isEmpty());
    for (const char *twice : {R"({"A":1,"\u0041":2})", R"({"A":1,"B":{"C":1,"C":1}})"})
        QVERIFY2(!parseObject(twice).has_value(), twice);
}

void TestJsonReader::textsAndNumbersAreReadAsQtReadsThem_data()
{
    QTest::addColumn<QByteArray>("value");
    int number = 0;
    for (const char *value : {"0", "-0", "7", "-7", "2147483647", "2147483648", "-2147483648", "-2147483649", "5.0", "5.5", "1e2",
             "1E+2", "25e-1", "100e-2", "123456789012345678", "9223372036854775808", "1e300", "1e999", "-1e999", "1e-999", "0.1",
             "\"\"", "\"a\"", "\"a\\n\\t\\\"\\\\\\/\"", "\"\\u00e9\\ud83c\\udfad\"", "\"\xc3\xa9\xf0\x9f\x8e\xad\"",
             "\"\\udfad\\ud83c\"", "\"\\u0000\"", "\"\xff\"", "\"\\x\"", "\"\t\"", "01", "+1", "1.", ".5", "tru", "nul", "'a'"})
        QTest::addRow("%d: %s", number++, value) << QByteArray(value);
}

void TestJsonReader::textsAndNumbersAreReadAsQtReadsThem()
{
    QFETCH(QByteArray, value);
    const QByteArray text = "{\"A\":" + value + "}";
    const QJsonDocument theirs = QJsonDocument::fromJson(text);
    const Result<JsonTree> ours = parseObject(text);
    if (!ours)
        return; // stricter than Qt, which lets "1." and "\\x" pass
    QVERIFY(!theirs.isNull());
    DecodeNotes notes;
    JsonReader reader(*ours, notes);
    const QJsonValue said = theirs["A"_L1];
    QCOMPARE(reader.text("A"_L1), said.isString() ? std::optional(said.toString()) : std::nullopt);
    const bool whole = said.isDouble() && said.toInteger(0) == said.toInteger(1) && qAbs(said.toDouble()) < 2147483648.5
        && said.toInteger() >= std::numeric_limits<int>::min() && said.toInteger() <= std::numeric_limits<int>::max();
    QCOMPARE(reader.integer("A"_L1), whole ? std::optional(static_cast<int>(said.toInteger())) : std::nullopt);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
