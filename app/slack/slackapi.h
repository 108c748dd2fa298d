// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slack/slackcalls.h"
#include "app/slack/slackpacing.h"

#include <functional>
#include <memory>

namespace clustero {

class HttpClient;

struct SlackApiTimes
{
    SlackPacing::Times pacing = {};
    std::chrono::milliseconds patience{300'000}; ///< a call waits so long for its limits; what has to wait longer fails
};

/// What an answer says of the token. `scopes` empty: it does not say.
struct SlackOutcome
{
    Error problem; ///< code empty: it went well
    QStringList scopes = {};
};

/// Speaks Slack's Web API with one token. Calls of a method (messages: to a channel) go one after the other. Held by shared pointers; ends
/// with the HttpClient. One thread.
class SlackApi final : public SlackCalls, public std::enable_shared_from_this<SlackApi>
{
public:
    /// Asked before the first call, and again after forgetToken().
    using Token = std::function<QCoro::Task<Result<QByteArray>>()>;

    /// \p api: address that the methods are below.
    [[nodiscard]] static std::shared_ptr<SlackApi> make(HttpClient &http, QUrl api, Token token, SlackApiTimes times = {});
    ~SlackApi() override;

    /// Other errors: `ratelimited` (it would have to wait longer than is reasonable), `no-slack` (what answers there is not Slack), and those of
    /// the token.
    QCoro::Task<Result<QJsonObject>> call(QString method, QJsonObject arguments) override;
    QCoro::Task<Result<void>> respond(QUrl responseUrl, QJsonObject message) override;

    /// Another one is in the keychain.
    void forgetToken();
    /// Told after each call that Slack answered.
    void setListener(std::function<void(const SlackOutcome &)> listener);

private:
    struct Private;
    SlackApi();
    QCoro::Task<Result<QByteArray>> token();
    QCoro::Task<Result<void>> waitFor(QString lane);

    std::unique_ptr<Private> d;
};

/// A body as forms have it; objects and lists as JSON.
[[nodiscard]] QByteArray slackForm(const QJsonObject &arguments);
/// Whether a message may be sent there without a token: one of Slack's addresses, or of the server that the API is on.
[[nodiscard]] bool isResponseUrl(const QUrl &url, const QUrl &api);

} // namespace clustero
