// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

namespace clustero {

/// A sandbox for `type: host` (pipeline.md, "host").
struct SandboxSpec
{
    QString source;      ///< mounted read-write at /usr/local/src
    QString artifacts;   ///< mounted read-only at /usr/local/artifacts; empty: an empty directory is there
    QStringList program; ///< what runs inside as process 1: `clustero-step` (absolute path) with its arguments
    QList<int> keepFds;  ///< descriptors that stay open inside; the starter clears their close-on-exec flag
    QStringList hidden;  ///< further files and directories that nothing inside may see (Clustero's data folder, sockets)
    QString usrLocal = QStringLiteral("/usr/local"); ///< whose entries appear in /usr/local
};

/// The bubblewrap command line for it: program and arguments. Error `no-bubblewrap` says what to install;
/// `no-user-namespaces` what to allow (checked by running an empty sandbox, until that has worked once); `bad-sandbox` which path is not there.
///
/// The sandbox ends when the thread that started it ends. It shares the host's network; sockets without a path (X11, D-Bus)
/// are kept away by clustero-step where the kernel can do it (Linux 6.12). As root the steps keep uid 0, without capabilities.
[[nodiscard]] Result<QStringList> sandboxCommand(const SandboxSpec &spec);

/// Runs an empty sandbox, anew at each call. Errors: `no-bubblewrap`, `no-user-namespaces`. Waits for it.
[[nodiscard]] Result<void> checkSandbox();

/// Whether bubblewrap gave up only because something was unmounted beside it while it laid out the root (an engine removes a
/// container): it reads the mount table first and then sets flags by path. The next try is likely to work.
[[nodiscard]] bool isMountRace(const QByteArray &complaint);

} // namespace clustero
