// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/currentfiles.h"
#include "app/events/schedules.h"
#include "models/runs/listedpipeline.h"

#include <QMap>

#include <chrono>

namespace clustero {

/// The pipelines of a folder: `.clustero.yaml`, then `.clustero/*.yaml` and `*.yml` by name; 200 at most. Not enabled.
[[nodiscard]] QList<ListedPipeline> pipelinesOfFolder(const QString &folder, CurrentFiles &files);
/// `pipelines/*.yaml` of the configuration folder.
[[nodiscard]] QList<ListedPipeline> pipelinesOfConfiguration(const QString &configuration, CurrentFiles &files);

/// What enabled pipelines want of this machine itself, as their files say now.
struct LocalSources
{
    QList<ScheduleKey> schedules;
    QMap<QString, std::chrono::milliseconds> folders; ///< to watch, with how long nothing may change
    bool waitsForRuns = false;
};
[[nodiscard]] LocalSources localSources(const QList<ListedPipeline> &pipelines, CurrentFiles &files);

} // namespace clustero
