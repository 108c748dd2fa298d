// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/step/ordercodec.h"
#include "app/supervisor/step/users.h"

#include <string>
#include <sys/types.h>

namespace clustero::step {

/// A step's command that was started, or why it was not.
struct Launch
{
    pid_t pid = -1;
    int output = -1; ///< read ends of its standard output and error, not blocking; the caller closes them
    int error = -1;
    int exitCode = 0;    ///< 126 or 127 when it was not started
    std::string problem; ///< a sentence; empty: the command runs
};

/// Who the order asks for, from the image's /etc/passwd and /etc/group; without a user whoever this process is.
/// Adds HOME and PATH to the order's variables where they are missing. False: `problem` is a sentence.
bool prepareIdentity(Order &order, Identity &identity, std::string &problem);

/// Starts it in a session of its own, without input, as `identity`, with no other descriptors, and with no way to gain privileges.
Launch launch(const Order &order, const Identity &identity);

} // namespace clustero::step
