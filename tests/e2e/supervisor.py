# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's evening in the real window: hundreds of watched sessions, and the phone."""
import base64
import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request

from stage import Stage, Wrong

OWN_CLIPBOARD = """
import sys, tkinter
root = tkinter.Tk(); root.withdraw(); root.clipboard_clear(); root.clipboard_append(sys.stdin.read()); root.update()
print("owned", flush=True); root.after(60000, root.destroy); root.mainloop()
"""


SERVICE = "/house"  # path of the service


class SupervisorStage(Stage):
    """The program signed in as somebody who may change logins."""

    def start_foyer(self, *more):
        return super().start_foyer("--sandbox-option=--staff=super", f"--sandbox-option=--base-path={SERVICE}", *more)

    def window_is_there(self):
        self.until(self.view.is_up, "the sandbox is up")
        self.until(lambda: self.screen.active_window_titled("^SANDBOX .* Foyer$"), "the window is there")
        self.screen.put_pointer_away()
        self.screen.settle()

    def ask_server(self, verb, path, body):
        """As another web site would; counted like any request."""
        with open(os.path.join(self.data, "api-password"), encoding="utf-8") as file:
            credentials = f"rover:BOXOFF:FOYER-01:{file.read().strip()}"
        request = urllib.request.Request(self.view.address(SERVICE + path), json.dumps(body).encode(), method=verb)
        request.add_header("Authorization", "Basic " + base64.b64encode(credentials.encode()).decode())
        request.add_header("Content-Type", "application/json")
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request, timeout=20) as answer:
            return json.loads(answer.read() or b"null")

    def paste(self, text):
        owner = subprocess.Popen([sys.executable, "-c", OWN_CLIPBOARD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                 env={**os.environ, **self.screen.environment}, stderr=self.log)
        try:
            owner.stdin.write(text)
            owner.stdin.close()
            if owner.stdout.readline().strip() != "owned":
                raise Wrong("there is no clipboard: python3-tk is missing")
            self.screen.press("ctrl+v")
            self.screen.settle()
        finally:
            owner.terminate()
            owner.wait()


class WatchLoad(SupervisorStage):
    """So many sessions on the watch page; what that costs while a person looks at it."""
    name = "watch"

    def __init__(self, programs, pictures, home, sessions, seconds=60):
        self.sessions, self.seconds = sessions, seconds
        super().__init__(programs, pictures, home)

    def run(self):
        self.window_is_there()
        keys = self.open_sessions()
        self.screen.press("F9")
        self.screen.settle()
        # The box for keys has the focus. A person pastes a column of a spreadsheet in parts as well.
        for first in range(0, len(keys), 250):
            self.paste(" ".join(keys[first:first + 250]))
            self.screen.press("Return")
        self.picture("pasted")
        first_round = self.session_reads() + self.sessions
        self.until(lambda: self.session_reads() >= first_round, "every session was read once", 200)
        self.picture("watched")
        self.measure()
        self.picture("after-a-minute")
        # Hidden, nothing is asked.
        self.screen.press("alt+2")
        self.screen.settle()
        before = self.session_reads()
        time.sleep(10)
        self.hidden = self.session_reads() - before
        self.expect("reads while the page is hidden", self.hidden, 0)

    def session_reads(self):
        return self.count("GET Web/Session/{sessionKey}") + self.count("GET Web/Session/{sessionKey}/Expiration")

    def open_sessions(self):
        shows = [row[0] for row in self.view.rows("SELECT DISTINCT performance_id FROM prices")]
        keys, held = [], 0
        for number in range(self.sessions):
            key = self.ask_server("POST", "/Web/Session", {"IpAddress": "127.0.0.1"})["SessionKey"]
            keys.append(key)
            if number % 5 == 0:
                held += self.try_to_hold(key, shows[number // 5 % len(shows)])
        self.held = held
        return keys

    def try_to_hold(self, key, show):
        price = self.view.row("SELECT zone_id, price_type_id FROM prices WHERE performance_id = ? LIMIT 1", show)
        try:
            self.ask_server("POST", f"/Web/Cart/{key}/Tickets", {"PriceType": str(price[1]), "PerformanceId": show,
                            "NumberOfSeats": 1, "ZoneId": price[0], "SpecialRequests": "ContiguousSeats=1", "Unseated": False})
            return 1
        except urllib.error.HTTPError:
            return 0

    def process(self):
        """The program itself, below the keychain's helper if there is one."""
        for entry in os.listdir("/proc"):
            try:
                with open(f"/proc/{entry}/cmdline", "rb") as file:
                    words = file.read().split(b"\0")
                with open(f"/proc/{entry}/environ", "rb") as file:
                    mine = self.home.encode() in file.read()
            except (OSError, ValueError):
                continue
            if mine and os.path.basename(words[0]) == b"foyer":
                return entry
        raise Wrong("foyer does not run")

    def cpu(self, process):
        with open(f"/proc/{process}/stat", encoding="utf-8") as file:
            parts = file.read().rsplit(")", 1)[1].split()
        return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self, process):
        with open(f"/proc/{process}/statm", encoding="utf-8") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    def measure(self):
        process = self.process()
        cpu, reads, start = self.cpu(process), self.view.reads(), time.monotonic()
        time.sleep(self.seconds)
        took = time.monotonic() - start
        self.cpu_share = (self.cpu(process) - cpu) / took
        self.rate = (self.view.reads() - reads) / took
        self.megabytes = self.memory(process)

    def summary(self):
        return (f"Watched: {self.sessions} sessions, {self.held} with seats, in the real window for {self.seconds} s: "
                f"{self.rate:.1f} requests/s, {100 * self.cpu_share:.1f} % of one core, {self.megabytes:.0f} MB resident; "
                f"hidden for 10 s: {self.hidden} requests. Load of the machine: {os.getloadavg()[0]:.1f}.")


class Calls(SupervisorStage):
    """The phone rings: each caller is found, the cause read out, the remedy pressed, by keyboard alone."""
    name = "calls"

    def run(self):
        self.window_is_there()
        self.screen.press("ctrl+d")
        self.picture("help-desk")
        self.call("chloe.dubois@example.com", "locked")
        self.reason_and_go()
        self.until(lambda: self.count("PUT CRM/WebLogins/{loginId}") == 1, "Chloe is unlocked")
        self.picture("unlocked")
        # The next one rings before the first hung up; the server is slow now.
        self.view.control("faults", {"route": "GET CRM/WebLogins*", "delayMs": 2500, "times": 4})
        self.call("grace.oneill@example.com", "slow-server")
        self.screen.settle(longest=6)
        self.picture("grace")
        self.view.control("faults", {"route": "GET CRM/*", "when": "before", "status": 503, "times": 6})
        self.call("farid", "server-ill")
        self.screen.press("F5")
        self.picture("asked-again")
        self.call("farid", "farid")
        self.screen.press("F7")
        self.picture("health-in-words")
        self.screen.press("F7")
        self.call("anna.lindqvist@example.com", "anna")
        self.reason_and_go()
        self.until(lambda: self.count("POST Web/Session/{sessionKey}/Login/SendCredentials") == 1, "a token is mailed")
        self.picture("token-mailed")
        # The answer to a change is lost: the record tells.
        self.view.control("faults", {"route": "PUT CRM/WebLogins*", "times": 1, "reset": True})
        self.call("yusuf.demir@example.com", "yusuf")
        self.reason_and_go()
        self.until(lambda: self.count("PUT CRM/WebLogins/{loginId}") == 2, "Yusuf's type is written")
        self.picture("answer-lost")
        self.call("ingrid.moller@example.com", "ingrid")
        self.call("hiro.tanaka@example.com", "hiro")
        self.call("whitfield.family@example.com", "whitfield")
        self.call("nobody@example.com", "nobody")
        self.screen.press("F9")
        self.picture("supervisor")
        for page in range(1, 6):
            self.screen.press(f"alt+{page}")
            self.picture(f"page-{page}")
        self.screen.press("Escape")
        self.picture("back")
        self.expect("tries", sum(count for route, count in self.view.commands().items() if route.endswith("/Login/Email")), 0)

    def call(self, who, picture):
        before = self.view.reads()
        self.screen.press("ctrl+f")
        self.screen.press("ctrl+a")
        self.screen.type(who)
        self.screen.settle()
        self.screen.press("Return")
        self.until(lambda: self.view.reads() > before, f"{who} was looked up")
        self.screen.settle(quiet=0.6)
        self.picture(picture)

    def reason_and_go(self):
        """The remedy has the focus; then the first reason of the list."""
        self.screen.press("Return")
        self.screen.settle()
        self.screen.press("Down")
        self.screen.settle(quiet=0.7)
        self.screen.press("Return")

    def summary(self):
        return f"Calls: {self.view.commands()}; {self.view.reads()} reads; {self.taken} pictures in {self.pictures}."
