# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A loopback HTTP relay that stands between a client and Prism and writes down what Prism found."""
import http.client
import json
import threading
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

FOUND_BY_PRISM = "sl-violations"
# Connection headers, and those that Prism adds for browsers: a client must not see them.
NOT_RELAYED = {"connection", "keep-alive", "transfer-encoding", "content-length", FOUND_BY_PRISM}
UPSTREAM_TIMEOUT = 60
# Prism cuts a header of more than 8 kB; its log has them all.
CUT_SHORT = "more violations than fit into a header"


class Findings:
    """What was seen, by operation. Safe to use from several threads."""

    def __init__(self):
        self.lock = threading.Lock()
        self.requests = defaultdict(int)
        self.answers = defaultdict(lambda: defaultdict(int))
        self.violations = defaultdict(lambda: defaultdict(int))
        self.reported_by_prism = 0

    def add(self, operation, status, from_prism, from_us):
        with self.lock:
            self.requests[operation] += 1
            self.answers[operation][status] += 1
            self.reported_by_prism += len(from_prism)
            for text in from_prism + from_us:
                self.violations[operation][text] += 1

    def violation_count(self, operation):
        return sum(self.violations.get(operation, {}).values())


def prism_violations(headers, status, content_type):
    """One text for each thing Prism found; an answer of Prism's own is a violation as well."""
    texts = []
    value = headers.get(FOUND_BY_PRISM)
    if value is not None:
        try:
            texts = [violation_text(v) for v in json.loads(value)]
        except ValueError:
            texts = [CUT_SHORT]
    if "problem+json" in (content_type or ""):
        texts.append(f"Prism itself answered {status}")
    return texts


def violation_text(violation):
    where = ".".join("[]" if part.isdigit() else part for part in map(str, violation["location"]))
    return f"{where} {violation['message']}".replace(".[]", "[]")


class Relay(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def relay(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        server = self.server
        if self.path.startswith("/_sandbox"):
            self.give_back(*self.ask(server.sandbox, self.path, body))
            return
        target = self.path.removeprefix(server.prefix)
        operation = server.contract.find(self.command, urlsplit(target).path)
        try:
            status, headers, answer = self.ask(server.prism, target, body)
        except (OSError, http.client.HTTPException) as error:
            name = operation.id if operation else f"{self.command} (unknown)"
            server.findings.add(name, 0, [], [f"no answer through Prism: {type(error).__name__}"])
            self.close_connection = True
            return
        self.write_down(operation, body, target, status, headers, answer)
        self.give_back(status, headers, answer)

    def write_down(self, operation, body, target, status, headers, answer):
        found = prism_violations(headers, status, headers.get("Content-Type"))
        if operation is None:
            self.server.findings.add(f"{self.command} (unknown)", status, found, ["not in the contract file"])
            return
        contract = self.server.contract
        ours = contract.request_faults(operation, target, self.headers, body)
        ours += contract.answer_faults(operation, status, answer)
        self.server.findings.add(operation.id, status, found, ours)

    def ask(self, netloc, target, body):
        connection = http.client.HTTPConnection(netloc, timeout=UPSTREAM_TIMEOUT)
        headers = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")}
        try:
            connection.request(self.command, target, body=body or None, headers=headers)
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()

    def give_back(self, status, headers, answer):
        self.send_response_only(status)
        for name, value in headers.items():
            if name.lower() not in NOT_RELAYED and not name.lower().startswith("access-control-"):
                self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_DELETE = relay

    def log_message(self, *_):
        pass  # request lines carry session keys


class Recorder:
    """Relays `url` to Prism until closed. Control requests (/_sandbox) go to the sandbox itself."""

    def __init__(self, contract, prism_url, sandbox_url):
        sandbox = urlsplit(sandbox_url)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Relay)
        self.server.daemon_threads = True
        self.server.contract = contract
        self.server.prism = urlsplit(prism_url).netloc
        self.server.sandbox = sandbox.netloc
        self.server.prefix = sandbox.path.rstrip("/")
        self.findings = self.server.findings = Findings()
        self.url = f"http://127.0.0.1:{self.server.server_port}{sandbox.path}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
