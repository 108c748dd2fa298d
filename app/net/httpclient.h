// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <memory>

namespace clustero {

struct WebResponse;

struct WebRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    std::shared_ptr<QIODevice> source = {};  ///< open and with a size: sent from its beginning instead of the body
    std::function<void(qint64)> onSent = {}; ///< bytes of the body so far
    std::function<bool(const WebResponse &, const QByteArray &)> sink = {}; ///< takes the body of a 2xx in pieces; false: no more is wanted
    std::chrono::milliseconds stall{
        0};                      ///< longest time in which nothing is sent or comes; 0: any, `time` counts. With it `time` does not count.
    bool isPlainAllowed = false; ///< http to another machine: the caller has looked at the address
    bool isFollowed = true;      ///< redirections
    qint64 mostBytes = 16 * 1024 * 1024;    ///< of the answer's body, unpacked
    std::chrono::milliseconds time{60'000}; ///< from the request to the end of the body, redirections included
};

struct WebResponse
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
    QUrl movedTo = {}; ///< where a permanent redirection (301, 308) led; empty: none

    [[nodiscard]] QByteArray header(const QByteArray &lowerName) const { return headers.value(lowerName); }
};

struct HttpClientOptions
{
    QByteArray authority = {}; ///< PEM: certificates that are trusted besides the system's
    int mostRedirections = 5;
};

/// HTTP and HTTPS to servers elsewhere, through the system's proxy. Plain HTTP goes to this machine only, unless the request allows it. Redirections: 301 and 302 of
/// GET and HEAD, 307 and 308 of everything; never from HTTPS to HTTP, and without the Authorization header where the server is another.
/// No cookies, no cache, no passwords. Errors name the server, never path, query, headers or body. One thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(HttpClientOptions options = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    /// The whole answer, whatever its status. Errors: `offline` (nobody can be reached), `nobody-listens`, `tls`, `proxy`, `timed-out`, `too-big`,
    /// `insecure`, `redirection`, `connection`, `cancelled` (the client is gone).
    QCoro::Task<Result<WebResponse>> send(WebRequest request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether the address is of this machine: 127.0.0.0/8, ::1, localhost.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Where a redirection leads; none: the answer stands as it is. Errors: `insecure`, `redirection`.
[[nodiscard]] Result<std::optional<WebRequest>> redirected(const WebRequest &request, const WebResponse &response);

} // namespace clustero
