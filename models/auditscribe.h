// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audittrail.h"
#include "models/audit/loginalias.h"
#include "models/deskreport.h"
#include "models/patronreport.h"
#include "models/remedyreport.h"
#include "models/service/credentials/credentialstore.h"
#include "models/supervisorrights.h"

#include <QObject>

namespace Foyer {

struct VariableReport;

//! Writes what people did on one computer into its audit: turns reports into lines without personal data.
class AuditScribe final : public QObject
{
    Q_OBJECT
public:
    //! Fetches the key of the aliases from \a store, or makes and keeps one there. \a trail and \a store must outlive
    //! the scribe.
    AuditScribe(AuditTrail &trail, CredentialStore &store, QObject *parent = nullptr);

    //! Who is at the computer and on which server; asked with each line.
    void setPlace(const QString &profileId) { m_place = profileId; }
    void setStaff(const QString &userId) { m_staff = userId; }

    void write(const DeskReport &report);
    void write(const PatronReport &report, AuditReason reason = AuditReason::None);
    void write(const RemedyReport &report);
    //! Neither the name nor the value of the variable: both may be personal.
    void write(const VariableReport &report, AuditReason reason);
    void write(PinPurpose purpose, PinAnswer answer);
    //! The PIN of a profile was set or removed where profiles are edited, with nobody signed in there.
    void writePin(const QString &profileId, bool set);
    //! Anything else. An empty \a login means none was concerned.
    void write(AuditDeed deed, AuditResult result, AuditReason reason = AuditReason::None, const TriedLogin &login = {});

    [[nodiscard]] AuditTrail &trail() { return m_trail; }
    [[nodiscard]] QString aliasOf(const TriedLogin &login) const;

private:
    AuditTrail &m_trail;
    LoginAlias m_alias;
    QString m_place, m_staff;
};

//! How a press ended, in the words of the audit.
[[nodiscard]] AuditResult auditResultOf(OutcomeClass outcomeClass, Reconciled reconciled = Reconciled::NotNeeded);

}
