// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/launch.h"

#include "app/supervisor/step/text.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <grp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace clustero::step {

namespace {

constexpr std::string_view defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
constexpr int pipeSize = 1024 * 1024;
constexpr int statusFd = 3;

enum class Stage : int { Prepare, User, Directory, Execute };

struct Failure
{
    Stage stage = Stage::Prepare;
    int error = 0;
};

const std::string *variable(const Order &order, std::string_view name)
{
    for (const std::string &entry : order.env) {
        if (entry.size() > name.size() && entry.starts_with(name) && entry[name.size()] == '=')
            return &entry;
    }
    return nullptr;
}

std::string_view pathOf(const Order &order)
{
    const std::string *path = variable(order, "PATH");
    return path ? std::string_view(*path).substr(5) : defaultPath;
}

void closeFrom(unsigned first)
{
    if (syscall(SYS_close_range, first, ~0U, 0U) == 0)
        return;
    const long most = sysconf(_SC_OPEN_MAX); // before Linux 5.9
    for (long fd = first; fd < (most > 0 && most < 1'048'576 ? most : 1'048'576); ++fd)
        close(static_cast<int>(fd));
}

int openNothing()
{
    const int null = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (null >= 0)
        return null;
    int ends[2] = {-1, -1}; // an image without /dev: a pipe that is at its end reads the same
    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    close(ends[1]);
    return ends[0];
}

// The network is the host's in a sandbox, and with it the sockets without a path (X11, D-Bus). Landlock's scope keeps the step
// from them (Linux 6.12, landlock_ruleset_attr.scoped); elsewhere nothing happens.
void leaveAbstractSockets()
{
    struct
    {
        std::uint64_t fileAccess = 0;
        std::uint64_t networkAccess = 0;
        std::uint64_t scoped = 1; // LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET
    } ruleset;
    constexpr long createRuleset = 444;
    constexpr long restrictSelf = 446;
    const int fd = static_cast<int>(syscall(createRuleset, &ruleset, sizeof ruleset, 0U));
    if (fd < 0)
        return;
    syscall(restrictSelf, fd, 0U);
    close(fd);
}

bool become(const Identity &identity)
{
    if (geteuid() != 0)
        return identity.uid == geteuid(); // only root can become another
    if (setgroups(identity.groups.size(), identity.groups.data()) != 0 && errno != EPERM)
        return false;
    return setresgid(identity.gid, identity.gid, identity.gid) == 0 && setresuid(identity.uid, identity.uid, identity.uid) == 0;
}

// Tries each directory of PATH like execvpe; errno tells why none worked.
void execute(const Order &order, char *const *argv, char *const *env)
{
    const std::string &name = order.argv.front();
    if (name.find('/') != std::string::npos) {
        execve(name.c_str(), argv, env);
        return;
    }
    int error = ENOENT;
    std::string_view path = pathOf(order);
    for (;;) {
        const std::size_t colon = path.find(':');
        const std::string_view directory = path.substr(0, colon);
        execve((directory.empty() ? name : std::string(directory) + "/" + name).c_str(), argv, env);
        if (errno == EACCES)
            error = EACCES;
        else if (errno != ENOENT && errno != ENOTDIR)
            return;
        if (colon == std::string_view::npos)
            break;
        path.remove_prefix(colon + 1);
    }
    errno = error;
}

void resetSignals()
{
    for (int number = 1; number < NSIG; ++number)
        signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

std::vector<char *> pointers(const std::vector<std::string> &texts)
{
    std::vector<char *> result;
    result.reserve(texts.size() + 1);
    for (const std::string &text : texts)
        result.push_back(const_cast<char *>(text.c_str())); // execve does not write to them
    result.push_back(nullptr);
    return result;
}

[[noreturn]] void fail(Stage stage)
{
    const Failure failure{stage, errno};
    const ssize_t written = write(statusFd, &failure, sizeof failure);
    _exit(written == sizeof failure ? 126 : 125);
}

[[noreturn]] void runChild(const Order &order, const Identity &identity, const int (&fds)[4])
{
    const std::vector<char *> argv = pointers(order.argv);
    const std::vector<char *> env = pointers(order.env);
    // All four are above the places where they go: they were opened when 0 to 3 were taken.
    for (int target = 3; target >= 0; --target) {
        if (dup2(fds[target], target) < 0)
            _exit(125);
    }
    fcntl(statusFd, F_SETFD, FD_CLOEXEC);
    closeFrom(statusFd + 1);
    setsid();
    resetSignals();
    if (!order.user.empty() && !become(identity))
        fail(Stage::User);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        leaveAbstractSockets();
    if (!order.workingDirectory.empty() && chdir(order.workingDirectory.c_str()) != 0)
        fail(Stage::Directory);
    execute(order, argv.data(), env.data());
    fail(Stage::Execute);
}

std::string executeProblem(const Order &order, int error)
{
    const std::string &name = order.argv.front();
    const bool isPath = name.find('/') != std::string::npos;
    if (error == ENOENT && !isPath)
        return name + ": command not found in the step's PATH (" + std::string(pathOf(order)) +
               "); check its spelling, or take an image (or a machine, for `type: host`) that has it";
    struct stat status = {};
    if (error == ENOENT && lstat(name.c_str(), &status) == 0)
        return name + ": it is there, but the interpreter or loader that it needs is not";
    if (error == ENOENT)
        return name + ": no such file; check the path, as seen inside the step";
    if (error == EACCES)
        return name + ": permission denied; is it executable (chmod +x) and may the step's user read it?";
    if (error == ENOEXEC)
        return name + ": exec format error; it is for another processor, or a script without a first line such as #!/bin/sh";
    if (error == E2BIG)
        return name + ": the arguments and variables are longer than the kernel takes; shorten them";
    return name + ": cannot be started: " + errorText(error);
}

void explain(const Order &order, const Failure &failure, Launch &result)
{
    result.exitCode = failure.stage == Stage::Execute && failure.error == ENOENT ? 127 : 126;
    switch (failure.stage) {
    case Stage::Prepare: result.problem = "the step's process could not be started: " + errorText(failure.error); break;
    case Stage::User:
        result.problem = "the step cannot run as user \"" + order.user + "\": " + errorText(failure.error) +
                         "; remove \"user\" or use one that is allowed here";
        break;
    case Stage::Directory:
        result.problem = "the working directory " + order.workingDirectory + " cannot be entered: " + errorText(failure.error) +
                         "; check \"dir\" and the step's user";
        break;
    case Stage::Execute: result.problem = executeProblem(order, failure.error); break;
    }
}

void closeAll(std::initializer_list<int> fds)
{
    for (const int fd : fds) {
        if (fd >= 0)
            close(fd);
    }
}

// The pipe's end with the number `least` or a higher one.
bool makePipe(int (&ends)[2], int least)
{
    int raw[2] = {-1, -1};
    if (pipe2(raw, O_CLOEXEC) != 0)
        return false;
    for (int i = 0; i < 2; ++i) {
        ends[i] = fcntl(raw[i], F_DUPFD_CLOEXEC, least);
        close(raw[i]);
    }
    return ends[0] >= 0 && ends[1] >= 0;
}

} // namespace

bool prepareIdentity(Order &order, Identity &identity, std::string &problem)
{
    const std::string passwd = readSmallFile("/etc/passwd");
    if (order.user.empty()) {
        identity.uid = geteuid();
        identity.gid = getegid();
        identity.home = homeOf(identity.uid, passwd);
        const char *home = getenv("HOME");
        if (home && *home == '/')
            identity.home = home;
    } else if (!resolveUser(order.user, passwd, readSmallFile("/etc/group"), identity, problem)) {
        return false;
    }
    if (!variable(order, "HOME"))
        order.env.push_back("HOME=" + (identity.home.empty() ? std::string("/") : identity.home));
    if (!variable(order, "PATH"))
        order.env.push_back("PATH=" + std::string(defaultPath));
    return true;
}

Launch launch(const Order &order, const Identity &identity)
{
    Launch result;
    int output[2] = {-1, -1};
    int error[2] = {-1, -1};
    int status[2] = {-1, -1};
    const int nothing = openNothing();
    const int input = nothing < 0 ? -1 : fcntl(nothing, F_DUPFD_CLOEXEC, statusFd + 1);
    Failure failure;
    const bool ready = input >= 0 && makePipe(output, statusFd + 1) && makePipe(error, statusFd + 1) && makePipe(status, statusFd + 1);
    if (ready) {
        fcntl(output[0], F_SETPIPE_SZ, pipeSize); // fewer wake-ups where it is allowed
        fcntl(error[0], F_SETPIPE_SZ, pipeSize);
        fcntl(output[0], F_SETFL, O_NONBLOCK);
        fcntl(error[0], F_SETFL, O_NONBLOCK);
        const int fds[4] = {input, output[1], error[1], status[1]};
        result.pid = fork();
        if (result.pid == 0)
            runChild(order, identity, fds);
    }
    failure.error = errno;
    closeAll({nothing, input, output[1], error[1], status[1]});
    result.output = output[0];
    result.error = error[0];
    if (result.pid > 0) {
        ssize_t count = 0;
        do {
            count = read(status[0], &failure, sizeof failure);
        } while (count < 0 && errno == EINTR);
        if (count == sizeof failure)
            explain(order, failure, result);
    } else {
        explain(order, failure, result);
    }
    closeAll({status[0]});
    return result;
}

} // namespace clustero::step
