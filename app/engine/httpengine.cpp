// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/httpengine.h"

#include "app/engine/engineconnection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <initializer_list>

namespace clustero {

namespace {

/// An answer that has to have one of these statuses.
Result<HttpResponse> expected(const Result<HttpResponse> &response, std::initializer_list<int> statuses, const QString &doing)
{
    if (!response)
        return response;
    for (const int status : statuses) {
        if (response->status == status)
            return response;
    }
    return tl::unexpected<Error>(answerError(*response, doing));
}

Result<void> withoutBody(const Result<HttpResponse> &response)
{
    if (!response)
        return failure(response);
    return {};
}

QCoro::Task<Result<QString>> createContainer(ConnectionPointer connection, ContainerSpec spec)
{
    const QByteArray json = QJsonDocument(containerJson(spec)).toJson(QJsonDocument::Compact);
    const QByteArray query = spec.name.isEmpty() ? QByteArray() : "?name=" + encoded(spec.name);
    const Result<HttpResponse> answer = co_await ask(connection, "POST", "/containers/create" + query, json);
    const Result<HttpResponse> response = expected(answer, {201, 200}, u"create the container"_qs);
    if (!response)
        co_return failure(response);
    const QString id = QJsonDocument::fromJson(response->body).object().value(u"Id").toString();
    if (id.isEmpty())
        co_return failure(u"engine"_qs, u"The engine created a container without an id."_qs);
    connection->notStarted.insert(id);
    co_return id;
}

QCoro::Task<Result<void>> startContainer(ConnectionPointer connection, QString id)
{
    // A container that is over before the engine knows of the wait would never be waited for.
    for (const Answer<bool> &gate : connection->waitGates.take(id))
        co_await gate.wait();
    const Answer<bool> answered;
    connection->starting.insert(id, answered);
    connection->notStarted.remove(id);
    const Result<HttpResponse> response = co_await ask(connection, "POST", "/containers/" + encoded(id) + "/start");
    connection->starting.remove(id);
    answered.give(true);
    co_return withoutBody(expected(response, {204, 304, 200}, u"start the container"_qs));
}

QCoro::Task<Result<void>> killContainer(ConnectionPointer connection, QString id, QString signal)
{
    const Result<HttpResponse> response =
        co_await ask(connection, "POST", "/containers/" + encoded(id) + "/kill?signal=" + encoded(signal));
    co_return withoutBody(expected(response, {204, 200}, u"send %1 to the container"_qs.arg(signal)));
}

QCoro::Task<Result<void>> removeContainer(ConnectionPointer connection, QString id)
{
    const Result<HttpResponse> response = co_await ask(connection, "DELETE", "/containers/" + encoded(id) + "?force=1&v=1");
    connection->notStarted.remove(id);
    connection->streams.remove(id);
    if (response && response->status == 409 && messageOf(*response).contains(u"already in progress"))
        co_return {};
    co_return withoutBody(expected(response, {204, 200, 404}, u"remove the container"_qs));
}

QCoro::Task<Result<ContainerState>> inspectContainer(ConnectionPointer connection, QString id)
{
    const Result<HttpResponse> answer = co_await ask(connection, "GET", "/containers/" + encoded(id) + "/json");
    const Result<HttpResponse> response = expected(answer, {200}, u"tell about the container"_qs);
    if (!response)
        co_return failure(response);
    co_return readState(response->body);
}

QCoro::Task<Result<QList<ContainerSummary>>> listContainers(ConnectionPointer connection, QString label)
{
    const QByteArray filters = QJsonDocument(QJsonObject{{u"label"_qs, QJsonArray{label}}}).toJson(QJsonDocument::Compact);
    const Result<HttpResponse> answer = co_await ask(connection, "GET", "/containers/json?all=1&filters=" + filters.toPercentEncoding());
    const Result<HttpResponse> response = expected(answer, {200}, u"list its containers"_qs);
    if (!response)
        co_return failure(response);
    co_return readContainers(response->body);
}

} // namespace

HttpEngine::HttpEngine(Endpoint endpoint, EngineInfo info, QString configFile, EngineTimes times, QObject *parent)
    : Engine(parent), m_connection(std::make_shared<EngineConnection>())
{
    m_connection->endpoint = std::move(endpoint);
    m_connection->info = std::move(info);
    m_connection->configFile = std::move(configFile);
    m_connection->times = times;
}

HttpEngine::~HttpEngine()
{
    m_connection->close();
}

const EngineInfo &HttpEngine::info() const
{
    return m_connection->info;
}

QCoro::Task<Result<ImageInfo>> HttpEngine::ensureImage(QString reference, Progress progress)
{
    return findImage(m_connection, std::move(reference), std::move(progress));
}

QCoro::Task<Result<QString>> HttpEngine::loadImage(std::shared_ptr<QIODevice> archive, Progress progress)
{
    return loadArchive(m_connection, std::move(archive), std::move(progress));
}

QCoro::Task<Result<void>> HttpEngine::tagImage(QString image, QString reference)
{
    return tagImageAs(m_connection, std::move(image), std::move(reference));
}

QCoro::Task<Result<QString>> HttpEngine::pushImage(QString reference, RegistryLogin login, Progress progress)
{
    return pushReference(m_connection, std::move(reference), std::move(login), std::move(progress));
}

QCoro::Task<Result<QString>> HttpEngine::create(ContainerSpec spec)
{
    return createContainer(m_connection, std::move(spec));
}

QCoro::Task<Result<std::shared_ptr<AttachedStream>>> HttpEngine::attach(QString id, bool withInput)
{
    return attachTo(m_connection, std::move(id), withInput);
}

QCoro::Task<Result<void>> HttpEngine::start(QString id)
{
    return startContainer(m_connection, std::move(id));
}

QCoro::Task<Result<int>> HttpEngine::wait(QString id)
{
    return waitForExit(m_connection, std::move(id));
}

QCoro::Task<Result<void>> HttpEngine::kill(QString id, QString signal)
{
    return killContainer(m_connection, std::move(id), std::move(signal));
}

QCoro::Task<Result<void>> HttpEngine::remove(QString id)
{
    return removeContainer(m_connection, std::move(id));
}

QCoro::Task<Result<ContainerState>> HttpEngine::inspect(QString id)
{
    return inspectContainer(m_connection, std::move(id));
}

QCoro::Task<Result<QList<ContainerSummary>>> HttpEngine::list(QString label)
{
    return listContainers(m_connection, std::move(label));
}

} // namespace clustero
