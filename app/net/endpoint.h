// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace clustero {

/// Where a local service listens: a unix socket, or a TCP port of this machine.
struct Endpoint
{
    QString socketPath; ///< absolute; empty: TCP
    QString host;
    quint16 port = 0;

    [[nodiscard]] QString text() const;
};

/// Reads `unix:///path`, an absolute path, or `tcp://localhost:2375` (also `http://`). Error `endpoint` for what is
/// wrong or not supported: ssh, TLS, other machines, named pipes.
[[nodiscard]] Result<Endpoint> parseEndpoint(const QString &text);

} // namespace clustero
