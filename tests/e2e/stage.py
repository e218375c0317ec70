# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every play shares: the real program in a real window, keys, pictures, and the sandbox asked for the truth."""
import os
import shutil
import subprocess
import tempfile
import time

from sandboxview import SandboxView
from screen import Screen, is_running, missing_tools

MISSING = 77
PATIENCE = 20.0


class Wrong(Exception):
    pass


class Stage:
    """Starts foyer with its sandbox on a display of its own. Everything it writes stays below home."""

    window_manager = True

    def __init__(self, programs, pictures, home, twice=None, size=(1366, 768), options=()):
        self.programs = programs
        self.pictures = pictures
        self.home = home
        self.twice = twice  # milliseconds after which every Return is pressed again
        self.taken = 0
        self.session_key = None  # of the session in front
        self.started = time.monotonic()
        self.data = os.path.join(home, "sandbox")
        self.view = SandboxView(self.data)
        self.log = open(os.path.join(pictures, "programs.log"), "w", encoding="utf-8")
        self.screen = Screen(home, self.log, size, self.window_manager)
        self.options = options  # more of foyer's command line
        self.foyer = self.start_foyer()

    def environment(self):
        """Everything below home, no bus, a display of its own."""
        environment = {**os.environ, **self.screen.environment, "HOME": self.home, "LC_ALL": "C.UTF-8",
                       "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "1"}
        environment.pop("WAYLAND_DISPLAY", None)
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{name}_HOME"] = os.path.join(self.home, name.lower())
        environment["XDG_RUNTIME_DIR"] = os.path.join(self.home, "run")
        os.makedirs(environment["XDG_RUNTIME_DIR"], 0o700, exist_ok=True)
        return environment

    def start_foyer(self, *more):
        environment = self.environment()
        # Keys of open sessions are kept only where there is a keychain. Without a bus nothing asks for one.
        bus = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "with_keychain")]
        if any(shutil.which(tool) is None for tool in ("dbus-run-session", "gnome-keyring-daemon")):
            bus = []
            environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        command = [os.path.join(self.programs, "foyer"), "--sandbox", f"--sandbox-option=--data={self.data}", *self.options, *more]
        return subprocess.Popen(bus + command, env=environment, stdin=subprocess.DEVNULL, stdout=self.log,
                                stderr=self.log, start_new_session=True)

    def close(self):
        if self.foyer.poll() is None:
            os.killpg(self.foyer.pid, 15)
            self.foyer.wait()
        self.screen.close()
        self.log.close()

    # -- small words for what follows

    def until(self, condition, what, patience=PATIENCE, alive=True):
        """alive: foyer is expected to run meanwhile."""
        end = time.monotonic() + patience
        while not condition():
            if alive and self.foyer.poll() is not None:
                raise Wrong(f"foyer ended (code {self.foyer.returncode}) while waiting until {what}")
            if time.monotonic() > end:
                raise Wrong(f"waited {patience:.0f} s in vain until {what}")
            time.sleep(0.05)

    def is_busy(self):
        """Whether foyer or its sandbox is at work; both are of the session that start_foyer() began."""
        for entry in os.listdir("/proc"):
            if not entry.isdigit():
                continue
            try:
                of_ours = os.getsid(int(entry)) == self.foyer.pid
            except OSError:
                continue
            if of_ours and is_running(entry):
                return True
        return False

    def settle(self):
        """What was pressed has arrived, and what it led to is there to be seen."""
        self.screen.settle(self.is_busy, longest=PATIENCE)

    def count(self, route):
        return self.view.counts().get(route, 0)

    def press_return(self):
        if self.twice is None:
            self.screen.press("Return")
        else:
            self.screen.press("Return", "Return", gap=self.twice)

    def press_until_asked(self, route, number, *before):
        """Return, until the service was asked. A press on a form that is not ready, or at the speed of a double click, sends
        nothing; that is known when everything has come to rest, however long it takes."""
        def asked():
            return self.count(route) >= number
        for _ in range(4):
            if before:
                self.screen.press(*before)
            self.settle()
            if not asked():
                self.press_return()
                self.settle()
            if asked():
                return
        self.until(asked, f"{route} is asked")

    def keys(self, strokes):
        for kind, what in strokes:
            if kind == "key":
                self.screen.press(*what)
            else:
                self.screen.type(what)

    def picture(self, name):
        self.settle()
        self.taken += 1
        self.screen.save(os.path.join(self.pictures, f"{self.taken:02}-{name}.png"))
        print(f"  {time.monotonic() - self.started:5.1f} s  {name.replace('-', ' ')}", flush=True)

    def session(self, column):
        return self.view.value(f"SELECT {column} FROM sessions WHERE session_key = ?", self.session_key)

    def seats(self):
        return self.view.value("SELECT COUNT(*) FROM seat_states WHERE session_key = ?", self.session_key)

    def expect(self, what, found, wanted):
        if found != wanted:
            raise Wrong(f"{what}: {found!r} instead of {wanted!r}")

    def leave(self):
        self.screen.press("alt+F4")
        self.ended()

    def ended(self):
        try:
            code = self.foyer.wait(3 * PATIENCE)
        except subprocess.TimeoutExpired:
            raise Wrong("foyer did not end when its window was closed") from None
        self.expect("exit code", code, 0)
        self.expect("sandbox still running", self.view.is_running(), False)

    def commands_if_any(self):
        try:
            return self.view.commands()
        except OSError:
            return "the sandbox does not answer"


def perform(make, options):
    """Runs one play, says how it ended and returns the exit code: 0 played, 1 something was wrong, 77 a tool is missing."""
    if missing := missing_tools():
        print("SKIPPED: not installed: " + " ".join(missing))
        return MISSING
    os.makedirs(options.pictures, exist_ok=True)
    for old in os.listdir(options.pictures):
        if old.endswith(".png"):
            os.remove(os.path.join(options.pictures, old))
    # Only for this user's eyes: the practice server keeps its password in there.
    with tempfile.TemporaryDirectory(prefix="foyer-play-", ignore_cleanup_errors=True) as home:
        play = make(home)
        try:
            play.run()
            print(play.summary())
            return 0
        except Wrong as wrong:
            play.picture("something-is-wrong")
            print(f"FAILED ({play.name}): {wrong}\n  commands at the server: {play.commands_if_any()}\n"
                  f"  see the last picture in {options.pictures} and programs.log there")
            return 1
        finally:
            play.close()
