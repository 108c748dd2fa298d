// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the AppImage: a static program with a file system (squashfs) after its own end. It unpacks that into a folder of the person's
// cache, once for each build, and starts AppRun in it. Not mounted, because FUSE is not everywhere, and because containers have to see
// clustero-step, which other users than the one who mounted a FUSE file system may not.
#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <squashfuse/squashfuse.h> // last: it says which system it wants

// CLUSTERO_IMAGE names what is inside; another build has another folder.
static char self[PATH_MAX];

static void fail(const char *what, const char *path)
{
    fprintf(stderr, "%s: %s %s: %s\n", self, what, path, errno ? strerror(errno) : "the file is damaged");
    exit(127);
}

/// Where this program ends: after its table of sections, which the linker writes last.
static size_t payloadOffset(int file)
{
    Elf64_Ehdr header;
    if (pread(file, &header, sizeof header, 0) != sizeof header)
        fail("cannot read", self);
    return header.e_shoff + (size_t)header.e_shentsize * header.e_shnum;
}

static void makeFolder(const char *path, mode_t mode)
{
    if (mkdir(path, mode) != 0 && errno != EEXIST)
        fail("cannot make the folder", path);
}

static void extractFile(sqfs *image, sqfs_inode *inode, const char *path)
{
    static char buffer[1 << 18];
    const int out = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (out < 0)
        fail("cannot write", path);
    for (sqfs_off_t at = 0;;) {
        sqfs_off_t count = sizeof buffer;
        if (sqfs_read_range(image, inode, at, &count, buffer) != SQFS_OK) {
            errno = 0;
            fail("cannot unpack", path);
        }
        if (count == 0)
            break;
        for (sqfs_off_t done = 0; done < count;) {
            const ssize_t written = write(out, buffer + done, (size_t)(count - done));
            if (written < 0)
                fail("cannot write", path);
            done += written;
        }
        at += count;
    }
    // Its rights are those of the image, but nobody else writes.
    if (fchmod(out, inode->base.mode & 0755) != 0 || close(out) != 0)
        fail("cannot write", path);
}

static void extractEntry(sqfs *image, sqfs_inode *inode, const char *path)
{
    errno = 0;
    if (S_ISDIR(inode->base.mode)) {
        makeFolder(path, 0755);
    } else if (S_ISREG(inode->base.mode)) {
        extractFile(image, inode, path);
    } else if (S_ISLNK(inode->base.mode)) {
        char target[PATH_MAX];
        size_t size = sizeof target;
        if (sqfs_readlink(image, inode, target, &size) != SQFS_OK || symlink(target, path) != 0)
            fail("cannot make the link", path);
    }
}

static void extract(int file, size_t offset, const char *folder)
{
    sqfs image;
    sqfs_traverse walk;
    sqfs_inode inode;
    sqfs_err error = sqfs_init(&image, file, offset);
    if (error == SQFS_OK)
        error = sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image));
    errno = 0;
    if (error != SQFS_OK)
        fail("there is nothing to unpack in", self);
    while (sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        if (walk.dir_end)
            continue;
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path || strstr(walk.path, "..") == walk.path)
            fail("too long a name below", folder);
        error = sqfs_inode_get(&image, &inode, sqfs_dentry_inode(&walk.entry));
        if (error != SQFS_OK)
            break;
        extractEntry(&image, &inode, path);
    }
    errno = 0;
    if (error != SQFS_OK)
        fail("cannot unpack", self);
    sqfs_traverse_close(&walk);
    sqfs_destroy(&image);
}

/// $XDG_CACHE_HOME/clustero/appimage, made where it is not.
static void cacheFolder(char *folder, size_t size)
{
    const char *cache = getenv("XDG_CACHE_HOME");
    const char *home = getenv("HOME");
    int length;
    if (cache && cache[0] == '/')
        length = snprintf(folder, size, "%s", cache);
    else if (home && home[0] == '/')
        length = snprintf(folder, size, "%s/.cache", home);
    else
        length = snprintf(folder, size, "/tmp/clustero-%u", (unsigned)getuid());
    if (length < 0 || (size_t)length + 64 > size) {
        errno = ENAMETOOLONG;
        fail("cannot use", "the cache folder");
    }
    makeFolder(folder, 0700);
    strcat(folder, "/clustero");
    makeFolder(folder, 0700);
    strcat(folder, "/appimage");
    makeFolder(folder, 0755);
    struct stat facts;
    if (lstat(folder, &facts) != 0 || facts.st_uid != getuid() || !S_ISDIR(facts.st_mode)) {
        errno = EPERM;
        fail("does not belong to you:", folder);
    }
}

int main(int count, char **words)
{
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    const int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (length < 0 || file < 0)
        fail("cannot open", "/proc/self/exe");
    const size_t offset = payloadOffset(file);
    if (count == 2 && strcmp(words[1], "--appimage-offset") == 0)
        return printf("%zu\n", offset) < 0;
    if (count == 2 && strcmp(words[1], "--appimage-extract") == 0) {
        makeFolder("squashfs-root", 0755);
        extract(file, offset, "squashfs-root");
        return 0;
    }

    char folder[PATH_MAX - 128];
    char place[PATH_MAX];
    char part[PATH_MAX];
    cacheFolder(folder, sizeof folder);
    snprintf(place, sizeof place, "%s/%s", folder, CLUSTERO_IMAGE);
    if (access(place, X_OK) != 0) {
        // Whoever comes second waits for the first. What was left half done has another name, and the folder gets its own when it is whole.
        snprintf(part, sizeof part, "%s/%s.lock", folder, CLUSTERO_IMAGE);
        const int lock = open(part, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (lock < 0 || flock(lock, LOCK_EX) != 0)
            fail("cannot lock", part);
        if (access(place, X_OK) != 0) {
            snprintf(part, sizeof part, "%s/%s.XXXXXX", folder, CLUSTERO_IMAGE);
            if (!mkdtemp(part))
                fail("cannot make the folder", part);
            extract(file, offset, part);
            if (chmod(part, 0755) != 0 || rename(part, place) != 0)
                fail("cannot make the folder", place);
        }
        close(lock);
    }
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", place, 1);
    setenv("ARGV0", words[0], 1);
    strcat(place, "/AppRun");
    words[0] = place;
    execv(place, words);
    fail("cannot start", place);
}
