// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/callwords.h"

#include "ui/words/timewords.h"

#include <QLocale>
#include <QTimeZone>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Operation;

constexpr std::pair<Operation, const char *> operationWords[] = {
    {GetSession, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read the session")},
    {GetDefault, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read a system default")},
    {GetDeliveryMethods, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read the session's delivery methods")},
    {GetExpiration, QT_TRANSLATE_NOOP("Foyer::CallWords", "Ask for the seats' deadline")},
    {GetOnAccountBalances, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read on-account balances")},
    {GetVariable, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read a variable")},
    {GetVariables, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read the variables")},
    {OrderSearch, QT_TRANSLATE_NOOP("Foyer::CallWords", "Search orders")},
    {AddVariable, QT_TRANSLATE_NOOP("Foyer::CallWords", "Add a variable")},
    {CreateBusinessFacingSession, QT_TRANSLATE_NOOP("Foyer::CallWords", "Open a counter session")},
    {CreateSession, QT_TRANSLATE_NOOP("Foyer::CallWords", "Open a session")},
    {CreateWebLogin, QT_TRANSLATE_NOOP("Foyer::CallWords", "Create a login")},
    {GetPromoCode, QT_TRANSLATE_NOOP("Foyer::CallWords", "Look up a promo code")},
    {LoadOrder, QT_TRANSLATE_NOOP("Foyer::CallWords", "Open an order")},
    {Login, QT_TRANSLATE_NOOP("Foyer::CallWords", "Sign in by login name")},
    {LoginAsGuest, QT_TRANSLATE_NOOP("Foyer::CallWords", "Go on as a guest")},
    {LoginUsingConstituentInfo, QT_TRANSLATE_NOOP("Foyer::CallWords", "Sign in by customer number")},
    {LoginUsingEmail, QT_TRANSLATE_NOOP("Foyer::CallWords", "Sign in by e-mail")},
    {LoginUsingExternal, QT_TRANSLATE_NOOP("Foyer::CallWords", "Sign in without a password")},
    {LoginUsingToken, QT_TRANSLATE_NOOP("Foyer::CallWords", "Sign in by token")},
    {Logout, QT_TRANSLATE_NOOP("Foyer::CallWords", "Log out")},
    {Reprint, QT_TRANSLATE_NOOP("Foyer::CallWords", "Ask for tickets again")},
    {SendLoginCredentials, QT_TRANSLATE_NOOP("Foyer::CallWords", "Mail a token")},
    {TransferSession, QT_TRANSLATE_NOOP("Foyer::CallWords", "Hand the session over")},
    {SetConstituent, QT_TRANSLATE_NOOP("Foyer::CallWords", "Choose the customer")},
    {SetExpiration, QT_TRANSLATE_NOOP("Foyer::CallWords", "Move the seats' deadline")},
    {UpdateVariable, QT_TRANSLATE_NOOP("Foyer::CallWords", "Change a variable")},
    {UpdateWebLogin, QT_TRANSLATE_NOOP("Foyer::CallWords", "Change the login")},
    {DeleteVariable, QT_TRANSLATE_NOOP("Foyer::CallWords", "Delete a variable")},
    {GetCart, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read the cart")},
    {ClearCart, QT_TRANSLATE_NOOP("Foyer::CallWords", "Empty the cart")},
    {ReserveTickets, QT_TRANSLATE_NOOP("Foyer::CallWords", "Hold seats")},
    {RemoveTickets, QT_TRANSLATE_NOOP("Foyer::CallWords", "Release seats")},
    {SearchPerformances, QT_TRANSLATE_NOOP("Foyer::CallWords", "Search performances")},
    {GetZoneAvailabilities, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read free seats by zone")},
    {GetPrices, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read prices")},
    {GetPriceTypes, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read price types")},
    {GetLoginTypes, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read login types")},
    {GetElectronicAddressTypes, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read e-mail types")},
    {GetSeasons, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read seasons")},
    {GetDeliveryMethodNames, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read delivery methods")},
    {GetOrganizations, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read organizations")},
    {GetBusinessUnits, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read business units")},
    {GetModesOfSale, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read modes of sale")},
    {GetAllowedModesOfSale, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read permitted modes of sale")},
    {GetSources, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read sources")},
    {GetActiveBatches, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read open batches")},
    {SearchConstituents, QT_TRANSLATE_NOOP("Foyer::CallWords", "Search patrons")},
    {GetWebLogins, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read a patron's logins")},
    {SearchWebLogins, QT_TRANSLATE_NOOP("Foyer::CallWords", "Search logins")},
    {GetWebLogin, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read one login")},
    {MendWebLogin, QT_TRANSLATE_NOOP("Foyer::CallWords", "Mend a login")},
    {GetSystemDefaults, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read system defaults")},
    {GetStatus, QT_TRANSLATE_NOOP("Foyer::CallWords", "Ask the server how it is")},
    {GetSeatServerStatus, QT_TRANSLATE_NOOP("Foyer::CallWords", "Ask the Seat Server how it is")},
    {GetServiceResources, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read permissions")},
    {GetContextInformation, QT_TRANSLATE_NOOP("Foyer::CallWords", "Read who we are")},
};

}

QString CallWords::operation(Operation operation)
{
    for (const auto &[known, words] : operationWords) {
        if (known == operation)
            return tr(words);
    }
    return QString::fromLatin1(operationName(operation));
}

QString CallWords::outcome(OutcomeClass outcome)
{
    switch (outcome) {
    case OutcomeClass::Done:
        return tr("done"); //: How a call ended
    case OutcomeClass::Refused:
        return tr("refused"); //: How a call ended: the server said no
    case OutcomeClass::NotSent:
        return tr("not sent"); //: How a call ended: nothing left this computer
    case OutcomeClass::Unknown:
        break;
    }
    return tr("unknown"); //: How a call ended: the answer was lost
}

QString CallWords::trouble(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
        return tr("no such server");
    case ErrorKind::Unreachable:
        return tr("not reached");
    case ErrorKind::ConnectionLost:
        return tr("connection lost");
    case ErrorKind::Timeout:
        return tr("no answer in time");
    case ErrorKind::Cancelled:
        return tr("cancelled");
    case ErrorKind::Tls:
        return tr("no safe connection");
    case ErrorKind::Redirected:
        return tr("sign-in page of the network");
    case ErrorKind::ProxyRefused:
        return tr("proxy");
    case ErrorKind::StaffRefused:
        return tr("this computer's login");
    case ErrorKind::Forbidden:
        return tr("not permitted");
    case ErrorKind::NotFound:
        return tr("not there");
    case ErrorKind::Conflict:
        return tr("changed meanwhile");
    case ErrorKind::Rejected:
        return tr("rejected");
    case ErrorKind::Busy:
        return tr("server busy");
    case ErrorKind::ServerFault:
        return tr("server fault");
    case ErrorKind::TooLarge:
        return tr("answer too large");
    case ErrorKind::Unreadable:
        return tr("answer not readable");
    case ErrorKind::InvalidInput:
        break;
    }
    return tr("input not possible");
}

QString CallWords::end(const CallEntry &entry)
{
    if (entry.outcomeClass == OutcomeClass::Done)
        return outcome(entry.outcomeClass);
    //: How a call ended, and why
    return tr("%1: %2").arg(outcome(entry.outcomeClass), trouble(entry.errorKind));
}

QString CallWords::duration(std::chrono::milliseconds length)
{
    constexpr double second = 1000;
    if (length < std::chrono::seconds(1))
        return tr("%1 ms").arg(length.count()); //: Milliseconds
    return tr("%1 s").arg(QLocale().toString(static_cast<double>(length.count()) / second, 'f', 2)); //: Seconds
}

QString CallWords::session(int alias)
{
    return alias > 0 ? tr("session %1").arg(alias) : QString(); //: A session by the number it has here
}

QString CallWords::changes(const CallEntry &entry)
{
    QStringList parts;
    for (const FactChange &one : entry.changes)
        parts.append(change(one));
    return parts.join(tr(", ")); //: Between things that changed
}

QString CallWords::change(const FactChange &change)
{
    //: What changed: its name, before, after
    return tr("%1: %2 → %3").arg(fact(change.fact), value(change.before), value(change.after));
}

QString CallWords::value(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? tr("yes") : tr("no");
    case QMetaType::QDateTime:
        return TimeWords::dayAndTime(value.toDateTime());
    case QMetaType::UnknownType:
        return tr("not known");
    default:
        return value.toString().isEmpty() ? tr("nothing") : value.toString();
    }
}

QString CallWords::fact(Fact fact)
{
    switch (fact) {
    case Fact::SignedIn:
        return tr("signed in");
    case Fact::Guest:
        return tr("guest");
    case Fact::Temporary:
        return tr("temporary login");
    case Fact::ConstituentId:
        return tr("customer");
    case Fact::OriginalConstituentId:
        return tr("owner of the login");
    case Fact::LoginName:
        return tr("login name");
    case Fact::Email:
        return tr("e-mail");
    case Fact::FailedAttempts:
        return tr("failed attempts");
    case Fact::LockedDate:
        return tr("locked since");
    case Fact::ModeOfSale:
        return tr("mode of sale");
    case Fact::OriginalModeOfSale:
        return tr("original mode of sale");
    case Fact::Source:
        return tr("source");
    case Fact::BusinessFacing:
        return tr("counter session");
    default:
        return factOfCart(fact);
    }
}

QString CallWords::factOfCart(Fact fact)
{
    switch (fact) {
    case Fact::Performances:
        return tr("performances");
    case Fact::Packages:
        return tr("packages");
    case Fact::Contributions:
        return tr("contributions");
    case Fact::Memberships:
        return tr("memberships");
    case Fact::Fees:
        return tr("fees");
    case Fact::GiftCertificates:
        return tr("gift certificates");
    case Fact::Payments:
        return tr("payments");
    case Fact::FirstSeat:
        return tr("first seat");
    case Fact::LockedSeats:
        return tr("seats held");
    case Fact::SeatsExpired:
        return tr("seats expired");
    case Fact::OrderId:
        return tr("order");
    case Fact::Checkout:
        return tr("checkout");
    default:
        return tr("checkout date");
    }
}

}
