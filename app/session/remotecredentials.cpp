// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/remotecredentials.h"

#include "app/net/httpclient.h"
#include "app/publish/credentialcheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace clustero {

namespace {

struct RemoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::RemoteCredentials)
};

Result<RemoteConnection> findRemote(const QString &file, const QString &name)
{
    const Result<Connections> connections = readConnections(file);
    if (!connections)
        return failure(connections);
    const auto found = std::find_if(connections->remotes.begin(), connections->remotes.end(),
                                    [&name](const RemoteConnection &remote) { return remote.name == name; });
    if (found != connections->remotes.end())
        return *found;
    return failure(
        QStringLiteral("no-credential"),
        RemoteTexts::tr("There is no credential `%1`. Add it with: clustero connections add-s3, add-maven or add-registry").arg(name));
}

RemoteCredential credentialOf(const RemoteConnection &remote, const QByteArray &secret)
{
    RemoteCredential credential;
    credential.name = remote.name;
    credential.kind = remote.kind;
    credential.server = remote.server;
    credential.user = remote.user;
    credential.secret = secret;
    return credential;
}

QString titleOf(const RemoteConnection &remote)
{
    if (remote.kind == QLatin1String("s3"))
        return RemoteTexts::tr("Buckets at %1").arg(remote.server);
    if (remote.kind == QLatin1String("maven"))
        return RemoteTexts::tr("Maven repository at %1").arg(remote.server);
    return RemoteTexts::tr("Registry %1").arg(remote.server);
}

} // namespace

QCoro::Task<Result<QHash<QString, RemoteCredential>>> remoteCredentials(ResolvedRun resolved, QString file, Secrets &secrets)
{
    QHash<QString, RemoteCredential> found;
    for (const QString &name : resolved.credentialNames()) {
        const Result<RemoteConnection> remote = findRemote(file, name);
        if (!remote)
            co_return failure(remote);
        const Result<QByteArray> secret = co_await secrets.get(remoteSecretName(name));
        if (!secret)
            co_return failure(secret);
        found.insert(name, credentialOf(*remote, *secret));
    }
    QList<RemoteSpec> places;
    for (const ArtifactSpec &artifact : std::as_const(resolved.artifacts))
        places += artifact.publish;
    for (const InputSpec &input : std::as_const(resolved.inputs))
        places += input.from;
    for (const RemoteSpec &place : std::as_const(places)) {
        const Result<void> good = place.credential.isEmpty() ? Result<void>() : checkCredential(found.value(place.credential), place);
        if (!good)
            co_return failure(good);
    }
    co_return found;
}

void noteRemoteUse(const QString &file, const QString &name, const QDateTime &now)
{
    (void)changeConnections(file, [&](Connections &connections) -> Result<void> {
        for (RemoteConnection &remote : connections.remotes) {
            if (remote.name == name)
                remote.lastUsed = now.toUTC().toString(Qt::ISODate);
        }
        return {};
    });
}

QCoro::Task<Result<RemoteConnection>> addRemote(QString file, Secrets &secrets, RemoteConnection remote, QByteArray secret)
{
    if (!isCredentialName(remote.name))
        co_return failure(
            QStringLiteral("credential-name"),
            RemoteTexts::tr("\"%1\" cannot be a credential's name: at most 64 letters, digits, `.`, `_` and `-`.").arg(remote.name));
    const Result<QString> server = credentialServer(remote.kind, remote.server);
    if (!server)
        co_return failure(server);
    remote.server = *server;
    const Result<RemoteConnection> there = findRemote(file, remote.name);
    if (there)
        co_return failure(
            QStringLiteral("credential-exists"),
            RemoteTexts::tr("There is a credential `%1` already. Remove it first, or give it a new secret.").arg(remote.name));
    const Result<void> kept = co_await secrets.set(remoteSecretName(remote.name), secret);
    secret.fill('\0');
    if (!kept)
        co_return failure(kept);
    const Result<void> added = changeConnections(file, [&remote](Connections &connections) -> Result<void> {
        connections.remotes += remote;
        return {};
    });
    if (!added) {
        (void)co_await secrets.remove(remoteSecretName(remote.name));
        co_return failure(added);
    }
    co_return remote;
}

QCoro::Task<Result<void>> removeRemote(QString file, Secrets &secrets, QString name)
{
    const Result<RemoteConnection> there = findRemote(file, name);
    if (!there)
        co_return failure(there);
    const Result<void> removed = co_await secrets.remove(remoteSecretName(name));
    if (!removed && removed.error().code != QLatin1String("no-secret"))
        co_return removed;
    co_return changeConnections(file, [&name](Connections &connections) -> Result<void> {
        connections.remotes.removeIf([&name](const RemoteConnection &remote) { return remote.name == name; });
        return {};
    });
}

QCoro::Task<Result<QString>> testRemote(QString file, Secrets &secrets, QString name, QByteArray authority)
{
    const Result<RemoteConnection> remote = findRemote(file, name);
    if (!remote)
        co_return failure(remote);
    const Result<QByteArray> secret = co_await secrets.get(remoteSecretName(name));
    if (!secret)
        co_return failure(secret);
    const RemoteCredential credential = credentialOf(*remote, *secret);
    const Result<void> tried = co_await tryCredential(credential, authority);
    if (!tried)
        co_return failure(tried);
    noteRemoteUse(file, name, QDateTime::currentDateTimeUtc());
    co_return RemoteTexts::tr("%1 accepts the credential.").arg(remote->server);
}

QCoro::Task<Result<QString>> renewRemote(QString file, Secrets &secrets, QString name, QByteArray secret, QByteArray authority)
{
    const Result<RemoteConnection> remote = findRemote(file, name);
    if (!remote)
        co_return failure(remote);
    RemoteCredential credential = credentialOf(*remote, secret);
    const Result<void> tried = co_await tryCredential(credential, authority);
    if (!tried)
        co_return failure(tried);
    const Result<void> kept = co_await secrets.set(remoteSecretName(name), secret);
    if (!kept)
        co_return failure(kept);
    noteRemoteUse(file, name, QDateTime::currentDateTimeUtc());
    co_return RemoteTexts::tr("%1 accepted the new secret, and it is in the keychain.").arg(remote->server);
}

QList<ConnectionLine> remoteLines(const Connections &connections)
{
    QList<ConnectionLine> lines;
    for (const RemoteConnection &remote : connections.remotes) {
        ConnectionLine line;
        line.key = QStringLiteral("remote:") + remote.name;
        line.kind = QStringLiteral("remote");
        line.name = remote.name;
        line.about = titleOf(remote);
        const QDateTime used = QDateTime::fromString(remote.lastUsed, Qt::ISODate);
        line.state = used.isValid() ? RemoteTexts::tr("It was accepted when it was last used.") : RemoteTexts::tr("Not used yet.");
        line.health = used.isValid() ? ConnectionLine::Health::Good : ConnectionLine::Health::Unknown;
        line.lastSuccess = used.isValid() ? QLocale().toString(used.toLocalTime(), QLocale::ShortFormat) : QString();
        line.hasCredential = true;
        line.scope = remote.user.isEmpty() ? QString() : RemoteTexts::tr("what %1 may do there").arg(remote.user);
        line.expiry = RemoteTexts::tr("never, until it is renewed on the server");
        lines += line;
    }
    return lines;
}

QString remoteOf(const QString &key)
{
    const QLatin1String prefix("remote:");
    return key.startsWith(prefix) ? key.mid(prefix.size()) : QString();
}

} // namespace clustero
