// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unmasked.h"

#include "models/domain/decodedview.h"
#include "models/domain/error.h"
#include "models/domain/masker.h"
#include "models/domain/secretlooks.h"
#include "models/service/callmasker.h"

#include <QSet>

namespace Foyer::Unmasked {

namespace {

QSet<QByteArray> &removed()
{
    static QSet<QByteArray> names;
    return names;
}

}

void remove(const QByteArrayList &redactions) { removed() = QSet<QByteArray>(redactions.cbegin(), redactions.cend()); }

QByteArray nameOf(Meaning meaning) { return "meaning: " + QByteArray::number(static_cast<int>(meaning)); }

QByteArray nameOf(Writing writing) { return "writing: " + QByteArray::number(static_cast<int>(writing)); }

QByteArray nameOfEscape(char lead) { return QByteArray("escape: ") + lead; }

}

using namespace Foyer;
namespace U = Foyer::Unmasked;

static bool isOff(const QByteArray &name) { return U::removed().contains(name); }

// A member function is called as a free one whose first argument is the object. CMakeLists.txt has the same names.
#define FOYER_WRAPPED(symbol) __asm__("__wrap_" symbol)
#define FOYER_SHIPPED(symbol) __asm__("__real_" symbol)
#define FOYER_MEANING "_ZN5Foyer9meaningOfE14QByteArrayViewS0_"
#define FOYER_ADDRESSES "_ZN5Foyer13findAddressesE14QByteArrayViewR5QListINS_9SecretHitEE"
#define FOYER_KEYS "_ZN5Foyer8findKeysE14QByteArrayViewR5QListINS_9SecretHitEE"
#define FOYER_NUMBERS "_ZN5Foyer11findNumbersE14QByteArrayViewR5QListINS_9SecretHitEE"
#define FOYER_WRITINGS "_ZN5Foyer10writingsOfE14QByteArrayView"
#define FOYER_LAYERS "_ZN5Foyer11DecodedView8layersOfE14QByteArrayView"
#define FOYER_HEADER "_ZNK5Foyer6Masker6headerE14QByteArrayViewS1_"
#define FOYER_CLEAN "_ZNK5Foyer11CallCapture5cleanER5QListINS_13ServerMessageEE"
#define FOYER_STAFF "_ZN5Foyer10CallMasker16setStaffPasswordERKNS_6SecretE"
#define FOYER_NOTE "_ZN5Foyer12KnownSecrets3addE14QByteArrayViewRK10QByteArray"

Meaning shippedMeaning(QByteArrayView parent, QByteArrayView member) FOYER_SHIPPED(FOYER_MEANING);
Meaning wrappedMeaning(QByteArrayView parent, QByteArrayView member) FOYER_WRAPPED(FOYER_MEANING);
Meaning wrappedMeaning(QByteArrayView parent, QByteArrayView member)
{
    const Meaning meaning = shippedMeaning(parent, member);
    return isOff(U::nameOf(meaning)) ? Meaning::Text : meaning;
}

using Hits = QList<SecretHit>;

void shippedAddresses(QByteArrayView text, Hits &hits) FOYER_SHIPPED(FOYER_ADDRESSES);
void wrappedAddresses(QByteArrayView text, Hits &hits) FOYER_WRAPPED(FOYER_ADDRESSES);
void wrappedAddresses(QByteArrayView text, Hits &hits)
{
    if (!isOff(U::addresses))
        shippedAddresses(text, hits);
}

void shippedKeys(QByteArrayView text, Hits &hits) FOYER_SHIPPED(FOYER_KEYS);
void wrappedKeys(QByteArrayView text, Hits &hits) FOYER_WRAPPED(FOYER_KEYS);
void wrappedKeys(QByteArrayView text, Hits &hits)
{
    if (!isOff(U::keys))
        shippedKeys(text, hits);
}

void shippedNumbers(QByteArrayView text, Hits &hits) FOYER_SHIPPED(FOYER_NUMBERS);
void wrappedNumbers(QByteArrayView text, Hits &hits) FOYER_WRAPPED(FOYER_NUMBERS);
void wrappedNumbers(QByteArrayView text, Hits &hits)
{
    if (!isOff(U::numbers))
        shippedNumbers(text, hits);
}

QList<SecretWriting> shippedWritings(QByteArrayView utf8) FOYER_SHIPPED(FOYER_WRITINGS);
QList<SecretWriting> wrappedWritings(QByteArrayView utf8) FOYER_WRAPPED(FOYER_WRITINGS);
QList<SecretWriting> wrappedWritings(QByteArrayView utf8)
{
    QList<SecretWriting> all = shippedWritings(utf8);
    all.removeIf([](const SecretWriting &one) { return isOff(U::nameOf(one.writing)); });
    return all;
}

//! The sign that leads an escape is another one while the text is looked at.
std::vector<DecodedView> shippedLayers(QByteArrayView text) FOYER_SHIPPED(FOYER_LAYERS);
std::vector<DecodedView> wrappedLayers(QByteArrayView text) FOYER_WRAPPED(FOYER_LAYERS);
std::vector<DecodedView> wrappedLayers(QByteArrayView text)
{
    constexpr std::pair<char, char> others[] = {{'%', '\x01'}, {'\\', '\x02'}, {'&', '\x03'}};
    QByteArray changed = text.toByteArray();
    for (const auto &[lead, other] : others) {
        if (isOff(U::nameOfEscape(lead)))
            changed.replace(lead, other);
    }
    std::vector<DecodedView> layers = shippedLayers(changed);
    for (DecodedView &layer : layers) {
        for (const auto &[lead, other] : others)
            layer.bytes.replace(other, lead);
    }
    return layers;
}

QByteArray shippedHeader(const Masker *self, QByteArrayView name, QByteArrayView value) FOYER_SHIPPED(FOYER_HEADER);
QByteArray wrappedHeader(const Masker *self, QByteArrayView name, QByteArrayView value) FOYER_WRAPPED(FOYER_HEADER);
QByteArray wrappedHeader(const Masker *self, QByteArrayView name, QByteArrayView value)
{
    return isOff(U::headers) ? value.toByteArray() : shippedHeader(self, name, value);
}

void shippedClean(const CallCapture *self, QList<ServerMessage> &messages) FOYER_SHIPPED(FOYER_CLEAN);
void wrappedClean(const CallCapture *self, QList<ServerMessage> &messages) FOYER_WRAPPED(FOYER_CLEAN);
void wrappedClean(const CallCapture *self, QList<ServerMessage> &messages)
{
    if (!isOff(U::messages))
        shippedClean(self, messages);
}

void shippedStaff(CallMasker *self, const Secret &password) FOYER_SHIPPED(FOYER_STAFF);
void wrappedStaff(CallMasker *self, const Secret &password) FOYER_WRAPPED(FOYER_STAFF);
void wrappedStaff(CallMasker *self, const Secret &password)
{
    if (!isOff(U::staffPassword))
        shippedStaff(self, password);
}

void shippedNote(KnownSecrets *self, QByteArrayView utf8, const QByteArray &standIn) FOYER_SHIPPED(FOYER_NOTE);
void wrappedNote(KnownSecrets *self, QByteArrayView utf8, const QByteArray &standIn) FOYER_WRAPPED(FOYER_NOTE);
void wrappedNote(KnownSecrets *self, QByteArrayView utf8, const QByteArray &standIn)
{
    if (!isOff(U::noting))
        shippedNote(self, utf8, standIn);
}
