// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for the sources of Session.

#include "app/events/eventservice.h"
#include "app/github/githubservice.h"
#include "app/jira/jiraservice.h"
#include "app/session/activerun.h"
#include "app/session/connectionservice.h"
#include "app/session/expressionwatchdog.h"
#include "app/session/session.h"
#include "app/session/workspacemaker.h"
#include "app/slack/slackservice.h"

namespace clustero {

struct Session::Private
{
    std::unique_ptr<Store> store;
    std::unique_ptr<ArtifactStore> artifacts;
    std::unique_ptr<Secrets> secrets;
    std::vector<std::unique_ptr<ActiveRun>> active;
    Clock clock;
    ThreadExpressionWatchdog watchdog;
    std::unique_ptr<EventStore> eventStore;
    std::unique_ptr<GithubStore> githubStore;
    std::unique_ptr<GithubService> github; ///< these go before what they use
    std::unique_ptr<SlackService> slack;
    std::unique_ptr<JiraService> jira;
    std::unique_ptr<EventService> events;
    std::unique_ptr<ConnectionService> connections;
    std::unique_ptr<WorkspaceMaker> workspaces;

    ActiveRun *find(const RunId &id)
    {
        for (const auto &candidate : active) {
            if (candidate->live().run().id == id)
                return candidate.get();
        }
        return nullptr;
    }
};

[[nodiscard]] inline Diagnostic finding(const Error &error)
{
    Diagnostic diagnostic;
    diagnostic.code = error.code;
    diagnostic.message = error.sentence;
    return diagnostic;
}

[[nodiscard]] inline tl::unexpected<Refusal> refuse(Refusal::Kind kind, const QList<Diagnostic> &diagnostics)
{
    return tl::unexpected<Refusal>(Refusal{kind, diagnostics});
}

[[nodiscard]] inline tl::unexpected<Refusal> refuse(Refusal::Kind kind, const Error &error)
{
    return refuse(kind, QList<Diagnostic>{finding(error)});
}

} // namespace clustero
