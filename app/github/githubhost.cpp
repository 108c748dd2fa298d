// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/githubhost.h"

#include "app/net/httpclient.h"

#include <QRegularExpression>

namespace clustero {

namespace {

Result<QUrl> address(const QString &text)
{
    const QString given = text.trimmed();
    QUrl url(given.contains(QLatin1String("://")) ? given : QStringLiteral("https://") + given, QUrl::StrictMode);
    const bool isSecure = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !isSecure || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() ||
        given.size() > 500)
        return failure(QStringLiteral("github-address"),
                       QStringLiteral("%1 is not the address of a GitHub. Give one like https://github.com or https://git.example.com.")
                           .arg(given.left(200)));
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

} // namespace

Result<GithubHost> githubHost(const QString &given)
{
    const Result<QUrl> web = address(given.isEmpty() ? QStringLiteral("https://github.com") : given);
    if (!web)
        return failure(web);
    QUrl api = *web;
    const QString host = web->host();
    if (host == QLatin1String("github.com") || host == QLatin1String("www.github.com")) {
        return GithubHost{QUrl(QStringLiteral("https://github.com")), QUrl(QStringLiteral("https://api.github.com"))};
    } else if (host.endsWith(QLatin1String(".ghe.com"))) {
        api.setHost(QStringLiteral("api.") + host);
    } else {
        api.setPath(web->path() + QStringLiteral("/api/v3"));
    }
    return GithubHost{*web, api};
}

Result<GithubHost> githubHost(const QString &webAddress, const QString &apiAddress)
{
    const Result<QUrl> web = address(webAddress);
    const Result<QUrl> api = address(apiAddress);
    if (!web || !api)
        return failure(!web ? web : api);
    return GithubHost{*web, *api};
}

bool isRepositoryName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}/(?!\\.{1,2}\\z)[A-Za-z0-9_.-]{1,100}\\z"));
    return form.match(text).hasMatch();
}

} // namespace clustero
