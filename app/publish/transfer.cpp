// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/transfer.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace clustero {

namespace {

constexpr int shortestMasked = 4;

bool isBusy(int status)
{
    return status == 408 || status == 425 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool isPassing(const Error &error)
{
    static const QStringList passing{QStringLiteral("offline"), QStringLiteral("nobody-listens"), QStringLiteral("timed-out"),
                                     QStringLiteral("connection"), QStringLiteral("proxy")};
    return passing.contains(error.code);
}

std::chrono::milliseconds retryAfter(const WebResponse &response)
{
    constexpr int longest = 120;
    return std::chrono::seconds(std::clamp(response.header("retry-after").toInt(), 0, longest));
}

} // namespace

const RemoteCredential *TransferLink::credential(const RemoteSpec &place) const
{
    const auto found = parts.credentials.constFind(place.credential);
    return found == parts.credentials.constEnd() ? nullptr : &*found;
}

void TransferLink::say(QString line) const
{
    for (const RemoteCredential &credential : parts.credentials) {
        if (credential.secret.size() < shortestMasked)
            continue;
        line.replace(QString::fromUtf8(credential.secret), QStringLiteral("***"));
        line.replace(QString::fromLatin1(basicAuthorization(credential).mid(6)), QStringLiteral("***"));
    }
    if (tell && !hasEnded)
        tell(line);
}

void TransferLink::end(bool givesUp)
{
    isGivenUp = isGivenUp || givesUp;
    if (std::exchange(hasEnded, true))
        return;
    client.reset(); // answers what is open
    for (const Answer<bool> &pause : std::exchange(pauses, {}))
        pause.give(false);
}

Error transferEnded()
{
    return {QStringLiteral("cancelled"), QStringLiteral("The transfer was ended.")};
}

QCoro::Task<void> pauseFor(TransferPointer transfer, std::chrono::milliseconds time)
{
    if (transfer->hasEnded)
        co_return;
    QTimer timer;
    timer.setSingleShot(true);
    const Answer<bool> over;
    QObject::connect(&timer, &QTimer::timeout, &timer, [over] { over.give(true); });
    std::erase_if(transfer->pauses, [](const Answer<bool> &pause) { return pause.given(); });
    transfer->pauses.push_back(over);
    timer.start(time);
    co_await over.wait();
}

QCoro::Task<Result<WebResponse>> askPatiently(TransferPointer transfer, std::function<WebRequest()> make)
{
    Backoff backoff(transfer->parts.times.waits);
    (void)backoff.next();
    for (int attempt = 1;; ++attempt) {
        if (transfer->hasEnded)
            co_return tl::unexpected<Error>(transferEnded());
        WebRequest request = make();
        request.stall = transfer->parts.times.stall;
        const QString server = serverOf(request.url);
        Result<WebResponse> response = co_await transfer->client->send(request);
        if (transfer->hasEnded)
            co_return tl::unexpected<Error>(transferEnded());
        const bool isWorthAnother = response ? isBusy(response->status) : isPassing(response.error());
        if (!isWorthAnother || attempt >= transfer->parts.times.attempts)
            co_return response;
        const std::chrono::milliseconds wait = backoff.next(response ? retryAfter(*response) : std::chrono::milliseconds(0));
        const QString why =
            response ? QStringLiteral("%1 answered with status %2").arg(server).arg(response->status) : response.error().sentence;
        transfer->say(QStringLiteral("%1; attempt %2 of %3 follows").arg(why).arg(attempt + 1).arg(transfer->parts.times.attempts));
        co_await pauseFor(transfer, wait);
    }
}

Error refusalOf(const WebResponse &response, const QString &doing, const QString &said)
{
    const QString words = said.isEmpty() ? QStringLiteral("status %1").arg(response.status)
                                         : QStringLiteral("status %1, %2").arg(response.status).arg(said.simplified().left(300));
    if (response.status == 401 || response.status == 403)
        return {QStringLiteral("transfer-denied"),
                QStringLiteral("%1 was refused (%2). Check the credential and what it may do.").arg(doing, words)};
    if (response.status == 404)
        return {QStringLiteral("transfer-missing"), QStringLiteral("%1 failed: there is no such place (%2).").arg(doing, words)};
    return {QStringLiteral("transfer-refused"), QStringLiteral("%1 failed (%2).").arg(doing, words)};
}

QString serverOf(const QUrl &url)
{
    return url.scheme() + QLatin1String("://") +
           QString::fromLatin1(url.port() > 0 ? url.host().toLatin1() + ':' + QByteArray::number(url.port()) : url.host().toLatin1());
}

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg(static_cast<double>(bytes) / 1e6, 0, 'f', bytes < 100'000'000 ? 1 : 0);
}

} // namespace clustero
