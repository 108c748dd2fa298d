// SPDX-License-Identifier: GPL-3.0-or-later
// What the service of connections does with Jira.
#include "app/events/eventservice.h"
#include "app/jira/jiraservice.h"
#include "app/session/connectionservice.h"
#include "app/session/listener.h"

#include <QLocale>
#include <QUrl>

namespace clustero {

namespace {

using JiraHealth = ConnectionLine::Health;

const auto jiraStart = QStringLiteral("jira:");

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString jiraKeyOf(const QString &key)
{
    return key.startsWith(jiraStart) ? key : QString();
}

ConnectionLine ConnectionService::jiraLine(const JiraState &state) const
{
    const JiraConnection &connection = state.connection;
    ConnectionLine line;
    line.key = jiraStart + connection.site;
    line.kind = QStringLiteral("jira");
    line.name = connection.name;
    const QString host = QUrl(connection.site).host();
    line.about = connection.isCloud ? tr("Jira Cloud at %1, by way of %2").arg(host, state.by)
                                    : tr("Jira Data Center at %1, by way of %2").arg(host, state.by);
    line.webhook = state.webhook;
    line.manage = connection.site + QStringLiteral("/plugins/servlet/webhooks");
    line.signsWebhooks = true;
    line.scope = !connection.hasToken  ? tr("only what its webhook tells")
                 : connection.comments ? tr("asking for projects, comments on issues")
                                       : tr("asking for projects");
    if (state.checkedAt.isValid())
        line.lastSuccess = timeText(state.checkedAt);
    if (state.webhook.isEmpty()) {
        line.about = tr("Jira at %1").arg(host);
        line.health = JiraHealth::Bad;
        line.state = tr("The channel that its webhook leads to is not connected any more. Connect Jira again with another one.");
        return line;
    }
    line.health = JiraHealth::Unknown;
    line.state = tr("No event has come yet.");
    if (state.lastEvent) {
        const EventSummary &event = *state.lastEvent;
        const QString when = timeText(QDateTime::fromMSecsSinceEpoch(event.receivedMs));
        const bool isGood = event.verification == Verification::Valid || event.verification == Verification::NotChecked;
        line.health = isGood ? JiraHealth::Good : JiraHealth::Bad;
        line.state =
            isGood ? tr("Last event: %1, at %2").arg(event.title, when)
            : event.verification == Verification::Wrong
                ? tr("The last event, %1 at %2, was signed with another secret, so it starts nothing. Enter the secret in Jira anew.")
                      .arg(event.title, when)
                : tr("The last event, %1 at %2, was not signed, so it starts nothing by itself. Enter the secret in Jira.")
                      .arg(event.title, when);
    }
    if (!state.problem.code.isEmpty()) {
        line.health = JiraHealth::Bad;
        line.state += u'\n' + state.problem.sentence;
    }
    return line;
}

QList<ConnectionLine> ConnectionService::jiraLines() const
{
    QList<ConnectionLine> lines;
    const QList<JiraState> states = m_jira.states();
    for (const JiraState &state : states)
        lines += jiraLine(state);
    return lines;
}

/// A delivery of our own goes the way that Jira's do, and Jira is asked whose the token is.
QCoro::Task<Result<QString>> ConnectionService::testJira(QString key)
{
    const Result<JiraConnection> connection = m_jira.find(key);
    if (!connection)
        co_return failure(connection);
    QStringList told;
    if (connection->hasToken) {
        const Result<QString> account = co_await m_jira.test(key);
        if (!account)
            co_return failure(account);
        told += tr("Jira accepts the token of %1").arg(*account);
    }
    if (m_listener) {
        const Result<JiraHook> hook = co_await m_jira.hook(key);
        if (!hook)
            co_return failure(hook);
        const QUrl address(hook->webhook);
        const QString secretName = webhookSecretName(connection->channel);
        const Result<QString> delivered = co_await deliver(address, secretName);
        if (!delivered)
            co_return delivered;
        told += *delivered;
    }
    for (const JiraState &state : m_jira.states()) {
        if (state.connection.site == connection->site)
            told += state.lastEvent
                        ? tr("Jira's last event came at %1").arg(timeText(QDateTime::fromMSecsSinceEpoch(state.lastEvent->receivedMs)))
                        : tr("Jira itself has sent nothing yet");
    }
    co_return told.join(QStringLiteral(" · "));
}

QCoro::Task<Result<QString>> ConnectionService::addJira(NewJira jira)
{
    const Result<JiraConnection> added = co_await m_jira.add(jira);
    jira.token.fill('\0');
    if (!added)
        co_return failure(added);
    if (m_listener && m_listener->events())
        co_await m_listener->events()->reloadSecrets();
    co_return jiraStart + added->site;
}

QCoro::Task<Result<QString>> ConnectionService::changeJira(QString key, JiraChange wanted)
{
    const Result<JiraConnection> changed = co_await m_jira.change(key, wanted);
    wanted.token.fill('\0');
    if (!changed)
        co_return failure(changed);
    co_return changed->comments ? tr("Issues get a comment for each run that they start.") : tr("Issues are told nothing.");
}

QCoro::Task<Result<JiraHook>> ConnectionService::jiraHook(QString key)
{
    return m_jira.hook(key);
}

} // namespace clustero
