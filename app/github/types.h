// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace clustero {

/// Permission → access: `contents` → `read`.
using GithubPermissions = QMap<QString, QString>;

/// Where a GitHub is: github.com or a server of one's own. Neither address ends with a slash.
struct GithubHost
{
    QUrl web;
    QUrl api;

    bool operator==(const GithubHost &) const = default;
};

/// A GitHub App as it sees itself.
struct AppInfo
{
    qint64 id = 0;
    QString slug;
    QString name;
    QString owner; ///< login
    bool isOwnedByOrganization = false;
    QUrl page;
    GithubPermissions permissions;
    QStringList events;
};

/// What GitHub tells once about an App that was just made. Holds secrets: keep it no longer than needed.
struct AppRegistration
{
    AppInfo app;
    QByteArray privateKey;    ///< PEM
    QByteArray webhookSecret; ///< empty: the App has no webhook
};

/// An App on the account of somebody.
struct Installation
{
    qint64 id = 0;
    QString account; ///< login
    bool isOrganization = false;
    bool hasAllRepositories = false;
    GithubPermissions permissions;
    QStringList events;
    QDateTime suspendedAt; ///< invalid: it is not
    QUrl page;

    bool operator==(const Installation &) const = default;
};

struct GithubRepository
{
    qint64 id = 0;
    QString fullName; ///< `acme/web`
    QString defaultBranch;
    bool isPrivate = false;
    bool isFork = false;
    bool isArchived = false;
    QUrl page;
    QUrl clone; ///< HTTPS

    bool operator==(const GithubRepository &) const = default;
};

/// A file that says what a pipeline is, at the default branch.
struct RepositoryFile
{
    QString path;
    QByteArray text;

    bool operator==(const RepositoryFile &) const = default;
};

/// Where GitHub delivers an App's events to.
struct HookConfig
{
    QUrl url;
    QString contentType; ///< json, form
    bool checksCertificates = true;
    bool hasSecret = false;
};

/// One try of GitHub to deliver an event.
struct DeliverySummary
{
    qint64 id = 0;
    QString guid; ///< the event's identity, the same in each try
    QDateTime at;
    QString event;
    QString action;
    int status = 0; ///< what the receiver answered
    bool redelivery = false;
};

struct DeliveryPage
{
    QList<DeliverySummary> deliveries; ///< newest first
    QUrl next;                         ///< of older ones; empty: these are the last
};

/// What was delivered. The payload is written anew from what GitHub kept: its bytes are not those that were signed.
struct DeliveryDetail
{
    DeliverySummary summary;
    QMap<QString, QString> headers; ///< of the request, names in lower case
    QByteArray payload;
};

struct CheckRunState
{
    qint64 id = 0;
    QString status;     ///< queued, in_progress, completed
    QString externalId; ///< the run's
    int annotations = 0;
};

} // namespace clustero

Q_DECLARE_METATYPE(clustero::AppRegistration)
