// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server answers: the first byte chooses what it is read as.
#include "models/service/codecs/accountcodec.h"
#include "models/service/codecs/cartcodec.h"
#include "models/service/codecs/ordercodec.h"
#include "models/service/codecs/patroncodec.h"
#include "models/service/codecs/performancecodec.h"
#include "models/service/codecs/referencecodec.h"
#include "models/service/codecs/sessioncodec.h"
#include "models/service/jsonreader.h"
#include "models/service/verdict.h"
#include "tests/fuzz/fuzzed.h"

#include <array>

using namespace Foyer;

namespace {

template<auto decode>
void read(const QByteArray &body)
{
    QStringList faults;
    (void)decode(body, &faults);
    FoyerFuzz::claim(faults.size() <= JsonReader::mostFaults, "the list of faults has an end");
}

constexpr std::array readers{read<decodeSession>, read<decodeSessionKey>, read<decodeExpiration>, read<decodeCart>,
    read<decodeReservation>, read<decodeOrders>, read<decodePatronPage>, read<decodeWebLogins>, read<decodeWebLogin>,
    read<decodeCartProperties>, read<decodePerformances>, read<decodeZoneAvailabilities>, read<decodePrices>,
    read<decodePriceTypes>, read<decodeChoices>, read<decodeAddressTypes>, read<decodeSeasons>, read<decodeSources>,
    read<decodeAllowedModes>, read<decodeBatches>, read<decodeDeliveryMethods>, read<decodeSystemDefault>,
    read<decodeSystemDefaults>, read<decodeStatus>, read<decodeSeatServerStatus>, read<decodePermissions>,
    read<decodeContext>, read<decodeVariable>, read<decodeVariables>, read<decodeBalances>, read<decodePromoMatches>,
    read<decodeConstituentNames>, read<decodeUnread>};

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body = FoyerFuzz::bytes(data + 1, size - 1);
    readers[data[0] % readers.size()](body);
    const QList<ServerMessage> messages = parseServerMessages(body);
    FoyerFuzz::claim(messages.size() <= body.size(), "no message comes from nothing");
    return 0;
}
