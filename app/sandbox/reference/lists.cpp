// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reference/lists.h"

#include "app/sandbox/reference/texts.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// A list whose rows are Id, Description and Inactive, and what `more` adds.
template <typename More> Answer summary(const QByteArray &type, const std::vector<Row> &rows, More more)
{
    QJsonArray list;
    for (const Row &row : rows) {
        QJsonObject item{{u"Id"_s, row.number("id"_L1)}, {u"Description"_s, row.text("description"_L1)}};
        more(row, item);
        list.append(item);
    }
    return Answer::ok(type, list);
}

void addInactive(const Row &row, QJsonObject &item) { item.insert(u"Inactive"_s, row.flag("inactive"_L1)); }

} // namespace

Answer ReferenceLists::loginTypes()
{
    return summary(
        "[LoginTypeSummary]", m_services.store.all(u"SELECT * FROM login_types ORDER BY id"_s), addInactive);
}

Answer ReferenceLists::electronicAddressTypes()
{
    return summary("[ElectronicAddressTypeSummary]",
        m_services.store.all(u"SELECT * FROM electronic_address_types ORDER BY id"_s),
        [](const Row &row, QJsonObject &item) {
            addInactive(row, item);
            item.insert(u"IsEmail"_s, row.flag("is_email"_L1));
        });
}

Answer ReferenceLists::seasons()
{
    return summary("[SeasonSummary]", m_services.store.all(u"SELECT * FROM seasons ORDER BY id"_s),
        [](const Row &row, QJsonObject &item) {
            addInactive(row, item);
            item.insert(u"FYear"_s, row.number("fiscal_year"_L1));
        });
}

Answer ReferenceLists::deliveryMethods()
{
    return summary("[DeliveryMethodSummary]",
        m_services.store.all(u"SELECT * FROM delivery_methods ORDER BY id"_s),
        [](const Row &, QJsonObject &) {});
}

Answer ReferenceLists::organizations()
{
    return summary("[OrganizationSummary]",
        m_services.store.all(u"SELECT * FROM organizations ORDER BY id"_s),
        [](const Row &row, QJsonObject &item) {
            item.insert(u"LicenseeAccountCode"_s, textOrNull(row, "licensee_account_code"_L1));
        });
}

Answer ReferenceLists::businessUnits()
{
    return summary("[BusinessUnitSummary]",
        m_services.store.all(u"SELECT * FROM business_units ORDER BY id"_s), addInactive);
}

Answer ReferenceLists::modesOfSale()
{
    return summary("[ModeOfSaleSummary]", m_services.store.all(u"SELECT * FROM modes_of_sale ORDER BY id"_s),
        [this](const Row &row, QJsonObject &item) {
            addInactive(row, item);
            item.insert(u"Category"_s, modeCategory(m_services.store, row.number("id"_L1)));
        });
}

Answer ReferenceLists::systemDefaults(const Call &call)
{
    QJsonArray list;
    const QStringList keys = call.parameter("keys"_L1).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        if (const auto found = systemDefault(m_services.store, key.trimmed()))
            list.append(*found);
    }
    return Answer::ok("[SystemDefaultSummary]", list);
}

std::optional<QJsonObject> systemDefault(Database &store, const QString &fieldName)
{
    const auto row = store.one(u"SELECT rowid AS id, * FROM t_defaults WHERE field_name=?"_s, {fieldName});
    if (!row)
        return std::nullopt;
    return QJsonObject{{u"Id"_s, row->number("id"_L1)}, {u"Inactive"_s, row->flag("inactive"_L1)},
        {u"Value"_s, textOrNull(*row, "value"_L1)}, {u"ParentTable"_s, row->text("parent_table"_L1)},
        {u"FieldName"_s, row->text("field_name"_L1)}};
}

QJsonValue modeCategory(Database &store, int modeOfSaleId)
{
    const auto row
        = store.one(u"SELECT c.* FROM mode_categories c JOIN mode_settings s ON s.category_id=c.id "
                    "WHERE s.mode_of_sale_id=?"_s,
            {modeOfSaleId});
    if (!row)
        return {};
    return QJsonObject{{u"Id"_s, row->number("id"_L1)}, {u"Description"_s, row->text("description"_L1)},
        {u"ShortDescription"_s, row->text("description"_L1).left(10)}, {u"Sequence"_s, row->number("id"_L1)},
        {u"Inactive"_s, false}};
}

} // namespace Foyer::Sandbox
