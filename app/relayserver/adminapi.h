// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/hub.h"

#include <functional>

namespace clustero::relay {

/// An answer in HTTP without what the connection adds.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    int retryAfter = 0;      ///< seconds; 0: none
    QByteArray headers = {}; ///< further lines, each with its end
};

[[nodiscard]] Answer errorAnswer(int status, const QString &code, const QString &message);
/// The status that an error of the store or of a channel is told by.
[[nodiscard]] Answer errorAnswer(const Error &error);

/// A new channel as JSON asks for it: `name`, and if wanted `source`, `secret`, `verify`, `bodyLimit`, `rate`, `keepSeconds`, `keepBytes`.
/// Error `bad-channel`.
[[nodiscard]] Result<NewChannel> newChannelFromJson(const QByteArray &json);
/// `token` is empty where it is not told.
[[nodiscard]] QJsonObject channelJson(const Channel &channel, const QByteArray &token, const Config &config);

/// Whether the request's `Authorization` is the administrator's.
[[nodiscard]] bool isAdmin(const Config &config, const QByteArray &authorization);
/// The token of `Bearer TOKEN`; empty: none.
[[nodiscard]] QByteArray bearerToken(const QByteArray &authorization);

/// Answers a request below /v1/channels of an administrator. `path` without the query.
void answerAdmin(Hub &hub, const QByteArray &method, const QByteArray &path, const QByteArray &body,
                 const std::function<void(Answer)> &done);

} // namespace clustero::relay
