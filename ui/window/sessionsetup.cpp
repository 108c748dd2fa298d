// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionsetup.h"

#include "app/session/projectscan.h"
#include "app/session/starters.h"
#include "app/settings/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

QCoro::Task<SetupLook> lookAt(ServiceDesk &desk, QString folder, bool prefersHost)
{
    SetupLook look;
    look.isThere = QFileInfo(folder).isDir();
    if (!look.isThere)
        co_return look;
    const QList<EngineProbe> probes = co_await desk.engines(settings::engine());
    look.hasEngine = std::any_of(probes.begin(), probes.end(), [](const EngineProbe &probe) { return probe.answered; });
    look.pipelines = pipelinesIn(folder);
    look.path = newPipelinePath(folder, QStringLiteral("first"));
    look.proposals = proposePipelines(readProject(folder), surroundingsHere(look.hasEngine, prefersHost));
    co_return look;
}

} // namespace

void SessionSetup::check(SetupLine::Check check, const QString &folder, QObject *context, std::function<void(SetupLine)> done)
{
    m_services.ask(
        context, [check, folder](ServiceDesk &desk) { return desk.checkSetup(check, folder); }, std::move(done));
}

void SessionSetup::look(const QString &folder, bool prefersHost, QObject *context, std::function<void(SetupLook)> done)
{
    m_services.ask(
        context, [folder, prefersHost](ServiceDesk &desk) { return lookAt(desk, folder, prefersHost); }, std::move(done));
}

void SessionSetup::write(const QString &path, const QByteArray &text, QObject *context, std::function<void(Result<void>)> done)
{
    m_services.perform(
        context, [path, text] { return createPipelineFile(path, text); }, std::move(done));
}

} // namespace clustero
