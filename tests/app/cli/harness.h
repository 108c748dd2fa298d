// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "tests/app/cli/fakesession.h"

#include <QTemporaryDir>

#include <sys/mman.h>
#include <unistd.h>

namespace clustero {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs commands in this process, with streams in memory and a current folder of its own.
class CommandLine
{
public:
    bool terminal = false;
    QByteArray input;
    QList<EngineProbe> probes;
    std::function<bool(const QByteArray &)> page; ///< the pager

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    Outcome operator()(const QStringList &words)
    {
        Memory out;
        Memory err;
        const int status = run(words, out.fd, err.fd);
        return {status, out.bytes(), err.bytes()};
    }

    /// The same with the test's own descriptor for standard output.
    int run(const QStringList &words, int outFd, int errFd)
    {
        Memory in;
        in.put(input);
        Output out(outFd);
        Output err(errFd);
        Context context{.out = out, .err = err};
        context.inputFd = in.fd;
        context.outIsTerminal = context.errIsTerminal = terminal;
        context.folder = m_folder.path();
        context.paths = FakeWorld::current().paths;
        context.configuration = m_folder.filePath(QStringLiteral("configuration"));
        context.openSession = [&context] { return Session::open(context.paths); };
        context.probe = [this](QString) -> QCoro::Task<QList<EngineProbe>> { co_return probes; };
        context.page = page;
        context.terminalSize = [] { return TerminalSize{100, 30}; };
        return runCommandLine(context, words);
    }

private:
    struct Memory
    {
        int fd = ::memfd_create("stream", MFD_CLOEXEC);
        ~Memory() { ::close(fd); }
        void put(const QByteArray &bytes) const
        {
            [[maybe_unused]] const ssize_t written = ::write(fd, bytes.constData(), static_cast<size_t>(bytes.size()));
            ::lseek(fd, 0, SEEK_SET);
        }
        [[nodiscard]] QByteArray bytes() const
        {
            QByteArray all(::lseek(fd, 0, SEEK_END), Qt::Uninitialized);
            const ssize_t got = ::pread(fd, all.data(), static_cast<size_t>(all.size()), 0);
            return all.first(got);
        }
    };

    QTemporaryDir m_folder;
};

} // namespace clustero
