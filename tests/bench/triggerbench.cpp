// SPDX-License-Identifier: GPL-3.0-or-later
// How long events take: reading the definitions, one event against 200 pipelines, many events against them. Milliseconds, the best of turns.
#include "app/session/expressionwatchdog.h"
#include "models/events/samples.h"
#include "models/triggers/matching.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace clustero;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QList<PipelineSpec> pipelines(int count)
{
    QList<PipelineSpec> all;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        all += readPipeline("version: 1\nname: p" + number +
                                "\ntriggers:\n- {type: git, branch: [main, 'release/**'], author: '*@acme.com', message: '^(feat|fix)'}\n"
                                "- {type: github_pr, target: main, title: ^feat}\n- {type: pipeline, pipeline: build-*}\n- {type: "
                                "jira_issue, to: Done}\n"
                                "strands:\n- name: build\n  steps:\n  - type: busybox\n",
                            QStringLiteral("p.yaml"))
                   .spec;
    }
    return all;
}

/// No two wait for the same branch, target, pipeline or status.
QList<PipelineSpec> differentPipelines(int count)
{
    QList<PipelineSpec> all;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        all += readPipeline("version: 1\nname: p" + n + "\ntriggers:\n- {type: git, branch: [main, 'release-" + n +
                                "/**'], author: '*@acme.com', message: '^(feat|fix)'}\n- {type: github_pr, target: [main, t" + n +
                                "], title: ^feat}\n- {type: pipeline, pipeline: [build-*, p" + n + "]}\n- {type: jira_issue, to: [Done, S" +
                                n + "]}\nstrands:\n- name: build\n  steps:\n  - type: busybox\n",
                            QStringLiteral("p.yaml"))
                   .spec;
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    const TriggerTypeInfo *git = builtInTriggerType(QStringLiteral("git"));
    std::printf("definition of one type   %8.3f ms\n", milliseconds(timer));
    timer.restart();
    const qsizetype types = builtInTriggerTypes().size();
    std::printf("definitions of all %lld    %8.3f ms\n", static_cast<long long>(types), milliseconds(timer));
    if (!git)
        return 1;
    const QList<PipelineSpec> specs = pipelines(200);
    const Event push = sampleEvents().constFirst().event;
    const QList<SampleEvent> samples = sampleEvents();
    ThreadExpressionWatchdog watchdog;
    timer.restart();
    EventMatcher matcher({}, watchdog);
    qsizetype started = 0;
    const auto match = [&](const Event &event) {
        matcher.setEvent(event);
        for (const PipelineSpec &spec : specs)
            started += matcher.match(spec, {QStringLiteral("acme/web"), 0}).starts();
    };
    match(push);
    std::printf("first event x 200        %8.3f ms (engine included; %lld start)\n", milliseconds(timer), static_cast<long long>(started));
    double best = 1e9;
    for (int turn = 0; turn < 20; ++turn) {
        timer.restart();
        match(push);
        best = std::min(best, milliseconds(timer));
    }
    std::printf("event x 200              %8.3f ms\n", best);
    struct Workload
    {
        const char *name;
        bool isEqual; ///< what they wait for
        int repositories;
    };
    for (const auto &[name, isEqual, repositories] :
         {Workload{"equal, one repository    ", true, 1}, Workload{"different, 50 repositories", false, 50},
          Workload{"different, one repository ", false, 1}}) {
        QList<PreparedPipeline> prepared;
        QList<MatchContext> contexts;
        for (const PipelineSpec &spec : isEqual ? specs : differentPipelines(200)) {
            const qsizetype number = prepared.size() % repositories;
            contexts.append({number == 0 ? QStringLiteral("acme/web") : QStringLiteral("acme/other-%1").arg(number), 0});
            prepared += matcher.prepare(spec);
        }
        qsizetype all = 0;
        timer.restart();
        for (int i = 0; i < 10'000; ++i) {
            matcher.setEvent(samples[i % samples.size()].event);
            for (qsizetype k = 0; k < prepared.size(); ++k)
                all += matcher.concerns(prepared[k], contexts[k]) && matcher.match(prepared[k], contexts[k]).starts();
        }
        std::printf("10,000 x 200 %s %8.3f ms (prepared; %lld start)\n", name, milliseconds(timer), static_cast<long long>(all));
    }
    return 0;
}
