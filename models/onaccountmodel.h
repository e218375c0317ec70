// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "models/sessiondesk.h"

namespace Foyer {

//! Whose credit it could be.
enum class CreditOwner {
    Unknown, //!< the session was not read yet
    Nobody, //!< no customer, or the general public
    Guest, //!< a guest has no account, also where the e-mail belongs to a customer
    Customer,
};

struct CreditRow
{
    int paymentMethodId = 0;
    QString name;
    std::optional<Money> balance, used, remaining;
    bool addsUp = true; //!< false when all three are known and balance − used is not what remains
    bool operator==(const CreditRow &) const = default;
};

//! On-account credit of the session's customer, one row a payment method. Nothing is read before show(); hidden
//! again the figures are gone, and they go by themselves when the customer changes. Columns: name, three amounts.
class OnAccountModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Name, Balance, Used, Remaining, ColumnCount };
    enum Role { AmountRole = Qt::UserRole + 1 };
    //! What \a parts names must outlive the model.
    explicit OnAccountModel(SessionParts parts, QObject *parent = nullptr);

    [[nodiscard]] CreditOwner owner() const { return m_owner; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    //! Reads and shows; reads again when they are shown already. False when there is no customer.
    bool show();
    void hide();
    [[nodiscard]] const QList<CreditRow> &credits() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    //! AmountRole: ten-thousandths, invalid when not known.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void standingChanged(); //!< owner() or isShown()

private:
    void follow();
    void load();
    [[nodiscard]] std::optional<int> constituent() const;

    SessionParts m_parts;
    QList<CreditRow> m_rows;
    CreditOwner m_owner = CreditOwner::Unknown;
    std::optional<int> m_constituent;
    QList<CartPayment> m_payments; //!< of the cart: using credit is a payment
    bool m_shown = false;
    int m_generation = 0;
};

}
