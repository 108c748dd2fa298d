// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/commands.h"

#include "app/relayserver/adminapi.h"
#include "app/relayserver/journal.h"
#include "app/relayserver/openstore.h"
#include "app/relayserver/server.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <fcntl.h>
#include <grp.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clustero::relay {

namespace {

constexpr int done = 0, failed = 1, wrongUse = 2, noSuchChannel = 4;
constexpr const char *usage = R"(usage: clustero-relay serve [--config FILE]
       clustero-relay channel add NAME [--source KIND] [--secret-file FILE [--verify]] [--body-limit SIZE]
                                       [--rate N] [--keep TIME] [--keep-bytes SIZE]
       clustero-relay channel list
       clustero-relay channel remove NAME
       clustero-relay channel rotate NAME          another token; the old one ends at once
       clustero-relay channel secret NAME --secret-file FILE   checks with it and with the one before
       clustero-relay token                        a token for the administrator, and the line for the configuration
       clustero-relay --version | --help

FILE is /etc/clustero-relay.yaml if it is left out (- is standard input for secrets). All but serve take --json.
Exit status: 0 done, 1 failed, 2 the command line or the configuration is wrong, 4 there is no such channel.
)";

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void print(const QJsonObject &json)
{
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n');
}

int fail(const Error &error)
{
    note(error.sentence);
    const bool isUse = error.code == QLatin1String("bad-config") || error.code == QLatin1String("bad-channel");
    return error.code == QLatin1String("no-channel") ? noSuchChannel : isUse ? wrongUse : failed;
}

int misuse(const QString &why)
{
    note(why + QStringLiteral(" `clustero-relay --help` lists what there is."));
    return wrongUse;
}

struct Options
{
    QStringList words;
    QHash<QString, QString> values;
    bool isVerifying = false;
    bool isJson = false;
};

Result<Options> parse(const QStringList &words)
{
    QCommandLineParser parser;
    const QStringList valued{QStringLiteral("config"),     QStringLiteral("source"), QStringLiteral("secret-file"),
                             QStringLiteral("body-limit"), QStringLiteral("rate"),   QStringLiteral("keep"),
                             QStringLiteral("keep-bytes")};
    for (const QString &name : valued)
        parser.addOption(QCommandLineOption(name, {}, QStringLiteral("value")));
    parser.addOption(QCommandLineOption(QStringLiteral("verify")));
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    if (!parser.parse(QStringList{QStringLiteral("clustero-relay")} + words))
        return failure(QStringLiteral("bad-config"), parser.errorText());
    Options options;
    options.words = parser.positionalArguments();
    for (const QString &name : valued) {
        if (parser.isSet(name))
            options.values.insert(name, parser.value(name));
    }
    options.isVerifying = parser.isSet(QStringLiteral("verify"));
    options.isJson = parser.isSet(QStringLiteral("json"));
    return options;
}

Result<Config> configOf(const Options &options)
{
    return loadConfig(options.values.value(QStringLiteral("config"), systemConfigFile));
}

Result<QByteArray> readSecret(const QString &fileName)
{
    QFile file(fileName);
    const bool isOpen = fileName == QLatin1String("-") ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(QStringLiteral("secret"), QStringLiteral("The secret in %1 cannot be read (%2).").arg(fileName, file.errorString()));
    QByteArray secret = file.read(4096);
    if (secret.endsWith('\n'))
        secret.chop(1);
    if (secret.isEmpty())
        return failure(QStringLiteral("secret"), QStringLiteral("There is no secret in %1.").arg(fileName));
    return secret;
}

Result<NewChannel> wantedChannel(const Options &options, const QByteArray &secret)
{
    NewChannel wanted;
    wanted.secret = secret;
    wanted.name = options.words.value(2);
    wanted.source = options.values.value(QStringLiteral("source"));
    wanted.verify = options.isVerifying;
    const auto bad = [](const char *option) {
        return failure(QStringLiteral("bad-channel"), QStringLiteral("--%1 has a value that it cannot have.").arg(QLatin1String(option)));
    };
    const auto bodyBytes = parseBytes(options.values.value(QStringLiteral("body-limit"), QStringLiteral("0")));
    const auto keepBytes = parseBytes(options.values.value(QStringLiteral("keep-bytes"), QStringLiteral("0")));
    const QString keep = options.values.value(QStringLiteral("keep"));
    const auto keepTime = parseSeconds(keep);
    bool isNumber = false;
    wanted.limits.rate = options.values.value(QStringLiteral("rate"), QStringLiteral("0")).toInt(&isNumber);
    if (!bodyBytes || *bodyBytes > maximumEventBytes)
        return bad("body-limit");
    if (!keepBytes)
        return bad("keep-bytes");
    if (!keep.isEmpty() && !keepTime)
        return bad("keep");
    if (!isNumber || wanted.limits.rate < 0)
        return bad("rate");
    wanted.limits.bodyBytes = *bodyBytes;
    wanted.limits.keepBytes = *keepBytes;
    wanted.limits.keepSeconds = keepTime ? keepTime->count() : 0;
    return wanted;
}

int tell(const Result<NewToken> &made, const Options &options, const Config &config)
{
    if (!made)
        return fail(made.error());
    const QJsonObject json = channelJson(made->channel, made->token, config);
    if (options.isJson) {
        print(json);
        return done;
    }
    const QString hook = json.value(QLatin1String("hook")).toString(json.value(QLatin1String("path")).toString());
    print(QStringLiteral("channel  %1\ndeliver  %2\ntoken    %3\nThe token is shown this once.\n")
              .arg(made->channel.id, hook, QString::fromLatin1(made->token)));
    return done;
}

int list(Store &store, const Options &options, const Config &config)
{
    const Result<QList<Channel>> channels = store.channels();
    if (!channels)
        return fail(channels.error());
    QJsonArray array;
    for (const Channel &channel : *channels) {
        array.append(channelJson(channel, {}, config));
        if (!options.isJson)
            print(QStringLiteral("%1  %2  %3 events, %4 kept, %5 bytes\n")
                      .arg(channel.id, channel.name)
                      .arg(channel.head)
                      .arg(channel.head - channel.oldest + 1)
                      .arg(channel.bytes));
    }
    if (options.isJson)
        print({{QStringLiteral("channels"), array}});
    return done;
}

int changeSecret(Store &store, const Options &options, const QByteArray &secret)
{
    Result<Channel> channel = findChannel(store, options.words.value(2));
    if (!channel)
        return fail(channel.error());
    channel->previousSecret = channel->secret;
    channel->secret = secret;
    channel->verify = true;
    const Result<void> changed = store.change(*channel);
    return changed ? done : fail(changed.error());
}

/// Root goes on as the user whose folder it is, so that no file in it becomes root's.
void becomeOwner(const Config &config)
{
    struct stat status
    {};
    if (::geteuid() != 0 || !config.postgresql.isEmpty() || ::stat(QFile::encodeName(config.storeFolder).constData(), &status) != 0)
        return;
    if (status.st_uid != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(status.st_gid) != 0 || ::setuid(status.st_uid) != 0))
        note(QStringLiteral("Going on as root."));
}

int channelCommand(const Options &options)
{
    const Result<Config> config = configOf(options);
    if (!config)
        return fail(config.error());
    const QString what = options.words.value(1);
    const QString name = options.words.value(2);
    if (what != QLatin1String("list") && name.isEmpty())
        return misuse(QStringLiteral("The channel's name is missing."));
    Result<QByteArray> secret = QByteArray();
    if (options.values.contains(QStringLiteral("secret-file")) || what == QLatin1String("secret"))
        secret = readSecret(options.values.value(QStringLiteral("secret-file")));
    if (!secret)
        return fail(secret.error());
    becomeOwner(*config);
    const Result<std::unique_ptr<Store>> store = openerOf(*config)();
    if (!store)
        return fail(store.error());
    if (what == QLatin1String("list"))
        return list(**store, options, *config);
    if (what == QLatin1String("add")) {
        const Result<NewChannel> wanted = wantedChannel(options, *secret);
        return wanted ? tell(makeChannel(**store, *wanted), options, *config) : fail(wanted.error());
    }
    if (what == QLatin1String("rotate"))
        return tell(rotateToken(**store, name), options, *config);
    if (what == QLatin1String("secret"))
        return changeSecret(**store, options, *secret);
    if (what != QLatin1String("remove"))
        return misuse(QStringLiteral("There is no `channel %1`.").arg(what));
    const Result<Channel> channel = findChannel(**store, name);
    const Result<void> removed = channel ? (*store)->remove(channel->number) : Result<void>(failure(channel));
    return removed ? done : fail(removed.error());
}

/// Only one process serves a folder.
Result<int> lockFolder(const Config &config)
{
    const QByteArray path = QFile::encodeName(config.storeFolder + QStringLiteral("/relay.lock"));
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return failure(QStringLiteral("store-broken"),
                       QStringLiteral("The folder %1 cannot be written (%2). Make it, and give it to the user that the relay runs as.")
                           .arg(config.storeFolder, qt_error_string(errno)));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return failure(QStringLiteral("store-busy"), QStringLiteral("Another relay serves %1 already.").arg(config.storeFolder));
    }
    return fd;
}

int serve(const Options &options)
{
    const Result<Config> config = configOf(options);
    if (!config)
        return fail(config.error());
    if (config->postgresql.isEmpty()) {
        QDir().mkpath(config->storeFolder);
        if (const Result<int> lock = lockFolder(*config); !lock)
            return fail(lock.error());
    }
    allowManyFiles();
    const Result<std::unique_ptr<Server>> server = Server::open(*config, options.values.value(QStringLiteral("config"), systemConfigFile));
    if (!server)
        return fail(server.error());
    print(QStringLiteral("listening on %1\n").arg((*server)->address()));
    (*server)->run();
    return done;
}

int makeToken(const Options &options)
{
    const QByteArray token = newToken();
    const QString hash = QString::fromLatin1(hashOfToken(token).toHex());
    if (options.isJson)
        print({{QStringLiteral("token"), QString::fromLatin1(token)}, {QStringLiteral("sha256"), hash}});
    else
        print(QStringLiteral("token          %1\nconfiguration  admin-token-sha256: %2\nThe token is shown this once.\n")
                  .arg(QString::fromLatin1(token), hash));
    return done;
}

} // namespace

int runCommand(const QStringList &words)
{
    ::umask(0077);
    if (words.contains(QStringLiteral("--help")) || words.value(0) == QLatin1String("help")) {
        print(QString::fromUtf8(usage));
        return done;
    }
    if (words.value(0) == QLatin1String("--version")) {
        print(QStringLiteral("clustero-relay %1\n").arg(QStringLiteral(CLUSTERO_VERSION)));
        return done;
    }
    const Result<Options> options = parse(words);
    if (!options)
        return misuse(options.error().sentence + u'.');
    const QString command = options->words.value(0);
    if (command == QLatin1String("serve"))
        return serve(*options);
    if (command == QLatin1String("channel"))
        return channelCommand(*options);
    if (command == QLatin1String("token"))
        return makeToken(*options);
    return misuse(command.isEmpty() ? QStringLiteral("A command is missing.") : QStringLiteral("There is no command `%1`.").arg(command));
}

} // namespace clustero::relay
