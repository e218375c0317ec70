// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secret.h"

#include <QMetaType>
#include <QtTest>

#include <type_traits>

using namespace Foyer;

class SecretTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretCannotLeakByAccident();
    void everyCharacterIsKeptAsTyped();
    void movingLeavesNothingBehind();
    void wipingLeavesASharedCopyAlone();
    void aCloneOutlivesItsOrigin();
};

void SecretTest::aSecretCannotLeakByAccident()
{
    QVERIFY(!std::is_copy_constructible_v<Secret>);
    QVERIFY(!std::is_copy_assignable_v<Secret>);
    QVERIFY(!(std::is_convertible_v<Secret, QString>));
    QVERIFY(!(std::is_convertible_v<QString, Secret>));
    QVERIFY(std::is_nothrow_move_constructible_v<Secret>);
    QVERIFY(!(QTypeTraits::has_ostream_operator_v<QDebug, Secret>));
}

void SecretTest::everyCharacterIsKeptAsTyped()
{
    const QString text = QStringView(u" p\u00e4ss\u0301\U0001F511\n\u00a0").toString() + QChar(0) + u'x';
    QCOMPARE(QString::fromUtf8(Secret(text).utf8()), text);
    QVERIFY(Secret(QStringView()).isEmpty());
}

void SecretTest::movingLeavesNothingBehind()
{
    Secret first(u"open sesame");
    Secret second(std::move(first));
    QVERIFY(first.isEmpty());
    first = std::move(second);
    QVERIFY(second.isEmpty());
    QCOMPARE(first.utf8(), QByteArrayView("open sesame"));
}

void SecretTest::wipingLeavesASharedCopyAlone()
{
    QByteArray bytes("shared text");
    const QByteArray other = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(other, QByteArray("shared text"));
}

void SecretTest::aCloneOutlivesItsOrigin()
{
    Secret copy;
    {
        const Secret origin(u"open sesame");
        copy = origin.clone();
    }
    QCOMPARE(copy.utf8(), QByteArrayView("open sesame"));
}

QTEST_APPLESS_MAIN(SecretTest)
#include "tst_secret.moc"
