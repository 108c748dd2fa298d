// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginediscovery.h"

#include "app/engine/engineapi.h"
#include "app/engine/engineplaces.h"
#include "app/engine/httpengine.h"

namespace clustero {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds probeTime = 2s;

QString nameOf(EngineInfo::Kind kind)
{
    return kind == EngineInfo::Kind::Podman ? u"Podman"_qs : u"Docker"_qs;
}

QString foundSentence(const EngineInfo &info)
{
    return u"%1 %2, API %3%4"_qs.arg(nameOf(info.kind), info.version, info.apiVersion, info.rootless ? u", rootless"_qs : QString());
}

/// What to do about an error of connecting, besides what it says.
QString advice(const Error &error, const EnginePlace &place)
{
    const bool podman = place.foundBy.contains(u"Podman");
    if (error.code == u"socket-denied") {
        if (podman)
            return u" It belongs to another user: use your own with: systemctl --user enable --now podman.socket"_qs;
        return u" Add yourself to the group docker (sudo usermod -aG docker %1, then log in again), or use rootless Docker."_qs.arg(
            qEnvironmentVariable("USER", u"$USER"_qs));
    }
    if (error.code == u"nobody-listens")
        return podman ? u" Start it with: systemctl --user enable --now podman.socket"_qs
                      : u" Start the engine, for example with: sudo systemctl start docker"_qs;
    if (error.code == u"no-socket" &&
        (place.foundBy == u"DOCKER_HOST" || place.foundBy == u"--engine" || place.foundBy.startsWith(u"docker context")))
        return u" Start the engine, or correct the address."_qs;
    return {};
}

QCoro::Task<EngineProbe> probe(EnginePlace place, QString wish)
{
    EngineProbe result;
    result.foundBy = place.foundBy;
    result.endpoint = place.endpoint;
    result.finding = place.problem;
    if (!place.problem.isEmpty())
        co_return result;
    const Result<Endpoint> endpoint = parseEndpoint(place.endpoint);
    if (!endpoint) {
        result.finding = endpoint.error().sentence;
        co_return result;
    }
    const Result<EngineInfo> info = co_await identifyEngine(*endpoint, place.foundBy, HttpTimes{probeTime, probeTime, probeTime, 0ms});
    if (!info) {
        result.finding = info.error().sentence + advice(info.error(), place);
        co_return result;
    }
    result.info = *info;
    const QString kind = nameOf(info->kind);
    if ((wish == u"docker" || wish == u"podman") && kind.toLower() != wish) {
        result.finding = u"%1 answers here, but %2 was asked for."_qs.arg(foundSentence(*info), wish);
        co_return result;
    }
    result.answered = true;
    result.finding = foundSentence(*info);
    co_return result;
}

Error noEngine(const QList<EngineProbe> &probes)
{
    QString text = u"No container engine was found. Install Docker or Podman, or start it; these places were tried:"_qs;
    for (const EngineProbe &probe : probes)
        text += u"\n  %1: %2"_qs.arg(probe.foundBy, probe.finding);
    return {u"no-engine"_qs, text};
}

} // namespace

Result<void> checkEngineWish(const QString &wish)
{
    if (wish.isEmpty() || wish == u"auto" || wish == u"docker" || wish == u"podman")
        return {};
    if (!wish.startsWith(u'/') && !wish.contains(u"://")) {
        return failure(u"bad-engine"_qs,
                       u"There is no engine `%1`. It can be auto, docker, podman, unix:///path/of/socket, tcp://localhost:port, "
                       "or the absolute path of a socket."_qs.arg(wish));
    }
    const Result<Endpoint> endpoint = parseEndpoint(wish);
    return endpoint ? Result<void>() : failure(u"bad-engine"_qs, endpoint.error().sentence);
}

QCoro::Task<QList<EngineProbe>> probeEngines(QString wish)
{
    // All are asked at once, so that one that hangs costs two seconds altogether.
    std::vector<QCoro::Task<EngineProbe>> running;
    for (const EnginePlace &place : enginePlaces(wish, EngineSurroundings::ofThisProcess()))
        running.push_back(probe(place, wish));
    QList<EngineProbe> probes;
    for (QCoro::Task<EngineProbe> &task : running) {
        const EngineProbe result = co_await task;
        probes.append(result);
    }
    co_return probes;
}

QCoro::Task<Result<std::shared_ptr<Engine>>> connectEngine(QString wish)
{
    const QList<EngineProbe> probes = co_await probeEngines(wish);
    for (const EngineProbe &probe : probes) {
        if (!probe.answered)
            continue;
        const Result<Endpoint> endpoint = parseEndpoint(probe.endpoint);
        std::shared_ptr<Engine> engine =
            std::make_shared<HttpEngine>(*endpoint, probe.info, EngineSurroundings::ofThisProcess().dockerConfigFile);
        co_return engine;
    }
    co_return tl::unexpected<Error>(noEngine(probes));
}

} // namespace clustero
