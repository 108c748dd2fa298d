// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remoteaccess.h"

#include "app/cli/messages.h"
#include "app/cli/secretinput.h"
#include "app/cli/terminaltext.h"
#include "app/session/remotecredentials.h"
#include "app/settings/settings.h"

#include <QCoroTask>

#include <algorithm>

namespace clustero {

int addRemoteAccess(Context &context, const QString &kind, const QString &name, const QString &server, const QString &user)
{
    RemoteConnection remote;
    remote.name = name;
    remote.kind = kind;
    remote.server = server;
    remote.user = user;
    const QString example = QStringLiteral("clustero connections add-%1 NAME --server ADDRESS --user USER <secret.txt").arg(kind);
    QByteArray secret;
    if (!readSecret(context, QStringLiteral("the secret of %1").arg(name), example, secret))
        return ExitBadInput;
    const std::unique_ptr<Session> session = openSession(context, false);
    if (!session)
        return ExitBroken;
    const Result<RemoteConnection> kept =
        QCoro::waitFor(addRemote(connectionsFile(context.configuration), session->secrets(), remote, secret));
    secret.fill('\0');
    if (!kept)
        return complain(context, kept.error());
    context.out.line(QStringLiteral("%1 is kept, for %2 only. Pipelines say `credential: %1`. Try it: clustero connections test %1")
                         .arg(printable(kept->name), printable(kept->server)));
    return ExitPassed;
}

int renewRemoteAccess(Context &context, const QString &name)
{
    QByteArray secret;
    if (!readSecret(context, QStringLiteral("the new secret of %1").arg(name),
                    QStringLiteral("clustero connections renew NAME <secret.txt"), secret))
        return ExitBadInput;
    const std::unique_ptr<Session> session = openSession(context, false);
    if (!session)
        return ExitBroken;
    const Result<QString> renewed =
        QCoro::waitFor(renewRemote(connectionsFile(context.configuration), session->secrets(), name, secret, settings::authority()));
    secret.fill('\0');
    if (!renewed)
        return complain(context, renewed.error());
    context.out.line(printable(*renewed));
    return ExitPassed;
}

int removeRemoteAccess(Context &context, const RemoteConnection &remote)
{
    const std::unique_ptr<Session> session = openSession(context, false);
    if (!session)
        return ExitBroken;
    const Result<void> removed = QCoro::waitFor(removeRemote(connectionsFile(context.configuration), session->secrets(), remote.name));
    if (!removed)
        return complain(context, removed.error());
    context.out.line(QStringLiteral("%1 is removed. Revoke it at %2, too.").arg(printable(remote.name), printable(remote.server)));
    return ExitPassed;
}

Result<QString> testRemoteAccess(Context &context, Session &session, const RemoteConnection &remote)
{
    return QCoro::waitFor(testRemote(connectionsFile(context.configuration), session.secrets(), remote.name, settings::authority()));
}

const RemoteConnection *findRemote(const Connections &connections, const QString &wanted)
{
    const auto found = std::find_if(connections.remotes.begin(), connections.remotes.end(), [&](const RemoteConnection &entry) {
        return entry.name == wanted || QStringLiteral("remote:") + entry.name == wanted;
    });
    return found == connections.remotes.end() ? nullptr : &*found;
}

} // namespace clustero
