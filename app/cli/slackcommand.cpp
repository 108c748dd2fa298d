// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/terminaltext.h"
#include "app/settings/chatsettingsfile.h"
#include "app/store/slackstore.h"
#include "models/pipeline/names.h"

#include <QJsonDocument>

namespace clustero {

namespace {

constexpr int mostLogged = 50;

QStringList slackActions()
{
    return {QStringLiteral("list"),   QStringLiteral("owner"), QStringLiteral("allow"),
            QStringLiteral("forbid"), QStringLiteral("tell"),  QStringLiteral("log")};
}

template<typename Value>
QString listedNames(const QSet<Value> &values, const QList<Value> &order)
{
    QStringList names;
    for (const Value value : order) {
        if (values.contains(value))
            names += toString(value);
    }
    return names.isEmpty() ? QStringLiteral("nothing") : names.join(QLatin1String(", "));
}

auto wrongId(const QString &text, const char *what)
{
    return failure(
        QStringLiteral("bad-name"),
        QStringLiteral("%1 is no id of %2. In Slack it is under \"Copy member ID\" of a profile or at the end of \"About\" of a channel.")
            .arg(quoted(text), QLatin1String(what)));
}

/// Who may do what from Slack, and which channels are told what.
class SlackCommand : public Command
{
public:
    SlackCommand()
    {
        name = QStringLiteral("slack");
        summary = QStringLiteral("Say who may do what from Slack, and what channels are told: list, owner, allow, forbid, tell, log");
        details = QStringLiteral(
            "WHO is the id of a person (U...) or a user group (S...), CHANNEL that of a channel (C...). An owner may do everything;\n"
            "nobody else may do anything until they are allowed to. `allow WHO --pipeline web --may run` adds to what they may,\n"
            "`forbid WHO` takes everything from them. `tell CHANNEL` says which results a channel is told: those that failed and\n"
            "those that were fixed, where --results does not say otherwise. `log` shows what was asked for from Slack.");
        arguments = {{.name = QStringLiteral("ACTION"), .kind = ArgumentSpec::Kind::Choice, .choices = slackActions()},
                     {.name = QStringLiteral("WHO|CHANNEL")}};
        options = {
            {.name = QStringLiteral("workspace"),
             .value = QStringLiteral("ID"),
             .help = QStringLiteral("Of which workspace (T...); not needed where only one is known")},
            {.name = QStringLiteral("pipeline"),
             .value = QStringLiteral("NAME"),
             .help =
                 QStringLiteral("allow, tell: a pipeline's name, its repository (acme/web), or a pattern of them; `*` is every pipeline"),
             .repeats = true},
            {.name = QStringLiteral("may"),
             .value = QStringLiteral("RIGHT"),
             .help = QStringLiteral("allow: what they may do: see, run (also cancel and mute) or approve"),
             .choices = chatRightNames(),
             .repeats = true},
            {.name = QStringLiteral("results"),
             .value = QStringLiteral("LIST"),
             .help = QStringLiteral("tell: %1, with commas between them; none: the channel is told nothing more")
                         .arg(chatNewsNames().join(QLatin1String(", ")))},
            {.name = QStringLiteral("output"),
             .value = QStringLiteral("FORM"),
             .help = QStringLiteral("list, log: how to print"),
             .choices = {QStringLiteral("pretty"), QStringLiteral("json")}},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString action = given.positional.value(0, QStringLiteral("list"));
        const bool isShown = action == QLatin1String("list") || action == QLatin1String("log");
        if (isShown != given.at(1).isEmpty()) {
            complainAboutUsage(context,
                               isShown ? QStringLiteral("`slack %1` takes no name.").arg(action)
                                       : QStringLiteral("`slack %1` needs an id.").arg(action),
                               QStringLiteral("clustero slack --help"));
            return ExitBadInput;
        }
        const bool isJson = given.value(QStringLiteral("output")) == QLatin1String("json");
        if (action == QLatin1String("log"))
            return log(context, isJson);
        const QString file = chatSettingsFile(context.configuration);
        if (action == QLatin1String("list"))
            return list(context, file, isJson);
        const Result<void> changed = changeChatSettings(file, [&](ChatSettings &settings) -> Result<void> {
            const Result<QString> team = workspaceOf(settings, given);
            if (!team)
                return failure(team);
            ChatTeam &changing = settings.teams[*team];
            const Result<void> done = action == QLatin1String("owner")   ? makeOwner(changing, given.at(1))
                                      : action == QLatin1String("allow") ? allow(changing, given)
                                      : action == QLatin1String("tell")  ? tell(changing, given)
                                                                         : forbid(changing, given.at(1));
            if (changing.isEmpty())
                settings.teams.remove(*team);
            return done;
        });
        return changed ? ExitPassed : complain(context, changed.error());
    }

private:
    static Result<QString> workspaceOf(const ChatSettings &settings, const Arguments &given)
    {
        const QString team = given.value(QStringLiteral("workspace"));
        if (team.isEmpty() && settings.teams.size() == 1)
            return settings.teams.firstKey();
        if (team.isEmpty()) {
            return failure(QStringLiteral("bad-name"),
                           QStringLiteral("Say which workspace: --workspace T... The App's answer to `/clustero "
                                          "help` in Slack names it."));
        }
        if (!isSlackTeam(team))
            return wrongId(team, "a workspace");
        return team;
    }

    static Result<void> makeOwner(ChatTeam &team, const QString &who)
    {
        if (!isSlackPerson(who))
            return wrongId(who, "a person");
        if (!team.owners.contains(who))
            team.owners += who;
        return {};
    }

    static Result<void> allow(ChatTeam &team, const Arguments &given)
    {
        ChatPerson person;
        person.who = given.at(1);
        person.pipelines = given.values(QStringLiteral("pipeline"));
        for (const QString &right : given.values(QStringLiteral("may")))
            person.may.insert(*chatRightFromString(right)); // its choices are these
        if (!isSlackPerson(person.who) && !isSlackGroup(person.who))
            return wrongId(person.who, "a person or user group");
        if (person.pipelines.isEmpty() || person.may.isEmpty()) {
            return failure(QStringLiteral("bad-name"), QStringLiteral("Say which pipelines and what they may do with them: "
                                                                      "--pipeline web --may run. `--pipeline '*'` means every pipeline."));
        }
        const auto known = std::find_if(team.people.begin(), team.people.end(),
                                        [&](const ChatPerson &one) { return one.who == person.who && one.pipelines == person.pipelines; });
        if (known != team.people.end())
            known->may.unite(person.may);
        else
            team.people += person;
        return {};
    }

    static Result<void> forbid(ChatTeam &team, const QString &who)
    {
        const auto removed = team.owners.removeAll(who) + team.people.removeIf([&](const ChatPerson &one) { return one.who == who; });
        if (removed == 0)
            return failure(QStringLiteral("no-such-person"),
                           QStringLiteral("%1 may do nothing in this workspace anyway.").arg(quoted(who)));
        return {};
    }

    static Result<void> tell(ChatTeam &team, const Arguments &given)
    {
        ChatChannel channel;
        channel.channel = given.at(1);
        channel.pipelines = given.values(QStringLiteral("pipeline"));
        if (channel.pipelines.isEmpty())
            channel.pipelines = QStringList{QStringLiteral("*")};
        if (!isSlackChannel(channel.channel))
            return wrongId(channel.channel, "a channel");
        const QString results = given.value(QStringLiteral("results"));
        const bool isNone = results == QLatin1String("none");
        if (!results.isEmpty() && !isNone) {
            channel.news.clear();
            for (const QString &name : results.split(u',', Qt::SkipEmptyParts)) {
                const std::optional<ChatNews> news = chatNewsFromString(name.trimmed());
                if (!news) {
                    return failure(QStringLiteral("bad-name"), QStringLiteral("%1 is nothing to tell.%2 There are %3, and none.")
                                                                   .arg(quoted(name), didYouMeanText(name, chatNewsNames()),
                                                                        chatNewsNames().join(QLatin1String(", "))));
                }
                channel.news.insert(*news);
            }
        }
        const bool isForAll = isNone && !given.has(QStringLiteral("pipeline"));
        const auto removed = team.channels.removeIf(
            [&](const ChatChannel &one) { return one.channel == channel.channel && (isForAll || one.pipelines == channel.pipelines); });
        if (isNone && removed == 0)
            return failure(QStringLiteral("no-such-channel"), QStringLiteral("%1 is told nothing anyway.").arg(quoted(channel.channel)));
        if (!isNone)
            team.channels += channel;
        return {};
    }

    static int list(Context &context, const QString &file, bool isJson)
    {
        const Result<ChatSettings> settings = readChatSettings(file);
        if (!settings)
            return complain(context, settings.error());
        for (const QString &problem : settings->problems)
            complain(context, printable(problem));
        if (isJson) {
            context.out.write(QJsonDocument(toJson(*settings)).toJson(QJsonDocument::Compact) + '\n');
            return ExitPassed;
        }
        if (settings->teams.isEmpty())
            context.out.line(QStringLiteral("Nobody may do anything from Slack, and no channel is told anything."));
        for (auto team = settings->teams.begin(); team != settings->teams.end(); ++team) {
            context.out.line(QStringLiteral("%1").arg(team.key()));
            for (const QString &owner : team->owners)
                context.out.line(QStringLiteral("  %1  owner, may do everything").arg(padded(owner, 12)));
            for (const ChatPerson &person : team->people) {
                context.out.line(QStringLiteral("  %1  may %2: %3")
                                     .arg(padded(person.who, 12),
                                          listedNames(person.may, {ChatRight::See, ChatRight::Run, ChatRight::Approve}),
                                          printable(person.pipelines.join(QLatin1String(", ")))));
            }
            for (const ChatChannel &channel : team->channels) {
                context.out.line(QStringLiteral("  %1  is told %2: %3")
                                     .arg(padded(channel.channel, 12),
                                          listedNames(channel.news, {ChatNews::Started, ChatNews::Failed, ChatNews::StillFailing,
                                                                     ChatNews::Fixed, ChatNews::Passed, ChatNews::Waiting}),
                                          printable(channel.pipelines.join(QLatin1String(", ")))));
            }
        }
        return ExitPassed;
    }

    static int log(Context &context, bool isJson)
    {
        const Result<std::unique_ptr<SlackStore>> store = SlackStore::open(context.paths);
        const Result<QList<SlackLogEntry>> entries = store ? (*store)->log(mostLogged) : Result<QList<SlackLogEntry>>(failure(store));
        if (!entries)
            return complain(context, entries.error());
        for (const SlackLogEntry &entry : *entries) {
            if (isJson) {
                const QJsonObject json{{QStringLiteral("v"), 1},
                                       {QStringLiteral("type"), QStringLiteral("slack.request")},
                                       {QStringLiteral("time"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
                                       {QStringLiteral("workspace"), entry.team},
                                       {QStringLiteral("person"), entry.person},
                                       {QStringLiteral("request"), entry.request},
                                       {QStringLiteral("outcome"), entry.outcome}};
                context.out.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
            } else {
                context.out.line(QStringLiteral("%1  %2  %3: %4")
                                     .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), entry.person,
                                          printable(entry.request), printable(entry.outcome)));
            }
        }
        return ExitPassed;
    }
};

} // namespace

std::unique_ptr<Command> makeSlackCommand()
{
    return std::make_unique<SlackCommand>();
}

} // namespace clustero
