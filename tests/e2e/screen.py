# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own: Xvfb on a free number, a window manager, and pictures straight from its frame buffer."""
import os
import random
import shutil
import struct
import subprocess
import time
import zlib

# Windows fill the screen, as on a small laptop; Alt+F4 closes one.
WINDOW_MANAGER = """<openbox_config xmlns="http://openbox.org/3.4/rc">
<keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
<applications><application type="normal"><maximized>yes</maximized></application></applications>
</openbox_config>
"""
TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}


def missing_tools():
    """Debian packages of what cannot be found."""
    return [package for tool, package in TOOLS.items() if shutil.which(tool) is None]


def locked_by(number):
    try:
        with open(f"/tmp/.X{number}-lock", encoding="ascii") as lock:
            return int(lock.read())
    except (OSError, ValueError):
        return None


def is_running(pid):
    """Whether one of its threads runs, waits for the processor or for a disk."""
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/stat", encoding="utf-8") as stat:
                if stat.read().rsplit(")", 1)[1].split()[0] in "RD":
                    return True
    except OSError:
        pass  # it ended meanwhile
    return False


class Screen:
    def __init__(self, folder, log, size=(1366, 768), manager=True):
        self.frame_file = os.path.join(folder, "Xvfb_screen0")
        self._programs = []
        number = self._start_server(folder, log, size)
        self.environment = {"DISPLAY": ":" + number}
        if manager:
            self._start_window_manager(folder, log)

    def _start_server(self, folder, log, size):
        # Not -displayfd: two servers started at once may then share one number (it takes no lock file).
        for number in random.sample(range(100, 10000), 20):
            server = subprocess.Popen(
                ["Xvfb", f":{number}", "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp", "-noreset", "-fbdir", folder],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            end = time.monotonic() + 20
            while server.poll() is None and time.monotonic() < end:
                if locked_by(number) == server.pid and self._is_written(size):
                    self._programs.append(server)
                    return str(number)
                time.sleep(0.02)
            server.kill()
            server.wait()
        raise RuntimeError("Xvfb did not start")

    def _is_written(self, size):
        """The header of the frame buffer, which comes after lock and socket; until its last words are big-endian it is
        being written. It stays as it is because the server does not begin anew with its last client's end (-noreset)."""
        try:
            head = struct.unpack(">25I", self._raw()[:100])
        except (OSError, struct.error):
            return False
        return head[20:22] == size

    def _start_window_manager(self, folder, log):
        """Without one no window is ever active, and keys go nowhere."""
        settings, ready = os.path.join(folder, "openbox.xml"), os.path.join(folder, "openbox-is-ready")
        with open(settings, "w", encoding="utf-8") as file:
            file.write(WINDOW_MANAGER)
        self._programs.append(subprocess.Popen(
            ["openbox", "--config-file", settings, "--startup", f"touch {ready}"], stdin=subprocess.DEVNULL,
            stdout=log, stderr=log, env={**os.environ, **self.environment, "HOME": folder}))
        # A window that comes while it starts may never be shown, or never become the active one.
        end = time.monotonic() + 20
        while not os.path.exists(ready):
            if time.monotonic() > end:
                raise RuntimeError("the window manager did not start")
            time.sleep(0.05)

    def close(self):
        for program in reversed(self._programs):
            program.terminate()
            program.wait()

    def _raw(self):
        with open(self.frame_file, "rb") as file:
            return file.read()

    def frame(self):
        """Width, height and the pixels as rows of RGB."""
        data = self._raw()
        # XWD header: 25 big-endian words, then a name, then the colour map.
        head = struct.unpack(">25I", data[:100])
        width, height, bits, row_bytes = head[4], head[5], head[11], head[12]
        start = head[0] + 12 * head[19]
        assert bits == 32, "the frame buffer has an unexpected depth"
        pixels = data[start:start + height * row_bytes]
        rgb = bytearray(width * height * 3)
        for channel in range(3):
            rgb[channel::3] = pixels[2 - channel::4]
        return width, height, bytes(rgb)

    def settle(self, is_busy=lambda: False, quiet=0.2, longest=3.0):
        """Waits until nobody has had anything to do, and the picture has not changed, for a moment; what blinks or counts
        does so more rarely. A program that waits for the processor has something to do: a busy machine only takes longer."""
        end = time.monotonic() + longest
        last, since = self._raw(), time.monotonic()
        while time.monotonic() < end and time.monotonic() - since < quiet:
            time.sleep(0.05)
            if is_busy() or any(is_running(program.pid) for program in self._programs):
                since = time.monotonic()
                continue
            now = self._raw()
            if now != last:
                last, since = now, time.monotonic()

    def save(self, path):
        width, height, rgb = self.frame()
        rows = b"".join(b"\0" + rgb[y * width * 3:(y + 1) * width * 3] for y in range(height))
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, body in ((b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
                               (b"IDAT", zlib.compress(rows)), (b"IEND", b"")):
                file.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))

    def _xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env={**os.environ, **self.environment}, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout

    def press(self, *keys, gap=0):
        """Down and up, one key after the other, gap milliseconds apart."""
        self._xdotool("key", "--delay", str(gap), *keys)

    def type(self, text, gap=45):
        """As a person does: faster would be a scanner."""
        self._xdotool("type", "--delay", str(gap), text)

    def scan(self, code):
        """As a scanner does: all at once, with Return."""
        self._xdotool("key", "--delay", "1", *code, "Return")

    def click(self, x, y, button=1):
        # Not --sync: it waits for ever when the pointer is there already.
        self._xdotool("mousemove", str(x), str(y), "sleep", "0.02", "click", str(button))

    def hold(self, x, y, seconds):
        """A finger that stays."""
        self._xdotool("mousemove", str(x), str(y), "sleep", "0.02", "mousedown", "1")
        time.sleep(seconds)
        self._xdotool("mouseup", "1")

    def put_pointer_away(self):
        self._xdotool("mousemove", "--sync", "4000", "4000")

    def active_window_titled(self, pattern):
        windows = self._xdotool("search", "--onlyvisible", "--name", pattern).split()
        return bool(windows) and self._xdotool("getactivewindow").strip() in windows
