#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the real program in poor surroundings, one case a call, and asks the practice server whether it works.

usage: surroundings.py --programs BIN CASE        (without CASE: all of them, with a line each)

"Works" is: it started its practice server, signed in to it and read what it needs, and it is still there. Nothing is shown
(Qt's offscreen platform), nothing outside a temporary folder is written. Exit code: 0 as claimed, 1 not.
"""
import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
from sandboxview import SandboxView

PATIENCE = 30.0
NEEDED = "GET ReferenceData/LoginTypes/Summary"  # read once the program is signed in


class Wrong(Exception):
    pass


class Start:
    """One run of foyer --sandbox; ends with the with-block."""

    def __init__(self, programs, folder, environment=None, limits=None, home=None):
        self.data = os.path.join(folder, "sandbox")
        self.view = SandboxView(self.data)
        home = home or os.path.join(folder, "home")
        values = {**os.environ, "HOME": home, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
                  "DBUS_SESSION_BUS_ADDRESS": "disabled:", "XDG_RUNTIME_DIR": os.path.join(folder, "run")}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            values[f"XDG_{name}_HOME"] = os.path.join(home, name.lower())
        os.makedirs(values["XDG_RUNTIME_DIR"], 0o700, exist_ok=True)
        values.update(environment or {})
        values = {name: value for name, value in values.items() if value is not None}
        self.log = open(os.path.join(folder, "log"), "w+", encoding="utf-8", errors="replace")
        command = [os.path.join(programs, "foyer"), "--sandbox", f"--sandbox-option=--data={self.data}"]
        self.process = subprocess.Popen(command, env=values, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                                        start_new_session=True, preexec_fn=limits)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.log.close()

    def said(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read()

    def until(self, condition, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while not condition():
            if time.monotonic() > end:
                raise Wrong(f"waited {patience:.0f} s in vain until {what}; it said: {self.said()[-400:]!r}")
            time.sleep(0.05)

    def is_signed_in(self):
        if self.process.poll() is not None:
            raise Wrong(f"it ended with {self.process.returncode}; it said: {self.said()[-400:]!r}")
        try:
            return self.view.is_up() and self.view.counts().get(NEEDED, 0) > 0
        except OSError:
            return False  # it ended in between

    def has_to_work(self):
        self.until(self.is_signed_in, "it is signed in")
        routes = self.view.counts()
        if any("(no route)" in route for route in routes):
            raise Wrong(f"it asked for what is not there: {sorted(routes)}")
        return f"signed in, {sum(routes.values())} requests"


def has_ended(pid):
    """Also true of one whose end nobody has asked for yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] in "ZX"
    except OSError:
        return True


def limited(*pairs):
    def apply():
        for what, most in pairs:
            resource.setrlimit(what, (most, most))
    return apply


def no_home(programs, folder):
    with Start(programs, folder, home="/proc/foyer-has-no-home") as start:
        return start.has_to_work()


def few_files(programs, folder):
    with Start(programs, folder, limits=limited((resource.RLIMIT_NOFILE, 64))) as start:
        return start.has_to_work()


def little_memory(programs, folder):
    """Works, or ends soon with words and without a core."""
    said = []
    for megabytes in (1024, 512, 384, 256, 128):
        with tempfile.TemporaryDirectory(dir=folder) as own, \
                Start(programs, own, limits=limited((resource.RLIMIT_AS, megabytes << 20))) as start:
            try:
                start.until(start.is_signed_in, "it is signed in")
                said.append(f"{megabytes} MB works")
                continue
            except Wrong:
                words = start.said().strip().splitlines()
            if start.process.poll() is None and words:
                said.append(f"{megabytes} MB stays without its server: {words[-1][:80]!r}")
                continue
            if not words or (start.process.returncode or 0) < 0:
                raise Wrong(f"with {megabytes} MB it ended ({start.process.returncode}) without a clean word: {words}")
            said.append(f"{megabytes} MB ends: {words[-1][:80]!r}")
    if not said[0].endswith("works"):
        raise Wrong("; ".join(said))
    return "; ".join(said)


def no_display(programs, folder):
    nothing = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
    with Start(programs, folder, nothing) as start:
        code = start.process.wait(PATIENCE)
        words = start.said().strip().splitlines()
        if code != 3 or len(words) != 1 or "display" not in words[0]:
            raise Wrong(f"exit code {code}, {words}")
        return f"exit code 3: {words[0]}"


def no_fonts(programs, folder):
    empty = Path(folder, "fonts.conf")
    empty.write_text('<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig></fontconfig>\n', encoding="utf-8")
    with Start(programs, folder, {"FONTCONFIG_FILE": str(empty)}) as start:
        return start.has_to_work()


def arabic_digits(programs, folder):
    language = "ar_EG.UTF-8"
    with Start(programs, folder, {"LC_ALL": language, "LANG": language, "LANGUAGE": "ar"}) as start:
        works = start.has_to_work()
        wrong = [route for route in start.view.counts() if not route.isascii()]
        if wrong:
            raise Wrong(f"digits that are not ASCII went out: {wrong}")
        return works


def no_zones(programs, folder):
    with Start(programs, folder, {"TZDIR": "/nonexistent", "TZ": "America/New_York"}) as start:
        return start.has_to_work()


def asked_to_end(programs, folder):
    with Start(programs, folder) as start:
        start.has_to_work()
        began = time.monotonic()
        start.process.terminate()
        start.until(lambda: start.process.poll() is not None, "it ended", 2.0)
        own = time.monotonic() - began
        start.until(lambda: has_ended(start.view.pid), "its practice server ended", 2.0)
        return f"ended after {own:.1f} s, its practice server after {time.monotonic() - began:.1f} s"


def no_core(programs, folder):
    """No core file, and nobody else of the same user may look into its memory."""
    with Start(programs, folder) as start:
        start.has_to_work()
        limits = Path(f"/proc/{start.process.pid}/limits").read_text(encoding="utf-8")
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        if core.split()[4:6] != ["0", "0"]:
            raise Wrong(core)
        # What belongs to a process that may not be dumped belongs to root.
        owner = os.stat(f"/proc/{start.process.pid}/mem").st_uid
        if os.geteuid() != 0 and owner == os.geteuid():
            raise Wrong("its memory can be read by other programs of this user")
        return "core size 0, not dumpable"


CASES = {case.__name__: case for case in (
    no_home, few_files, little_memory, no_display, no_fonts, arabic_digits, no_zones, asked_to_end, no_core)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", required=True)
    parser.add_argument("case", nargs="*", choices=[[], *CASES])
    options = parser.parse_args()
    failed = False
    for name in options.case or CASES:
        with tempfile.TemporaryDirectory(prefix="foyer-surroundings-", ignore_cleanup_errors=True) as folder:
            began = time.monotonic()
            try:
                print(f"{name:14} {CASES[name](options.programs, folder)} ({time.monotonic() - began:.1f} s)", flush=True)
            except Wrong as wrong:
                failed = True
                print(f"{name:14} FAILED: {wrong}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
