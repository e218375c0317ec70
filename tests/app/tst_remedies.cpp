// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/choicefield.h"
#include "ui/words/auditwords.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using R = Remedy;

//! Each remedy once, from the call to the audit's line, in the whole program against the real sandbox, which counts.
//! With FOYER_TABLE=<file> what was counted is kept: packaging/dev/troubled-patrons.
class RemediesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellingSendsNothing();
    void unlocking();
    void aTokenByMail();
    void aTokenThenANewPassword();
    void theCorrectType();
    void switchingOn();
    void aLoginIsMade();
    void signingInWithoutAPassword();
    void aRoverIsToldWhoTheSupervisorsDeskIsFor();

private:
    void help(const QString &search, const QString &headline, int pick = 0);
    void begin(R remedy, bool needsReason = true);
    void inSession(const QString &field);
    void leave(const char *name);
    [[nodiscard]] QMap<QString, int> sent();
    [[nodiscard]] QStringList written();

    ThemeSwitcher m_theme;
    std::unique_ptr<ProgramWorld> m_world;
    QJsonObject m_before;
    qsizetype m_linesBefore = 0, m_mailsBefore = 0;
    int m_triesBefore = 0;
    QStringList m_table;
};

namespace {

constexpr int patience = 20000;
constexpr AuditReason reason = AuditReason::PatronCalled;
const QString newPassword = u"Blue-Heron-42"_s;

using Sent = QMap<QString, int>;

}

void RemediesTest::initTestCase()
{
    m_theme.setReducedMotion(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_world = std::make_unique<ProgramWorld>(u"super"_s);
    QVERIFY(m_world->isUp());
}

void RemediesTest::cleanupTestCase()
{
    const QString path = qEnvironmentVariable("FOYER_TABLE");
    if (!path.isEmpty()) {
        m_table.prepend(u"|---|---|---|---|---|"_s);
        m_table.prepend(u"| Remedy | Commands at the sandbox | Tries | Mails | Audit |"_s);
        QFile table(path);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write((m_table.join(u'\n') + u'\n').toUtf8());
    }
    m_world.reset();
}

//! The patron on the help desk, with the verdict that is expected.
void RemediesTest::help(const QString &search, const QString &headline, int pick)
{
    auto *box = m_world->part<QLineEdit>(u"findPatron"_s);
    if (!box) {
        QTest::keyClick(m_world->window.get(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return (box = m_world->part<QLineEdit>(u"findPatron"_s)) != nullptr; }, patience));
    }
    box->setText(search);
    auto *list = m_world->window->findChild<QListView *>(u"found"_s);
    bool chosen = false;
    const auto isTold = [&] {
        if (chosen || m_world->text(u"headline"_s).contains(headline))
            return m_world->text(u"headline"_s).contains(headline);
        QTest::keyClick(box, Qt::Key_Return); // for the length of a double click no second press counts
        for (int row = 0; pick > 0 && list && row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString().contains(u"no. %1"_s.arg(pick))) {
                list->setCurrentIndex(index);
                QTest::keyClick(list, Qt::Key_Return);
                chosen = true; // chosen again, it would be read again
            }
        }
        return false;
    };
    QVERIFY2(QTest::qWaitFor(isTold, patience), qPrintable(m_world->text(u"headline"_s)));
    m_before = m_world->control.routes();
    m_linesBefore = m_world->audit().size();
    m_mailsBefore = m_world->control.mails().size();
    m_triesBefore = m_world->control.tries();
}

void RemediesTest::begin(R remedy, bool needsReason)
{
    const QString button = u"remedy%1"_s.arg(static_cast<int>(remedy));
    m_world->press(button);
    if (!needsReason)
        return;
    QCOMPARE(sent(), Sent()); // a reason is asked first
    auto *field = m_world->part<ChoiceField>(u"remedyReason"_s);
    QVERIFY(field);
    field->setCurrentId(static_cast<int>(reason));
    const auto isGone = [this, field] {
        auto *go = m_world->part<QPushButton>(u"remedyGo"_s);
        if (go && go->isEnabled())
            QTest::keyClick(field, Qt::Key_Return);
        return !m_world->part<QPushButton>(u"remedyGo"_s);
    };
    QVERIFY(QTest::qWaitFor(isGone, patience));
}

//! A session was opened, and its form waits with what is known filled in.
void RemediesTest::inSession(const QString &field)
{
    QVERIFY2(QTest::qWaitFor([&] { return m_world->part<QWidget>(field) != nullptr; }, patience), qPrintable(field));
    QCOMPARE(sent(), (Sent{{u"POST Web/Session"_s, 1}}));
}

//! Commands since the patron was found.
QMap<QString, int> RemediesTest::sent()
{
    const QJsonObject now = m_world->control.routes();
    Sent commands;
    for (auto route = now.begin(); route != now.end(); ++route) {
        const int count = route.value().toInt() - m_before.value(route.key()).toInt();
        if (count > 0 && !route.key().startsWith(u"GET "_s))
            commands.insert(route.key(), count);
    }
    return commands;
}

//! Lines of the audit since the patron was found: what, how it ended, why.
QStringList RemediesTest::written()
{
    QStringList lines;
    const QList<AuditEntry> all = m_world->audit();
    for (qsizetype i = m_linesBefore; i < all.size(); ++i) {
        lines.append(QString(AuditWords::deed(all[i].deed) + u", "_s + AuditWords::result(all[i].result)
            + (all[i].reason == AuditReason::None ? QString() : QString(u", "_s + AuditWords::reason(all[i].reason)))));
    }
    return lines;
}

void RemediesTest::leave(const char *name)
{
    QStringList commands;
    const Sent all = sent();
    for (auto route = all.cbegin(); route != all.cend(); ++route)
        commands.append(u"%1 × %2"_s.arg(route.value()).arg(route.key()));
    m_table.append(u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(QString::fromLatin1(name), commands.isEmpty() ? u"none"_s : commands.join(u"; "_s))
                       .arg(m_world->control.tries() - m_triesBefore).arg(m_world->control.mails().size() - m_mailsBefore)
                       .arg(written().join(u"; "_s)));
}

void RemediesTest::tellingSendsNothing()
{
    help(u"xenia.markou@example.com"_s, u"can be tried again"_s);
    begin(R::TellTryNow, false);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"You can try again now."_s);
    QCOMPARE(sent(), Sent());
    QCOMPARE(written(), QStringList{u"Told a patron what to do, done"_s});
    leave("Tell what to do");
}

void RemediesTest::unlocking()
{
    help(u"chloe.dubois@example.com"_s, u"Locked since"_s);
    begin(R::Unlock);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->text(u"headline"_s).contains(u"in order"_s), patience);
    QCOMPARE(sent(), (Sent{{u"PUT CRM/WebLogins/{loginId}"_s, 1}}));
    QCOMPARE(written(), QStringList{u"Unlocking of a login, done, Patron on the phone"_s});
    leave("Unlock");
}

void RemediesTest::aTokenByMail()
{
    help(u"anna.lindqvist@example.com"_s, u"in order"_s);
    begin(R::SendToken);
    QCOMPARE(sent(), (Sent{{u"POST Web/Session"_s, 1}, {u"POST Web/Session/{sessionKey}/Login/SendCredentials"_s, 1}}));
    QCOMPARE(m_world->control.mails().size(), m_mailsBefore + 1);
    QCOMPARE(written(), QStringList{u"Mail with a token, done, Patron on the phone"_s});
    leave("Mail a token");
}

void RemediesTest::aTokenThenANewPassword()
{
    help(u"rosa.jimenez@example.com"_s, u"temporary"_s);
    begin(R::NewPassword);
    inSession(u"tokenEmail"_s);
    QCOMPARE(m_world->part<QLineEdit>(u"tokenEmail"_s)->text(), u"rosa.jimenez@example.com"_s);
    m_world->press(u"sendToken"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->control.mails().size(), m_mailsBefore + 1, patience);
    const QString mail = m_world->control.mails().last().toObject().value(u"body"_s).toString();
    const QString token = QRegularExpression(u"[A-Za-z0-9-]{8,}"_s).match(mail.mid(mail.indexOf(u':'))).captured();
    QVERIFY2(!token.isEmpty(), qPrintable(mail));
    m_world->type(u"token"_s, token);
    m_world->press(u"tokenSignIn"_s);
    m_world->type(u"newPassword"_s, newPassword);
    m_world->type(u"newPasswordAgain"_s, newPassword);
    m_world->press(u"changeLogin"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sent(), (Sent{{u"POST Web/Session"_s, 1}, {u"POST Web/Session/{sessionKey}/Login/SendCredentials"_s, 1},
                                           {u"POST Web/Session/{sessionKey}/Login/Token"_s, 1}, {u"PUT Web/Session/{sessionKey}/WebLogins"_s, 1}}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(written().size(), 4, patience);
    QCOMPARE(m_world->control.tries() - m_triesBefore, 1); // the token, which was right
    leave("Token, then new password");
}

void RemediesTest::theCorrectType()
{
    help(u"yusuf.demir@example.com"_s, u"not in use any more"_s);
    begin(R::CorrectType);
    QVERIFY2(QTest::qWaitFor([this] { return m_world->text(u"headline"_s).contains(u"in order"_s); }, patience),
        qPrintable(m_world->text(u"headline"_s)));
    QCOMPARE(sent(), (Sent{{u"PUT CRM/WebLogins/{loginId}"_s, 1}}));
    QCOMPARE(written(), QStringList{u"Correction of a login's type, done, Patron on the phone"_s});
    leave("Correct the type");
}

void RemediesTest::switchingOn()
{
    help(u"1006"_s, u"switched off"_s, 1006);
    begin(R::Reactivate);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->text(u"headline"_s).contains(u"in order"_s), patience);
    QCOMPARE(sent(), (Sent{{u"PUT CRM/WebLogins/{loginId}"_s, 1}}));
    QCOMPARE(written(), QStringList{u"Reactivation of a login, done, Patron on the phone"_s});
    leave("Switch on");
}

void RemediesTest::aLoginIsMade()
{
    help(u"ingrid.moller@example.com"_s, u"no web login"_s);
    begin(R::CreateLogin);
    inSession(u"loginToCreate"_s);
    m_world->type(u"loginToCreate"_s, u"ingrid"_s);
    m_world->type(u"firstPassword"_s, newPassword);
    m_world->type(u"firstPasswordAgain"_s, newPassword);
    m_world->press(u"createLogin"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sent(), (Sent{{u"POST Web/Session"_s, 1}, {u"POST Web/Session/{sessionKey}/WebLogins"_s, 1}}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(written(),
        (QStringList{u"New login, goes on in a session, Patron on the phone"_s, u"New login, done, Patron on the phone"_s}), patience);
    leave("Create a login");
}

void RemediesTest::signingInWithoutAPassword()
{
    help(u"karel.novak@example.com"_s, u"in order"_s);
    begin(R::External);
    inSession(u"externalUser"_s);
    // The reason was given on the desk: it is not asked for again.
    QCOMPARE(m_world->part<ChoiceField>(u"externalReason"_s)->currentId(), static_cast<int>(reason));
    m_world->press(u"externalSignIn"_s);
    QCOMPARE(sent().size(), 1);
    m_world->press(u"confirmYes"_s);
    const auto isIn = [this] {
        if (auto *yes = m_world->part<QPushButton>(u"confirmYes"_s); yes && yes->isEnabled())
            QTest::mouseClick(yes, Qt::LeftButton); // within a double click's time of the question no press counts
        return sent().size() == 2;
    };
    QVERIFY(QTest::qWaitFor(isIn, patience));
    QCOMPARE(sent(), (Sent{{u"POST Web/Session"_s, 1}, {u"POST Web/Session/{sessionKey}/Login/External"_s, 1}}));
    QTRY_COMPARE_WITH_TIMEOUT(written(), (QStringList{u"Sign-in without a password, goes on in a session, Patron on the phone"_s,
                                             u"Sign-in without a password, done, Patron on the phone"_s}), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->shows(u"signed in as karel.novak@example.com"_s), patience);
    leave("Sign in without a password");
}

void RemediesTest::aRoverIsToldWhoTheSupervisorsDeskIsFor()
{
    m_world.reset();
    m_world = std::make_unique<ProgramWorld>(u"rover"_s);
    QVERIFY(m_world->isUp());
    QTest::keyClick(m_world->window.get(), Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->shows(u"The supervisor's desk is not open to this staff sign-in."_s), patience);
}

QTEST_MAIN(RemediesTest)
#include "tst_remedies.moc"
