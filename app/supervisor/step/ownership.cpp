// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/ownership.h"

#include "app/supervisor/step/text.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace clustero::step {

namespace {

constexpr std::uint64_t maxEntries = 20'000'000;
constexpr std::size_t maxDepth = 4096;
constexpr int directoryFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;

void fail(TreeResult &result, const std::string &what, int error)
{
    ++result.failed;
    if (result.problem.empty())
        result.problem = what + ": " + errorText(error);
}

// One directory on the way from the top to where the walk is.
struct Level
{
    dev_t device = 0;
    ino_t inode = 0;
    std::vector<std::string> left; ///< directories in it that are still to be visited
};

// Calls visit(parent descriptor, name, status) for every entry. Directories are visited before what is in them. Only two
// descriptors are open at any time: the way up is `..`, checked to be the directory that it was on the way down.
template<typename Visit>
class Walk
{
public:
    Walk(TreeResult &result, Visit visit) : m_result(result), m_visit(visit) {}

    void run(const std::string &path)
    {
        m_fd = open(path.c_str(), directoryFlags);
        struct stat status = {};
        if (m_fd < 0 || fstat(m_fd, &status) != 0) {
            fail(m_result, path, errno);
            return;
        }
        m_device = status.st_dev;
        m_visit(m_fd, ".", status);
        enter(status);
        while (!m_levels.empty() && m_fd >= 0) {
            if (m_levels.back().left.empty()) {
                leave();
                continue;
            }
            const std::string name = std::move(m_levels.back().left.back());
            m_levels.back().left.pop_back();
            descend(name);
        }
        if (m_fd >= 0)
            close(m_fd);
    }

private:
    void enter(const struct stat &status)
    {
        m_levels.push_back({status.st_dev, status.st_ino, {}});
        const int copy = openat(m_fd, ".", directoryFlags);
        DIR *directory = copy < 0 ? nullptr : fdopendir(copy);
        if (!directory) {
            fail(m_result, "a directory cannot be read", errno);
            if (copy >= 0)
                close(copy);
            return;
        }
        while (const dirent *entry = readdir(directory)) {
            const std::string name = entry->d_name;
            if (name == "." || name == "..")
                continue;
            if (++m_entries > maxEntries) {
                fail(m_result, "more entries than can be looked at", E2BIG);
                break;
            }
            look(name);
        }
        closedir(directory);
    }

    void look(const std::string &name)
    {
        struct stat status = {};
        if (fstatat(m_fd, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno != ENOENT)
                fail(m_result, name, errno);
            return;
        }
        // A file may show another device than its directory (overlay); another file system begins at a directory.
        if (S_ISDIR(status.st_mode) && status.st_dev != m_device)
            return;
        m_visit(m_fd, name.c_str(), status);
        if (S_ISDIR(status.st_mode))
            m_levels.back().left.push_back(name);
    }

    void descend(const std::string &name)
    {
        if (m_levels.size() >= maxDepth) {
            fail(m_result, "directories nested too deeply", ENAMETOOLONG);
            return;
        }
        const int below = openat(m_fd, name.c_str(), directoryFlags);
        struct stat status = {};
        if (below < 0 || fstat(below, &status) != 0 || status.st_dev != m_device) {
            if (below < 0)
                fail(m_result, name, errno);
            else
                close(below);
            return;
        }
        close(m_fd);
        m_fd = below;
        enter(status);
    }

    void leave()
    {
        m_levels.pop_back();
        if (m_levels.empty())
            return;
        const int above = openat(m_fd, "..", directoryFlags);
        struct stat status = {};
        if (above < 0 || fstat(above, &status) != 0 || status.st_dev != m_levels.back().device || status.st_ino != m_levels.back().inode) {
            fail(m_result, "the tree changed while it was walked", ESTALE);
            if (above >= 0)
                close(above);
            m_levels.clear();
            return;
        }
        close(m_fd);
        m_fd = above;
    }

    TreeResult &m_result;
    Visit m_visit;
    int m_fd = -1;
    dev_t m_device = 0;
    std::uint64_t m_entries = 0;
    std::vector<Level> m_levels;
};

void widenEntry(TreeResult &result, int parent, const char *name, const struct stat &status)
{
    const bool isDirectory = S_ISDIR(status.st_mode);
    if (!isDirectory && !S_ISREG(status.st_mode))
        return;
    const mode_t wanted = (status.st_mode & 07777) | ((status.st_mode >> 6) & 07);
    if (wanted == (status.st_mode & 07777))
        return;
    const int fd = openat(parent, name, isDirectory ? directoryFlags : O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    struct stat now = {};
    const bool same = fd >= 0 && fstat(fd, &now) == 0 && now.st_dev == status.st_dev && now.st_ino == status.st_ino;
    if (same && fchmod(fd, wanted) == 0)
        ++result.changed;
    else
        fail(result, name, errno);
    if (fd >= 0)
        close(fd);
}

} // namespace

TreeResult widenTree(const std::string &path)
{
    TreeResult result;
    const auto visit = [&result](int parent, const char *name, const struct stat &status) { widenEntry(result, parent, name, status); };
    Walk(result, visit).run(path);
    return result;
}

TreeResult giveTree(const std::string &path, std::uint32_t uid, std::uint32_t gid)
{
    TreeResult result;
    const auto visit = [&result, uid, gid](int parent, const char *name, const struct stat &status) {
        if (status.st_uid == uid)
            return;
        if (fchownat(parent, name, uid, gid, AT_SYMLINK_NOFOLLOW) == 0)
            ++result.changed;
        else
            fail(result, name, errno);
    };
    Walk(result, visit).run(path);
    return result;
}

} // namespace clustero::step
