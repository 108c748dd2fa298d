// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/triggertypereader.h"

#include <QTest>

using namespace clustero;

namespace {

const QByteArray pullRequest = "id: my_pr\n"
                               "source: github\n"
                               "event: pull_request\n"
                               "reasons:\n"
                               "  created: \"['opened', 'reopened'].includes(payload.action)\"\n"
                               "  merged: {title: Merged, when: payload.pull_request.merged}\n"
                               "conditions:\n"
                               "  repository: {value: payload.repository.full_name, match: glob, default: own}\n"
                               "  forks: {value: '!payload.pull_request.head.repo', match: allow, default: false}\n"
                               "env:\n"
                               "  PR: payload.pull_request.number\n"
                               "commit: payload.pull_request.head.sha\n"
                               "untrusted: 'true'\n";

QStringList linesOf(const TriggerTypeReading &reading)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : reading.diagnostics)
        lines += toLine(diagnostic);
    return lines;
}

} // namespace

class TestTriggerTypeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInTypesAreRight_data()
    {
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<QString>("conditions");
        QTest::addColumn<QString>("variables");
        const auto row = [](const char *name, const char *reasons, const char *conditions, const char *variables) {
            QTest::newRow(name) << QString::fromLatin1(reasons) << QString::fromLatin1(conditions) << QString::fromLatin1(variables);
        };
        row("git", "commit_push tag_push", "repository branch author committer message tag",
            "GIT_COMMIT_SHA GIT_COMMIT_SHORT_SHA GIT_BRANCH GIT_TAG GITHUB_ORG GITHUB_REPO_NAME");
        row("github_pr", "created sync merged closed", "repository target branch title forks draft",
            "PR_NUMBER GIT_COMMIT_SHA GIT_COMMIT_SHORT_SHA GIT_BRANCH GIT_TARGET_BRANCH GITHUB_ORG GITHUB_REPO_NAME");
        row("github_issue", "created closed", "repository title label", "ISSUE_NUMBER GITHUB_ORG GITHUB_REPO_NAME");
        row("github_release", "published created", "repository tag prerelease", "RELEASE_TAG RELEASE_NAME GITHUB_ORG GITHUB_REPO_NAME");
        row("artifact", "published", "repository name ecosystem", "ARTIFACT_NAME ARTIFACT_VERSION ARTIFACT_ECOSYSTEM ARTIFACT_URL");
        row("jira_release", "created released", "project name", "RELEASE_ID RELEASE_NAME JIRA_PROJECT");
        row("jira_issue", "created transitioned", "project issue_type priority from to",
            "ISSUE_KEY JIRA_PROJECT TRANSITION_FROM TRANSITION_TO");
        row("pipeline", "success failure", "pipeline result mode", "");
        row("manual", "requested", "parameters", "");
        row("schedule", "due", "cron timezone catchup", "SCHEDULE_TIME");
        row("files", "changed", "paths ignore debounce", "CHANGED_FILES");
        row("webhook", "received", "channel when", "WEBHOOK_CHANNEL");
    }
    void builtInTypesAreRight()
    {
        QFETCH(QString, reasons);
        QFETCH(QString, conditions);
        QFETCH(QString, variables);
        const TriggerTypeInfo *type = builtInTriggerType(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(type);
        QCOMPARE(type->reasonNames().join(u' '), reasons);
        QCOMPARE(type->conditionNames().join(u' '), conditions);
        QCOMPARE(type->variableNames().join(u' '), variables);
        QVERIFY(!type->title.isEmpty() && !type->sentence.isEmpty());
        for (const TriggerReason &reason : type->reasons)
            QVERIFY2(reason.title != reason.name, qPrintable(reason.name));
        for (const TriggerCondition &condition : type->conditions)
            QVERIFY2(condition.title != condition.name && condition.sentence.endsWith(u'.'), qPrintable(condition.name));
    }

    void builtInFilesHaveNoProblems()
    {
        QCOMPARE(builtInTriggerTypes().size(), 12);
        QCOMPARE(builtInTriggerTypes().constFirst().name, QStringLiteral("git"));
        QCOMPARE(builtInTriggerTypes().constLast().name, QStringLiteral("webhook"));
        QVERIFY(!builtInTriggerType(QStringLiteral("gitt")));
        for (const TriggerTypeInfo &type : builtInTriggerTypes()) {
            QFile file(QStringLiteral(CLUSTERO_TEST_DATA "/../../resources/triggers/%1.yaml").arg(type.name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(linesOf(readTriggerType(file.readAll(), type.name)), QStringList());
        }
    }

    void readsADefinition()
    {
        const TriggerTypeReading reading = readTriggerType(pullRequest, QStringLiteral("my_pr.yaml"));
        QCOMPARE(linesOf(reading), QStringList());
        const TriggerTypeInfo &type = reading.type;
        QCOMPARE(type.name, QStringLiteral("my_pr"));
        QCOMPARE(type.file, QStringLiteral("my_pr.yaml"));
        QCOMPARE(type.reasonNames(), QStringList({QStringLiteral("created"), QStringLiteral("merged")}));
        QCOMPARE(type.reasons[1].title, QStringLiteral("Merged"));
        QCOMPARE(type.reasons[0].when.range.line, 5);
        QVERIFY(type.condition(u"repository")->isOwn);
        QCOMPARE(toString(type.condition(u"forks")->match), QStringLiteral("allow"));
        QCOMPARE(type.condition(u"forks")->defaultValue, QJsonValue(false));
        QCOMPARE(type.commit->value, QStringLiteral("payload.pull_request.head.sha"));
        QCOMPARE(type.expressions().size(), 7);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *before, const char *after, const char *place, const char *code) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(place) << QString::fromLatin1(code);
        };
        row("no id", "id: my_pr\n", "", "t.yaml:1:1:", "missing-key");
        row("bad id", "id: my_pr", "id: My-PR", "t.yaml:1:5:", "bad-name");
        row("id is a list", "id: my_pr", "id: [a]", "t.yaml:1:5:", "wrong-type");
        row("unknown source", "source: github", "source: githup", "t.yaml:2:9:", "bad-value");
        row("no event", "event: pull_request\n", "", "t.yaml:1:1:", "missing-key");
        row("reasons are a list", "  created:", "  - a\n  - created:", "t.yaml:", "yaml-syntax");
        row("reason has a bad name", "  created:", "  Created:", "t.yaml:5:3:", "bad-name");
        row("reason without when", "when: payload.pull_request.merged", "wen: x", "t.yaml:6:11:", "missing-key");
        row("expression not quoted", "\"['opened', 'reopened'].includes(payload.action)\"", "[a]", "t.yaml:5:12:", "wrong-type");
        row("expression empty", "PR: payload.pull_request.number", "PR: ''", "t.yaml:11:7:", "bad-value");
        row("unknown match", "match: glob", "match: globb", "t.yaml:8:60:", "bad-value");
        row("condition without value", "value: payload.repository.full_name, ", "", "t.yaml:8:3:", "missing-key");
        row("condition is type", "  repository:", "  type:", "t.yaml:8:3:", "bad-name");
        row("default of allow", "default: false", "default: maybe", "t.yaml:9:76:", "bad-value");
        row("unknown reason", "match: glob", "match: glob, reasons: [opened]", "t.yaml:8:75:", "bad-value");
        row("except of nothing", "match: glob", "match: glob, except: ignore", "t.yaml:8:3:", "bad-value");
        row("variable is taken", "  PR:", "  TRIGGER_TYPE:", "t.yaml:11:3:", "bad-name");
        row("variable has a bad name", "  PR:", "  P-R:", "t.yaml:11:3:", "bad-name");
        row("unknown key", "commit:", "comit:", "t.yaml:12:1:", "unknown-key");
        row("not YAML", "env:\n", "env: [\n", "t.yaml:", "yaml-syntax");
    }
    void problems()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, place);
        QFETCH(QString, code);
        QVERIFY(pullRequest.contains(before));
        const TriggerTypeReading reading = readTriggerType(QByteArray(pullRequest).replace(before, after), QStringLiteral("t.yaml"));
        const QStringList lines = linesOf(reading);
        const bool found = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
            return line.startsWith(place) && line.endsWith(QStringLiteral("[%1]").arg(code));
        });
        QVERIFY2(found, qPrintable(lines.join(u'\n')));
        QCOMPARE(reading.isValid(), code == QLatin1String("unknown-key"));
    }

    void boundsAreKept()
    {
        QByteArray many = pullRequest;
        for (int i = 0; i < 300; ++i)
            many.replace("env:\n", "env:\n  V" + QByteArray::number(i) + ": '1'\n");
        QVERIFY(linesOf(readTriggerType(many, {})).join(u'\n').contains(QStringLiteral("[too-many]")));
        QVERIFY(!readTriggerType(QByteArray(maximumTriggerTypeBytes + 1, 'a'), {}).isValid());
        QVERIFY(linesOf(readTriggerType(QByteArray(pullRequest).replace("payload.pull_request.number", QByteArray(5000, 'a')), {}))
                    .join(u'\n')
                    .contains(QStringLiteral("[expression-too-long]")));
        QVERIFY(linesOf(readTriggerType({}, {})).join(u'\n').contains(QStringLiteral("[empty-file]")));
    }
};

QTEST_APPLESS_MAIN(TestTriggerTypeReader)
#include "tst_triggertypereader.moc"
