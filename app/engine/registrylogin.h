// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <QCoroTask>

#include <chrono>

namespace clustero {

/// Where the login for a registry comes from, as docker's config.json says.
struct LoginSource
{
    QString helper; ///< ask docker-credential-<helper> about `server`
    QString server; ///< the key for helpers and for the engine
    QString user;
    QString password;
    QString identityToken; ///< instead of user and password
};

/// A login as the engine takes it. Keep out of logs.
struct RegistryLogin
{
    QString user;      ///< empty: nobody is logged in
    QByteArray header; ///< value of X-Registry-Auth, or empty
    QString secret;    ///< what must not be shown
    QString problem;   ///< why a login that was configured could not be read
};

/// For a registry (`docker.io`, `host:5000`).
[[nodiscard]] RegistryLogin loginOf(const QString &user, const QString &password, const QString &registry);

/// Looks up a registry (`docker.io`, `host:5000`) in the bytes of a config.json: credHelpers, then credsStore, then auths.
/// Error `docker-config` for a file that is not usable; it never quotes the file.
[[nodiscard]] Result<LoginSource> loginSource(const QByteArray &config, const QString &registry);

/// Understands what a credential helper wrote to standard output.
[[nodiscard]] Result<LoginSource> helperLogin(const QByteArray &output, const QString &server);

/// The login for a registry. Never fails: without one, many images can be pulled. Runs a helper for at most `limit`.
QCoro::Task<RegistryLogin> registryLogin(QString configFile, QString registry, std::chrono::milliseconds limit);

/// $DOCKER_CONFIG/config.json or ~/.docker/config.json.
[[nodiscard]] QString dockerConfigFile();

} // namespace clustero
