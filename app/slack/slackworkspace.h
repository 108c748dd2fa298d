// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slack/slackservice.h"

namespace clustero {

/// What a process has of one workspace.
struct SlackService::Workspace
{
    SlackConnection connection;
    std::shared_ptr<SlackApi> bot;
    std::shared_ptr<SlackApi> app;
    std::unique_ptr<SlackSocket> socket; ///< null: this process does not listen
    QDateTime checkedAt;
    Error problem;
    QStringList scopes;

    Workspace() = default;
    ~Workspace()
    {
        if (bot)
            bot->setListener({}); // which tells this workspace
    }
    Q_DISABLE_COPY_MOVE(Workspace)
};

/// The address of a new socket, with the App's token.
[[nodiscard]] QCoro::Task<Result<QUrl>> newSocketUrl(std::shared_ptr<SlackApi> api);

[[nodiscard]] tl::unexpected<Error> noWorkspace(const QString &text);

} // namespace clustero
