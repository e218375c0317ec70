#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point down only, and words that belong to one place stay there (see the class of each rule).

usage: layers.py PROJECT_FOLDER
"""
import re
import sys
from pathlib import Path, PurePosixPath

SHIPPED = ("app/", "ui/", "models/")
SANDBOX = "app/sandbox/"
UI_BASE = ("theme", "widgets", "words", "tables", "why")
CODE = (".cpp", ".h")
WITH_SPDX = (".cpp", ".h", ".py", ".cmake", ".sh", "CMakeLists.txt")
FOLDERS = ("app", "ui", "models", "tests", "packaging", "resources", "translations")

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
NOT_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|' + r"'(?:\\.|[^'\\\n])+'", re.S)


def without_comments_and_texts(text):
    """Same lines, so that numbers stay true. A digit separator (1'000) is not the start of a character."""
    text = re.sub(r"(?<=\d)'(?=\d)", " ", text)
    return NOT_CODE.sub(lambda found: "\n" * found.group().count("\n"), text)


def is_shipped_code(path):
    return path.startswith(SHIPPED) and path.endswith(CODE)


def rank(path):
    """Higher may include lower; None is outside the layers."""
    parts = PurePosixPath(path).parts
    if parts[0] == "app":
        return 5
    if parts[0] == "ui":
        return 3 if len(parts) > 2 and parts[1] in UI_BASE else 4
    if parts[0] == "models":
        if len(parts) == 2:
            return 2
        return 0 if parts[1] == "domain" else 1
    return None


def folder(path):
    return "/".join(PurePosixPath(path).parts[:2])


def check_include(path, included):
    if path.startswith(SANDBOX) or included.startswith(SANDBOX):
        if not (path.startswith(SANDBOX) and included.startswith(SANDBOX)):
            return "the sandbox shares no code with the client"
        return None
    if included.startswith("tests/"):
        return "a test is no part of the program"
    mine, theirs = rank(path), rank(included)
    if theirs is None or mine is None:
        return None if "/" in included else "includes are written from the project's root"
    if theirs > mine:
        return "an include upwards"
    if theirs == mine and mine in (1, 4) and folder(path) != folder(included):
        return "an include sideways"
    return None


def include_violations(path, text):
    for found in INCLUDE.finditer(text):
        why = check_include(path, found.group(1))
        if why:
            yield text.count("\n", 0, found.start()) + 1, f'{why}: "{found.group(1)}"'


class Words:
    """Words that may stand in some files only."""

    def __init__(self, why, pattern, applies):
        self.why, self.pattern, self.applies = why, re.compile(pattern), applies

    def violations(self, path, code):
        if not self.applies(path):
            return
        for found in self.pattern.finditer(code):
            yield code.count("\n", 0, found.start()) + 1, f"{self.why}: {found.group().strip()}"


WORDS = (
    Words("only models/service speaks to the network", r"\bQ(?:Network\w*|TcpSocket|UdpSocket|SslSocket)\b",
          lambda path: path.startswith(("ui/", "models/")) and not path.startswith("models/service/")),
    Words("texts for people are made in ui", r"(?<![\w])(?:tr|translate)\s*\(|\bQT_TR(?:ANSLATE)?_NO\w+",
          lambda path: path.startswith(("models/", SANDBOX))),
    Words("no nested event loop", r"\bQEventLoop\b|\bprocessEvents\b", lambda path: True),
    Words("dialogs are opened, not executed", r"(?:->|\.)\s*exec\s*\(",
          lambda path: not path.startswith(SANDBOX) and path != "app/main.cpp"),
    Words("a refused certificate stays refused", r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b", lambda path: True),
    Words("one clock", r"\b(?:currentDateTime(?:Utc)?|currentTime|currentDate|currentSecsSinceEpoch|currentMSecsSinceEpoch"
          r"|QElapsedTimer|QDeadlineTimer|steady_clock|system_clock|clock_gettime|gettimeofday)\b",
          lambda path: path not in ("models/domain/clock.cpp", SANDBOX + "clock.cpp")),
)

EDIT_CLASS = re.compile(r"\bclass\s+(\w+)[^;{]*:\s*public\s+(\w+)")


def edit_types(files):
    """QLineEdit and what inherits it."""
    types, grown = {"QLineEdit"}, True
    pairs = [pair for path, code in files.items() if is_shipped_code(path) for pair in EDIT_CLASS.findall(code)]
    while grown:
        more = {child for child, parent in pairs if parent in types} - types
        grown = bool(more)
        types |= more
    return types


def cleared_edits(path, code, header, types):
    """QLineEdit::clear() keeps an undo step: a password could be brought back."""
    kind = "|".join(sorted(types))
    names = set(re.findall(rf"\b(?:{kind})\s*(?:\*|&)?\s*(?:const\s+)?(\w+)\s*[;,)={{]", header + code))
    names |= set(re.findall(rf"\bauto\s*\*?\s*(?:const\s+)?(\w+)\s*=\s*new\s+(?:{kind})\b", code))
    receivers = "|".join(sorted(map(re.escape, names)) + [r"lineEdit\(\)"])
    for found in re.finditer(rf"(?<!\w)(?:{receivers})\s*(?:->|\.)\s*clear\s*\(", code):
        yield code.count("\n", 0, found.start()) + 1, f"use setText({{}}): {found.group().strip()}"


def spdx_violations(path, text):
    if not path.endswith(WITH_SPDX):
        return
    lines = text.split("\n", 3)
    if lines[0].startswith(("#!", "# shellcheck")):
        lines = lines[1:]
    head = "\n".join(lines[:2])
    if not re.match(r"(?://|#) SPDX-FileCopyrightText: \d{4} .+\n(?://|#) SPDX-License-Identifier: GPL-3\.0-or-later$", head):
        yield 1, "the first two lines are the SPDX lines"


def violations(files):
    """\"path:line: why\" for each; files is a dict of path to text."""
    code = {path: without_comments_and_texts(text) for path, text in files.items() if is_shipped_code(path)}
    types = edit_types(code)
    found = []
    for path, text in sorted(files.items()):
        found += [(path, *one) for one in spdx_violations(path, text)]
        if path not in code:
            continue
        found += [(path, *one) for one in include_violations(path, text)]
        for rule in WORDS:
            found += [(path, *one) for one in rule.violations(path, code[path])]
        header = code.get(path.removesuffix(".cpp") + ".h", "") if path.endswith(".cpp") else ""
        found += [(path, *one) for one in cleared_edits(path, code[path], header, types)]
    return [f"{path}:{line}: {why}" for path, line, why in found]


def read(project):
    files = {}
    for name in FOLDERS:
        for path in sorted((project / name).rglob("*")):
            relative = path.relative_to(project).as_posix()
            if path.is_file() and relative.endswith(WITH_SPDX):
                files[relative] = path.read_text(errors="replace")
    return files


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    files = read(Path(sys.argv[1]))
    if not any(map(is_shipped_code, files)):
        sys.exit("no sources there")
    found = violations(files)
    for line in found:
        print(line)
    print(f"{len(files)} files, {len(found)} violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
