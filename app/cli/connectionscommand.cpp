// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/jiraaccess.h"
#include "app/cli/messages.h"
#include "app/cli/remoteaccess.h"
#include "app/cli/secretinput.h"
#include "app/cli/slackaccess.h"
#include "app/cli/terminaltext.h"
#include "app/events/listenerlock.h"
#include "app/relay/connectionlist.h"
#include "app/relay/relayconnections.h"
#include "app/settings/connections.h"
#include "models/items/receivertexts.h"

#include <QJsonDocument>

#include <QCoroTask>

namespace clustero {

namespace {

/// A connection as the list shows it.
struct ListedConnection
{
    QString kind; ///< relay, smee, github, slack, jira
    QString name;
    QString key;
    QString about;
    QString webhook; ///< address that events are sent to; empty: not known
    std::optional<ReceiverState> state = {};
};

QList<ListedConnection> connectionLines(const Connections &connections)
{
    QList<ListedConnection> lines;
    for (const RelayConnection &relay : connections.relays)
        lines += ListedConnection{QStringLiteral("relay"), relay.name, relay.key(), QStringLiteral("relay %1").arg(relay.url),
                                  webhookAddress(relay)};
    for (const SmeeConnection &smee : connections.smee)
        lines += ListedConnection{QStringLiteral("smee"), smee.name, smee.key(), QStringLiteral("smee channel"), smee.url};
    for (const GithubConnection &github : connections.github)
        lines +=
            ListedConnection{QStringLiteral("github"), github.name, QString::number(github.appId),
                             QStringLiteral("GitHub App %1 (%2) at %3").arg(github.slug).arg(github.appId).arg(github.webUrl), QString()};
    for (const SlackConnection &slack : connections.slack)
        lines += ListedConnection{QStringLiteral("slack"), slack.name, QStringLiteral("slack:") + slack.team,
                                  QStringLiteral("Slack workspace %1 (%2)").arg(slack.workspace, slack.team), QString()};
    for (const JiraConnection &jira : connections.jira)
        lines += ListedConnection{QStringLiteral("jira"), jira.name, QStringLiteral("jira:") + jira.site,
                                  QStringLiteral("Jira %1 at %2, by the channel %3")
                                      .arg(jira.isCloud ? QStringLiteral("Cloud") : QStringLiteral("Data Center"), jira.site, jira.channel),
                                  QString()};
    for (const RemoteConnection &remote : connections.remotes)
        lines += ListedConnection{QStringLiteral("remote"), remote.name, QStringLiteral("remote:") + remote.name,
                                  QStringLiteral("credential (%1) for %2").arg(remote.kind, remote.server), QString()};
    return lines;
}

class ConnectionsCommand : public Command
{
public:
    ConnectionsCommand()
    {
        name = QStringLiteral("connections");
        summary = QStringLiteral("Show and change where events come from: list, add-…, renew, remove, test");
        details = QStringLiteral(
            "`add-relay URL --channel ID` reads the channel's token from standard input; it is kept in the keychain.\n"
            "`add-slack` reads the two tokens of a Slack App from standard input, one a line, and tries them first;\n"
            "`renew-slack NAME` puts new ones in their place.\n"
            "`add-jira URL --channel NAME` reads the webhook's secret from standard input, and with --token on a second line\n"
            "a token of Jira: with that it can be asked for projects, and told what came of runs (--comments).\n"
            "`add-s3`, `add-maven` and `add-registry NAME --server ADDRESS --user USER` read a password or secret key from\n"
            "standard input, for publishing artifacts and fetching inputs; `renew NAME` reads another one.\n"
            "`test` connects once and says what came. Exit status 1: one cannot be reached.");
        arguments = {
            {.name = QStringLiteral("ACTION"),
             .kind = ArgumentSpec::Kind::Choice,
             .choices = {QStringLiteral("list"), QStringLiteral("add-relay"), QStringLiteral("add-smee"), QStringLiteral("add-slack"),
                         QStringLiteral("add-jira"), QStringLiteral("renew-slack"), QStringLiteral("add-s3"), QStringLiteral("add-maven"),
                         QStringLiteral("add-registry"), QStringLiteral("renew"), QStringLiteral("remove"), QStringLiteral("test")}},
            {.name = QStringLiteral("URL|NAME")}};
        options = {
            {.name = QStringLiteral("channel"),
             .value = QStringLiteral("ID"),
             .help = QStringLiteral("The channel's id, as the relay gave it; for add-jira also the name of its connection")},
            {.name = QStringLiteral("kind"),
             .value = QStringLiteral("KIND"),
             .help = QStringLiteral("Which Jira it is"),
             .choices = {QStringLiteral("cloud"), QStringLiteral("datacenter")}},
            {.name = QStringLiteral("account"),
             .value = QStringLiteral("MAIL"),
             .help = QStringLiteral("Account that a token of Jira Cloud belongs to")},
            {.name = QStringLiteral("token"), .help = QStringLiteral("Standard input has a token of Jira, too")},
            {.name = QStringLiteral("comments"),
             .help = QStringLiteral("Comment on an issue what came of the runs that it started; needs --token")},
            {.name = QStringLiteral("unsigned"),
             .help = QStringLiteral("Of a Data Center that cannot sign: believe whoever knows the webhook's address")},
            {.name = QStringLiteral("server"),
             .value = QStringLiteral("ADDRESS"),
             .help = QStringLiteral("The only server that gets to see a credential")},
            {.name = QStringLiteral("user"),
             .value = QStringLiteral("USER"),
             .help = QStringLiteral("Whose it is; of buckets: the access key's id")},
            {.name = QStringLiteral("name"), .value = QStringLiteral("NAME"), .help = QStringLiteral("What to call it")},
            {.name = QStringLiteral("source"),
             .value = QStringLiteral("SOURCE"),
             .help = QStringLiteral("What is expected to send there"),
             .choices = {QStringLiteral("github"), QStringLiteral("jira"), QStringLiteral("webhook")}},
            {.name = QStringLiteral("authority"),
             .value = QStringLiteral("FILE"),
             .help = QStringLiteral("Certificates (PEM) that are trusted beside the system's")},
            {.name = QStringLiteral("output"),
             .value = QStringLiteral("FORM"),
             .help = QStringLiteral("How the list is written"),
             .choices = {QStringLiteral("pretty"), QStringLiteral("json")}},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString action = given.positional.value(0, QStringLiteral("list"));
        const bool isJira = action == QLatin1String("add-jira");
        const QStringList remoteActions{QStringLiteral("add-s3"), QStringLiteral("add-maven"), QStringLiteral("add-registry")};
        const bool addsRemote = remoteActions.contains(action);
        const bool takesName =
            addsRemote || action == QLatin1String("remove") || action == QLatin1String("renew-slack") || action == QLatin1String("renew");
        const bool needsMore = takesName || isJira || action == QLatin1String("add-relay") || action == QLatin1String("add-smee");
        const bool isList = action == QLatin1String("list");
        QString problem;
        if (needsMore && given.at(1).isEmpty())
            problem = QStringLiteral("`connections %1` needs %2.")
                          .arg(action, takesName ? QStringLiteral("the NAME of a connection") : QStringLiteral("a URL"));
        else if (isList && given.positional.size() > 1)
            problem = QStringLiteral("`connections list` takes no name.");
        else if ((isJira || action == QLatin1String("add-relay")) && !given.has(QStringLiteral("channel")))
            problem = QStringLiteral("`connections %1` needs the channel's id: --channel ID.").arg(action);
        else if (addsRemote && !(given.has(QStringLiteral("server")) && given.has(QStringLiteral("user"))))
            problem = QStringLiteral("`connections %1` needs where it is for and whose it is: --server ADDRESS --user USER.").arg(action);
        if (!problem.isEmpty()) {
            complainAboutUsage(context, problem, QStringLiteral("clustero connections --help"));
            return ExitBadInput;
        }
        m_file = connectionsFile(context.configuration);
        if (action == QLatin1String("add-relay"))
            return addRelay(context, given);
        if (action == QLatin1String("add-smee"))
            return addSmee(context, given);
        if (isJira)
            return addJira(context, given);
        if (action == QLatin1String("add-slack"))
            return addSlack(context, given.value(QStringLiteral("name")), given.at(1));
        if (action == QLatin1String("renew-slack"))
            return renewSlack(context, given.at(1));
        if (addsRemote)
            return addRemoteAccess(context, action.mid(4), given.at(1), given.value(QStringLiteral("server")),
                                   given.value(QStringLiteral("user")));
        if (action == QLatin1String("renew"))
            return renewRemoteAccess(context, given.at(1));
        const Result<Connections> connections = readConnections(m_file);
        if (!connections)
            return complain(context, connections.error());
        if (action == QLatin1String("remove"))
            return remove(context, *connections, given.at(1));
        for (const QString &sentence : connections->problems)
            complain(context, sentence);
        if (isList)
            return list(context, *connections, given.value(QStringLiteral("output")) == QLatin1String("json"));
        return test(context, *connections, given.at(1));
    }

private:
    static int list(Context &context, const Connections &connections, bool isJson)
    {
        QList<ListedConnection> lines = connectionLines(connections);
        const bool isHeard = ListenerLock::isHeld(context.paths);
        QString stale;
        if (isHeard) {
            if (const Result<ListenerStatus> status = readListenerStatus(listenerStatusFile(context.paths.data))) {
                if (status->isStale(QDateTime::currentDateTimeUtc()))
                    stale =
                        QStringLiteral("The process that listens (%1) has stood still since %2, so this is from then. If the machine did "
                                       "not just wake up, end it and listen anew.")
                            .arg(status->processId)
                            .arg(status->writtenAt.toLocalTime().toString(QStringLiteral("HH:mm")));
                for (const ReceiverEntry &receiver : status->receivers) {
                    for (ListedConnection &line : lines) {
                        if (line.key == receiver.key)
                            line.state = receiver.state;
                    }
                }
            }
        }
        for (const ListedConnection &line : lines)
            context.out.write(isJson ? asJson(line) : asText(line, isHeard));
        if (lines.isEmpty() && !isJson)
            context.out.line(QStringLiteral("No connections. Add one with `clustero connections add-relay URL --channel ID`."));
        else if (!isHeard && !isJson)
            context.out.line(QStringLiteral("Nobody listens now. Open the window, or run `clustero listen`."));
        else if (!stale.isEmpty() && !isJson)
            context.out.line(stale);
        return ExitPassed;
    }

    static QByteArray asText(const ListedConnection &line, bool isHeard)
    {
        QString text = QStringLiteral("%1  %2\n").arg(printable(line.name), printable(line.about));
        if (!line.webhook.isEmpty())
            text += QStringLiteral("    webhook address: %1\n").arg(printable(line.webhook));
        if (line.state)
            text += QStringLiteral("    %1\n").arg(printable(receiverStateText(*line.state, QDateTime::currentDateTimeUtc())));
        else if (isHeard && line.kind != QLatin1String("github") && line.kind != QLatin1String("jira") &&
                 line.kind != QLatin1String("remote"))
            text += QStringLiteral("    Not taken up yet\n");
        return text.toUtf8();
    }

    static QByteArray asJson(const ListedConnection &line)
    {
        QJsonObject json = line.state ? toJson(*line.state) : QJsonObject();
        json.insert(QStringLiteral("kind"), line.kind);
        json.insert(QStringLiteral("name"), line.name);
        json.insert(QStringLiteral("key"), line.key);
        json.insert(QStringLiteral("webhook"), line.webhook);
        return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }

    int addRelay(Context &context, const Arguments &given) const
    {
        const Result<QString> address = relayAddress(given.at(1));
        if (!address)
            return complain(context, address.error());
        RelayConnection relay{.name = given.value(QStringLiteral("name"), QUrl(*address).host()),
                              .url = *address,
                              .channel = given.value(QStringLiteral("channel")),
                              .source = given.value(QStringLiteral("source")),
                              .authority = {}};
        if (given.has(QStringLiteral("authority")))
            relay.authority = context.absolute(given.value(QStringLiteral("authority")));
        QByteArray token;
        const QString example = QStringLiteral("clustero connections add-relay URL --channel ID <token.txt");
        if (!readSecret(context, QStringLiteral("the token of %1").arg(relay.name), example, token))
            return ExitBadInput;
        const std::unique_ptr<Session> session = openSession(context, false);
        if (!session)
            return ExitBroken;
        const Result<RelayConnection> kept = QCoro::waitFor(clustero::addRelay(m_file, session->secrets(), relay, token));
        token.fill('\0');
        if (!kept)
            return complain(context, kept.error());
        return tellAdded(context, kept->name, webhookAddress(*kept), kept->channel);
    }

    int addSmee(Context &context, const Arguments &given) const
    {
        const Result<SmeeConnection> kept = clustero::addSmee(m_file, {.name = given.value(QStringLiteral("name")), .url = given.at(1)});
        if (!kept)
            return complain(context, kept.error());
        return tellAdded(context, kept->name, kept->url, kept->channel());
    }

    static int tellAdded(Context &context, const QString &called, const QString &webhook, const QString &channel)
    {
        context.out.line(QStringLiteral("%1 is kept. Its webhook address is %2").arg(printable(called), webhook));
        context.out.line(
            QStringLiteral("If what is sent there is signed, keep the secret: clustero secret set %1").arg(webhookSecretName(channel)));
        return ExitPassed;
    }

    int remove(Context &context, const Connections &connections, const QString &wanted) const
    {
        if (const SlackConnection *slack = findSlack(connections, wanted))
            return removeSlack(context, *slack);
        if (const JiraConnection *jira = findJira(connections, wanted))
            return removeJira(context, *jira);
        if (const RemoteConnection *remote = findRemote(connections, wanted))
            return removeRemoteAccess(context, *remote);
        const std::unique_ptr<Session> session = openSession(context, false);
        if (!session)
            return ExitBroken;
        const Result<void> done = QCoro::waitFor(removeConnection(m_file, session->secrets(), wanted));
        if (!done)
            return complain(context, done.error());
        context.out.line(QStringLiteral("%1 is removed.").arg(printable(wanted)));
        return ExitPassed;
    }

    int test(Context &context, const Connections &connections, const QString &wanted) const
    {
        const std::unique_ptr<Session> session = openSession(context, false);
        if (!session)
            return ExitBroken;
        QStringList names;
        for (const ListedConnection &line : connectionLines(connections)) {
            const bool isWanted = wanted.isEmpty() ? line.kind != QLatin1String("github") : line.name == wanted || line.key == wanted;
            if (isWanted)
                names += line.key;
        }
        if (!wanted.isEmpty() && names.isEmpty())
            names += wanted; // which is not there, and that is told
        bool isGood = true;
        for (const QString &key : std::as_const(names)) {
            const SlackConnection *slack = findSlack(connections, key);
            const JiraConnection *jira = findJira(connections, key);
            const RemoteConnection *remote = findRemote(connections, key);
            const Result<QString> finding = slack    ? testSlack(context, *session, *slack)
                                            : jira   ? testJira(context, *session, *jira)
                                            : remote ? testRemoteAccess(context, *session, *remote)
                                                     : QCoro::waitFor(testConnection(m_file, session->secrets(), key));
            if (!finding && finding.error().code == QLatin1String("no-connection"))
                return complain(context, finding.error());
            isGood = isGood && finding;
            const QString sign = finding ? (context.unicode ? QStringLiteral("✓") : QStringLiteral("+"))
                                         : (context.unicode ? QStringLiteral("✗") : QStringLiteral("x"));
            context.out.line(QStringLiteral("%1 %2: %3")
                                 .arg(sign, printable(nameOf(connections, key)), printable(finding ? *finding : finding.error().sentence)));
        }
        if (names.isEmpty())
            context.out.line(QStringLiteral("There is nothing to test: no relay, no smee channel and no credential."));
        return isGood ? ExitPassed : ExitFailed;
    }

    static QString nameOf(const Connections &connections, const QString &key)
    {
        for (const ListedConnection &line : connectionLines(connections)) {
            if (line.key == key)
                return line.name;
        }
        return key;
    }

    QString m_file;
};

} // namespace

std::unique_ptr<Command> makeConnectionsCommand()
{
    return std::make_unique<ConnectionsCommand>();
}

} // namespace clustero
