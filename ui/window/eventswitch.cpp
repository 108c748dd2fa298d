// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventswitch.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace clustero {

namespace {

struct SwitchWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::EventSwitch)
};

} // namespace

void addEventSwitch(QMenu &menu, Services &services, const QString &file, const QString &folder,
                    const std::function<void(const QString &)> &failed)
{
    QAction *action = menu.addAction(SwitchWords::tr("Events start it"));
    action->setToolTip(SwitchWords::tr("Its triggers start runs by themselves on this machine"));
    action->setCheckable(true);
    action->setEnabled(false); // until it is known
    services.ask(
        action, [file, folder](ServiceDesk &desk) { return desk.listedPipeline(file, folder); },
        [action](const Result<ListedPipeline> &pipeline) {
            if (!pipeline)
                return;
            action->setChecked(pipeline->isEnabled);
            action->setEnabled(true);
        });
    QObject *context = &services; // outlives the menu
    QObject::connect(action, &QAction::triggered, context, [&services, context, file, folder, failed](bool on) {
        services.ask(
            context, [file, folder, on](ServiceDesk &desk) { return desk.setStartedByEvents(file, folder, on); },
            [failed](const Result<void> &done) {
                if (!done)
                    failed(done.error().sentence);
            });
    });
}

} // namespace clustero
