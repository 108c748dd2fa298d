// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/pipeline/remote.h"

#include <QByteArray>
#include <QString>

namespace clustero {

class HttpClient;

/// A credential with its secret. It is shown to one server only. Keep out of logs.
struct RemoteCredential
{
    QString name;
    QString kind;   ///< registry, s3, maven
    QString server; ///< `https://host:port`, or a registry's name
    QString user;   ///< or an access key's id
    QByteArray secret;
};

/// Whether a credential may be used for a place. Errors `credential-kind`, `credential-server`.
[[nodiscard]] Result<void> checkCredential(const RemoteCredential &credential, const RemoteSpec &place);
/// Value of an `Authorization` header.
[[nodiscard]] QByteArray basicAuthorization(const RemoteCredential &credential);
/// The server of a credential in one form: `https://host:port` for s3 and maven, `host:port` for registries. Error `credential-address`.
[[nodiscard]] Result<QString> credentialServer(const QString &kind, const QString &text);

} // namespace clustero
