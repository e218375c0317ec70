# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of an evening at the desk, for plays that do more than the main job: open, sign in, hold, and count each press."""
from forms import RIGHT
from stage import Stage

SESSION = "POST Web/Session"
COUNTER = "POST Web/Session/BusinessFacing"
IN_SESSION = "POST Web/Session/{sessionKey}/"
LOGIN = IN_SESSION + "Login"
HOLD = "POST Web/Cart/{sessionKey}/Tickets"
REMOVE = "DELETE Web/Cart/{sessionKey}/Tickets/{performanceId}/{lineItemId}"
PROPERTIES = "PUT Web/Cart/{sessionKey}/Properties"
MORE_TIME = "PUT Web/Session/{sessionKey}/Expiration"
CUSTOMER = "PUT Web/Session/{sessionKey}/Constituents"
PRICES = "GET TXN/Performances/Prices"
DEADLINE = "GET Web/Session/{sessionKey}/Expiration"
LOG_OUT = IN_SESSION + "Logout"
PATRON, ORDERS, PROMO, DELIVERY = "alt+8", "alt+6", "alt+7", "alt+9"


class Desk(Stage):
    def __init__(self, programs, pictures, home, *options):
        super().__init__(programs, pictures, home, options=options)
        self.wanted = {}  # commands that must have reached the server by now, each press one
        self.view_commands = {}

    # -- small words

    def window_is_there(self):
        self.until(lambda: self.screen.active_window_titled("^SANDBOX .* Foyer$"), "the window is there")

    def presses(self, route, number=1):
        """So many presses more on something that sends this command."""
        self.wanted[route] = self.wanted.get(route, 0) + number

    def check_presses(self, when):
        self.view_commands = self.view.commands()
        self.expect(f"commands at the server after {when}", self.view_commands, self.wanted)

    def send(self, route, *before):
        """Return, until the server was asked once more; exactly once."""
        self.presses(route)
        self.press_until_asked(route, self.wanted[route], *before)

    def read_again(self):
        """F5, until the session was read; what was not known before is known then."""
        read = "GET Web/Session/{sessionKey}"
        before = self.count(read)
        self.screen.press("F5")
        self.until(lambda: self.count(read) > before, "the session was read")
        self.settle()

    def run_from_palette(self, words):
        """A command by its words: Ctrl+K, a few letters, Enter."""
        self.screen.press("ctrl+k")
        self.settle()
        self.screen.type(words)
        self.settle()
        self.screen.press("Return")
        self.settle()

    def is_signed_in_as(self, constituent):
        return self.session("is_logged_in") == 1 and self.session("constituent_id") == constituent

    def open_session(self, key="n", route=SESSION):
        sessions = "SELECT COUNT(*) FROM sessions"
        before = self.view.value(sessions)
        if self.session_key:
            self.screen.press("ctrl+n")
            self.settle()
        reads = self.count("GET Web/Session/{sessionKey}")
        self.send(route, key)
        self.until(lambda: self.view.value(sessions) > before, "the session exists")
        self.session_key = self.view.value("SELECT session_key FROM sessions ORDER BY rowid DESC LIMIT 1")
        self.until(lambda: self.count("GET Web/Session/{sessionKey}") > reads, "the session was read")
        self.settle()

    def sign_in_by_email(self, address, constituent, password=RIGHT):
        self.screen.press("alt+2")
        self.screen.type(address)
        self.screen.press("alt+w")
        self.screen.type(password)
        self.send(LOGIN + "/Email")
        self.until(lambda: self.is_signed_in_as(constituent), f"{address} is signed in")
        self.settle()

    def hold_two_seats(self):
        prices, deadlines = (self.count(route) for route in (PRICES, DEADLINE))
        self.screen.press("ctrl+h")
        self.until(lambda: self.count(PRICES) > prices, "prices were read")
        self.settle()
        self.send(HOLD)
        self.until(lambda: self.seats() == 2, "two seats are held")
        self.until(lambda: self.count(DEADLINE) > deadlines, "the deadline was asked for")
        self.settle()

    def address_of(self, constituent):
        return self.view.value("SELECT address FROM electronic_addresses WHERE constituent_id = ? ORDER BY is_primary DESC",
                               constituent)
