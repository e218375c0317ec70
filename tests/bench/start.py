# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From exec to the first painted window: Foyer, a bare QWidget, and Chromium in kiosk mode on an equal page."""
import os
import re
import shutil
import statistics
import subprocess
import tempfile

from screen import Screen

ACCENT = "2F5D8C"  # painted by all three; bench_start looks for it
PAGE = """<!doctype html><title>Foyer</title><body style="margin:0;background:#f5f6f8;font:13px sans-serif">
<h1>Foyer</h1><p>Which server?</p><div style="width:300px;height:60px;background:#2f5d8c"></div>
<table>""" + "".join(f"<tr><td>Row {i}<td><input>" for i in range(12)) + "</table>"
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--kiosk"]


def chromium_command(folder, address):
    return ["chromium", *CHROMIUM, f"--user-data-dir={tempfile.mkdtemp(dir=folder)}", f"--app={address}"]


def page_in(folder):
    path = os.path.join(folder, "page.html")
    with open(path, "w", encoding="utf-8") as file:
        file.write(PAGE)
    return "file://" + path


def first_day(folder):
    """A home as on the first day: what Foyer shows then is what is compared."""
    home = tempfile.mkdtemp(dir=folder)
    run = os.path.join(home, "run")
    os.mkdir(run, 0o700)
    return {"HOME": home, "XDG_RUNTIME_DIR": run, "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data",
            "XDG_CACHE_HOME": folder + "/cache", "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "QT_QPA_PLATFORM": "xcb"}


def syscalls(command, environment, seconds=3):
    """How many calls, and how many of them look for files, until the window has been there for a while."""
    log = os.path.join(environment["HOME"], "strace")
    subprocess.run(["timeout", "-s", "TERM", str(seconds), "strace", "-f", "-c", "-o", log, *command], env=environment,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    total = access = 0
    with open(log, encoding="utf-8") as file:
        for line in file:
            if match := re.match(r"\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?(\w+)$", line):
                if match[2] == "total":
                    total = int(match[1])
                elif match[2] in ("access", "faccessat", "faccessat2"):
                    access += int(match[1])
    return total, access


def rows(bench, table):
    with open(os.devnull, "w", encoding="utf-8") as log:
        screen = Screen(bench.folder, log, manager=False)
        try:
            compare(bench, table, screen)
        finally:
            screen.close()


def compare(bench, table, screen):
    programs = {"foyer": [str(bench.programs / "foyer")], "bare": [str(bench.programs / "bench_barewindow")]}
    if shutil.which("chromium"):
        programs["chromium"] = None
    times = {name: [] for name in programs}
    page = page_in(bench.folder)
    for number in range(bench.rounds + 1):
        for name, command in programs.items():
            environment = {**os.environ, **screen.environment, **first_day(bench.folder)}
            command = command or chromium_command(bench.folder, page)
            run = subprocess.run([bench.programs / "bench_start", screen.frame_file, ACCENT, *command], env=environment,
                                 text=True, stdout=subprocess.PIPE, check=False)
            if run.returncode:
                raise SystemExit(f"{name} never showed its window (bench_start: {run.returncode})")
            if number:  # the first one warms the caches
                times[name].append([float(value) for value in run.stdout.split()])
    middle = {name: statistics.median(wall for wall, _ in values) for name, values in times.items()}
    work = {name: statistics.median(cpu for _, cpu in values) for name, values in times.items()}

    def paired(other, index=0):
        return statistics.median(a[index] / b[index] for a, b in zip(times["foyer"], times[other]))

    table.row("start to first window", f"{middle['foyer']:.1f} ms", f"bare QWidget, {middle['bare']:.1f} ms", paired("bare"), 1.20)
    table.row("CPU until then", f"{work['foyer']:.1f} ms", f"bare QWidget, {work['bare']:.1f} ms", paired("bare", 1), 1.20)
    if "chromium" in middle:
        table.row("start to first window", f"{middle['foyer']:.1f} ms", f"Chromium kiosk, {middle['chromium']:.0f} ms",
                  paired("chromium"), 0.12)
    else:
        table.left_out("start against Chromium", "chromium is not installed")
    if not shutil.which("strace"):
        table.left_out("system calls at the start", "strace is not installed")
        return
    counted = {name: syscalls(programs[name], {**os.environ, **screen.environment, **first_day(bench.folder)})
               for name in ("foyer", "bare")}
    for index, what, goal in ((0, "system calls of a start", 1.2), (1, "files looked for at the start", 1.1)):
        ours, theirs = counted["foyer"][index], counted["bare"][index]
        table.row(what, str(ours), f"bare QWidget, {theirs}", ours / max(theirs, 1), goal)
