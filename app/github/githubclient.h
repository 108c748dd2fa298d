// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/ratelimits.h"
#include "app/github/types.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <memory>
#include <optional>

namespace clustero {

class HttpClient;

struct ApiRequest
{
    QByteArray method = "GET";
    QString path = {};     ///< below the API's address, encoded, with its query
    QUrl address = {};     ///< instead of a path: one that the API gave (the next page)
    QJsonObject body = {}; ///< sent unless the method is GET
    QByteArray authorization = {};
    QString lane = {}; ///< whose limits count: requests of a lane go one after the other
    QByteArray accept = "application/vnd.github+json";
    bool isKept = false; ///< GET: the answer is kept, and next time GitHub is asked whether it still holds
    qint64 mostBytes = 8 * 1024 * 1024;
};

struct ApiAnswer
{
    int status = 0;
    QByteArray body = {};
    QUrl next = {};           ///< of the Link header; empty: the last page
    bool isUnchanged = false; ///< the kept answer still holds; body is that one
};

struct GithubTimes
{
    RateLimits::Times limits = {};
    std::chrono::milliseconds patience{5000}; ///< a request waits so long for its limits; what has to wait longer fails
};

/// Speaks GitHub's REST API, version 2022-11-28: headers, limits, ETags, pages, errors in words. Held by shared pointers; ends with the
/// HttpClient. The clock is GitHub's, learnt from its answers.
class GithubClient : public std::enable_shared_from_this<GithubClient>
{
public:
    [[nodiscard]] static std::shared_ptr<GithubClient> make(HttpClient &http, GithubHost host, const Clock &clock, GithubTimes times = {});
    ~GithubClient();

    [[nodiscard]] const GithubHost &host() const;
    /// The time as GitHub has it.
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] bool isOpen() const; ///< the HttpClient lives
    /// When the lane may be used again; invalid: now.
    [[nodiscard]] QDateTime blockedUntil(const QString &lane) const;

    /// An answer with a status below 300, or 304 as what was kept. Errors: `unauthorized`, `forbidden`, `suspended`, `not-found`, `refused` (422 and
    /// others of 4xx), `rate-limited`, `server-error`, and the HttpClient's.
    QCoro::Task<Result<ApiAnswer>> send(ApiRequest request);

private:
    struct Private;
    GithubClient();
    QCoro::Task<Result<ApiAnswer>> sendOnce(ApiRequest request);

    std::unique_ptr<Private> d;
};

/// The address that a Link header gives for `next`; empty: none.
[[nodiscard]] QUrl nextPage(const QByteArray &linkHeader);

/// What GitHub's refusal means, with its own words where it has any. `what`: the request, `GET /app`.
[[nodiscard]] Error refusalOf(int status, const QHash<QByteArray, QByteArray> &headers, const QByteArray &body, const GithubHost &host);

} // namespace clustero
