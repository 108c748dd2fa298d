// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

namespace clustero {

/// One place that was looked at for an engine, and what came of it.
struct EngineProbe
{
    QString foundBy; ///< `--engine`, `DOCKER_HOST`, `docker context "x"`, `Docker`, `rootless Docker`, `Podman`, …
    QString endpoint;
    bool answered = false;
    QString finding; ///< "Docker 20.10.24, API 1.41" or what is wrong and what to do
    EngineInfo info; ///< valid if it answered
};

/// Whether it can be a wish: `auto`, `docker`, `podman`, or an endpoint. Error `bad-engine` tells what is possible.
[[nodiscard]] Result<void> checkEngineWish(const QString &wish);

/// Looks in the order of issue and documentation: the wish (`auto`, `docker`, `podman`, or an endpoint), DOCKER_HOST, the docker
/// context in use, then the usual sockets. All places are tried and reported; each within two seconds.
QCoro::Task<QList<EngineProbe>> probeEngines(QString wish);

/// The first engine that answered. Error code `no-engine` explains every place in a few lines.
QCoro::Task<Result<std::shared_ptr<Engine>>> connectEngine(QString wish);

} // namespace clustero
