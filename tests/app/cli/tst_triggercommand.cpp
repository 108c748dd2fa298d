// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/samples.h"
#include "tests/app/cli/commandtest.h"

#include <QDir>
#include <QJsonArray>

using namespace clustero;

namespace {

const QByteArray pipeline = "version: 1\nname: web\ntriggers:\n- {type: git, branch: develop}\n- {type: git, branch: [main, release/*]}\n"
                            "- {type: github_pr, forks: true}\nstrands:\n- name: build\n  steps: [{type: host, cmd: [make]}]\n";

Event sample(const char *id)
{
    for (const SampleEvent &one : sampleEvents()) {
        if (one.id == QLatin1String(id))
            return one.event;
    }
    return {};
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestTriggerCommand : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatStarts()
    {
        const Outcome outcome = ask("trigger explain p.yaml --event push --payload push.json --repository acme/web");
        QCOMPARE(outcome.status, int(ExitPassed));
        QCOMPARE(outcome.err, QByteArray());
        for (const char *part : {"✕ trigger 1: git, commit_push\n  ✓ repository  wanted acme/web  found acme/web\n"
                                 "  ✕ branch      wanted develop   found main\n    Branch is `main`; wanted is `develop`.\n",
                                 "✓ trigger 2: git, commit_push\n", "✕ trigger 3: github_pr\n    It waits for `pull_request` of github",
                                 "    GIT_BRANCH=main\n", "    TRIGGER_REASON=commit_push\n", "\nThis event starts web.\n"})
            QVERIFY2(outcome.out.contains(part), outcome.out.constData());
    }

    void tellsWhatDoesNot()
    {
        const Outcome outcome = ask("trigger explain p.yaml --event push --payload tag.json --repository acme/web");
        QCOMPARE(outcome.status, int(ExitFailed));
        QVERIFY2(outcome.out.endsWith("\nThis event does not start web.\n"), outcome.out.constData());
        QVERIFY(!outcome.out.contains("Variables"));
    }

    void tellsWhatWaitsForApproval()
    {
        const Outcome outcome = ask("trigger explain p.yaml --event pull_request --payload fork.json --repository acme/web");
        QCOMPARE(outcome.status, int(ExitPassed));
        QVERIFY2(outcome.out.contains("waits for approval"), outcome.out.constData());
    }

    void asJson()
    {
        const Outcome outcome = ask("trigger explain p.yaml --event pull_request --payload fork.json --repository acme/web --output json");
        QCOMPARE(outcome.status, int(ExitPassed));
        QCOMPARE(outcome.out.count('\n'), 1);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json[u"v"].toInt(), 1);
        QCOMPARE(json[u"matched"], QJsonValue(true));
        QCOMPARE(json[u"trigger"].toString(), QStringLiteral("github_pr"));
        QCOMPARE(json[u"reason"].toString(), QStringLiteral("created"));
        QCOMPARE(json[u"untrusted"], QJsonValue(true));
        QCOMPARE(json[u"env"].toObject()[u"PR_NUMBER"].toString(), QStringLiteral("42"));
        QCOMPARE(json[u"triggers"].toArray().size(), 3);
    }

    void takesKeptEventsAndHeaders()
    {
        m_clustero->writeFile(QStringLiteral("event.json"), QJsonDocument(toJson(sample("push"))).toJson());
        QCOMPARE(ask("trigger explain p.yaml --payload event.json --repository acme/web").status, int(ExitPassed));
        m_clustero->writeFile(QStringLiteral("hook.yaml"),
                              "version: 1\ntriggers:\n- {type: webhook, channel: alerts, when: \"headers['x-kind'] === 'a'\"}\n"
                              "strands:\n- name: build\n  steps: [{type: host, cmd: [make]}]\n");
        m_clustero->writeFile(QStringLiteral("headers"), "X-Kind: a\r\nX-Clustero-Channel: alerts\r\n");
        m_clustero->writeFile(QStringLiteral("headers.json"), R"({"X-Kind": "b", "X-Clustero-Channel": "alerts"})");
        QCOMPARE(ask("trigger explain hook.yaml --event webhook --payload push.json --headers headers").status, int(ExitPassed));
        QCOMPARE(ask("trigger explain hook.yaml --event webhook --payload push.json --headers headers.json").status, int(ExitFailed));
    }

    void ownTypesCount()
    {
        QVERIFY(QDir(m_clustero->folder()).mkpath(QStringLiteral("configuration/triggers")));
        m_clustero->writeFile(QStringLiteral("configuration/triggers/star.yaml"),
                              "id: star\nsource: github\nevent: star\nreasons:\n  given: payload.action === 'created'\n");
        m_clustero->writeFile(QStringLiteral("configuration/triggers/bad.yaml"), "id: bad\n");
        m_clustero->writeFile(QStringLiteral("star.yaml"),
                              "version: 1\ntriggers:\n- type: star\nstrands:\n- name: build\n  steps: [{type: host, cmd: [make]}]\n");
        m_clustero->writeFile(QStringLiteral("star.json"), R"({"action": "created"})");
        const Outcome outcome = ask("trigger explain star.yaml --event star --payload star.json");
        QVERIFY2(outcome.status == ExitPassed, outcome.out.constData());
        QVERIFY2(outcome.err.contains("bad.yaml:1:1: error: ") && outcome.err.contains("[missing-key]"), outcome.err.constData());
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, const char *says) { QTest::newRow(line) << QString::fromLatin1(says); };
        row("trigger explain", "needs --payload FILE");
        row("trigger explian p.yaml", "Did you mean `explain`?");
        row("trigger explain p.yaml", "needs --payload FILE");
        row("trigger explain p.yaml --payload push.json", "needs --event NAME");
        row("trigger explain p.yaml --event push --payload nothing.json", "nothing.json cannot be read");
        row("trigger explain nothing.yaml --event push --payload push.json", "nothing.yaml cannot be read");
        row("trigger explain push.json --event push --payload push.json", "[missing-key]");
        row("trigger explain p.yaml --event push --payload push.json --headers push.yaml", "push.yaml cannot be read");
        row("trigger explain p.yaml --event push --payload push.json --headers p.yaml", "Line 4 of the headers");
    }
    void saysWhatIsMissing()
    {
        QFETCH(QString, says);
        const Outcome outcome = ask(QTest::currentDataTag());
        QCOMPARE(outcome.status, int(ExitBadInput));
        QVERIFY2(errorText(outcome).contains(says), outcome.err.constData());
    }

    void schemas()
    {
        for (const char *kind : {"pipeline", "trigger", "events"}) {
            const Outcome outcome = (*m_clustero)({QStringLiteral("schema"), QString::fromLatin1(kind)});
            QCOMPARE(outcome.status, int(ExitPassed));
            const QJsonObject schema = QJsonDocument::fromJson(outcome.out).object();
            QCOMPARE(schema[u"$schema"].toString(), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
            QVERIFY(!schema[u"properties"].toObject().isEmpty());
        }
    }

private:
    Outcome ask(const char *line)
    {
        m_clustero->writeFile(QStringLiteral("p.yaml"), pipeline);
        m_clustero->writeFile(QStringLiteral("push.json"), sample("push").data);
        m_clustero->writeFile(QStringLiteral("tag.json"), sample("tag").data);
        m_clustero->writeFile(QStringLiteral("fork.json"), sample("pr-fork").data);
        return (*m_clustero)(words(line));
    }
};

QTEST_GUILESS_MAIN(TestTriggerCommand)
#include "tst_triggercommand.moc"
