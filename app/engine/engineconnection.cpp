// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineconnection.h"

#include <QTimer>

#include <algorithm>

namespace clustero {

QByteArray EngineConnection::target(const QByteArray &pathAndQuery) const
{
    return "/v" + info.apiVersion.toLatin1() + pathAndQuery;
}

HttpTimes EngineConnection::ordinaryTimes() const
{
    return HttpTimes{times.connect, times.answer, times.answer, std::chrono::milliseconds(0)};
}

std::shared_ptr<HttpExchange> EngineConnection::exchange(HttpRequest request, HttpParserLimits limits, HttpTimes httpTimes,
                                                         HttpExchange::Mode mode)
{
    const auto made = std::make_shared<HttpExchange>(endpoint, std::move(request), limits, httpTimes, mode);
    std::erase_if(m_open, [](const std::weak_ptr<HttpExchange> &open) { return open.expired(); });
    m_open.push_back(made);
    if (closed)
        made->cancel(cancelledError());
    return made;
}

void EngineConnection::close()
{
    closed = true;
    for (const std::weak_ptr<HttpExchange> &open : std::exchange(m_open, {})) {
        if (const auto exchange = open.lock())
            exchange->cancel(cancelledError());
    }
    for (const std::shared_ptr<ImageJob> &job : std::exchange(images, {}))
        job->answer.give(tl::unexpected<Error>(cancelledError()));
    for (const Answer<bool> &stream : std::exchange(streams, {}))
        stream.give(false);
}

QCoro::Task<Result<HttpResponse>> ask(ConnectionPointer connection, QByteArray method, QByteArray pathAndQuery, QByteArray json)
{
    HttpRequest request;
    request.method = std::move(method);
    request.target = connection->target(pathAndQuery);
    if (!json.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    request.body = std::move(json);
    return wholeAnswer(connection->exchange(std::move(request), HttpParserLimits{}, connection->ordinaryTimes()));
}

QCoro::Task<void> pauseFor(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    const Answer<bool> over;
    QObject::connect(&timer, &QTimer::timeout, &timer, [over] { over.give(true); });
    timer.start(time);
    co_await over.wait();
}

} // namespace clustero
