// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/github/posthook.h"
#include "tests/system/desktop/driver.h"
#include "tests/system/git/gitwebserver.h"
#include "tests/system/journey/person.h"
#include "tests/system/subscriber/realrelay.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

namespace clustero {

namespace {

using namespace Qt::StringLiterals;

const QString web = u"acme/web"_s;
const QString repository = u"private/web.git"_s;

QByteArray pipeline(const QByteArray &command)
{
    return "version: 1\nname: web\ntriggers:\n- {type: git, on: [commit_push], branch: main}\nstrands:\n- name: build\n  steps:\n"
           "  - type: 'clustero-test/busybox:1'\n    cmd: [sh, -c, '" +
           command + "']\n";
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The titles of all notifications that the desktop was asked to show.
QStringList notices()
{
    QStringList titles;
    for (const QByteArray &line : contentOf(qEnvironmentVariable("CLUSTERO_TEST_NOTIFICATIONS")).split('\n')) {
        const QJsonObject message = QJsonDocument::fromJson(line).object();
        if (message.value(u"member").toString() == u"Notify")
            titles.append(message.value(u"payload")[u"data"][3].toString());
    }
    return titles;
}

} // namespace

/// From nothing to a run of a repository on GitHub that is seen there and here. Only GitHub is a fake; the relay, Git's server, the engine
/// and the desktop are real.
class JourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_isStuck)
            QSKIP("The way ended earlier.");
    }
    void cleanup();
    void subscribesToTheRelay();
    void makesTheApp();
    void choosesRepositories();
    void triesTheWebhook();
    void aPushRuns();
    void aFailureIsSeen();
    void nothingWasAmiss();

private:
    [[nodiscard]] qint64 app() const { return m_github->apps().value(0); }
    void fill(const QStringList &values);
    void install();
    QByteArray push(const QByteArray &pipelineText);
    [[nodiscard]] QJsonObject checkRun(const QByteArray &commit) const;

    GitWebServer m_git;
    std::unique_ptr<FakeGithub> m_github;
    std::unique_ptr<HttpClient> m_hookshot;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<RealRelay> m_relay;
    std::unique_ptr<Driver> m_driver;
    QByteArray m_last; ///< commit
    bool m_isStuck = false;
};

void JourneyTest::initTestCase()
{
    const QString engine = qEnvironmentVariable("CLUSTERO_TEST_DOCKER");
    QVERIFY2(!engine.isEmpty(), "no engine: start the tests with installers/engine-for-tests run DIR -- ctest -L engine");
    const QString problem = m_git.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_git.makeRepository(repository);
    m_last = m_git.commit(repository, u"refs/heads/main"_s, pipeline("echo first"), u".clustero.yaml"_s);
    QCOMPARE(m_last.size(), 40);

    m_hookshot = std::make_unique<HttpClient>();
    m_github = std::make_unique<FakeGithub>(m_git.certificate());
    QVERIFY(m_github->listen());
    postDeliveries(*m_github, *m_hookshot);
    m_github->onToken = [this](const QByteArray &token) { m_git.setToken(token); };
    m_github->onPage = [this](const QByteArray &, const QUrl &page) -> std::optional<QByteArray> {
        if (!page.path().endsWith(u"/installations/new"))
            return std::nullopt;
        install();
        return "Installed.";
    };

    m_browser = std::make_unique<Browser>(contentOf(m_git.authorityFile()));
    m_relay = std::make_unique<RealRelay>();
    m_driver = std::make_unique<Driver>();
    m_driver->setVariable(u"DOCKER_HOST"_s, engine);
    m_driver->setVariable(u"PATH"_s, QString(m_browser->programs() + u':' + qEnvironmentVariable("PATH")));
    m_driver->writeSettings("[network]\nauthority=" + m_git.authorityFile().toUtf8() + "\n");
    QVERIFY(m_driver->start());
}

/// Types into the fields of a dialog, from the one that has the keys on; an empty one is passed by.
void JourneyTest::fill(const QStringList &values)
{
    for (const QString &value : values) {
        if (!value.isEmpty())
            m_driver->type(value);
        m_driver->keys({u"Tab"_s});
    }
}

void JourneyTest::cleanup()
{
    if (m_isStuck || !QTest::currentTestFailed())
        return;
    m_isStuck = true;
    for (const QStringList &words :
         {QStringList{u"connections"_s}, {u"runs"_s}, {u"events"_s, u"show"_s, u"last"_s}, {u"logs"_s, u"last"_s}})
        qWarning().noquote() << words.join(u' ') << u'\n' << m_driver->command(words);
    qWarning().noquote() << m_github->requests().join('\n') << m_driver->complaints();
}

void JourneyTest::subscribesToTheRelay()
{
    QVERIFY(m_driver->runCommand(u"Connections"_s));
    QVERIFY(m_driver->press({}, u"Subscribe to a relay…"_s));
    QVERIFY(m_driver->await(u"dialog"_s, u"Subscribe to a relay"_s));
    QVERIFY(Driver::waitFor([&] { return m_driver->activeTitle().startsWith(u"Subscribe to a relay"); }));
    fill({m_relay->address(), m_relay->channel, QString::fromLatin1(m_relay->token), {}, u"office"_s});
    QVERIFY(m_driver->press({}, u"Subscribe"_s));
    QVERIFY(m_driver->awaitGone(u"dialog"_s, u"Subscribe to a relay"_s));
    QVERIFY(Driver::waitFor([&] { return m_driver->textOf({}, u"office"_s).contains(u"caught up"); }));
}

void JourneyTest::makesTheApp()
{
    QVERIFY(m_driver->press({}, u"Connect GitHub…"_s));
    QVERIFY(m_driver->await(u"dialog"_s, u"Connect GitHub"_s));
    QVERIFY(Driver::waitFor([&] { return m_driver->activeTitle().startsWith(u"Connect GitHub"); }));
    fill({m_github->web().toString()});
    QVERIFY(m_driver->press({}, u"Create on GitHub…"_s));
    QVERIFY(Driver::waitFor([&] { return !m_browser->opened().isEmpty(); }));
    QVERIFY(m_driver->await({}, u"Waiting for your browser*"_s));
    const QUrl page = m_browser->opened().constLast();
    QCOMPARE(page.host(), u"127.0.0.1"_s);
    QVERIFY(m_browser->sendForm(page).contains("The App is made"));
    QVERIFY(Driver::waitFor([&] { return app() != 0; }));
    QCOMPARE(m_github->app(app())->hook, QUrl(m_relay->address() + u"/hooks/"_s + m_relay->channel));
    QVERIFY(m_driver->awaitGone(u"dialog"_s, u"Connect GitHub"_s));
}

/// What GitHub does when a person chose repositories for the App: it tells the App's hook.
void JourneyTest::install()
{
    FakeRepository made{.id = 71, .fullName = web, .clone = QUrl(m_git.url(repository))};
    made.files.insert(u".clustero.yaml"_s, pipeline("echo first"));
    FakeInstallation acme{.id = 7, .account = u"acme"_s, .isOrganization = true};
    acme.repositories.append(made);
    m_github->app(app())->installations.append(acme);
    const QJsonObject payload{{u"action"_s, u"created"_s},
                              {u"installation"_s, QJsonObject{{u"id"_s, 7}, {u"account"_s, QJsonObject{{u"login"_s, u"acme"_s}}}}}};
    QMetaObject::invokeMethod(
        m_github.get(), [this, payload] { m_github->deliver(app(), u"installation"_s, payload); }, Qt::QueuedConnection);
}

void JourneyTest::choosesRepositories()
{
    QVERIFY(m_driver->await({}, u"Installed nowhere yet"_s));
    const qsizetype before = m_browser->opened().size();
    QVERIFY(m_driver->press({}, u"Choose on GitHub…"_s));
    QVERIFY(Driver::waitFor([&] { return m_browser->opened().size() > before; }));
    QCOMPARE(m_browser->show(m_browser->opened().constLast()), "Installed.");
    QVERIFY(m_driver->clickOn({}, u"web of acme/web, off"_s)); // it appears by itself
    m_driver->keys({u"space"_s});
    QVERIFY(m_driver->await({}, u"web of acme/web, events start it"_s));
    m_driver->keys({u"Escape"_s});
    QVERIFY(m_driver->awaitGone(u"dialog"_s, u"Repositories of clustero"_s));
    QVERIFY(m_driver->textOf({}, u"clustero"_s).contains(u"Installed on acme"));
}

void JourneyTest::triesTheWebhook()
{
    QVERIFY(m_driver->press({}, u"Test clustero"_s));
    QVERIFY(m_driver->await({}, u"Test: Installed on acme · A test delivery came in here after *"_s));
    const QByteArray before = m_github->app(app())->webhookSecret;
    QVERIFY(m_driver->press({}, u"New secret for clustero"_s));
    QVERIFY(m_driver->press({}, u"Renew"_s));
    QVERIFY(m_driver->await({}, u"The new secret is in use*"_s));
    QVERIFY(m_github->app(app())->webhookSecret != before);
}

QByteArray JourneyTest::push(const QByteArray &text)
{
    const QByteArray before = std::exchange(m_last, m_git.commit(repository, u"refs/heads/main"_s, text, u".clustero.yaml"_s));
    m_github->repository(web)->files.insert(u".clustero.yaml"_s, text);
    const QJsonObject person{{u"name"_s, u"Octavia"_s}, {u"email"_s, u"octavia@acme.example"_s}};
    const QJsonObject head{{u"id"_s, QString::fromLatin1(m_last)},
                           {u"message"_s, u"Change"_s},
                           {u"author"_s, person},
                           {u"committer"_s, person},
                           {u"added"_s, QJsonArray()},
                           {u"removed"_s, QJsonArray()},
                           {u"modified"_s, QJsonArray{u".clustero.yaml"_s}}};
    const QJsonObject there{{u"id"_s, 71},
                            {u"full_name"_s, web},
                            {u"name"_s, u"web"_s},
                            {u"owner"_s, QJsonObject{{u"login"_s, u"acme"_s}}},
                            {u"default_branch"_s, u"main"_s},
                            {u"html_url"_s, QString(m_github->web().toString() + u"/acme/web"_s)},
                            {u"clone_url"_s, m_git.url(repository)}};
    const FakeDelivery sent = m_github->deliver(app(), u"push"_s,
                                                {{u"ref"_s, u"refs/heads/main"_s},
                                                 {u"before"_s, QString::fromLatin1(before)},
                                                 {u"after"_s, QString::fromLatin1(m_last)},
                                                 {u"created"_s, false},
                                                 {u"deleted"_s, false},
                                                 {u"forced"_s, false},
                                                 {u"repository"_s, there},
                                                 {u"installation"_s, QJsonObject{{u"id"_s, 7}}},
                                                 {u"sender"_s, QJsonObject{{u"login"_s, u"octavia"_s}}},
                                                 {u"head_commit"_s, head},
                                                 {u"commits"_s, QJsonArray{head}}});
    return sent.statusCode == 202 ? m_last : QByteArray();
}

QJsonObject JourneyTest::checkRun(const QByteArray &commit) const
{
    for (const QJsonObject &run : m_github->checkRuns(web)) {
        if (run.value(u"head_sha").toString() == QString::fromLatin1(commit))
            return run;
    }
    return {};
}

void JourneyTest::aPushRuns()
{
    const QByteArray commit = push(pipeline("echo hello $GIT_BRANCH of $(cat /proc/sys/kernel/hostname)"));
    QVERIFY(!commit.isEmpty());
    QVERIFY(Driver::waitFor([&] { return checkRun(commit).value(u"status").toString() == u"completed"; }));
    QCOMPARE(checkRun(commit).value(u"conclusion").toString(), u"success"_s);
    QVERIFY(m_driver->command({u"logs"_s, u"last"_s}).contains("hello main of "));
}

void JourneyTest::aFailureIsSeen()
{
    QVERIFY(m_driver->runCommand(u"Go: Runs"_s));
    QVERIFY(m_driver->await(u"tree"_s, u"Runs"_s));
    const QImage before = m_driver->picture();
    m_driver->keys({u"Menu"_s});
    QVERIFY(Driver::waitFor([&] { return m_driver->picture() != before; }));
    m_driver->keys({u"Up"_s, u"Return"_s}); // the last entry
    m_github->revokeTokens();               // the next one is asked for without a word
    m_git.setToken("revoked");
    QVERIFY(m_driver->runCommand(u"Inbox"_s)); // who looks at a run needs no notification
    const QByteArray commit = push(pipeline("echo main.c:3:1: error: no such thing; exit 1"));
    QVERIFY(!commit.isEmpty());
    QVERIFY(Driver::waitFor([&] { return checkRun(commit).value(u"status").toString() == u"completed"; }));
    QCOMPARE(checkRun(commit).value(u"conclusion").toString(), u"failure"_s);
    QVERIFY(Driver::waitFor([&] { return !notices().isEmpty(); }));
    QCOMPARE(notices(), QStringList{u"✕ web · build failed"_s});
    QVERIFY(m_driver->await({}, u"push · acme/web · main, started 1 run"_s));
}

void JourneyTest::nothingWasAmiss()
{
    QVERIFY(m_git.accessLog().contains("x-access-token"));
    QCOMPARE(m_driver->complaints(), QByteArray());
}

} // namespace clustero

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    clustero::JourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journey.moc"
