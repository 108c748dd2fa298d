// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/users.h"

#include "app/supervisor/step/text.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clustero::step {

namespace {

constexpr std::size_t maxSmallFile = 1024 * 1024;
constexpr std::size_t maxGroups = 65536;

std::string_view takeUntil(std::string_view &text, char end)
{
    const std::size_t at = std::min(text.find(end), text.size());
    const std::string_view piece = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return piece;
}

// Calls visit with the first N fields of each line until it answers true.
template<std::size_t N, typename Visit>
bool visitLines(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        std::string_view line = takeUntil(text, '\n');
        if (line.empty() || line.front() == '#')
            continue;
        std::array<std::string_view, N> fields;
        for (std::string_view &field : fields)
            field = takeUntil(line, ':');
        if (visit(fields))
            return true;
    }
    return false;
}

struct Account
{
    std::string_view name;
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::string_view home;
};

template<typename Matches>
bool findAccount(std::string_view passwd, Account &account, Matches matches)
{
    return visitLines<6>(passwd, [&](const auto &fields) {
        Account found{fields[0], 0, 0, fields[5]};
        if (!parseNumber(fields[2], found.uid) || !parseNumber(fields[3], found.gid) || !matches(found))
            return false;
        account = found;
        return true;
    });
}

bool findGroup(std::string_view group, std::string_view wanted, std::uint32_t &gid)
{
    return visitLines<3>(group, [&](const auto &fields) { return fields[0] == wanted && parseNumber(fields[2], gid); });
}

std::vector<std::uint32_t> groupsWith(std::string_view group, std::string_view member)
{
    std::vector<std::uint32_t> gids;
    visitLines<4>(group, [&](const auto &fields) {
        std::uint32_t gid = 0;
        std::string_view members = fields[3];
        while (!members.empty() && gids.size() < maxGroups) {
            if (takeUntil(members, ',') == member && parseNumber(fields[2], gid)) {
                gids.push_back(gid);
                break;
            }
        }
        return false;
    });
    return gids;
}

} // namespace

bool resolveUser(std::string_view user, std::string_view passwd, std::string_view group, Identity &identity, std::string &error)
{
    const std::size_t colon = user.find(':');
    const std::string_view name = user.substr(0, colon);
    const std::string_view groupName = colon == std::string_view::npos ? std::string_view() : user.substr(colon + 1);
    Account account;
    std::uint32_t number = 0;
    const bool isNumber = parseNumber(name, number);
    const bool listed = findAccount(passwd, account, [&](const Account &a) { return a.name == name; }) ||
                        (isNumber && findAccount(passwd, account, [&](const Account &a) { return a.uid == number; }));
    if (!listed && !isNumber) {
        error = "there is no user \"" + std::string(name) + "\" in the image's /etc/passwd; name one that is, or use its number";
        return false;
    }
    identity.uid = listed ? account.uid : number;
    identity.gid = listed ? account.gid : 0;
    identity.home = account.home;
    if (groupName.empty()) {
        if (listed)
            identity.groups = groupsWith(group, account.name);
        return true;
    }
    if (!findGroup(group, groupName, identity.gid) && !parseNumber(groupName, identity.gid)) {
        error = "there is no group \"" + std::string(groupName) + "\" in the image's /etc/group; name one that is, or use its number";
        return false;
    }
    return true;
}

std::string homeOf(std::uint32_t uid, std::string_view passwd)
{
    Account account;
    if (!findAccount(passwd, account, [uid](const Account &a) { return a.uid == uid; }))
        return {};
    return std::string(account.home);
}

std::string readSmallFile(const char *path)
{
    std::string text;
    const int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    struct stat status = {};
    if (fd >= 0 && fstat(fd, &status) == 0 && S_ISREG(status.st_mode)) {
        char buffer[8192];
        ssize_t count = 0;
        while (text.size() < maxSmallFile && (count = read(fd, buffer, sizeof buffer)) > 0)
            text.append(buffer, static_cast<std::size_t>(count));
    }
    if (fd >= 0)
        close(fd);
    return text;
}

} // namespace clustero::step
