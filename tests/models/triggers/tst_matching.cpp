// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/expressionwatchdog.h"
#include "models/events/samples.h"
#include "models/triggers/matching.h"
#include "models/yaml/triggertypereader.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

PipelineSpec pipelineWith(const QByteArray &triggers)
{
    return readPipeline("version: 1\ntriggers:\n" + triggers + "strands:\n- name: build\n  steps:\n  - type: busybox\n",
                        QStringLiteral("p.yaml"))
        .spec;
}

Event push(const QByteArray &payload)
{
    Event event;
    event.id = QStringLiteral("1");
    event.source = QStringLiteral("https://github.com");
    event.type = QStringLiteral("com.github.push");
    event.data = payload;
    return event;
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInExpressionsAreJavaScript()
    {
        for (const TriggerTypeInfo &type : builtInTriggerTypes()) {
            const QList<Diagnostic> found = checkTriggerExpressions(type, m_watchdog);
            QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : type.name + toLine(found.constFirst())));
        }
    }

    void wrongExpressionsAreFound()
    {
        const TriggerTypeReading reading = readTriggerType("id: mine\nsource: webhook\nevent: webhook\nreasons:\n  a: payload.\n"
                                                           "env:\n  B: ')('\n  C: 'for (;;);'\n",
                                                           QStringLiteral("mine.yaml"));
        QVERIFY(reading.isValid());
        const QList<Diagnostic> found = checkTriggerExpressions(reading.type, m_watchdog);
        QCOMPARE(found.size(), 3);
        QVERIFY2(toLine(found[0]).startsWith(QStringLiteral("mine.yaml:5:6: error: ")), qPrintable(toLine(found[0])));
        QCOMPARE(found[2].code, QStringLiteral("expression-syntax"));
    }

    void preparedPipelinesGetTheSameVerdicts()
    {
        const QList<PipelineSpec> pipelines{
            pipelineWith("- {type: git, branch: main}\n- {type: git, branch: topic}\n- {type: manual}\n"),
            pipelineWith("- {type: github_pr, forks: true}\n- {type: git, branch: main}\n- {type: pipeline, mode: manual}\n"),
            pipelineWith("- {type: jira_issue, to: Done}\n- {type: schedule, cron: 0 9 * * *}\n- {type: webhook, when: 'true'}\n"),
            pipelineWith("- {type: github_release}\n- {type: artifact}\n- {type: files, paths: '**'}\n- {type: nothing}\n"),
            PipelineSpec()};
        EventMatcher matcher({}, m_watchdog);
        EventMatcher plain({}, m_watchdog);
        QList<PreparedPipeline> prepared;
        for (const PipelineSpec &pipeline : pipelines)
            prepared += matcher.prepare(pipeline);
        for (const SampleEvent &sample : sampleEvents()) {
            matcher.setEvent(sample.event);
            plain.setEvent(sample.event);
            for (const QString &repository : {QStringLiteral("acme/web"), QStringLiteral("acme/app"), QString()}) {
                for (int again = 0; again < 2; ++again) {
                    for (qsizetype i = 0; i < pipelines.size(); ++i) {
                        const PipelineVerdict wanted = plain.match(pipelines[i], {repository, 3});
                        const PipelineVerdict found = matcher.match(prepared[i], {repository, 3});
                        QCOMPARE(toJson(found), toJson(wanted));
                        QCOMPARE(found.triggers.size(), wanted.triggers.size());
                        QVERIFY(matcher.concerns(prepared[i], {repository, 3}) || !wanted.decisive());
                        for (qsizetype k = 0; k < wanted.triggers.size(); ++k)
                            QCOMPARE(found.triggers[k].index, wanted.triggers[k].index);
                    }
                }
            }
        }
        // It forgets what was prepared before it grows too big, and says so.
        PreparedPipeline last;
        for (int i = 0; i < 6000; ++i) {
            PipelineSpec pipeline;
            pipeline.triggers.append({QStringLiteral("git"), {{QStringLiteral("branch"), QString::number(i)}}, {}});
            last = matcher.prepare(pipeline);
        }
        QVERIFY(!matcher.isCurrent(prepared.first()));
        QVERIFY(matcher.isCurrent(last));
        QVERIFY(matcher.match(prepared.first(), {}).triggers.isEmpty());
        QCOMPARE(matcher.match(last, {}).triggers.size(), 1);
    }

    void everySampleIsOfATypeAndTellsAll()
    {
        const QList<SampleEvent> samples = sampleEvents();
        QVERIFY(samples.size() >= 15);
        QSet<QString> seen;
        for (const SampleEvent &sample : samples) {
            QVERIFY2(!sample.title.isEmpty() && !sample.event.data.isEmpty(), qPrintable(sample.id));
            m_matcher.setEvent(sample.event);
            QByteArray triggers;
            for (const TriggerTypeInfo &type : builtInTriggerTypes())
                triggers += "- {type: " + type.name.toUtf8() + ", forks: true, cron: 30 2 * * *, result: any}\n";
            const PipelineVerdict verdict = m_matcher.match(pipelineWith(triggers), {QStringLiteral("acme/web"), 0});
            const TriggerVerdict *decisive = verdict.decisive();
            if (sample.id == QLatin1String("branch-deleted")) {
                QVERIFY(!decisive);
                continue;
            }
            QVERIFY2(decisive, qPrintable(sample.id));
            seen.insert(decisive->type);
            for (const TriggerVariable &variable : builtInTriggerType(decisive->type)->variables) {
                const bool mayMiss = variable.name == QLatin1String("GIT_TAG") || variable.name == QLatin1String("GIT_BRANCH") ||
                                     variable.name.startsWith(QLatin1String("TRANSITION_"));
                QVERIFY2(mayMiss || decisive->env.contains(variable.name), qPrintable(sample.id + u' ' + variable.name));
            }
        }
        QCOMPARE(seen.size(), 12);
    }

    void ownTypesMatchToo()
    {
        const TriggerTypeReading reading =
            readTriggerType("id: mine\nsource: github\nevent: star\nreasons:\n  given: payload.action === 'created'\n"
                            "conditions:\n  by: {value: payload.sender.login, match: one_of}\n"
                            "env:\n  STARS: payload.repository.stars\n",
                            QStringLiteral("mine.yaml"));
        QVERIFY(reading.isValid());
        EventMatcher matcher(TriggerTypes({reading.type}), m_watchdog);
        Event event = push("{\"action\": \"created\", \"sender\": {\"login\": \"ada\"}, \"repository\": {\"stars\": 3}}");
        event.type = QStringLiteral("com.github.star");
        matcher.setEvent(event);
        const PipelineVerdict verdict = matcher.match(pipelineWith("- type: mine\n  by: [ada]\n"), {});
        QVERIFY(verdict.starts());
        QCOMPARE(verdict.decisive()->env.value(QStringLiteral("STARS")), QStringLiteral("3"));
        QVERIFY(!matcher.match(pipelineWith("- type: mine\n  by: [grace]\n"), {}).starts());
    }

    /// Whatever is posted, matching ends soon and says why nothing starts.
    void hostilePayloads_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *name, const QByteArray &payload) { QTest::newRow(name) << payload; };
        row("nothing", {});
        row("no JSON", "{");
        row("a number", "1");
        row("null", "null");
        row("zeros", QByteArray(100, '\0'));
        row("not UTF-8", "{\"ref\": \"\xff\xfe\"}");
        row("deep", QByteArray(1'000'000, '['));
        row("deep and closed", QByteArray(500'000, '[') + QByteArray(500'000, ']'));
        row("many values", '[' + QByteArray("1,").repeated(2'000'000) + "1]");
        row("wrong kinds", "{\"ref\": {}, \"after\": [], \"repository\": 7, \"commits\": \"x\", \"head_commit\": [1]}");
        row("reference is no text", "{\"ref\": 7, \"after\": \"a\", \"repository\": {\"full_name\": \"acme/web\"}}");
        row("prototype", "{\"__proto__\": {\"ref\": \"refs/heads/main\"}, \"after\": \"a\"}");
        row("own functions", "{\"ref\": {\"startsWith\": 1, \"toString\": \"x\"}, \"after\": {\"slice\": null}}");
        row("25 MiB of text", "{\"ref\": \"refs/heads/main\", \"after\": \"" + QByteArray(maximumEventBytes - 100, 'a') + "\"}");
        row("more than 25 MiB", QByteArray(maximumEventBytes + 1, ' '));
    }
    void hostilePayloads()
    {
        QFETCH(QByteArray, payload);
        QElapsedTimer timer;
        timer.start();
        m_matcher.setEvent(push(payload));
        const PipelineVerdict verdict =
            m_matcher.match(pipelineWith("- type: git\n  branch: main\n  message: x\n"), {QStringLiteral("acme/web"), 0});
        QVERIFY(!verdict.starts());
        QVERIFY(!verdict.triggers[0].sentence.isEmpty());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        // The matcher is as good as new.
        m_matcher.setEvent(sampleEvents().constFirst().event);
        QVERIFY(m_matcher.match(pipelineWith("- type: git\n"), {QStringLiteral("acme/web"), 0}).starts());
    }

    void longListsAndPatternsEnd()
    {
        QJsonArray commits;
        for (int i = 0; i < 2048; ++i)
            commits.append(QJsonObject{
                {QStringLiteral("author"), QJsonObject{{QStringLiteral("email"), QString(u'a').repeated(60) + QString::number(i)}}}});
        const QJsonObject payload{{QStringLiteral("ref"), QStringLiteral("refs/heads/main")},
                                  {QStringLiteral("after"), QStringLiteral("5c1f")},
                                  {QStringLiteral("repository"), QJsonObject{{QStringLiteral("full_name"), QStringLiteral("acme/web")}}},
                                  {QStringLiteral("commits"), commits}};
        QElapsedTimer timer;
        timer.start();
        m_matcher.setEvent(push(QJsonDocument(payload).toJson()));
        const QByteArray hard = QByteArray("*a").repeated(100) + "x";
        QByteArray list;
        for (int i = 0; i < 100; ++i)
            list += "'" + hard + QByteArray::number(i) + "',";
        PipelineVerdict verdict = m_matcher.match(pipelineWith("- type: git\n  author: [" + list + "]\n"), {QStringLiteral("acme/web"), 0});
        QVERIFY(!verdict.starts());
        QVERIFY(verdict.triggers[0].sentence.contains(QStringLiteral("too many globs")));
        verdict = m_matcher.match(pipelineWith("- type: git\n  author: '*2047'\n"), {QStringLiteral("acme/web"), 0});
        QVERIFY2(verdict.starts(), qPrintable(verdict.triggers[0].sentence));
        QVERIFY(timer.elapsed() < 10'000);
    }

    void slowExpressionsAreGivenUp()
    {
        QByteArray triggers;
        for (int i = 0; i < 20; ++i)
            triggers += "- {type: webhook, when: '(() => { for (;;); })()'}\n";
        Event event = push("{}");
        event.type = QStringLiteral("webhook.webhook");
        m_matcher.setEvent(event);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!m_matcher.match(pipelineWith(triggers), {}).starts());
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }

    void jsonHasAllThatIsPromised()
    {
        m_matcher.setEvent(sampleEvents().constFirst().event);
        const QJsonObject json = toJson(m_matcher.match(pipelineWith("- type: git\n  branch: x\n"), {QStringLiteral("acme/web"), 0}));
        for (const char *key : {"matched", "trigger", "reason", "env", "untrusted", "triggers"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        const QJsonObject trigger = json[QLatin1String("triggers")].toArray().at(0).toObject();
        const QJsonObject condition = trigger[QLatin1String("conditions")].toArray().at(1).toObject();
        QCOMPARE(condition[QLatin1String("name")].toString(), QStringLiteral("branch"));
        QCOMPARE(condition[QLatin1String("match")].toString(), QStringLiteral("glob"));
        QCOMPARE(condition[QLatin1String("wanted")].toString(), QStringLiteral("x"));
        QCOMPARE(condition[QLatin1String("found")].toString(), QStringLiteral("main"));
        QCOMPARE(condition[QLatin1String("holds")], QJsonValue(false));
        QCOMPARE(condition[QLatin1String("why")].toString(), QStringLiteral("Branch is `main`; wanted is `x`."));
    }

private:
    ThreadExpressionWatchdog m_watchdog;
    EventMatcher m_matcher{{}, m_watchdog};
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
