// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace clustero {

/// What an App says of itself: a JSON Web Token, signed with its key (RS256).
struct AppClaims
{
    qint64 appId = 0;
    qint64 issuedAt = 0;  ///< seconds since 1970
    qint64 expiresAt = 0; ///< GitHub takes at most ten minutes

    bool operator==(const AppClaims &) const = default;
};

/// For one who asks at this time of GitHub's clock: issued a minute earlier, so that clocks may differ, for nine minutes.
[[nodiscard]] AppClaims appClaims(qint64 appId, const QDateTime &githubsTime);

/// The signed token. Error `private-key`.
[[nodiscard]] Result<QByteArray> signedToken(const AppClaims &claims, const QByteArray &privateKey);

/// Whether it is an RSA key of 2048 bits or more in PEM form without a passphrase. Error `private-key`.
[[nodiscard]] Result<void> checkPrivateKey(const QByteArray &pem);

} // namespace clustero
