// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/triggertypes.h"

#include <algorithm>

namespace clustero {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

TriggerTypeInfo type(const char *name, const char *reasons, const char *conditions, const char *variables)
{
    return {QString::fromLatin1(name), words(reasons), words(conditions), words(variables)};
}

} // namespace

const QList<TriggerTypeInfo> &builtInTriggerTypes()
{
    static const QList<TriggerTypeInfo> types{
        type("git", "commit_push tag_push", "repository branch author committer message tag",
             "GIT_COMMIT_SHA GIT_COMMIT_SHORT_SHA GIT_BRANCH GIT_TAG GITHUB_ORG GITHUB_REPO_NAME"),
        type("github_pr", "created sync merged closed", "repository target branch title forks draft",
             "PR_NUMBER GIT_COMMIT_SHA GIT_COMMIT_SHORT_SHA GIT_BRANCH GIT_TARGET_BRANCH GITHUB_ORG GITHUB_REPO_NAME"),
        type("github_issue", "created closed", "repository title label", "ISSUE_NUMBER GITHUB_ORG GITHUB_REPO_NAME"),
        type("github_release", "published created", "repository tag prerelease", "RELEASE_TAG RELEASE_NAME GITHUB_ORG GITHUB_REPO_NAME"),
        type("artifact", "published", "repository name ecosystem", "ARTIFACT_NAME ARTIFACT_VERSION ARTIFACT_ECOSYSTEM ARTIFACT_URL"),
        type("jira_release", "created released", "project name", "RELEASE_ID RELEASE_NAME JIRA_PROJECT"),
        type("jira_issue", "created transitioned", "project issue_type priority from to",
             "ISSUE_KEY JIRA_PROJECT TRANSITION_FROM TRANSITION_TO"),
        type("pipeline", "success failure", "pipeline result mode", ""),
        type("manual", "requested", "parameters", ""),
        type("schedule", "due", "cron timezone catchup", "SCHEDULE_TIME"),
        type("files", "changed", "paths ignore debounce", "CHANGED_FILES"),
        type("webhook", "received", "channel when", "WEBHOOK_CHANNEL"),
    };
    return types;
}

const TriggerTypeInfo *builtInTriggerType(const QString &name)
{
    const QList<TriggerTypeInfo> &types = builtInTriggerTypes();
    const auto found = std::find_if(types.begin(), types.end(), [&](const TriggerTypeInfo &info) { return info.name == name; });
    return found == types.end() ? nullptr : &*found;
}

bool isReservedVariable(const QString &name, const QStringList &triggerTypes)
{
    static const QStringList always =
        words("PROJECT_NAME PROJECT_SLUG PIPELINE_NAME PIPELINE_SLUG STRAND_NAME STRAND_SLUG STEP_NAME STEP_SLUG "
              "DEPLOY_ENVIRONMENT CI CLUSTERO CLUSTERO_RUN_ID CLUSTERO_RUN_NUMBER");
    if (name.startsWith(QLatin1String("PARAM_")) || name.startsWith(QLatin1String("TRIGGER_")) || always.contains(name))
        return true;
    return std::any_of(triggerTypes.begin(), triggerTypes.end(), [&](const QString &triggerType) {
        const TriggerTypeInfo *info = builtInTriggerType(triggerType);
        return info && info->variables.contains(name);
    });
}

} // namespace clustero
