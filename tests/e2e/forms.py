# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four ways to sign a patron in, as keys; patrons of the demo organisation (app/sandbox/README.md)."""
from dataclasses import dataclass

LOGIN = "POST Web/Session/{sessionKey}/Login"
RIGHT, WRONG = "Foyer-demo1", "Foyer-demo9"


@dataclass(frozen=True)
class Form:
    name: str
    constituent: int  # who is signed in at the end; 0 is the General Public
    failing_login: int  # constituent whose web login counts the failure
    wrong: tuple  # keys and texts up to, not with, Return
    right: tuple
    wrong_route: str
    right_route: str


def key(*names):
    return ("key", names)


def text(words):
    return ("type", words)


FORMS = {form.name: form for form in (
    Form("name", 1026, 1026,
         (key("alt+1"), text("wei"), key("alt+w"), text(WRONG)),
         (text(RIGHT),), LOGIN, LOGIN),
    Form("email", 1001, 1001,
         (key("alt+2"), text("anna.lindqvist@example.com"), key("alt+w"), text(WRONG)),
         (text(RIGHT),), LOGIN + "/Email", LOGIN + "/Email"),
    Form("constituent", 1032, 1032,
         (key("alt+3"), text("1032"), key("alt+h"), text("541 555 0132"), key("alt+c"), text("97301")),
         (key("alt+c"), key("ctrl+a"), text("97031")), LOGIN + "/ConstituentInfo", LOGIN + "/ConstituentInfo"),
    # A guest cannot fail: here a patron does not know the password and goes on as a guest.
    Form("guest", 0, 1030,
         (key("alt+2"), text("zoe.laurent@example.com"), key("alt+w"), text(WRONG)),
         (key("alt+4"), key("ctrl+a"), text("lobby.guest@example.com")),
         LOGIN + "/Email", "POST Web/Session/{sessionKey}/LoginAsGuest"),
)}
