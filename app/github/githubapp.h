// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/appcredentials.h"

#include <functional>

namespace clustero {

/// One GitHub App on one host, and the calls that Clustero makes. Held by shared pointers; every call ends with `cancelled` once the
/// HttpClient is gone. Errors are those of GithubClient and AppCredentials.
class GithubApp : public std::enable_shared_from_this<GithubApp>
{
public:
    [[nodiscard]] static std::shared_ptr<GithubApp> make(std::shared_ptr<GithubClient> client, Secrets &secrets, qint64 appId);

    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] const GithubHost &host() const { return m_client->host(); }
    [[nodiscard]] QDateTime now() const { return m_client->now(); }
    /// When reports and questions about an installation may go on; invalid or past: now.
    [[nodiscard]] QDateTime blockedUntil(qint64 installation) const { return m_client->blockedUntil(AppCredentials::lane(installation)); }

    QCoro::Task<Result<AppInfo>> app();
    /// All of them, suspended ones too; 2,000 at most.
    QCoro::Task<Result<QList<Installation>>> installations();
    /// All that an installation may see; 20,000 at most.
    QCoro::Task<Result<QList<GithubRepository>>> repositories(qint64 installation);
    /// The installation that sees a repository; error `not-found`.
    QCoro::Task<Result<Installation>> installationOf(QString repository);
    /// `.clustero.yaml` and the YAML files in `.clustero/` at the default branch; 50 files of at most 1 MiB.
    QCoro::Task<Result<QList<RepositoryFile>>> pipelines(qint64 installation, QString repository);

    QCoro::Task<Result<HookConfig>> hookConfig();
    /// Points the App's webhook there, as JSON, with its certificate checked.
    QCoro::Task<Result<HookConfig>> setHook(QUrl url, QByteArray secret);
    /// Newest first; `next` of a page, or empty for the first.
    QCoro::Task<Result<DeliveryPage>> deliveries(QUrl next);
    QCoro::Task<Result<DeliveryDetail>> delivery(qint64 id);
    /// GitHub delivers it again.
    QCoro::Task<Result<void>> redeliver(qint64 id);

    /// Makes a check run (fields of the API); its id.
    QCoro::Task<Result<qint64>> createCheckRun(qint64 installation, QString repository, QJsonObject fields);
    QCoro::Task<Result<void>> updateCheckRun(qint64 installation, QString repository, qint64 id, QJsonObject fields);
    /// The newest check run of this App with the name and external id; id 0: there is none.
    QCoro::Task<Result<CheckRunState>> findCheckRun(qint64 installation, QString repository, QString commit, QString name,
                                                    QString externalId);
    QCoro::Task<Result<void>> createStatus(qint64 installation, QString repository, QString commit, QJsonObject fields);

    /// For fetching with Git: the password of the user `x-access-token`.
    QCoro::Task<Result<QByteArray>> gitToken(qint64 installation);
    void forgetToken(const QByteArray &token) { m_credentials->forgetToken(token); }

private:
    GithubApp(std::shared_ptr<GithubClient> client, Secrets &secrets, qint64 appId);
    /// As the App (installation 0) or as an installation; once more with new credentials where they were not accepted.
    QCoro::Task<Result<ApiAnswer>> ask(qint64 installation, ApiRequest request);
    using OnPage = std::function<bool(const QByteArray &body)>; ///< false: enough
    QCoro::Task<Result<void>> allPages(qint64 installation, QString path, OnPage onPage);
    QCoro::Task<Result<QByteArray>> content(qint64 installation, QString path, QByteArray accept);

    std::shared_ptr<GithubClient> m_client;
    std::shared_ptr<AppCredentials> m_credentials;
    qint64 m_id;
};

/// What GitHub gives for the code of a manifest; no App is needed. The code works once.
QCoro::Task<Result<AppRegistration>> convertManifest(std::shared_ptr<GithubClient> client, QString code);

} // namespace clustero
