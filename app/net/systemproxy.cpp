// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/systemproxy.h"

#include "app/net/httpclient.h"

#include <QNetworkProxyFactory>

namespace clustero {

QNetworkProxy systemProxy(const QUrl &url)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (isLoopback(url))
        return none;
    QUrl asked = url;
    if (url.scheme() == QLatin1String("wss"))
        asked.setScheme(QStringLiteral("https"));
    else if (url.scheme() == QLatin1String("ws"))
        asked.setScheme(QStringLiteral("http"));
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asked)).value(0, none);
}

} // namespace clustero
