# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The play of tests/e2e/a11y --kiosk: a guest at the lobby's kiosk who has a screen reader and nothing else buys a ticket,
the address written on the keyboard of the screen, key by key."""
import os

from accessible import Role, State
from kioskstage import KioskStage
from reader import Reader

ADDRESS = "kim@example.org"
SPOKEN = {"@": "at sign", ".": "full stop"}
EVERYWHERE = ("Call a person", "Start over", "Back", "Previous", "More")  # no answer to a question


class KioskReader(Reader, KioskStage):
    name = "screen reader at the kiosk"

    def command(self):
        # Writing takes longer than that: what is pressed without a finger counts as a touch.
        self.changes = {"idleAfterSeconds": 30, "idleAfterTypingSeconds": 30, "payments": ["cardReader"]}
        return [os.path.join(self.programs, "foyer"), "--kiosk", "--sandbox", "--managed", self.settings(),
                f"--sandbox-option=--data={self.data}"]

    def play(self):
        self.view.control("reader", {"clear": True, "next": ["approve"]})
        self.look("attract")
        before = self.orders()
        self.press(Role.PUSH_BUTTON, "Begin")
        self.asked("What would you like to see?")
        self.choose("Die Zauberfl")
        self.asked("Which seats, and how many?")
        self.choose("One more")
        self.press(Role.PUSH_BUTTON, "Take 1 seat")
        self.asked("What is your e-mail?")
        self.write(ADDRESS)
        self.press(Role.PUSH_BUTTON, "Continue")
        self.asked("Is this your e-mail?")
        self.expect("the address as it is read back", self.tree.says(ADDRESS), True)
        self.press(Role.PUSH_BUTTON, "Yes, that is right")
        self.asked("Do you have a promo code?")
        self.press(Role.PUSH_BUTTON, "No code")
        self.choose_delivery()
        self.press(Role.PUSH_BUTTON, "Pay with card")
        self.asked("Thank you. Enjoy the performance!", patience=60)
        self.expect("orders", self.orders(), before + 1)
        self.press(Role.PUSH_BUTTON, "Done")
        self.tree.wait(lambda: self.tree.find(Role.PUSH_BUTTON, "Begin"), "the first page again")
        self.expect("the address is nowhere any more", self.tree.says(ADDRESS), False)

    def orders(self):
        return self.view.value("SELECT COUNT(*) FROM orders")

    def asked(self, question, patience=30):
        self.tree.wait(lambda: self.tree.says(question), f"the question \"{question}\"", patience)
        self.look(question.split("?")[0].split(".")[0].lower())

    def answers(self):
        """The buttons that can be pressed; the marks that keep a title's direction are not read."""
        return [(node, node.name.strip("\u2068\u2069")) for node, _ in self.tree.nodes()
                if node.role == Role.PUSH_BUTTON and node.has(State.SENSITIVE)]

    def choose(self, beginning):
        self.button(lambda name: name.startswith(beginning), beginning).press()

    def button(self, test, what):
        return self.tree.wait(lambda: next((node for node, name in self.answers() if test(name)), None), f"a button \"{what}\"")

    def choose_delivery(self):
        self.tree.wait(lambda: self.tree.says("How would you like"), "how to get the tickets, or how to pay")
        if self.tree.says("How would you like your tickets?"):
            self.look("how would you like your tickets")
            self.button(lambda name: not name.startswith(EVERYWHERE), "a way to get the tickets").press()
        self.asked("How would you like to pay?")

    def write(self, text):
        for sign in text:
            name = SPOKEN.get(sign, sign)
            self.button(lambda said, name=name: said.lower() == name, name).press()

    def summary(self):
        return (f"Bought by the accessibility tree alone: one seat, {len(ADDRESS)} keys of the screen's keyboard, one order. "
                f"{self.focusable} controls looked at in {self.taken} states: 0 without a name, a role or sensible states.")
