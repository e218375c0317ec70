# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What really happened, asked of the sandbox and not of the window: its request counts and its database."""
import base64
import json
import os
import re
import sqlite3
import urllib.request

# POST for the length of the query, not because it changes anything.
READS = {"POST TXN/Performances/Search"}


def is_command(route):
    return not route.startswith(("GET ", "HEAD ")) and route not in READS


class SandboxView:
    """For a foyer-sandbox of the same user that was started with --data FOLDER."""

    def __init__(self, folder):
        self._folder = folder
        self.pid = None
        self._port = None

    def is_up(self):
        try:
            with open(os.path.join(self._folder, "sandbox.lock"), encoding="utf-8") as lock:
                self.pid = int(lock.readline())
            self._port = self._listening_port()
            return self._port is not None and self.counts() is not None
        except (OSError, ValueError):
            return False

    def is_running(self):
        return self.pid is not None and os.path.exists(f"/proc/{self.pid}")

    def _listening_port(self):
        sockets = set()
        for entry in os.listdir(f"/proc/{self.pid}/fd"):
            match = re.fullmatch(r"socket:\[(\d+)\]", os.readlink(f"/proc/{self.pid}/fd/{entry}"))
            if match:
                sockets.add(match[1])
        with open(f"/proc/{self.pid}/net/tcp", encoding="utf-8") as table:
            for line in list(table)[1:]:
                field = line.split()
                if field[3] == "0A" and field[9] in sockets:
                    return int(field[1].split(":")[1], 16)
        return None

    def address(self, path):
        return f"http://127.0.0.1:{self._port}{path}"

    def control(self, what, body=None, method=None):
        """Reads what the control page says, or tells it something when there is a body."""
        with open(os.path.join(self._folder, "api-password"), encoding="utf-8") as file:
            credentials = f"rover:BOXOFF:FOYER-01:{file.read().strip()}"
        request = urllib.request.Request(f"http://127.0.0.1:{self._port}/_sandbox/{what}")
        request.add_header("Authorization", "Basic " + base64.b64encode(credentials.encode()).decode())
        if method:
            request.method = method
        if body:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request, timeout=5) as answer:
            text = answer.read()
            return json.loads(text) if text else None

    def counts(self):
        """Requests the service was asked, per route."""
        return self.control("requests")["routes"]

    def commands(self):
        return {route: count for route, count in self.counts().items() if is_command(route)}

    def reads(self):
        return sum(count for route, count in self.counts().items() if not is_command(route))

    def row(self, sql, *values):
        """The first row as a tuple of values, or None."""
        store = sqlite3.connect(f"file:{self._folder}/sandbox.sqlite?mode=ro", uri=True, timeout=5)
        try:
            return store.execute(sql, values).fetchone()
        finally:
            store.close()

    def rows(self, sql, *values):
        store = sqlite3.connect(f"file:{self._folder}/sandbox.sqlite?mode=ro", uri=True, timeout=5)
        try:
            return store.execute(sql, values).fetchall()
        finally:
            store.close()

    def value(self, sql, *values):
        row = self.row(sql, *values)
        return row[0] if row else None
