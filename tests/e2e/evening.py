# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Thirteen customers of one evening, by keyboard alone: every way to sign in, a promo, a household, orders, a transfer,
a cart that ran out, two answers lost on the way, Wi-Fi gone twice, one power cut. What a press did is asked of the sandbox."""
import os
import signal

from desk import (COUNTER, CUSTOMER, DEADLINE, DELIVERY, HOLD, IN_SESSION, LOG_OUT, LOGIN, MORE_TIME, ORDERS, PATRON,
    PRICES, PROMO, PROPERTIES, REMOVE, SESSION, Desk)
from forms import RIGHT, WRONG


class Evening(Desk):
    name = "evening"

    def __init__(self, programs, pictures, home):
        super().__init__(programs, pictures, home)
        self.pressed = self.served = 0  # before the power cut; the sandbox counts anew after it
        self.customers = 0

    def run(self):
        self.until(self.view.is_up, "the sandbox is up")
        self.window_is_there()
        self.screen.put_pointer_away()
        for customer in (self.patron_with_a_typing_error, self.patron_by_user_name, self.patron_by_details,
                         self.guest, self.patron_with_a_token, self.household, self.promo, self.orders,
                         self.lost_sign_in, self.lost_hold, self.cart_that_ran_out, self.transfer, self.wifi_lost_twice):
            self.customers += 1
            customer()
            self.check_presses(customer.__name__)
        self.power_cut()
        self.check_presses("power_cut")
        self.log_out()
        self.leave()

    def summary(self):
        pressed = self.pressed + sum(self.wanted.values())
        served = self.served + sum(self.view_commands.values())
        return (f"Played (evening): {self.customers} customers, a power cut; {pressed} commands pressed and {served} at the server, "
                f"{self.taken} pictures in {self.pictures}")

    def lose_the_answer(self, route):
        """The service does it, and the answer never arrives."""
        self.view.control("faults", {"route": route, "when": "after", "times": 1, "reset": True})

    # -- the customers

    def patron_with_a_typing_error(self):
        self.picture("new-session")
        self.open_session()
        self.screen.press("alt+2")
        self.screen.type("anna.lindqvist@example.com")
        self.screen.press("alt+w")
        self.screen.type(WRONG)
        self.send(LOGIN + "/Email")
        self.until(lambda: self.view.value("SELECT failed_attempts FROM web_logins WHERE constituent_id = 1001") == 1,
                   "the failure is counted")
        self.picture("typing-error")
        self.screen.type(RIGHT)
        self.send(LOGIN + "/Email")
        self.until(lambda: self.is_signed_in_as(1001), "Anna is signed in")
        self.hold_two_seats()
        first = self.session("seat_deadline")
        self.presses(MORE_TIME)
        self.screen.press("F8")
        self.until(lambda: self.session("seat_deadline") > first, "the deadline has moved")
        self.picture("seats-and-more-time")

    def patron_by_user_name(self):
        self.open_session()
        self.screen.press("alt+1")
        self.screen.type("wei")
        self.screen.press("alt+w")
        self.screen.type(RIGHT)
        self.send(LOGIN)
        self.until(lambda: self.is_signed_in_as(1026), "Wei is signed in")
        self.picture("by-user-name")
        self.look_around()

    def look_around(self):
        """Tabs that only read."""
        for tab, shown, route in ((DELIVERY, "delivery", "DeliveryMethods"), ("alt+0", "variables", "Variables")):
            self.screen.press(tab)
            self.until(lambda: self.count(f"GET Web/Session/{{sessionKey}}/{route}") > 0, f"{route} was read")
            self.picture(shown)
        self.screen.press(DELIVERY)
        self.screen.press("v")
        self.until(lambda: self.count("GET Web/Session/{sessionKey}/Constituent/OnAccount") > 0, "the credit was read")
        self.picture("credit")

    def patron_by_details(self):
        self.open_session()
        for field, text in (("alt+3", "1032"), ("alt+h", "541 555 0132"), ("alt+c", "97031")):
            self.screen.press(field)
            self.screen.type(text)
        self.send(LOGIN + "/ConstituentInfo")
        self.until(lambda: self.is_signed_in_as(1032), "Bea is signed in")
        self.picture("by-details")

    def guest(self):
        self.open_session()
        self.screen.press("alt+4")
        self.screen.type("lobby.guest@example.com")
        self.send(IN_SESSION + "LoginAsGuest")
        self.until(lambda: self.session("is_guest") == 1, "the guest is known")
        self.picture("guest")

    def patron_with_a_token(self):
        self.open_session()
        self.settle()
        self.screen.press(PATRON)
        self.settle()
        self.screen.type(self.address_of(1021))
        self.screen.press("Tab", "Tab", "Tab")
        self.screen.type("DEMO-TOKEN")
        self.picture("token")
        self.send(LOGIN + "/Token")
        self.until(lambda: self.is_signed_in_as(1021), "Rosa is signed in")
        self.picture("new-password-due")
        self.screen.type("Lobby-Rose-7")
        self.screen.press("Tab", "Tab")
        self.screen.type("Lobby-Rose-7")
        self.picture("new-password-typed")

        self.send("PUT Web/Session/{sessionKey}/WebLogins")
        self.until(lambda: self.view.value("SELECT is_temporary FROM web_logins WHERE constituent_id = 1021") == 0,
                   "the new password is permanent")
        self.picture("new-password-set")

    def household(self):
        self.view.control("defaults", {"TRANSACT_AS_HOUSEHOLD_ORDER": "Prompt"})
        self.open_session("b", COUNTER)
        self.screen.press(PATRON)
        self.settle()
        self.screen.type("1016")
        self.send(CUSTOMER)
        self.picture("household-or-person")
        self.expect("customer before the choice", self.session("constituent_id"), None)
        self.presses(CUSTOMER)
        self.screen.press("1")
        self.until(lambda: self.session("constituent_id") == 1015, "the household is the customer")
        self.picture("household-chosen")

    def promo(self):
        self.open_session()
        self.sign_in_by_email("viktor.kovacs@example.com", 1025)
        self.screen.press(PROMO)
        self.settle()
        self.screen.type("PRESALE26")
        self.send(IN_SESSION + "PromoCode")
        self.picture("promo-and-what-it-does")
        self.screen.press("Tab")
        self.send(PROPERTIES)
        self.until(lambda: self.session("mode_of_sale_id") == 4, "the mode of sale has moved")
        self.picture("promo-applied")
        self.screen.press("F4")
        self.picture("why-the-mode-moved")

    def orders(self):
        self.open_session()
        self.sign_in_by_email("anna.lindqvist@example.com", 1001)
        self.screen.press(ORDERS)
        self.settle()
        self.screen.type("12006")
        self.settle()
        self.screen.press("Return")
        self.settle()
        self.picture("locked-order")
        self.screen.press(ORDERS)
        self.screen.type("12012")
        self.settle()
        self.screen.press("Return")
        self.settle()
        self.screen.press("Return")
        self.picture("what-opening-changes")
        self.send(IN_SESSION + "LoadOrder/{orderId}")
        self.until(lambda: self.session("order_id") == 12012, "the order is open")
        self.picture("order-open")

    def lost_sign_in(self):
        self.open_session()
        self.lose_the_answer(LOGIN + "/Email")
        self.sign_in_by_email("amir.rahimi@example.com", 1031)
        self.picture("lost-answer-looked-up")

    def lost_hold(self):
        self.lose_the_answer(HOLD)
        self.hold_two_seats()
        self.picture("lost-hold-looked-up")

    def cart_that_ran_out(self):
        self.view.control("clock", {"advance": 17 * 60})
        self.screen.press("F5")
        self.until(lambda: self.seats() == 0, "the seats are free again")
        self.screen.press("F5")
        self.picture("seats-gone")
        self.presses(REMOVE)  # the line that lost its seats goes first
        self.presses(HOLD)
        self.screen.press("ctrl+shift+h")
        self.until(lambda: self.seats() == 2, "the same seats are held again")
        self.picture("same-seats-again")

    def transfer(self):
        old = self.session_key
        self.screen.press("ctrl+t")
        self.picture("same-customer-new-cart")
        self.presses(SESSION)
        self.send(IN_SESSION + "Transfer")
        self.until(lambda: self.view.value("SELECT is_logged_in FROM sessions ORDER BY rowid DESC LIMIT 1") == 1,
                   "the sign-in has moved")
        self.session_key = self.view.value("SELECT session_key FROM sessions ORDER BY rowid DESC LIMIT 1")
        self.expect("the old session", self.view.value("SELECT is_logged_in FROM sessions WHERE session_key = ?", old), 0)
        self.picture("moved")

    def wifi(self, works):
        """Without it nothing reaches the service, and nothing comes back."""
        self.view.control("faults", [] if works else {"route": "*", "when": "before", "times": 0, "reset": True},
                          method="DELETE" if works else None)

    def wifi_lost_twice(self):
        self.open_session()
        self.screen.press("alt+2")
        self.screen.type(self.address_of(1017))
        self.screen.press("alt+w")
        self.screen.type(RIGHT)
        self.wifi(False)
        self.send(LOGIN + "/Email")  # cut off: counted where it was cut, and never worked on
        self.picture("wifi-lost-while-signing-in")
        self.expect("signed in", self.session("is_logged_in"), 0)
        self.wifi(True)
        self.read_again()
        self.picture("wifi-is-back")
        self.screen.press("alt+w")
        self.screen.type(RIGHT)  # the address is still there
        self.send(LOGIN + "/Email")
        self.until(lambda: self.is_signed_in_as(1017), "Noah is signed in")
        prices = self.count(PRICES)
        self.screen.press("ctrl+h")
        self.until(lambda: self.count(PRICES) > prices, "prices were read")
        self.settle()
        self.wifi(False)
        self.send(HOLD)
        self.picture("wifi-lost-while-holding")
        self.expect("seats held", self.seats(), 0)
        self.wifi(True)
        self.read_again()
        self.picture("wifi-is-back-again")
        self.expect("seats held", self.seats(), 0)
        self.hold_two_seats()

    def power_cut(self):
        self.picture("before-the-power-cut")
        held = self.session_key
        self.kill()
        self.foyer = self.start_foyer()
        self.until(self.view.is_up, "the sandbox is up again")
        self.pressed, self.served = sum(self.wanted.values()), sum(self.view_commands.values())
        self.wanted = {}
        self.window_is_there()
        self.until(lambda: self.count("GET Web/Session/{sessionKey}") > 0, "the kept sessions are looked at")
        self.picture("offered-to-resume")
        reads = self.count(DEADLINE)
        self.screen.press("r")
        self.settle()
        self.screen.press("Return")
        self.until(lambda: self.count(DEADLINE) > reads, "a kept session with seats is open again")
        self.picture("resumed")
        self.expect("seats of the session that was cut off", self.view.value(
            "SELECT COUNT(*) FROM seat_states WHERE session_key = ?", held), 2)

    def log_out(self):
        seats = "SELECT COUNT(*) FROM seat_states WHERE session_key IS NOT NULL"
        before = self.view.value(seats)
        self.screen.press("ctrl+shift+l")
        self.send(LOG_OUT)
        self.until(lambda: self.view.value(seats) < before, "the seats are free again")
        self.picture("logged-out")
        self.check_presses("log_out")

    def kill(self):
        """foyer is the sandbox's parent; the sandbox sees its end by itself."""
        with open(f"/proc/{self.view.pid}/stat", encoding="utf-8") as stat:
            foyer = int(stat.read().rsplit(")", 1)[1].split()[1])
        os.kill(foyer, signal.SIGKILL)
        self.until(lambda: not self.view.is_running(), "the sandbox has ended", alive=False)
        self.foyer.wait()
