// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/answer.h"
#include "app/net/httpclient.h"
#include "app/publish/transferparts.h"

#include <QFile>

#include <deque>

namespace clustero {

/// What the coroutines of one run's transfers share; each holds it, so it outlives its Transfers until the last one ended.
struct TransferLink
{
    TransferParts parts;
    std::unique_ptr<HttpClient> client;
    std::deque<Answer<bool>> pauses;
    std::function<void(const QString &line)> tell; ///< progress, for people; no secrets
    bool hasEnded = false;
    bool isGivenUp = false; ///< nobody goes on with it

    [[nodiscard]] const RemoteCredential *credential(const RemoteSpec &place) const;
    void say(QString line) const; ///< masks
    void end(bool givesUp);
};
using TransferPointer = std::shared_ptr<TransferLink>;

[[nodiscard]] Error transferEnded();

/// Asks again, with back-off, while the server cannot be reached or is busy. \p make makes the request of each attempt.
QCoro::Task<Result<WebResponse>> askPatiently(TransferPointer transfer, std::function<WebRequest()> make);
QCoro::Task<void> pauseFor(TransferPointer transfer, std::chrono::milliseconds time);

/// Of an answer that is no success: `transfer-denied`, `transfer-missing`, `transfer-refused`. \p doing ends "… could not".
[[nodiscard]] Error refusalOf(const WebResponse &response, const QString &doing, const QString &said = {});

/// `https://host:port`: all that is told of an address.
[[nodiscard]] QString serverOf(const QUrl &url);
[[nodiscard]] QString megabytes(qint64 bytes); ///< `12.3 MB`

/// An upload that is written down as it goes on.
struct UploadMemory
{
    QJsonObject progress;                          ///< as it was left; empty: it begins
    std::function<void(const QJsonObject &)> note; ///< makes it durable
};

} // namespace clustero
