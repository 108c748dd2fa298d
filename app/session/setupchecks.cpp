// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/setupchecks.h"

#include "app/engine/enginediscovery.h"
#include "app/git/originname.h"
#include "app/net/answer.h"
#include "app/net/httpclient.h"
#include "app/net/systemproxy.h"
#include "app/sandbox/sandbox.h"
#include "app/settings/connections.h"
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxy>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace clustero {

namespace {

using namespace std::chrono_literals;
using Check = SetupLine::Check;
using Outcome = SetupLine::Outcome;

constexpr auto gitPatience = 5s;
constexpr auto networkPatience = 8s;
constexpr qsizetype mostPlaces = 4;

struct SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::SetupChecks)
};

QString install(const QString &package)
{
    QFile file(QStringLiteral("/etc/os-release"));
    return file.open(QIODevice::ReadOnly) ? installCommand(file.read(64 * 1024), package) : QString();
}

QCoro::Task<SetupLine> checkEngine()
{
    const QList<EngineProbe> probes = co_await probeEngines(settings::engine());
    SetupLine line{Check::Engine, Outcome::Missing, {}};
    QStringList places, absent;
    for (const EngineProbe &probe : probes) {
        if (probe.answered) {
            line.outcome = Outcome::Good;
            line.found = SetupWords::tr("%1, at %2").arg(probe.finding, probe.endpoint);
            co_return line;
        }
        if (probe.endpoint.startsWith(u"unix://") && !QFile::exists(probe.endpoint.mid(7)))
            absent.append(probe.foundBy);
        else
            places.append(SetupWords::tr("%1: %2").arg(probe.foundBy, probe.finding));
    }
    absent.removeDuplicates();
    line.found = absent.isEmpty()
                     ? SetupWords::tr("No container engine answers.")
                     : SetupWords::tr("No container engine answers. There is no socket of %1.").arg(absent.join(QStringLiteral(", ")));
    if (!places.isEmpty())
        line.found += u'\n' + places.mid(0, mostPlaces).join(u'\n');
    line.fix = SetupWords::tr("Steps that name an image need one. Steps of `type: host` work without.");
    line.command = install(QStringLiteral("podman"));
    if (!line.command.isEmpty())
        line.command += QStringLiteral(" && systemctl --user enable --now podman.socket");
    co_return line;
}

SetupLine checkHost()
{
    SetupLine line{Check::Sandbox, Outcome::Good, SetupWords::tr("Steps of `type: host` can be isolated with bubblewrap.")};
    const Result<void> works = checkSandbox();
    if (works)
        return line;
    line.outcome = Outcome::Missing;
    line.found = works.error().sentence;
    line.fix = SetupWords::tr("Steps of `type: host` need it. Steps that name an image work without.");
    if (works.error().code == QLatin1String("no-bubblewrap"))
        line.command = install(QStringLiteral("bubblewrap"));
    return line;
}

/// The first line that the program prints; empty: nothing within five seconds.
QCoro::Task<QString> versionOf(QString program)
{
    Answer<QString> answer;
    auto process = std::make_unique<QProcess>();
    QProcess *running = process.get();
    QObject::connect(running, &QProcess::finished, running, [running, answer](int code) {
        answer.give(code == 0 ? QString::fromLocal8Bit(running->readAllStandardOutput().left(200)).section(u'\n', 0, 0) : QString());
    });
    QObject::connect(running, &QProcess::errorOccurred, running, [answer] { answer.give(QString()); });
    QTimer::singleShot(gitPatience, running, [running, answer] {
        answer.give(QString());
        running->kill();
    });
    running->setStandardInputFile(QProcess::nullDevice());
    running->start(program, {QStringLiteral("--version")});
    const QString version = co_await answer.wait();
    QObject::disconnect(running, nullptr, running, nullptr);
    if (running->state() != QProcess::NotRunning)
        running->kill();
    co_return version;
}

QCoro::Task<SetupLine> checkGit()
{
    SetupLine line{Check::Git, Outcome::Advice, {}};
    const QString program = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (!program.isEmpty()) {
        const QString version = co_await versionOf(program);
        if (!version.isEmpty()) {
            line.outcome = Outcome::Good;
            line.found = SetupWords::tr("%1, at %2").arg(version, program);
            co_return line;
        }
    }
    line.found = program.isEmpty() ? SetupWords::tr("The program git is not installed.")
                                   : SetupWords::tr("%1 does not say its version.").arg(program);
    line.fix = SetupWords::tr("Clustero reads repositories without it. You need it to commit and to push.");
    line.command = install(QStringLiteral("git"));
    co_return line;
}

SetupLine checkRepository(const QString &folder)
{
    SetupLine line{Check::Repository, Outcome::Unknown, SetupWords::tr("No project was chosen yet.")};
    if (folder.isEmpty())
        return line;
    const RepositoryPlace place = repositoryPlaceOf(folder);
    line.outcome = place.top.isEmpty() || place.url.isEmpty() ? Outcome::Advice : Outcome::Good;
    if (place.top.isEmpty()) {
        line.found = SetupWords::tr("%1 lies in no Git repository.").arg(folder);
        line.fix = SetupWords::tr("Pipelines run all the same. Events of GitHub start those of repositories.");
        line.command = QStringLiteral("git -C '%1' init").arg(QString(folder).replace(u'\'', QLatin1String("'\\''")));
    } else if (place.url.isEmpty()) {
        line.found = SetupWords::tr("%1 is a Git repository without a remote.").arg(place.top);
        line.fix = SetupWords::tr("Pipelines run all the same. Events of GitHub start those of repositories that it knows.");
    } else {
        line.found = place.name.isEmpty() ? SetupWords::tr("%1 is a Git repository.").arg(place.top)
                                          : SetupWords::tr("%1 is the repository %2.").arg(place.top, place.name);
    }
    return line;
}

QCoro::Task<SetupLine> checkKeychain(Secrets &secrets)
{
    SetupLine line{Check::Keychain, Outcome::Good,
                   SetupWords::tr("The keychain of your session answers. Tokens, keys and secrets go there.")};
    const Result<QByteArray> asked = co_await secrets.get(QStringLiteral("clustero-check"));
    if (asked || asked.error().code == QLatin1String("no-secret"))
        co_return line;
    line.outcome = Outcome::Missing;
    line.found = asked.error().sentence;
    line.fix = SetupWords::tr(
        "Without it no token and no secret can be kept: Clustero never writes them to a file. Pipelines that need none run.");
    if (asked.error().code == QLatin1String("no-keychain"))
        line.command = install(QStringLiteral("gnome-keyring libsecret-1-0"));
    co_return line;
}

/// GitHub's server of the first App, else github.com.
QUrl githubAddress()
{
    const Result<Connections> connections = readConnections(connectionsFile());
    if (connections && !connections->github.isEmpty())
        return QUrl(connections->github.first().apiUrl);
    return QUrl(QStringLiteral("https://api.github.com"));
}

QCoro::Task<SetupLine> checkNetwork()
{
    const QUrl url = githubAddress();
    SetupLine line{Check::Network, Outcome::Good, {}};
    const QNetworkProxy proxy = systemProxy(url);
    const bool isDirect = proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty();
    const QString by =
        isDirect ? SetupWords::tr("without a proxy") : SetupWords::tr("by the proxy %1:%2").arg(proxy.hostName()).arg(proxy.port());
    HttpClient http(HttpClientOptions{.authority = settings::authority()});
    WebRequest request;
    request.url = url;
    request.time = networkPatience;
    const Result<WebResponse> response = co_await http.send(request);
    if (response) {
        line.found = SetupWords::tr("%1 answers, %2.").arg(url.host(), by);
        co_return line;
    }
    line.outcome = Outcome::Missing;
    line.found = SetupWords::tr("%1 was asked %2. %3").arg(url.host(), by, response.error().sentence);
    line.fix =
        SetupWords::tr("Pipelines run without. GitHub, relays and images that are not here yet need the network; the proxy is the system's "
                       "(https_proxy), own authorities are named in the settings.");
    co_return line;
}

} // namespace

QCoro::Task<SetupLine> checkSetup(Secrets &secrets, SetupLine::Check check, QString folder)
{
    SetupLine line;
    switch (check) {
    case Check::Engine: line = co_await checkEngine(); break;
    case Check::Sandbox: line = checkHost(); break;
    case Check::Git: line = co_await checkGit(); break;
    case Check::Repository: line = checkRepository(folder); break;
    case Check::Keychain: line = co_await checkKeychain(secrets); break;
    case Check::Network: line = co_await checkNetwork(); break;
    }
    co_return line;
}

QString installCommand(const QByteArray &osRelease, const QString &package)
{
    QStringList kinds;
    for (const QByteArray &line : osRelease.split('\n')) {
        if (line.startsWith("ID=") || line.startsWith("ID_LIKE="))
            kinds += QString::fromUtf8(line.mid(line.indexOf('=') + 1)).remove(u'"').split(u' ');
    }
    const QString others = QString(package).replace(QLatin1String("libsecret-1-0"), QLatin1String("libsecret"));
    const auto isOne = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return kinds.contains(QString::fromLatin1(name)); });
    };
    if (isOne({"debian", "ubuntu"}))
        return QStringLiteral("sudo apt install ") + package;
    if (isOne({"fedora", "rhel", "centos"}))
        return QStringLiteral("sudo dnf install ") + others;
    if (isOne({"suse", "opensuse"}))
        return QStringLiteral("sudo zypper install ") + others;
    return isOne({"arch"}) ? QStringLiteral("sudo pacman -S ") + others : QString();
}

} // namespace clustero
