#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a client against foyer-sandbox through Prism, a validating proxy that is not ours.

    driver -> recorder (recorder.py) -> prism proxy, foyer.openapi.json -> foyer-sandbox

Fails on any violation, in a request or an answer, and on any operation that was not seen to succeed. Which those are the
driver says itself with --claims (it then answers to --list); without, every operation of the contract file.

exit 0 all well, 1 not, 77 skipped because Prism is not there (see packaging/dev/prism)
"""
import argparse
import json
import os
import re
import selectors
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
from contractfile import ContractFile, claims  # noqa: E402
from recorder import CUT_SHORT, Recorder  # noqa: E402

SKIPPED = 77
START_SECONDS = 60
PRISM_READY = re.compile(r"Prism is listening on (http://\S+)")


class StartFailed(Exception):
    pass


class Child:
    """A program that says on stdout when it is ready; stopped when the block is left."""

    def __init__(self, command, log, env=None):
        self.name = Path(command[0]).name
        self.log = log
        with open(log, "wb") as file:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=file, env=env)
        os.set_blocking(self.process.stdout.fileno(), False)
        self.output = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.output += self.process.communicate(timeout=10)[0] or b""
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def wait_for(self, ready):
        deadline = time.monotonic() + START_SECONDS
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while time.monotonic() < deadline:
                if selector.select(timeout=1) and not self.read():
                    break
                answer = ready(self.output.decode(errors="replace"))
                if answer is not None:
                    return answer
        said = Path(self.log).read_text(errors="replace")[-500:]
        raise StartFailed(f"{self.name} did not start: {self.output.decode(errors='replace')[-500:]}{said}")

    def read(self):
        data = os.read(self.process.stdout.fileno(), 65536)
        self.output += data
        return data

    def drain(self):
        """Keeps a talkative program from waiting for a full pipe."""
        try:
            while self.read():
                pass
        except BlockingIOError:
            pass


def first_line_as_json(text):
    return json.loads(text.split("\n", 1)[0]) if "\n" in text else None


def listening_url(text):
    match = PRISM_READY.search(text)
    return match.group(1) if match else None


def run_driver(options, url, hello, prism):
    who = options.staff.split(":") if options.staff else [hello["user"], hello["userGroup"], hello["machineLocation"]]
    process = subprocess.Popen([*options.driver, url, *who, hello["password"]])
    deadline = time.monotonic() + options.seconds
    while True:
        prism.drain()
        try:
            return process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            if time.monotonic() > deadline:
                process.kill()
                process.wait()
                return "no end in time"


def report(contract, findings):
    print(f"{'operation':58}{'requests':>9}{'ok':>5}{'violations':>12}  other answers")
    for name in [o.id for o in contract.operations] + sorted(
        n for n in findings.requests if n not in {o.id for o in contract.operations}
    ):
        answers = findings.answers.get(name, {})
        ok = sum(n for status, n in answers.items() if 200 <= status < 300)
        other = " ".join(f"{s}x{n}" for s, n in sorted(answers.items()) if not 200 <= s < 300)
        row = f"{name:58}{findings.requests.get(name, 0):9}{ok:5}{findings.violation_count(name):12}  {other}"
        print(row.rstrip())
    for name, found in findings.violations.items():
        for text, count in found.items():
            print(f"violation: {name}: {text}" + (f" (x{count})" if count > 1 else ""))


def logged_violations(log):
    """What Prism wrote of violations, as lines without the row numbers."""
    lines = (line.partition("Violation: ")[2].strip() for line in log.decode(errors="replace").splitlines())
    return [re.sub(r"\b\d+\.", "[].", line) for line in lines if line]


def verdict(due, findings, driver_result, logged):
    never = [name for name in due if not findings.requests.get(name)]
    refused = [
        name
        for name in due
        if findings.requests.get(name) and not any(200 <= s < 300 for s in findings.answers[name])
    ]
    violations = sum(findings.violation_count(name) for name in findings.violations)
    wrong = [f"not claimed, yet asked for: {name}" for name in sorted(set(findings.requests) - set(due))]
    if violations:
        wrong.append(f"{violations} violations")
    if any(CUT_SHORT in found for found in findings.violations.values()):
        for text in sorted(set(logged)):
            print(f"from Prism's log: {text} (x{logged.count(text)})")
    elif len(logged) > findings.reported_by_prism:
        wrong.append(f"Prism logged {len(logged)} violations, the recorder saw {findings.reported_by_prism}")
    if never:
        wrong.append("never exercised: " + ", ".join(never))
    if refused:
        wrong.append("never seen to succeed: " + ", ".join(refused))
    if driver_result != 0:
        wrong.append(f"the driver ended with {driver_result}")
    done = len(due) - len(never) - len(refused)
    print(f"{done} of {len(due)} operations, {sum(findings.requests.values())} requests, "
          f"{violations} violations")
    return wrong


def run(options, scratch):
    contract = ContractFile(options.contract)
    due, unfounded = [o.id for o in contract.operations], []
    if options.claims:
        claimed, unfounded = claims(contract, options.driver)
        due = [name for name in due if name in claimed]
    sandbox_command = [options.sandbox, "--port", "0", "--data", str(scratch / "data"), "--reset",
                       "--api-version", options.api_version]
    with Child(sandbox_command, scratch / "sandbox.log") as sandbox:
        hello = sandbox.wait_for(first_line_as_json)
        prism_command = [options.prism, "proxy", "-h", "127.0.0.1", "-p", "0", options.contract, hello["url"]]
        with Child(prism_command, scratch / "prism.log", {**os.environ, "NO_COLOR": "1"}) as prism:
            recorder = Recorder(contract, prism.wait_for(listening_url), hello["url"])
            result = run_driver(options, recorder.url, hello, prism)
            recorder.close()
        ended = sandbox.process.poll()
    report(contract, recorder.findings)
    wrong = unfounded + verdict(due, recorder.findings, result, logged_violations(prism.output))
    if ended is not None:
        said = (scratch / "sandbox.log").read_text(errors="replace")[-500:]
        wrong.append(f"the sandbox ended by itself with {ended}: {said}")
    for text in wrong:
        print(f"FAILED: {text}")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sandbox", required=True, help="the foyer-sandbox program")
    parser.add_argument("--prism", required=True, help="the prism program")
    parser.add_argument("--contract", required=True, help="the OpenAPI file")
    parser.add_argument("--api-version", default="15", choices=("15", "16"))
    parser.add_argument("--staff", help="user:group:location, if not those that the sandbox announces")
    parser.add_argument("--seconds", type=float, default=150, help="how long the driver may take")
    parser.add_argument("--claims", action="store_true", help="the driver covers what it lists with --list, and nothing else")
    parser.add_argument("driver", nargs="+", help="program that takes URL USER GROUP LOCATION PASSWORD")
    options = parser.parse_args()
    if not os.access(options.prism, os.X_OK):
        print(f"skipped: no Prism at {options.prism}; packaging/dev/prism installs it")
        return SKIPPED
    try:
        with tempfile.TemporaryDirectory(prefix="foyer-contract-") as scratch:
            return run(options, Path(scratch))
    except StartFailed as error:
        print(f"FAILED: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
