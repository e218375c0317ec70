# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation of Web/Session, from its place in the window: keys in the real program, counted at the sandbox.

Ends with a table: operation, screen, keys, step of this play, how often the sandbox saw it."""
import os
import re

from desk import (COUNTER, CUSTOMER, DELIVERY, IN_SESSION, LOG_OUT, LOGIN, MORE_TIME, ORDERS, PATRON, PROMO, SESSION,
    Desk)
from forms import RIGHT

VARIABLES = "Web/Session/{sessionKey}/Variables"
ONE_VARIABLE = VARIABLES + "/{variableName}"
WEB_LOGINS = "Web/Session/{sessionKey}/WebLogins"
READ = "GET Web/Session/{sessionKey}"
VARIABLES_TAB = "alt+0"
NEW_PASSWORD = "Lobby-Rose-7"

# Operation, route, screen, keys. The step that plays it is noted while it is played.
PLACES = (
    ("Get", READ, "Session", "shown all the time; F5"),
    ("GetDefault", READ + "/Default/{fieldName}", "Variables; log-out asks by it", "Alt+0, the list of known defaults"),
    ("GetDeliveryMethods", READ + "/DeliveryMethods", "Delivery", "Alt+9"),
    ("GetExpiration", READ + "/Expiration", "Session, the seat clock", "by itself while seats are held; F5"),
    ("GetOnAccountBalances", READ + "/Constituent/OnAccount", "Delivery, credit", "Alt+9, V"),
    ("GetVariable", "GET " + ONE_VARIABLE, "Variables", "with Set, Delete and Undo: what is there now"),
    ("GetVariables", "GET " + VARIABLES, "Variables", "Alt+0"),
    ("OrderSearch", READ + "/Orders/Search", "Orders", "Alt+6"),
    ("AddVariable", "POST " + VARIABLES, "Variables", "Alt+0, name, value, reason, Enter"),
    ("CreateBusinessFacingSession", COUNTER, "New session", "Ctrl+N, B, Enter"),
    ("CreateSession", SESSION, "New session", "Ctrl+N, N, Enter"),
    ("CreateWebLogin", "POST " + WEB_LOGINS, "Patron, new login", "Ctrl+K \"web login\"; Alt+8"),
    ("GetPromoCode", IN_SESSION + "PromoCode", "Promo", "Alt+7, code, Enter"),
    ("LoadOrder", IN_SESSION + "LoadOrder/{orderId}", "Orders", "Alt+6, Enter, Enter"),
    ("Login", LOGIN, "Sign in, user name", "Alt+1"),
    ("LoginAsGuest", IN_SESSION + "LoginAsGuest", "Sign in, guest", "Alt+4"),
    ("LoginUsingConstituentInfo", LOGIN + "/ConstituentInfo", "Sign in, patron details", "Alt+3"),
    ("LoginUsingEmail", LOGIN + "/Email", "Sign in, e-mail", "Alt+2"),
    ("LoginUsingExternal", LOGIN + "/External", "Patron, without a password", "Ctrl+K \"without\"; Alt+8"),
    ("LoginUsingToken", LOGIN + "/Token", "Patron, token", "Alt+8, token, Enter"),
    ("Logout", LOG_OUT, "Session", "Ctrl+Shift+L, Enter"),
    ("Reprint", IN_SESSION + "Reprint", "Orders", "Alt+6, P, Enter"),
    ("SendLoginCredentials", LOGIN + "/SendCredentials", "Patron, token", "Alt+8, e-mail, Enter"),
    ("TransferSession", IN_SESSION + "Transfer", "Session", "Ctrl+T, Enter"),
    ("SetConstituent", CUSTOMER, "Patron, customer", "Alt+8, number, Enter"),
    ("SetExpiration", MORE_TIME, "Session, the seat clock", "F8; Shift+F8, Ctrl+F8"),
    ("UpdateVariable", "PUT " + VARIABLES, "Variables", "Alt+0, name, value, reason, Enter"),
    ("UpdateWebLogin", "PUT " + WEB_LOGINS, "Patron, change login", "Alt+8; comes by itself after a temporary password"),
    ("DeleteVariable", "DELETE " + ONE_VARIABLE, "Variables", "Alt+0, Delete, reason, Enter twice"),
)


class Operations(Desk):
    name = "operations"

    def __init__(self, programs, pictures, home):
        # The sign-in without a password is for supervisors.
        super().__init__(programs, pictures, home, "--sandbox-option=--staff=super")
        self.report = os.path.join(pictures, "operations.md")
        self.step_of = {}

    def run(self):
        self.until(self.view.is_up, "the sandbox is up")
        self.window_is_there()
        self.screen.put_pointer_away()
        for step in (self.counter_sale, self.new_login, self.user_name, self.variables, self.delivery_and_credit,
                     self.promo_code, self.seats_and_time, self.same_customer_new_cart, self.leave_the_session,
                     self.patron_details, self.guest, self.mailed_token, self.without_a_password, self.tickets_again,
                     self.order_in_the_cart):
            step()
            self.note(step.__name__)
        self.write_table()
        self.screen.press("alt+F4")  # asks: other sessions are open
        self.run_from_palette("close anyway")
        self.ended()

    def note(self, step):
        """What the sandbox saw for the first time belongs to this step; and each press was one request."""
        seen = self.view.counts()
        for operation, route, _, _ in PLACES:
            if seen.get(route, 0) > 0:
                self.step_of.setdefault(operation, step)
        self.check_presses(step)

    def write_table(self):
        seen = self.view.counts()
        lines = ["| Operation | Screen | Keys | Step of `tests/e2e/play --operations` | Seen |", "|---|---|---|---|---|"]
        lines += [f"| {operation} | {screen} | {keys} | {self.step_of.get(operation, '-')} | {seen.get(route, 0)} |"
                  for operation, route, screen, keys in PLACES]
        self.driven = sum(seen.get(route, 0) > 0 for _, route, _, _ in PLACES)
        lines += ["", f"{self.driven} of {len(PLACES)}"]
        with open(self.report, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        print("\n".join(lines), flush=True)
        self.expect("operations that were not seen", [one[0] for one in PLACES if one[0] not in self.step_of], [])

    def summary(self):
        return (f"Played (operations): {self.driven} of {len(PLACES)} driven from the window, {sum(self.wanted.values())} "
                f"commands pressed and as many at the server, {self.taken} pictures, table in {self.report}")

    # -- the steps

    def counter_sale(self):
        self.open_session("b", COUNTER)
        self.screen.press(PATRON)
        self.settle()
        self.screen.type("1009")
        self.send(CUSTOMER)
        self.until(lambda: self.session("constituent_id") == 1009, "Ingrid is the customer")
        self.picture("customer")

    def new_login(self):
        self.run_from_palette("web login")
        self.screen.type("ingrid")
        self.screen.press("Tab")
        self.screen.type("First-try-22")
        self.screen.press("Tab", "Tab")
        self.screen.type("First-try-22")
        self.picture("new-login")
        self.send("POST " + WEB_LOGINS)
        self.until(lambda: self.is_signed_in_as(1009), "Ingrid is signed in with her new login")
        self.settle()
        self.set_new_password(1009)

    def set_new_password(self, constituent):
        self.screen.type(NEW_PASSWORD)
        self.screen.press("Tab", "Tab")
        self.screen.type(NEW_PASSWORD)
        self.send("PUT " + WEB_LOGINS)
        self.until(lambda: self.view.value("SELECT is_temporary FROM web_logins WHERE constituent_id = ?", constituent) == 0,
                   "the new password is permanent")
        self.picture("new-password")

    def user_name(self):
        self.open_session()
        self.screen.press("alt+1")
        self.screen.type("wei")
        self.screen.press("alt+w")
        self.screen.type(RIGHT)
        self.send(LOGIN)
        self.until(lambda: self.is_signed_in_as(1026), "Wei is signed in")
        self.picture("user-name")

    def value_of(self, name):
        return self.view.value("SELECT value FROM session_variables WHERE session_key = ? AND name = ?",
                               self.session_key, name)

    def variables(self):
        self.screen.press(VARIABLES_TAB)
        self.until(lambda: self.count("GET " + VARIABLES) > 0, "the variables were read")
        self.settle()
        self.run_from_palette("set a variable")
        for value, route in (("7", "POST " + VARIABLES), ("8", "PUT " + VARIABLES)):
            self.screen.type("door")
            self.screen.press("Tab")
            self.screen.type(value)
            self.screen.press("Tab")
            self.settle()
            self.screen.press("Down")  # the first of the reasons
            self.send(route)
            self.until(lambda: self.value_of("door") == value, f"door is {value}")
            self.picture("variable-" + value)
        self.screen.press(VARIABLES_TAB)
        self.settle()
        self.screen.type("door")
        self.settle()
        self.screen.press("Delete", "Down", "Return")  # a reason is asked for first
        self.settle()
        self.picture("delete-asked")
        self.send("DELETE " + ONE_VARIABLE)
        self.until(lambda: self.value_of("door") is None, "door is gone")

    def delivery_and_credit(self):
        self.screen.press(DELIVERY)
        self.until(lambda: self.count(READ + "/DeliveryMethods") > 0, "delivery methods were read")
        self.settle()
        self.screen.press("v")
        self.until(lambda: self.count(READ + "/Constituent/OnAccount") > 0, "the credit was read")
        self.picture("credit")

    def promo_code(self):
        self.screen.press(PROMO)
        self.settle()
        self.screen.type("PRESALE26")
        self.send(IN_SESSION + "PromoCode")
        self.picture("promo-code")

    def seats_and_time(self):
        self.hold_two_seats()
        first = self.session("seat_deadline")
        self.presses(MORE_TIME)
        self.screen.press("F8")
        self.until(lambda: self.session("seat_deadline") > first, "the deadline has moved")
        self.picture("seats-and-time")

    def same_customer_new_cart(self):
        self.screen.press("ctrl+t")
        self.settle()
        self.presses(SESSION)
        self.send(IN_SESSION + "Transfer")
        newest = "SELECT {} FROM sessions ORDER BY rowid DESC LIMIT 1"
        self.until(lambda: self.view.value(newest.format("is_logged_in")) == 1, "the sign-in has moved")
        self.session_key = self.view.value(newest.format("session_key"))
        self.picture("new-cart")

    def leave_the_session(self):
        self.screen.press("ctrl+shift+l")
        self.send(LOG_OUT)
        self.until(lambda: self.session("is_logged_in") == 0, "the session is over")
        self.picture("logged-out")

    def patron_details(self):
        self.open_session()
        for field, text in (("alt+3", "1032"), ("alt+h", "541 555 0132"), ("alt+c", "97031")):
            self.screen.press(field)
            self.screen.type(text)
        self.send(LOGIN + "/ConstituentInfo")
        self.until(lambda: self.is_signed_in_as(1032), "Bea is signed in")
        self.picture("patron-details")

    def guest(self):
        self.open_session()
        self.screen.press("alt+4")
        self.screen.type("lobby.guest@example.com")
        self.send(IN_SESSION + "LoginAsGuest")
        self.until(lambda: self.session("is_guest") == 1, "the guest is known")
        self.picture("guest")

    def mailed_token(self):
        self.open_session()
        self.screen.press(PATRON)
        self.settle()
        self.screen.type(self.address_of(1021))
        self.send(LOGIN + "/SendCredentials")
        self.picture("token-mailed")
        mails = self.view.control("outbox")
        token = re.search(r"Token: (\w+)", str(mails))[1]
        self.screen.type(token)  # the focus went into its field
        self.send(LOGIN + "/Token")
        self.until(lambda: self.is_signed_in_as(1021), "Rosa is signed in")
        self.settle()
        self.set_new_password(1021)

    def without_a_password(self):
        self.open_session()
        self.run_from_palette("without a password")
        self.screen.type("viktor")
        self.settle()  # letters that a busy display passes on in a heap, and Return after them, look like a scan
        self.screen.press("Tab", "Tab", "Down")  # a reason
        self.settle()
        self.screen.press("Return")
        self.settle()
        self.picture("without-a-password")
        self.send(LOGIN + "/External")
        self.until(lambda: self.is_signed_in_as(1025), "Viktor is signed in")
        self.picture("signed-in-without-a-password")

    def tickets_again(self):
        self.open_session()
        self.sign_in_by_email("anna.lindqvist@example.com", 1001)
        self.screen.press(ORDERS)
        self.until(lambda: self.count(READ + "/Orders/Search") > 0, "the orders were read")
        self.settle()
        self.screen.type("12012")
        self.settle()
        self.screen.press("Return")
        self.settle()
        self.screen.press("p")
        self.picture("tickets-again-asked")
        self.send(IN_SESSION + "Reprint")
        self.until(lambda: self.view.value("SELECT COUNT(*) FROM reprint_requests WHERE order_id = 12012") == 1,
                   "the tickets were asked for")
        self.picture("tickets-asked-for")

    def order_in_the_cart(self):
        self.screen.press(ORDERS)
        self.settle()
        self.screen.press("Return")
        self.settle()
        self.send(IN_SESSION + "LoadOrder/{orderId}")
        self.until(lambda: self.session("order_id") == 12012, "the order is open")
        self.picture("order-in-the-cart")
        self.leave_the_session()  # an order in the cart is asked about when the window closes
