// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench-lines N    prints N lines of 100 bytes, in writes of about 64 KiB
#include <charconv>
#include <cstdio>
#include <cstring>
#include <string>

#include <unistd.h>

namespace {

constexpr std::size_t lineSize = 100;
constexpr std::size_t linesAWrite = 655;

bool writeAll(const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = write(STDOUT_FILENO, bytes, size);
        if (written <= 0)
            return false;
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    long long lines = 0;
    if (argc != 2 || std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), lines).ec != std::errc() || lines < 1) {
        std::fputs("usage: bench-lines N\n", stderr);
        return 2;
    }
    std::string block(lineSize * linesAWrite, '.');
    for (std::size_t line = 0; line < linesAWrite; ++line)
        block[(line + 1) * lineSize - 1] = '\n';
    for (long long done = 0; done < lines;) {
        std::size_t count = 0;
        for (; count < linesAWrite && done < lines; ++count, ++done) {
            char *number = &block[count * lineSize];
            char *end = std::to_chars(number, number + 20, done + 1).ptr;
            *end = ' ';
        }
        if (!writeAll(block.data(), count * lineSize))
            return 1;
    }
    return 0;
}
