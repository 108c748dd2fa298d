// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/chatrequest.h"

#include "models/chatops/chatsettings.h"
#include "models/chatops/parametermodal.h"

#include <QJsonArray>

namespace clustero {

namespace {

constexpr qsizetype longestRequestText = 10'000;

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().left(longestRequestText);
}

QString idAt(const QJsonObject &payload, const char *key)
{
    return payload.value(QLatin1String(key)).toObject().value(QStringLiteral("id")).toString().left(100);
}

ChatRequest commandRequest(const QJsonObject &payload)
{
    ChatRequest request;
    request.team = textAt(payload, "team_id");
    request.person = textAt(payload, "user_id");
    request.channel = textAt(payload, "channel_id");
    request.text = payload.value(QStringLiteral("text")).toString().left(longestRequestText);
    return request;
}

std::optional<ChatRequest> buttonRequest(const QJsonObject &payload)
{
    const QJsonArray actions = payload.value(QStringLiteral("actions")).toArray();
    const QJsonObject action = actions.isEmpty() ? QJsonObject() : actions.first().toObject();
    const QJsonObject container = payload.value(QStringLiteral("container")).toObject();
    ChatRequest request;
    request.kind = ChatRequest::Kind::Button;
    request.action = textAt(action, "action_id");
    request.value = textAt(action, "value");
    request.channel = idAt(payload, "channel");
    if (request.channel.isEmpty())
        request.channel = textAt(container, "channel_id");
    request.isInPublic = !container.value(QStringLiteral("is_ephemeral")).toBool(true);
    return request.action.startsWith(QLatin1String("clustero.")) ? std::optional(request) : std::nullopt;
}

std::optional<ChatRequest> formRequest(const QJsonObject &payload)
{
    ChatRequest request;
    request.kind = ChatRequest::Kind::Form;
    request.view = payload.value(QStringLiteral("view")).toObject();
    if (textAt(request.view, "callback_id") != QLatin1String(parameterModalId))
        return std::nullopt;
    const ModalContext context = modalContext(request.view);
    request.channel = context.channel;
    request.responseUrl = context.responseUrl;
    return request;
}

} // namespace

std::optional<ChatRequest> chatRequest(const SlackEnvelope &envelope)
{
    const QJsonObject &payload = envelope.payload;
    const QString type = textAt(payload, "type");
    std::optional<ChatRequest> request;
    if (envelope.type == QLatin1String("slash_commands"))
        request = commandRequest(payload);
    else if (envelope.type == QLatin1String("interactive") && type == QLatin1String("block_actions"))
        request = buttonRequest(payload);
    else if (envelope.type == QLatin1String("interactive") && type == QLatin1String("view_submission"))
        request = formRequest(payload);
    if (!request)
        return std::nullopt;
    if (request->team.isEmpty())
        request->team = idAt(payload, "team");
    if (request->person.isEmpty())
        request->person = idAt(payload, "user");
    if (const QString url = textAt(payload, "response_url"); !url.isEmpty())
        request->responseUrl = url;
    request->triggerId = textAt(payload, "trigger_id");
    const bool isComplete = isSlackTeam(request->team) && isSlackPerson(request->person);
    return isComplete ? request : std::nullopt;
}

} // namespace clustero
