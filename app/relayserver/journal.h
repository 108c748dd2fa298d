// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clustero::relay {

/// One line on standard error.
void note(const QString &sentence);
/// A line of sd_notify(3): `READY=1`; nothing where no service manager listens.
void tellServiceManager(const char *state);
/// As many files as this process may have.
void allowManyFiles();

} // namespace clustero::relay
