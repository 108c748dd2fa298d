// SPDX-License-Identifier: GPL-3.0-or-later
// A GitHub to try Clustero with, on this machine only:
//   fakegithub PORT OWNER/REPOSITORY GIT-FOLDER
// Make an App with `clustero github connect --url http://127.0.0.1:PORT`, install it by opening the address that this prints, and push by
// opening http://127.0.0.1:PORT/fake/push?branch=main (with &lost=1 the delivery gets lost). /fake/checks shows what was reported. What goes wrong:
// /fake/revoke (all tokens), /fake/key (the App's key is deleted; once more: it is back), /fake/secret (deliveries are signed with another one).
#include "tests/fakes/github/posthook.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTextStream>
#include <QTimer>
#include <QUrlQuery>

using namespace clustero;

namespace {

struct World
{
    FakeGithub github;
    HttpClient http;
    QString repository;
    QString folder;
};

QString git(const QString &folder, const QStringList &words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), words);
    process.waitForFinished(10'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QByteArray install(World &world)
{
    for (const qint64 id : world.github.apps()) {
        FakeApp *app = world.github.app(id);
        if (!app->installations.isEmpty())
            continue;
        FakeInstallation made{.id = id + 100'000, .account = world.repository.section(u'/', 0, 0), .isOrganization = true};
        FakeRepository repository{.id = 1, .fullName = world.repository};
        repository.clone = QUrl::fromLocalFile(world.folder);
        repository.files.insert(QStringLiteral(".clustero.yaml"),
                                git(world.folder, {QStringLiteral("show"), QStringLiteral("HEAD:.clustero.yaml")}).toUtf8() + '\n');
        made.repositories.append(repository);
        app->installations.append(made);
    }
    return "Installed.";
}

QJsonObject pushOf(const World &world, qint64 installation, const QString &branch)
{
    const QString head = git(world.folder, {QStringLiteral("rev-parse"), branch});
    const QJsonObject commit{{QStringLiteral("id"), head},
                             {QStringLiteral("message"),
                              git(world.folder, {QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%B"), branch})},
                             {QStringLiteral("author"), QJsonObject{{QStringLiteral("name"), QStringLiteral("A")},
                                                                    {QStringLiteral("email"), QStringLiteral("a@example.com")}}}};
    return {{QStringLiteral("ref"), QStringLiteral("refs/heads/") + branch},
            {QStringLiteral("before"), git(world.folder, {QStringLiteral("rev-parse"), branch + QStringLiteral("~1")})},
            {QStringLiteral("after"), head},
            {QStringLiteral("created"), false},
            {QStringLiteral("deleted"), false},
            {QStringLiteral("forced"), false},
            {QStringLiteral("commits"), QJsonArray{commit}},
            {QStringLiteral("head_commit"), commit},
            {QStringLiteral("repository"),
             QJsonObject{{QStringLiteral("id"), 1},
                         {QStringLiteral("name"), world.repository.section(u'/', 1)},
                         {QStringLiteral("full_name"), world.repository},
                         {QStringLiteral("owner"), QJsonObject{{QStringLiteral("login"), world.repository.section(u'/', 0, 0)}}},
                         {QStringLiteral("default_branch"), QStringLiteral("main")},
                         {QStringLiteral("clone_url"), QUrl::fromLocalFile(world.folder).toString()}}},
            {QStringLiteral("installation"), QJsonObject{{QStringLiteral("id"), installation}}},
            {QStringLiteral("sender"), QJsonObject{{QStringLiteral("login"), QStringLiteral("ada")}}}};
}

/// After the answer, since delivering waits for the hook's.
QByteArray push(World &world, const QUrlQuery &query)
{
    const QString branch =
        query.hasQueryItem(QStringLiteral("branch")) ? query.queryItemValue(QStringLiteral("branch")) : QStringLiteral("main");
    const bool isLost = query.hasQueryItem(QStringLiteral("lost"));
    QTimer::singleShot(0, &world.github, [&world, branch, isLost] {
        for (const qint64 id : world.github.apps()) {
            const FakeApp *app = world.github.app(id);
            if (app->installations.isEmpty())
                continue;
            const FakeDelivery sent =
                world.github.deliver(id, QStringLiteral("push"), pushOf(world, app->installations.constFirst().id, branch), isLost);
            QTextStream(stdout) << sent.guid << ' ' << sent.statusCode << Qt::endl;
        }
    });
    return "Pushed.";
}

QByteArray spoil(World &world, const QString &what)
{
    static QMap<qint64, RsaKey> keys;
    static QMap<qint64, QByteArray> secrets;
    if (what == QLatin1String("revoke"))
        world.github.revokeTokens();
    for (const qint64 id : world.github.apps()) {
        FakeApp *app = world.github.app(id);
        if (what == QLatin1String("key"))
            std::swap(app->key, keys.contains(id) ? keys[id] : (keys[id] = newRsaKey()));
        if (what == QLatin1String("secret"))
            std::swap(app->webhookSecret, secrets.contains(id) ? secrets[id] : (secrets[id] = "another"));
    }
    return "Done.";
}

QByteArray checks(const World &world)
{
    QJsonArray all;
    for (const QJsonObject &run : world.github.checkRuns(world.repository))
        all.append(run);
    return "<pre>" + QString::fromUtf8(QJsonDocument(all).toJson()).toHtmlEscaped().toUtf8() + "</pre>";
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    World world;
    world.repository = words.value(2);
    world.folder = words.value(3);
    if (words.size() != 4 || !world.github.listen(words.value(1).toUShort())) {
        QTextStream(stderr) << "usage: fakegithub PORT OWNER/REPOSITORY GIT-FOLDER\n";
        return 2;
    }
    postDeliveries(world.github, world.http);
    world.github.onPage = [&world](const QByteArray &, const QUrl &page) -> std::optional<QByteArray> {
        if (page.path().endsWith(QLatin1String("/installations/new")))
            return install(world);
        if (page.path() == QLatin1String("/fake/push"))
            return push(world, QUrlQuery(page));
        if (page.path() == QLatin1String("/fake/checks"))
            return checks(world);
        for (const char *what : {"revoke", "key", "secret"}) {
            if (page.path() == QLatin1String("/fake/") + QLatin1String(what))
                return spoil(world, QString::fromLatin1(what));
        }
        return std::nullopt;
    };
    QTextStream(stdout) << world.github.web().toString() << Qt::endl;
    return QCoreApplication::exec();
}
