# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the two programs take to build: from nothing, and after one file was touched. Without ccache."""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ONE_FILE = "ui/dashboard/seatssection.cpp"
PROGRAMS = ("foyer", "foyer-sandbox")


def build(folder):
    """Wall and CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    subprocess.run(["cmake", "--build", folder, "--target", *PROGRAMS], check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "CCACHE_DISABLE": "1"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic() - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def rows(bench, table):
    folder = tempfile.mkdtemp(dir=bench.folder)
    clean = {}
    for name, pch in (("shared headers", "ON"), ("plain", "OFF")):
        print(f"building everything, {name} …", file=sys.stderr)
        subprocess.run(["cmake", "-S", bench.root, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", f"-DFOYER_PCH={pch}"],
                       check=True, stdout=subprocess.DEVNULL)
        clean[name] = build(folder)
        if name == "shared headers":
            times = []
            for _ in range(3):
                os.utime(bench.root / ONE_FILE)
                times.append(build(folder))
            one = sorted(times)[1]
        shutil.rmtree(folder)
        os.mkdir(folder)
    table.row("clean build, CPU", f"{clean['shared headers'][1]:.0f} s ({clean['shared headers'][0]:.0f} s by the clock)",
              f"without precompiled headers, {clean['plain'][1]:.0f} s", clean["shared headers"][1] / clean["plain"][1], 0.45)
    table.value(f"one file ({ONE_FILE}) to a program, s", f"{one[0]:.1f} s by the clock, {one[1]:.1f} s of CPU", one[0], 1.5)
