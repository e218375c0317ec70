// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of a scanner, a person or a broken cable, three bytes each: what, which, and how long after the one before. Then
// the code, and the whole input as the content of a QR code or of a field.
#include "models/domain/scanrecogniser.h"
#include "models/domain/scanroute.h"
#include "models/domain/validation.h"
#include "tests/fuzz/fuzzed.h"

using namespace Foyer;

namespace {

constexpr QChar secretLetter(u'\u03a9'); // no byte makes it, so it can only come from a password

void judge(const QString &text)
{
    using namespace Validation;
    (void)baseUrl(text);
    for (const auto check : {staffUser, userGroup, machineLocation, loginName, password, newPassword, email, constituentId,
             phone, variableName, variableValue, oddCharacter})
        (void)check(text);
    (void)postalCode(text);
    (void)seatCount(text, 8);
    (void)offsetSeconds(text, 3600);
    const auto corrected = emailCorrection(text);
    FoyerFuzz::claim(!corrected || *corrected != text, "a correction changes something");
    const QString clean = withoutOddities(text);
    FoyerFuzz::claim(withoutOddities(clean) == clean, "clean stays clean");
    for (const ScanTarget aim : {ScanTarget::Order, ScanTarget::Promo, ScanTarget::Constituent}) {
        const ScanRoute route = routeScan(text, {true, true, true, aim});
        FoyerFuzz::claim(route.targets.size() <= 2, "never more than two choices");
        FoyerFuzz::claim(route.what != ScanRoute::What::CardNumber || route.code.isEmpty(), "no card number is handed on");
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ScanSettings settings;
    settings.prefix = size % 3 == 0 ? QStringLiteral("~") : QString();
    settings.suffix = static_cast<ScanSuffix>(size % 3);
    ScanRecogniser scanner(settings);
    Nanoseconds at = std::chrono::hours(1);
    for (size_t i = 0; i + 2 < size; i += 3) {
        at += std::chrono::milliseconds(data[i + 2]);
        ScanVerdict verdict = ScanVerdict::Person;
        switch (data[i] % 6) {
        case 0:
            verdict = scanner.end(static_cast<ScanSuffix>(data[i + 1] % 2), at);
            break;
        case 1:
            verdict = scanner.silence();
            break;
        case 2:
            scanner.forget();
            break;
        case 3:
            verdict = scanner.character(secretLetter, at, true);
            break;
        default:
            verdict = scanner.character(QChar(char16_t(data[i + 1])), at);
        }
        if (verdict == ScanVerdict::Scan) {
            FoyerFuzz::claim(!scanner.code().contains(secretLetter), "what is secret is not kept");
            judge(scanner.code());
        }
    }
    judge(QString::fromUtf8(FoyerFuzz::bytes(data, size)));
    return 0;
}
