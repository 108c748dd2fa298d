// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventstore.h"
#include "models/events/signature.h"
#include "tests/fakes/jira/fakejira.h"
#include "tests/system/subscriber/realrelay.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace clustero;

namespace {

const QByteArray webhookSecret = "a-long-random-text";
const QByteArray pipelineText =
    "version: 1\nname: web\ntriggers:\n- {type: jira_issue, on: transitioned, project: SHOP, to: Done}\n"
    "- {type: jira_release, on: released, project: SHOP}\nstrands:\n- name: say\n  steps:\n"
    "  - {type: host, cmd: [sh, -c, 'echo \"$TRIGGER_TYPE $ISSUE_KEY $TRANSITION_TO $JIRA_PROJECT $RELEASE_NAME\"']}\n";

QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

} // namespace

/// The whole way: connected on the command line, deliveries of Jira posted to a real relay, runs of a real step, comments on the issue. Only Jira is
/// a fake.
class JiraJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeJira m_jira;
    std::unique_ptr<RealRelay> m_relay;
    std::unique_ptr<QProcess> m_listener;
    DataPaths m_paths;
    QNetworkAccessManager m_web;

    [[nodiscard]] QString inFolder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLUSTERO_DATA_DIR"), m_paths.data);
        environment.insert(QStringLiteral("CLUSTERO_CACHE_DIR"), m_paths.cache);
        environment.insert(QStringLiteral("CLUSTERO_CONFIG_DIR"), inFolder("config"));
        return environment;
    }

    /// Runs the program while Jira answers; what it printed.
    QByteArray clustero(const QStringList &words, const QByteArray &input = {}, int wanted = 0)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(inFolder("web"));
        process.setProcessChannelMode(QProcess::MergedChannels);
        QEventLoop loop;
        connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.start(QStringLiteral(CLUSTERO_PROGRAM), words);
        process.write(input);
        process.closeWriteChannel();
        loop.exec();
        const QByteArray said = process.readAll();
        if (process.exitCode() != wanted)
            qWarning("clustero %s: %d\n%s", qPrintable(words.join(u' ')), process.exitCode(), said.constData());
        return process.exitCode() == wanted ? said : QByteArray();
    }

    bool listen()
    {
        m_listener = std::make_unique<QProcess>();
        m_listener->setProcessEnvironment(environment());
        m_listener->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_listener->start(QStringLiteral(CLUSTERO_PROGRAM), {QStringLiteral("listen"), QStringLiteral("--output"), QStringLiteral("json")});
        QByteArray said;
        while (!said.contains("listening") && m_listener->waitForReadyRead(20'000))
            said += m_listener->readAllStandardOutput();
        return said.contains("listening");
    }

    [[nodiscard]] QByteArray issueBody(int number) const
    {
        const QByteArray n = QByteArray::number(number), site = m_jira.site().toUtf8();
        return quoted(
            "{'timestamp': 17724452" + QByteArray::number(40000 + number) +
            ", 'webhookEvent': 'jira:issue_updated', "
            "'user': {'name': 'ann', 'key': 'JIRAUSER10100', 'displayName': 'Ann'}, 'issue': {'id': '100" +
            n + "', 'self': '" + site + "/rest/api/2/issue/100" + n + "', 'key': 'SHOP-" + n +
            "', 'fields': {'summary': 'Menus', 'issuetype': {'name': 'Bug'}, 'project': {'id': '10000', 'key': 'SHOP'}}}, "
            "'changelog': {'id': '7', 'items': [{'field': 'status', 'from': '3', 'fromString': 'To Do', 'to': '4', 'toString': 'Done'}]}}");
    }
    [[nodiscard]] QByteArray releaseBody() const
    {
        return quoted("{'timestamp': 1772445299999, 'webhookEvent': 'jira:version_released', 'version': {'self': '" +
                      m_jira.site().toUtf8() +
                      "/rest/api/2/version/10500', 'id': '10500', 'name': '1.4', 'released': true, 'projectId': 10000}}");
    }

    /// As Jira posts it; the answer's status.
    int post(const QByteArray &body, const QByteArray &identifier, const QByteArray &secret = webhookSecret, int retry = 0)
    {
        QNetworkRequest request(QUrl(m_relay->address() + QStringLiteral("/hooks/") + m_relay->channel));
        request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("User-Agent", "Atlassian Webhook HTTP Client");
        request.setRawHeader("X-Hub-Signature", signatureOf(body, secret));
        if (!identifier.isEmpty())
            request.setRawHeader("X-Atlassian-Webhook-Identifier", identifier);
        if (retry > 0)
            request.setRawHeader("X-Atlassian-Webhook-Retry", QByteArray::number(retry));
        const std::unique_ptr<QNetworkReply> reply(m_web.post(request, body));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    [[nodiscard]] QList<Run> runs() const
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_paths);
        QList<Run> ended;
        for (const Run &run : store ? (*store)->runs({}, 100).value_or(QList<Run>()) : QList<Run>()) {
            if (isFinal(run.state))
                ended += run;
        }
        return ended; // newest first
    }
    [[nodiscard]] QByteArray logOf(const Run &run) const
    {
        QFile file(m_paths.logPath(run.id, QStringLiteral("say"), QStringLiteral("step-1")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("CLUSTERO_TEST_HOME").isEmpty())
            QFAIL("Run this test with installers/keyring-for-tests run -- …");
        m_paths = {inFolder("data"), inFolder("cache")};
        m_relay = std::make_unique<RealRelay>(QStringList{QStringLiteral("--source"), QStringLiteral("jira")});
        QDir().mkpath(inFolder("web"));
        QFile file(inFolder("web") + QStringLiteral("/.clustero.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pipelineText) == pipelineText.size());
    }

    void cleanupTestCase()
    {
        if (!m_listener || m_listener->state() == QProcess::NotRunning)
            return;
        m_listener->terminate();
        if (!m_listener->waitForFinished(20'000))
            m_listener->kill();
        m_listener->waitForFinished();
    }

    void connects()
    {
        const auto words = [](const QString &text) { return text.split(u' '); };
        QVERIFY(!clustero(
                     words(QStringLiteral("connections add-relay %1 --channel %2 --name office").arg(m_relay->address(), m_relay->channel)),
                     m_relay->token + '\n')
                     .isEmpty());
        const QByteArray said =
            clustero(words(QStringLiteral("connections add-jira %1 --kind datacenter --channel office --token --comments --name jira")
                               .arg(m_jira.site())),
                     webhookSecret + "\nright-token\n");
        QVERIFY(said.contains("/hooks/" + m_relay->channel.toUtf8()) && !said.contains("right-token"));
        QVERIFY(clustero(words(QStringLiteral("connections test jira"))).contains("Build Bot"));
        QVERIFY(!clustero(words(QStringLiteral("pipelines enable .clustero.yaml --concurrency parallel"))).isEmpty());
        QVERIFY(listen());
    }

    void anIssueStartsARunAndHearsOfIt()
    {
        const QByteArray body = issueBody(1);
        QCOMPARE(post(body, "id-1"), 202);
        QCOMPARE(post(body, "id-1", webhookSecret, 1), 202); // its answer came too late
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 1, 30'000);
        const Run run = runs().first();
        QVERIFY(run.state == State::Passed);
        QCOMPARE(run.trigger, QStringLiteral("jira_issue"));
        QCOMPARE(logOf(run), QByteArray("jira_issue SHOP-1 Done SHOP"));
        QTRY_COMPARE_WITH_TIMEOUT(m_jira.told(QStringLiteral("SHOP-1")).size(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_jira.told(QStringLiteral("SHOP-1")).first().startsWith(QStringLiteral("(/) *web \\#1* passed")), 30'000);
        QVERIFY(m_jira.told(QStringLiteral("SHOP-1")).first().contains(run.id.value));
    }

    /// A Data Center sends no identifier; the project's key is known from the issue.
    void aReleaseStartsARun()
    {
        QCOMPARE(post(releaseBody(), {}), 202);
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 2, 30'000);
        QCOMPARE(logOf(runs().first()), QByteArray("jira_release   SHOP 1.4"));
        QVERIFY(clustero({QStringLiteral("connections"), QStringLiteral("test"), QStringLiteral("jira")}).contains("signature valid"));
    }

    void whatIsForgedStartsNothing()
    {
        QCOMPARE(post(issueBody(66), "id-66", "guess"), 202);
        QCOMPARE(post(issueBody(2), "id-2"), 202);
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 3, 30'000);
        QCOMPARE(logOf(runs().first()), QByteArray("jira_issue SHOP-2 Done SHOP"));
        const std::unique_ptr<EventStore> store = std::move(*EventStore::open(m_paths));
        const auto forged = store->find(QStringLiteral("id-66"));
        QVERIFY(forged);
        QCOMPARE(store->summary(*forged)->started, 0);
        QCOMPARE(*store->count(), 4);
    }

    /// Killed while Jira cannot be reached, it tells the issue later, once.
    void nothingIsForgottenWhenItIsKilled()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_jira.told(QStringLiteral("SHOP-2")).size(), 1, 30'000);
        m_jira.troubles = {{.status = 503, .times = 1000}};
        QCOMPARE(post(issueBody(3), "id-3"), 202);
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 4, 30'000);
        const qsizetype before = m_jira.requests().size();
        QTRY_VERIFY_WITH_TIMEOUT(m_jira.requests().size() > before, 30'000);
        m_listener->kill();
        QVERIFY(m_listener->waitForFinished());
        m_jira.troubles.clear();
        QVERIFY(listen());
        QTRY_COMPARE_WITH_TIMEOUT(m_jira.told(QStringLiteral("SHOP-3")).size(), 1, 30'000);
        QVERIFY(m_jira.told(QStringLiteral("SHOP-3")).first().contains(QLatin1String("passed")));
        QCOMPARE(m_jira.told(QStringLiteral("SHOP-1")).size(), 1);
    }

    void removed()
    {
        QVERIFY(!clustero({QStringLiteral("connections"), QStringLiteral("remove"), QStringLiteral("jira")}).isEmpty());
        QVERIFY(!clustero({QStringLiteral("connections"), QStringLiteral("list")}).contains("Jira"));
    }
};

QTEST_GUILESS_MAIN(JiraJourney)
#include "tst_jirajourney.moc"
