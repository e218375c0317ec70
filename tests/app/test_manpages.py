# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manual pages and the menu entry say of the programs' options is what the programs understand.

usage: test_manpages.py PROGRAMS (folder with foyer and foyer-sandbox)
"""
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

LINUX = Path(__file__).resolve().parent.parent.parent / "packaging/linux"
PROGRAMS = Path(sys.argv.pop()) if len(sys.argv) > 1 else Path()
HELP_OF_QT = {"--help-all"}


def understood(program):
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    text = subprocess.run([PROGRAMS / program, "--help"], env=environment, text=True, check=True, stdout=subprocess.PIPE).stdout
    found = re.findall(r"^\s+(?:-\w, )?(--[\w-]+)", text, re.MULTILINE)
    return {option for option in found if option not in HELP_OF_QT}


def described(page):
    """Options that head a paragraph."""
    text = (LINUX / page).read_text(encoding="utf-8").replace("\\-", "-")
    heads = re.findall(r"^\.TP\n(.*)$", text, re.MULTILINE)
    return {option for head in heads for option in re.findall(r"--[\w-]+", head)}


class ManPages(unittest.TestCase):
    def test_every_option_of_foyer_is_described_and_no_other(self):
        self.assertEqual(described("foyer.1.in"), understood("foyer"))

    def test_every_option_of_the_sandbox_is_described_and_no_other(self):
        self.assertEqual(described("foyer-sandbox.1.in"), understood("foyer-sandbox"))

    def test_the_menu_starts_foyer_with_options_it_understands(self):
        commands = re.findall(r"^Exec=foyer(.*)$", (LINUX / "foyer.desktop").read_text(encoding="utf-8"), re.MULTILINE)
        self.assertEqual(len(commands), 2)
        self.assertLessEqual({option for command in commands for option in command.split()}, understood("foyer"))


if __name__ == "__main__":
    unittest.main()
