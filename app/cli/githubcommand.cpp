// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/githubtexts.h"
#include "app/cli/messages.h"
#include "app/cli/signalwatcher.h"
#include "app/cli/terminaltext.h"
#include "app/github/appregistry.h"
#include "app/github/githubhost.h"
#include "app/github/manifestflow.h"
#include "app/net/httpclient.h"
#include "app/settings/settings.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QSocketNotifier>

#include <cerrno>

#include <unistd.h>

namespace clustero {

namespace {

constexpr qsizetype largestInput = 64 * 1024;

/// What the actions need; made once a command.
struct GithubWork
{
    GithubWork(Context &used, Session &session)
        : context(used),
          http(HttpClientOptions{.authority = settings::authority()}),
          registry(AppRegistry::make(http, session.secrets(), clock, connectionsFile(used.configuration)))
    {}

    Context &context;
    HttpClient http;
    Clock clock;
    std::shared_ptr<AppRegistry> registry;
};

class GithubCommand : public Command
{
public:
    GithubCommand()
    {
        name = QStringLiteral("github");
        summary = QStringLiteral("Connect GitHub Apps: connect, add-app, list, repositories, hook, remove");
        details = QStringLiteral(
            "`connect` makes a new App in the browser and keeps its key in the keychain. `add-app ID` takes an App that exists; its\n"
            "private key (PEM) is read from standard input. `list` asks GitHub about every App: where it is installed, what it may\n"
            "do and what it lacks. `repositories` shows what the installations see. `hook APP --channel NAME` points the App's\n"
            "webhook at a relay with a new secret. `remove APP` forgets it here; on GitHub it stays.");
        const auto words = [](std::initializer_list<const char *> texts) {
            QStringList list;
            for (const char *text : texts)
                list.append(QString::fromLatin1(text));
            return list;
        };
        arguments = {{.name = QStringLiteral("ACTION"),
                      .kind = ArgumentSpec::Kind::Choice,
                      .required = true,
                      .choices = words({"connect", "add-app", "list", "repositories", "hook", "remove"})},
                     {.name = QStringLiteral("APP")}};
        options = {
            {.name = QStringLiteral("url"),
             .value = QStringLiteral("URL"),
             .help = QStringLiteral("A GitHub Enterprise Server; otherwise github.com")},
            {.name = QStringLiteral("api-url"),
             .value = QStringLiteral("URL"),
             .help = QStringLiteral("Its REST API, where that is not below URL/api/v3")},
            {.name = QStringLiteral("org"),
             .value = QStringLiteral("NAME"),
             .help = QStringLiteral("connect: the organization that owns the App; otherwise you")},
            {.name = QStringLiteral("name"),
             .value = QStringLiteral("NAME"),
             .help = QStringLiteral("What the App is called (connect: on GitHub, too)")},
            {.name = QStringLiteral("channel"),
             .value = QStringLiteral("NAME"),
             .help = QStringLiteral("connect, hook: the relay or smee connection that gets the events")},
            {.name = QStringLiteral("no-browser"), .help = QStringLiteral("connect: only print the address to open")},
            {.name = QStringLiteral("pipelines"), .help = QStringLiteral("repositories: look for pipeline files, too")},
            {.name = QStringLiteral("output"),
             .value = QStringLiteral("FORM"),
             .help = QStringLiteral("list, repositories: how to print"),
             .choices = words({"pretty", "json"})},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString action = given.at(0);
        const bool needsApp = action == QLatin1String("add-app") || action == QLatin1String("hook") || action == QLatin1String("remove");
        if (given.at(1).isEmpty() == needsApp && !(action == QLatin1String("repositories"))) {
            complainAboutUsage(context,
                               needsApp ? QStringLiteral("`github %1` needs an App.").arg(action)
                                        : QStringLiteral("`github %1` takes no App.").arg(action),
                               QStringLiteral("clustero github --help"));
            return ExitBadInput;
        }
        const std::unique_ptr<Session> session = openSession(context, false);
        if (!session)
            return ExitBroken;
        GithubWork work(context, *session);
        const Result<void> done = action == QLatin1String("connect")        ? connectApp(work, given)
                                  : action == QLatin1String("add-app")      ? addApp(work, given)
                                  : action == QLatin1String("list")         ? QCoro::waitFor(list(work, isJson(given)))
                                  : action == QLatin1String("repositories") ? QCoro::waitFor(repositories(work, given))
                                  : action == QLatin1String("hook")         ? hook(work, given)
                                                                            : remove(work, given);
        if (done)
            return ExitPassed;
        const ExitStatus status = complain(context, done.error());
        return done.error().code == QLatin1String("cancelled") ? ExitCancelled : status;
    }

private:
    static bool isJson(const Arguments &given) { return given.value(QStringLiteral("output")) == QLatin1String("json"); }

    static Result<GithubHost> hostOf(const Arguments &given)
    {
        const QString api = given.value(QStringLiteral("api-url"));
        return api.isEmpty() ? githubHost(given.value(QStringLiteral("url"))) : githubHost(given.value(QStringLiteral("url")), api);
    }

    static Result<HookChannel> channelOf(const GithubWork &work, const Arguments &given)
    {
        const QString text = given.value(QStringLiteral("channel"));
        if (text.isEmpty())
            return HookChannel{};
        const Result<Connections> all = readConnections(connectionsFile(work.context.configuration));
        if (!all)
            return failure(all);
        return hookChannel(*all, text);
    }

    static QByteArray readInput(const Context &context)
    {
        QByteArray all;
        char part[4096];
        while (all.size() <= largestInput) {
            const ssize_t got = ::read(context.inputFd, part, sizeof part);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                break;
            all.append(part, got);
        }
        return all;
    }

    static Result<void> connectApp(GithubWork &work, const Arguments &given)
    {
        Context &context = work.context;
        const Result<GithubHost> host = hostOf(given);
        const Result<HookChannel> channel = channelOf(work, given);
        if (!host || !channel)
            return !host ? Result<void>(failure(host)) : failure(channel);
        ManifestWishes wishes;
        wishes.name = given.value(QStringLiteral("name"), wishes.name);
        wishes.organization = given.value(QStringLiteral("org"));
        wishes.homepage = host->web;
        wishes.webhook = channel->hook;
        ManifestFlow flow(work.registry->client(*host), wishes);
        const Result<QUrl> page = flow.start();
        if (!page)
            return failure(page);
        context.out.line(page->toString());
        context.err.line(QStringLiteral(
            "Open this address in your browser and confirm the App on GitHub. It waits for an hour. If the browser is on another "
            "machine, paste the address that it ends on here."));
        if (!given.has(QStringLiteral("no-browser")))
            QProcess::startDetached(QStringLiteral("xdg-open"), {page->toString()});
        const Result<AppRegistration> made = waitForApp(context, flow);
        if (!made)
            return failure(made);
        const QUrl install(made->app.page.toString() + QStringLiteral("/installations/new"));
        const Result<GithubConnection> kept =
            QCoro::waitFor(work.registry->keep(*made, *host, given.value(QStringLiteral("name")), channel->channel));
        if (!kept)
            return failure(kept);
        context.out.line(QStringLiteral("%1 (App %2) is connected. Choose its repositories: %3")
                             .arg(printable(kept->name))
                             .arg(kept->appId)
                             .arg(printable(install.toString())));
        return {};
    }

    /// Until the App is made, refused, or a person gives up; takes pasted addresses from standard input.
    static Result<AppRegistration> waitForApp(Context &context, ManifestFlow &flow)
    {
        QEventLoop loop;
        Result<AppRegistration> outcome = failure(QStringLiteral("cancelled"), QStringLiteral("No App was made."));
        QObject::connect(&flow, &ManifestFlow::registered, &loop, [&](const AppRegistration &made) {
            outcome = made;
            loop.quit();
        });
        QObject::connect(&flow, &ManifestFlow::failed, &loop, [&](const Error &error) {
            outcome = tl::unexpected(error);
            loop.quit();
        });
        SignalWatcher signalsOfPerson;
        signalsOfPerson.takeOver();
        QObject::connect(&signalsOfPerson, &SignalWatcher::stopWanted, &flow, &ManifestFlow::cancel);
        QSocketNotifier input(context.inputFd, QSocketNotifier::Read);
        QByteArray typed;
        QObject::connect(&input, &QSocketNotifier::activated, &loop, [&] {
            char part[4096];
            const ssize_t got = ::read(context.inputFd, part, sizeof part);
            if (got <= 0 || typed.size() > largestInput)
                return input.setEnabled(false);
            typed.append(part, got);
            for (qsizetype end = typed.indexOf('\n'); end >= 0; end = typed.indexOf('\n')) {
                const QByteArray line = typed.left(end).trimmed();
                typed.remove(0, end + 1);
                const Result<void> taken = line.isEmpty() ? Result<void>() : flow.takeRedirect(QUrl::fromEncoded(line));
                if (!taken)
                    complain(context, taken.error());
            }
        });
        loop.exec();
        return outcome;
    }

    static Result<void> addApp(GithubWork &work, const Arguments &given)
    {
        bool isNumber = false;
        const qint64 id = given.at(1).toLongLong(&isNumber);
        if (!isNumber || id <= 0)
            return failure(QStringLiteral("bad-name"),
                           QStringLiteral("%1 is no App ID. It is the number on the App's page.").arg(given.at(1).left(100)));
        const Result<GithubHost> host = hostOf(given);
        if (!host)
            return failure(host);
        if (work.context.inputIsTerminal)
            work.context.err.line(QStringLiteral("Paste the private key (PEM) and end with Ctrl+D:"));
        const Result<GithubConnection> kept =
            QCoro::waitFor(work.registry->addExisting(id, readInput(work.context), *host, given.value(QStringLiteral("name"))));
        if (!kept)
            return failure(kept);
        work.context.out.line(QStringLiteral("%1 (App %2) is connected.").arg(printable(kept->name)).arg(kept->appId));
        return {};
    }

    static Result<void> hook(GithubWork &work, const Arguments &given)
    {
        const Result<GithubConnection> app = work.registry->find(given.at(1));
        const Result<HookChannel> channel = channelOf(work, given);
        if (!app || !channel)
            return !app ? Result<void>(failure(app)) : failure(channel);
        if (channel->hook.isEmpty())
            return failure(QStringLiteral("bad-name"), QStringLiteral("Say with --channel which relay gets the App's events."));
        const Result<HookConfig> set = QCoro::waitFor(work.registry->pointHook(*app, channel->hook, channel->channel));
        if (!set)
            return failure(set);
        work.context.out.line(
            QStringLiteral("GitHub delivers the events of %1 to %2.").arg(printable(app->name), printable(set->url.toString())));
        return {};
    }

    static Result<void> remove(GithubWork &work, const Arguments &given)
    {
        const Result<GithubConnection> app = work.registry->find(given.at(1));
        if (!app)
            return failure(app);
        const Result<void> forgotten = QCoro::waitFor(work.registry->forget(*app));
        if (!forgotten)
            return forgotten;
        work.context.out.line(QStringLiteral("%1 is forgotten here. To delete it on GitHub: %2/settings/apps/%3/advanced")
                                  .arg(printable(app->name), printable(app->webUrl), printable(app->slug)));
        return {};
    }

    // Not within the coroutines: GCC 12 mixes up temporaries of a condition there.
    static QByteArray printed(const AppReport &report, bool asJson)
    {
        return asJson ? QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact) + '\n' : pretty(report).toUtf8();
    }

    static QByteArray printed(const GithubConnection &app, const Installation &installation, const GithubRepository &repository,
                              const QStringList &pipelines, bool asJson)
    {
        return asJson ? QJsonDocument(toJson(app, installation, repository, pipelines)).toJson(QJsonDocument::Compact) + '\n'
                      : pretty(repository, pipelines).toUtf8();
    }

    static QCoro::Task<Result<void>> list(GithubWork &work, bool asJson)
    {
        const Result<QList<GithubConnection>> all = work.registry->apps();
        if (!all)
            co_return failure(all);
        for (const GithubConnection &connection : *all) {
            AppReport report;
            report.connection = connection;
            const Result<std::shared_ptr<GithubApp>> app = work.registry->open(connection);
            if (!app)
                co_return failure(app);
            const Result<AppInfo> info = co_await (*app)->app();
            report.info = info;
            if (info)
                report.installations = co_await (*app)->installations();
            work.context.out.write(printed(report, asJson));
        }
        if (all->isEmpty() && !asJson)
            work.context.out.line(QStringLiteral("No GitHub App is connected. Make one: clustero github connect"));
        co_return Result<void>();
    }

    static QCoro::Task<Result<void>> repositories(GithubWork &work, Arguments given)
    {
        QList<GithubConnection> chosen;
        if (given.at(1).isEmpty()) {
            const Result<QList<GithubConnection>> all = work.registry->apps();
            if (!all)
                co_return failure(all);
            chosen = *all;
        } else {
            const Result<GithubConnection> one = work.registry->find(given.at(1));
            if (!one)
                co_return failure(one);
            chosen.append(*one);
        }
        const bool asJson = isJson(given), looks = given.has(QStringLiteral("pipelines"));
        for (const GithubConnection &connection : chosen) {
            const Result<std::shared_ptr<GithubApp>> app = work.registry->open(connection);
            if (!app)
                co_return failure(app);
            const Result<QList<Installation>> installations = co_await (*app)->installations();
            if (!installations)
                co_return failure(installations);
            for (const Installation &installation : *installations) {
                const Result<void> printed = co_await printRepositories(work, *app, connection, installation, asJson, looks);
                if (!printed)
                    co_return printed;
            }
        }
        co_return Result<void>();
    }

    static QCoro::Task<Result<void>> printRepositories(GithubWork &work, std::shared_ptr<GithubApp> app, GithubConnection connection,
                                                       Installation installation, bool asJson, bool looks)
    {
        if (installation.suspendedAt.isValid()) {
            complain(work.context, QStringLiteral("%1 is suspended for %2, so its repositories are not listed.")
                                       .arg(printable(connection.name), printable(installation.account)));
            co_return Result<void>();
        }
        const Result<QList<GithubRepository>> found = co_await app->repositories(installation.id);
        if (!found)
            co_return failure(found);
        for (const GithubRepository &repository : *found) {
            QStringList files;
            if (looks) {
                const Result<QList<RepositoryFile>> pipelines = co_await app->pipelines(installation.id, repository.fullName);
                if (!pipelines)
                    co_return failure(pipelines);
                for (const RepositoryFile &pipeline : *pipelines)
                    files.append(pipeline.path);
            }
            work.context.out.write(printed(connection, installation, repository, files, asJson));
        }
        co_return Result<void>();
    }
};

} // namespace

std::unique_ptr<Command> makeGithubCommand()
{
    return std::make_unique<GithubCommand>();
}

} // namespace clustero
