// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineconnection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clustero {

namespace {

Result<int> readExit(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString problem = object.value(u"Error").toObject().value(u"Message").toString();
    if (!problem.isEmpty())
        return failure(u"engine"_qs, u"The engine could not wait for the container: %1"_qs.arg(problem.left(2000)));
    if (!object.value(u"StatusCode").isDouble())
        return failure(u"engine"_qs, u"The engine ended the wait for the container without an exit status. It may have been restarted."_qs);
    return object.value(u"StatusCode").toInt();
}

QCoro::Task<Result<ContainerState>> stateOf(ConnectionPointer connection, QString id)
{
    const Result<HttpResponse> response = co_await ask(connection, "GET", "/containers/" + encoded(id) + "/json");
    if (!response)
        co_return failure(response);
    if (response->status != 200)
        co_return tl::unexpected<Error>(answerError(*response, u"tell about the container"_qs));
    co_return readState(response->body);
}

/// next-exit for a container that will be started, not-running for one that was (it may be over already).
QCoro::Task<Result<QByteArray>> waitCondition(ConnectionPointer connection, QString id)
{
    if (connection->notStarted.contains(id))
        co_return QByteArray("next-exit");
    if (const auto starting = connection->starting.constFind(id); starting != connection->starting.cend()) {
        const Answer<bool> started = *starting;
        co_await started.wait();
        co_return QByteArray("not-running");
    }
    const Result<ContainerState> state = co_await stateOf(connection, id);
    if (!state)
        co_return failure(state);
    co_return QByteArray(state->status == u"created" ? "next-exit" : "not-running");
}

QCoro::Task<Result<int>> dockerWait(ConnectionPointer connection, QString id, Answer<bool> gate)
{
    const Result<QByteArray> condition = co_await waitCondition(connection, id);
    if (!condition)
        co_return failure(condition);
    HttpRequest request;
    request.method = "POST";
    request.target = connection->target("/containers/" + encoded(id) + "/wait?condition=" + *condition);
    HttpTimes times = connection->ordinaryTimes();
    times.total = std::chrono::milliseconds(0);
    const auto exchange = connection->exchange(std::move(request), HttpParserLimits{}, times);
    QObject::connect(exchange.get(), &HttpExchange::head, exchange.get(), [gate] { gate.give(true); });
    const Result<HttpResponse> response = co_await wholeAnswer(exchange);
    if (!response)
        co_return failure(response);
    if (response->status != 200)
        co_return tl::unexpected<Error>(answerError(*response, u"wait for the container"_qs));
    co_return readExit(response->body);
}

// Podman's compatible wait looks every 250 ms only; the end of the output tells at once.
QCoro::Task<Result<int>> podmanWait(ConnectionPointer connection, QString id)
{
    using namespace std::chrono_literals;
    std::chrono::milliseconds pause = 2ms;
    while (!connection->closed) {
        if (const auto stream = connection->streams.constFind(id); stream != connection->streams.cend()) {
            const Answer<bool> ended = *stream;
            co_await ended.wait();
            connection->streams.remove(id);
            pause = 2ms;
        }
        const Result<ContainerState> state = co_await stateOf(connection, id);
        if (!state)
            co_return failure(state);
        if (state->status == u"exited" || state->status == u"dead" || state->status == u"stopped")
            co_return state->exitCode;
        co_await pauseFor(pause);
        pause = std::min<std::chrono::milliseconds>(pause * 2, 250ms);
    }
    co_return tl::unexpected<Error>(cancelledError());
}

} // namespace

QCoro::Task<Result<int>> waitForExit(ConnectionPointer connection, QString id)
{
    if (connection->info.kind == EngineInfo::Kind::Podman)
        co_return co_await podmanWait(connection, id);
    const Answer<bool> gate;
    // A start that is under way has to be answered first, so it must not wait for this one.
    if (!connection->starting.contains(id))
        connection->waitGates[id].append(gate);
    const Result<int> result = co_await dockerWait(connection, id, gate);
    gate.give(false);
    const QList<Answer<bool>> gates = connection->waitGates.value(id);
    if (std::all_of(gates.begin(), gates.end(), [](const Answer<bool> &other) { return other.given(); }))
        connection->waitGates.remove(id);
    co_return result;
}

} // namespace clustero
