// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/answer.h"
#include "tests/app/events/eventworld.h"

using namespace clustero;

namespace {

const auto relayChannel = QStringLiteral("https://relay.example#c1");
const QByteArray hookSecret = "quite a secret";
const QByteArray triggers = "- {type: jira_issue, on: transitioned, to: Done}\n- {type: jira_release, on: released, project: SHOP}\n";

/// As Jira sends it: `user` is told by accountId in the Cloud, by name in a Data Center.
QByteArray issueBody(int number = 1, const QByteArray &key = "SHOP", const QByteArray &site = "https://acme.atlassian.net",
                     const QByteArray &user = R"({"accountId": "5b10", "displayName": "Ann"})")
{
    const QByteArray n = QByteArray::number(number);
    return R"({"timestamp": 17724452)" + QByteArray::number(10000 + number) +
           R"(, "webhookEvent": "jira:issue_updated", )"
           R"("issue_event_type_name": "issue_generic", "user": )" +
           user + R"(, "issue": {"id": "100)" + n + R"(", "self": ")" + site + R"(/rest/api/2/issue/100)" + n + R"(", "key": ")" + key +
           '-' + n +
           R"(", "fields": {"summary": "Menus", "issuetype": {"name": "Bug"}, "priority": null, "project": {"id": "10000", "key": ")" +
           key +
           R"(", "name": "The shop"}}}, "changelog": {"id": "7", "items": [{"field": "resolution", "from": null, "to": "1"}, )"
           R"({"field": "status", "from": "3", "fromString": "In Progress", "to": "10001", "toString": "Done"}]}})";
}

QByteArray releaseBody(const QByteArray &id = "10500", const QByteArray &site = "https://acme.atlassian.net")
{
    return R"({"timestamp": 17724453)" + id + R"(, "webhookEvent": "jira:version_released", "version": {"self": ")" + site +
           R"(/rest/api/2/version/)" + id + R"(", "id": ")" + id +
           R"(", "name": "1.4", "archived": false, "released": true, "releaseDate": "2026-03-02", "projectId": 10000}})";
}

EventHeaders signedHeaders(const QByteArray &body, const QString &identifier, const QByteArray &with = hookSecret)
{
    EventHeaders headers{{QStringLiteral("content-type"), QStringLiteral("application/json")},
                         {QStringLiteral("x-hub-signature"), QString::fromLatin1(signatureOf(body, with))}};
    if (!identifier.isEmpty())
        headers.insert(QStringLiteral("x-atlassian-webhook-identifier"), identifier);
    return headers;
}

class JiraWorld : public EventWorld
{
public:
    /// \p jira: more fields of the connection.
    explicit JiraWorld(const QByteArray &jira = R"("kind": "cloud")", bool hasSecret = true)
    {
        write(connectionsFile(configuration()),
              R"({"version": 1, "relays": [{"name": "relay", "url": "https://relay.example", "channel": "c1"}],)"
              R"("jira": [{"name": "acme", "site": "https://acme.atlassian.net", "channel": "c1", )" +
                  jira + "}]}");
        if (hasSecret)
            secrets.insert(webhookSecretName(QStringLiteral("c1")), hookSecret);
        commit(pipeline(triggers));
        enabled();
    }

    void listen()
    {
        if (!service->listen())
            qFatal("cannot listen");
    }

    /// Its row.
    qint64 receive(const EventHeaders &headers, const QByteArray &body)
    {
        const Result<Event> event = eventFromDelivery(headers, body, clock.now(), QStringLiteral("c1"));
        if (!event || !service->deliver(*event, {.channel = relayChannel, .seq = ++m_seq}))
            qFatal("not taken");
        return *store->find(QStringLiteral("last"));
    }

    qint64 receiveSigned(const QByteArray &body, const QString &identifier) { return receive(signedHeaders(body, identifier), body); }

    [[nodiscard]] QString reason(qint64 row) const
    {
        const QList<EventDecision> decisions = store->decisions(row).value_or(QList<EventDecision>());
        return decisions.isEmpty() ? QString() : decisions.first().reason;
    }

private:
    qint64 m_seq = 0;
};

} // namespace

class JiraEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveries_data()
    {
        QTest::addColumn<QByteArray>("jira");
        QTest::addColumn<bool>("hasSecret");
        QTest::addColumn<EventHeaders>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("verification");
        QTest::addColumn<QString>("states");
        const QByteArray cloud = R"("kind": "cloud")", center = R"("kind": "datacenter")",
                         open = R"("kind": "datacenter", "unsigned": true)";
        const QByteArray body = issueBody();
        const QByteArray centers =
            issueBody(1, "SHOP", "https://jira.acme.org/jira", R"({"name": "ann", "key": "JIRAUSER10100", "displayName": "Ann"})");
        const EventHeaders unsignedOnes{{QStringLiteral("content-type"), QStringLiteral("application/json")}};
        const auto row = [](const char *name, const QByteArray &jira, bool hasSecret, const EventHeaders &headers, const QByteArray &bytes,
                            const char *verification, const char *states) {
            QTest::newRow(name) << jira << hasSecret << headers << bytes << QString::fromLatin1(verification)
                                << QString::fromLatin1(states);
        };
        const auto with = [&](const char *signature) {
            EventHeaders headers = signedHeaders(body, QStringLiteral("id"));
            headers[QStringLiteral("x-hub-signature")] = QString::fromLatin1(signature);
            return headers;
        };
        row("Cloud", cloud, true, signedHeaders(body, QStringLiteral("id")), body, "valid", "started");
        row("Data Center 10", center, true, signedHeaders(centers, {}), centers, "valid", "started");
        row("Data Center before 10, whose address is the secret", open, false, unsignedOnes, centers, "not_checked", "started");
        row("not signed, and nobody said that this is enough", center, false, unsignedOnes, centers, "no_secret", "waiting_for_approval");
        row("the Cloud always signs", R"("kind": "cloud", "unsigned": true)", false, unsignedOnes, body, "no_secret",
            "waiting_for_approval");
        row("a secret that is kept counts", open, true, unsignedOnes, centers, "missing", "");
        row("another secret", cloud, true, signedHeaders(body, QStringLiteral("id"), "guess"), body, "wrong", "");
        row("an empty secret", cloud, true, signedHeaders(body, QStringLiteral("id"), ""), body, "wrong", "");
        row("changed on its way", cloud, true, signedHeaders(body, QStringLiteral("id")), issueBody(2), "wrong", "");
        row("SHA-1", cloud, true, with("sha1=5d"), body, "missing", "");
        row("a method of tomorrow", cloud, true, with("sha3-256=00"), body, "malformed", "");
        row("not hexadecimal", cloud, true, with("sha256=../../etc/passwd"), body, "malformed", "");
        EventHeaders asGithub = signedHeaders(body, QStringLiteral("id"));
        asGithub.insert(QStringLiteral("x-github-event"), QStringLiteral("push"));
        row("told to be GitHub's", cloud, true, asGithub, body, "valid", "");
        asGithub = unsignedOnes;
        asGithub.insert(QStringLiteral("x-github-event"), QStringLiteral("push"));
        row("not signed, told to be GitHub's", open, false, asGithub, centers, "no_secret", "");
        const QByteArray other = R"({"timestamp": 1, "webhookEvent": "comment_created", "comment": {"id": "1"}})";
        row("an event that nobody waits for", cloud, true, signedHeaders(other, QStringLiteral("id")), other, "valid", "");
        const QByteArray broken =
            R"({"timestamp": 1, "webhookEvent": "jira:issue_updated", "issue": [[]], "changelog": {"items": [null, 1, {"field": "status"}]}})";
        row("a body that is none", cloud, true, signedHeaders(broken, QStringLiteral("id")), broken, "valid", "not_matched");
    }
    void deliveries()
    {
        QFETCH(QByteArray, jira);
        QFETCH(bool, hasSecret);
        QFETCH(EventHeaders, headers);
        QFETCH(QByteArray, body);
        QFETCH(QString, verification);
        QFETCH(QString, states);
        JiraWorld world(jira, hasSecret);
        world.listen();
        const qint64 row = world.receive(headers, body);
        QCOMPARE(toString(world.store->event(row)->verification), verification);
        QTRY_COMPARE(world.states(row), states);
        QCOMPARE(world.started.size(), states == QLatin1String("started") ? 1 : 0);
        if (!world.started.isEmpty()) {
            QCOMPARE(world.started.first().variables.value(QStringLiteral("ISSUE_KEY")), QStringLiteral("SHOP-1"));
            QCOMPARE(world.started.first().variables.value(QStringLiteral("TRANSITION_TO")), QStringLiteral("Done"));
        }
    }

    void retriesAreOneEvent()
    {
        JiraWorld world;
        world.listen();
        const QByteArray body = issueBody();
        const qint64 row = world.receiveSigned(body, QStringLiteral("id-1"));
        for (const char *retry : {"1", "2", "5"}) {
            EventHeaders headers = signedHeaders(body, QStringLiteral("id-1"));
            headers.insert(QStringLiteral("x-atlassian-webhook-retry"), QString::fromLatin1(retry));
            QCOMPARE(world.receive(headers, body), row);
        }
        COMPARE_STATES(world, row, "started");
        QCOMPARE(*world.store->count(), 1);
        QCOMPARE(world.store->cursor(relayChannel).value_or(0), 4);
        QCOMPARE(world.started.size(), 1);
        // The identifier is not signed: somebody on the way may give the same bytes another one.
        const qint64 again = world.receiveSigned(body, QStringLiteral("id-2"));
        COMPARE_STATES(world, again, "waiting_for_approval");
        QCOMPARE(world.started.size(), 1);
    }

    void aDataCentersDeliveryTwiceIsOneEvent()
    {
        JiraWorld world(R"("kind": "datacenter", "unsigned": true)", false);
        world.listen();
        const qint64 row = world.receive({}, issueBody());
        world.clock.time = world.clock.time.addSecs(20);
        QCOMPARE(world.receive({}, issueBody()), row);
        QVERIFY(world.receive({}, issueBody(2)) != row);
        QTRY_COMPARE(world.started.size(), 1); // the next one waits for its end
        QCOMPARE(*world.store->count(), 2);
    }

    void forgedUnderTheSameIdentifierDoesNotKeepTheGenuineOut()
    {
        JiraWorld world;
        world.listen();
        const QByteArray body = issueBody();
        EventHeaders forged = signedHeaders(body, QStringLiteral("id-1"), "guess");
        const qint64 row = world.receive(forged, body);
        COMPARE_STATES(world, row, "");
        QCOMPARE(world.receiveSigned(body, QStringLiteral("id-1")), row);
        COMPARE_STATES(world, row, "started");
    }

    void issuesTellTheKeyOfTheirProject()
    {
        JiraWorld world;
        world.listen();
        const qint64 early = world.receiveSigned(releaseBody("10500"), QStringLiteral("r-1"));
        COMPARE_STATES(world, early, "not_matched");
        QVERIFY2(world.reason(early).contains(QLatin1String("10000")) && world.reason(early).contains(QLatin1String("token")),
                 qPrintable(world.reason(early)));
        const auto explained = QCoro::waitFor(world.service->explain(early));
        QCOMPARE(explained->first().verdict.triggers.at(1).sentence, world.reason(early));
        // What is not genuine tells nothing.
        const QByteArray body = issueBody(5);
        world.receive(signedHeaders(body, QStringLiteral("i-0"), "guess"), body);
        QVERIFY(world.store->event(early)->project.isEmpty());
        world.receiveSigned(issueBody(6), QStringLiteral("i-1"));
        QCOMPARE(world.store->event(early)->project.value(QLatin1String("key")).toString(), QStringLiteral("SHOP"));
        QTRY_COMPARE(world.started.size(), 1);
        world.end(world.started.first().id);
        const qint64 row = world.receiveSigned(releaseBody("10501"), QStringLiteral("r-2"));
        COMPARE_STATES(world, row, "started");
        QCOMPARE(world.started.last().variables.value(QStringLiteral("JIRA_PROJECT")), QStringLiteral("SHOP"));
        QCOMPARE(world.started.last().variables.value(QStringLiteral("RELEASE_NAME")), QStringLiteral("1.4"));
        // The same id on another site is another project.
        const qint64 elsewhere = world.receiveSigned(releaseBody("10502", "https://other.atlassian.net"), QStringLiteral("r-3"));
        COMPARE_STATES(world, elsewhere, "not_matched");
        // A project may get another key.
        world.receiveSigned(issueBody(7, "STORE"), QStringLiteral("i-2"));
        const qint64 renamed = world.receiveSigned(releaseBody("10503"), QStringLiteral("r-4"));
        COMPARE_STATES(world, renamed, "not_matched");
        QVERIFY2(world.reason(renamed).contains(QLatin1String("STORE")), qPrintable(world.reason(renamed)));
    }

    void asksJiraOnceForTheKey()
    {
        JiraWorld world;
        QList<JiraProject> asked;
        Answer<bool> isKnown;
        world.askProject = [&](JiraProject project) -> QCoro::Task<Result<JiraProject>> {
            asked += project;
            const bool known = co_await isKnown.wait();
            if (!known)
                co_return failure(QStringLiteral("offline"), QStringLiteral("Jira cannot be reached."));
            project.key = QStringLiteral("SHOP");
            co_return project;
        };
        world.reopen();
        world.listen();
        const qint64 first = world.receiveSigned(releaseBody("10500"), QStringLiteral("r-1"));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first(), (JiraProject{QStringLiteral("https://acme.atlassian.net"), QStringLiteral("10000"), {}, {}}));
        QCOMPARE(world.states(first), QStringLiteral("not routed"));
        const qint64 issue = world.receiveSigned(issueBody(9, "OTHER", "https://other.atlassian.net"), QStringLiteral("i"));
        COMPARE_STATES(world, issue, "started"); // it does not stand behind the other one
        world.end(world.started.first().id);
        isKnown.give(false);
        isKnown = {};
        COMPARE_STATES(world, first, "not_matched");
        const qint64 second = world.receiveSigned(releaseBody("10501"), QStringLiteral("r-2"));
        COMPARE_STATES(world, second, "not_matched");
        QCOMPARE(asked.size(), 1);

        world.clock.time = world.clock.time.addSecs(601);
        const qint64 third = world.receiveSigned(releaseBody("10502"), QStringLiteral("r-3"));
        QTRY_COMPARE(asked.size(), 2);
        isKnown.give(true);
        COMPARE_STATES(world, third, "started");
        const qint64 fourth = world.receiveSigned(releaseBody("10503"), QStringLiteral("r-4"));
        COMPARE_STATES(world, fourth, "queued");
        QCOMPARE(asked.size(), 2);
    }

    void sites_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("site");
        QTest::newRow("Cloud") << "https://Acme.atlassian.net/rest/api/2/issue/1"
                               << "https://acme.atlassian.net";
        QTest::newRow("context") << "https://acme.org:8443/jira/rest/api/2/issue/1"
                                 << "https://acme.org:8443/jira";
        QTest::newRow("usual port") << "https://acme.org:443/"
                                    << "https://acme.org";
        QTest::newRow("http") << "http://jira:8080/rest/api/2/version/1"
                              << "http://jira:8080";
        QTest::newRow("another scheme") << "file:///etc/passwd"
                                        << "";
        QTest::newRow("with a password") << "https://ann:secret@acme.org"
                                         << "";
        QTest::newRow("none") << ""
                              << "";
    }
    void sites()
    {
        QFETCH(QString, address);
        QFETCH(QString, site);
        QCOMPARE(jiraSite(address), site);
    }
};

QTEST_GUILESS_MAIN(JiraEventsTest)
#include "tst_jiraevents.moc"
