// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meaning.h"

#include <QByteArrayView>
#include <QHash>

namespace Foyer {

namespace {

struct Names
{
    Meaning meaning;
    const char *names; //!< lower case, separated by blanks; "parent.member" wins over "member"
};

constexpr Names rows[] = {
    {Meaning::Password, "password newpassword oldpassword securevalues"},
    {Meaning::Token, "forgotlogintoken token passwordtoken checksum"},
    {Meaning::OwnKey, "sessionkey newsessionkey"},
    {Meaning::OtherKey, "lockedbysessionkey"},
    {Meaning::Login, "login loginname newloginname username userid activedirectoryusername"},
    {Meaning::Email, "electronicaddress emailaddress newemailaddress email eaddress"},
    {Meaning::Phone, "phone phonenumber fax mobile"},
    {Meaning::PostalCode, "postalcode zipcode post zip"},
    {Meaning::Address, "address city country state street street1 street2 street3 shopperip ipaddress"},
    {Meaning::PersonName,
        "displayname firstname middlename q like lastname fullnamealias sortname prefix suffix fn ln name payername "
        "salutation envelopesalutation1 envelopesalutation2 lettersalutation businesstitle groupsort forsort"},
    {Meaning::StaffName,
        "createdby updatedby closedby postedby owner solicitor machinelocation createlocation openloc userdata usergroup "
        "usergroupid"},
    // A name in a path is whatever somebody typed there.
    {Meaning::VariableValue, "value variablevalue variablename"},
    {Meaning::PromoCode, "promocodestring promocode promotioncode"},
    {Meaning::Card,
        "accountnumber authcode authorizationcode avsresponsecode cardholdername cardmnemonic checknumber "
        "creditcardauthenticationcode creditcardnumber creditcardowner creditcardmonth creditcardyear expirymonth "
        "expiryyear cvvresponsecode dpstxnref giftcertificatenumber lastfourcreditcardnumber maskedcardnumber "
        "merchantid merchantidforswipe paymentreference referencenumber glaccountid licenseeaccountcode card"},
    {Meaning::Ticket, "barcodeimage compositeticketno ticketnumber printstrings receiptstring ticketsstring"},
    {Meaning::Notes, "notes ordernotes salesnotes specialrequests"},
    {Meaning::Text,
        "abbreviation aisleseat aliasdescription availsaleindicator categorydescription code datatype default "
        "description details error errorpath facilitydescription fielddescription fieldname memberlevel "
        "membershipleveldescription message modeofsaledescription organizationname overriderankindicator packagecode "
        "packagedescription parenttable performancecode performancedescription performanceshortname "
        "performancestatusdescription performancetypedescription pricetypedescription printathome printdescription "
        "productgrouping ranktypedescription requireaddress requirepostalcode responsecode responsemessage restricted "
        "row ruleindicator newruleindicator seatlocationdescription shortdesc shortdescription status terms text1 "
        "text2 text3 text4 text5 text6 timeslotdescription timezone typedescription uniquetag validcountries "
        "fulltextsearch overrideindicator zonelegend zonemapdescription zoneshortdescription zonetime funddescription version "
        "variable.name serviceresource.name division.name dependencies.name seat.number seat.row "
        "fspackageerrors.name nfspackageerrors.name"},
    {Meaning::Time,
        "asofdatetime closedatetime constituentupdatedate createdate createddatetime date datedue defaultendsaledatetime "
        "defaultstartsaledatetime deliverydate doorsclose doorsopen expiration firstseatadded firstseataddeddatetime "
        "holduntildate holduntildatetime lastlogindate lockeddate modeofsaleenddate modeofsalestartdate orderdate "
        "orderdatetime packagedatetime perfenddate perfstartdate performancedate performancedatetime "
        "performanceenddate performancestartdate posteddatetime promotiondate publishclientenddate "
        "publishclientstartdate publishwebapienddate publishwebapistartdate timestamp updateddatetime"},
    {Meaning::Container,
        "accounttype alternatelineitems appeal batchtype bestseatmap billingtype cartinfo category checkoutstatus "
        "constituent constituentsummaries contribution controlgroup deliverymethod dependencies discounttype "
        "displaylines division errormessages facility feesummary fspackageerrors fund giftcertificate initiator lineitem "
        "lineitems logininfo logintype membership membershiplevel membershiporganization messages messagetype modeofsale "
        "nfspackageerrors ordercategory orderfees orders organization originalpricetype package paymentmethod "
        "paymentmethodgroup paymentplanerror paymentplans payments paymenttype performance performancegroup performances "
        "performancestatus performancetype pricetype pricetypereason pricingrule productclass productionseason products "
        "ranktype recipient rulebasedfees searchmetadata season seat seatmap section sectionsummaries serviceresource "
        "sessioninfo source sublineitemdetails sublineitemfees sublineitems superpackageerrors timeslot type user "
        "userdefinedfee weblogin zone zonegroup zonemap zones electronicaddresses phones addresses"},
    // Requests hold lists of ids, as numbers or as their texts, where answers hold objects.
    {Meaning::Number,
        "accountid addressid affiliationid allowanalytics allowapp allowhtmlformat allowonthego allowtablet "
        "allowunderpayment allowunseatedpaidind amount amountdue amountpaidnow amountpaidpreviously amtposted applied "
        "applypricing artistids authindicator authorize authorizedamount availablecount balance balanceamount "
        "balancetocharge batchid benevolentindicator bookingid boxx boxy businessfacing businessunit businessunitid "
        "campaignid cancreate candelete canread canrefund canupdate cartamount cartfirstchoiceamount cartprimaryamount "
        "cartwaspriced categoryid categoryrequired channelid clearsourcenoind clearsourceonreload confirmationmode "
        "connectionscount constituentavailablecount constituentid constituentinterestweight constlinkrequired "
        "contiguousseats contributioncount count currencytypeid currentbalance currentlogincount dbstatus "
        "defaultackformatid defaultbatchtypeid defaultchannelid defaultcontrolgroupid defaultdeliverymethodid "
        "defaultheaderformatid defaultindicator defaultmodeofsaleid defaultsaleslayoutid deliverymethodid designno "
        "dueamount duration ecommerce editableminprice editdate editindicator editsourceonreload electronicaddressid "
        "electronicaddresstypeid emailaddressid enabled endprice facilityid facilityids failedattempts feeid feesamount "
        "fixedpackage fundid fyear generalpublicind giftaidindicator giftcertificatecount habodays haboforeign "
        "haslockedseats haszonetime holdcode holduntildays id identid inactive includereceipts income incomeindicator "
        "index initiatorid isadmin isauthenticated isbase isbest isdropdown iseditable iseditableforweb isemail isga "
        "isguest islistening isloggedin ismessageonlyrule ismoto isoktoprint ispartialauth ispotentialduplicate "
        "isprimaryaffiliation isrestricted isrolloverorder issearchmatch istemporary itemcount itemfeeid keywordandor "
        "keywordid keywordids leavesingleseats lineitemgroupid lineitemid locked lockedinbatch logincount loginid "
        "logintypeid machineid maxlogins maxrefund maxseats membershipcount membershiplevelid minprice mode modeofsaleid "
        "modeofsaleofferid mustbepaidind mustbeseatedind mustbeticketedind mustchangepassword newticketnoforreprints "
        "nfspackage nostairs numberofaffiliates numberofseats numberofunprintedseats offer onaccountpaymentmethodid "
        "orderid orderno organizationid originalconstituentid originalmodeofsaleid originalprice overrideamount "
        "overrideprompt packagecount packageid packagelineitemid page pagesize paidamount parentid parentpackageid "
        "paymentcount paymentid paymentmethodgroupid paymentmethodid paymentmethodids performancecount "
        "performancegroupid performanceid performanceids performancepricetypeid performancepricetypelayerid "
        "performancetypeids persistsessiononfailure phoneid postid price pricetypeid pricingrulesetid primary "
        "primaryindicator productionseasonid productionseasonids producttypeid rank "
        "reasonindicator receiptformatid referenceid renew reprinttickets requestedseats requirecvv resultgrouping "
        "ruleaction salesnotesrequired seasonid seasonids seatcount seatnumber seatsexpired seatsreserved sequence "
        "shouldcalculatefees shouldcalculateprices sliautodeleteind slino sourceid startprice statusid storeaccount "
        "sublineitemid subpackage subssummaryrequired subtotal succeeded success superpackage superpackageid "
        "superpackagelineitemid templateformatid temporaryindicator tenderedamount ticketdesignid timeoffset total "
        "totalamount totaldue totaldueamount totalpaidamount totals unseated upgrade usedinsession userdefinedfeecount "
        "usewithcardreader weblogintypeid wheelchairseats workerconstituentid zonegroupid zoneid zoneids zonemapid "
        "activeonly includeaffiliations includeaffiliates includeunfulfilledrollovers unprintedonly renewalsonly savedcart receiptsettingsid targetformat "
        "includecontrolled includeonlybaseprice expandperformancepricetype primaryonly weblogin.id webloginid"},
};

//! A name that means something else inside of some parents.
struct Row
{
    Meaning meaning = Meaning::Unknown;
    bool hangsOnParent = false;
};

using Table = QHash<QByteArrayView, Row>;

Table tableOf()
{
    Table table;
    for (const Names &names : rows) {
        QByteArrayView left(names.names);
        while (!left.isEmpty()) {
            const qsizetype end = left.indexOf(' ');
            const QByteArrayView name = end < 0 ? left : left.first(end);
            left = end < 0 ? QByteArrayView() : left.sliced(end + 1);
            table[name].meaning = names.meaning;
            if (const qsizetype dot = name.indexOf('.'); dot >= 0)
                table[name.sliced(dot + 1)].hangsOnParent = true;
        }
    }
    return table;
}

constexpr qsizetype longestName = 64; //!< no row is longer

//! Lower case of ASCII, without memory of its own.
struct LowerCase
{
    char bytes[longestName];
    qsizetype size = 0;

    explicit LowerCase(QByteArrayView name) : size(name.size())
    {
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = name[i] >= 'A' && name[i] <= 'Z' ? static_cast<char>(name[i] + ('a' - 'A')) : name[i];
    }
    [[nodiscard]] QByteArrayView view() const { return {bytes, size}; }
};

}

Meaning meaningOf(QByteArrayView parent, QByteArrayView member)
{
    static const Table table = tableOf();
    if (member.size() > longestName)
        return Meaning::Unknown;
    const Row row = table.value(LowerCase(member).view());
    if (!row.hangsOnParent)
        return row.meaning;
    const QByteArray path = QByteArray(parent.toByteArray() + '.' + member.toByteArray()).toLower();
    const auto special = table.constFind(path);
    return special != table.constEnd() ? special->meaning : row.meaning;
}

QByteArray maskFor(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Password:
        return "<password>";
    case Meaning::Token:
        return "<token>";
    case Meaning::OwnKey:
        return "<session key>";
    case Meaning::OtherKey:
        return "<other session's key>";
    case Meaning::Login:
        return "<login name>";
    case Meaning::Email:
        return "<e-mail of patron>";
    case Meaning::Phone:
        return "<phone of patron>";
    case Meaning::PostalCode:
        return "<postal code>";
    case Meaning::Address:
        return "<address>";
    case Meaning::PersonName:
        return "<name>";
    case Meaning::StaffName:
        return "<staff>";
    case Meaning::VariableValue:
        return "<value>";
    case Meaning::PromoCode:
        return "<promo code>";
    case Meaning::Card:
        return "<payment data>";
    case Meaning::Ticket:
        return "<ticket>";
    case Meaning::Notes:
        return "<notes>";
    default:
        return "<masked>";
    }
}

}
