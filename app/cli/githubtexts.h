// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/types.h"
#include "app/settings/connections.h"
#include "models/base/result.h"

namespace clustero {

/// An App as it is kept, and what GitHub says of it now.
struct AppReport
{
    GithubConnection connection;
    Result<AppInfo> info = AppInfo();
    Result<QList<Installation>> installations = QList<Installation>();
};

[[nodiscard]] QString pretty(const AppReport &report);
[[nodiscard]] QJsonObject toJson(const AppReport &report);
[[nodiscard]] QString pretty(const GithubRepository &repository, const QStringList &pipelines);
[[nodiscard]] QJsonObject toJson(const GithubConnection &app, const Installation &installation, const GithubRepository &repository,
                                 const QStringList &pipelines);

} // namespace clustero
