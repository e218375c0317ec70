// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referencebook.h"

namespace Foyer {

namespace {

Choice same(const Choice &choice) { return choice; }

QString batchName(const Batch &batch)
{
    const QString what = batch.notes.isEmpty() ? batch.type : batch.notes;
    return what.isEmpty() ? QString::number(batch.id) : QString(QString::number(batch.id) + u" · " + what);
}

}

ReferenceBook::ReferenceBook(SessionService &service, QObject *parent) : QObject(parent), m_service(service) { }

void ReferenceBook::load()
{
    m_started = true;
    m_pending = 0;
    ++m_generation;
    m_defaultMode.reset();
    loadPlain();
    loadDerived();
    loadStaff();
}

template<typename Row, typename ToChoice>
void ReferenceBook::fill(ReplyOf<QList<Row>> *reply, ChoiceModel &model, ToChoice toChoice)
{
    ++m_pending;
    model.setLoadState({LoadPhase::Loading, std::nullopt});
    connect(reply, &Reply::finished, this, [this, reply, &model, toChoice, generation = m_generation] {
        if (generation != m_generation)
            return;
        const Outcome<QList<Row>> &outcome = reply->outcome();
        if (outcome.isDone()) {
            QList<Choice> choices;
            for (const Row &row : *outcome.value)
                choices.append(toChoice(row));
            model.setChoices(choices);
            model.setLoadState({LoadPhase::Ready, std::nullopt});
        } else {
            model.setLoadState({LoadPhase::Failed, outcome.error});
        }
        oneArrived();
    });
}

void ReferenceBook::loadPlain()
{
    fill(m_service.loginTypes(), m_loginTypes, same);
    fill(m_service.deliveryMethodNames(), m_deliveryMethods, same);
    fill(m_service.organizations(), m_organizations, same);
    fill(m_service.businessUnits(), m_businessUnits, same);
    fill(m_service.modesOfSale(), m_modesOfSale, same);
}

void ReferenceBook::loadDerived()
{
    fill(m_service.electronicAddressTypes(), m_emailAddressTypes, [](const ElectronicAddressType &type) {
        Choice choice = type.choice;
        choice.inactive = choice.inactive || !type.isEmail;
        return choice;
    });
    fill(m_service.allowedModesOfSale(), m_allowedModes, [this](const AllowedModeOfSale &allowed) {
        if (allowed.isDefault)
            m_defaultMode = allowed.mode.id;
        return allowed.mode;
    });
    fill(m_service.sources(true), m_sources, [](const SourceChoice &source) { return source.choice; });
    fill(m_service.activeBatches(), m_batches, [](const Batch &batch) { return Choice{batch.id, batchName(batch), false}; });
    fill(m_service.seasons(), m_seasons, [](const Season &season) { return season.choice; });
}

void ReferenceBook::loadStaff()
{
    ++m_pending;
    auto *context = m_service.context();
    connect(context, &Reply::finished, this, [this, context, generation = m_generation] {
        if (generation != m_generation)
            return;
        if (context->outcome().isDone())
            m_staff = *context->outcome().value;
        if (m_staff.defaultModeOfSaleId && !m_defaultMode)
            m_defaultMode = m_staff.defaultModeOfSaleId;
        oneArrived();
    });
    ++m_pending;
    auto *rights = m_service.serviceResources();
    connect(rights, &Reply::finished, this, [this, rights, generation = m_generation] {
        if (generation != m_generation)
            return;
        if (rights->outcome().isDone())
            m_permissions = *rights->outcome().value;
        oneArrived();
    });
}

void ReferenceBook::oneArrived()
{
    --m_pending;
    Q_EMIT changed();
    if (m_pending == 0)
        Q_EMIT loaded();
}

std::optional<bool> ReferenceBook::may(const QString &resource, bool ResourcePermission::*right) const
{
    if (!m_permissions)
        return std::nullopt;
    for (const ResourcePermission &permission : *m_permissions) {
        if (permission.resource.compare(resource, Qt::CaseInsensitive) == 0)
            return permission.*right;
    }
    return false;
}

std::optional<bool> ReferenceBook::mayView(const QString &resource) const
{
    return may(resource, &ResourcePermission::view);
}

bool ReferenceBook::forbids(const QString &resource, bool ResourcePermission::*right) const
{
    const QList<ResourcePermission> known = m_permissions.value_or(QList<ResourcePermission>());
    bool listed = false, given = false;
    for (const ResourcePermission &permission : known) {
        const bool same = permission.resource.compare(resource, Qt::CaseInsensitive) == 0;
        listed = listed || same;
        given = given || (same && permission.*right);
    }
    return listed && !given;
}

std::optional<bool> ReferenceBook::mayAdd(const QString &resource) const
{
    return may(resource, &ResourcePermission::add);
}

std::optional<bool> ReferenceBook::mayEdit(const QString &resource) const
{
    return may(resource, &ResourcePermission::edit);
}

}
