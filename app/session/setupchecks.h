// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secrets.h"
#include "models/items/setupline.h"

namespace clustero {

/// Looks at one thing that runs need, in the thread of the services; thirty seconds at most (a keychain that a person has to unlock), mostly a
/// moment. `folder`: of the project, may be empty. Check::Network asks GitHub's server; the others leave this machine alone.
QCoro::Task<SetupLine> checkSetup(Secrets &secrets, SetupLine::Check check, QString folder);

/// The command that installs packages on this kind of system; empty where it is not known. Names as Debian has them.
[[nodiscard]] QString installCommand(const QByteArray &osRelease, const QString &package);

} // namespace clustero
