// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/runreports.h"

#include "app/github/reporter.h"
#include "app/store/eventstore.h"
#include "app/store/githubstore.h"
#include "models/logs/linerenderer.h"
#include "models/logs/links.h"
#include "models/pipeline/spec.h"
#include "models/runs/failures.h"

#include <QFile>

namespace clustero {

namespace {

constexpr qint64 mostOfALog = 4 * 1024 * 1024, mostOfAll = 8 * 1024 * 1024;
constexpr qsizetype mostAnnotations = 1000, mostTargets = 1000;

/// The end of a log, from the beginning of a line on.
QByteArray endOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isCut = file.size() > most;
    if (isCut && !file.seek(file.size() - most))
        return {};
    const QByteArray bytes = file.read(most);
    return isCut ? bytes.mid(bytes.indexOf('\n') + 1) : bytes;
}

/// Folder that a step worked in, relative to the repository.
QString folderOf(const PipelineSpec &spec, const QString &strandName, const QString &stepName)
{
    for (const StrandSpec &strand : spec.strands) {
        if (strand.name != strandName)
            continue;
        for (const StepSpec &step : strand.steps) {
            if (step.name == stepName && !step.dir.isEmpty())
                return step.dir;
        }
        return strand.dir;
    }
    return QStringLiteral(".");
}

} // namespace

RunReports::RunReports(Reporter &reporter, EventStore &events, GithubStore &outbox, Store &runs)
    : m_reporter(reporter), m_events(events), m_outbox(outbox), m_runs(runs)
{}

std::optional<ReportTarget> RunReports::targetOf(const Run &run)
{
    if (run.eventId.isEmpty() || run.commit.isEmpty())
        return std::nullopt;
    const auto known = m_targets.constFind(run.id.value);
    if (known != m_targets.constEnd())
        return *known;
    const Result<qint64> row = m_events.find(run.eventId);
    const Result<Event> event = row ? m_events.event(*row) : failure(row);
    const std::optional<ReportTarget> target = event ? reportTarget(*event, run.commit) : std::nullopt;
    if (m_targets.size() >= mostTargets)
        m_targets.clear();
    m_targets.insert(run.id.value, target);
    return target;
}

Result<void> RunReports::report(const Run &run)
{
    const std::optional<ReportTarget> target = targetOf(run);
    if (!target)
        return {};
    const QList<CheckAnnotation> annotations = isFinal(run.state) ? annotationsOf(run, m_runs.paths()) : QList<CheckAnnotation>();
    return m_reporter.report(checkReport(run, *target, annotations));
}

Result<void> RunReports::catchUp()
{
    const Result<QStringList> open = m_outbox.openRuns();
    if (!open)
        return failure(open);
    for (const QString &id : *open) {
        const Result<Run> run = m_runs.run(RunId{id});
        if (!run)
            continue;
        if (const Result<void> reported = report(*run); !reported)
            return reported;
    }
    return {};
}

QList<CheckAnnotation> annotationsOf(const Run &run, const DataPaths &paths)
{
    static const QString root = QStringLiteral("/workspace");
    const PipelineReading reading = readPipeline(run.pipelineText, run.file);
    QList<CheckAnnotation> found;
    qint64 left = mostOfAll;
    for (const StepRef &ref : failuresOf(run)) {
        const StrandRun &strand = run.strands.at(ref.strand);
        const StepRun &step = strand.steps.at(ref.step);
        const QString folder = folderOf(reading.spec, strand.name, step.name);
        const auto place = [&folder](const QString &path) {
            return pathInCheckout(path, root, folder, QStringLiteral("/usr/local/src")).mid(root.size() + 1);
        };
        const QByteArray log = endOf(paths.logPath(run.id, strand.name, step.name), std::min(mostOfALog, left));
        left -= log.size();
        for (const QByteArray &line : log.split('\n')) {
            if (!line.contains(':') && !line.contains('('))
                continue;
            const std::optional<CheckAnnotation> annotation = annotationOf(visibleText(line), strand.name, step.name, place);
            if (annotation && !found.contains(*annotation))
                found.append(*annotation);
            if (found.size() >= mostAnnotations)
                return found;
        }
    }
    return found;
}

} // namespace clustero
