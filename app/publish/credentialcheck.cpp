// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/credentialcheck.h"

#include "app/publish/bucket.h"
#include "app/publish/signature.h"
#include "app/publish/transfer.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrlQuery>

namespace clustero {

namespace {

using ClientPointer = std::shared_ptr<HttpClient>;

Error deniedBy(const RemoteCredential &credential)
{
    return {
        QStringLiteral("transfer-denied"),
        QStringLiteral("%1 does not accept the credential `%2`: the user or the secret is wrong.").arg(credential.server, credential.name)};
}

/// Amazon's say their region in their name; others take the usual one.
QByteArray regionOf(const QUrl &server)
{
    static const QRegularExpression amazon(QStringLiteral("\\As3[.-]([a-z0-9-]+)\\.amazonaws\\.com"));
    const QRegularExpressionMatch match = amazon.match(server.host());
    return match.hasMatch() ? match.captured(1).toLatin1() : QByteArray("us-east-1");
}

/// Asks for the list of buckets, which needs not be allowed: whose signature is wrong is told so first.
QCoro::Task<Result<void>> tryBuckets(ClientPointer client, RemoteCredential credential)
{
    WebRequest request;
    request.url = QUrl(credential.server + u'/');
    request.isPlainAllowed = isNearAddress(request.url);
    request.isFollowed = false;
    request.time = std::chrono::seconds(20);
    const QByteArray sha256 = QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex();
    request.headers = {{"x-amz-content-sha256", sha256}};
    const SigningKey key{credential.user.toUtf8(), credential.secret, regionOf(request.url)};
    request.headers += signedHeaders(key, "GET", request.url, request.headers, sha256, QDateTime::currentDateTimeUtc());
    const Result<WebResponse> response = co_await client->send(request);
    if (!response)
        co_return failure(response);
    const QString code = xmlText(response->body, QLatin1String("Code"));
    if (response->status == 200 || code == QLatin1String("AccessDenied") || code == QLatin1String("AuthorizationHeaderMalformed"))
        co_return Result<void>();
    if (response->status == 401 || response->status == 403)
        co_return tl::unexpected<Error>(deniedBy(credential));
    co_return tl::unexpected<Error>(refusalOf(*response, QStringLiteral("Asking %1").arg(credential.server), code));
}

QCoro::Task<Result<void>> tryBasic(ClientPointer client, RemoteCredential credential, QUrl url)
{
    WebRequest request;
    request.url = url;
    request.isPlainAllowed = isNearAddress(url);
    request.time = std::chrono::seconds(20);
    request.headers = {{"Authorization", basicAuthorization(credential)}};
    const Result<WebResponse> response = co_await client->send(request);
    if (!response)
        co_return failure(response);
    if (response->status == 401 || response->status == 403) {
        // A registry may want a token of another server, which the password buys.
        const QString challenge = QString::fromLatin1(response->header("www-authenticate"));
        static const QRegularExpression part(QStringLiteral("(realm|service)=\"([^\"]*)\""));
        QString realm, service;
        for (auto match = part.globalMatch(challenge); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            (found.captured(1) == QLatin1String("realm") ? realm : service) = found.captured(2);
        }
        QUrl token(realm, QUrl::StrictMode);
        const bool wantsToken =
            challenge.startsWith(QLatin1String("Bearer "), Qt::CaseInsensitive) && token.scheme() == QLatin1String("https");
        if (!wantsToken)
            co_return tl::unexpected<Error>(deniedBy(credential));
        QUrlQuery query(token);
        query.addQueryItem(QStringLiteral("service"), service);
        token.setQuery(query);
        request.url = token;
        const Result<WebResponse> bought = co_await client->send(request);
        if (!bought)
            co_return failure(bought);
        if (bought->status != 200)
            co_return tl::unexpected<Error>(deniedBy(credential));
        co_return Result<void>();
    }
    if (response->status >= 500)
        co_return tl::unexpected<Error>(refusalOf(*response, QStringLiteral("Asking %1").arg(credential.server)));
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> tryCredential(RemoteCredential credential, QByteArray authority)
{
    HttpClientOptions options;
    options.authority = authority;
    const ClientPointer client = std::make_shared<HttpClient>(options);
    if (credential.kind == QLatin1String("s3"))
        co_return co_await tryBuckets(client, credential);
    QUrl url(credential.server + u'/');
    if (credential.kind == QLatin1String("registry")) {
        const bool isHub = credential.server == QLatin1String("docker.io");
        url = QUrl(isHub ? QStringLiteral("https://registry-1.docker.io/v2/") : QStringLiteral("https://%1/v2/").arg(credential.server));
        if (isLoopback(url))
            url.setScheme(QStringLiteral("http")); // as engines do
    }
    co_return co_await tryBasic(client, credential, url);
}

} // namespace clustero
