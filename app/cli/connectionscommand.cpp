// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/secretinput.h"
#include "app/cli/terminaltext.h"
#include "app/relay/relayconnections.h"
#include "app/relay/relayprobe.h"
#include "app/settings/connections.h"
#include "models/items/receivertexts.h"

#include <QFile>
#include <QJsonDocument>

#include <QCoroTask>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace clustero {

namespace {

/// Whether a process holds the lock of those that listen.
bool somebodyListens(const QString &dataFolder)
{
    const int lock = ::open(QFile::encodeName(dataFolder + QStringLiteral("/listener.lock")).constData(), O_RDONLY | O_CLOEXEC);
    if (lock < 0)
        return false;
    const bool isHeld = ::flock(lock, LOCK_SH | LOCK_NB) != 0;
    ::close(lock);
    return isHeld;
}

/// A connection as the list shows it.
struct Line
{
    QString kind; ///< relay, smee, github
    QString name;
    QString key;
    QString about;
    QString webhook; ///< address that events are sent to; empty: not known
    std::optional<ReceiverState> state = {};
};

QList<Line> linesOf(const Connections &connections)
{
    QList<Line> lines;
    for (const RelayConnection &relay : connections.relays)
        lines += Line{QStringLiteral("relay"), relay.name, relay.key(), QStringLiteral("relay %1").arg(relay.url),
                      QStringLiteral("%1/hooks/%2").arg(relay.url, relay.channel)};
    for (const SmeeConnection &smee : connections.smee)
        lines += Line{QStringLiteral("smee"), smee.name, smee.key(), QStringLiteral("smee channel"), smee.url};
    for (const GithubConnection &github : connections.github)
        lines += Line{QStringLiteral("github"), github.name, QString::number(github.appId),
                      QStringLiteral("GitHub App %1 (%2) at %3").arg(github.slug).arg(github.appId).arg(github.webUrl), QString()};
    return lines;
}

class ConnectionsCommand : public Command
{
public:
    ConnectionsCommand()
    {
        name = QStringLiteral("connections");
        summary = QStringLiteral("Show and change where events come from: list, add-relay, add-smee, remove, test");
        details = QStringLiteral("`add-relay URL --channel ID` reads the channel's token from standard input; it is kept in the keychain.\n"
                                 "`test` connects once and says what came. Exit status 1: one cannot be reached.");
        arguments = {{.name = QStringLiteral("ACTION"),
                      .kind = ArgumentSpec::Kind::Choice,
                      .choices = {QStringLiteral("list"), QStringLiteral("add-relay"), QStringLiteral("add-smee"), QStringLiteral("remove"),
                                  QStringLiteral("test")}},
                     {.name = QStringLiteral("URL|NAME")}};
        options = {
            {.name = QStringLiteral("channel"),
             .value = QStringLiteral("ID"),
             .help = QStringLiteral("The channel's id, as the relay gave it")},
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
        const bool needsMore = action.startsWith(QLatin1String("add-")) || action == QLatin1String("remove");
        const bool isList = action == QLatin1String("list");
        QString problem;
        if (needsMore && given.at(1).isEmpty())
            problem =
                QStringLiteral("`connections %1` needs %2.")
                    .arg(action, action == QLatin1String("remove") ? QStringLiteral("the NAME of a connection") : QStringLiteral("a URL"));
        else if (isList && given.positional.size() > 1)
            problem = QStringLiteral("`connections list` takes no name.");
        else if (action == QLatin1String("add-relay") && !given.has(QStringLiteral("channel")))
            problem = QStringLiteral("`connections add-relay` needs the channel's id: --channel ID.");
        if (!problem.isEmpty()) {
            complainAboutUsage(context, problem, QStringLiteral("clustero connections --help"));
            return ExitBadInput;
        }
        m_file = connectionsFile(context.configuration);
        if (action == QLatin1String("add-relay"))
            return addRelay(context, given);
        if (action == QLatin1String("add-smee"))
            return addSmee(context, given);
        if (action == QLatin1String("remove"))
            return remove(context, given.at(1));
        const Result<Connections> connections = readConnections(m_file);
        if (!connections)
            return complainOf(context, connections.error());
        for (const QString &sentence : connections->problems)
            complain(context, sentence);
        if (isList)
            return list(context, *connections, given.value(QStringLiteral("output")) == QLatin1String("json"));
        return test(context, *connections, given.at(1));
    }

private:
    static int complainOf(Context &context, const Error &error)
    {
        (void)complain(context, error);
        return error.code == QLatin1String("connections-unwritable") ? ExitBroken : ExitBadInput;
    }

    static int list(Context &context, const Connections &connections, bool isJson)
    {
        QList<Line> lines = linesOf(connections);
        const bool isHeard = somebodyListens(context.paths.data);
        if (isHeard) {
            if (const Result<ListenerStatus> status = readListenerStatus(listenerStatusFile(context.paths.data))) {
                for (const ReceiverEntry &receiver : status->receivers) {
                    for (Line &line : lines) {
                        if (line.key == receiver.key)
                            line.state = receiver.state;
                    }
                }
            }
        }
        for (const Line &line : lines)
            context.out.write(isJson ? asJson(line) : asText(line, isHeard));
        if (lines.isEmpty() && !isJson)
            context.out.line(QStringLiteral("No connections. Add one with `clustero connections add-relay URL --channel ID`."));
        else if (!isHeard && !isJson)
            context.out.line(QStringLiteral("Nobody listens now. Open the window, or run `clustero listen`."));
        return ExitPassed;
    }

    static QByteArray asText(const Line &line, bool isHeard)
    {
        QString text = QStringLiteral("%1  %2\n").arg(printable(line.name), printable(line.about));
        if (!line.webhook.isEmpty())
            text += QStringLiteral("    webhook address: %1\n").arg(printable(line.webhook));
        if (line.state)
            text += QStringLiteral("    %1\n").arg(printable(receiverStateText(*line.state, QDateTime::currentDateTimeUtc())));
        else if (isHeard && line.kind != QLatin1String("github"))
            text += QStringLiteral("    Not taken up yet\n");
        return text.toUtf8();
    }

    static QByteArray asJson(const Line &line)
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
            return complainOf(context, address.error());
        RelayConnection relay{.name = given.value(QStringLiteral("name"), QUrl(*address).host()),
                              .url = *address,
                              .channel = given.value(QStringLiteral("channel")),
                              .source = given.value(QStringLiteral("source")),
                              .authority = {}};
        if (given.has(QStringLiteral("authority")))
            relay.authority = context.absolute(given.value(QStringLiteral("authority")));
        if (!isChannelId(relay.channel)) {
            complain(
                context,
                QStringLiteral("\"%1\" is no channel's id, which has at most 100 letters, digits, \"-\" and \"_\".").arg(relay.channel));
            return ExitBadInput;
        }
        QByteArray token;
        const QString example = QStringLiteral("clustero connections add-relay URL --channel ID <token.txt");
        if (!readSecret(context, QStringLiteral("the token of %1").arg(relay.name), example, token))
            return ExitBadInput;
        const std::unique_ptr<Session> session = openSession(context, false);
        if (!session)
            return ExitBroken;
        const Result<void> kept = QCoro::waitFor(session->secrets().set(relayTokenName(relay.channel), token));
        token.fill('\0');
        if (!kept)
            return complain(context, kept.error());
        return add(context, relay, QStringLiteral("%1/hooks/%2").arg(relay.url, relay.channel), relay.channel);
    }

    int addSmee(Context &context, const Arguments &given) const
    {
        const Result<QString> address = relayAddress(given.at(1));
        if (!address)
            return complainOf(context, address.error());
        const SmeeConnection smee{.name = given.value(QStringLiteral("name"), QUrl(*address).host()), .url = *address};
        return add(context, smee, smee.url, smee.channel());
    }

    template<typename Entry>
    static QList<Entry> &listOf(Connections &connections)
    {
        if constexpr (std::is_same_v<Entry, RelayConnection>)
            return connections.relays;
        else
            return connections.smee;
    }

    /// One of the same key gives way to it, but for what only its entry knows.
    template<typename Entry>
    int add(Context &context, Entry entry, const QString &webhook, const QString &channel) const
    {
        const Result<void> done = changeConnections(m_file, [&](Connections &connections) -> Result<void> {
            for (const Line &other : linesOf(connections)) {
                if (other.name == entry.name && other.key != entry.key()) {
                    return failure(
                        QStringLiteral("name-taken"),
                        QStringLiteral("Another connection is called %1. Give this one a name of its own: --name NAME.").arg(entry.name));
                }
            }
            QList<Entry> &entries = listOf<Entry>(connections);
            for (Entry &old : entries) {
                if (old.key() == entry.key()) {
                    entry.rest = old.rest;
                    old = entry;
                    return {};
                }
            }
            entries += entry;
            return {};
        });
        if (!done)
            return complainOf(context, done.error());
        context.out.line(QStringLiteral("%1 is kept. Its webhook address is %2").arg(printable(entry.name), webhook));
        context.out.line(
            QStringLiteral("If what is sent there is signed, keep the secret: clustero secret set %1").arg(webhookSecretName(channel)));
        return ExitPassed;
    }

    int remove(Context &context, const QString &wanted) const
    {
        QString channel;
        const Result<void> done = changeConnections(m_file, [&](Connections &connections) -> Result<void> {
            const auto isWanted = [&](const auto &entry) { return entry.name == wanted || entry.key() == wanted; };
            const auto relay = std::find_if(connections.relays.begin(), connections.relays.end(), isWanted);
            const auto smee = std::find_if(connections.smee.begin(), connections.smee.end(), isWanted);
            if (relay != connections.relays.end()) {
                channel = relay->channel;
                connections.relays.erase(relay);
            } else if (smee != connections.smee.end()) {
                channel = smee->channel();
                connections.smee.erase(smee);
            } else {
                QStringList names;
                for (const Line &line : linesOf(connections))
                    names += line.name;
                return failure(QStringLiteral("no-connection"),
                               QStringLiteral("There is no relay or smee channel called %1.").arg(wanted) + didYouMeanText(wanted, names));
            }
            return {};
        });
        if (!done) {
            (void)complainOf(context, done.error());
            return done.error().code == QLatin1String("no-connection") ? ExitNoSuchThing : ExitBadInput;
        }
        if (const std::unique_ptr<Session> session = openSession(context, false)) {
            for (const QString &secret : {relayTokenName(channel), webhookSecretName(channel), previousWebhookSecretName(channel)})
                (void)QCoro::waitFor(session->secrets().remove(secret)); // what is not there need not go
        }
        context.out.line(QStringLiteral("%1 is removed.").arg(printable(wanted)));
        return ExitPassed;
    }

    static int test(Context &context, const Connections &connections, const QString &wanted)
    {
        const std::unique_ptr<Session> session = openSession(context, false);
        if (!session)
            return ExitBroken;
        int tested = 0;
        bool isGood = true;
        const auto isWanted = [&](const auto &entry) { return wanted.isEmpty() || entry.name == wanted || entry.key() == wanted; };
        const auto tell = [&](const QString &called, const Result<QString> &finding) {
            ++tested;
            isGood = isGood && finding;
            const QString sign = finding ? (context.unicode ? QStringLiteral("✓") : QStringLiteral("+"))
                                         : (context.unicode ? QStringLiteral("✗") : QStringLiteral("x"));
            context.out.line(
                QStringLiteral("%1 %2: %3").arg(sign, printable(called), printable(finding ? *finding : finding.error().sentence)));
        };
        for (const RelayConnection &relay : connections.relays) {
            if (isWanted(relay))
                tell(relay.name, QCoro::waitFor(testRelay(session->secrets(), relay)));
        }
        for (const SmeeConnection &smee : connections.smee) {
            if (isWanted(smee))
                tell(smee.name, QCoro::waitFor(testSmee(smee)));
        }
        if (tested == 0 && !wanted.isEmpty()) {
            complain(context, QStringLiteral("There is no relay or smee channel called %1.").arg(wanted));
            return ExitNoSuchThing;
        }
        if (tested == 0)
            context.out.line(QStringLiteral("There is nothing to test: no relay and no smee channel."));
        return isGood ? ExitPassed : ExitFailed;
    }

    static QCoro::Task<Result<QString>> testRelay(Secrets &secrets, RelayConnection relay)
    {
        const Result<QByteArray> token = co_await secrets.get(relayTokenName(relay.channel));
        if (!token)
            co_return failure(token);
        const Result<RelayFinding> finding = co_await probeRelay(relay, *token);
        if (!finding)
            co_return failure(finding);
        if (finding->head == 0)
            co_return QStringLiteral("connected in %1 ms; nothing has come yet.").arg(finding->took.count());
        co_return QStringLiteral("connected in %1 ms; events kept there: %2, number of the newest: %3.")
            .arg(finding->took.count())
            .arg(finding->kept)
            .arg(finding->head);
    }

    static QCoro::Task<Result<QString>> testSmee(SmeeConnection smee)
    {
        const Result<std::chrono::milliseconds> took = co_await probeSmee(smee);
        if (!took)
            co_return failure(took);
        co_return QStringLiteral("connected in %1 ms; what comes while nobody listens is not kept there.").arg(took->count());
    }

    QString m_file;
};

} // namespace

std::unique_ptr<Command> makeConnectionsCommand()
{
    return std::make_unique<ConnectionsCommand>();
}

} // namespace clustero
