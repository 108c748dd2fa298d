// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secrets.h"
#include "app/settings/connections.h"

#include <QCoroTask>

namespace clustero {

// What a person does with relays and smee channels, in the window or on the command line. `file` is connections.json. A process that listens notices the
// change by itself. Errors besides those named: of the keychain and of changeConnections().

/// Puts the token into the keychain and the relay into the list, in the place of one with the same key. Its address may have any form that
/// relayAddress() takes; without a name it gets its host's. Returns it as it is kept. Errors `relay-address`, `channel-id`, `name-taken`, `no-token`.
QCoro::Task<Result<RelayConnection>> addRelay(QString file, Secrets &secrets, RelayConnection relay, QByteArray token);
/// The same with a smee channel, which has no token.
[[nodiscard]] Result<SmeeConnection> addSmee(const QString &file, SmeeConnection smee);
/// Removes the relay or smee channel of that name or key, its token and its webhook secrets. Error `no-connection`.
QCoro::Task<Result<void>> removeConnection(QString file, Secrets &secrets, QString nameOrKey);
/// Another token for a relay's channel, after the relay has accepted it. Errors `no-connection`, `no-token`, or why the relay does not take it.
QCoro::Task<Result<void>> renewRelayToken(QString file, Secrets &secrets, QString nameOrKey, QByteArray token);
/// Connects once and says what came, in a sentence; no event is taken. Errors `no-connection`, or why it cannot be reached.
QCoro::Task<Result<QString>> testConnection(QString file, Secrets &secrets, QString nameOrKey);

/// The address that the channel's events are sent to.
[[nodiscard]] QString webhookAddress(const RelayConnection &relay);

} // namespace clustero
