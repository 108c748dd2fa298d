// SPDX-License-Identifier: GPL-3.0-or-later
// Channels, messages and forms of the tests' own Slack.
#include "tests/fakes/slack/fakeslack.h"

#include <algorithm>

namespace clustero {

namespace {

QJsonObject refused(const char *code)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QString::fromLatin1(code)}};
}

bool isOn(const QJsonValue &value)
{
    return value.toBool() || value.toString() == QLatin1String("true");
}

int numberOf(const QJsonValue &value, int otherwise)
{
    return value.isUndefined() ? otherwise : value.toVariant().toInt();
}

} // namespace

FakeSlackChannel *FakeSlack::channelOf(const QJsonObject &arguments)
{
    const QString id = arguments.value(QLatin1String("channel")).toString();
    const auto found = std::find_if(channels.begin(), channels.end(), [&](const FakeSlackChannel &channel) { return channel.id == id; });
    return found == channels.end() ? nullptr : &*found;
}

QJsonObject FakeSlack::listChannels(const QJsonObject &arguments) const
{
    const QStringList types =
        arguments.value(QLatin1String("types")).toString(QStringLiteral("public_channel")).split(u',', Qt::SkipEmptyParts);
    QJsonArray all;
    for (const FakeSlackChannel &channel : channels) {
        const bool isWanted = types.contains(channel.isPrivate ? QStringLiteral("private_channel") : QStringLiteral("public_channel"));
        const bool isSeen = !channel.isPrivate || (channel.isMember && scopes.contains(QStringLiteral("groups:read")));
        if (!isWanted || !isSeen || (channel.isArchived && isOn(arguments.value(QLatin1String("exclude_archived")))))
            continue;
        all.append(QJsonObject{{QStringLiteral("id"), channel.id},
                               {QStringLiteral("name"), channel.name},
                               {QStringLiteral("is_channel"), !channel.isPrivate},
                               {QStringLiteral("is_private"), channel.isPrivate},
                               {QStringLiteral("is_member"), channel.isMember},
                               {QStringLiteral("is_archived"), channel.isArchived}});
    }
    const int from = arguments.value(QLatin1String("cursor")).toString().toInt();
    const int most = std::min(pageSize, numberOf(arguments.value(QLatin1String("limit")), 100));
    QJsonArray page;
    for (qsizetype at = from; at < all.size() && page.size() < most; ++at)
        page.append(all.at(at));
    const bool isLast = from + page.size() >= all.size();
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("channels"), page},
            {QStringLiteral("response_metadata"),
             QJsonObject{{QStringLiteral("next_cursor"), isLast ? QString() : QString::number(from + page.size())}}}};
}

/// Newest first; a thread's answers oldest first, its parent before them.
QJsonObject FakeSlack::history(const QJsonObject &arguments, bool isThread)
{
    const FakeSlackChannel *channel = channelOf(arguments);
    if (channel == nullptr)
        return refused("channel_not_found");
    if (!channel->isMember)
        return refused("not_in_channel");
    const QString parent = arguments.value(QLatin1String("ts")).toString();
    const double oldest = arguments.value(QLatin1String("oldest")).toVariant().toDouble();
    QJsonArray found;
    for (const QJsonObject &message : messages(channel->id)) {
        const QString ts = message.value(QLatin1String("ts")).toString(), thread = message.value(QLatin1String("thread_ts")).toString();
        if (message.contains(QLatin1String("user")))
            continue; // for one person only
        if (isThread && (ts == parent || thread == parent))
            found.append(message);
        else if (!isThread && thread.isEmpty() && ts.toDouble() > oldest)
            found.prepend(message);
    }
    if (isThread && found.isEmpty())
        return refused("thread_not_found");
    return {{QStringLiteral("ok"), true}, {QStringLiteral("messages"), found}, {QStringLiteral("has_more"), false}};
}

QJsonObject FakeSlack::joinChannel(const QJsonObject &arguments)
{
    FakeSlackChannel *channel = channelOf(arguments);
    if (channel == nullptr || channel->isPrivate)
        return refused("channel_not_found");
    channel->isMember = true;
    return {{QStringLiteral("ok"), true}, {QStringLiteral("channel"), QJsonObject{{QStringLiteral("id"), channel->id}}}};
}

QJsonObject FakeSlack::post(const QJsonObject &arguments, bool isEphemeral)
{
    const FakeSlackChannel *channel = channelOf(arguments);
    if (channel == nullptr || (channel->isPrivate && !channel->isMember))
        return refused("channel_not_found");
    if (channel->isArchived)
        return refused("is_archived");
    if (!channel->isMember && !scopes.contains(QStringLiteral("chat:write.public")))
        return refused("not_in_channel");
    const QString text = arguments.value(QLatin1String("text")).toString();
    const QJsonArray blocks = arguments.value(QLatin1String("blocks")).toArray();
    if (text.isEmpty() && blocks.isEmpty())
        return refused("no_text");
    if (text.size() > 40'000)
        return refused("msg_too_long");
    if (const QString problem = blockProblem(blocks); !problem.isEmpty()) {
        QJsonObject wrong = refused("invalid_blocks");
        wrong.insert(QStringLiteral("response_metadata"),
                     QJsonObject{{QStringLiteral("messages"), QJsonArray{QStringLiteral("[ERROR] ") + problem}}});
        return wrong;
    }
    const QString thread = arguments.value(QLatin1String("thread_ts")).toString();
    QList<QJsonObject> &all = m_messages[channel->id];
    if (!thread.isEmpty() &&
        std::none_of(all.begin(), all.end(), [&](const auto &each) { return each.value(QLatin1String("ts")) == thread; }))
        return refused("thread_not_found");
    QJsonObject message{
        {QStringLiteral("type"), QStringLiteral("message")},
        {QStringLiteral("ts"), QStringLiteral("%1.%2").arg(QDateTime::currentSecsSinceEpoch()).arg(++m_last, 6, 10, QLatin1Char('0'))},
        {QStringLiteral("text"), text},
        {QStringLiteral("bot_id"), QStringLiteral("B0BOT")}};
    for (const char *key : {"blocks", "thread_ts", "metadata", "attachments"}) {
        if (arguments.contains(QLatin1String(key)))
            message.insert(QLatin1String(key), arguments.value(QLatin1String(key)));
    }
    if (isEphemeral)
        message.insert(QStringLiteral("user"), arguments.value(QLatin1String("user")));
    all.append(message);
    if (isEphemeral)
        return {{QStringLiteral("ok"), true}, {QStringLiteral("message_ts"), message.value(QLatin1String("ts"))}};
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("channel"), channel->id},
            {QStringLiteral("ts"), message.value(QLatin1String("ts"))},
            {QStringLiteral("message"), message}};
}

QJsonObject FakeSlack::say(const QString &channel, const QString &text)
{
    return post({{QStringLiteral("channel"), channel}, {QStringLiteral("text"), text}}, false).value(QLatin1String("message")).toObject();
}

QJsonObject FakeSlack::update(const QJsonObject &arguments)
{
    const FakeSlackChannel *channel = channelOf(arguments);
    if (channel == nullptr)
        return refused("channel_not_found");
    const QJsonArray blocks = arguments.value(QLatin1String("blocks")).toArray();
    if (!blockProblem(blocks).isEmpty())
        return refused("invalid_blocks");
    for (QJsonObject &message : m_messages[channel->id]) {
        if (message.value(QLatin1String("ts")) != arguments.value(QLatin1String("ts")))
            continue;
        if (message.contains(QLatin1String("user")))
            return refused("cant_update_message");
        message.insert(QStringLiteral("text"), arguments.value(QLatin1String("text")));
        if (blocks.isEmpty())
            message.remove(QStringLiteral("blocks"));
        else
            message.insert(QStringLiteral("blocks"), blocks);
        return {{QStringLiteral("ok"), true},
                {QStringLiteral("channel"), channel->id},
                {QStringLiteral("ts"), message.value(QLatin1String("ts"))},
                {QStringLiteral("text"), message.value(QLatin1String("text"))}};
    }
    return refused("message_not_found");
}

QJsonObject FakeSlack::remove(const QJsonObject &arguments)
{
    QList<QJsonObject> &all = m_messages[arguments.value(QLatin1String("channel")).toString()];
    const QJsonValue wanted = arguments.value(QLatin1String("ts"));
    if (all.removeIf([&](const QJsonObject &message) { return message.value(QLatin1String("ts")) == wanted; }) == 0)
        return refused("message_not_found");
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("channel"), arguments.value(QLatin1String("channel"))},
            {QStringLiteral("ts"), wanted}};
}

QJsonObject FakeSlack::openView(const QJsonObject &arguments)
{
    const QString trigger = arguments.value(QLatin1String("trigger_id")).toString();
    if (!m_triggers.contains(trigger))
        return refused("exchanged_trigger_id");
    if (m_triggers.take(trigger).msecsTo(QDateTime::currentDateTimeUtc()) > 3000)
        return refused("expired_trigger_id");
    QJsonObject view = arguments.value(QLatin1String("view")).toObject();
    const qsizetype title = view[QLatin1String("title")][QLatin1String("text")].toString().size();
    const bool isGood = view.value(QLatin1String("type")) == QLatin1String("modal") && title >= 1 && title <= 24 &&
                        view[QLatin1String("submit")][QLatin1String("text")].toString().size() <= 24 &&
                        view[QLatin1String("private_metadata")].toString().size() <= 3000 &&
                        blockProblem(view.value(QLatin1String("blocks")).toArray(), 100).isEmpty();
    if (!isGood)
        return refused("invalid_arguments");
    view.insert(QStringLiteral("id"), QStringLiteral("V%1").arg(++m_last));
    m_views.append(view);
    return {{QStringLiteral("ok"), true}, {QStringLiteral("view"), view}};
}

QJsonObject FakeSlack::listGroup(const QJsonObject &arguments) const
{
    const auto group = groups.constFind(arguments.value(QLatin1String("usergroup")).toString());
    if (group == groups.constEnd())
        return refused("no_such_subteam");
    return {{QStringLiteral("ok"), true}, {QStringLiteral("users"), QJsonArray::fromStringList(*group)}};
}

} // namespace clustero
