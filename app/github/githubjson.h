// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/types.h"
#include "models/base/result.h"

namespace clustero {

// What GitHub's JSON says, read leniently: fields that are missing are empty.
[[nodiscard]] AppInfo appFromJson(const QJsonObject &json);
/// Error `github-answer`: no App with a key.
[[nodiscard]] Result<AppRegistration> registrationFromJson(const QJsonObject &json);
[[nodiscard]] Installation installationFromJson(const QJsonObject &json);
[[nodiscard]] GithubRepository repositoryFromJson(const QJsonObject &json);
[[nodiscard]] HookConfig hookConfigFromJson(const QJsonObject &json);
[[nodiscard]] DeliverySummary deliveryFromJson(const QJsonObject &json);
[[nodiscard]] DeliveryDetail deliveryDetailFromJson(const QJsonObject &json);
[[nodiscard]] CheckRunState checkRunFromJson(const QJsonObject &json);

} // namespace clustero
