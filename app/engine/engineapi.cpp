// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVersionNumber>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype maximumMessage = 2000;
const QVersionNumber oldestApi(1, 41);
const QVersionNumber newestApi(1, 44);

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValueConstRef entry : value.toArray())
        list.append(entry.toString());
    return list;
}

auto notUnderstood(const QString &what)
{
    return failure(u"engine"_qs, u"The engine's answer about %1 is not understood. Its version may be too new or too old."_qs.arg(what));
}

} // namespace

QJsonObject containerJson(const ContainerSpec &spec)
{
    QJsonObject labels;
    for (auto label = spec.labels.begin(); label != spec.labels.end(); ++label)
        labels.insert(label.key(), label.value());
    QJsonArray mounts;
    for (const MountSpec &mount : spec.mounts) {
        mounts.append(QJsonObject{
            {u"Type"_qs, u"bind"_qs}, {u"Source"_qs, mount.source}, {u"Target"_qs, mount.target}, {u"ReadOnly"_qs, mount.readOnly}});
    }
    QJsonObject host{{u"Mounts"_qs, mounts},
                     {u"LogConfig"_qs, QJsonObject{{u"Type"_qs, u"none"_qs}}},
                     {u"SecurityOpt"_qs, QJsonArray{u"no-new-privileges"_qs}}};
    if (!spec.network.isEmpty())
        host.insert(u"NetworkMode"_qs, spec.network);
    if (spec.hostUserNamespace)
        host.insert(u"UsernsMode"_qs, u"host"_qs);
    QJsonObject json{{u"Image"_qs, spec.image},
                     {u"Labels"_qs, labels},
                     {u"HostConfig"_qs, host},
                     {u"AttachStdin"_qs, spec.openStdin},
                     {u"OpenStdin"_qs, spec.openStdin},
                     {u"StdinOnce"_qs, spec.openStdin},
                     {u"AttachStdout"_qs, true},
                     {u"AttachStderr"_qs, true},
                     {u"Tty"_qs, false}};
    if (!spec.entrypoint.isEmpty())
        json.insert(u"Entrypoint"_qs, QJsonArray::fromStringList(spec.entrypoint));
    if (!spec.command.isEmpty())
        json.insert(u"Cmd"_qs, QJsonArray::fromStringList(spec.command));
    if (!spec.user.isEmpty())
        json.insert(u"User"_qs, spec.user);
    return json;
}

Result<ImageInfo> readImage(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject config = object.value(u"Config").toObject();
    ImageInfo image;
    image.id = object.value(u"Id").toString();
    if (image.id.isEmpty())
        return notUnderstood(u"an image"_qs);
    image.entrypoint = strings(config.value(u"Entrypoint"));
    image.cmd = strings(config.value(u"Cmd"));
    image.env = strings(config.value(u"Env"));
    image.user = config.value(u"User").toString();
    image.workingDirectory = config.value(u"WorkingDir").toString();
    image.os = object.value(u"Os").toString();
    image.architecture = object.value(u"Architecture").toString();
    return image;
}

Result<ContainerState> readState(const QByteArray &json)
{
    const QJsonObject state = QJsonDocument::fromJson(json).object().value(u"State").toObject();
    ContainerState result;
    result.status = state.value(u"Status").toString();
    if (result.status.isEmpty())
        return notUnderstood(u"a container"_qs);
    result.running = state.value(u"Running").toBool();
    result.outOfMemory = state.value(u"OOMKilled").toBool();
    result.exitCode = state.value(u"ExitCode").toInt();
    result.error = state.value(u"Error").toString();
    return result;
}

Result<QList<ContainerSummary>> readContainers(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray() && document.toJson(QJsonDocument::Compact) != "null" && json.trimmed() != "null")
        return notUnderstood(u"its containers"_qs);
    QList<ContainerSummary> containers;
    for (const QJsonValueConstRef entry : document.array()) {
        const QJsonObject object = entry.toObject();
        ContainerSummary summary;
        summary.id = object.value(u"Id").toString();
        summary.state = object.value(u"State").toString();
        const QJsonObject labels = object.value(u"Labels").toObject();
        for (auto label = labels.begin(); label != labels.end(); ++label)
            summary.labels.insert(label.key(), label.value().toString());
        if (!summary.id.isEmpty())
            containers.append(summary);
    }
    return containers;
}

QString messageOf(const HttpResponse &response)
{
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const QString message = object.value(u"message").toString();
    return (message.isEmpty() ? QString::fromUtf8(response.body.left(maximumMessage)) : message.left(maximumMessage)).trimmed();
}

bool isEngineGone(const Error &error)
{
    static const QStringList codes{u"no-socket"_qs,  u"socket-denied"_qs, u"nobody-listens"_qs,
                                   u"connection"_qs, u"http"_qs,          u"timed-out"_qs};
    return codes.contains(error.code);
}

Error answerError(const HttpResponse &response, const QString &doing)
{
    const QString code = response.status == 400   ? u"bad-request"_qs
                         : response.status == 404 ? u"not-found"_qs
                         : response.status == 409 ? u"conflict"_qs
                                                  : u"engine"_qs;
    const QString message = messageOf(response);
    return {code, u"The engine could not %1: %2"_qs.arg(doing, message.isEmpty() ? u"it answered with status %1."_qs.arg(response.status)
                                                                                 : message)};
}

namespace {

struct Asker
{
    Endpoint endpoint;
    HttpTimes times;

    QCoro::Task<Result<HttpResponse>> ask(QByteArray method, QByteArray target) const
    {
        HttpRequest request;
        request.method = std::move(method);
        request.target = std::move(target);
        const auto exchange = std::make_shared<HttpExchange>(endpoint, request, HttpParserLimits{}, times);
        return wholeAnswer(exchange);
    }
};

QString inWords(const QVersionNumber &version)
{
    return version.toString();
}

/// The highest version that both sides speak.
Result<QVersionNumber> negotiated(const QVersionNumber &theirs, const QVersionNumber &theirOldest)
{
    if (theirs < oldestApi)
        return failure(u"too-old"_qs, u"It speaks API %1 only, and %2 is needed: update it to Docker 20.10 or Podman 4 at least."_qs.arg(
                                          inWords(theirs), inWords(oldestApi)));
    if (!theirOldest.isNull() && theirOldest > newestApi)
        return failure(u"too-new"_qs, u"It speaks API %1 or newer only, and this Clustero knows up to %2: update Clustero."_qs.arg(
                                          inWords(theirOldest), inWords(newestApi)));
    return std::min(theirs, newestApi);
}

bool isDefaultNetwork(const QJsonObject &network)
{
    const QString name = network.value(u"Name").toString();
    return (name == u"bridge" || name == u"podman") && network.value(u"Driver").toString() != u"null";
}

} // namespace

QCoro::Task<Result<EngineInfo>> identifyEngine(Endpoint endpoint, QString foundBy, HttpTimes times)
{
    Asker asker{endpoint, times};
    Result<HttpResponse> ping = co_await asker.ask("GET", "/_ping");
    if (!ping && ping.error().code == u"http")
        co_return failure(u"not-an-engine"_qs,
                          u"What listens at %1 is not a container engine: it does not speak HTTP."_qs.arg(endpoint.text()));
    if (!ping)
        co_return failure(ping);
    const QVersionNumber api = QVersionNumber::fromString(QString::fromLatin1(ping->headers.value("api-version")));
    if (ping->status != 200 || api.isNull())
        co_return failure(u"not-an-engine"_qs,
                          u"What listens at %1 is not a container engine: it answers /_ping with status %2 and names no API version."_qs
                              .arg(endpoint.text())
                              .arg(ping->status));
    EngineInfo info;
    info.kind = ping->headers.contains("libpod-api-version") ? EngineInfo::Kind::Podman : EngineInfo::Kind::Docker;
    info.endpoint = endpoint.text();
    info.foundBy = foundBy;
    // It is there and answers; a busy one may take longer for the details.
    asker.times.head *= 5;
    asker.times.total *= 5;
    const Result<HttpResponse> version = co_await asker.ask("GET", "/version");
    if (!version)
        co_return failure(version);
    const QJsonObject about = QJsonDocument::fromJson(version->body).object();
    info.version = about.value(u"Version").toString();
    const Result<QVersionNumber> chosen = negotiated(api, QVersionNumber::fromString(about.value(u"MinAPIVersion").toString()));
    if (!chosen)
        co_return failure(chosen);
    info.apiVersion = chosen->toString();
    const QByteArray prefix = "/v" + info.apiVersion.toLatin1();
    const Result<HttpResponse> details = co_await asker.ask("GET", prefix + "/info");
    if (!details)
        co_return failure(details);
    if (details->status != 200)
        co_return tl::unexpected<Error>(answerError(*details, u"tell about itself"_qs));
    for (const QString &option : strings(QJsonDocument::fromJson(details->body).object().value(u"SecurityOptions"))) {
        info.rootless = info.rootless || option.startsWith(u"name=rootless");
        info.userNamespaces = info.userNamespaces || option.startsWith(u"name=userns");
    }
    const Result<HttpResponse> networks = co_await asker.ask("GET", prefix + "/networks");
    if (!networks)
        co_return failure(networks);
    const QJsonArray list = QJsonDocument::fromJson(networks->body).array();
    info.hasBridge = std::any_of(list.begin(), list.end(), [](const QJsonValue &network) { return isDefaultNetwork(network.toObject()); });
    co_return info;
}

} // namespace clustero
