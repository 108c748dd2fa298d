// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace clustero::relay {

/// Runs `clustero-relay` with these words after the program's name. Exit status: 0, 1 it did not work, 2 the command line or the
/// configuration is wrong, 4 there is no such channel.
[[nodiscard]] int runCommand(const QStringList &words);

} // namespace clustero::relay
