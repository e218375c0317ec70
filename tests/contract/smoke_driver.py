#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent client: every operation of the contract, and the refusals a person can meet, on a service it knows nothing of.

It finds its patrons by searching, and makes a password of its own for one of them by mail, as a person would. What can be
found nowhere (her phone number, the id of her second address) is taken from the demo organisation.

usage: smoke_driver.py URL USER GROUP LOCATION PASSWORD
"""
import base64
import http.client
import json
import re
import sys
from urllib.parse import quote, urlencode, urlsplit

sys.dont_write_bytecode = True
import smoke_sale  # noqa: E402

OK = (200, 204)
REFUSED = (400, 401, 403, 404, 409)
TOKEN = r"Token: (\S+)"
# From the demo organisation (app/sandbox/README.md): everything works for her, and she has a second address.
KNOWN_CONSTITUENT, KNOWN_NAME, KNOWN_PHONE, KNOWN_SECOND_ADDRESS = 1001, "Lindqvist", "5035550101", 2001


class Unexpected(Exception):
    pass


class Client:
    def __init__(self, url, user, group, location, password):
        parts = urlsplit(url)
        self.netloc, self.base = parts.netloc, parts.path.rstrip("/")
        credentials = f"{user}:{group}:{location}:{password}".encode()
        self.headers = {"Accept": "application/json", "Authorization": "Basic " + base64.b64encode(credentials).decode()}

    def ask(self, verb, path, body=None, query=None, expect=OK, headers=None):
        target = self.base + path + ("?" + urlencode(query, quote_via=quote) if query else "")
        status, answer = self.send(verb, target, body, headers or self.headers)
        if status not in expect:
            raise Unexpected(f"{verb} {path.rsplit('/', 1)[-1]} answered {status}: {answer[:200]!r}")
        return json.loads(answer) if answer else None

    def send(self, verb, target, body, headers):
        connection = http.client.HTTPConnection(self.netloc, timeout=30)
        data = None if body is None else json.dumps(body, separators=(",", ":")).encode()
        sent = dict(headers) if data is None else {**headers, "Content-Type": "application/json"}
        try:
            connection.request(verb, target, body=data, headers=sent)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def outbox(self):
        status, answer = self.send("GET", "/_sandbox/outbox", None, self.headers)
        if status != 200:
            raise Unexpected(f"the outbox answered {status}")
        return json.loads(answer)


class Patron:
    """A login, and what it takes to sign in with it."""

    def __init__(self, login, constituent):
        self.constituent = constituent
        self.login_id = login["Id"]
        self.user_name = login["Login"]
        self.login_type = login["LoginType"]["Id"]
        self.password = "Foyer-contract-1"
        self.email = None


class Tour:
    def __init__(self, client):
        self.client = client
        self.failures = []
        self.patron = None
        self.source = None

    def session(self, key, rest=""):
        return f"/Web/Session/{quote(key, safe='')}{rest}"

    def cart(self, key, rest=""):
        return f"/Web/Cart/{quote(key, safe='')}{rest}"

    def new_session(self):
        body = {"IpAddress": "127.0.0.1", "BusinessUnitId": None, "Organization": None, "PromotionCode": self.source}
        return self.client.ask("POST", "/Web/Session", {k: v for k, v in body.items() if v is not None})["SessionKey"]

    def signed_in(self):
        key = self.new_session()
        body = {"UserName": self.patron.user_name, "LoginTypeId": self.patron.login_type, "PromotionCode": 0}
        self.client.ask("POST", self.session(key, "/Login/External"), body)
        return key

    # Each part stands alone: one that fails does not hide the others.
    def run(self):
        parts = (self.health, self.lists, self.find_patron, self.become_known, self.ways_to_sign_in, self.wrong_passwords,
                 self.constituent_info, self.guest, self.variables, self.seats, self.orders, self.promo_codes, self.business_facing,
                 self.hand_over, self.new_login, self.cart_properties, self.sale, self.supervise, self.refusals)
        for part in parts:
            try:
                part()
            except (Unexpected, LookupError, TypeError, ValueError, AttributeError, StopIteration, OSError, http.client.HTTPException) as error:
                self.failures.append(f"{part.__name__}: {error!r}")
        return self.failures

    def health(self):
        for path in ("/Diagnostics/Status", "/Diagnostics/SeatServerStatus", "/Security/ServiceResources",
                     "/Security/ContextInformation"):
            self.client.ask("GET", path)

    def lists(self):
        for name in ("LoginTypes", "ElectronicAddressTypes", "Seasons", "DeliveryMethods", "Organizations", "BusinessUnits"):
            rows = self.client.ask("GET", f"/ReferenceData/{name}/Summary")
            self.require(rows, f"no {name}")
            setattr(self, name, rows)
        self.modes = self.client.ask("GET", "/Security/ModesOfSale")
        self.require(self.modes, "no modes of sale for this group")
        self.require(self.client.ask("GET", "/TXN/ModesOfSale/Summary"), "no modes of sale")
        self.sources = self.client.ask("GET", "/Finance/Sources/Summary", query={"activeOnly": "true"})
        self.require(self.sources, "no sources")
        self.source = self.sources[0]["Id"]
        self.client.ask("GET", "/Finance/Sources/Summary", query={"appealIds": "1,2", "activeOnly": "false"})
        self.batches = self.client.ask("GET", "/Finance/BatchMaintenance/Active", query={"includeControlled": "true"})
        keys = {"keys": "Order Lock Timeout,DISCONNECT_ON_LOGOUT,no such key"}
        self.require(self.client.ask("GET", "/ReferenceData/SystemDefaults/Defaults", query=keys), "no defaults")

    def require(self, value, what):
        if not value:
            raise Unexpected(what)

    def find_patron(self):
        for query in ({"type": "basic", "ln": "zzzz"}, {"type": "advanced", "atype": "Email", "op": "Like", "value": "%@%"},
                      {"type": "fluent", "q": "a", "page": 1, "pageSize": 5}):
            self.client.ask("GET", "/CRM/Constituents/Search", query=query)
        self.patrons = [p for p in map(self.usable_login, self.everyone()) if p]
        known = [p for p in self.patrons if p.constituent["Id"] == KNOWN_CONSTITUENT]
        self.require(known, "the patron this tour is made for has no usable login")
        self.patron = known[0]

    def everyone(self):
        seen = {}
        for text in (KNOWN_NAME, *"aeiou"):
            found = self.client.ask("GET", "/CRM/Constituents/Search", query={"type": "fluent", "q": text})
            seen.update({row["Id"]: row for row in found["ConstituentSummaries"] or []})
        return [row for row in seen.values() if row["Id"] > 0]

    def usable_login(self, constituent):
        query = {"constituentId": constituent["Id"], "includeAffiliations": "false", "primaryOnly": "false"}
        for login in self.client.ask("GET", "/CRM/WebLogins", query=query):
            good = not (login["Inactive"] or login["LockedDate"] or login["TemporaryIndicator"] or login["FailedAttempts"])
            if good and login["Login"] and login["Constituent"]["Id"] == constituent["Id"]:
                return Patron(login, constituent)
        return None

    def become_known(self):
        """The patron's address, a token by mail, and with it a password of ours."""
        patron, key = self.patron, self.new_session()
        external = {"UserName": patron.user_name, "LoginTypeId": patron.login_type, "PromotionCode": 0}
        session = self.client.ask("POST", self.session(key, "/Login/External"), external)
        patron.email = session["LoginInfo"]["ElectronicAddress"]
        key = self.new_session()
        mail = {"EmailAddress": patron.email, "LoginTypeId": patron.login_type}
        self.client.ask("POST", self.session(key, "/Login/SendCredentials"), mail)
        token = {"EmailAddress": patron.email, "ForgotLoginToken": self.token(patron.email),
                 "LoginTypeId": patron.login_type, "PromotionCode": 0}
        session = self.client.ask("POST", self.session(key, "/Login/Token"), token)
        self.require(session["IsLoggedIn"], "the mailed token did not sign in")
        update = {"LoginName": patron.user_name, "NewLoginName": patron.user_name, "Password": None,
                  "NewPassword": patron.password, "EmailAddress": patron.email, "NewEmailAddress": patron.email,
                  "LoginTypeId": patron.login_type, "PromotionCode": 0}
        self.client.ask("PUT", self.session(key, "/WebLogins"), update)

    def token(self, address):
        mine = [mail for mail in self.client.outbox() if mail["address"].lower() == address.lower()]
        self.require(mine, "no mail in the outbox")
        token = re.search(TOKEN, mine[-1]["body"])
        self.require(token, "no token in the mail")
        return token.group(1)

    def ways_to_sign_in(self):
        patron = self.patron
        common = {"Password": patron.password, "LoginTypeId": patron.login_type, "PromotionCode": self.source}
        for rest, who in (("/Login", {"UserName": patron.user_name}), ("/Login/Email", {"EmailAddress": patron.email})):
            key = self.new_session()
            more = {"PersistSessionOnFailure": True} if rest == "/Login" else {}
            answer = self.client.ask("POST", self.session(key, rest), {**who, **common, **more})
            self.require(answer["IsLoggedIn"], f"{rest} did not sign in")
            self.client.ask("GET", self.session(key))
            self.client.ask("POST", self.session(key, "/Logout"))

    def wrong_passwords(self):
        key = self.new_session()
        wrong = {"UserName": self.patron.user_name, "Password": "not it", "LoginTypeId": self.patron.login_type,
                 "PromotionCode": self.source, "PersistSessionOnFailure": True}
        self.client.ask("POST", self.session(key, "/Login"), wrong, expect=OK + REFUSED)
        unknown = {"EmailAddress": "nobody@example.org", "Password": "x", "LoginTypeId": self.patron.login_type}
        self.client.ask("POST", self.session(key, "/Login/Email"), unknown, expect=OK + REFUSED)
        token = {"EmailAddress": self.patron.email, "ForgotLoginToken": "stale", "LoginTypeId": self.patron.login_type}
        self.client.ask("POST", self.session(key, "/Login/Token"), token, expect=OK + REFUSED)

    def constituent_info(self):
        patron = next(p for p in self.patrons if p.constituent["Id"] == KNOWN_CONSTITUENT)
        body = {"ConstituentId": KNOWN_CONSTITUENT, "PhoneNumber": KNOWN_PHONE,
                "PostalCode": patron.constituent["PostalCode"].strip(), "LoginTypeId": patron.login_type, "PromotionCode": 0}
        answer = self.client.ask("POST", self.session(self.new_session(), "/Login/ConstituentInfo"), body)
        self.require(answer["IsLoggedIn"], "number, phone and postal code did not sign in")
        wrong = {**body, "PhoneNumber": "0"}
        self.client.ask("POST", self.session(self.new_session(), "/Login/ConstituentInfo"), wrong, expect=OK + REFUSED)

    def guest(self):
        key = self.new_session()
        types = [t["Id"] for t in self.ElectronicAddressTypes if t["IsEmail"] and not t["Inactive"]]
        body = {"EmailAddress": "guest+foyer@example.org", "LoginTypeId": self.patron.login_type,
                "ElectronicAddressTypeId": types[0]}
        self.client.ask("POST", self.session(key, "/LoginAsGuest"), body)
        self.client.ask("GET", self.session(key, "/DeliveryMethods"))
        self.client.ask("GET", self.session(key, "/Default/COMPANY_NAME"), expect=OK + (404,))
        self.client.ask("GET", self.session(key, "/Default/DISCONNECT_ON_LOGOUT"))
        known = {**body, "EmailAddress": self.patron.email}
        self.client.ask("POST", self.session(key, "/LoginAsGuest"), known)

    def variables(self):
        key = self.signed_in()
        place, name = self.session(key, "/Variables"), "Foyer note/1"
        self.client.ask("POST", place, {"Name": name, "Value": "ä <&> \"quoted\""})
        self.client.ask("POST", place, {"Name": name, "Value": "again"}, expect=OK + REFUSED)
        self.client.ask("PUT", place, {"Name": name, "Value": ""})
        self.client.ask("GET", place)
        one = f"{place}/UID"
        self.client.ask("GET", one)
        self.client.ask("POST", place, {"Name": "FoyerTwo", "Value": None})
        self.client.ask("DELETE", f"{place}/FoyerTwo")
        self.client.ask("GET", f"{place}/FoyerTwo", expect=OK + (404,))

    def performances(self, key):
        session = self.client.ask("GET", self.session(key))
        self.mode = session["ModeOfSaleId"]
        query = {"PerformanceStartDate": "2020-01-01T00:00:00Z", "PerformanceEndDate": "2040-01-01T00:00:00.0Z",
                 "ModeOfSaleId": self.mode, "SeasonIds": ",".join(str(s["Id"]) for s in self.Seasons)}
        return self.client.ask("POST", "/TXN/Performances/Search", query)

    def offer(self, performance):
        """A zone, a price type and the number of free seats, or nothing."""
        ids, source = performance["PerformanceId"], self.source
        zones = self.client.ask("GET", "/TXN/Performances/ZoneAvailabilities",
                                query={"performanceIds": ids, "modeOfSaleId": self.mode, "constituentId": 0})
        types = self.client.ask("GET", "/TXN/PriceTypes/Details",
                                query={"performanceIds": ids, "modeOfSaleId": self.mode, "sourceId": source})
        prices = self.client.ask("GET", "/TXN/Performances/Prices", query={
            "performanceIds": ids, "modeOfSaleId": self.mode, "sourceId": source, "includeOnlyBasePrice": "true"})
        plain = {t["PriceTypeId"] for t in types if not t["ReasonIndicator"]}
        for zone in (z for z in zones if z["AvailableCount"] >= 4):
            for price in prices:
                if price["Enabled"] and price["ZoneId"] == zone["Zone"]["Id"] and price["PriceTypeId"] in plain:
                    return zone["Zone"]["Id"], price["PriceTypeId"]
        return None

    def hold(self, key, count):
        for performance in self.performances(key):
            offer = self.offer(performance)
            if offer:
                body = {"PriceType": str(offer[1]), "PerformanceId": performance["PerformanceId"], "NumberOfSeats": count,
                        "ZoneId": offer[0], "SpecialRequests": f"ContiguousSeats={count}", "Unseated": False}
                line = self.client.ask("POST", self.cart(key, "/Tickets"), body)
                self.require(line["SeatsReserved"] == count, "not all seats were held")
                return performance["PerformanceId"], line["LineItemId"]
        raise Unexpected("nothing is on sale")

    def seats(self):
        key = self.signed_in()
        performance, line = self.hold(key, 2)
        self.client.ask("GET", self.session(key))
        self.client.ask("GET", self.cart(key), query={"savedCart": "false"})
        deadline = self.client.ask("GET", self.session(key, "/Expiration"))["Expiration"]
        self.client.ask("PUT", self.session(key, "/Expiration"), {"TimeOffset": 60})
        self.client.ask("PUT", self.session(key, "/Expiration"), {"Expiration": deadline})
        self.client.ask("DELETE", self.cart(key, f"/Tickets/{performance}/{line}"))
        self.client.ask("DELETE", self.cart(key, f"/Tickets/{performance}/{line}"), expect=REFUSED)
        self.hold(key, 1)
        self.client.ask("DELETE", self.cart(key))
        self.client.ask("GET", self.cart(key))
        many = {"PriceType": "1", "PerformanceId": performance, "NumberOfSeats": 9999, "ZoneId": 1}
        self.client.ask("POST", self.cart(key, "/Tickets"), many, expect=OK + REFUSED)
        self.client.ask("POST", self.session(key, "/Logout"))

    def orders(self):
        loaded = False
        filters = {"seasonId": self.Seasons[0]["Id"], "renewalsOnly": "false", "modeOfSaleId": self.modes[0]["ModeOfSale"]["Id"],
                   "perfStartDate": "2020-01-01", "perfEndDate": "2040-01-01T00:00:00", "deliveryMethodId": -1,
                   "unprintedOnly": "false", "includeAffiliations": "true", "includeUnfulfilledRollovers": "false"}
        for patron in self.patrons:
            self.patron, before = patron, self.patron
            key = self.signed_in()
            self.patron = before
            self.client.ask("GET", self.session(key, "/Constituent/OnAccount"))
            self.client.ask("GET", self.session(key, "/Constituent/OnAccount"), query={"paymentMethodIds": "1,2"})
            self.client.ask("GET", self.session(key, "/Orders/Search"), query=filters)
            for order in self.client.ask("GET", self.session(key, "/Orders/Search")):
                loaded = self.load_and_reprint(patron, order["OrderId"]) or loaded
        self.require(loaded, "no order could be loaded")

    def load_and_reprint(self, patron, order):
        self.patron, before = patron, self.patron
        key = self.signed_in()
        self.patron = before
        cart = self.client.ask("POST", self.session(key, f"/LoadOrder/{order}"), expect=OK + REFUSED)
        self.client.ask("POST", self.session(key, "/Reprint"), {"OrderId": order, "EmailAddressId": 0}, expect=OK + REFUSED)
        self.client.ask("POST", self.session(key, "/LoadOrder/1"), expect=REFUSED)
        return isinstance(cart, dict)

    def promo_codes(self):
        key = self.new_session()
        for source in self.sources:
            self.client.ask("POST", self.session(key, "/PromoCode"), {"PromoCode": source["Id"]}, expect=OK + REFUSED)
        self.client.ask("POST", self.session(key, "/PromoCode"), {"PromoCodeString": "NO SUCH CODE"}, expect=OK + REFUSED)

    def business_facing(self):
        info = {"BatchId": self.batches[0]["Id"]} if self.batches else {}
        body = {"IpAddress": "127.0.0.1", "SessionInfo": {
            **info, "ModeOfSaleId": self.modes[0]["ModeOfSale"]["Id"], "PromotionCode": self.source}}
        key = self.client.ask("POST", "/Web/Session/BusinessFacing", body)["SessionKey"]
        for patron in self.patrons:
            who = {"ConstituentId": patron.constituent["Id"], "OverridePrompt": False}
            may_refuse = () if patron is self.patron else REFUSED  # an inactive constituent, for one
            choice = self.client.ask("PUT", self.session(key, "/Constituents"), who, expect=OK + may_refuse)
            if len(choice) > 1:
                who = {"ConstituentId": choice[0]["Id"], "OverridePrompt": True}
                self.client.ask("PUT", self.session(key, "/Constituents"), who)
        wrong = {"IpAddress": "127.0.0.1", "SessionInfo": {"ModeOfSaleId": 99999, "PromotionCode": 99999}}
        self.client.ask("POST", "/Web/Session/BusinessFacing", wrong, expect=REFUSED)

    def hand_over(self):
        old, new = self.signed_in(), self.new_session()
        self.client.ask("POST", self.session(old, "/Transfer"), {"NewSessionKey": new})
        self.require(self.client.ask("GET", self.session(new))["IsLoggedIn"], "the sign-in did not move")
        self.client.ask("POST", self.session(new, "/Transfer"), {"NewSessionKey": "nonsense"}, expect=REFUSED)

    def new_login(self):
        for row in self.LoginTypes:
            key = self.signed_in()
            body = {"Constituent": {"Id": KNOWN_CONSTITUENT}, "Email": {"Id": KNOWN_SECOND_ADDRESS}, "FailedAttempts": 0, "Inactive": False,
                    "Login": f"contract{row['Id']}@example.org", "Password": "Foyer-contract-2", "LoginType": row,
                    "PrimaryIndicator": False, "TemporaryIndicator": False}
            answer = self.client.ask("POST", self.session(key, "/WebLogins"), body, expect=OK + REFUSED)
            self.client.ask("POST", self.session(key, "/WebLogins"), body, expect=REFUSED)
            if isinstance(answer, dict):
                return
        raise Unexpected("no new login could be made")

    def cart_properties(self):
        key = self.signed_in()
        place = self.cart(key, "/Properties")
        before = self.client.ask("GET", place)
        self.hold(key, 1)
        paid = self.client.ask("GET", self.cart(key))["BalanceToCharge"]
        noted = self.client.ask("PUT", place, {**before, "Notes": "to the left", "DeliveryMethodId": -1})
        self.require(noted["Notes"] == "to the left" and noted["DeliveryMethodId"] == -1, "the properties were not kept")
        self.require(self.client.ask("GET", self.cart(key))["DeliveryMethod"]["Id"] == -1, "the cart shows no delivery method")
        codes = {"PromoCodeString": "PRESALE26"}
        promo = self.client.ask("POST", self.session(key, "/PromoCode"), codes)[0]
        moved = self.client.ask("PUT", place, {**noted, "SourceId": promo["Source"]["Id"]})
        self.require(moved["ModeOfSaleId"] == promo["ModeOfSaleId"], "the promo did not move the mode of sale")
        self.require(moved["Notes"] == "to the left", "a note was lost on the way")
        self.require(self.client.ask("GET", self.cart(key))["BalanceToCharge"] < paid, "the cart was not priced again")
        self.client.ask("PUT", place, {**moved, "SourceId": 99999}, expect=REFUSED)
        self.client.ask("PUT", place, {**moved, "DeliveryMethodId": 99999}, expect=REFUSED)
        self.client.ask("PUT", place, {**moved, "ModeOfSaleId": 99999}, expect=REFUSED)
        self.client.ask("GET", self.cart("no such session", "/Properties"), expect=REFUSED)

    def sale(self):
        smoke_sale.sell(self)

    def supervise(self):
        query = {"emailAddress": self.patron.email, "loginTypeId": self.patron.login_type}
        self.require(self.client.ask("GET", "/CRM/WebLogins/Search", query=query), "the login's address is not found")
        place = f"/CRM/WebLogins/{self.patron.login_id}"
        login = self.client.ask("GET", place)
        changed = {**login, "FailedAttempts": 0, "LockedDate": None}
        self.client.ask("PUT", place, changed)
        stale = {**changed, "UpdatedDateTime": "2001-01-01T00:00:00Z"}
        self.client.ask("PUT", place, stale, expect=(409,))
        self.client.ask("GET", "/CRM/WebLogins/999999999", expect=(404,))

    def refusals(self):
        self.client.ask("GET", self.session("no such session"), expect=REFUSED)
        self.client.ask("GET", self.cart("no such session"), expect=REFUSED)
        wrong = {**self.client.headers, "Authorization": "Basic " + base64.b64encode(b"a:b:c:d").decode()}
        self.client.ask("GET", "/Diagnostics/Status", expect=(401,), headers=wrong)


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    failures = Tour(Client(*sys.argv[1:])).run()
    for failure in failures:
        print(f"driver: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
