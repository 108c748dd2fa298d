// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/processes.h"

#include "app/supervisor/step/text.h"
#include "app/supervisor/step/users.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <dirent.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace clustero::step {

namespace {

struct Process
{
    pid_t pid = 0;
    pid_t parent = 0;
};

std::vector<Process> allProcesses()
{
    std::vector<Process> processes;
    DIR *directory = opendir("/proc");
    if (!directory)
        return processes;
    while (const dirent *entry = readdir(directory)) {
        std::uint32_t pid = 0;
        std::uint32_t parent = 0;
        if (!parseNumber(entry->d_name, pid))
            continue;
        const std::string stat = readSmallFile(("/proc/" + std::string(entry->d_name) + "/stat").c_str());
        // "pid (name) S ppid …"; the name may hold anything, also parentheses.
        const std::size_t name = stat.rfind(')');
        if (name == std::string::npos || stat.size() < name + 5)
            continue;
        const std::size_t begin = name + 4;
        if (parseNumber(std::string_view(stat).substr(begin, stat.find(' ', begin) - begin), parent))
            processes.push_back({static_cast<pid_t>(pid), static_cast<pid_t>(parent)});
    }
    closedir(directory);
    return processes;
}

std::vector<pid_t> descendants()
{
    const std::vector<Process> processes = allProcesses();
    std::vector<pid_t> found{getpid()};
    for (std::size_t at = 0; at < found.size(); ++at) {
        for (const Process &process : processes) {
            if (process.parent == found[at] && std::find(found.begin(), found.end(), process.pid) == found.end())
                found.push_back(process.pid);
        }
    }
    found.erase(found.begin());
    return found;
}

} // namespace

void becomeReaper()
{
    if (getpid() != 1)
        prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

void signalAll(int signal)
{
    if (getpid() == 1) {
        kill(-1, signal);
        return;
    }
    // What is forked between the look and the signal is found in the next round; the caller repeats until no child is left.
    for (int round = 0; round < (signal == SIGKILL ? 3 : 1); ++round) {
        for (const pid_t pid : descendants())
            kill(pid, signal);
    }
}

std::optional<int> reap(pid_t wanted, bool &none)
{
    std::optional<int> code;
    none = false;
    for (;;) {
        int status = 0;
        const pid_t pid = waitpid(-1, &status, WNOHANG);
        if (pid < 0 && errno == EINTR)
            continue;
        if (pid <= 0) {
            none = pid < 0;
            return code;
        }
        if (pid == wanted)
            code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }
}

} // namespace clustero::step
