// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choicemodel.h"
#include "models/domain/reference.h"
#include "models/service/sessionservice.h"

#include <QObject>

namespace Foyer {

//! The reference data of one server, loaded once after connecting, so that nobody types or reads an id.
//! A table the user group may not read stays empty with its error in loadState().
class ReferenceBook final : public QObject
{
    Q_OBJECT
public:
    //! \a service must outlive the book.
    explicit ReferenceBook(SessionService &service, QObject *parent = nullptr);

    //! Inactive entries are left out of the models; names of inactive ids are still known to nameOf(). Sources are
    //! asked for active ones only, there may be thousands. Calling it again drops what is still under way.
    void load();

    [[nodiscard]] ChoiceModel &loginTypes() { return m_loginTypes; }
    [[nodiscard]] ChoiceModel &emailAddressTypes() { return m_emailAddressTypes; } //!< those with IsEmail
    [[nodiscard]] ChoiceModel &modesOfSale() { return m_modesOfSale; } //!< all, for names
    [[nodiscard]] ChoiceModel &allowedModesOfSale() { return m_allowedModes; } //!< this user group's
    [[nodiscard]] ChoiceModel &sources() { return m_sources; }
    [[nodiscard]] ChoiceModel &batches() { return m_batches; } //!< open or held, owned by the service user
    [[nodiscard]] ChoiceModel &seasons() { return m_seasons; }
    [[nodiscard]] ChoiceModel &deliveryMethods() { return m_deliveryMethods; }
    [[nodiscard]] ChoiceModel &organizations() { return m_organizations; }
    [[nodiscard]] ChoiceModel &businessUnits() { return m_businessUnits; }

    [[nodiscard]] std::optional<int> defaultModeOfSale() const { return m_defaultMode; }
    [[nodiscard]] const StaffContext &staff() const { return m_staff; }
    //! Unknown (empty) until the rights were read or when they may not be read.
    [[nodiscard]] std::optional<bool> mayView(const QString &resource) const;
    [[nodiscard]] std::optional<bool> mayAdd(const QString &resource) const;
    [[nodiscard]] std::optional<bool> mayEdit(const QString &resource) const;
    //! The server lists the resource for this user group and withholds \a right. A resource that is not listed
    //! may have another name there: nothing is known of it.
    [[nodiscard]] bool forbids(const QString &resource, bool ResourcePermission::*right) const;
    [[nodiscard]] bool isLoaded() const { return m_pending == 0 && m_started; }

Q_SIGNALS:
    //! After each table that arrived or failed.
    void changed();
    //! Once, when the last table arrived or failed.
    void loaded();

private:
    template<typename Row, typename ToChoice>
    void fill(ReplyOf<QList<Row>> *reply, ChoiceModel &model, ToChoice toChoice);
    void loadPlain();
    void loadDerived();
    void loadStaff();
    void oneArrived();
    [[nodiscard]] std::optional<bool> may(const QString &resource, bool ResourcePermission::*right) const;

    SessionService &m_service;
    ChoiceModel m_loginTypes, m_emailAddressTypes, m_modesOfSale, m_allowedModes, m_sources;
    ChoiceModel m_batches, m_seasons, m_deliveryMethods, m_organizations, m_businessUnits;
    std::optional<int> m_defaultMode;
    StaffContext m_staff;
    std::optional<QList<ResourcePermission>> m_permissions;
    int m_pending = 0, m_generation = 0;
    bool m_started = false;
};

}
