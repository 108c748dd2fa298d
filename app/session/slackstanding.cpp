// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/slackstanding.h"

#include "app/session/connectionservice.h"
#include "app/slack/slackneeds.h"
#include "models/items/receivertexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace clustero {

namespace {

using Health = ConnectionLine::Health;

const auto keyStart = QStringLiteral("slack:");

QString slackWords(const char *text)
{
    return QCoreApplication::translate("clustero::SlackStanding", text);
}

Health slackHealth(const ReceiverState &state)
{
    if (!state.problem.code.isEmpty() && state.kind != ReceiverState::Kind::Connecting)
        return Health::Bad;
    if (state.isConnected())
        return Health::Good;
    return state.kind == ReceiverState::Kind::Off ? Health::Unknown : Health::Busy;
}

QString lastAnswer(const SlackState &state)
{
    return slackWords("Slack answered last at %1 · scopes: %2")
        .arg(QLocale().toString(state.checkedAt.toLocalTime().time(), QLocale::ShortFormat), state.scopes.join(QStringLiteral(", ")));
}

} // namespace

ConnectionLine slackLine(const SlackState &state, const QDateTime &now)
{
    const SlackConnection &connection = state.connection;
    ConnectionLine line;
    line.key = keyStart + connection.team;
    line.kind = QStringLiteral("slack");
    line.name = connection.name;
    line.handle = connection.botName;
    line.about = slackWords("Slack App in the workspace %1").arg(connection.workspace.isEmpty() ? connection.team : connection.workspace);
    const ReceiverState all = slackReceiverState(state);
    line.health = slackHealth(all);
    if (state.isListening || !all.problem.code.isEmpty())
        line.state = receiverStateText(all, now);
    if (state.checkedAt.isValid() && !state.scopes.isEmpty())
        line.state += (line.state.isEmpty() ? QString() : QStringLiteral("\n")) + lastAnswer(state);
    for (const NeededScope &scope : SlackNeeds::scopes()) {
        if (state.scopes.isEmpty() || state.scopes.contains(scope.name))
            continue;
        line.needs.append({scope.name, scope.reason,
                           slackWords("Add it on the App's page under “OAuth & Permissions”, then install the App in the workspace again."),
                           SlackNeeds::page(connection.appId, QStringLiteral("oauth")), scope.isEssential});
        if (scope.isEssential)
            line.health = Health::Bad;
    }
    return line;
}

QString slackTeamOf(const QString &key)
{
    return key.startsWith(keyStart) ? key.mid(keyStart.size()) : QString();
}

// What the service of connections does with Slack.

QList<ConnectionLine> ConnectionService::slackLines(const QHash<QString, ReceiverState> &states) const
{
    QList<ConnectionLine> lines;
    const QList<SlackState> all = m_slack.states();
    for (SlackState state : all) {
        const auto elsewhere = states.constFind(keyStart + state.connection.team);
        const bool isElsewhere = !state.isListening && elsewhere != states.constEnd();
        if (isElsewhere) {
            state.isListening = true;
            state.socket = *elsewhere;
        }
        ConnectionLine line = slackLine(state, m_clock.now());
        if (!state.isListening && line.state.isEmpty())
            line.state = tr("Not connected here: another Clustero process receives the events.");
        lines.append(line);
    }
    return lines;
}

QCoro::Task<Result<QString>> ConnectionService::testSlack(QString team)
{
    const Result<void> tested = co_await m_slack.test(team);
    if (!tested)
        co_return failure(tested);
    co_return tr("Slack accepts both tokens.");
}

QCoro::Task<Result<QString>> ConnectionService::addSlack(NewSlack tokens)
{
    const Result<SlackConnection> added = co_await m_slack.add(tokens);
    tokens.bot.fill('\0');
    tokens.app.fill('\0');
    if (!added)
        co_return failure(added);
    co_return keyStart + added->team;
}

QCoro::Task<Result<QString>> ConnectionService::renewSlack(QString key, NewSlack tokens)
{
    const Result<SlackConnection> renewed = co_await m_slack.renew(slackTeamOf(key), tokens);
    tokens.bot.fill('\0');
    tokens.app.fill('\0');
    if (!renewed)
        co_return failure(renewed);
    co_return tr("The new tokens are in use. Revoke the ones before on the App's page.");
}

QCoro::Task<Result<QList<SlackChannelLine>>> ConnectionService::slackChannels(QString key)
{
    return m_slack.channels(slackTeamOf(key));
}

QCoro::Task<Result<QString>> ConnectionService::sendSlackTest(QString key, QString channel)
{
    const Result<void> sent = co_await m_slack.sendTest(slackTeamOf(key), channel);
    if (!sent)
        co_return failure(sent);
    co_return tr("Slack has the message.");
}

} // namespace clustero
