# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The play of tests/e2e/a11y: what a person does who has a screen reader and nothing else."""
import os
import subprocess

from accessible import Role, Tree
from stage import Stage, Wrong

SESSION, HOLD = "POST Web/Session", "POST Web/Cart/{sessionKey}/Tickets"
LOGIN, LOG_OUT = "POST Web/Session/{sessionKey}/Login/Email", "POST Web/Session/{sessionKey}/Logout"
MORE_TIME = "PUT Web/Session/{sessionKey}/Expiration"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


class Reader(Stage):
    name = "screen reader"

    def __init__(self, programs, pictures, home, dumps):
        self.dumps = dumps
        self.focusable = 0
        self.faults = []
        self.launcher = None
        super().__init__(programs, pictures, home)

    def start_foyer(self, *more):
        environment = {**os.environ, **self.screen.environment, "HOME": self.home, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        environment.pop("WAYLAND_DISPLAY", None)
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{name}_HOME"] = os.path.join(self.home, name.lower())
        os.environ["DISPLAY"] = self.screen.environment["DISPLAY"]
        self.launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], env=environment, stdout=self.log, stderr=self.log)
        return subprocess.Popen([*self.command(), *more], env=environment, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                                start_new_session=True)

    def command(self):
        return [os.path.join(self.programs, "foyer"), "--sandbox", f"--sandbox-option=--data={self.data}"]

    def close(self):
        super().close()
        self.launcher.terminate()
        self.launcher.wait()

    def run(self):
        self.tree = Tree(self.foyer.pid)
        try:
            self.until(self.view.is_up, "the sandbox is up")
            self.play()
        except LookupError as problem:
            self.tree.dump()
            raise Wrong(str(problem)) from None
        if self.faults:
            raise Wrong(f"{len(self.faults)} faults:\n  " + "\n  ".join(self.faults))

    def play(self):
        self.open_session()
        self.sign_in()
        self.hold_seats()
        self.buy_time()
        self.log_out()
        wanted = {SESSION: 1, LOGIN: 1, HOLD: 1, MORE_TIME: 1, LOG_OUT: 1}
        self.expect("commands at the server", self.view.commands(), wanted)

    def press(self, role, *names):
        """One press on what is called so, when it can be pressed."""
        self.tree.wait(lambda: self.tree.find(role, *names), f"{role.value_nick} {names[0]}").press()

    def field(self, *labels):
        return self.tree.wait(lambda: self.tree.field(*labels), f"a field called {labels[0]}")

    def open_session(self):
        self.tree.wait(lambda: self.tree.find(Role.PUSH_BUTTON, "Open customer session"), "the first page")
        self.look("new session")
        before = self.view.value("SELECT COALESCE(MAX(rowid), 0) FROM sessions")
        self.press(Role.PUSH_BUTTON, "Open customer session")
        self.until(lambda: self.view.value("SELECT MAX(rowid) FROM sessions") > before, "the session exists")
        self.session_key = self.view.value("SELECT session_key FROM sessions ORDER BY rowid DESC LIMIT 1")

    def sign_in(self):
        self.field("Password")
        self.look("sign in")
        self.field("E-mail").fill("anna.lindqvist@example.com")
        self.field("Password").fill("Foyer-demo1")
        self.press(Role.PUSH_BUTTON, "Sign in")
        self.until(lambda: self.session("is_logged_in") == 1, "somebody is signed in")
        self.expect("signed in", self.session("constituent_id"), 1001)
        self.look("signed in")

    def hold_seats(self):
        self.press(Role.PUSH_BUTTON, "Hold seats")
        self.look("choose seats")
        self.press(Role.PUSH_BUTTON, "Hold 2")
        self.until(lambda: self.seats() == 2, "two seats are held")
        self.look("seats held")

    def buy_time(self):
        first = self.session("seat_deadline")
        self.press(Role.PUSH_BUTTON, "5 minutes more")
        self.until(lambda: self.session("seat_deadline") > first, "the deadline has moved")
        self.look("more time")

    def log_out(self):
        self.press(Role.PUSH_BUTTON, "Log out")
        self.look("log out asked")
        self.press(Role.PUSH_BUTTON, "Log out", "Yes")
        self.until(lambda: self.seats() == 0, "the seats are free again")
        self.look("logged out")

    def look(self, step):
        """A picture, and every control looked at."""
        self.picture(step.replace(" ", "-"))
        if self.dumps:
            print(f"== {step}")
            self.tree.dump()
        count, faults = self.tree.audit()
        self.focusable += count
        self.faults += [f"{step}: {fault}" for fault in faults]

    def summary(self):
        return (f"Played by the accessibility tree alone: session opened, signed in, 2 seats held, more time, logged out; each one request. "
                f"{self.focusable} controls looked at in {self.taken} states: 0 without a name, a role or sensible states.")
