// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/factwords.h"

#include "models/referencebook.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textchecks.h"
#include "ui/widgets/valuelabel.h"
#include "ui/words/timewords.h"

#include <QLocale>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

QString FactWords::caption(Fact fact)
{
    switch (fact) {
    case Fact::ModeOfSale:
        return tr("Mode of sale"); //: Tessitura's "mode of sale": the channel that decides prices
    case Fact::OriginalModeOfSale:
        return tr("Started as"); //: The mode of sale at the start of the session
    case Fact::Source:
        return tr("Source"); //: The campaign source of the sale
    case Fact::Performances:
        return tr("performances"); //: Count in the cart
    case Fact::Packages:
        return tr("packages"); //: Count in the cart
    case Fact::Contributions:
        return tr("contributions"); //: Count in the cart
    case Fact::Memberships:
        return tr("memberships"); //: Count in the cart
    case Fact::Fees:
        return tr("fees"); //: Count of fees in the cart
    case Fact::GiftCertificates:
        return tr("gift certificates"); //: Count in the cart
    case Fact::Payments:
        return tr("payments"); //: Count in the cart
    case Fact::FirstSeat:
        return tr("first seat at"); //: When the first seat was put into the cart
    case Fact::OrderId:
        return tr("Order"); //: Order number
    case Fact::Checkout:
        return tr("Checkout"); //: Status of the checkout
    case Fact::BusinessFacing:
        return tr("Kind of session"); //: Counter sale or customer session
    default:
        return {}; // who is signed in is another panel's
    }
}

std::optional<QString> FactWords::value(const SessionFactsModel &facts, Fact fact) const
{
    std::optional<QString> shown = text(fact, facts.value(fact));
    if (fact == Fact::Checkout && shown) {
        const QDateTime at = facts.value(Fact::CheckoutDate).toDateTime();
        if (at.isValid() && !facts.value(Fact::Checkout).toString().trimmed().isEmpty())
            //: Checkout status and when: %1 "saving", %2 "19:26"
            shown = tr("%1 · %2").arg(*shown, TimeWords::clock(at.time()));
    }
    return shown;
}

void FactWords::show(ValueLabel &label, const SessionFactsModel &facts, Fact fact, bool stale) const
{
    const QModelIndex row = facts.index(static_cast<int>(fact), 0);
    label.setCaption(caption(fact));
    label.setValue(value(facts, fact));
    if (row.data(SessionFactsModel::ChangedRole).toBool())
        label.setChangedFrom(text(fact, row.data(SessionFactsModel::PreviousRole)).value_or(u"–"_s));
    else
        label.setChangedFrom(std::nullopt);
    label.setStale(stale);
    const QVariant raw = facts.value(fact);
    const bool named = fact == Fact::ModeOfSale || fact == Fact::OriginalModeOfSale || fact == Fact::Source;
    const QString shown = value(facts, fact).value_or(QString());
    //: Tool tip: %1 a name, perhaps shortened on the screen; %2 the number behind it
    setPlainToolTip(&label, named && raw.isValid() ? tr("%1 · number %2").arg(shown).arg(raw.toInt()) : shown);
}

std::optional<QString> FactWords::text(Fact fact, const QVariant &value) const
{
    if (fact == Fact::Checkout)
        return checkout(value.toString()); // the contract has no status before a checkout
    if (!value.isValid())
        return std::nullopt;
    switch (fact) {
    case Fact::ModeOfSale:
    case Fact::OriginalModeOfSale:
        return modeOfSale(value.toInt());
    case Fact::Source:
        return source(value.toInt());
    case Fact::FirstSeat:
        return TimeWords::clock(value.toDateTime().time());
    case Fact::OrderId:
        //: No order number has been given yet
        return value.toInt() == 0 ? tr("none yet") : QString::number(value.toInt());
    case Fact::BusinessFacing:
        //: Business-facing or public session
        return value.toBool() ? tr("counter sale") : tr("customer session");
    default:
        return QLocale().toString(value.toInt());
    }
}

QString FactWords::modeOfSale(int id) const
{
    const QString name = m_book->modesOfSale().nameOf(id);
    //: %1: number of a mode of sale whose name could not be read
    return name.isEmpty() ? tr("mode %1 (name not known)").arg(id) : name;
}

QString FactWords::source(int id) const
{
    if (id == 0)
        return tr("none"); //: The session has no source
    const QString name = m_book->sources().nameOf(id);
    //: %1: number of a source whose name could not be read
    return name.isEmpty() ? tr("source %1 (name not known)").arg(id) : name;
}

QString FactWords::checkout(const QString &status)
{
    switch (CheckoutStatus{status, {}}.phase()) {
    case CheckoutPhase::NotStarted:
        return tr("not started"); //: Checkout status
    case CheckoutPhase::Saving:
        return tr("saving"); //: Checkout status
    case CheckoutPhase::Complete:
        return tr("complete"); //: Checkout status
    case CheckoutPhase::Failed:
        return tr("failed"); //: Checkout status
    case CheckoutPhase::Unrecognised:
        break;
    }
    //: Checkout status that Foyer does not know; %1 as the server wrote it
    return tr("“%1”, not a known status").arg(TextChecks::isolated(status.left(40)));
}

}
