// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>
#include <unistd.h>

namespace clustero {

namespace {

constexpr int checkTimeoutMs = 10'000;
constexpr int maxEntries = 4096;

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

bool isBelow(const QString &path, const QString &directory)
{
    return path == directory || path.startsWith(directory + u'/');
}

class SandboxArguments
{
public:
    explicit SandboxArguments(const SandboxSpec &spec) : m_spec(spec) {}

    Result<QStringList> build()
    {
        add({"--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", "--die-with-parent", "--new-session"});
        add({"--as-pid-1", "--cap-drop", "ALL", "--clearenv", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"});
        hideDirectories();
        keepNameResolution();
        if (const Result<void> done = layUsrLocal(); !done)
            return failure(done);
        hideFiles();
        return addProgram();
    }

private:
    void add(std::initializer_list<const char *> arguments)
    {
        for (const char *argument : arguments)
            m_arguments.append(text(argument));
    }

    // Mounts do not follow links well inside a new root: everything is named by its real path.
    void hideDirectory(const QString &path, const char *mode)
    {
        const QString real = QFileInfo(path).canonicalFilePath();
        if (real.isEmpty() || real == u"/" || !QFileInfo(real).isDir() || isHidden(real))
            return;
        m_arguments += {text("--perms"), text(mode), text("--tmpfs"), real};
        m_hidden.append(real);
    }

    [[nodiscard]] bool isHidden(const QString &real) const
    {
        return std::any_of(m_hidden.cbegin(), m_hidden.cend(), [&real](const QString &top) { return isBelow(real, top); });
    }

    void hideDirectories()
    {
        hideDirectory(text("/tmp"), "1777");
        hideDirectory(text("/var/tmp"), "1777");
        hideDirectory(text("/home"), "0755");
        hideDirectory(text("/root"), "0700");
        hideDirectory(text("/run"), "0755");
        hideDirectory(text("/var/run"), "0755");
        hideHome();
        for (const QString &path : m_spec.hidden)
            hideDirectory(path, "0700");
        hideDirectory(qEnvironmentVariable("XDG_RUNTIME_DIR"), "0700");
    }

    // A home that is elsewhere is hidden as well, unless it is a part of the system (users of services).
    void hideHome()
    {
        const QString home = QFileInfo(QDir::homePath()).canonicalFilePath();
        if (home.isEmpty())
            return;
        if (isHidden(home)) {
            if (!m_hidden.contains(home))
                m_arguments += {text("--perms"), text("0700"), text("--dir"), home};
        } else if (home.count(u'/') >= 2 && !isSystem(home)) {
            hideDirectory(home, "0700");
        }
        m_arguments += {text("--setenv"), text("HOME"), home};
    }

    static bool isSystem(const QString &path)
    {
        static const QStringList tops{text("/usr"),   text("/etc"), text("/bin"),  text("/sbin"), text("/lib"),
                                      text("/lib64"), text("/dev"), text("/proc"), text("/sys"),  text("/boot")};
        return std::any_of(tops.cbegin(), tops.cend(), [&path](const QString &top) { return isBelow(path, top); });
    }

    // /etc/resolv.conf is often a link into /run, which is private now.
    void keepNameResolution()
    {
        const QString real = QFileInfo(text("/etc/resolv.conf")).canonicalFilePath();
        if (!real.isEmpty() && isHidden(real))
            m_arguments += {text("--ro-bind"), real, real};
    }

    // The root is read-only, so a missing mount point cannot be made: /usr/local is laid out anew, entry by entry.
    Result<void> layUsrLocal()
    {
        if (!QFileInfo(m_spec.source).isDir())
            return failure(text("bad-sandbox"), QStringLiteral("The workspace %1 is not there or not a directory.").arg(m_spec.source));
        const QString top = QFileInfo(text("/usr/local")).canonicalFilePath();
        if (top.isEmpty())
            return failure(text("bad-sandbox"), QStringLiteral("This machine has no /usr/local, where the workspace would be shown to the "
                                                               "step; create it with \"mkdir /usr/local\"."));
        m_arguments += {text("--perms"), text("0755"), text("--tmpfs"), top};
        const QFileInfoList entries =
            QDir(m_spec.usrLocal).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        if (entries.size() > maxEntries)
            return failure(text("bad-sandbox"),
                           QStringLiteral("%1 has more than %2 entries; move some elsewhere.").arg(m_spec.usrLocal).arg(maxEntries));
        for (const QFileInfo &entry : entries) {
            const QString target = top + u'/' + entry.fileName();
            if (entry.fileName() == u"src" || entry.fileName() == u"artifacts")
                continue;
            if (entry.isSymLink())
                m_arguments += {text("--symlink"), QFile::decodeName(readLink(entry.filePath())), target};
            else if (entry.isDir() || entry.isFile())
                m_arguments += {text("--ro-bind-try"), entry.filePath(), target};
        }
        m_arguments += {text("--bind"), m_spec.source, top + text("/src")};
        if (m_spec.artifacts.isEmpty())
            m_arguments += {text("--dir"), top + text("/artifacts")};
        else
            m_arguments += {text("--ro-bind"), m_spec.artifacts, top + text("/artifacts")};
        m_arguments += {text("--remount-ro"), top, text("--chdir"), text("/usr/local/src")};
        return {};
    }

    static QByteArray readLink(const QString &path)
    {
        QByteArray target(4096, '\0');
        const ssize_t size = ::readlink(QFile::encodeName(path).constData(), target.data(), static_cast<std::size_t>(target.size()));
        target.truncate(std::max<qsizetype>(0, size));
        return target;
    }

    // Sockets of engines, agents and buses that are not where they usually are.
    void hideFiles()
    {
        QStringList paths = m_spec.hidden;
        for (const char *name : {"DOCKER_HOST", "CONTAINER_HOST", "SSH_AUTH_SOCK", "DBUS_SESSION_BUS_ADDRESS"}) {
            QString value = qEnvironmentVariable(name);
            for (const QString &prefix : {text("unix://"), text("unix:path=")}) {
                if (value.startsWith(prefix))
                    value = value.mid(prefix.size()).section(u',', 0, 0);
            }
            if (value.startsWith(u'/'))
                paths.append(value);
        }
        for (const char *usual : {"/var/lib/docker.sock", "/var/lib/dbus/system_bus_socket"})
            paths.append(text(usual));
        for (const QString &path : std::as_const(paths)) {
            const QFileInfo file(QFileInfo(path).canonicalFilePath());
            if (file.exists() && !file.isDir() && !isHidden(file.filePath()))
                m_arguments += {text("--ro-bind"), text("/dev/null"), file.filePath()};
        }
    }

    Result<QStringList> addProgram()
    {
        const QFileInfo program(m_spec.program.value(0));
        if (!program.isAbsolute() || !program.isExecutable())
            return failure(
                text("bad-sandbox"),
                QStringLiteral("The program \"%1\" that runs steps is missing; install Clustero again.").arg(program.filePath()));
        const QString inside = text("/run/clustero/") + program.fileName();
        m_arguments += {text("--ro-bind"), program.canonicalFilePath(), inside, text("--"), inside};
        return m_arguments + m_spec.program.mid(1);
    }

    const SandboxSpec &m_spec;
    QStringList m_arguments;
    QStringList m_hidden;
};

bool isZero(const char *path)
{
    QFile file(text(path));
    return file.open(QIODevice::ReadOnly) && file.read(16).trimmed() == "0";
}

QString whatToAllow()
{
    if (isZero("/proc/sys/kernel/unprivileged_userns_clone"))
        return text("allow them with \"sudo sysctl kernel.unprivileged_userns_clone=1\"");
    if (isZero("/proc/sys/user/max_user_namespaces"))
        return text("allow them with \"sudo sysctl user.max_user_namespaces=10000\"");
    QFile restricted(text("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"));
    if (restricted.open(QIODevice::ReadOnly) && restricted.read(16).trimmed() == "1")
        return text("give bubblewrap an AppArmor profile that allows \"userns\", or allow them for all programs with "
                    "\"sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0\"");
    return text("inside a container, run that with the right to make namespaces; elsewhere ask who looks after this machine");
}

QString bubblewrap()
{
    return QStandardPaths::findExecutable(text("bwrap"));
}

Result<void> checkBubblewrap(const QString &program, int tries = 5)
{
    QProcess process;
    process.start(program, {text("--unshare-pid"), text("--unshare-ipc"), text("--cap-drop"), text("ALL"), text("--ro-bind"), text("/"),
                            text("/"), text("--dev"), text("/dev"), text("--proc"), text("/proc"), text("--"), text("/bin/true")});
    if (process.waitForFinished(checkTimeoutMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QByteArray complaint = process.readAllStandardError().left(400);
    if (isMountRace(complaint) && tries > 1)
        return checkBubblewrap(program, tries - 1);
    const QString said = QString::fromLocal8Bit(complaint).simplified();
    return failure(
        text("no-user-namespaces"),
        QStringLiteral("Steps of type \"host\" cannot be isolated here: bubblewrap may not make the namespaces it needs (%1); %2.")
            .arg(said.isEmpty() ? process.errorString() : said, whatToAllow()));
}

} // namespace

Result<void> checkSandbox()
{
    const QString program = bubblewrap();
    if (program.isEmpty())
        return failure(text("no-bubblewrap"), text("Steps of type \"host\" need bubblewrap, which is not installed; "
                                                   "install it with \"sudo apt-get install bubblewrap\"."));
    return checkBubblewrap(program);
}

bool isMountRace(const QByteArray &complaint)
{
    return complaint.contains("bind mount /oldroot/ on /newroot/: Unable to");
}

Result<QStringList> sandboxCommand(const SandboxSpec &spec)
{
    static std::atomic_bool hasWorked = false; // what is put right while the process runs counts
    if (!hasWorked) {
        if (const Result<void> works = checkSandbox(); !works)
            return failure(works);
        hasWorked = true;
    }
    Result<QStringList> arguments = SandboxArguments(spec).build();
    if (arguments)
        arguments->prepend(bubblewrap());
    return arguments;
}

} // namespace clustero
