// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/settings/connections.h"

namespace clustero {

// What `clustero connections` does with credentials for publishing and fetching. Secrets come from standard input.

/// \p kind: registry, s3, maven.
[[nodiscard]] int addRemoteAccess(Context &context, const QString &kind, const QString &name, const QString &server, const QString &user);
[[nodiscard]] int renewRemoteAccess(Context &context, const QString &name);
[[nodiscard]] int removeRemoteAccess(Context &context, const RemoteConnection &remote);
[[nodiscard]] Result<QString> testRemoteAccess(Context &context, Session &session, const RemoteConnection &remote);
/// By name, or `remote:` and the name. Null: none.
[[nodiscard]] const RemoteConnection *findRemote(const Connections &connections, const QString &wanted);

} // namespace clustero
