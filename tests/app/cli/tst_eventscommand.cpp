// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandtest.h"

#include "app/events/eventservice.h"
#include "models/events/samples.h"

using namespace clustero;

/// `clustero events` and `clustero pipelines`.
class TestEventsCommand : public CommandTest
{
    Q_OBJECT

private:
    static std::unique_ptr<EventStore> store() { return std::move(*EventStore::open(FakeWorld::current().paths)); }

    static qint64 addPush(Verification verification = Verification::Valid)
    {
        Event event = sampleEvents().constFirst().event;
        event.verification = verification;
        event.id = QStringLiteral("delivery-") + toString(verification);
        event.receivedAt = QDateTime::currentDateTimeUtc();
        event.headers.insert(QStringLiteral("x-github-event"), QStringLiteral("push"));
        return store()->add(event)->row;
    }

    static EventDecision waiting()
    {
        EventDecision decision;
        decision.pipeline = 1;
        decision.name = QStringLiteral("Build");
        decision.state = DecisionState::WaitingApproval;
        decision.reason = QStringLiteral("The pipeline wants more than was approved: secret token.");
        const QJsonObject condition{{QStringLiteral("name"), QStringLiteral("branch")},
                                    {QStringLiteral("wanted"), QStringLiteral("release/*")},
                                    {QStringLiteral("found"), QStringLiteral("main")},
                                    {QStringLiteral("holds"), false}};
        decision.verdict = {{QStringLiteral("triggers"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("git")},
                                                                                {QStringLiteral("reason"), QStringLiteral("commit_push")},
                                                                                {QStringLiteral("conditions"), QJsonArray{condition}}}}}};
        decision.details = {
            {QStringLiteral("changes"), toJson(QList<CapabilityChange>{{QStringLiteral("secret"), QStringLiteral("token"), true}})}};
        return decision;
    }

private Q_SLOTS:
    void listsEvents()
    {
        QVERIFY((*m_clustero)({QStringLiteral("events")}).out.contains("No events yet"));
        const qint64 row = addPush();
        QVERIFY(store()->settle(row, {}));
        addPush(Verification::Wrong);
        const Outcome list = (*m_clustero)({QStringLiteral("events")});
        QCOMPARE(list.status, int(ExitPassed));
        const QList<QByteArray> lines = list.out.split('\n');
        QVERIFY2(lines[0].contains("push · acme/web · main") && lines[0].contains("not routed yet"), list.out.constData());
        QVERIFY2(lines[1].contains("ada") && lines[1].contains("started nothing"), list.out.constData());
        const QJsonObject json = QJsonDocument::fromJson((*m_clustero)({QStringLiteral("events"), QStringLiteral("--output"),
                                                                        QStringLiteral("json"), QStringLiteral("-n"), QStringLiteral("1")})
                                                             .out)
                                     .object();
        QCOMPARE(json.value(u"verification").toString(), QStringLiteral("wrong"));
        QCOMPARE(json.value(u"type").toString(), QStringLiteral("event"));
        QCOMPARE((*m_clustero)({QStringLiteral("events"), QStringLiteral("-n"), QStringLiteral("0")}).status, int(ExitBadInput));
    }

    void showsWhy()
    {
        const qint64 row = addPush();
        QVERIFY(store()->settle(row, {waiting()}));
        const Outcome shown = (*m_clustero)({QStringLiteral("events"), QStringLiteral("show"), QStringLiteral("last")});
        QCOMPARE(shown.status, int(ExitPassed));
        for (const char *text : {"waiting for approval", "+ secret token", "wanted release/*", "found main", "x-github-event: push",
                                 "\"full_name\": \"acme/web\"", "signature   valid"})
            QVERIFY2(shown.out.contains(text), text);
        QCOMPARE((*m_clustero)({QStringLiteral("events"), QStringLiteral("show"), QStringLiteral("nothing")}).status, int(ExitNoSuchThing));
        QCOMPARE((*m_clustero)({QStringLiteral("events"), QStringLiteral("show")}).status, int(ExitBadInput));
        const QList<QByteArray> lines = (*m_clustero)({QStringLiteral("events"), QStringLiteral("show"), QStringLiteral("last"),
                                                       QStringLiteral("--output"), QStringLiteral("json")})
                                            .out.trimmed()
                                            .split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(u"state").toString(), QStringLiteral("waiting_for_approval"));
        QVERIFY(eventFromJson(QJsonDocument::fromJson(lines[2]).object().value(u"record").toObject()));
    }

    void explainsForEveryPipeline()
    {
        const qint64 row = addPush();
        const QStringList explain{QStringLiteral("events"), QStringLiteral("explain"), QString::number(row)};
        QVERIFY((*m_clustero)(explain).out.contains("No pipelines are listed"));
        QVERIFY(QDir(m_clustero->folder()).mkpath(QStringLiteral(".clustero")));
        QByteArray one = goodFile, two = goodFile;
        one.replace("name: Build", "name: One\ntriggers:\n- {type: git, repository: acme/web, branch: main}");
        two.replace("name: Build", "name: Two\ntriggers:\n- {type: git, repository: acme/web, branch: topic}");
        m_clustero->writeFile(QStringLiteral(".clustero/a.yaml"), one);
        m_clustero->writeFile(QStringLiteral(".clustero/b.yaml"), two);
        QCOMPARE((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("enable"), QStringLiteral(".clustero/b.yaml"),
                                QStringLiteral("--approvers"), QStringLiteral("ada, grace")})
                     .status,
                 int(ExitPassed));
        const Outcome told = (*m_clustero)(explain);
        QCOMPARE(told.status, int(ExitPassed));
        for (const char *text : {"One: matches, but is not enabled", "Two: does not match", "wanted topic", "found main"})
            QVERIFY2(told.out.contains(text), told.out.constData());
        m_clustero->writeFile(QStringLiteral("push.json"), sampleEvents().constFirst().event.data);
        const Outcome asked =
            (*m_clustero)({QStringLiteral("trigger"), QStringLiteral("explain"), QStringLiteral("--event"), QStringLiteral("push"),
                           QStringLiteral("--payload"), QStringLiteral("push.json"), QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(asked.status, int(ExitFailed)); // the one that matches is not enabled
        const QList<QByteArray> lines = asked.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject first = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(first.value(u"type").toString(), QStringLiteral("explanation"));
        QVERIFY(first.value(u"verdict").toObject().value(u"matched").toBool());
        const QList<QByteArray> listed =
            (*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("--output"), QStringLiteral("json")}).out.trimmed().split('\n');
        QCOMPARE(QJsonDocument::fromJson(listed[2]).object().value(u"approvers").toArray().size(), 2);
    }

    void replaysAndSaves()
    {
        const qint64 row = addPush();
        const Outcome replayed = (*m_clustero)({QStringLiteral("events"), QStringLiteral("replay"), QString::number(row)});
        QCOMPARE(replayed.status, int(ExitPassed));
        QVERIFY(replayed.err.contains("Nobody listens"));
        QCOMPARE(*store()->count(), 2);
        m_clustero->writeFile(QStringLiteral("bad.json"), "{");
        QCOMPARE((*m_clustero)({QStringLiteral("events"), QStringLiteral("replay"), QStringLiteral("1"), QStringLiteral("--payload"),
                                QStringLiteral("bad.json")})
                     .status,
                 int(ExitBadInput));
        QCOMPARE(
            (*m_clustero)({QStringLiteral("events"), QStringLiteral("save"), QStringLiteral("1"), QStringLiteral("event.json")}).status,
            int(ExitPassed));
        QFile saved(m_clustero->folder() + QStringLiteral("/event.json"));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), sampleEvents().constFirst().event.data);
    }

    void enablesPipelines()
    {
        m_clustero->writeFile(QStringLiteral(".clustero.yaml"), goodFile);
        QVERIFY((*m_clustero)({QStringLiteral("pipelines")}).out.contains("No pipelines"));
        const Outcome enabled = (*m_clustero)(
            {QStringLiteral("pipelines"), QStringLiteral("enable"), QStringLiteral("--concurrency"), QStringLiteral("cancel")});
        QCOMPARE(errorText(enabled), QString());
        QVERIFY2(enabled.out.contains("Events may start Build now. It may use: steps on this machine."), enabled.out.constData());
        const QJsonObject listed =
            QJsonDocument::fromJson((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("--output"), QStringLiteral("json")}).out)
                .object();
        QVERIFY(listed.value(u"enabled").toBool());
        QCOMPARE(listed.value(u"concurrency").toString(), QStringLiteral("cancel"));
        QCOMPARE((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("disable"), QStringLiteral("Build")}).status, int(ExitPassed));
        QVERIFY((*m_clustero)({QStringLiteral("pipelines")}).out.contains("disabled"));
        QCOMPARE((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("enable"), QStringLiteral("Nothing")}).status,
                 int(ExitNoSuchThing));
        m_clustero->writeFile(QStringLiteral(".clustero.yaml"), "version: 1\nstrands: 3\n");
        QCOMPARE((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("enable"), QStringLiteral("1")}).status, int(ExitBadInput));
        QCOMPARE((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("remove"), QStringLiteral("1")}).status, int(ExitPassed));
        QVERIFY((*m_clustero)({QStringLiteral("pipelines")}).out.contains("No pipelines"));
    }

    void approvesAndDenies()
    {
        m_clustero->writeFile(QStringLiteral(".clustero.yaml"), goodFile);
        QCOMPARE((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("enable")}).status, int(ExitPassed));
        const qint64 row = addPush();
        QVERIFY(store()->settle(row, {waiting()}));
        QVERIFY((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("approve")}).out.contains("+ secret token"));
        const Outcome approved = (*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("approve"), QStringLiteral("last")});
        QCOMPARE(approved.status, int(ExitPassed));
        QVERIFY2(approved.out.contains("Build: starting"), approved.out.constData());
        QVERIFY(!store()->decision(row, 1)->run.isEmpty());
        QCOMPARE((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("deny"), QStringLiteral("last")}).status, int(ExitNoSuchThing));
        QCOMPARE((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("away"), QStringLiteral("ask")}).status, int(ExitBadInput));
        QVERIFY((*m_clustero)({QStringLiteral("pipelines"), QStringLiteral("away"), QStringLiteral("all")}).out.contains("0 events"));
    }
};

QTEST_GUILESS_MAIN(TestEventsCommand)
#include "tst_eventscommand.moc"
