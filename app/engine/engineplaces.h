// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QProcessEnvironment>

namespace clustero {

/// One place to look for an engine.
struct EnginePlace
{
    QString foundBy;
    QString endpoint; ///< may be empty if `problem` says why
    QString problem;  ///< why it cannot even be tried
};

/// What discovery knows of the person and the machine.
struct EngineSurroundings
{
    QProcessEnvironment environment;
    QString home;
    QString runtimeFolder; ///< $XDG_RUNTIME_DIR, may be empty
    QString dockerConfigFile;
    QString systemFolder; ///< before /var/run and /run; empty but in tests

    [[nodiscard]] static EngineSurroundings ofThisProcess();
};

/// The places in the order of preference, each endpoint once. `wish` is `auto`, `docker`, `podman`, or an endpoint,
/// which is then the only place.
[[nodiscard]] QList<EnginePlace> enginePlaces(const QString &wish, const EngineSurroundings &surroundings);

} // namespace clustero
