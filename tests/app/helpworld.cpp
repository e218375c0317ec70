// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helpworld.h"

#include "ui/why/booknames.h"
#include "ui/widgets/choicefield.h"
#include "ui/words/diagnosiswords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;

}

HelpWorld::HelpWorld(const QString &staff, const QString &pin)
{
    QObject::connect(&m_process, &SandboxProcess::ready, &m_process,
        [this, pin](const QUrl &url, const QString &user, const QString &group, const QString &location, const QString &password) {
            Profile profile;
            profile.baseUrl = url;
            profile.user = user;
            profile.userGroup = group;
            profile.machineLocation = location;
            profile.environment = Profile::Environment::Sandbox;
            if (!pin.isEmpty())
                profile.supervisorPin = PinHash::of(Secret(pin), 1000).text();
            link = std::make_unique<ServerLink>(profile, Secret(password), clock);
        });
    m_process.start({u"--staff="_s + staff});
    if (!QTest::qWaitFor([this] { return link != nullptr; }, patience))
        return;
    link->book().load();
    if (!QTest::qWaitFor([this] { return link->book().isLoaded(); }, patience))
        return;
    desk = std::make_unique<SupervisorDesk>(
        link->service(), link->book(), link->mailBrake(), clock, LockRules(), u"127.0.0.1"_s);
    desk->setLedger(&link->ledger());
    desk->setRights(&link->rights());
    finder = std::make_unique<PatronFinder>(link->service(), link->book());
    page = std::make_unique<SupervisorPage>(*desk, *finder, link->book());
    page->resize(1366, 640);
    page->show();
    QObject::connect(desk.get(), &SupervisorDesk::remedied, desk.get(), [this](const RemedyReport &r) { reports.append(r); });
    QObject::connect(desk.get(), &SupervisorDesk::handedOver, desk.get(), [this](const Handover &h) { handovers.append(h); });
}

void HelpWorld::find(const QString &text, int pick)
{
    desk->clear();
    auto *box = part<QLineEdit>(u"findPatron"_s);
    finder->clear();
    box->setText(text);
    // For the length of a double click the button takes no second press.
    QVERIFY(QTest::qWaitFor(
        [this, box, text] {
            if (finder->asked().isEmpty())
                QTest::keyClick(box, Qt::Key_Return);
            return finder->asked() == text && !finder->isLooking();
        },
        patience));
    if (!desk->inquiry().subject() || pick > 0) {
        auto *list = part<QListView>(u"found"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (!index.data().toString().contains(u"no. %1"_s.arg(pick)))
                continue;
            list->setCurrentIndex(index);
            QTest::keyClick(list, Qt::Key_Return);
        }
    }
    // Where nothing may be looked up the answer comes from the event loop all the same.
    QTRY_VERIFY2_WITH_TIMEOUT(desk->inquiry().subject().has_value(), qPrintable(text), patience);
    QVERIFY(QTest::qWaitFor([this] { return !desk->inquiry().isLooking(); }, patience));
}

void HelpWorld::chooseType(int loginTypeId)
{
    auto *type = part<QComboBox>(u"findLoginType"_s);
    const int row = type->findText(link->book().loginTypes().nameOf(loginTypeId));
    QVERIFY(row >= 0);
    type->setCurrentIndex(row);
}

QString HelpWorld::headline() const { return part<QLabel>(u"headline"_s)->text(); }

QString HelpWorld::marks() const
{
    QString text;
    for (const CheckResult &result : diagnosis().checks)
        text += result.mark == CheckMark::Yes ? u'Y' : result.mark == CheckMark::No ? u'N' : u'?';
    return text;
}

QString HelpWorld::defaultButton() const
{
    const auto *button = part<QPushButton>(u"remedy%1"_s.arg(static_cast<int>(diagnosis().remedies.first())));
    return button && button->isVisible() ? button->text() : QString();
}

QString HelpWorld::evidence() const
{
    const DiagnosisWords words(namesOf(link->book()), desk->inquiry().serverDay());
    QStringList seen;
    const auto tell = [&](const CheckResult &result, QChar sign) {
        seen.append(QString(sign + u' ' + DiagnosisWords::title(result.check) + u": "_s + words.evidence(result)));
    };
    const SignInDiagnosis found = diagnosis();
    for (const CheckResult &result : found.checks) {
        if (result.mark == CheckMark::No)
            tell(result, u'✗');
    }
    const QList<SignInCheck> good{SignInCheck::LoginExists, SignInCheck::NotLocked, SignInCheck::LastGood};
    for (const CheckResult &result : found.checks) {
        if (result.mark == CheckMark::Yes && good.contains(result.check))
            tell(result, u'✓');
    }
    return seen.join(u"; "_s);
}

void HelpWorld::writeElsewhere(bool inactive)
{
    auto *read = link->service().webLogin(*diagnosis().loginId);
    bool written = false;
    QObject::connect(read, &Reply::finished, read, [this, read, inactive, &written] {
        WebLoginMending mending;
        mending.inactive = inactive;
        auto *write = link->service().mendWebLogin(*read->outcome().value, mending);
        QObject::connect(write, &Reply::finished, write, [&written, write] { written = write->outcome().isDone(); });
    });
    QVERIFY(QTest::qWaitFor([&written] { return written; }, patience));
}

bool HelpWorld::shows(const QString &words) const
{
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void HelpWorld::press(const QString &name)
{
    auto *button = part<QPushButton>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void HelpWorld::giveReason(AuditReason reason)
{
    const auto before = reports.size();
    auto *field = part<ChoiceField>(u"remedyReason"_s);
    field->setCurrentId(static_cast<int>(reason));
    QVERIFY(QTest::qWaitFor([this] { return part<QPushButton>(u"remedyGo"_s)->isEnabled(); }, patience));
    // For the length of a double click the button takes no press; then it takes one.
    QVERIFY(QTest::qWaitFor(
        [this, before, field] {
            if (!desk->isBusy() && reports.size() == before)
                QTest::keyClick(field, Qt::Key_Return);
            return reports.size() > before;
        },
        patience));
}

int HelpWorld::tries() { return m_control.tries(); }

int HelpWorld::mails() { return static_cast<int>(m_control.mails().size()); }

int HelpWorld::writes() { return m_control.counted({u"PUT CRM"_s}); }

}
