// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/types.h"
#include "models/base/result.h"

namespace clustero {

/// The host that a person means with an address: nothing or github.com, `*.ghe.com`, or a GitHub Enterprise Server (its REST API is below
/// `/api/v3`). HTTPS, or HTTP to this machine. Error `github-address`.
[[nodiscard]] Result<GithubHost> githubHost(const QString &address);
/// The same where the API is elsewhere.
[[nodiscard]] Result<GithubHost> githubHost(const QString &webAddress, const QString &apiAddress);

/// Whether it has the form `owner/name`, safe as part of an address.
[[nodiscard]] bool isRepositoryName(const QString &text);

} // namespace clustero
