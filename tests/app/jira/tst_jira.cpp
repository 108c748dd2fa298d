// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jira/jirareporter.h"
#include "app/jira/jiraservice.h"
#include "app/net/httpclient.h"
#include "tests/fakes/jira/fakejira.h"
#include "tests/fakes/memorysecrets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

const auto runId = QStringLiteral("0190000000000001");
const auto shop = QStringLiteral("SHOP-1");

QCoro::Task<Result<QByteArray>> rightToken()
{
    co_return QByteArray("right-token\n");
}

template<typename Value>
QString codeOf(const Result<Value> &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

/// An outbox that leads to a fake Jira.
struct Outbox
{
    explicit Outbox(std::chrono::milliseconds settle = std::chrono::milliseconds(0)) : settleTime(settle) { reopen(); }

    /// As after kill -9.
    void reopen()
    {
        reporter.reset();
        store = std::move(*JiraStore::open({folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))}));
        reporter = std::make_unique<JiraReporter>(
            *store, [this](const QString &) { return isOn ? api : nullptr; }, clock, settleTime);
        QObject::connect(reporter.get(), &JiraReporter::failed, reporter.get(), [this](const QString &, const Error &error, bool isOver) {
            failures += error.code + (isOver ? QStringLiteral("!") : QString());
        });
    }

    void want(const QString &text, bool isFinal)
    {
        if (!reporter->want(runId, {jira.site(), shop}, text + u' ' + runId, isFinal))
            qFatal("not kept");
    }
    [[nodiscard]] JiraCommentRow row() const { return **store->comment(runId); }
    [[nodiscard]] QStringList told() const { return jira.told(shop).replaceInStrings(u' ' + runId, QString()); }

    FakeJira jira;
    HttpClient http;
    std::shared_ptr<JiraCalls> api = JiraApi::make(http, jira.site(), {}, &rightToken);
    QTemporaryDir folder;
    Clock clock;
    std::chrono::milliseconds settleTime;
    std::unique_ptr<JiraStore> store;
    std::unique_ptr<JiraReporter> reporter;
    QStringList failures;
    bool isOn = true;
};

/// The service with a relay's channel among the connections.
struct Desk
{
    Desk()
    {
        file = folder.filePath(QStringLiteral("connections.json"));
        const Result<void> written = changeConnections(file, [](Connections &all) -> Result<void> {
            all.relays.append({.name = QStringLiteral("office"),
                               .url = QStringLiteral("https://relay.example.com"),
                               .channel = QStringLiteral("c1"),
                               .source = {},
                               .authority = {}});
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence));
        service = std::make_unique<JiraService>(JiraParts{secrets, file});
        wish.site = jira.site() + QStringLiteral("/rest/api/2/");
        wish.isCloud = false;
        wish.leadsTo = QStringLiteral("office");
    }

    [[nodiscard]] QList<JiraConnection> kept() const { return readConnections(file)->jira; }
    Result<JiraConnection> add() { return QCoro::waitFor(service->add(wish)); }

    QTemporaryDir folder;
    QString file;
    MemorySecrets secrets;
    FakeJira jira{QStringLiteral("/jira")};
    std::unique_ptr<JiraService> service;
    NewJira wish;
};

} // namespace

class JiraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndTells()
    {
        FakeJira jira(QStringLiteral("/jira"));
        HttpClient http;
        const auto api = JiraApi::make(http, jira.site(), {}, &rightToken);
        QCOMPARE(*QCoro::waitFor(api->myself()), QStringLiteral("Build Bot"));
        const Result<JiraProject> project = QCoro::waitFor(api->project({jira.site(), QStringLiteral("10000"), {}, {}}));
        QCOMPARE(project->key, QStringLiteral("SHOP"));
        QCOMPARE(project->name, QStringLiteral("The shop"));
        const QString comment = *QCoro::waitFor(api->addComment(shop, QStringLiteral("is running: ü 🙂 \"quoted\"")));
        QCOMPARE(jira.told(shop), QStringList{QStringLiteral("is running: ü 🙂 \"quoted\"")});
        QVERIFY(QCoro::waitFor(api->changeComment(shop, comment, QStringLiteral("passed"))));
        QCOMPARE(jira.told(shop), QStringList{QStringLiteral("passed")});
        QCOMPARE(*QCoro::waitFor(api->findComment(shop, QStringLiteral("asse"))), comment);
        QCOMPARE(*QCoro::waitFor(api->findComment(shop, QStringLiteral("failed"))), QString());
    }

    void aCloudsTokenGoesWithItsAccount()
    {
        FakeJira jira;
        jira.authorization = "Basic " + QByteArray("ann@example.com:right-token").toBase64();
        HttpClient http;
        const auto api = JiraApi::make(http, jira.site(), QStringLiteral("ann@example.com"), &rightToken);
        QVERIFY(QCoro::waitFor(api->myself()));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("token") << 401 << "unauthorized";
        QTest::newRow("permission") << 403 << "forbidden";
        QTest::newRow("not there") << 404 << "not-found";
        QTest::newRow("too much") << 429 << "ratelimited";
        QTest::newRow("bad request") << 400 << "refused";
        QTest::newRow("broken") << 502 << "server-error";
        QTest::newRow("led elsewhere") << 302 << "no-jira";
    }
    void refusals()
    {
        QFETCH(int, status);
        FakeJira jira;
        jira.troubles = {{.status = status}};
        HttpClient http;
        const auto api = JiraApi::make(http, jira.site(), {}, &rightToken);
        const Result<QString> made = QCoro::waitFor(api->addComment(shop, QStringLiteral("text")));
        QTEST(codeOf(made), "code");
        QVERIFY(made.error().sentence.contains(QLatin1String("localhost")) && !made.error().sentence.contains(QLatin1String("%")));
        QVERIFY(!made.error().sentence.contains(QLatin1String("right-token")));
    }

    void aPageIsNoJira()
    {
        FakeJira jira;
        jira.page = "<html>Log in</html>";
        HttpClient http;
        QCOMPARE(codeOf(QCoro::waitFor(JiraApi::make(http, jira.site(), {}, &rightToken)->myself())), QStringLiteral("no-jira"));
    }

    void waitsWhereJiraAsksTo()
    {
        FakeJira jira;
        jira.troubles = {{.status = 429, .headers = "Retry-After: 30\r\n"}};
        HttpClient http;
        const auto api = JiraApi::make(http, jira.site(), {}, &rightToken);
        QCOMPARE(codeOf(QCoro::waitFor(api->myself())), QStringLiteral("ratelimited"));
        const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(api->blockedUntil());
        QVERIFY2(wait > 20 && wait <= 30, QByteArray::number(wait).constData());
        QCOMPARE(codeOf(QCoro::waitFor(api->myself())), QStringLiteral("ratelimited"));
        QCOMPARE(jira.requests().size(), 1);
    }

    void keys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isKey");
        QTest::newRow("key") << "SHOP-12" << true;
        QTest::newRow("digits") << "A2_B-1" << true;
        QTest::newRow("path") << "../../SHOP-1" << false;
        QTest::newRow("query") << "SHOP-1?x=" << false;
        QTest::newRow("line") << "SHOP-1\n" << false;
        QTest::newRow("none") << "" << false;
    }
    void keys()
    {
        QFETCH(QString, key);
        QFETCH(bool, isKey);
        QCOMPARE(isIssueKey(key), isKey);
        if (isKey)
            return;
        FakeJira jira;
        HttpClient http;
        QCOMPARE(codeOf(QCoro::waitFor(JiraApi::make(http, jira.site(), {}, &rightToken)->addComment(key, QStringLiteral("t")))),
                 QStringLiteral("bad-issue"));
        QVERIFY(jira.requests().isEmpty());
    }

    void oneCommentThatChanges()
    {
        Outbox box;
        box.want(QStringLiteral("running"), false);
        QTRY_COMPARE(box.told(), QStringList{QStringLiteral("running")});
        box.want(QStringLiteral("passed"), true);
        QTRY_COMPARE(box.told(), QStringList{QStringLiteral("passed")});
        box.want(QStringLiteral("later"), true); // what was final stays
        box.reporter->wake();
        QTRY_COMPARE(box.row().sent, box.row().version);
        QCOMPARE(box.told(), QStringList{QStringLiteral("passed")});
        QCOMPARE(box.jira.count("POST"), 1);
        QCOMPARE(box.jira.count("PUT"), 1);
    }

    void aShortRunIsToldOnce()
    {
        Outbox box(std::chrono::seconds(60));
        box.want(QStringLiteral("running"), false);
        box.want(QStringLiteral("passed"), true);
        QTRY_COMPARE(box.told(), QStringList{QStringLiteral("passed")});
        QCOMPARE(box.jira.requests().size(), 1);
    }

    void aLostAnswerIsLookedFor()
    {
        Outbox box;
        box.jira.troubles = {{.status = 504, .isDone = true}};
        box.want(QStringLiteral("running"), false);
        QTRY_COMPARE(box.failures, QStringList{QStringLiteral("server-error")});
        QVERIFY(box.row().isUncertain);
        box.reopen(); // and killed meanwhile
        box.want(QStringLiteral("passed"), true);
        box.reporter->retry();
        QTRY_COMPARE(box.told(), QStringList{QStringLiteral("passed")});
        QCOMPARE(box.jira.count("POST"), 1);
    }

    void whatWasNotDoneIsDone()
    {
        Outbox box;
        box.jira.troubles = {{.status = 503, .headers = "Retry-After: 1\r\n"}};
        box.want(QStringLiteral("passed"), true);
        QTRY_COMPARE(box.failures, QStringList{QStringLiteral("server-error")});
        QVERIFY(box.row().nextAt > box.clock.now());
        box.api = JiraApi::make(box.http, box.jira.site(), {}, &rightToken);
        box.reopen();
        box.reporter->retry();
        QTRY_COMPARE(box.told(), QStringList{QStringLiteral("passed")});
    }

    void offlineIsNotForgotten()
    {
        Outbox box;
        const std::shared_ptr<JiraCalls> online = box.api;
        box.api = JiraApi::make(box.http, QStringLiteral("http://127.0.0.1:9"), {}, &rightToken);
        box.want(QStringLiteral("running"), false);
        QTRY_COMPARE(box.failures.size(), 1);
        box.want(QStringLiteral("passed"), true);
        box.api = online;
        box.reopen();
        box.reporter->retry();
        QTRY_COMPARE(box.told(), QStringList{QStringLiteral("passed")});
        QCOMPARE(box.jira.count("POST"), 1);
    }

    void aTokenMayBeReplaced()
    {
        Outbox box;
        box.jira.authorization = "Bearer another";
        box.want(QStringLiteral("passed"), true);
        QTRY_COMPARE(box.failures, QStringList{QStringLiteral("unauthorized")});
        box.jira.authorization = "Bearer right-token";
        box.reporter->retry();
        QTRY_COMPARE(box.told(), QStringList{QStringLiteral("passed")});
    }

    void givesUpWhereItMayNot()
    {
        Outbox box;
        box.jira.mayComment = false;
        box.want(QStringLiteral("running"), false);
        QTRY_COMPARE(box.failures, QStringList{QStringLiteral("forbidden!")});
        box.want(QStringLiteral("passed"), true);
        box.reporter->retry();
        QVERIFY(box.store->toSend(10)->isEmpty());
        QVERIFY(box.row().problem.contains(QLatin1String("permission")));
    }

    void aDeletedCommentStaysDeleted()
    {
        Outbox box;
        box.want(QStringLiteral("running"), false);
        QTRY_COMPARE(box.told().size(), 1);
        box.jira.comments.clear();
        box.want(QStringLiteral("passed"), true);
        QTRY_COMPARE(box.failures, QStringList{QStringLiteral("refused!")});
        QVERIFY(box.told().isEmpty());
    }

    void switchedOffTellsNothing()
    {
        Outbox box;
        box.isOn = false;
        box.want(QStringLiteral("passed"), true);
        QTRY_COMPARE(box.failures, QStringList{QStringLiteral("not-wanted!")});
        QVERIFY(box.jira.requests().isEmpty());
    }

    void connects()
    {
        Desk desk;
        desk.wish.token = "right-token";
        desk.wish.comments = true;
        const Result<JiraConnection> added = desk.add();
        QVERIFY2(added, added ? "" : qPrintable(added.error().sentence));
        QCOMPARE(added->site, desk.jira.site());
        QCOMPARE(added->channel, QStringLiteral("c1"));
        QCOMPARE(desk.kept(), QList{*added});
        QCOMPARE(desk.secrets.values.value(jiraTokenName(added->site)), QByteArray("right-token"));
        const QByteArray secret = desk.secrets.values.value(QStringLiteral("webhook.c1.secret"));
        QCOMPARE(secret.size(), 64);
        QFile file(desk.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains("right-token") && !text.contains(secret));
        const Result<JiraHook> hook = QCoro::waitFor(desk.service->hook(QStringLiteral("jira:") + added->site));
        QCOMPARE(hook->webhook, QStringLiteral("https://relay.example.com/hooks/c1"));
        QCOMPARE(hook->secret, secret);
        QCOMPARE(hook->page, desk.jira.site() + QStringLiteral("/plugins/servlet/webhooks"));
        QCOMPARE(*QCoro::waitFor(desk.service->test(added->name)), QStringLiteral("Build Bot"));
        QVERIFY(desk.service->states().constFirst().checkedAt.isValid());
        QVERIFY(desk.service->commenter(added->site));
        QCOMPARE(QCoro::waitFor(desk.service->project({added->site, QStringLiteral("10000"), {}, {}}))->key, QStringLiteral("SHOP"));
        QCOMPARE(codeOf(QCoro::waitFor(desk.service->project({QStringLiteral("https://other.example.com"), QStringLiteral("1"), {}, {}}))),
                 QStringLiteral("no-token"));

        QVERIFY(QCoro::waitFor(desk.service->change(added->name, {})));
        QVERIFY(desk.service->calls(added->site) && !desk.service->commenter(added->site));
        JiraChange drop;
        drop.dropsToken = true;
        QVERIFY(QCoro::waitFor(desk.service->change(added->name, drop)));
        QVERIFY(!desk.service->calls(added->site));
        QVERIFY(QCoro::waitFor(desk.service->remove(added->name)));
        QVERIFY(desk.kept().isEmpty());
        QCOMPARE(desk.secrets.values.keys(), QStringList{QStringLiteral("webhook.c1.secret")}); // the channel's
    }

    void aChannelsSecretStaysUnlessAnotherIsGiven()
    {
        Desk desk;
        desk.secrets.values.insert(QStringLiteral("webhook.c1.secret"), "first");
        QVERIFY(desk.add());
        QCOMPARE(desk.secrets.values.value(QStringLiteral("webhook.c1.secret")), QByteArray("first"));
        desk.wish.secret = "second";
        QVERIFY(desk.add());
        QCOMPARE(desk.kept().size(), 1);
        QCOMPARE(desk.secrets.values.value(QStringLiteral("webhook.c1.secret")), QByteArray("second"));
        QCOMPARE(desk.secrets.values.value(QStringLiteral("webhook.c1.secret.previous")), QByteArray("first"));
    }

    void keepsNothingThatCannotBe_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong token") << "token"
                                     << "unauthorized";
        QTest::newRow("no such channel") << "channel"
                                         << "no-such-channel";
        QTest::newRow("no address") << "site"
                                    << "jira-address";
        QTest::newRow("a token over plain HTTP") << "plain"
                                                 << "relay-address";
        QTest::newRow("comments without a token") << "comments"
                                                  << "no-token";
        QTest::newRow("a Cloud that cannot sign") << "unsigned"
                                                  << "jira-kind";
        QTest::newRow("a Cloud's token without its account") << "account"
                                                             << "no-account";
        QTest::newRow("a name that is taken") << "name"
                                              << "name-taken";
    }
    void keepsNothingThatCannotBe()
    {
        QFETCH(QString, field);
        Desk desk;
        NewJira &wish = desk.wish;
        if (field == QLatin1String("token"))
            wish.token = "wrong";
        else if (field == QLatin1String("channel"))
            wish.leadsTo = QStringLiteral("nowhere");
        else if (field == QLatin1String("site"))
            wish.site = QStringLiteral("ftp://jira");
        else if (field == QLatin1String("plain")) {
            wish.site = QStringLiteral("http://jira.example.com");
            wish.token = "right-token";
        } else if (field == QLatin1String("comments"))
            wish.comments = true;
        else if (field == QLatin1String("unsigned"))
            wish.isCloud = wish.takesUnsigned = true;
        else if (field == QLatin1String("account")) {
            wish.isCloud = true;
            wish.token = "right-token";
        } else
            wish.name = QStringLiteral("office");
        const Result<JiraConnection> added = desk.add();
        QTEST(codeOf(added), "code");
        QVERIFY(desk.kept().isEmpty() && desk.secrets.values.isEmpty());
    }
};

QTEST_GUILESS_MAIN(JiraTest)
#include "tst_jira.moc"
