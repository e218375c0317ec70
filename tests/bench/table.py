# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of packaging/dev/bench: runs what measures, and prints one table."""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
import buildtime
import idle
import loads
import start


class Table:
    """Ratios with what they should reach, printed as they come."""

    def __init__(self):
        self.short = []
        print("| what | measured | against | ratio | goal | |\n|---|---|---|---|---|---|", flush=True)

    def row(self, what, measured, against, ratio, goal, at_least=False):
        met = "" if goal is None else "yes" if (ratio >= goal if at_least else ratio <= goal) else "**no**"
        sign = "≥" if at_least else "≤"
        wanted = "" if goal is None else f"{sign} {goal:g}"
        if met == "**no**":
            self.short.append(what)
        shown = "" if ratio is None else f"{ratio:.2f}"
        print(f"| {what} | {measured} | {against} | {shown} | {wanted} | {met} |", flush=True)

    def value(self, what, measured, number, goal):
        """A figure that stands for itself."""
        self.row(what, measured, "", number, goal)

    def left_out(self, what, missing):
        print(f"| {what} | left out: {missing} | | | | |", flush=True)


class Bench:
    """Where everything is, and a folder that goes away."""

    def __init__(self, build, rounds, folder):
        self.build, self.rounds, self.folder = build, rounds, folder
        self.root = Path(__file__).resolve().parent.parent.parent
        self.programs = build / "bin"

    def measured(self, program, *arguments, environment=None):
        """name to value, of a program that prints such lines."""
        run = subprocess.run([self.programs / program, *map(str, arguments)], text=True, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, check=True, env={**os.environ, **(environment or {})})
        pairs = (line.split("\t") for line in run.stdout.splitlines() if "\t" in line)
        return {name: float(value) for name, value in pairs}


def decode(bench, table):
    got = bench.measured("bench_decode")
    table.row("decode a session", f"{got['decode.foyer.us']:.1f} µs", f"QJsonDocument by hand, {got['decode.plain.us']:.1f} µs",
              got["decode.ratio"], 0.30)


def orders(bench, table):
    home = {"QT_QPA_PLATFORM": "offscreen", "HOME": bench.folder, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    runs = [bench.measured("bench_orders", environment=home) for _ in range(3)]
    got = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    for name, what, goal in (("reset", "100,000 orders: a new list, painted", 1.0), ("page", "100,000 orders: a whole page while scrolling", 1.0)):
        ours, theirs = got[f"orders.{name}.ms"], got[f"orders.plain.{name}.ms"]
        table.row(what, f"{ours:.1f} ms", f"QTableView with plain text, {theirs:.1f} ms", ours / theirs, goal)
    table.row("100,000 orders: one row changed", f"{got['orders.update.ms']:.1f} ms", f"a new list, {got['orders.reset.ms']:.1f} ms",
              got["orders.update.ms"] / got["orders.reset.ms"], None)


def main():
    rows = {"start": start.rows, "idle": idle.rows, "request": loads.request, "decode": decode, "orders": orders,
            "watch": loads.watch, "sandbox": loads.sandbox, "build": buildtime.rows}
    parser = argparse.ArgumentParser(prog="packaging/dev/bench", description=__doc__)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=15, help="of each program that is started")
    parser.add_argument("row", nargs="*", choices=[*rows, []])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="foyer-bench-", ignore_cleanup_errors=True) as folder:
        bench = Bench(options.build.resolve(), options.rounds, folder)
        load = os.getloadavg()[0]
        print(f"{os.cpu_count()} processors, load {load:.1f} at the start; medians, in turns where programs are compared\n")
        table = Table()
        for name in options.row or [name for name in rows if name != "build"]:
            rows[name](bench, table)
    if table.short:
        print("\nShort of the goal: " + "; ".join(table.short))


if __name__ == "__main__":
    main()
