// SPDX-License-Identifier: GPL-3.0-or-later
// clustero-step: process 1 of every container and sandbox that runs a step. Static, standard library only.
#include "app/supervisor/step/processes.h"
#include "app/supervisor/step/supervisor.h"

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace {

constexpr std::string_view usage = "clustero-step runs one step of a Clustero pipeline; Clustero starts it by itself.\n"
                                   "usage: clustero-step --log PATH|fd:N --index PATH|fd:N\n"
                                   "       clustero-step --hold\n";

sigset_t handledSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP, SIGQUIT})
        sigaddset(&set, number);
    return set;
}

int hold(const sigset_t &signals)
{
    for (;;) {
        const int number = sigwaitinfo(&signals, nullptr);
        bool none = false;
        clustero::step::reap(-1, none);
        if (number > 0 && number != SIGCHLD)
            return 0;
    }
}

int refuse()
{
    return write(STDERR_FILENO, usage.data(), usage.size()) < 0 ? 1 : 2;
}

} // namespace

int main(int argc, char **argv)
{
    // Files opened later must not take the place of a missing standard stream.
    int spare = open("/dev/null", O_RDWR);
    while (spare >= 0 && spare <= 2)
        spare = open("/dev/null", O_RDWR);
    if (spare > 2)
        close(spare);
    std::string_view log;
    std::string_view index;
    const bool isHold = argc == 2 && std::strcmp(argv[1], "--hold") == 0;
    for (int i = 1; !isHold && i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name != "--log" && name != "--index")
            return refuse();
        (name == "--log" ? log : index) = argv[i + 1];
    }
    if (!isHold && (argc != 5 || log.empty() || index.empty()))
        return refuse();
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // the step may not look into a process that holds its secrets
    signal(SIGPIPE, SIG_IGN);
    const sigset_t signals = handledSignals();
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    clustero::step::becomeReaper();
    if (isHold)
        return hold(signals);
    const int fd = signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    if (fd < 0)
        return 125;
    return clustero::step::Supervisor(fd).run(log, index);
}
