// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"

#include <QtTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class EmailCheckTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plausibleAddressesPass_data();
    void plausibleAddressesPass();
    void implausibleOnesAreRefused_data();
    void implausibleOnesAreRefused();
    void aTypingErrorInTheDomainIsOfferedNotMade_data();
    void aTypingErrorInTheDomainIsOfferedNotMade();
    void everyCutOfAnAddressIsJudged();
};

void EmailCheckTest::plausibleAddressesPass_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &good : {u"ann@example.com"_s, u"a@b.co"_s, u"ann.o'hara+foyer@mail.example.co.uk"_s,
             u"ANN@EXAMPLE.COM"_s, u"müller@bücher.example"_s, u"a.@docomo.ne.jp"_s, u"用户@例子.广告"_s,
             QString(QString(64, u'a') + u"@example.com"_s)})
        QTest::newRow(qPrintable(good)) << good;
}

void EmailCheckTest::plausibleAddressesPass()
{
    QFETCH(QString, text);
    QVERIFY(!Validation::email(text));
}

void EmailCheckTest::implausibleOnesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("empty") << u""_s << Problem::Missing;
    QTest::newRow("blanks") << u"  "_s << Problem::Missing;
    for (const char *bad : {"ann", "@example.com", "ann@", "ann@example", "ann@example.", "ann@.com", "ann@exa mple.com",
             "ann@ex..com", "ann@-ex.com", "ann@ex-.com", "a@b@c.com", "a,b@c.com", "<ann@c.com>", "ann@c.c",
             "mailto:ann@c.com", "ann@c_d.com", "ann @example.com"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << Problem::NotAnEmail;
    QTest::newRow("long local part") << QString(QString(65, u'a') + u"@example.com"_s) << Problem::NotAnEmail;
    QTest::newRow("255") << QString(u"a@"_s + QString(249, u'b') + u".com"_s) << Problem::TooLong;
    QTest::newRow("trailing blank") << u"ann@example.com "_s << Problem::TrailingBlank;
    QTest::newRow("leading tab") << u"\tann@example.com"_s << Problem::ControlCharacter;
    QTest::newRow("scanner's Return") << u"ann@example.com\r"_s << Problem::LineBreak;
    QTest::newRow("zero width") << u"ann\u200b@example.com"_s << Problem::InvisibleCharacter;
    QTest::newRow("bidi override") << u"\u202eann@example.com"_s << Problem::InvisibleCharacter;
    QTest::newRow("no-break space") << u"ann@example.com\u00a0"_s << Problem::NoBreakSpace;
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << Problem::CardNumber;
}

void EmailCheckTest::implausibleOnesAreRefused()
{
    QFETCH(QString, text);
    const auto found = Validation::email(text);
    QVERIFY(found);
    QTEST(found->problem, "problem");
    QVERIFY(!found->warning);
}

void EmailCheckTest::aTypingErrorInTheDomainIsOfferedNotMade_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offered");
    QTest::newRow("swapped") << u"Ann@gmial.com"_s << u"Ann@gmail.com"_s;
    QTest::newRow("missing") << u"ann@gmil.com"_s << u"ann@gmail.com"_s;
    QTest::newRow("doubled") << u"ann@hotmaill.com"_s << u"ann@hotmail.com"_s;
    QTest::newRow("ending") << u"ann@gmail.con"_s << u"ann@gmail.com"_s;
    QTest::newRow("case") << u"ann@OUTLOK.com"_s << u"ann@outlook.com"_s;
    for (const char *right : {"ann@gmail.com", "ann@ymail.com", "ann@mail.com", "ann@example.com", "ann@theatre.org",
             "ann@", "ann", "gmial.com", ""})
        QTest::newRow(qPrintable(u"right: "_s + QLatin1StringView(right))) << QString::fromLatin1(right) << QString();
}

void EmailCheckTest::aTypingErrorInTheDomainIsOfferedNotMade()
{
    QFETCH(QString, text);
    QTEST(Validation::emailCorrection(text).value_or(QString()), "offered");
}

void EmailCheckTest::everyCutOfAnAddressIsJudged()
{
    const QString whole = u"ann.müller@mail.example.co.uk"_s;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto found = Validation::email(QStringView(whole).first(length));
        QVERIFY(!found || found->position.value_or(0) <= length);
        QVERIFY(found || length > whole.indexOf(u'@') + 3);
    }
}

QTEST_APPLESS_MAIN(EmailCheckTest)
#include "tst_emailcheck.moc"
