# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk in a real window: a pointer that presses what the witness sees, a keyboard, and the sandbox for the truth."""
import json
import os
import subprocess
import time

from stage import Stage, Wrong

SETTINGS = {
    "version": 1, "staffPin": None,
    "kiosk": {"name": "K3", "languages": ["en", "es", "fr", "de", "ar"], "idleAfterSeconds": 15, "idleAfterTypingSeconds": 20,
              "stillThereSeconds": 10, "thanksSeconds": 5, "unknownAfterSeconds": 30,
              "moreTimeStepSeconds": 30, "moreTimeCeilingSeconds": 30,
              "payments": ["cardReader", "giftCertificate", "atTheDesk"],
              "readerMachineId": 1, "receiptSettingsId": 1, "receiptPrinter": "lobby"},
}
PIN = "271828"


class KioskStage(Stage):
    """Starts the kiosk's witness in place of foyer: the same kiosk, and it says where its buttons are."""

    def __init__(self, programs, pictures, home, size=(1366, 768), **changes):
        self.changes = changes
        self.shown = set()  # page and language of every picture
        super().__init__(programs, pictures, home, size=size)

    def settings(self):
        hashed = subprocess.run([os.path.join(self.programs, "foyer"), "--hash-pin"], input=PIN + "\n", text=True,
                                stdout=subprocess.PIPE, check=True).stdout.strip()
        self.managed = json.loads(json.dumps(SETTINGS))
        self.managed["staffPin"] = hashed
        return self.change_settings(**self.changes)

    def change_settings(self, **changes):
        """As an administrator's tool does: a whole new file in place of the old one."""
        self.managed["kiosk"].update(changes)
        path = os.path.join(self.home, "managed.json")
        with open(path + ".new", "w", encoding="utf-8") as file:
            json.dump(self.managed, file)
        os.replace(path + ".new", path)
        return path

    def start_foyer(self, *more):
        environment = {**self.environment(), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        environment["PATH"] = self.printer() + os.pathsep + environment["PATH"]
        command = [os.path.join(self.programs, "kiosk_witness"), "--kiosk", "--sandbox", "--managed", self.settings(),
                   f"--sandbox-option=--data={self.data}", *more]
        return subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log,
                                text=True, start_new_session=True)

    def printer(self):
        """A program in lp's place; receipts() has what it was given."""
        folder = os.path.join(self.home, "printer")
        os.makedirs(folder)
        with open(os.path.join(folder, "lp"), "w", encoding="utf-8") as file:
            file.write('#!/bin/sh\ncat > "$0.$$.pdf"\n')
        os.chmod(file.name, 0o700)
        return folder

    def receipts(self):
        found = []
        for name in os.listdir(os.path.join(self.home, "printer")):
            if name.endswith(".pdf"):
                with open(os.path.join(self.home, "printer", name), "rb") as file:
                    found.append(file.read())
        return found

    # -- what is there

    def look(self):
        if self.foyer.poll() is not None:
            raise Wrong(f"the kiosk ended (code {self.foyer.returncode})")
        self.foyer.stdin.write("\n")
        self.foyer.stdin.flush()
        line = self.foyer.stdout.readline()
        if not line:
            raise Wrong("the kiosk says nothing any more")
        return json.loads(line)

    def wait_for(self, what, test, patience=30.0):
        end = time.monotonic() + patience
        while True:
            seen = self.look()
            if test(seen):
                return seen
            if time.monotonic() > end:
                raise Wrong(f"waited {patience:.0f} s in vain for {what}; there is {seen['page']}, {seen.get('overlay')}, "
                            f"notice {seen.get('notice')}, busy {seen.get('busy')}")
            time.sleep(0.08)

    def page(self, *names, patience=30.0):
        """One of these pages, ready to be used; a picture of it, the first time in this language."""
        seen = self.wait_for(" or ".join(names), lambda s: s["page"] in names and not s.get("busy") and s["overlay"] == "None",
                             patience)
        self.keep_picture(seen["page"], seen["language"])
        return seen

    def overlay(self, name, patience=60.0):
        seen = self.wait_for(name, lambda s: s.get("overlay") == name, patience)
        self.keep_picture(name, seen["language"])
        return seen

    def keep_picture(self, name, language):
        if (name, language) in self.shown:
            return
        self.shown.add((name, language))
        self.screen.settle(quiet=0.15, longest=1.0)
        self.taken += 1
        self.screen.save(os.path.join(self.pictures, f"{name}-{language}.png"))

    # -- what a hand does

    def tap(self, name, again=True):
        """Waits until the button is there and can be used, presses it, and presses again when nothing came of it, as a
        person does: what came too soon after a page turned does not count."""
        for _ in range(3):
            seen = self.wait_for(name, lambda s: s.get("things", {}).get(name, [0] * 5)[4])
            time.sleep(0.35)
            x, y = self.look()["things"].get(name, seen["things"][name])[:2]
            before = self.state()
            self.screen.click(x, y)
            time.sleep(0.05)
            end = time.monotonic() + 2.0
            while again and self.state() == before:
                if time.monotonic() > end:
                    break
                time.sleep(0.05)
            else:
                return

    def state(self):
        seen = self.look()
        return [seen.get(one) for one in ("page", "overlay", "notice", "busy", "language", "large", "staff")] + [sorted(seen["things"])]

    def first(self, prefix, seen=None):
        things = (seen or self.look())["things"]
        names = sorted(name for name, place in things.items() if name.startswith(prefix) and place[4])
        if not names:
            raise Wrong(f"there is no {prefix} to press")
        return names[0]

    def write(self, text, by_touch):
        if not by_touch:
            self.screen.type(text, gap=90)  # standing, at a strange keyboard
            return
        for sign in text:
            self.tap_key(sign)

    def tap_key(self, sign):
        places = self.look()["things"]
        key = places.get("key" + sign) or places["key" + sign.upper()]
        self.screen.click(*key[:2])
        time.sleep(0.03)

    def field_holds(self):
        return "guestField" in self.look()["things"]

    def summary_line(self, seen):
        return f"{len(seen['thanks'])} pages said thanks, {seen['clean']} self-tests passed, {seen['dirty']} found something"
