// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/testauthority.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QHttpServerRequest;

namespace clustero {

/// A request and its answer, to hold them against GitHub's own description of its API.
struct GithubExchange
{
    QByteArray method;
    QString path; ///< without `/api/v3`
    QString query;
    QMap<QByteArray, QByteArray> headers; ///< of the request, names in lower case
    QByteArray requestBody;
    int status = 0;
    QByteArray responseBody;
    bool isPage = false; ///< of the website, not of the API
};

struct FakeRepository
{
    qint64 id = 0;
    QString fullName = {};
    QString defaultBranch = QStringLiteral("main");
    bool isPrivate = false;
    QMap<QString, QByteArray> files = {}; ///< at the default branch
    QUrl clone = {};                      ///< empty: as on GitHub
};

struct FakeInstallation
{
    qint64 id = 0;
    QString account = {};
    bool isOrganization = false;
    bool isSuspended = false;
    QList<FakeRepository> repositories = {};
    QJsonObject permissions = {}; ///< empty: those of the App
};

struct FakeDelivery
{
    qint64 id = 0;
    QString guid = {};
    QString event = {};
    QJsonObject payload = {};
    QDateTime at = {};
    int statusCode = 202;
    bool isRedelivery = false;
};

/// An App on the fake GitHub.
struct FakeApp
{
    qint64 id = 0;
    QString slug = QStringLiteral("clustero");
    QString name = QStringLiteral("Clustero");
    QString owner = QStringLiteral("acme");
    RsaKey key = {};
    QByteArray webhookSecret = {};
    QUrl hook = {};
    QJsonObject permissions = {};
    QJsonArray events = {};
    QList<FakeInstallation> installations = {};
    QList<FakeDelivery> deliveries = {}; ///< oldest first
};

/// How the next answers go wrong, by the start of method and path (`POST /repos/acme/web/check-runs`).
struct Trouble
{
    int status = 500;
    QJsonObject body = {{QStringLiteral("message"), QStringLiteral("Server Error")}};
    QMap<QByteArray, QByteArray> headers = {};
    int times = 1;
    bool isDone = false; ///< the request is carried out, its answer lost (status is sent in its place)
};

/// A GitHub of the tests' own, as its API is published: Apps by manifest, tokens (checked with the App's public key), installations,
/// repositories, contents, deliveries, check runs, statuses, rate limits. One thread.
class FakeGithub : public QObject
{
public:
    /// With a certificate it speaks TLS.
    explicit FakeGithub(const CertificateAndKey &tls = {});
    ~FakeGithub() override;

    /// Fixed port, for a program of its own; 0: any.
    bool listen(quint16 port = 0);
    [[nodiscard]] QUrl web() const;
    [[nodiscard]] QUrl api() const; ///< below /api/v3, as on a server of one's own

    [[nodiscard]] QList<qint64> apps() const;
    FakeApp &addApp(FakeApp app); ///< id 0 and an empty key: new ones
    [[nodiscard]] FakeApp *app(qint64 id);
    [[nodiscard]] FakeInstallation *installation(qint64 id);
    [[nodiscard]] FakeRepository *repository(const QString &fullName);

    /// Delivers an event to the App's hook in the way GitHub does, and lists the delivery. `isLost`: it is only listed.
    FakeDelivery deliver(qint64 app, const QString &event, const QJsonObject &payload, bool isLost = false);
    /// How an event gets to the hook: by default nobody hears of it.
    std::function<int(const QUrl &hook, const QMap<QByteArray, QByteArray> &headers, const QByteArray &body)> send;

    /// A token was given out: for a Git server that asks for the same.
    std::function<void(const QByteArray &token)> onToken;

    /// Pages beside GitHub's own: the HTML for a path outside of the API, or nothing.
    std::function<std::optional<QByteArray>(const QByteArray &method, const QUrl &path)> onPage;

    void trouble(const QByteArray &methodAndPathStart, const Trouble &how) { m_troubles[methodAndPathStart] = how; }
    void setOffline(bool isOffline); ///< closes the port, or opens it again
    void setClockAhead(qint64 seconds) { m_ahead = seconds; }
    void setTokenLife(qint64 seconds) { m_tokenLife = seconds; }
    void revokeTokens() { m_tokens.clear(); }
    void setRemaining(int remaining) { m_remaining = remaining; }
    void setPageSize(int most) { m_pageSize = most; }
    [[nodiscard]] bool isToken(const QByteArray &token, const QString &repository) const;

    [[nodiscard]] QList<QJsonObject> checkRuns(const QString &repository) const; ///< oldest first, with all annotations in `annotations`
    [[nodiscard]] QList<QJsonObject> statuses(const QString &repository) const;
    [[nodiscard]] const QList<GithubExchange> &exchanges() const { return m_exchanges; }
    [[nodiscard]] QList<QByteArray> requests() const; ///< `POST /app-manifests/x/conversions`
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }

private:
    struct Call
    {
        QByteArray method;
        QString path;
        QString query;
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
        QStringList captured = {}; ///< parts of the path
        FakeApp *app = nullptr;    ///< who asks
        FakeInstallation *installation = nullptr;
        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] QString queryValue(const QString &name) const;
    };
    struct Reply
    {
        int status = 200;
        QByteArray body = {};
        QByteArray type = "application/json; charset=utf-8";
        QMap<QByteArray, QByteArray> headers = {};
    };
    enum class Needs { Nothing, App, Installation, Page };
    using Handler = Reply (FakeGithub::*)(Call &call);
    struct Route
    {
        QByteArray method;
        QString pattern; ///< of the whole path
        Needs needs;
        Handler handler;
    };
    static const QList<Route> &routes();
    [[nodiscard]] static Reply json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Reply refusal(int status, const QString &message);

    void open(quint16 port);
    Reply answer(const QHttpServerRequest &request);
    Reply handle(Call &call);
    [[nodiscard]] std::optional<Reply> authorize(Call &call, Needs needs);
    [[nodiscard]] std::optional<Trouble> takeTrouble(const QByteArray &request);
    Reply limited(const Call &call, Reply reply);
    [[nodiscard]] Reply paged(const Call &call, const QJsonArray &all, const QString &key = {}) const;
    [[nodiscard]] FakeRepository *repositoryOf(const Call &call);

    Reply convertManifest(Call &call);
    Reply postManifest(Call &call);
    Reply getApp(Call &call);
    Reply listInstallations(Call &call);
    Reply getInstallationOf(Call &call);
    Reply newToken(Call &call);
    Reply listRepositories(Call &call);
    Reply getContents(Call &call);
    Reply getHook(Call &call);
    Reply patchHook(Call &call);
    Reply listDeliveries(Call &call);
    Reply getDelivery(Call &call);
    Reply redeliver(Call &call);
    Reply createCheckRun(Call &call);
    Reply updateCheckRun(Call &call);
    Reply listCheckRuns(Call &call);
    Reply createStatus(Call &call);

    [[nodiscard]] QJsonObject userJson(const QString &login, bool isOrganization) const;
    [[nodiscard]] QJsonObject appJson(const FakeApp &app) const;
    [[nodiscard]] QJsonObject installationJson(const FakeApp &app, const FakeInstallation &installation) const;
    [[nodiscard]] QJsonObject repositoryJson(const FakeRepository &repository) const;
    [[nodiscard]] QJsonObject deliveryJson(const FakeApp &app, const FakeDelivery &delivery) const;
    [[nodiscard]] QJsonObject checkRunJson(const QString &repository, const QJsonObject &run);
    [[nodiscard]] QString apiAddress(const QString &path) const;

    struct Private;
    std::unique_ptr<Private> d;
    std::map<qint64, FakeApp> m_apps;
    QMap<QString, QJsonObject> m_codes; ///< manifests that were confirmed
    struct GivenToken
    {
        qint64 app = 0;
        qint64 installation = 0;
        QDateTime expiresAt;
    };
    QMap<QByteArray, GivenToken> m_tokens;
    QMap<QString, QList<QJsonObject>> m_checkRuns, m_statuses;
    QMap<QByteArray, Trouble> m_troubles;
    QList<GithubExchange> m_exchanges;
    qint64 m_lastId = 1000, m_ahead = 0, m_tokenLife = 3600;
    int m_remaining = 5000, m_pageSize = 100;
    quint16 m_port = 0;
};

/// Checks a token's signature with the public key; its claims, or nothing.
[[nodiscard]] std::optional<QJsonObject> verifiedClaims(const QByteArray &token, const QByteArray &publicPem);

} // namespace clustero
