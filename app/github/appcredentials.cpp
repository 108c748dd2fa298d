// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/appcredentials.h"

#include "app/github/apptoken.h"
#include "app/net/answer.h"
#include "app/secrets/secrets.h"
#include "app/settings/connections.h"

#include <QJsonDocument>

namespace clustero {

namespace {

constexpr qint64 appMargin = 60;           // seconds before the end at which a new one is made
constexpr qint64 installationMargin = 300; // seconds
constexpr qint64 shortestLife = 600;       // seconds: of a token that tells no end

struct Token
{
    QByteArray text;
    QDateTime expiresAt; ///< GitHub's clock
    std::optional<Answer<bool>> asking;
};

} // namespace

struct AppCredentials::Private
{
    std::shared_ptr<GithubClient> client;
    Secrets &secrets;
    qint64 appId;
    Token app;
    QHash<qint64, Token> installations;
};

AppCredentials::AppCredentials(std::shared_ptr<GithubClient> client, Secrets &secrets, qint64 appId)
    : d(new Private{std::move(client), secrets, appId, {}, {}})
{}

AppCredentials::~AppCredentials() = default;

QCoro::Task<Result<QByteArray>> AppCredentials::appAuthorization()
{
    const auto self = shared_from_this();
    if (!d->app.text.isEmpty() && d->client->now().secsTo(d->app.expiresAt) > appMargin)
        co_return QByteArray("Bearer " + d->app.text);
    if (!d->client->isOpen())
        co_return failure(QStringLiteral("cancelled"), QStringLiteral("The request was cancelled."));
    Result<QByteArray> key = co_await d->secrets.get(appKeyName(d->appId));
    if (!key && key.error().code == QLatin1String("no-secret"))
        co_return failure(
            QStringLiteral("private-key"),
            QStringLiteral("The private key of the GitHub App %1 is not in the keychain. Make a new one on the App's page and add it: "
                           "clustero github add-app %1 <key.pem")
                .arg(d->appId));
    if (!key)
        co_return failure(key);
    const AppClaims claims = appClaims(d->appId, d->client->now());
    const Result<QByteArray> token = signedToken(claims, *key);
    key->fill('\0');
    if (!token)
        co_return failure(token);
    d->app.text = *token;
    d->app.expiresAt = QDateTime::fromSecsSinceEpoch(claims.expiresAt, Qt::UTC);
    co_return QByteArray("Bearer " + *token);
}

QCoro::Task<Result<QByteArray>> AppCredentials::installationToken(qint64 installation)
{
    const auto self = shared_from_this();
    if (const auto asking = d->installations.value(installation).asking) {
        const Answer<bool> other = *asking;
        co_await other.wait();
    }
    const Token known = d->installations.value(installation);
    if (!known.text.isEmpty() && d->client->now().secsTo(known.expiresAt) > installationMargin)
        co_return known.text;
    const Answer<bool> mine;
    d->installations[installation].asking = mine;
    Result<QByteArray> token = co_await newToken(installation);
    d->installations[installation].asking.reset();
    mine.give(true);
    co_return token;
}

QCoro::Task<Result<QByteArray>> AppCredentials::newToken(qint64 installation)
{
    for (int attempt = 0;; ++attempt) {
        const Result<QByteArray> authorization = co_await appAuthorization();
        if (!authorization)
            co_return failure(authorization);
        ApiRequest request;
        request.method = "POST";
        request.path = QStringLiteral("/app/installations/%1/access_tokens").arg(installation);
        request.authorization = *authorization;
        request.lane = appLane();
        const Result<ApiAnswer> answer = co_await d->client->send(std::move(request));
        if (!answer && answer.error().code == QLatin1String("unauthorized") && attempt == 0) {
            forgetApp(); // the clock was learnt from the refusal
            continue;
        }
        if (!answer)
            co_return failure(answer);
        const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
        const QByteArray token = json.value(QLatin1String("token")).toString().toLatin1();
        const QDateTime expiresAt = QDateTime::fromString(json.value(QLatin1String("expires_at")).toString(), Qt::ISODate);
        if (token.isEmpty() || token.contains('\n') || token.contains('\r'))
            co_return failure(QStringLiteral("server-error"),
                              QStringLiteral("GitHub gave no token for the installation. It is tried again later."));
        Token &kept = d->installations[installation];
        kept.text = token;
        kept.expiresAt = expiresAt.isValid() ? expiresAt.toUTC() : d->client->now().addSecs(shortestLife);
        co_return token;
    }
}

void AppCredentials::forgetToken(qint64 installation)
{
    d->installations[installation].text.clear();
}

void AppCredentials::forgetToken(const QByteArray &token)
{
    for (Token &known : d->installations) {
        if (known.text == token)
            known.text.clear();
    }
}

void AppCredentials::forgetApp()
{
    d->app.text.clear();
}

} // namespace clustero
