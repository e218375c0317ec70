// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionfactsmodel.h"
#include "models/sessionwatch.h"
#include "ui/dashboard/factwords.h"
#include "ui/words/sessionsummary.h"

namespace Foyer {

//! What the summary of a session is made of, as it is known now.
[[nodiscard]] SummaryFacts summaryOf(const SessionWatch &watch, const FactWords &words, const SessionFactsModel &facts);

}
