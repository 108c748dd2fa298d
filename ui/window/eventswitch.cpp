// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventswitch.h"

#include "app/events/eventservice.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace clustero {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("clustero::EventSwitch", text);
}

Result<ListedPipeline> listed(Session &session, const QString &file, const QString &folder)
{
    EventService *events = session.events();
    if (!events)
        return failure(QStringLiteral("store-open"), tr("The events cannot be read: the store cannot be opened."));
    const Result<QList<ListedPipeline>> all = events->addFolder(folder);
    if (!all)
        return failure(all);
    for (const ListedPipeline &pipeline : *all) {
        if (pipeline.file == file)
            return pipeline;
    }
    return failure(QStringLiteral("no-pipeline"), tr("The file is not there any more."));
}

QCoro::Task<Result<void>> enable(Session &session, QString file, QString folder, bool on)
{
    const Result<ListedPipeline> pipeline = listed(session, file, folder);
    if (!pipeline)
        co_return failure(pipeline);
    if (!on)
        co_return session.events()->disable(pipeline->id);
    const Result<ListedPipeline> enabled = co_await session.events()->enable(pipeline->id);
    if (!enabled)
        co_return failure(enabled);
    co_return Result<void>();
}

} // namespace

void addEventSwitch(QMenu &menu, Services &services, const QString &file, const QString &folder,
                    const std::function<void(const QString &)> &failed)
{
    QAction *action = menu.addAction(tr("Events start it"));
    action->setToolTip(tr("Its triggers start runs by themselves on this machine"));
    action->setCheckable(true);
    action->setEnabled(false); // until it is known
    services.ask(
        action, [file, folder](Session &session) { return listed(session, file, folder); },
        [action](const Result<ListedPipeline> &pipeline) {
            if (!pipeline)
                return;
            action->setChecked(pipeline->isEnabled);
            action->setEnabled(true);
        });
    QObject *context = &services; // outlives the menu
    QObject::connect(action, &QAction::triggered, context, [&services, context, file, folder, failed](bool on) {
        services.ask(
            context, [file, folder, on](Session &session) { return enable(session, file, folder, on); },
            [failed](const Result<void> &done) {
                if (!done)
                    failed(done.error().sentence);
            });
    });
}

} // namespace clustero
