// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench-watch [--memory] REPORT COMMAND…
// Runs a command and writes one line to the file REPORT: milliseconds, exit status, peak memory of the command itself in KiB and
// that of its largest descendant. Without --memory, which looks at /proc every 20 ms, the last two are 0.
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int maxDepth = 16;

/// VmHWM of a process in KiB, 0 if it is gone.
long peakOf(pid_t pid)
{
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::strtol(line.c_str() + 6, nullptr, 10);
    }
    return 0;
}

std::vector<pid_t> childrenOf(pid_t pid)
{
    std::vector<pid_t> children;
    std::error_code error; // the process may end while it is looked at
    for (const auto &task : std::filesystem::directory_iterator("/proc/" + std::to_string(pid) + "/task", error)) {
        std::ifstream list(task.path() / "children");
        pid_t child = 0;
        while (list >> child)
            children.push_back(child);
    }
    return children;
}

long largestBelow(pid_t pid, int depth)
{
    long largest = 0;
    if (depth == 0)
        return largest;
    for (const pid_t child : childrenOf(pid))
        largest = std::max({largest, peakOf(child), largestBelow(child, depth - 1)});
    return largest;
}

} // namespace

int main(int argc, char **argv)
{
    const bool memory = argc > 1 && std::strcmp(argv[1], "--memory") == 0;
    const int first = memory ? 2 : 1;
    if (argc < first + 2) {
        std::fputs("usage: bench-watch [--memory] REPORT COMMAND...\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) {
        std::perror("bench-watch: fork");
        return 2;
    }
    if (child == 0) {
        execvp(argv[first + 1], argv + first + 1);
        std::perror(argv[first + 1]);
        _exit(127);
    }
    long own = 0;
    long below = 0;
    if (memory) {
        const int handle = static_cast<int>(syscall(SYS_pidfd_open, child, 0));
        pollfd ended{handle, POLLIN, 0};
        while (handle >= 0 && poll(&ended, 1, 20) == 0) {
            own = std::max(own, peakOf(child));
            below = std::max(below, largestBelow(child, maxDepth));
        }
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    std::FILE *report = std::fopen(argv[first], "w");
    if (!report) {
        std::perror(argv[first]);
        return 2;
    }
    std::fprintf(report, "%.3f %d %ld %ld\n", took.count(), code, own, below);
    std::fclose(report);
    return code;
}
