// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QUrl>

#include <QCoroTask>

namespace clustero {

/// What Slack sent over a socket. It is acknowledged already.
struct SlackEnvelope
{
    QString id;
    QString type; ///< slash_commands, interactive, events_api
    QJsonObject payload;
};

/// What can be said to Slack. One thread.
class SlackCalls
{
public:
    virtual ~SlackCalls() = default;

    /// One method of the Web API with the bot's token; waits for pacing and for what Slack asks to wait. The answer is whole, `ok` included.
    /// Errors: Slack's own code (`channel_not_found`), with a sentence that says what to do, or those of HttpClient::send.
    virtual QCoro::Task<Result<QJsonObject>> call(QString method, QJsonObject arguments) = 0;
    /// A message to a response_url, which needs no token: five times at most, in half an hour. Errors: as call(), and `response_url` for an
    /// address that is not Slack's.
    virtual QCoro::Task<Result<void>> respond(QUrl responseUrl, QJsonObject message) = 0;
};

} // namespace clustero
