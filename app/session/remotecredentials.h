// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/credential.h"
#include "app/secrets/secrets.h"
#include "app/settings/connections.h"
#include "models/items/connectionline.h"
#include "models/runs/resolve.h"

namespace clustero {

// What artifacts are published and inputs fetched with. \p file: connections.json.

/// Those that the run needs, with their secrets. Errors: `no-credential`, `credential-kind`, `credential-server`, those of the keychain.
QCoro::Task<Result<QHash<QString, RemoteCredential>>> remoteCredentials(ResolvedRun resolved, QString file, Secrets &secrets);
/// Never fails.
void noteRemoteUse(const QString &file, const QString &name, const QDateTime &now);

/// Keeps a new one. Errors: `credential-name`, `credential-address`, `credential-exists`.
QCoro::Task<Result<RemoteConnection>> addRemote(QString file, Secrets &secrets, RemoteConnection remote, QByteArray secret);
QCoro::Task<Result<void>> removeRemote(QString file, Secrets &secrets, QString name);
/// Asks its server; what came of it, in a sentence.
QCoro::Task<Result<QString>> testRemote(QString file, Secrets &secrets, QString name, QByteArray authority);
/// Another secret, after the server accepted it.
QCoro::Task<Result<QString>> renewRemote(QString file, Secrets &secrets, QString name, QByteArray secret, QByteArray authority);

[[nodiscard]] QList<ConnectionLine> remoteLines(const Connections &connections);
/// The name that a key of a connection means; empty: another connection.
[[nodiscard]] QString remoteOf(const QString &key);

} // namespace clustero
