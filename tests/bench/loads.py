# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows with a server: a request's cost, five hundred watched sessions, and the sandbox under load."""
import base64
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

KEY = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
NGINX = """daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{ access_log off; server_tokens off; etag off; sendfile off; keepalive_requests 100000000; default_type application/json;
client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
server {{ listen 127.0.0.1:{port}; root {folder}/root; }} }}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Nginx:
    """One worker, one small file."""

    def __init__(self, bench):
        self.folder = Path(tempfile.mkdtemp(dir=bench.folder))
        os.chmod(bench.folder, 0o755)
        os.chmod(self.folder, 0o755)
        sample = (bench.root / "tests/service/sessionsample.h").read_text()
        body = sample[sample.index('R"({') + 3:sample.index('})")') + 1].replace("@", "2025-04-24T08:19:20.8271771-07:00")
        file = self.folder / "root/api/Web/Session" / KEY
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(json.loads(body), separators=(",", ":")))
        self.port = free_port()
        (self.folder / "conf").write_text(NGINX.format(folder=self.folder, port=self.port))
        self.program = subprocess.Popen(["nginx", "-c", self.folder / "conf"], stderr=subprocess.DEVNULL)
        self.base = f"http://127.0.0.1:{self.port}/api"
        self.url = f"{self.base}/Web/Session/{KEY}"
        for _ in range(200):
            try:
                urllib.request.urlopen(self.url).read()
                return
            except OSError:
                time.sleep(0.02)
        raise SystemExit("nginx did not start: " + (self.folder / "error.log").read_text())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.terminate()
        self.program.wait()


def request(bench, table):
    if not shutil.which("nginx"):
        table.left_out("a request", "nginx is not installed")
        return
    with Nginx(bench) as nginx:
        got = bench.measured("bench_request", nginx.base, KEY)
    ours = got["request.foyer.us"]
    for name, what, goal in (("socket", "raw blocking socket", None), ("curl", "libcurl, kept connection", None),
                             ("qt", "QNetworkAccessManager alone", 1.1)):
        theirs = got.get(f"request.{name}.us")
        if theirs is None:
            table.left_out(f"a request against {what}", "libcurl's headers are not installed")
            continue
        table.row("read a session, to values", f"{ours:.0f} µs (p99 {got['request.foyer.p99.us']:.0f})", f"{what}, {theirs:.0f} µs",
                  ours / theirs, goal)
    table.row("its share of the window's thread", f"{got['request.foyer.guicpu.us']:.0f} µs",
              f"QNetworkAccessManager alone, {got['request.qt.guicpu.us']:.0f} µs",
              got["request.foyer.guicpu.us"] / got["request.qt.guicpu.us"], None)


def watch(bench, table):
    run = subprocess.run([bench.programs / "bench_watchlist", "500", "30"], text=True, stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, env={**os.environ, "HOME": bench.folder}, check=True)
    def number(before):
        return float(re.search(re.escape(before) + r"\s*([\d.]+)", run.stdout)[1])

    rate, cpu, memory = number("requests per second"), number("program: CPU"), number("resident")
    table.row("500 watched sessions: CPU", f"{cpu:.1f} % of a core", f"its {rate:.0f} requests a second, {cpu * 1e4 / rate:.0f} µs each", None, None)
    table.row("500 watched sessions: memory", f"{memory:.0f} MB", f"the same program watching nothing, {number('(before'):.0f} MB",
              memory / number("(before"), None)
    table.row("500 watched sessions: oldest answer shown", f"{number('oldest answer'):.0f} s",
              f"the sandbox at {number('sandbox: CPU'):.0f} % of a core, {number('rows moved'):.0f} rows moved in 30 s", None, None)


class Sandbox:
    def __init__(self, bench):
        data = tempfile.mkdtemp(dir=bench.folder)
        self.program = subprocess.Popen([bench.programs / "foyer-sandbox", "--port", "0", "--data", data], text=True,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        self.said = json.loads(self.program.stdout.readline())
        who = ":".join(self.said[name] for name in ("user", "userGroup", "machineLocation", "password"))
        self.authorization = "Basic " + base64.b64encode(who.encode()).decode()
        opened = urllib.request.Request(self.said["url"] + "/Web/Session", b'{"IpAddress":"127.0.0.1"}',
                                        {"Authorization": self.authorization, "Content-Type": "application/json"})
        self.key = json.load(urllib.request.urlopen(opened))["SessionKey"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.terminate()
        self.program.wait()


def wrk(bench, url, *more):
    """Requests a second and p99 in ms with sixteen connections."""
    out = subprocess.run(["wrk", "-t1", "-c16", "-d4s", "--latency", *more, url], text=True, stdout=subprocess.PIPE, check=True).stdout
    if "Non-2xx" in out:
        raise SystemExit(f"{url}: {out}")
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", out).groups()
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1]), float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def sandbox(bench, table):
    if missing := [tool for tool in ("nginx", "wrk") if not shutil.which(tool)]:
        table.left_out("the sandbox under load", f"{' and '.join(missing)} not installed")
        return
    alone = subprocess.Popen([bench.programs / "bench_httpalone"], text=True, stdout=subprocess.PIPE)
    script = os.path.join(bench.folder, "write.lua")
    try:
        with Nginx(bench) as nginx, Sandbox(bench) as served:
            Path(script).write_text('wrk.method = "PUT"\nwrk.body = "{\\"Name\\":\\"bench\\",\\"Value\\":\\"1\\"}"\n'
                                    'wrk.headers["Content-Type"] = "application/json"\n')
            header = ("-H", f"Authorization: {served.authorization}")
            variables = f"{served.said['url']}/Web/Session/{served.key}/Variables"
            add = urllib.request.Request(variables, b'{"Name":"bench","Value":"0"}',
                                         {"Authorization": served.authorization, "Content-Type": "application/json"})
            urllib.request.urlopen(add).read()
            static, static_p99 = wrk(bench, nginx.url)
            bare, bare_p99 = wrk(bench, f"http://127.0.0.1:{int(alone.stdout.readline())}/")
            read, read_p99 = wrk(bench, f"{served.said['url']}/Web/Session/{served.key}", *header)
            write, write_p99 = wrk(bench, variables, "-s", script, *header)
    finally:
        alone.kill()
        alone.wait()
    others = ((f"nginx static, {static:.0f}/s, p99 {static_p99:.1f} ms", static), (f"Qt's HTTP server alone, {bare:.0f}/s, p99 {bare_p99:.1f} ms", bare))
    for words, rate in others:
        table.row("sandbox: GET session", f"{read:.0f}/s, p99 {read_p99:.1f} ms", words, read / rate, 1.0 if rate is static else None, True)
        table.row("sandbox: PUT variable, durable", f"{write:.0f}/s, p99 {write_p99:.1f} ms", words, write / rate, 0.8 if rate is static else None, True)
