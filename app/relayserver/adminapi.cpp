// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/adminapi.h"

#include "models/events/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clustero::relay {

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

void answerList(Hub &hub, const std::function<void(Answer)> &done)
{
    hub.refresh([&hub, done](const Result<void> &outcome) {
        if (!outcome)
            return done(errorAnswer(outcome.error()));
        QJsonArray list;
        const QList<Channel> channels = hub.channels();
        for (const Channel &channel : channels)
            list.append(channelJson(channel, {}, hub.config()));
        done({200, compact({{QStringLiteral("channels"), list}})});
    });
}

} // namespace

Answer errorAnswer(int status, const QString &code, const QString &message)
{
    return {status, compact({{QStringLiteral("code"), code}, {QStringLiteral("message"), message}})};
}

Answer errorAnswer(const Error &error)
{
    static const QHash<QString, int> statuses{{QStringLiteral("no-channel"), 404},      {QStringLiteral("channel-exists"), 409},
                                              {QStringLiteral("bad-channel"), 400},     {QStringLiteral("signature"), 401},
                                              {QStringLiteral("event-too-large"), 413}, {QStringLiteral("store-full"), 507},
                                              {QStringLiteral("store-busy"), 503}};
    Answer answer = errorAnswer(statuses.value(error.code, 500), error.code, error.sentence);
    if (answer.status == 503)
        answer.retryAfter = 5;
    return answer;
}

Result<NewChannel> newChannelFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(QStringLiteral("bad-channel"), QStringLiteral("The request's body must be a JSON object with a `name`."));
    const QJsonObject object = document.object();
    NewChannel wanted;
    wanted.name = object.value(QLatin1String("name")).toString();
    wanted.source = object.value(QLatin1String("source")).toString();
    wanted.secret = object.value(QLatin1String("secret")).toString().toUtf8();
    wanted.verify = object.value(QLatin1String("verify")).toBool();
    wanted.limits.bodyBytes = object.value(QLatin1String("bodyLimit")).toInteger();
    wanted.limits.rate = object.value(QLatin1String("rate")).toInt();
    wanted.limits.keepSeconds = object.value(QLatin1String("keepSeconds")).toInteger();
    wanted.limits.keepBytes = object.value(QLatin1String("keepBytes")).toInteger();
    const ChannelLimits &limits = wanted.limits;
    if (limits.bodyBytes < 0 || limits.bodyBytes > maximumEventBytes || limits.rate < 0 || limits.keepSeconds < 0 || limits.keepBytes < 0)
        return failure(QStringLiteral("bad-channel"), QStringLiteral("A limit must not be negative, and a body has at most 25 MiB."));
    return wanted;
}

QJsonObject channelJson(const Channel &channel, const QByteArray &token, const Config &config)
{
    QJsonObject json{{QStringLiteral("id"), channel.id},         {QStringLiteral("name"), channel.name},
                     {QStringLiteral("source"), channel.source}, {QStringLiteral("verify"), channel.verify},
                     {QStringLiteral("head"), channel.head},     {QStringLiteral("oldest"), channel.oldest},
                     {QStringLiteral("bytes"), channel.bytes},   {QStringLiteral("path"), QString(QStringLiteral("/hooks/") + channel.id)}};
    if (!config.publicAddress.isEmpty())
        json[QStringLiteral("hook")] = QString(config.publicAddress + QStringLiteral("/hooks/") + channel.id);
    if (!token.isEmpty())
        json[QStringLiteral("token")] = QString::fromLatin1(token);
    return json;
}

QByteArray bearerToken(const QByteArray &authorization)
{
    if (authorization.size() > 512 || authorization.left(7).toLower() != "bearer ")
        return {};
    return authorization.mid(7).trimmed();
}

bool isAdmin(const Config &config, const QByteArray &authorization)
{
    const QByteArray token = bearerToken(authorization);
    return !config.adminTokenHash.isEmpty() && !token.isEmpty() && equalInConstantTime(hashOfToken(token), config.adminTokenHash);
}

void answerAdmin(Hub &hub, const QByteArray &method, const QByteArray &path, const QByteArray &body,
                 const std::function<void(Answer)> &done)
{
    const QList<QByteArray> parts = path.mid(1).split('/'); // v1, channels, ID, rotate
    const QString id = QString::fromLatin1(parts.value(2));
    if (parts.size() == 2 && method == "GET")
        return answerList(hub, done);
    if (parts.size() == 2 && method == "POST") {
        const Result<NewChannel> wanted = newChannelFromJson(body);
        if (!wanted)
            return done(errorAnswer(wanted.error()));
        return hub.addChannel(*wanted, [&hub, done](const Result<NewToken> &made) {
            done(made ? Answer{201, compact(channelJson(made->channel, made->token, hub.config()))} : errorAnswer(made.error()));
        });
    }
    if (parts.size() == 3 && method == "DELETE")
        return hub.removeChannel(id, [done](const Result<Channel> &removed) {
            done(removed ? Answer{204, {}} : errorAnswer(removed.error()));
        });
    if (parts.size() == 4 && parts.at(3) == "rotate" && method == "POST")
        return hub.rotate(id, [&hub, done](const Result<NewToken> &made) {
            done(made ? Answer{200, compact(channelJson(made->channel, made->token, hub.config()))} : errorAnswer(made.error()));
        });
    const bool isPlace = parts.size() == 2 || parts.size() == 3 || (parts.size() == 4 && parts.at(3) == "rotate");
    done(isPlace ? errorAnswer(405, QStringLiteral("method"), QStringLiteral("This method is not known here."))
                 : errorAnswer(404, QStringLiteral("not-found"), QStringLiteral("There is nothing here.")));
}

} // namespace clustero::relay
