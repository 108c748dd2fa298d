// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineplaces.h"

#include "app/engine/registrylogin.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 maximumFile = 4 * 1024 * 1024;

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(maximumFile)).object() : QJsonObject();
}

/// DOCKER_HOST forces the default context, then DOCKER_CONTEXT counts, then currentContext.
QString contextInUse(const EngineSurroundings &surroundings)
{
    if (!surroundings.environment.value(u"DOCKER_HOST"_qs).isEmpty())
        return {};
    const QString chosen = surroundings.environment.value(u"DOCKER_CONTEXT"_qs);
    const QString name = chosen.isEmpty() ? readObject(surroundings.dockerConfigFile).value(u"currentContext").toString() : chosen;
    return name == u"default" ? QString() : name;
}

EnginePlace contextPlace(const QString &name, const EngineSurroundings &surroundings)
{
    EnginePlace place{u"docker context \"%1\""_qs.arg(name), {}, {}};
    const QByteArray folder = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString path =
        QFileInfo(surroundings.dockerConfigFile).path() + u"/contexts/meta/"_qs + QString::fromLatin1(folder) + u"/meta.json"_qs;
    if (!QFile::exists(path)) {
        place.problem =
            u"The docker context \"%1\" is in use, but there is none of this name. Choose one with: docker context use"_qs.arg(name);
        return place;
    }
    place.endpoint = readObject(path).value(u"Endpoints").toObject().value(u"docker").toObject().value(u"Host").toString();
    if (place.endpoint.isEmpty())
        place.problem = u"The docker context \"%1\" names no host (%2). Create it again with: docker context create"_qs.arg(name, path);
    return place;
}

QList<EnginePlace> usualPlaces(const EngineSurroundings &surroundings)
{
    const QString system = u"unix://"_qs + surroundings.systemFolder;
    const QString home = u"unix://"_qs + surroundings.home;
    const QString runtime = surroundings.runtimeFolder.isEmpty() ? QString() : u"unix://"_qs + surroundings.runtimeFolder;
    QList<EnginePlace> places{{u"Docker"_qs, system + u"/var/run/docker.sock"_qs, {}}};
    if (!runtime.isEmpty())
        places.append({u"rootless Docker"_qs, runtime + u"/docker.sock"_qs, {}});
    places.append({u"Docker Desktop"_qs, home + u"/.docker/desktop/docker.sock"_qs, {}});
    places.append({u"Docker Desktop"_qs, home + u"/.docker/run/docker.sock"_qs, {}});
    if (!runtime.isEmpty())
        places.append({u"rootless Podman"_qs, runtime + u"/podman/podman.sock"_qs, {}});
    places.append({u"Podman"_qs, system + u"/run/podman/podman.sock"_qs, {}});
    places.append({u"Colima"_qs, home + u"/.colima/default/docker.sock"_qs, {}});
    places.append({u"Rancher Desktop"_qs, home + u"/.rd/docker.sock"_qs, {}});
    places.append({u"OrbStack"_qs, home + u"/.orbstack/run/docker.sock"_qs, {}});
    return places;
}

/// One socket has many names: /var/run is /run, and podman-docker links Docker's name to Podman's.
QString identity(const QString &endpoint)
{
    const QString path = endpoint.startsWith(u"unix://") ? endpoint.mid(7) : endpoint;
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    return folder.isEmpty() ? path : folder + u'/' + info.fileName();
}

} // namespace

EngineSurroundings EngineSurroundings::ofThisProcess()
{
    EngineSurroundings surroundings;
    surroundings.environment = QProcessEnvironment::systemEnvironment();
    surroundings.home = QDir::homePath();
    surroundings.runtimeFolder = surroundings.environment.value(u"XDG_RUNTIME_DIR"_qs);
    surroundings.dockerConfigFile = clustero::dockerConfigFile();
    return surroundings;
}

QList<EnginePlace> enginePlaces(const QString &wish, const EngineSurroundings &surroundings)
{
    if (wish != u"auto" && wish != u"docker" && wish != u"podman" && !wish.isEmpty())
        return {{u"--engine"_qs, wish, {}}};
    QList<EnginePlace> places;
    const QProcessEnvironment &environment = surroundings.environment;
    if (const QString host = environment.value(u"DOCKER_HOST"_qs); !host.isEmpty()) {
        EnginePlace place{u"DOCKER_HOST"_qs, host, {}};
        if (host.startsWith(u"tcp://") && !environment.value(u"DOCKER_TLS_VERIFY"_qs).isEmpty())
            place.problem = u"DOCKER_TLS_VERIFY asks for TLS, which is not supported for engines. Use the engine's unix socket."_qs;
        places.append(place);
    }
    if (const QString context = contextInUse(surroundings); !context.isEmpty())
        places.append(contextPlace(context, surroundings));
    QStringList known;
    for (const EnginePlace &place : places)
        known.append(identity(place.endpoint));
    for (const EnginePlace &place : usualPlaces(surroundings)) {
        if (const QString id = identity(place.endpoint); !known.contains(id)) {
            known.append(id);
            places.append(place);
        }
    }
    return places;
}

} // namespace clustero
