// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/intake.h"

#include "app/settings/connections.h"
#include "models/events/signature.h"

#include <QPointer>

namespace clustero {

EventIntake::EventIntake(const EventParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

QString channelIdOf(const QString &key)
{
    return key.contains(u'#') ? key.section(u'#', -1) : key.section(u'/', -1);
}

QCoro::Task<EventIntake::Channel> EventIntake::readChannel(QStringList names)
{
    Channel channel;
    for (const QString &name : names) {
        Result<QByteArray> secret = co_await m_parts.secret(name);
        if (secret)
            channel.secrets += *secret;
        else if (secret.error().code != QLatin1String("no-secret"))
            channel.problem = secret.error();
    }
    co_return channel;
}

QCoro::Task<> EventIntake::loadSecrets()
{
    const QPointer<EventIntake> self(this);
    const Result<Connections> connections =
        m_parts.configuration.isEmpty() ? Result<Connections>(Connections()) : readConnections(connectionsFile(m_parts.configuration));
    QHash<QString, QStringList> names;
    if (connections) {
        for (const RelayConnection &relay : connections->relays)
            names[relay.channel] += {webhookSecretName(relay.channel), previousWebhookSecretName(relay.channel)};
        for (const SmeeConnection &smee : connections->smee)
            names[smee.channel()] += {webhookSecretName(smee.channel()), previousWebhookSecretName(smee.channel())};
        for (const GithubConnection &github : connections->github)
            names[github.channel] += {appWebhookSecretName(github.appId), previousAppWebhookSecretName(github.appId)};
    }
    QSet<QString> unsignedChannels;
    if (connections) {
        for (const JiraConnection &jira : connections->jira) {
            if (jira.takesUnsigned && !jira.isCloud)
                unsignedChannels.insert(jira.channel);
        }
    }
    QHash<QString, Channel> channels;
    for (auto entry = names.constBegin(); entry != names.constEnd(); ++entry) {
        Channel channel = co_await readChannel(entry.value());
        if (!self)
            co_return;
        channel.takesUnsigned = unsignedChannels.contains(entry.key());
        channels.insert(entry.key(), channel);
    }
    m_channels = channels;
    m_isReady = true;
}

Result<Verification> EventIntake::verify(const Event &event, const ReceivedFrom &from) const
{
    if (from.isAuthentic || (from.channel.isEmpty() && eventName(event).source == QLatin1String("clustero")))
        return Verification::NotChecked;
    if (!m_isReady)
        return failure(QStringLiteral("not-ready"),
                       QStringLiteral("The secrets of the connections are not read yet; it is taken in a moment."));
    const auto channel = m_channels.constFind(channelIdOf(from.channel));
    if (channel == m_channels.constEnd())
        return Verification::NoSecret;
    if (channel->secrets.isEmpty() && channel->problem)
        return tl::unexpected(*channel->problem);
    if (channel->secrets.isEmpty() && channel->takesUnsigned && eventName(event).source == QLatin1String("jira"))
        return Verification::NotChecked; // the person said that knowing the address is enough
    return verifySignature(event, channel->secrets);
}

Result<void> EventIntake::deliver(const Event &event, const ReceivedFrom &from)
{
    const bool claimsToBeOurs = !from.channel.isEmpty() && eventName(event).source == QLatin1String("clustero");
    Event checked = event;
    const Result<Verification> verified = verify(event, from);
    if (!verified)
        return failure(verified);
    checked.verification = claimsToBeOurs ? Verification::Malformed : *verified; // nobody else makes these
    const Result<AddedEvent> stored = m_parts.store->add(checked, from);
    if (!stored)
        return failure(stored);
    if (stored->isNew)
        Q_EMIT added(stored->row);
    return {};
}

} // namespace clustero
