// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/appcredentials.h"
#include "app/net/httpclient.h"
#include "app/settings/connections.h"
#include "tests/app/cli/commandtest.h"
#include "tests/fakes/github/fakegithub.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>

using namespace clustero;

/// `clustero github` against a GitHub of the tests' own.
class TestGithubCommand : public CommandTest
{
    Q_OBJECT

    std::unique_ptr<FakeGithub> m_github;
    RsaKey m_key = newRsaKey();

    [[nodiscard]] QString file() const { return m_clustero->folder() + QStringLiteral("/configuration/connections.json"); }

    Outcome github(QStringList words, const QByteArray &input = {})
    {
        m_clustero->input = input;
        return (*m_clustero)(QStringList{QStringLiteral("github")} + words);
    }

    Outcome addApp()
    {
        return github({QStringLiteral("add-app"), QStringLiteral("42"), QStringLiteral("--url"), m_github->web().toString()},
                      m_key.privatePem);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<FakeWorld>();
        m_clustero = std::make_unique<CommandLine>();
        QDir().mkpath(m_clustero->folder() + QStringLiteral("/configuration"));
        m_github = std::make_unique<FakeGithub>();
        QVERIFY(m_github->listen());
        FakeApp app{.id = 42, .key = m_key};
        app.permissions = {{QStringLiteral("metadata"), QStringLiteral("read")}, {QStringLiteral("contents"), QStringLiteral("read")}};
        FakeInstallation acme{.id = 7, .account = QStringLiteral("acme"), .isOrganization = true};
        acme.repositories.append(
            {.id = 71, .fullName = QStringLiteral("acme/web"), .files = {{QStringLiteral(".clustero.yaml"), "version: 1\n"}}});
        app.installations = {acme, {.id = 8, .account = QStringLiteral("umbrella"), .isSuspended = true}};
        m_github->addApp(app);
    }

    void cleanup()
    {
        m_clustero.reset();
        m_world.reset();
        m_github.reset();
    }

    void anAppThatExists()
    {
        const Outcome added = addApp();
        QVERIFY2(added.status == ExitPassed, added.err.constData());
        QCOMPARE(added.out, "clustero (App 42) is connected.\n");
        QCOMPARE(m_world->secrets.value(appKeyName(42)), m_key.privatePem);
        const Result<Connections> kept = readConnections(file());
        QCOMPARE(kept->github.size(), 1);
        QCOMPARE(kept->github.constFirst().apiUrl, m_github->api().toString());
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("PRIVATE"));
        QCOMPARE(addApp().status, ExitBadInput); // it is known
    }

    void keysAreTriedFirst()
    {
        const Outcome other = github({QStringLiteral("add-app"), QStringLiteral("42"), QStringLiteral("--url"), m_github->web().toString()},
                                     newRsaKey().privatePem);
        QVERIFY2(other.status == ExitBroken, other.err.constData());
        QVERIFY(other.err.contains("[unauthorized]"));
        const Outcome none =
            github({QStringLiteral("add-app"), QStringLiteral("42"), QStringLiteral("--url"), m_github->web().toString()}, "hello");
        QCOMPARE(none.status, ExitBadInput);
        QVERIFY(m_world->secrets.isEmpty());
        QVERIFY(!QFile::exists(file()));
    }

    void listsWhatIsInstalledAndMissing()
    {
        QVERIFY(github({QStringLiteral("list")}).out.contains("clustero github connect"));
        addApp();
        const Outcome pretty = github({QStringLiteral("list")});
        QCOMPARE(pretty.status, ExitPassed);
        QVERIFY2(pretty.out.contains("acme  installed on chosen repositories"), pretty.out.constData());
        QVERIFY(pretty.out.contains("umbrella  installed on chosen repositories, suspended since 2026-02-03"));
        QVERIFY(pretty.out.contains("lacks Checks (write): To show each run"));
        const Outcome json = github({QStringLiteral("list"), QStringLiteral("--output"), QStringLiteral("json")});
        const QJsonObject app = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(app.value(QLatin1String("appId")).toInt(), 42);
        QCOMPARE(app.value(QLatin1String("installations")).toArray().size(), 2);
        QCOMPARE(app[QLatin1String("missing")][0][QLatin1String("permission")].toString(), QStringLiteral("checks"));
    }

    void anAppThatCannotBeAskedIsTold()
    {
        addApp();
        m_github->setOffline(true);
        const Outcome list = github({QStringLiteral("list")});
        QCOMPARE(list.status, ExitPassed);
        QVERIFY2(list.out.contains("Nobody listens at"), list.out.constData());
    }

    void listsRepositoriesAndPipelines()
    {
        addApp();
        const Outcome plain = github({QStringLiteral("repositories")});
        QCOMPARE(plain.out, "acme/web  main\n");
        QVERIFY(plain.err.contains("suspended for umbrella"));
        QCOMPARE(github({QStringLiteral("repositories"), QStringLiteral("clustero"), QStringLiteral("--pipelines")}).out,
                 "acme/web  main\n    .clustero.yaml\n");
        QCOMPARE(github({QStringLiteral("repositories"), QStringLiteral("--pipelines")}).out, "acme/web  main\n    .clustero.yaml\n");
        const Outcome json = github({QStringLiteral("repositories"), QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(QJsonDocument::fromJson(json.out)[QLatin1String("repository")].toString(), QStringLiteral("acme/web"));
        QCOMPARE(github({QStringLiteral("repositories"), QStringLiteral("nobody")}).status, ExitNoSuchThing);
    }

    void theHookGetsANewSecret()
    {
        addApp();
        m_world->secrets.insert(appWebhookSecretName(42), "the old one");
        const Result<void> written = changeConnections(file(), [](Connections &all) -> Result<void> {
            RelayConnection relay;
            relay.name = QStringLiteral("office");
            relay.url = QStringLiteral("https://relay.example.com");
            relay.channel = QStringLiteral("abc123");
            all.relays.append(relay);
            return {};
        });
        QVERIFY(written);
        const Outcome hook =
            github({QStringLiteral("hook"), QStringLiteral("clustero"), QStringLiteral("--channel"), QStringLiteral("office")});
        QVERIFY2(hook.status == ExitPassed, hook.err.constData());
        QCOMPARE(m_github->app(42)->hook, QUrl(QStringLiteral("https://relay.example.com/hooks/abc123")));
        QCOMPARE(m_github->app(42)->webhookSecret, m_world->secrets.value(appWebhookSecretName(42)));
        QCOMPARE(m_world->secrets.value(previousAppWebhookSecretName(42)), "the old one");
        QVERIFY(!hook.out.contains(m_github->app(42)->webhookSecret));
        QCOMPARE(readConnections(file())->github.constFirst().channel, QStringLiteral("abc123"));
        m_github->trouble("PATCH /app/hook/config", {.status = 422});
        const QByteArray before = m_world->secrets.value(appWebhookSecretName(42));
        QCOMPARE(github({QStringLiteral("hook"), QStringLiteral("42"), QStringLiteral("--channel"), QStringLiteral("office")}).status,
                 ExitBroken);
        QCOMPARE(m_world->secrets.value(appWebhookSecretName(42)), before);
    }

    void forgotten()
    {
        addApp();
        QCOMPARE(github({QStringLiteral("remove"), QStringLiteral("clustero")}).status, ExitPassed);
        QVERIFY(m_world->secrets.isEmpty());
        QVERIFY(readConnections(file())->github.isEmpty());
        QCOMPARE(github({QStringLiteral("remove"), QStringLiteral("clustero")}).status, ExitNoSuchThing);
    }

    void aNewAppInTheBrowser()
    {
        const int out = ::memfd_create("out", MFD_CLOEXEC), err = ::memfd_create("err", MFD_CLOEXEC);
        const auto printed = [](int fd) {
            QByteArray all(4096, '\0');
            return all.left(std::max<qsizetype>(0, ::pread(fd, all.data(), static_cast<size_t>(all.size()), 0)));
        };
        QTimer browser;
        bool isDone = false;
        connect(&browser, &QTimer::timeout, this, [&] {
            const QByteArray page = printed(out);
            if (isDone || !page.endsWith('\n'))
                return;
            isDone = true;
            confirm(QUrl(QString::fromUtf8(page.trimmed())));
        });
        browser.start(5);
        m_clustero->input.clear();
        const int status =
            m_clustero->run({QStringLiteral("github"), QStringLiteral("connect"), QStringLiteral("--url"), m_github->web().toString(),
                             QStringLiteral("--org"), QStringLiteral("acme"), QStringLiteral("--no-browser")},
                            out, err);
        QVERIFY2(status == ExitPassed, printed(err).constData());
        const QByteArray text = printed(out);
        QVERIFY2(text.contains("/apps/clustero/installations/new"), text.constData());
        QVERIFY(!text.contains("PRIVATE KEY"));
        const GithubConnection made = readConnections(file())->github.constFirst();
        QCOMPARE(m_world->secrets.value(appKeyName(made.appId)), m_github->app(made.appId)->key.privatePem);
        ::close(out);
        ::close(err);
    }

private:
    /// What a browser and a person do.
    static QCoro::Task<> confirm(QUrl page)
    {
        HttpClient browser;
        WebRequest first{.url = page};
        const Result<WebResponse> form = co_await browser.send(std::move(first));
        const QString html = QString::fromUtf8(form->body);
        const auto attribute = [&html](const char *pattern) {
            QString text = QRegularExpression(QString::fromLatin1(pattern)).match(html).captured(1);
            return text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&amp;"), QLatin1String("&"));
        };
        WebRequest post{.method = "POST", .url = QUrl(attribute("action=\"([^\"]*)\""))};
        post.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        post.body = "manifest=" + QUrl::toPercentEncoding(attribute("name=\"manifest\" value=\"([^\"]*)\""));
        const Result<WebResponse> sent = co_await browser.send(std::move(post));
        WebRequest back{.url = QUrl(QString::fromUtf8(sent->header("location")))};
        co_await browser.send(std::move(back));
    }
};

QTEST_GUILESS_MAIN(TestGithubCommand)
#include "tst_githubcommand.moc"
