// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include "app/cli/messages.h"
#include "app/cli/terminaltext.h"

#include <cerrno>

#include <termios.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr qsizetype largestSecret = 64 * 1024;

/// Standard input without echo, where it is a terminal, while it lives.
class EchoOff
{
public:
    explicit EchoOff(const Context &context) : m_fd(context.inputFd)
    {
        m_isOff = context.inputIsTerminal && ::tcgetattr(m_fd, &m_before) == 0;
        if (!m_isOff)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_fd, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_isOff)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    int m_fd;
    bool m_isOff = false;
    termios m_before{};
};

} // namespace

bool readSecret(Context &context, const QString &what, const QString &example, QByteArray &value)
{
    if (context.inputIsTerminal)
        context.err.write(QStringLiteral("Value of %1 (not shown; Enter ends it): ").arg(what).toUtf8());
    const EchoOff echoOff(context);
    char part[4096];
    while (value.size() <= largestSecret) {
        const ssize_t got = ::read(context.inputFd, part, sizeof part);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        value.append(part, got);
        if (context.inputIsTerminal && value.endsWith('\n'))
            break;
    }
    if (context.inputIsTerminal)
        context.err.line();
    if (value.endsWith('\n'))
        value.chop(1);
    if (value.isEmpty())
        complain(context, QStringLiteral("The value is empty, so nothing was kept. Give it on standard input: %1").arg(example));
    else if (value.size() > largestSecret)
        complain(context, QStringLiteral("The value is larger than %1, so nothing was kept.").arg(sizeInWords(largestSecret)));
    return !value.isEmpty() && value.size() <= largestSecret;
}

} // namespace clustero
