// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

namespace clustero {

/// A sandbox for `type: host` (pipeline.md, "host").
struct SandboxSpec
{
    QString source;    ///< mounted read-write at /usr/local/src
    QString artifacts; ///< mounted read-only at /usr/local/artifacts
    QStringList program; ///< what runs inside as process 1: `clustero-step` with its arguments
    QList<int> keepFds;  ///< descriptors that stay open inside
};

/// The bubblewrap command line for it: program and arguments. Error `no-bubblewrap` says what to install;
/// `no-user-namespaces` what to allow (checked once a process, by running an empty sandbox).
[[nodiscard]] Result<QStringList> sandboxCommand(const SandboxSpec &spec);

} // namespace clustero
