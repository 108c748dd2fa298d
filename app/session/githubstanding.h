// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubservice.h"
#include "models/items/connectionline.h"

namespace clustero {

/// What is known of a connected App: what GitHub said in this process, and what was seen last by any.
struct GithubFacts
{
    GithubConnection connection;
    const AppState *state = nullptr; ///< null: not asked yet
    QList<InstallationRow> installations = {};
};

/// How it stands with the App, in words: where it is installed, suspended, was removed, and what it lacks and why that is needed. Without `webhook`.
[[nodiscard]] ConnectionLine githubLine(const GithubFacts &facts);

/// What an App is asked for, each with the reason.
[[nodiscard]] QList<ConnectionNeed> githubNeeds();

} // namespace clustero
