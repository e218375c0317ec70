# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window costs that only counts down: memory, threads, CPU, wake-ups, disk. Foyer with two seats held, a bare
QWidget with a number, Chromium in kiosk mode with a number."""
import os
import shutil
import subprocess
import time
from pathlib import Path

from forms import FORMS
from screen import Screen
from stage import Stage, Wrong
from start import chromium_command, first_day

SECONDS = 20
TICKING = """<!doctype html><body style="background:#f5f6f8"><h1>Foyer</h1><p id=t>600</p>
<script>let n=600;setInterval(()=>{document.getElementById('t').textContent=--n},1000)</script>"""


def family(pid):
    """The process and all below it."""
    found, todo = [], [pid]
    while todo:
        process = todo.pop()
        found.append(process)
        for task in Path(f"/proc/{process}/task").glob("*/children"):
            todo += [int(child) for child in task.read_text().split()]
    return found


def field(path, name):
    for line in Path(path).read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1])
    return 0


def look(pids):
    """CPU in ms, voluntary switches, bytes written, PSS in MiB, threads; of all the processes together."""
    cpu = switches = written = pss = threads = 0
    for pid in pids:
        try:
            for task in Path(f"/proc/{pid}/task").iterdir():
                cpu += int((task / "schedstat").read_text().split()[0]) / 1e6
                switches += field(task / "status", "voluntary_ctxt_switches")
                threads += 1
            written += field(f"/proc/{pid}/io", "write_bytes")
            pss += field(f"/proc/{pid}/smaps_rollup", "Pss") / 1024
        except OSError:
            pass  # it ended
    return cpu, switches, written, pss, threads


def watch(pids):
    before = look(pids)
    time.sleep(SECONDS)
    after = look(pids)
    return {"cpu": (after[0] - before[0]) / SECONDS, "switches": (after[1] - before[1]) / SECONDS,
            "written": after[2] - before[2], "pss": after[3], "threads": after[4]}


class Held(Stage):
    """Foyer with a guest's two seats and their countdown in front."""

    name = "idle"

    def __init__(self, bench):
        folder = os.path.join(bench.folder, "idle")
        os.makedirs(folder + "/pictures")
        super().__init__(str(bench.programs), folder + "/pictures", folder)

    def hold(self):
        form = FORMS["guest"]
        self.until(self.view.is_up, "the sandbox is up")
        self.until(lambda: self.screen.active_window_titled("^SANDBOX .* Foyer$"), "the window is there")
        self.press_until_asked("POST Web/Session", 1, "n")
        self.until(lambda: self.count("GET Web/Session/{sessionKey}") > 0, "the session was read")
        self.session_key = self.view.value("SELECT session_key FROM sessions ORDER BY rowid DESC LIMIT 1")
        self.keys(form.wrong)
        self.press_until_asked(form.wrong_route, 1)
        self.screen.settle()
        self.keys(form.right)
        self.press_until_asked(form.right_route, 2 if form.right_route == form.wrong_route else 1)
        self.screen.press("ctrl+h")
        self.until(lambda: self.count("GET TXN/Performances/Prices") > 0, "prices were read")
        self.press_until_asked("POST Web/Cart/{sessionKey}/Tickets", 1)
        self.until(lambda: self.seats() == 2, "two seats are held")
        self.screen.put_pointer_away()
        time.sleep(8)

    def program(self):
        """foyer itself: neither the bus around it nor the practice server below it."""
        for pid in family(self.foyer.pid):
            if Path(f"/proc/{pid}/comm").read_text().strip() == "foyer":
                return pid
        raise Wrong("foyer is not there")


def others(bench):
    with open(os.devnull, "w", encoding="utf-8") as log:
        screen = Screen(os.path.join(bench.folder), log)
        try:
            page = os.path.join(bench.folder, "tick.html")
            Path(page).write_text(TICKING, encoding="utf-8")
            commands = {"bare": [str(bench.programs / "bench_barewindow"), "--tick"]}
            if shutil.which("chromium"):
                commands["chromium"] = chromium_command(bench.folder, "file://" + page)
            for name, command in commands.items():
                program = subprocess.Popen(command, env={**os.environ, **screen.environment, **first_day(bench.folder)},
                                           stdin=subprocess.DEVNULL, stdout=log, stderr=log)
                time.sleep(6)
                yield name, watch(family(program.pid))
                program.terminate()
                program.wait()
        finally:
            screen.close()


def rows(bench, table):
    held = Held(bench)
    try:
        held.hold()
        foyer = watch([held.program()])
        reads = held.view.reads()
    finally:
        held.close()
    found = dict(others(bench))
    bare, chromium = found["bare"], found.get("chromium")
    against = f"bare QWidget, {bare['pss']:.0f} MiB"
    table.row("memory (PSS) with a countdown", f"{foyer['pss']:.0f} MiB", against, foyer["pss"] / bare["pss"], None)
    table.value("memory (PSS), MiB", f"{foyer['pss']:.1f} MiB", foyer["pss"], 45)
    if chromium:
        table.row("memory (PSS) with a countdown", f"{foyer['pss']:.0f} MiB", f"Chromium kiosk, {chromium['pss']:.0f} MiB",
                  foyer["pss"] / chromium["pss"], 0.15)
        table.row("CPU with a countdown", f"{foyer['cpu']:.2f} ms/s", f"Chromium kiosk, {chromium['cpu']:.2f} ms/s",
                  foyer["cpu"] / chromium["cpu"], None)
    table.value("CPU with a countdown, ms/s", f"{foyer['cpu']:.2f} (bare QWidget {bare['cpu']:.2f})", foyer["cpu"], 1.0)
    table.value("wake-ups a second with a countdown", f"{foyer['switches']:.1f} (bare QWidget {bare['switches']:.1f})", foyer["switches"], 4.0)
    table.value("threads", f"{foyer['threads']} (bare QWidget {bare['threads']})", foyer["threads"], 6)
    table.value("bytes written to disk while idle", f"{foyer['written']} in {SECONDS} s, {reads} reads of the service so far", foyer["written"], 0)
