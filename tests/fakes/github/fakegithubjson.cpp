// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of what GitHub answers, with every field that its description requires.
#include "tests/fakes/github/fakegithub.h"

#include <QJsonDocument>

namespace clustero {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// Addresses that GitHub puts into everything; most end with the key's own name.
QJsonObject addresses(const QString &base, const QList<const char *> &keys)
{
    QJsonObject object;
    for (const char *key : keys)
        object.insert(s(key), base + u'/' + s(key).chopped(4));
    return object;
}

} // namespace

QJsonObject FakeGithub::userJson(const QString &login, bool isOrganization) const
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(login));
    const QString base = apiAddress(s("/users/") + encoded);
    QJsonObject user = addresses(base, {"followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url",
                                        "organizations_url", "repos_url", "events_url", "received_events_url"});
    user.insert(s("login"), login);
    user.insert(s("id"), 7);
    user.insert(s("node_id"), s("U_7"));
    user.insert(s("avatar_url"), web().toString() + s("/avatar.png"));
    user.insert(s("gravatar_id"), s(""));
    user.insert(s("url"), base);
    user.insert(s("html_url"), web().toString() + u'/' + encoded);
    user.insert(s("type"), isOrganization ? s("Organization") : s("User"));
    user.insert(s("site_admin"), false);
    return user;
}

QJsonObject FakeGithub::appJson(const FakeApp &app) const
{
    return {{s("id"), app.id},
            {s("slug"), app.slug},
            {s("node_id"), s("A_1")},
            {s("owner"), userJson(app.owner, false)},
            {s("name"), app.name},
            {s("description"), s("Runs pipelines.")},
            {s("external_url"), web().toString()},
            {s("html_url"), web().toString() + s("/apps/") + app.slug},
            {s("created_at"), s("2026-01-02T03:04:05Z")},
            {s("updated_at"), s("2026-01-02T03:04:05Z")},
            {s("permissions"), app.permissions},
            {s("events"), app.events}};
}

QJsonObject FakeGithub::installationJson(const FakeApp &app, const FakeInstallation &installation) const
{
    const QString id = QString::number(installation.id);
    return {{s("id"), installation.id},
            {s("account"), userJson(installation.account, installation.isOrganization)},
            {s("repository_selection"), s("selected")},
            {s("access_tokens_url"), apiAddress(s("/app/installations/%1/access_tokens").arg(id))},
            {s("repositories_url"), apiAddress(s("/installation/repositories"))},
            {s("html_url"), web().toString() + s("/settings/installations/") + id},
            {s("app_id"), app.id},
            {s("app_slug"), app.slug},
            {s("target_id"), 7},
            {s("target_type"), installation.isOrganization ? s("Organization") : s("User")},
            {s("permissions"), installation.permissions.isEmpty() ? app.permissions : installation.permissions},
            {s("events"), app.events},
            {s("created_at"), s("2026-01-02T03:04:05Z")},
            {s("updated_at"), s("2026-01-02T03:04:05Z")},
            {s("single_file_name"), QJsonValue::Null},
            {s("suspended_by"), installation.isSuspended ? QJsonValue(userJson(app.owner, false)) : QJsonValue::Null},
            {s("suspended_at"), installation.isSuspended ? QJsonValue(s("2026-02-03T04:05:06Z")) : QJsonValue::Null}};
}

QJsonObject FakeGithub::repositoryJson(const FakeRepository &repository) const
{
    const QString base = apiAddress(s("/repos/") + repository.fullName);
    const QString page = web().toString() + u'/' + repository.fullName;
    QJsonObject json = addresses(
        base, {"archive_url",       "assignees_url",    "blobs_url",         "branches_url",     "collaborators_url", "comments_url",
               "commits_url",       "compare_url",      "contents_url",      "contributors_url", "deployments_url",   "downloads_url",
               "events_url",        "forks_url",        "git_commits_url",   "git_refs_url",     "git_tags_url",      "hooks_url",
               "issue_comment_url", "issue_events_url", "issues_url",        "keys_url",         "labels_url",        "languages_url",
               "merges_url",        "milestones_url",   "notifications_url", "pulls_url",        "releases_url",      "stargazers_url",
               "statuses_url",      "subscribers_url",  "subscription_url",  "tags_url",         "teams_url",         "trees_url"});
    json.insert(s("id"), repository.id);
    json.insert(s("node_id"), s("R_1"));
    json.insert(s("name"), repository.fullName.section(u'/', 1));
    json.insert(s("full_name"), repository.fullName);
    json.insert(s("owner"), userJson(repository.fullName.section(u'/', 0, 0), true));
    json.insert(s("private"), repository.isPrivate);
    json.insert(s("html_url"), page);
    json.insert(s("url"), base);
    json.insert(s("clone_url"), repository.clone.isEmpty() ? page + s(".git") : repository.clone.toString());
    json.insert(s("git_url"), s("git:github.com/") + repository.fullName);
    json.insert(s("ssh_url"), s("git@github.com:") + repository.fullName);
    json.insert(s("svn_url"), page);
    json.insert(s("default_branch"), repository.defaultBranch);
    for (const char *key : {"description", "homepage", "language", "mirror_url", "license"})
        json.insert(s(key), QJsonValue::Null);
    for (const char *key : {"fork", "has_downloads", "has_issues", "has_projects", "has_wiki", "has_pages", "archived", "disabled"})
        json.insert(s(key), false);
    for (const char *key :
         {"forks", "forks_count", "open_issues", "open_issues_count", "size", "stargazers_count", "watchers", "watchers_count"})
        json.insert(s(key), 0);
    for (const char *key : {"pushed_at", "created_at", "updated_at"})
        json.insert(s(key), s("2026-01-02T03:04:05Z"));
    return json;
}

QJsonObject FakeGithub::deliveryJson(const FakeApp &app, const FakeDelivery &delivery) const
{
    const QJsonValue installation = delivery.payload.value(s("installation")).toObject().value(s("id"));
    const QJsonValue repository = delivery.payload.value(s("repository")).toObject().value(s("id"));
    const QJsonValue action = delivery.payload.value(s("action"));
    Q_UNUSED(app)
    return {{s("id"), delivery.id},
            {s("guid"), delivery.guid},
            {s("delivered_at"), timeText(delivery.at)},
            {s("redelivery"), delivery.isRedelivery},
            {s("duration"), 0.25},
            {s("status"), delivery.statusCode < 300 ? s("OK") : s("Invalid HTTP Response: %1").arg(delivery.statusCode)},
            {s("status_code"), delivery.statusCode},
            {s("event"), delivery.event},
            {s("action"), action.isUndefined() ? QJsonValue::Null : action},
            {s("installation_id"), installation.isUndefined() ? QJsonValue::Null : installation},
            {s("repository_id"), repository.isUndefined() ? QJsonValue::Null : repository},
            {s("throttled_at"), QJsonValue::Null}};
}

QJsonObject FakeGithub::checkRunJson(const QString &repository, const QJsonObject &run)
{
    const auto orNull = [&run](const char *key) { return run.contains(s(key)) ? run.value(s(key)) : QJsonValue::Null; };
    const QString id = QString::number(run.value(s("id")).toInteger());
    const QJsonObject output = run.value(s("output")).toObject();
    const auto outputOrNull = [&output](const char *key) { return output.contains(s(key)) ? output.value(s(key)) : QJsonValue::Null; };
    const FakeApp *owner = app(run.value(s("app")).toInteger());
    return {{s("id"), run.value(s("id"))},
            {s("node_id"), s("C_1")},
            {s("head_sha"), run.value(s("head_sha"))},
            {s("name"), run.value(s("name"))},
            {s("url"), apiAddress(s("/repos/%1/check-runs/%2").arg(repository, id))},
            {s("html_url"), web().toString() + s("/%1/runs/%2").arg(repository, id)},
            {s("details_url"), orNull("details_url")},
            {s("external_id"), orNull("external_id")},
            {s("status"), run.value(s("status"))},
            {s("conclusion"), orNull("conclusion")},
            {s("started_at"), orNull("started_at")},
            {s("completed_at"), orNull("completed_at")},
            {s("check_suite"), QJsonObject{{s("id"), 5}}},
            {s("app"), owner != nullptr ? QJsonValue(appJson(*owner)) : QJsonValue::Null},
            {s("pull_requests"), QJsonArray()},
            {s("output"), QJsonObject{{s("title"), outputOrNull("title")},
                                      {s("summary"), outputOrNull("summary")},
                                      {s("text"), outputOrNull("text")},
                                      {s("annotations_count"), run.value(s("annotations")).toArray().size()},
                                      {s("annotations_url"), apiAddress(s("/repos/%1/check-runs/%2/annotations").arg(repository, id))}}}};
}

} // namespace clustero
