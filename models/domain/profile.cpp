// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"

#include <QUuid>

namespace Foyer {

QString newProfileId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

}
