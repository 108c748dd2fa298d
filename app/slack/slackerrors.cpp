// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackerrors.h"

#include <QJsonArray>

namespace clustero {

namespace {

constexpr qsizetype longestDetail = 200;

bool isOneOf(const QString &code, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char *each) { return code == QLatin1String(each); });
}

/// Slack's own words about what is wrong with a message.
QString detailOf(const QJsonObject &answer)
{
    QStringList details;
    for (const QJsonValue &each : answer[QLatin1String("response_metadata")][QLatin1String("messages")].toArray())
        details += each.toString().simplified();
    return details.join(QStringLiteral("; ")).left(longestDetail);
}

} // namespace

Error SlackErrors::of(const QJsonObject &answer)
{
    QString code = answer.value(QLatin1String("error")).toString().simplified().left(100);
    if (code == QLatin1String("rate_limited"))
        code = QStringLiteral("ratelimited");
    if (code.isEmpty())
        code = QStringLiteral("unknown_error");
    return {code, sentence(code, answer)};
}

QString SlackErrors::sentence(const QString &code, const QJsonObject &answer)
{
    if (code == QLatin1String("missing_scope"))
        return tr("The Slack App lacks the scope %1. Add it on the App's page under “OAuth & Permissions”, and install the App in the "
                  "workspace again.")
            .arg(answer.value(QLatin1String("needed")).toString().simplified().left(longestDetail));
    if (isAboutToken(code))
        return aboutToken(code);
    if (code == QLatin1String("channel_not_found"))
        return tr("Slack knows no such channel, or the App may not see it. In a private channel, write “/invite @Clustero” first.");
    if (isOneOf(code, {"not_in_channel", "user_not_in_channel"}))
        return tr("The Slack App is not in this channel. Write “/invite @Clustero” there.");
    if (code == QLatin1String("is_archived"))
        return tr("The channel is archived. Choose another one, or restore it in Slack.");
    if (code.startsWith(QLatin1String("restricted_action")))
        return tr("The rules of the workspace forbid this (%1). Ask whoever administers it.").arg(code);
    if (code == QLatin1String("ratelimited"))
        return limited().sentence;
    if (isOneOf(code, {"message_not_found", "cant_update_message", "edit_window_closed"}))
        return tr("The message cannot be changed any more (%1): it was deleted, or the workspace's time for it is over.").arg(code);
    if (isOneOf(code, {"used_url", "expired_url", "trigger_expired", "trigger_exchanged", "expired_trigger_id", "exchanged_trigger_id"}))
        return tr("Slack takes no more answers to this (%1), because it is too long ago. Send the command again.").arg(code);
    if (isOneOf(code, {"internal_error", "fatal_error", "service_unavailable", "request_timeout"}))
        return tr("Slack has a problem of its own (%1). It is tried again later.").arg(code);
    const QString detail = detailOf(answer);
    return detail.isEmpty() ? tr("Slack did not take the request (%1).").arg(code)
                            : tr("Slack did not take the request (%1: %2).").arg(code, detail);
}

QString SlackErrors::aboutToken(const QString &code)
{
    if (isOneOf(code, {"not_authed", "invalid_auth"}))
        return tr("Slack does not accept the token (%1). Copy it anew from the App's pages at api.slack.com/apps, and renew it here.")
            .arg(code);
    if (isOneOf(code, {"token_revoked", "account_inactive"}))
        return tr("The token is not valid any more (%1): the App was removed from the workspace, or the token was revoked. Install the App "
                  "again, and renew its tokens here.")
            .arg(code);
    if (code == QLatin1String("token_expired"))
        return tr("The token has expired. Turn token rotation off on the App's page, install the App again, and renew its tokens here.");
    if (code == QLatin1String("not_allowed_token_type"))
        return tr("Slack does not take this kind of token for that. The App needs both: one that begins with xoxb-, and one with xapp-.");
    return tr("The workspace does not let the App in (%1). Ask whoever administers it.").arg(code);
}

Error SlackErrors::ofStatus(int status, const QString &server)
{
    if (status >= 500)
        return {QStringLiteral("internal_error"),
                tr("%1 has a problem of its own (status %2). It is tried again later.").arg(server).arg(status)};
    return {QStringLiteral("no-slack"),
            tr("What %1 answered (status %2) is not what Slack says. Check the address, and whether a proxy answered in its place.")
                .arg(server)
                .arg(status)};
}

Error SlackErrors::limited()
{
    return {QStringLiteral("ratelimited"), tr("Slack takes no more requests for now. It goes on by itself later.")};
}

bool SlackErrors::isAboutToken(const QString &code)
{
    return isOneOf(code, {"not_authed", "invalid_auth", "account_inactive", "token_revoked", "token_expired", "no_permission",
                          "missing_scope", "org_login_required", "team_access_not_granted", "user_removed_from_team", "team_disabled",
                          "not_allowed_token_type", "access_denied"});
}

} // namespace clustero
