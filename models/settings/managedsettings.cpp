// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/managedsettings.h"

#include "models/settings/managedreader.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <limits>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

using What = ManagedProblem::What;

constexpr int anyId = std::numeric_limits<int>::max();
const QStringList payments{u"cardReader"_s, u"giftCertificate"_s, u"atTheDesk"_s}; // in the order of KioskPayment
const QStringList papers{u"roll80"_s, u"a4"_s}; // in the order of ReceiptPaper
const QStringList spoken{u"en"_s, u"es"_s, u"fr"_s, u"de"_s, u"ar"_s};
const QStringList ofStaff{u"en"_s, u"de"_s, u"es"_s, u"fr"_s};

void bothOrNone(ManagedReader &reader, const QString &one, const QString &other)
{
    if (reader.has(one) != reader.has(other))
        reader.report(reader.has(one) ? one : other, What::WithoutPartner, {reader.has(one) ? other : one});
}

void readHours(ManagedReader &reader, KioskSettings &kiosk)
{
    reader.time(u"opens"_s, kiosk.opens);
    reader.time(u"closes"_s, kiosk.closes);
    bothOrNone(reader, u"opens"_s, u"closes"_s);
    reader.flag(u"closed"_s, kiosk.closed);
    reader.flag(u"pointer"_s, kiosk.pointer);
}

void readPatience(ManagedReader &reader, KioskSettings &kiosk)
{
    constexpr int hour = 3600;
    reader.duration(u"idleAfterSeconds"_s, kiosk.idleAfter, 15, 600);
    reader.duration(u"idleAfterTypingSeconds"_s, kiosk.idleAfterTyping, 15, 600);
    reader.duration(u"stillThereSeconds"_s, kiosk.stillThere, 10, 120);
    reader.duration(u"thanksSeconds"_s, kiosk.thanksFor, 5, 20);
    reader.duration(u"unknownAfterSeconds"_s, kiosk.unknownAfter, 30, 300);
    reader.duration(u"caseLifeSeconds"_s, kiosk.caseLife, 60, hour);
    reader.duration(u"logoutBoundSeconds"_s, kiosk.logoutBound, 1, 30);
    reader.duration(u"moreTimeStepSeconds"_s, kiosk.moreTimeStep, 30, 600);
    reader.duration(u"moreTimeCeilingSeconds"_s, kiosk.moreTimeCeiling, 0, hour);
}

void readReceipts(ManagedReader &reader, ReceiptSettings &receipts)
{
    reader.whole(u"receiptSettingsId"_s, receipts.receiptSettingsId, 1, anyId);
    reader.text(u"receiptPrinter"_s, receipts.receiptPrinter);
    bothOrNone(reader, u"receiptSettingsId"_s, u"receiptPrinter"_s);
    QString paper;
    reader.oneOf(u"receiptPaper"_s, paper, papers);
    if (!paper.isEmpty())
        receipts.receiptPaper = static_cast<ReceiptPaper>(papers.indexOf(paper));
}

void readSelling(ManagedReader &reader, KioskSettings &kiosk)
{
    QStringList ways;
    reader.list(u"payments"_s, ways, payments);
    if (!ways.isEmpty())
        kiosk.payments.clear();
    for (const QString &way : std::as_const(ways))
        kiosk.payments.append(static_cast<KioskPayment>(payments.indexOf(way)));
    reader.whole(u"promoTries"_s, kiosk.promoTries, 1, 10);
    reader.whole(u"largestParty"_s, kiosk.largestParty, 1, 50);
    reader.flag(u"collectAtDesk"_s, kiosk.collectAtDesk);
    reader.text(u"organization"_s, kiosk.organization);
    reader.whole(u"businessUnitId"_s, kiosk.businessUnitId, 0, anyId);
    reader.whole(u"sourceId"_s, kiosk.sourceId, 1, anyId);
    reader.whole(u"loginTypeId"_s, kiosk.loginTypeId, 1, anyId);
    reader.whole(u"electronicAddressTypeId"_s, kiosk.electronicAddressTypeId, 1, anyId);
    readReceipts(reader, kiosk);
    reader.whole(u"readerMachineId"_s, kiosk.readerMachineId, 1, anyId);
}

void readKiosk(const QJsonObject &section, KioskSettings &kiosk, QList<ManagedProblem> &problems)
{
    ManagedReader reader(section, u"kiosk"_s, problems);
    reader.text(u"name"_s, kiosk.kioskName);
    reader.list(u"languages"_s, kiosk.languages, spoken);
    if (reader.has(u"houseLanguage"_s))
        reader.oneOf(u"houseLanguage"_s, kiosk.houseLanguage, kiosk.languages);
    else if (!kiosk.languages.contains(kiosk.houseLanguage))
        kiosk.houseLanguage = kiosk.languages.value(0, kiosk.houseLanguage);
    readPatience(reader, kiosk);
    readSelling(reader, kiosk);
    readHours(reader, kiosk);
    reader.finish();
}

void readDesk(const QJsonObject &section, ReceiptSettings &desk, QList<ManagedProblem> &problems)
{
    ManagedReader reader(section, u"desk"_s, problems);
    readReceipts(reader, desk);
    reader.finish();
}

void readLocks(const QJsonObject &section, ManagedLocks &locks, QList<ManagedProblem> &problems)
{
    ManagedReader reader(section, u"locked"_s, problems);
    QString language;
    reader.oneOf(u"language"_s, language, ofStaff);
    if (!language.isEmpty())
        locks.language = language;
    reader.text(u"supervisorPin"_s, locks.supervisorPin);
    reader.flag(u"allowHoldAtBoxOffice"_s, locks.allowHoldAtBoxOffice);
    reader.whole(u"extensionCeilingMinutes"_s, locks.extensionCeilingMinutes, 0, 24 * 60);
    reader.whole(u"attemptLimit"_s, locks.attemptLimit, 1, 100);
    reader.whole(u"shortestPostalCode"_s, locks.shortestPostalCode, 1, 12);
    reader.finish();
}

ManagedProblem ofFile(What what, FileProblem file = FileProblem::None, int line = 0)
{
    ManagedProblem problem;
    problem.what = what;
    problem.file = file;
    problem.line = line;
    return problem;
}

}

ManagedFile Managed::parse(const QByteArray &json)
{
    ManagedFile file;
    file.present = true;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const auto at = error.error == QJsonParseError::NoError ? 0 : error.offset;
        file.problems.append(ofFile(What::NotJson, FileProblem::None, 1 + static_cast<int>(json.left(at).count('\n'))));
        return file;
    }
    ManagedReader reader(document.object(), {}, file.problems);
    int written = version;
    reader.whole(u"version"_s, written, 1, 1000);
    if (written > version) {
        file.problems.append(ofFile(What::NewerVersion));
        return file;
    }
    reader.text(u"profile"_s, file.settings.profile);
    reader.zone(u"venueZone"_s, file.settings.venueZone);
    reader.place(u"caseKeyFile"_s, file.settings.caseKeyFile);
    reader.text(u"staffPin"_s, file.settings.staffPin);
    readLocks(reader.section(u"locked"_s), file.settings.locked, file.problems);
    readDesk(reader.section(u"desk"_s), file.settings.desk, file.problems);
    readKiosk(reader.section(u"kiosk"_s), file.settings.kiosk, file.problems);
    reader.finish();
    if (!file.problems.isEmpty())
        file.settings = {};
    return file;
}

ManagedFile Managed::load(const QString &path, bool wanted)
{
    const SafeFile::Content content = SafeFile::read(path, largestFile);
    if (content.problem == FileProblem::None)
        return parse(content.bytes);
    ManagedFile file;
    if (content.problem != FileProblem::NoFile || wanted)
        file.problems.append(ofFile(What::CannotRead, content.problem));
    file.present = content.problem != FileProblem::NoFile;
    return file;
}

Profile Managed::withLocks(Profile profile, const ManagedLocks &locks)
{
    profile.supervisorPin = locks.supervisorPin.value_or(profile.supervisorPin);
    profile.allowHoldAtBoxOffice = locks.allowHoldAtBoxOffice.value_or(profile.allowHoldAtBoxOffice);
    profile.extensionCeilingMinutes = locks.extensionCeilingMinutes.value_or(profile.extensionCeilingMinutes);
    profile.shortestPostalCode = locks.shortestPostalCode.value_or(profile.shortestPostalCode);
    if (locks.attemptLimit)
        profile.attemptLimit = locks.attemptLimit;
    return profile;
}

QString Managed::usualPath()
{
#if defined(Q_OS_WIN)
    // Of the computer, not of the user: C:\ProgramData\foyer\managed.json, which only administrators may write.
    const QStringList places = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    return QString(places.value(1) + u"/foyer/managed.json"_s);
#else
    return u"/etc/foyer/managed.json"_s;
#endif
}

}
