// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

//! What CRM/Constituents/Search is asked for. The service decides what matches; an empty text finds nothing.
struct PatronQuery
{
    enum class By {
        Anything, //!< the single-line search: a name, an address with "@", "#" and a phone, a number
        Number, //!< of the constituent
        Email,
        WebLogin,
        Order,
    };
    By by = By::Anything;
    QString text;
    int page = 1; //!< from 1
    int pageSize = 50;
};

//! One constituent that was found. Texts have lost their padding; an absent one is empty.
struct PatronHit
{
    int id = 0;
    QString displayName, firstName, lastName, sortName;
    QString street, city, postalCode, country;
    QString kind; //!< e.g. "Household", as the service describes it
    std::optional<bool> inactive;
    std::optional<int> affiliates; //!< how many affiliations
    std::optional<int> affiliationId; //!< the household, for one of its members
    std::optional<bool> primaryAffiliation;
    bool operator==(const PatronHit &) const = default;
};

struct PatronPage
{
    QList<PatronHit> hits;
    std::optional<int> total; //!< over all pages, where the service says it
};

//! A web login as CRM/WebLogins shows it. Absent means "unknown", never false and never zero, except that an
//! absent \c lockedDate on a record that was read is "not locked".
struct WebLogin
{
    int id = 0;
    QString login;
    std::optional<int> loginTypeId;
    QString loginType; //!< its name, where the service sends it
    std::optional<int> constituentId;
    std::optional<int> emailId; //!< an electronic address; the text is not on the wire
    std::optional<int> failedAttempts;
    std::optional<bool> inactive, primary, temporary;
    std::optional<bool> editable; //!< whether this user group may change the record
    std::optional<Timestamp> lockedDate, lastSignIn, created, updated;
    QString updatedBy;
    bool operator==(const WebLogin &) const = default;
};

//! One login together with the text it was read from: a change goes back with everything else as it was,
//! members this program does not know included, and UpdatedDateTime to the last digit.
struct WebLoginRecord
{
    WebLogin login;
    QByteArray original;
};

//! What a supervisor mends. What is not set stays as it was read.
struct WebLoginMending
{
    bool unlock = false; //!< no lock and no failed attempts
    std::optional<int> loginTypeId;
    std::optional<bool> inactive;
    bool operator==(const WebLoginMending &) const = default;
};

}
