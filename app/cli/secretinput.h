// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace clustero {

/// Reads a secret from standard input, on a terminal without echo; one line end at its end is left out. `what` names it in the question, `example`
/// shows how to give it. False: the reason has been told.
[[nodiscard]] bool readSecret(Context &context, const QString &what, const QString &example, QByteArray &value);

} // namespace clustero
