// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/githubjson.h"

#include "app/github/githubhost.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clustero {

namespace {

constexpr qsizetype longestText = 1000;

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString().left(longestText);
}

qint64 number(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toInteger();
}

QDateTime time(const QJsonObject &json, const char *key)
{
    return QDateTime::fromString(text(json, key), Qt::ISODateWithMs).toUTC();
}

/// Web addresses only: people open them.
QUrl page(const QJsonObject &json, const char *key)
{
    const QUrl url(text(json, key), QUrl::StrictMode);
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http") ? url : QUrl();
}

GithubPermissions permissionsOf(const QJsonObject &json)
{
    GithubPermissions permissions;
    const QJsonObject given = json.value(QLatin1String("permissions")).toObject();
    for (auto permission = given.begin(); permission != given.end() && permissions.size() < 200; ++permission)
        permissions.insert(permission.key().left(100), permission.value().toString().left(20));
    return permissions;
}

QStringList eventsOf(const QJsonObject &json)
{
    QStringList events;
    for (const QJsonValue &event : json.value(QLatin1String("events")).toArray()) {
        if (events.size() < 200)
            events.append(event.toString().left(100));
    }
    return events;
}

} // namespace

AppInfo appFromJson(const QJsonObject &json)
{
    AppInfo app;
    app.id = number(json, "id");
    app.slug = text(json, "slug");
    app.name = text(json, "name");
    const QJsonObject owner = json.value(QLatin1String("owner")).toObject();
    app.owner = text(owner, "login");
    app.isOwnedByOrganization = text(owner, "type") == QLatin1String("Organization");
    app.page = page(json, "html_url");
    app.permissions = permissionsOf(json);
    app.events = eventsOf(json);
    return app;
}

Result<AppRegistration> registrationFromJson(const QJsonObject &json)
{
    AppRegistration registration;
    registration.app = appFromJson(json);
    registration.privateKey = json.value(QLatin1String("pem")).toString().toLatin1();
    registration.webhookSecret = json.value(QLatin1String("webhook_secret")).toString().toUtf8();
    if (registration.app.id <= 0 || registration.privateKey.isEmpty())
        return failure(
            QStringLiteral("github-answer"),
            QStringLiteral("GitHub's answer names no App with a key. Look for the App on GitHub; make a key there and add it by hand."));
    return registration;
}

Installation installationFromJson(const QJsonObject &json)
{
    Installation installation;
    const QJsonObject account = json.value(QLatin1String("account")).toObject();
    installation.id = number(json, "id");
    installation.account = account.contains(QLatin1String("login")) ? text(account, "login") : text(account, "slug");
    installation.isOrganization = text(json, "target_type") == QLatin1String("Organization");
    installation.hasAllRepositories = text(json, "repository_selection") == QLatin1String("all");
    installation.permissions = permissionsOf(json);
    installation.events = eventsOf(json);
    installation.suspendedAt = time(json, "suspended_at");
    installation.page = page(json, "html_url");
    return installation;
}

GithubRepository repositoryFromJson(const QJsonObject &json)
{
    GithubRepository repository;
    repository.id = number(json, "id");
    repository.fullName = text(json, "full_name");
    repository.defaultBranch = text(json, "default_branch");
    repository.isPrivate = json.value(QLatin1String("private")).toBool();
    repository.isFork = json.value(QLatin1String("fork")).toBool();
    repository.isArchived = json.value(QLatin1String("archived")).toBool();
    repository.page = page(json, "html_url");
    repository.clone = page(json, "clone_url");
    return repository;
}

HookConfig hookConfigFromJson(const QJsonObject &json)
{
    HookConfig config;
    config.url = page(json, "url");
    config.contentType = text(json, "content_type");
    const QJsonValue insecure = json.value(QLatin1String("insecure_ssl")); // a text or a number
    config.checksCertificates = !(insecure.toString() == QLatin1String("1") || insecure.toInt() == 1);
    config.hasSecret = !text(json, "secret").isEmpty();
    return config;
}

DeliverySummary deliveryFromJson(const QJsonObject &json)
{
    DeliverySummary delivery;
    delivery.id = number(json, "id");
    delivery.guid = text(json, "guid");
    delivery.at = time(json, "delivered_at");
    delivery.event = text(json, "event");
    delivery.action = text(json, "action");
    delivery.status = static_cast<int>(number(json, "status_code"));
    delivery.redelivery = json.value(QLatin1String("redelivery")).toBool();
    return delivery;
}

DeliveryDetail deliveryDetailFromJson(const QJsonObject &json)
{
    DeliveryDetail detail;
    detail.summary = deliveryFromJson(json);
    const QJsonObject request = json.value(QLatin1String("request")).toObject();
    const QJsonObject headers = request.value(QLatin1String("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end() && detail.headers.size() < 100; ++header)
        detail.headers.insert(header.key().toLower(), header.value().toString());
    const QJsonValue payload = request.value(QLatin1String("payload"));
    detail.payload = payload.isObject() ? QJsonDocument(payload.toObject()).toJson(QJsonDocument::Compact) : payload.toString().toUtf8();
    return detail;
}

CheckRunState checkRunFromJson(const QJsonObject &json)
{
    CheckRunState run;
    run.id = number(json, "id");
    run.status = text(json, "status");
    run.externalId = text(json, "external_id");
    run.annotations = static_cast<int>(number(json.value(QLatin1String("output")).toObject(), "annotations_count"));
    return run;
}

} // namespace clustero
