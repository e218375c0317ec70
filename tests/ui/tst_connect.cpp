// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectpage.h"

#include "ui/connect/profilelistmodel.h"
#include "ui/connect/verdictwords.h"
#include "ui/widgets/formfield.h"
#include "ui/words/managedwords.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile sample(const QString &id = u"a"_s)
{
    Profile profile;
    profile.id = id;
    profile.name = u"Opera House "_s + id;
    profile.baseUrl = QUrl(u"https://tickets.example.org/TessituraService"_s);
    profile.user = u"foyerapi"_s;
    profile.userGroup = u"FOYER"_s;
    profile.machineLocation = u"FOYER-07"_s;
    profile.seatServerZone = u"Europe/Berlin"_s;
    return profile;
}

ConnectionVerdict faulty(ConnectionFault fault, ErrorKind kind)
{
    ConnectionVerdict verdict;
    verdict.fault = fault;
    verdict.error.kind = kind;
    return verdict;
}

VerdictText wordsFor(const ConnectionVerdict &verdict, const Profile &profile = sample())
{
    return VerdictWords::of(verdict, profile, QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC));
}

//! A language in which every text is ours with a mark before it.
class Marked final : public QTranslator
{
public:
    static constexpr QChar mark = u'§';
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return mark + QString::fromUtf8(text);
    }
};

//! What the page asked of its owner.
struct Asked
{
    explicit Asked(ConnectPage &page)
    {
        QObject::connect(&page, &ConnectPage::connectRequested, &page, [this](const Profile &p, const auto &secret) {
            connects.append(p);
            password = secret;
        });
        QObject::connect(&page, &ConnectPage::testRequested, &page, [this](const Profile &p, const auto &secret) {
            tests.append(p);
            password = secret;
        });
        QObject::connect(&page, &ConnectPage::profileSaved, &page, [this](const Profile &p, bool remember, const auto &secret) {
            saved.append(p);
            remembered = remember;
            savedPassword = secret;
        });
    }
    QList<Profile> connects, tests, saved;
    bool remembered = false;
    std::shared_ptr<Secret> password, savedPassword;
};

template <typename T = QAbstractButton>
T *part(ConnectPage &page, const QString &name)
{
    return page.findChild<T *>(name);
}

void type(ConnectPage &page, const QString &field, const QString &text)
{
    auto *edit = part<QLineEdit>(page, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void fillIn(ConnectPage &page)
{
    type(page, u"profileName"_s, u"Opera"_s);
    type(page, u"address"_s, u"https://tickets.example.org/TessituraService/"_s);
    type(page, u"apiUser"_s, u"foyerapi"_s);
    type(page, u"userGroup"_s, u"FOYER"_s);
    type(page, u"machineLocation"_s, u"FOYER-07"_s);
}

QString errorUnder(ConnectPage &page, const QString &field)
{
    return page.findChild<FormField *>(field + u"Field"_s)->error();
}

}

class ConnectTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyFaultHasOneSentenceAndAWayOut_data();
    void everyFaultHasOneSentenceAndAWayOut();
    void aRefusedLoginIsNotSaidToHaveBeenAccepted();
    void aClockThatIsOffWarnsBesideAGoodVerdict();
    void anExpiredCertificateNamesBothDates();
    void theFirstStartOffersBothWaysByOneKeyEach();
    void aSecondPressAsksForNothingMore();
    void returnInTheListConnectsOnce();
    void anUnknownPasswordIsAskedForBeforeConnecting();
    void aColonIsRefusedUnderItsFieldAndNothingIsLost();
    void aSavedPasswordIsHandedOverOnceAndForgotten();
    void aTestedPasswordNeedNotBeTypedAgainToSave();
    void aRefusedPasswordIsForgotten();
    void aVerdictNobodyWaitsForIsDropped();
    void anOldVerdictSaysThatSomethingChanged();
    void escapeGoesBackOneStepAtATime();
    void everyMemberOfAProfileSurvivesTheForm();
    void whatTheOrganisationFixedIsShownWithALockAndNotSaved();
    void aProfileIsRemovedOnlyAfterAYes();
    void aMissingKeychainIsToldOnce();
    void aVerdictLeadsToItsField();
    void anotherLanguageChangesEveryTextAndLosesNothing();
    void theListModelIsSound();
    void everyTextIsPlain();

private:
    std::unique_ptr<ConnectPage> m_page;
    std::unique_ptr<Asked> m_asked;
};

void ConnectTest::init()
{
    m_page = std::make_unique<ConnectPage>();
    m_asked = std::make_unique<Asked>(*m_page);
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ConnectTest::cleanup()
{
    m_page.reset();
    m_asked.reset();
}

void ConnectTest::everyFaultHasOneSentenceAndAWayOut_data()
{
    QTest::addColumn<ConnectionFault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("said");
    using F = ConnectionFault;
    using K = ErrorKind;
    QTest::newRow("none") << F::None << K::Unreadable << u"lets you in"_s;
    QTest::newRow("address") << F::BadAddress << K::InvalidInput << u"address cannot be used"_s;
    QTest::newRow("name") << F::NameNotFound << K::NameNotFound << u"no server called"_s;
    QTest::newRow("refused") << F::NotAnswering << K::Unreachable << u"port 443"_s;
    QTest::newRow("silent") << F::NotAnswering << K::Timeout << u"in time"_s;
    QTest::newRow("cut") << F::NotAnswering << K::ConnectionLost << u"broke the connection"_s;
    QTest::newRow("busy") << F::NotAnswering << K::Busy << u"too busy"_s;
    QTest::newRow("stopped") << F::NotAnswering << K::Cancelled << u"stopped"_s;
    QTest::newRow("flood") << F::NotAnswering << K::TooLarge << u"far more"_s;
    QTest::newRow("tls") << F::Tls << K::Tls << u"safe connection"_s;
    QTest::newRow("proxy") << F::Proxy << K::ProxyRefused << u"proxy"_s;
    QTest::newRow("portal") << F::SignInPage << K::Redirected << u"sign-in page"_s;
    QTest::newRow("no path") << F::WrongPath << K::NotFound << u"/TessituraService"_s;
    QTest::newRow("no service") << F::WrongPath << K::Unreadable << u"not as a Tessitura service"_s;
    QTest::newRow("not understood") << F::WrongPath << K::Rejected << u"refuses"_s;
    QTest::newRow("login") << F::Credentials << K::StaffRefused << u"foyerapi"_s;
    QTest::newRow("group") << F::UserGroup << K::Forbidden << u"FOYER"_s;
    QTest::newRow("unwell") << F::ServerUnwell << K::ServerFault << u"fault of its own"_s;
}

// N1, N2, N3, N13, N17, N20, N29, N35, P2, P3, P10
void ConnectTest::everyFaultHasOneSentenceAndAWayOut()
{
    QFETCH(ConnectionFault, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, said);
    ConnectionVerdict verdict = faulty(fault, kind);
    Profile profile = sample();
    if (fault == ConnectionFault::BadAddress)
        profile.baseUrl = QUrl(u"http://tickets.example.org"_s);
    const VerdictText text = wordsFor(verdict, profile);
    QVERIFY2(text.headline.contains(said), qPrintable(text.headline));
    QVERIFY(text.headline.endsWith(u'.'));
    QVERIFY(!text.advice.isEmpty());
    QCOMPARE(text.good, fault == ConnectionFault::None);
}

void ConnectTest::aRefusedLoginIsNotSaidToHaveBeenAccepted()
{
    const QStringList refused = wordsFor(faulty(ConnectionFault::Credentials, ErrorKind::StaffRefused)).works;
    const QStringList fine = wordsFor(faulty(ConnectionFault::None, ErrorKind::Unreadable)).works;
    QCOMPARE(refused.size(), 3);
    QVERIFY(fine.size() > refused.size());
    for (qsizetype i = 0; i < refused.size(); ++i)
        QCOMPARE(refused.at(i), fine.at(i));
    QVERIFY(wordsFor(faulty(ConnectionFault::NameNotFound, ErrorKind::NameNotFound)).works.isEmpty());
    QVERIFY(wordsFor(faulty(ConnectionFault::NotAnswering, ErrorKind::Timeout)).works.isEmpty());
    QCOMPARE(wordsFor(faulty(ConnectionFault::NotAnswering, ErrorKind::Unreachable)).works.size(), 1);
}

// N19, D16
void ConnectTest::aClockThatIsOffWarnsBesideAGoodVerdict()
{
    ConnectionVerdict verdict;
    verdict.clockDifference = std::chrono::minutes(-7);
    const VerdictText text = wordsFor(verdict);
    QVERIFY(text.good);
    QCOMPARE(text.warnings.size(), 1);
    QVERIFY(text.warnings.constFirst().contains(u"7 minutes behind"_s));
    verdict.clockDifference = std::chrono::seconds(2);
    QVERIFY(wordsFor(verdict).warnings.isEmpty());
}

// N19
void ConnectTest::anExpiredCertificateNamesBothDates()
{
    ConnectionVerdict verdict = faulty(ConnectionFault::Tls, ErrorKind::Tls);
    const QDateTime end({2026, 3, 3}, {12, 0}, Qt::UTC);
    verdict.error.tls = TlsFailure{TlsProblem::Expired, {}, {}, end};
    const VerdictText text = wordsFor(verdict);
    QVERIFY(text.headline.contains(QLocale().toString(end.date(), QLocale::LongFormat)));
    QVERIFY(text.advice.contains(QLocale().toString(QDate(2026, 11, 21), QLocale::LongFormat)));
    QVERIFY(!text.field);
    verdict.error.tls = TlsFailure{TlsProblem::HostMismatch, {u"other.example.org"_s}, {}, {}};
    const QString mismatch = wordsFor(verdict).headline;
    QVERIFY(mismatch.contains(u"other.example.org"_s) && mismatch.contains(u"tickets.example.org"_s));
}

void ConnectTest::theFirstStartOffersBothWaysByOneKeyEach()
{
    QSignalSpy sandbox(m_page.get(), &ConnectPage::sandboxRequested);
    QTest::keyClick(m_page->window(), Qt::Key_C);
    QVERIFY(part<QLineEdit>(*m_page, u"profileName"_s)->hasFocus());
    QTest::keyClick(m_page->window()->focusWidget(), Qt::Key_Escape);
    QVERIFY(part(*m_page, u"trySandbox"_s)->hasFocus());
    QTest::keyClick(m_page->window(), Qt::Key_S);
    QCOMPARE(sandbox.size(), 1);
}

void ConnectTest::aSecondPressAsksForNothingMore()
{
    QSignalSpy sandbox(m_page.get(), &ConnectPage::sandboxRequested);
    auto *choice = part(*m_page, u"trySandbox"_s);
    choice->click();
    choice->click();
    QTest::keyClick(m_page->window(), Qt::Key_S);
    QCOMPARE(sandbox.size(), 1);
    m_page->setConnecting(false);
    QVERIFY(choice->hasFocus());
    choice->click();
    QCOMPARE(sandbox.size(), 2);
}

void ConnectTest::returnInTheListConnectsOnce()
{
    m_page->setProfiles({sample(u"a"_s), sample(u"b"_s)}, u"b"_s);
    auto *list = part<QListView>(*m_page, u"profileList"_s);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_asked->connects, QList<Profile>{sample(u"b"_s)});
    QVERIFY(!m_asked->password);
    QVERIFY(m_asked->saved.isEmpty());
    QVERIFY(part<QLabel>(*m_page, u"connectingWords"_s)->text().contains(u"Opera House b"_s));
}

void ConnectTest::anUnknownPasswordIsAskedForBeforeConnecting()
{
    m_page->setProfiles({sample()}, {});
    m_page->setPasswordKnown(u"a"_s, false);
    QTest::keyClick(part<QListView>(*m_page, u"profileList"_s), Qt::Key_Return);
    QVERIFY(m_asked->connects.isEmpty());
    QLineEdit *field = qobject_cast<QLineEdit *>(m_page->window()->focusWidget());
    QVERIFY(field && field->echoMode() == QLineEdit::Password);
    QTest::keyClicks(field, u"pa:ss"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_asked->connects.size(), 1);
    QCOMPARE(m_asked->password->utf8(), QByteArrayView("pa:ss"));
    QVERIFY(field->text().isEmpty());
}

void ConnectTest::aColonIsRefusedUnderItsFieldAndNothingIsLost()
{
    part(*m_page, u"connectOurServer"_s)->click();
    fillIn(*m_page);
    for (const QString &field : {u"apiUser"_s, u"userGroup"_s, u"machineLocation"_s})
        type(*m_page, field, u"a:b"_s);
    type(*m_page, u"address"_s, u"tickets.example.org"_s);
    part(*m_page, u"save"_s)->click();
    QVERIFY(m_asked->saved.isEmpty());
    for (const QString &field : {u"apiUser"_s, u"userGroup"_s, u"machineLocation"_s}) {
        QVERIFY2(errorUnder(*m_page, field).contains(u':'), qPrintable(field));
        QCOMPARE(part<QLineEdit>(*m_page, field)->text(), u"a:b"_s);
    }
    QVERIFY(errorUnder(*m_page, u"address"_s).contains(u"https://"_s));
    QVERIFY(errorUnder(*m_page, u"profileName"_s).isEmpty());
    QVERIFY(part<QLineEdit>(*m_page, u"address"_s)->hasFocus());
}

void ConnectTest::aSavedPasswordIsHandedOverOnceAndForgotten()
{
    part(*m_page, u"connectOurServer"_s)->click();
    fillIn(*m_page);
    type(*m_page, u"staffPassword"_s, u"s3cret"_s);
    QTest::keyClick(part<QLineEdit>(*m_page, u"apiUser"_s), Qt::Key_Return);
    QCOMPARE(m_asked->saved.size(), 1);
    QCOMPARE(m_asked->connects.size(), 1);
    QVERIFY(m_asked->remembered);
    QCOMPARE(m_asked->savedPassword->utf8(), QByteArrayView("s3cret"));
    QCOMPARE(m_asked->password->utf8(), QByteArrayView("s3cret"));
    QVERIFY(m_asked->password != m_asked->savedPassword);
    QCOMPARE(m_asked->saved.constFirst().baseUrl, sample().baseUrl);
    QCOMPARE(m_asked->saved.constFirst().environment, Profile::Environment::Live);
    for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(u"s3cret"_s));
}

void ConnectTest::aTestedPasswordNeedNotBeTypedAgainToSave()
{
    part(*m_page, u"connectOurServer"_s)->click();
    fillIn(*m_page);
    type(*m_page, u"staffPassword"_s, u"s3cret"_s);
    part(*m_page, u"test"_s)->click();
    QCOMPARE(m_asked->tests.size(), 1);
    QVERIFY(part<QLineEdit>(*m_page, u"staffPassword"_s)->text().isEmpty());
    m_page->showVerdict({}, m_asked->tests.constFirst());
    part(*m_page, u"save"_s)->click();
    QCOMPARE(m_asked->saved, m_asked->tests);
    QCOMPARE(m_asked->savedPassword->utf8(), QByteArrayView("s3cret"));
}

void ConnectTest::aRefusedPasswordIsForgotten()
{
    part(*m_page, u"connectOurServer"_s)->click();
    fillIn(*m_page);
    type(*m_page, u"staffPassword"_s, u"wrong"_s);
    part(*m_page, u"test"_s)->click();
    m_page->showVerdict(faulty(ConnectionFault::Credentials, ErrorKind::StaffRefused), m_asked->tests.constFirst());
    part(*m_page, u"save"_s)->click();
    QCOMPARE(m_asked->saved.size(), 1);
    QVERIFY(!m_asked->savedPassword);
}

void ConnectTest::aVerdictNobodyWaitsForIsDropped()
{
    m_page->setProfiles({sample(u"a"_s), sample(u"b"_s)}, u"a"_s);
    QSignalSpy cancelled(m_page.get(), &ConnectPage::cancelRequested);
    auto *verdict = part<QWidget>(*m_page, u"summaryVerdict"_s);
    part(*m_page, u"testProfile"_s)->click();
    QVERIFY(verdict->isVisible());
    QTest::keyClick(m_page->window()->focusWidget(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!verdict->isVisible());
    m_page->showVerdict(faulty(ConnectionFault::NameNotFound, ErrorKind::NameNotFound), sample(u"a"_s));
    QVERIFY(!verdict->isVisible());
    part(*m_page, u"testProfile"_s)->click();
    m_page->showVerdict({}, sample(u"b"_s));
    QVERIFY(!part<QLabel>(*m_page, u"summaryVerdictHeadline"_s)->text().contains(u"lets you in"_s));
    m_page->showVerdict({}, sample(u"a"_s));
    m_page->setTesting(false);
    QVERIFY(part<QLabel>(*m_page, u"summaryVerdictHeadline"_s)->text().contains(u"lets you in"_s));
    QVERIFY(verdict->isVisible());
    QVERIFY(part(*m_page, u"connect"_s)->hasFocus());
}

void ConnectTest::anOldVerdictSaysThatSomethingChanged()
{
    m_page->setProfiles({sample()}, {});
    part(*m_page, u"editProfile"_s)->click();
    part(*m_page, u"test"_s)->click();
    m_page->showVerdict({}, m_asked->tests.constFirst());
    QVERIFY(!part<QWidget>(*m_page, u"editorVerdictOutdated"_s));
    type(*m_page, u"apiUser"_s, u"other"_s);
    QVERIFY(part<QWidget>(*m_page, u"editorVerdictOutdated"_s));
}

void ConnectTest::escapeGoesBackOneStepAtATime()
{
    m_page->setProfiles({sample()}, {});
    auto *list = part<QListView>(*m_page, u"profileList"_s);
    QTest::keyClick(list, Qt::Key_F2);
    auto *name = part<QLineEdit>(*m_page, u"profileName"_s);
    QVERIFY(name->isVisible());
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F2);
    type(*m_page, u"profileName"_s, u"Changed"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(name->isVisible());
    QVERIFY(part<QWidget>(*m_page, u"editorAsk"_s)->isVisible());
    QTest::keyClick(m_page->window()->focusWidget(), Qt::Key_Escape);
    QCOMPARE(name->text(), u"Changed"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Escape);
    part(*m_page, u"editorAskYes"_s)->click();
    QVERIFY(!name->isVisible());
    QVERIFY(m_asked->saved.isEmpty());
}

void ConnectTest::everyMemberOfAProfileSurvivesTheForm()
{
    Profile full = sample();
    full.environment = Profile::Environment::Test;
    full.apiVersion = Profile::ApiVersion::V16;
    full.caFile = u"/etc/foyer/ca.pem"_s;
    full.proxyMode = Profile::ProxyMode::Manual;
    full.proxyHost = u"proxy.example.org"_s;
    full.proxyPort = 8080;
    full.allowHoldAtBoxOffice = true;
    full.extensionCeilingMinutes = 45;
    full.attemptLimit = 5;
    full.shortestPostalCode = 4;
    m_page->setProfiles({full}, {});
    part(*m_page, u"editProfile"_s)->click();
    part(*m_page, u"save"_s)->click();
    QCOMPARE(m_asked->saved, QList<Profile>{full});
    part(*m_page, u"editProfile"_s)->click();
    type(*m_page, u"proxyPort"_s, u"70000"_s);
    type(*m_page, u"extensionCeiling"_s, u"soon"_s);
    part<QComboBox>(*m_page, u"seatServerZone"_s)->setEditText(u"Mars/Olympus"_s);
    part(*m_page, u"save"_s)->click();
    QCOMPARE(m_asked->saved.size(), 1);
    for (const QString &field : {u"proxyPort"_s, u"extensionCeiling"_s, u"seatServerZone"_s})
        QVERIFY2(!errorUnder(*m_page, field).isEmpty(), qPrintable(field));
}

void ConnectTest::whatTheOrganisationFixedIsShownWithALockAndNotSaved()
{
    Profile own = sample();
    own.extensionCeilingMinutes = 45;
    own.attemptLimit = std::nullopt;
    ManagedLocks locks;
    locks.extensionCeilingMinutes = 10;
    locks.attemptLimit = 5;
    locks.allowHoldAtBoxOffice = true;
    locks.supervisorPin = u"kept"_s;
    m_page->setLocks(locks);
    m_page->setProfiles({own}, {});
    part(*m_page, u"editProfile"_s)->click();
    const auto *ceiling = part<QLineEdit>(*m_page, u"extensionCeiling"_s), *postal = part<QLineEdit>(*m_page, u"shortestPostalCode"_s);
    QCOMPARE(ceiling->text(), u"10"_s);
    QCOMPARE(part<QLineEdit>(*m_page, u"attemptLimit"_s)->text(), u"5"_s);
    QVERIFY(ceiling->isReadOnly() && !ceiling->actions().isEmpty() && !postal->isReadOnly());
    QVERIFY(!part<QCheckBox>(*m_page, u"allowHold"_s)->isEnabled() && part<QCheckBox>(*m_page, u"allowHold"_s)->isChecked());
    QVERIFY(!part<QLineEdit>(*m_page, u"newPin"_s)->isEnabled());
    QStringList hints;
    for (const QLabel *label : m_page->findChild<FormField *>(u"extensionCeilingField"_s)->findChildren<QLabel *>())
        hints.append(label->text());
    QVERIFY2(hints.contains(ManagedWords::fixedHere()), qPrintable(hints.join(u'|')));
    type(*m_page, u"extensionCeiling"_s, u"99"_s);
    QCOMPARE(ceiling->text(), u"10"_s);
    type(*m_page, u"shortestPostalCode"_s, u"4"_s);
    part(*m_page, u"save"_s)->click();
    own.shortestPostalCode = 4;
    QCOMPARE(m_asked->saved, QList<Profile>{own}); // its own values count again when the lock goes
}

void ConnectTest::aProfileIsRemovedOnlyAfterAYes()
{
    m_page->setProfiles({sample(u"a"_s), sample(u"b"_s)}, u"a"_s);
    QSignalSpy removed(m_page.get(), &ConnectPage::profileRemoved);
    auto *list = part<QListView>(*m_page, u"profileList"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(m_page->window()->focusWidget(), Qt::Key_Return);
    QCOMPARE(removed.size(), 0);
    QTest::keyClick(list, Qt::Key_Delete);
    part(*m_page, u"removeAskYes"_s)->click();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().constFirst().toString(), u"a"_s);
    QCOMPARE(list->model()->rowCount(), 1);
}

// L7
void ConnectTest::aMissingKeychainIsToldOnce()
{
    QSignalSpy told(m_page.get(), &ConnectPage::message);
    m_page->setKeychainAvailable(false);
    m_page->setKeychainAvailable(false);
    QCOMPARE(told.size(), 1);
    part(*m_page, u"connectOurServer"_s)->click();
    fillIn(*m_page);
    QVERIFY(!part<QCheckBox>(*m_page, u"staffPasswordKeep"_s)->isEnabled());
    type(*m_page, u"staffPassword"_s, u"s3cret"_s);
    part(*m_page, u"save"_s)->click();
    QVERIFY(!m_asked->remembered);
}

void ConnectTest::aVerdictLeadsToItsField()
{
    Profile plain = sample();
    plain.seatServerZone.clear();
    m_page->setProfiles({plain}, {});
    part(*m_page, u"testProfile"_s)->click();
    ConnectionVerdict verdict = faulty(ConnectionFault::Tls, ErrorKind::Tls);
    verdict.error.tls = TlsFailure{TlsProblem::UnknownAuthority, {}, {}, {}};
    m_page->showVerdict(verdict, plain);
    part(*m_page, u"summaryVerdictGoTo"_s)->click();
    auto *authorities = part<QLineEdit>(*m_page, u"caFile"_s);
    QVERIFY(authorities->isVisible());
    QVERIFY(authorities->hasFocus());
}

void ConnectTest::anotherLanguageChangesEveryTextAndLosesNothing()
{
    m_page->setProfiles({sample()}, {});
    part(*m_page, u"editProfile"_s)->click();
    part(*m_page, u"test"_s)->click();
    m_page->showVerdict(faulty(ConnectionFault::NameNotFound, ErrorKind::NameNotFound), m_asked->tests.constFirst());
    type(*m_page, u"apiUser"_s, u"half typ"_s);
    Marked language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QCoreApplication::sendPostedEvents();
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->text().contains(Marked::mark), qPrintable(button->objectName()));
    }
    for (const FormField *field : m_page->findChildren<FormField *>())
        QVERIFY2(field->label().startsWith(Marked::mark), qPrintable(field->objectName()));
    QVERIFY(part<QLabel>(*m_page, u"editorVerdictHeadline"_s)->text().startsWith(Marked::mark));
    QCOMPARE(part<QLineEdit>(*m_page, u"apiUser"_s)->text(), u"half typ"_s);
    QCoreApplication::removeTranslator(&language);
}

void ConnectTest::theListModelIsSound()
{
    ProfileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProfiles({sample(u"a"_s), sample(u"b"_s)});
    model.setProfiles({sample(u"b"_s)});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.indexOf(u"b"_s).isValid());
    QVERIFY(!model.indexOf(u"a"_s).isValid());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"LIVE"_s));
}

void ConnectTest::everyTextIsPlain()
{
    Profile nasty = sample();
    nasty.name = u"<b>Opera</b>"_s;
    m_page->setProfiles({nasty}, {});
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(labels.size() > 20);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(ConnectTest)
#include "tst_connect.moc"
