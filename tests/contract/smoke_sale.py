# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a sale for smoke_driver.py: everything a cart can take, every way to pay, checkout, receipt and tickets."""
REFUSED = (400, 404)
# From the demo organisation (app/sandbox/README.md): good for 100.00, and settings of a receipt.
KNOWN_CERTIFICATE, KNOWN_RECEIPT, KNOWN_FUND = "GC-OPERA-100", 1, 21
ONE = 1.00


def fill_the_cart(tour):
    """Adds and takes away whatever can be; ends with two seats."""
    ask = tour.client.ask
    key = tour.signed_in()
    performance, line = tour.hold(key, 2)
    price_type = seats_of(tour, key)[0]["PriceType"]["Id"]
    more = {"PriceType": str(price_type), "PerformanceId": performance, "NumberOfSeats": 1,
            "ZoneId": seats_of(tour, key)[0]["Zone"]["Id"]}
    tour.require(ask("POST", tour.cart(key, f"/LineItems/{line}/Tickets"), more)["LineItemId"] == line, "another line got the seat")
    ask("DELETE", tour.cart(key, f"/LineItems/{line}/SubLineItems/{seats_of(tour, key)[0]['Id']}"))
    tour.require(len(seats_of(tour, key)) == 2, "a seat given back is still there")
    gift = ask("POST", tour.cart(key, "/Contributions"), {"Amount": 10, "FundId": KNOWN_FUND, "Notes": "for the young"})
    summary = ask("GET", tour.cart(key, "/Summary"), query={"savedCart": "false"})
    tour.require(len(summary["Products"]) == 2, "the summary lacks a product")
    ask("DELETE", tour.cart(key, f"/Contributions/{gift['LineItemId']}"))
    ask("POST", tour.cart(key, "/GiftCertificates"), {"Amount": 25, "Name": "For Ann"})
    bought = [p["GiftCertificate"] for p in ask("GET", tour.cart(key))["Products"] if p["GiftCertificate"]]
    ask("DELETE", tour.cart(key, f"/GiftCertificates/{bought[0]['GiftCertificateNumber']}"))
    ask("POST", tour.cart(key, "/Price"))
    ask("GET", tour.cart(key, "/Messages"), query={"messageTypes": "1"})
    ask("POST", tour.cart(key, "/Validate"), {"ValidateFSPackages": True, "ValidatePaymentPlan": True})
    limit = {"PerformanceId": performance, "PriceTypeId": price_type, "SeatCount": 2}
    ask("POST", tour.cart(key, "/ValidateLimits"), limit)
    ask("POST", tour.cart(key, "/ValidateLimits"), {**limit, "SeatCount": 999}, expect=REFUSED)
    return key


def seats_of(tour, key):
    return tour.client.ask("GET", tour.cart(key))["Products"][0]["Performance"]["LineItem"]["SubLineItems"]


def method(tour, word):
    """The first active way to pay whose type is called so."""
    methods = tour.client.ask("GET", "/Security/PaymentMethods", query={"amount": "1.00"})
    return next(m["PaymentMethod"]["Id"] for m in methods
                if m["PaymentMethod"]["PaymentType"]["Description"] == word and not m["PaymentMethod"]["Inactive"])


def pay_in_every_way(tour, key):
    """A unit of each; every one is taken back."""
    ask, bodies = tour.client.ask, {
        "Cash": {"TenderedAmount": 5, "PaymentMethodId": method(tour, "Cash")},
        "Check": {"PayerName": "Ann", "CheckNumber": "0815", "PaymentMethodId": method(tour, "Check")},
        "Other": {"PaymentMethodId": method(tour, "Other"), "Notes": "paid elsewhere"},
        "OnAccount": {"PaymentMethodId": method(tour, "On Account")},
    }
    for kind, body in bodies.items():
        paid = ask("POST", tour.cart(key, f"/Payments/{kind}"), {"Amount": ONE, **body})
        ask("DELETE", tour.cart(key, f"/Payments/{paid['PaymentId']}"))
    card = ask("POST", tour.cart(key, "/Payments/EMV/Authorize"), {"Amount": ONE, "TransactionOrigin": None, "IsMoto": False})
    tour.require(card["AuthorizationResponse"]["Succeeded"], "the card was not accepted")
    ask("DELETE", tour.cart(key, f"/Payments/{card['PaymentId']}"))
    ask("DELETE", tour.cart(key, f"/Payments/{card['PaymentId']}"), expect=REFUSED)
    ask("POST", tour.cart(key, "/Payments/GiftCertificate"), {"Amount": ONE, "GiftCertificateNumber": KNOWN_CERTIFICATE})
    ask("DELETE", tour.cart(key, f"/Payments/GiftCertificate/{KNOWN_CERTIFICATE}"))
    wrong = {"Amount": ONE, "GiftCertificateNumber": "NO-SUCH-THING"}
    ask("POST", tour.cart(key, "/Payments/GiftCertificate"), wrong, expect=REFUSED)
    tour.require(ask("GET", tour.cart(key))["AmountPaidNow"] == 0, "a payment that was taken back still counts")


def check_out(tour, key):
    ask = tour.client.ask
    nothing = {"Amount": 0, "AllowUnderPayment": False, "Authorize": True, "PaymentReference": None}
    ask("POST", tour.cart(key, "/Checkout"), nothing, expect=REFUSED)
    due = ask("GET", tour.cart(key))["BalanceToCharge"]
    ask("POST", tour.cart(key, "/Payments/Cash"), {"Amount": due, "TenderedAmount": due, "PaymentMethodId": method(tour, "Cash")})
    done = ask("POST", tour.cart(key, "/Checkout"), nothing)
    tour.require(done["Status"] == "SaveComplete", "the order was not saved")
    ask("POST", tour.cart(key, "/Checkout"), nothing, expect=REFUSED)
    session = ask("GET", tour.session(key))
    tour.require(session["OrderId"] > 0 and session["CheckoutStatus"]["Status"], "the session does not know its order")
    tour.require(not ask("GET", tour.cart(key))["Products"], "the cart is still there")
    tour.require(len(ask("GET", tour.cart(key), query={"savedCart": "true"})["Products"]) == 1, "the saved cart is not there")
    return session["OrderId"]


def print_it(tour, key, order):
    ask = tour.client.ask
    for form in (1, 2):
        receipt = {"receiptSettingsId": KNOWN_RECEIPT, "targetFormat": form}
        ask("GET", tour.cart(key, "/ReceiptString"), query=receipt)
    request = {"OrderId": order, "ReprintTickets": False, "Mode": 1, "NewTicketNoForReprints": False, "PrinterType": "Z"}
    tour.require(len(ask("POST", tour.cart(key, "/Print/PrintStrings"), request)["PrintStrings"]) == 2, "not two tickets")
    tour.require(not ask("POST", tour.cart(key, "/Print/PrintStrings"), request)["PrintStrings"], "tickets were printed twice")
    again = {**request, "ReprintTickets": True, "Mode": 2}
    tour.require(ask("POST", tour.cart(key, "/Print/TicketElements"), again), "no elements")
    ask("POST", tour.cart(key, "/Print/Email"), {**again, "Mode": 1}, query={"receiptSettingsId": KNOWN_RECEIPT})
    ask("POST", tour.cart(key, "/Print/PrintStrings"), {**request, "OrderId": 1}, expect=REFUSED)


def sell(tour):
    key = fill_the_cart(tour)
    pay_in_every_way(tour, key)
    print_it(tour, key, check_out(tour, key))
