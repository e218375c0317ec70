#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the harness sees what it is there to see: each planted fault, in a request or an answer, is one violation or more.

usage: test_harness.py PRISM CONTRACT      exit 77: no Prism
"""
import http.client
import json
import os
import re
import sys
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

sys.dont_write_bytecode = True
from contractfile import ContractFile  # noqa: E402
from recorder import Recorder  # noqa: E402
from run_contract import SKIPPED, Child, listening_url  # noqa: E402

BASE = "/TessituraService"
SESSION = {
    "OrderId": 0,
    "IsLoggedIn": True,
    "ModeOfSaleId": 3,
    "OriginalModeOfSaleId": 3,
    "SourceId": 5,
    "LoginInfo": {
        "ConstituentId": 1,
        "OriginalConstituentId": 1,
        "UserId": "ada",
        "Status": "P",
        "FailedAttempts": 0,
        "LockedDate": None,
        "ElectronicAddress": "ada@example.org",
    },
    "CartInfo": None,
    "BusinessFacing": False,
    "IsGuest": False,
    "CheckoutStatus": {"Status": None, "Date": "2025-04-24T08:19:20.8271771-07:00"},
    "HasLockedSeats": False,
    "SeatsExpired": False,
}
LOGIN = {"UserName": "ada", "Password": "x", "LoginTypeId": 1, "PromotionCode": 5, "PersistSessionOnFailure": True}
DENIED = [{"Code": None, "Description": "No.", "Details": None, "ErrorPath": None}]
JSON = "application/json"
DATE = "Sat, 21 Nov 2026 19:43:46 GMT"


class Upstream(BaseHTTPRequestHandler):
    """Answers what the test laid out."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, headers, body = self.server.answer
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


def without(name, value):
    return {k: v for k, v in value.items() if k != name}


def renamed(old, new, value):
    return {(new if k == old else k): v for k, v in value.items()}


class Harness(unittest.TestCase):
    prism_path = contract_path = ""

    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.upstream = ThreadingHTTPServer(("127.0.0.1", 0), Upstream)
        cls.upstream.daemon_threads = True
        threading.Thread(target=cls.upstream.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.upstream.server_close)
        cls.addClassCleanup(cls.upstream.shutdown)
        cls.url = f"http://127.0.0.1:{cls.upstream.server_port}{BASE}"
        command = [cls.prism_path, "proxy", "-h", "127.0.0.1", "-p", "0", cls.contract_path, cls.url]
        cls.prism = cls.enterClassContext(Child(command, Path(scratch.name) / "log"))
        cls.prism_url = cls.prism.wait_for(listening_url)

    def send(self, verb, path, body=None, answer=SESSION, status=200, content_type=JSON, **more):
        """The violations that one exchange makes, by operation."""
        self.prism.drain()
        raw = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        headers = {"Date": more.get("date", DATE)} if more.get("date", DATE) else {}
        if status != 204:
            headers["Content-Type"] = more.get("answer_type", JSON)
        self.upstream.answer = (status, headers, b"" if status == 204 else raw)
        recorder = Recorder(ContractFile(self.contract_path), self.prism_url, self.url)
        self.addCleanup(recorder.close)
        connection = http.client.HTTPConnection(urlsplit(recorder.url).netloc, timeout=30)
        self.addCleanup(connection.close)
        sent = {"Accept": JSON} if more.get("anonymous") else {"Accept": JSON, "Authorization": "Basic dTpnOmw6cA=="}
        data = None
        if body is not None:
            sent["Content-Type"] = content_type
            data = body if isinstance(body, bytes) else json.dumps(body, separators=(",", ":")).encode()
        connection.request(verb, BASE + path, body=data, headers=sent)
        self.reply = connection.getresponse()
        self.reply_body = self.reply.read()
        return [text for found in recorder.findings.violations.values() for text in found]

    def seen(self, *args, **more):
        found = self.send(*args, **more)
        self.assertTrue(found, "nothing was noticed")
        return found

    def test_a_correct_exchange_has_no_violation(self):
        self.assertEqual(self.send("GET", "/Web/Session/k"), [])
        self.assertEqual(self.send("POST", "/Web/Session/k/Login", LOGIN), [])
        self.assertEqual(self.send("POST", "/Web/Session/k/Logout", status=204), [])
        self.assertEqual(self.send("GET", "/Web/Session/a%2Fb%3D", answer=DENIED, status=404), [])
        self.assertEqual(self.send("GET", "/ReferenceData/SystemDefaults/Defaults?keys=A%20B,C", answer=[]), [])

    def test_the_client_gets_the_answer_without_the_proxys_own_headers(self):
        self.send("GET", "/Web/Session/k")
        self.assertEqual(json.loads(self.reply_body), SESSION)
        self.assertEqual(self.reply.headers["Date"], DATE)
        self.assertNotIn("sl-violations", self.reply.headers)

    def test_a_wrong_answer_is_seen(self):
        login = SESSION["LoginInfo"]
        wrong = {
            "misspelt": renamed("IsLoggedIn", "IsLogedIn", SESSION),
            "missing": without("SeatsExpired", SESSION),
            "unknown": {**SESSION, "SessionKey": "k"},
            "null": {**SESSION, "IsLoggedIn": None},
            "text for a flag": {**SESSION, "IsLoggedIn": "Y"},
            "beyond 32 bits": {**SESSION, "ModeOfSaleId": 2**40},
            "a fraction": {**SESSION, "ModeOfSaleId": 1.5},
            "misspelt within": {**SESSION, "LoginInfo": renamed("UserId", "UserID", login)},
            "unknown status letter": {**SESSION, "LoginInfo": {**login, "Status": "X"}},
            "no offset": {**SESSION, "LoginInfo": {**login, "LockedDate": "2025-04-24T08:19:20"}},
            "order": dict(reversed(SESSION.items())),
            "order within": {**SESSION, "LoginInfo": dict(reversed(login.items()))},
            "a list": [SESSION],
            "nothing": b"",
            "cut short": json.dumps(SESSION).encode()[:-9],
        }
        for name, answer in wrong.items():
            with self.subTest(name):
                self.seen("GET", "/Web/Session/k", answer=answer)

    def test_a_wrong_error_answer_is_seen(self):
        wrong = {
            "one object": DENIED[0],
            "an empty list": [],
            "a member less": [without("ErrorPath", DENIED[0])],
            "no text": [{**DENIED[0], "Description": None}],
        }
        for name, answer in wrong.items():
            with self.subTest(name):
                self.seen("GET", "/Web/Session/k", answer=answer, status=404)
        self.seen("GET", "/Web/Session/k", answer=b"<html></html>", status=404, answer_type="text/html")
        self.seen("GET", "/Web/Session/k", answer=DENIED, status=418)
        self.seen("GET", "/Web/Session/k", status=204)
        self.seen("GET", "/Web/Session/k", date="yesterday")

    def test_a_wrong_request_is_seen(self):
        wrong = {
            "misspelt": renamed("UserName", "Username", LOGIN),
            "missing": without("LoginTypeId", LOGIN),
            "unknown": {**LOGIN, "Remember": True},
            "null": {**LOGIN, "UserName": None},
            "empty": {**LOGIN, "Password": ""},
            "too long": {**LOGIN, "UserName": "x" * 81},
            "text for a number": {**LOGIN, "LoginTypeId": "1"},
            "order": dict(reversed(LOGIN.items())),
            "nothing": b"",
        }
        for name, body in wrong.items():
            with self.subTest(name):
                self.seen("POST", "/Web/Session/k/Login", body)
        self.seen("POST", "/Web/Session/k/Login", LOGIN, content_type="text/plain")
        self.seen("POST", "/Web/Session/k/Login", LOGIN, anonymous=True)
        self.seen("POST", "/Web/Session/k/Logout", {}, status=204)
        self.seen("PUT", "/Web/Session/k/Expiration", {}, answer={"Expiration": "2025-04-24T08:19:20"})

    def test_a_wrong_query_or_path_is_seen(self):
        for query in ("unprintedOnly=Y", "seasonId=autumn", "perfStartDate=tomorrow", "seasonID=1", "page=1"):
            with self.subTest(query):
                self.seen("GET", f"/Web/Session/k/Orders/Search?{query}", answer=[])
        self.seen("GET", "/CRM/WebLogins/Search?emailAddress=a%40b.org", answer=[])
        self.seen("POST", "/Web/Session/k/LoadOrder/abc", answer=DENIED, status=400)
        self.seen("GET", "/Web/Session/k/Orders", answer=[])
        self.seen("DELETE", "/Web/Session/k", status=204)

    def test_no_operation_escapes(self):
        """Prism says nothing of a type it cannot compile, so each is shown to be looked at."""
        contract = ContractFile(self.contract_path)
        for operation in contract.operations:
            path = re.sub(r"\{\w+\}", "1", operation.path)
            schemas = [("request.body", operation.request_schema), ("response.body", self.good_answer(contract, operation))]
            for where, schema in schemas:
                with self.subTest(operation.id, where=where):
                    if schema:
                        nonsense = [{"Nonsense": 1}] if schema.get("type") == "array" else {"Nonsense": 1}
                        found = self.send(operation.verb, path, nonsense if operation.request_schema else None, nonsense)
                        self.assertTrue([f for f in found if f.startswith(where) and "Nonsense" in f], found)

    @staticmethod
    def good_answer(contract, operation):
        return operation.answer_schema(200, contract.resolve) if "200" in operation.described["responses"] else None

    def test_a_great_many_violations_are_still_violations(self):
        rows = [{"Nonsense": n} for n in range(2000)]
        self.seen("GET", "/ReferenceData/Seasons/Summary", answer=rows)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    Harness.prism_path, Harness.contract_path = sys.argv[1:3]
    if not os.access(Harness.prism_path, os.X_OK):
        print(f"skipped: no Prism at {Harness.prism_path}; packaging/dev/prism installs it")
        sys.exit(SKIPPED)
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
