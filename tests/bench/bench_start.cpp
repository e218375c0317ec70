// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

//! From exec to pixels: starts a program and looks into the frame buffer of Xvfb until a patch of one colour is there.
//! The same probe for every toolkit. Prints milliseconds by the clock and of CPU, ends the program and all it started.
//! usage: bench_start FRAME_BUFFER RRGGBB PROGRAM [ARGUMENT...]
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(30);
constexpr uint32_t enoughPixels = 400;

struct Screen
{
    const unsigned char *bytes = nullptr;
    size_t size = 0;

    // XWD: 25 big-endian words, a name, the colour map, then the pixels.
    [[nodiscard]] uint32_t word(size_t index) const
    {
        const unsigned char *at = bytes + 4 * index;
        return uint32_t(at[0]) << 24 | uint32_t(at[1]) << 16 | uint32_t(at[2]) << 8 | at[3];
    }

    [[nodiscard]] bool shows(uint32_t colour) const
    {
        const size_t start = word(0) + 12 * size_t(word(19));
        const size_t width = word(4), height = word(5), rowBytes = word(12);
        uint32_t found = 0;
        for (size_t y = 0; y < height; y += 2) {
            const unsigned char *row = bytes + start + y * rowBytes;
            for (size_t x = 0; x < width; ++x) {
                uint32_t pixel = 0;
                std::memcpy(&pixel, row + 4 * x, sizeof pixel);
                if ((pixel & 0xFFFFFF) == colour && ++found >= enoughPixels)
                    return true;
            }
        }
        return false;
    }
};

Screen openScreen(const char *path)
{
    const int file = open(path, O_RDONLY);
    struct stat info{};
    if (file < 0 || fstat(file, &info) != 0)
        return {};
    void *memory = mmap(nullptr, static_cast<size_t>(info.st_size), PROT_READ, MAP_SHARED, file, 0);
    close(file);
    return memory == MAP_FAILED ? Screen{} : Screen{static_cast<unsigned char *>(memory), static_cast<size_t>(info.st_size)};
}

}

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const Screen screen = openScreen(argv[1]);
    const auto colour = static_cast<uint32_t>(std::strtoul(argv[2], nullptr, 16));
    if (!screen.bytes || screen.shows(colour))
        return 2;
    const auto began = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        const int nowhere = open("/dev/null", O_RDWR);
        for (const int stream : {0, 1, 2})
            dup2(nowhere, stream);
        execvp(argv[3], argv + 3);
        _exit(127);
    }
    bool seen = false;
    while (!seen && Clock::now() - began < patience && waitpid(child, nullptr, WNOHANG) == 0) {
        seen = screen.shows(colour);
        if (!seen)
            std::this_thread::sleep_for(std::chrono::microseconds(500));
    }
    const double milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - began).count();
    kill(-child, SIGKILL);
    rusage used{};
    wait4(child, nullptr, 0, &used);
    const auto spent = [](const timeval &time) { return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3; };
    // The next one must not find this one's picture.
    while (screen.shows(colour) && Clock::now() - began < 2 * patience)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    if (!seen)
        return 1;
    std::printf("%.2f %.2f\n", milliseconds, spent(used.ru_utime) + spent(used.ru_stime));
    return 0;
}
