// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/session/session.h"

#include <QHash>

#include <functional>

namespace clustero {

struct TerminalSize
{
    int columns = 80;
    int rows = 24;
};

/// The world around a command. A test makes its own, so that commands run in its process.
struct Context
{
    Output &out;
    Output &err;
    int inputFd = 0;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool inputIsTerminal = false;
    bool colour = false; ///< wanted on a terminal: NO_COLOR and TERM have been looked at
    bool unicode = true; ///< the terminal's character set is UTF-8
    QString folder = {}; ///< absolute path of the current folder
    QHash<QString, QString> environment = {};
    DataPaths paths = {};
    QString configuration = {}; ///< the configuration folder; empty: none
    std::function<Result<std::unique_ptr<Session>>()> openSession = {};
    std::function<QCoro::Task<QList<EngineProbe>>(QString wish)> probe = {};
    std::function<TerminalSize()> terminalSize = {};
    std::function<bool(const QByteArray &)> page = {}; ///< shows a long text in a pager; false, or none: it was not shown

    /// Absolute, cleaned path of what the person wrote.
    [[nodiscard]] QString absolute(const QString &path) const;
};

/// The context of this process: its streams, environment and current folder, the real session and engines. The
/// outputs are the caller's.
[[nodiscard]] Context processContext(Output &out, Output &err);

} // namespace clustero
