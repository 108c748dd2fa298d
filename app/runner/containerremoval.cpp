// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/containerremoval.h"

#include "app/runner/containerexecution.h"

#include <QTimer>

#include <QCoroTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace clustero {

namespace {

constexpr int attempts = 8;
constexpr auto firstPause = 50ms; // doubled each time: six seconds in all

} // namespace

QCoro::Task<> removeContainer(std::shared_ptr<Engine> engine, QString id)
{
    auto pause = firstPause;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<void> removed = co_await engine->remove(id);
        if (removed || removed.error().code == QLatin1String("cancelled") || isEngineGone(removed.error()))
            co_return; // what a vanished engine still has, `prune` removes one day
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(pause);
        co_await timer;
        pause *= 2;
    }
}

void networksLast(QList<ContainerSummary> &containers)
{
    std::stable_partition(containers.begin(), containers.end(),
                          [](const ContainerSummary &container) { return container.labels.contains(stepLabel); });
}

QCoro::Task<> removeContainers(std::shared_ptr<Engine> engine, QString label)
{
    Result<QList<ContainerSummary>> containers = co_await engine->list(label);
    if (!containers)
        co_return;
    networksLast(*containers);
    for (const ContainerSummary &container : *containers)
        co_await removeContainer(engine, container.id);
}

} // namespace clustero
