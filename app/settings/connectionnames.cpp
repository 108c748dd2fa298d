// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and ids of connections, and what the keychain calls their secrets.
#include "app/settings/connections.h"
#include "models/events/jiraproject.h"

#include <QUrl>

#include <algorithm>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace clustero {

namespace {

bool isThisMachine(const QString &host)
{
    const QByteArray text = host.toLatin1();
    in_addr four{};
    if (::inet_pton(AF_INET, text.constData(), &four) == 1)
        return (ntohl(four.s_addr) >> 24) == IN_LOOPBACKNET;
    in6_addr six{};
    if (::inet_pton(AF_INET6, text.constData(), &six) != 1)
        return host == QLatin1String("localhost");
    return IN6_IS_ADDR_LOOPBACK(&six) || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == IN_LOOPBACKNET);
}

} // namespace

Result<QString> relayAddress(const QString &text)
{
    const auto wrong = [&](const QString &why) {
        return failure(QStringLiteral("relay-address"), QStringLiteral("\"%1\" cannot be used as an address, %2").arg(text.left(200), why));
    };
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("ws") || url.scheme() == QLatin1String("wss"))
        url.setScheme(url.scheme() == QLatin1String("ws") ? QStringLiteral("http") : QStringLiteral("https"));
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != QLatin1String("https")))
        return wrong(QStringLiteral("since it is no https:// address. Write it as https://relay.example.org"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return wrong(QStringLiteral("since it has more than a host, a port and a path. Leave user, `?` and `#` out"));
    if (isPlain && !isThisMachine(url.host())) {
        return wrong(QStringLiteral("since http:// sends tokens and events unencrypted to another machine. Use https://, or a tunnel to an "
                                    "address of this machine"));
    }
    const QString address = url.adjusted(QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded);
    const auto end = std::find_if(address.crbegin(), address.crend(), [](QChar letter) { return letter != u'/'; });
    return address.left(std::distance(end, address.crend()));
}

bool isChannelId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 100 && std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9') ||
               letter == u'_' || letter == u'-';
    });
}

bool isSlackId(const QString &text)
{
    return text.size() >= 2 && text.size() <= 30 && std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
               return (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9');
           });
}

Result<QString> siteAddress(const QString &text)
{
    const QString site = jiraSite(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text.trimmed());
    if (!site.isEmpty())
        return site;
    return failure(QStringLiteral("jira-address"),
                   QStringLiteral("\"%1\" cannot be the address of a Jira. Write it as https://acme.atlassian.net").arg(text.left(200)));
}

QString relayTokenName(const QString &channel)
{
    return QStringLiteral("relay.%1.token").arg(channel);
}

QString webhookSecretName(const QString &channel)
{
    return QStringLiteral("webhook.%1.secret").arg(channel);
}

QString previousWebhookSecretName(const QString &channel)
{
    return webhookSecretName(channel) + QStringLiteral(".previous");
}

QString appKeyName(qint64 appId)
{
    return QStringLiteral("github.%1.key").arg(appId);
}

QString appWebhookSecretName(qint64 appId)
{
    return QStringLiteral("github.%1.webhook-secret").arg(appId);
}

QString previousAppWebhookSecretName(qint64 appId)
{
    return appWebhookSecretName(appId) + QStringLiteral(".previous");
}

QString slackBotTokenName(const QString &team)
{
    return QStringLiteral("slack.%1.bot").arg(team);
}

QString slackAppTokenName(const QString &team)
{
    return QStringLiteral("slack.%1.app").arg(team);
}

QString remoteSecretName(const QString &name)
{
    return QStringLiteral("remote.%1").arg(name);
}

QString jiraTokenName(const QString &site)
{
    QString place = site.section(QStringLiteral("://"), 1).left(100);
    std::replace_if(
        place.begin(), place.end(),
        [](QChar letter) { return letter.unicode() > 127 || !(letter.isLetterOrNumber() || letter == u'.' || letter == u'-'); },
        QChar(u'_'));
    return QStringLiteral("jira.%1.token").arg(place);
}

} // namespace clustero
