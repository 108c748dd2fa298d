// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/launch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace clustero {

namespace {

/// \p name and every strand that waits for it, directly or not.
QSet<QString> withDependants(const PipelineSpec &spec, const QString &name)
{
    QSet<QString> found{name};
    for (bool again = true; again;) {
        again = false;
        for (const StrandSpec &strand : spec.strands) {
            const bool waits =
                std::any_of(strand.after.begin(), strand.after.end(), [&found](const QString &n) { return found.contains(n); });
            if (waits && !found.contains(strand.name)) {
                found.insert(strand.name);
                again = true;
            }
        }
    }
    return found;
}

Result<void> linkFile(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return {};
    QDir().mkpath(QFileInfo(to).path());
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 || QFile::copy(from, to))
        return {};
    return failure(QStringLiteral("log-file"), QStringLiteral("The log %1 cannot be copied to %2. Is the disk full?").arg(from, to));
}

} // namespace

void Launch::reuse(QList<StrandRun> &strands) const
{
    if (!earlier)
        return;
    const QString reason = QStringLiteral("taken from run %1").arg(earlier->number);
    for (StrandRun &strand : strands) {
        const StrandRun *before = earlier->strand(strand.name);
        if (!before)
            continue;
        const bool whole = reusedStrands.contains(strand.name);
        for (qsizetype i = 0; i < strand.steps.size() && i < before->steps.size(); ++i) {
            if (!whole && (strand.name != fromStrand || strand.steps.at(i).name == fromStep))
                break;
            if (!whole) {
                // What was not run before is run, or left out by its condition as in any run.
                if (before->steps.at(i).state == State::Skipped)
                    continue;
                if (before->steps.at(i).state != State::Passed)
                    break;
            }
            strand.steps[i] = before->steps.at(i);
            strand.steps[i].reason = reason;
        }
        if (whole) {
            strand.state = before->state;
            strand.reason = reason;
            strand.startedAt = before->startedAt;
            strand.finishedAt = before->finishedAt;
        }
    }
}

Result<Workspace> Launch::makeWorkspace(const Run &newRun, const DataPaths &paths, const FetchWishes &wishes, WorkProgress *progress) const
{
    if (newRun.options.inPlace)
        return useInPlace(newRun.source);
    if (goesOn) {
        Result<Workspace> clone = cloneWorkspace(earlier->id, newRun.id, paths);
        const bool needed = !reusedStrands.isEmpty() || !fromStep.isEmpty();
        if (clone || needed || clone.error().code != QLatin1String("no-workspace"))
            return clone; // else it ended before it had one, and there is nothing to go on from
    }
    if (!newRun.commit.isEmpty())
        return checkoutCommit(newRun.repository, newRun.commit, newRun.id, paths, wishes, progress);
    if (newRun.source.isEmpty())
        return emptyWorkspace(newRun.id, paths);
    return snapshotFolder(newRun.source, newRun.id, paths, progress);
}

Result<void> Launch::linkLogs(const Run &newRun, const DataPaths &paths) const
{
    if (!earlier)
        return {};
    for (const StrandRun &strand : newRun.strands) {
        for (const StepRun &step : strand.steps) {
            if (!isFinal(step.state))
                continue;
            for (const auto path : {&DataPaths::logPath, &DataPaths::indexPath}) {
                const Result<void> linked =
                    linkFile((paths.*path)(earlier->id, strand.name, step.name), (paths.*path)(newRun.id, strand.name, step.name));
                if (!linked)
                    return linked;
            }
        }
    }
    return {};
}

Launch eventLaunch(const EventRun &event, const PipelineReading &reading)
{
    Launch launch;
    launch.spec = reading.spec;
    launch.warnings = reading.diagnostics;
    launch.shownFile = event.file;
    Run &run = launch.run;
    run.id = event.id;
    run.pipeline = reading.spec.name;
    run.file = event.file;
    run.source = event.folder;
    run.trigger = event.trigger;
    run.params = event.params;
    run.event = event.payload;
    run.eventId = event.eventId;
    run.variables = event.variables;
    run.repository = event.repository;
    run.commit = event.commit;
    run.branch = event.branch;
    run.withoutSecrets = event.withoutSecrets;
    run.upstream = event.upstream;
    run.pipelineText = event.text;
    return launch;
}

Result<void> handOnArtifacts(const Run &run, Store &store, const ArtifactStore &artifacts)
{
    if (run.upstream.isEmpty())
        return {};
    const Result<QList<Artifact>> found = store.artifacts(run.upstream);
    if (!found)
        return failure(found);
    const QString folder = store.paths().runFolder(run.id) + QStringLiteral("/upstream-artifacts/");
    for (const Artifact &artifact : *found) {
        if (const Result<void> extracted = artifacts.extract(artifact, folder + artifact.name); !extracted)
            return extracted;
    }
    return {};
}

QString firstSentence(const QList<Diagnostic> &diagnostics)
{
    const auto error =
        std::find_if(diagnostics.begin(), diagnostics.end(), [](const Diagnostic &one) { return one.severity == Severity::Error; });
    return error == diagnostics.end() ? QString() : error->message;
}

Result<Launch> rerunLaunch(const Run &earlier, const RerunRequest &request)
{
    if (!isFinal(earlier.state)) {
        return failure(QStringLiteral("run-not-over"),
                       QStringLiteral("Run %1 is still %2. Wait for its end, or cancel it: clustero cancel %1")
                           .arg(earlier.number)
                           .arg(inWords(earlier.state)));
    }
    Launch launch;
    PipelineReading reading = readPipeline(earlier.pipelineText, earlier.file);
    launch.spec = reading.spec;
    launch.shownFile = earlier.file;
    launch.earlier = earlier;
    launch.run.pipeline = earlier.pipeline;
    launch.run.file = earlier.file;
    launch.run.source = earlier.source;
    launch.run.trigger = earlier.trigger;
    launch.run.params = earlier.params;
    launch.run.event = earlier.event;
    launch.run.eventId = earlier.eventId;
    launch.run.variables = earlier.variables;
    launch.run.repository = earlier.repository;
    launch.run.commit = earlier.commit;
    launch.run.branch = earlier.branch;
    launch.run.withoutSecrets = earlier.withoutSecrets;
    launch.run.upstream = earlier.upstream;
    launch.run.pipelineText = earlier.pipelineText;
    launch.run.options = earlier.options;
    launch.run.rerunOf = earlier.id;

    QSet<QString> again;
    if (!request.fromStrand.isEmpty()) {
        const StrandSpec *strand = launch.spec.strand(request.fromStrand);
        if (!strand)
            return failure(QStringLiteral("no-strand"),
                           QStringLiteral("Run %1 has no strand `%2`.").arg(earlier.number).arg(request.fromStrand));
        const auto isFrom = [&request](const StepSpec &step) { return step.name == request.fromStep; };
        if (!request.fromStep.isEmpty() && std::none_of(strand->steps.begin(), strand->steps.end(), isFrom))
            return failure(QStringLiteral("no-step"),
                           QStringLiteral("The strand `%1` has no step `%2`.").arg(request.fromStrand, request.fromStep));
        again = withDependants(launch.spec, request.fromStrand);
        launch.fromStrand = request.fromStep.isEmpty() ? QString() : request.fromStrand;
        launch.fromStep = request.fromStep;
    }
    const bool whole = request.fromStrand.isEmpty() && !request.onlyFailed;
    launch.goesOn = !whole;
    bool anyFailed = false;
    for (const StrandRun &strand : earlier.strands) {
        const bool passed = strand.state == State::Passed;
        anyFailed = anyFailed || (!passed && strand.state != State::Skipped);
        if (!whole && passed && !again.contains(strand.name))
            launch.reusedStrands.insert(strand.name);
    }
    if (request.onlyFailed && !anyFailed)
        return failure(QStringLiteral("nothing-failed"),
                       QStringLiteral("Nothing failed in run %1. To run all of it again: clustero rerun %1").arg(earlier.number));
    return launch;
}

} // namespace clustero
