// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/endpoint.h"

#include <QHostAddress>
#include <QUrl>

namespace clustero {

namespace {

// sockaddr_un on Linux holds 108 bytes with the closing zero.
constexpr qsizetype maximumSocketPath = 107;

auto wrong(const QString &sentence)
{
    return failure(u"endpoint"_qs, sentence);
}

Result<Endpoint> unixEndpoint(const QString &path, const QString &text)
{
    if (!path.startsWith(u'/'))
        return wrong(u"\"%1\" names no socket. Write it with an absolute path: unix:///run/docker.sock"_qs.arg(text));
    if (path.toUtf8().size() > maximumSocketPath)
        return wrong(u"The socket path %1 is longer than %2 bytes, which the system does not allow. Use a shorter path."_qs.arg(path).arg(
            maximumSocketPath));
    return Endpoint{path, {}, 0};
}

bool isThisMachine(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<Endpoint> tcpEndpoint(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return wrong(u"\"%1\" is not a complete address. Write it like tcp://localhost:2375"_qs.arg(text));
    if (!isThisMachine(url.host()))
        return wrong(u"%1 is another machine. Steps work in folders of this machine, so the engine has to run here: use a "
                     "unix socket or tcp://localhost."_qs.arg(url.host()));
    if (!url.userInfo().isEmpty() || (!url.path().isEmpty() && url.path() != u"/") || url.hasQuery())
        return wrong(u"An engine's address has a host and a port only, like tcp://localhost:2375."_qs);
    const int port = url.port(2375);
    if (port == 2376)
        return wrong(u"Port 2376 speaks TLS, which is not supported for engines. Use the engine's unix socket."_qs);
    return Endpoint{{}, url.host(), static_cast<quint16>(port)};
}

} // namespace

QString Endpoint::text() const
{
    if (!socketPath.isEmpty())
        return u"unix://"_qs + socketPath;
    return u"tcp://%1:%2"_qs.arg(host.contains(u':') ? u"[%1]"_qs.arg(host) : host).arg(port);
}

Result<Endpoint> parseEndpoint(const QString &text)
{
    if (text.startsWith(u"unix://"))
        return unixEndpoint(text.mid(7), text);
    if (text.startsWith(u'/'))
        return unixEndpoint(text, text);
    if (text.startsWith(u"tcp://") || text.startsWith(u"http://"))
        return tcpEndpoint(text);
    if (text.startsWith(u"ssh://"))
        return wrong(u"Engines over ssh are not supported: steps work in folders of this machine, so the engine has to run "
                     "here. Use a unix socket."_qs);
    if (text.startsWith(u"https://"))
        return wrong(u"Engines over TLS are not supported. Use the engine's unix socket."_qs);
    if (text.startsWith(u"npipe:"))
        return wrong(u"Named pipes are there on Windows only. Use a unix socket."_qs);
    return wrong(u"\"%1\" is not an engine's address. Write unix:///path/to/docker.sock or tcp://localhost:2375."_qs.arg(text));
}

} // namespace clustero
