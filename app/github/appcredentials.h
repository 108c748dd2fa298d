// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubclient.h"

namespace clustero {

class Secrets;

/// Tokens of one App: its own, signed with the key from the keychain, and those of its installations, kept until shortly before they
/// expire, in memory only. Held by shared pointers.
class AppCredentials : public std::enable_shared_from_this<AppCredentials>
{
public:
    AppCredentials(std::shared_ptr<GithubClient> client, Secrets &secrets, qint64 appId);
    ~AppCredentials();

    /// `Bearer …` of the App. Errors: the keychain's, `private-key`.
    QCoro::Task<Result<QByteArray>> appAuthorization();
    /// The token alone. Errors besides: `suspended`, `not-found` (the installation was removed), and the client's.
    QCoro::Task<Result<QByteArray>> installationToken(qint64 installation);
    /// It was not accepted: the next one is a new one.
    void forgetToken(qint64 installation);
    void forgetToken(const QByteArray &token);
    void forgetApp();

    [[nodiscard]] static QString appLane() { return QStringLiteral("app"); }
    [[nodiscard]] static QString lane(qint64 installation) { return QStringLiteral("installation %1").arg(installation); }

private:
    struct Private;
    QCoro::Task<Result<QByteArray>> newToken(qint64 installation);

    std::unique_ptr<Private> d;
};

} // namespace clustero
