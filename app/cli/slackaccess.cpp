// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slackaccess.h"

#include "app/cli/messages.h"
#include "app/cli/secretinput.h"
#include "app/cli/terminaltext.h"
#include "app/settings/settings.h"
#include "app/slack/slackneeds.h"
#include "app/slack/slackservice.h"
#include "models/items/slacktoken.h"

#include <QCoroTask>

#include <algorithm>

namespace clustero {

namespace {

/// The command's own, which listens to nothing.
class SlackAccess
{
public:
    SlackAccess(const Context &context, Session &session)
        : m_service({.secrets = session.secrets(),
                     .connectionsFile = connectionsFile(context.configuration),
                     .authorityFile = settings::authorityFile()})
    {}
    SlackService *operator->() { return &m_service; }

private:
    SlackService m_service;
};

/// Puts each where it belongs. False: it is neither, or there already.
bool placeToken(const QByteArray &token, NewSlack &tokens)
{
    const SlackTokenKind kind = slackTokenKind(QString::fromUtf8(token));
    if (kind != SlackTokenKind::Bot && kind != SlackTokenKind::App)
        return false;
    QByteArray &place = kind == SlackTokenKind::Bot ? tokens.bot : tokens.app;
    if (!place.isEmpty())
        return false;
    place = token;
    return true;
}

bool readTokens(Context &context, NewSlack &tokens, bool isOneEnough)
{
    const QString example = QStringLiteral("clustero connections add-slack <tokens.txt");
    QByteArray given;
    if (!readSecret(context, QStringLiteral("the bot's token (xoxb-…)"), example, given))
        return false;
    if (context.inputIsTerminal && !isOneEnough) {
        QByteArray second;
        if (!readSecret(context, QStringLiteral("the App's token (xapp-…)"), example, second))
            return false;
        given += '\n' + second;
    }
    bool isGood = true;
    for (const QByteArray &line : given.split('\n')) {
        if (!line.trimmed().isEmpty())
            isGood = placeToken(line.trimmed(), tokens) && isGood;
    }
    given.fill('\0');
    const bool isEnough = isOneEnough ? !tokens.bot.isEmpty() || !tokens.app.isEmpty() : !tokens.bot.isEmpty() && !tokens.app.isEmpty();
    if (isGood && isEnough)
        return true;
    complain(context,
             QStringLiteral("Give a Slack App's tokens on standard input, one a line: that of the bot begins with xoxb- (page “Install "
                            "App”), that of the App with xapp- (page “Basic Information”, with the scope connections:write)."));
    return false;
}

void tellKept(Context &context, const SlackConnection &kept)
{
    context.out.line(
        QStringLiteral("%1 is kept: the Slack App %2 in the workspace %3.")
            .arg(printable(kept.name), printable(kept.botName.isEmpty() ? kept.appId : kept.botName), printable(kept.workspace)));
    context.out.line(
        QStringLiteral(
            "Its commands are taken while the window is open or `clustero listen` runs. In private channels, write /invite @%1 first.")
            .arg(printable(kept.botName)));
}

} // namespace

int addSlack(Context &context, const QString &name, const QString &server)
{
    if (context.inputIsTerminal)
        context.err.line(QStringLiteral("If there is no Slack App yet, this page makes one:\n%1")
                             .arg(SlackNeeds::newAppPage().toString(QUrl::FullyEncoded)));
    NewSlack tokens;
    if (!readTokens(context, tokens, false))
        return ExitBadInput;
    tokens.name = name;
    tokens.server = server;
    const std::unique_ptr<Session> session = openSession(context, false);
    if (!session)
        return ExitBroken;
    SlackAccess desk(context, *session);
    const Result<SlackConnection> kept = QCoro::waitFor(desk->add(tokens));
    if (!kept)
        return complain(context, kept.error());
    tellKept(context, *kept);
    return ExitPassed;
}

int renewSlack(Context &context, const QString &wanted)
{
    const Result<Connections> connections = readConnections(connectionsFile(context.configuration));
    if (!connections)
        return complain(context, connections.error());
    const SlackConnection *connection = findSlack(*connections, wanted);
    if (connection == nullptr) {
        complain(context, QStringLiteral("There is no Slack workspace called %1.").arg(printable(wanted)));
        return ExitNoSuchThing;
    }
    NewSlack tokens;
    if (!readTokens(context, tokens, true))
        return ExitBadInput;
    const std::unique_ptr<Session> session = openSession(context, false);
    if (!session)
        return ExitBroken;
    SlackAccess desk(context, *session);
    const Result<SlackConnection> kept = QCoro::waitFor(desk->renew(connection->team, tokens));
    if (!kept)
        return complain(context, kept.error());
    tellKept(context, *kept);
    return ExitPassed;
}

int removeSlack(Context &context, const SlackConnection &connection)
{
    const std::unique_ptr<Session> session = openSession(context, false);
    if (!session)
        return ExitBroken;
    SlackAccess desk(context, *session);
    const Result<void> removed = QCoro::waitFor(desk->remove(connection.team));
    if (!removed)
        return complain(context, removed.error());
    context.out.line(QStringLiteral("%1 is removed. The App itself stays in Slack: %2")
                         .arg(printable(connection.name), SlackNeeds::page(connection.appId, QStringLiteral("general"))));
    return ExitPassed;
}

Result<QString> testSlack(Context &context, Session &session, const SlackConnection &connection)
{
    SlackAccess desk(context, session);
    const Result<void> tested = QCoro::waitFor(desk->test(connection.team));
    if (!tested)
        return failure(tested);
    return QStringLiteral("Slack accepts both tokens.");
}

const SlackConnection *findSlack(const Connections &connections, const QString &wanted)
{
    const auto found = std::find_if(connections.slack.begin(), connections.slack.end(), [&](const SlackConnection &entry) {
        return entry.name == wanted || entry.team == wanted || entry.workspace == wanted || QStringLiteral("slack:") + entry.team == wanted;
    });
    return found == connections.slack.end() ? nullptr : &*found;
}

} // namespace clustero
