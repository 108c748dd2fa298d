// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/slackdesk.h"

#include "app/events/eventservice.h"
#include "app/session/launch.h"
#include "app/session/pipelinefiles.h"
#include "models/logs/errorrules.h"
#include "models/logs/linerenderer.h"
#include "models/runs/failures.h"
#include "models/runs/liverun.h"

#include <QFile>
#include <QPointer>
#include <QSet>

namespace clustero {

namespace {

constexpr int mostSummaries = 1000, mostEarlier = 60, mostWaitingShown = 100, excerptLines = 12, logLines = 80;
constexpr qint64 endOfLog = 256 * 1024;

QList<QByteArray> lastLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isCut = file.size() > endOfLog;
    if (isCut && !file.seek(file.size() - endOfLog))
        return {};
    QList<QByteArray> lines = file.read(endOfLog).split('\n');
    if (isCut && lines.size() > 1)
        lines.removeFirst();
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList seenOf(const QList<QByteArray> &lines, int most)
{
    QStringList seen;
    for (const QByteArray &line : lines.mid(std::max<qsizetype>(0, lines.size() - most)))
        seen += visibleText(line);
    return seen;
}

QString logOf(const Store &store, const Run &run, const StrandRun &strand, const StepRun &step)
{
    return store.paths().logPath(run.id, strand.name, step.name);
}

bool isFailed(State state)
{
    return state == State::Failed || state == State::TimedOut || state == State::Interrupted;
}

} // namespace

QStringList tellingLines(const QString &logPath, int most)
{
    const QList<QByteArray> lines = lastLines(logPath);
    const ErrorRules rules;
    QStringList telling;
    for (const QByteArray &line : lines) {
        if (telling.size() < most && rules.matches(line))
            telling += visibleText(line);
    }
    return telling.isEmpty() ? seenOf(lines, most) : telling;
}

SlackDesk::SlackDesk(Session &session, EventService &events, SlackReporter &reporter)
    : m_session(session), m_events(events), m_reporter(reporter)
{}

QList<ChatPipeline> SlackDesk::pipelines()
{
    QList<ChatPipeline> all;
    QSet<QString> files;
    for (const ListedPipeline &listed : m_events.pipelines().all().value_or(QList<ListedPipeline>())) {
        all += chatPipeline(listed);
        files.insert(listed.file);
    }
    for (const RunSummary &run : runs(mostSummaries)) {
        if (files.contains(run.file))
            continue;
        all += chatPipeline(run);
        files.insert(run.file);
    }
    return all;
}

QList<RunSummary> SlackDesk::runs(int most)
{
    return m_session.store().summaries(RunId(), most).value_or(QList<RunSummary>());
}

Result<RunStory> SlackDesk::story(const RunId &id)
{
    const Result<Run> run = m_session.store().run(id);
    return run ? Result<RunStory>(storyOf(*run)) : failure(run);
}

RunStory SlackDesk::storyOf(const Run &run)
{
    Store &store = m_session.store();
    RunStory story;
    story.run = run;
    const QList<ChatPipeline> all = pipelines();
    const auto own = std::find_if(all.begin(), all.end(), [&](const ChatPipeline &one) { return one.file == run.file; });
    if (own != all.end()) {
        story.pipeline = *own;
    } else {
        RunSummary summary;
        summary.file = run.file;
        summary.pipeline = run.pipeline;
        summary.source = run.source;
        story.pipeline = chatPipeline(summary);
    }
    story.label = own == all.end() ? run.pipeline : chatLabel(*own, all);
    bool isCounting = true;
    for (const Run &earlier : store.runs(run.file, mostEarlier).value_or(QList<Run>())) {
        if (earlier.id.value >= run.id.value || !isFinal(earlier.state) || earlier.state == State::Cancelled ||
            earlier.state == State::Skipped)
            continue;
        if (!story.previous)
            story.previous = earlier.state;
        isCounting = isCounting && isFailed(earlier.state);
        story.failuresBefore += isCounting;
    }
    if (!isFinal(run.state))
        return story;
    if (const QList<StepRef> failures = failuresOf(run); !failures.isEmpty()) {
        const StrandRun &strand = run.strands.at(failures.constFirst().strand);
        story.excerpt = tellingLines(logOf(store, run, strand, strand.steps.at(failures.constFirst().step)), excerptLines);
    }
    story.artifacts = store.artifacts(run.id).value_or(QList<Artifact>());
    return story;
}

Result<ChatForm> SlackDesk::form(const ChatPipeline &pipeline)
{
    if (pipeline.folder.isEmpty()) {
        return failure(QStringLiteral("not-startable"),
                       QStringLiteral("`%1` lies in a repository, and its events start it. A run that it had can be run again: `rerun`.")
                           .arg(pipeline.name));
    }
    const Result<PipelineText> text = readPipelineFile(pipeline.file);
    if (!text)
        return failure(text);
    if (!text->reading.isValid()) {
        return failure(
            QStringLiteral("pipeline-wrong"),
            QStringLiteral("Its file has mistakes, so it cannot run. The first one: %1").arg(firstSentence(text->reading.diagnostics)));
    }
    const Result<ParameterFields> fields = parameterFields(text->reading.spec, text->bytes);
    if (!fields)
        return failure(fields);
    return ChatForm{text->reading.spec, *fields};
}

QCoro::Task<Result<RunId>> SlackDesk::start(ChatPipeline pipeline, QMap<QString, QString> parameters, ChatAsker asker)
{
    const QPointer<SlackDesk> self(this);
    RunRequest request;
    request.file = pipeline.file;
    request.folder = pipeline.folder;
    request.params = parameters;
    const tl::expected<LiveRun *, Refusal> live = co_await m_session.start(request);
    if (!self)
        co_return failure(QStringLiteral("cancelled"), QStringLiteral("Clustero was closed."));
    const Result<RunId> told = co_await tell(live, asker);
    co_return told;
}

QCoro::Task<Result<RunId>> SlackDesk::rerun(RunId run, bool onlyFailed, ChatAsker asker)
{
    const QPointer<SlackDesk> self(this);
    RerunRequest request;
    request.run = run.value;
    request.onlyFailed = onlyFailed;
    const tl::expected<LiveRun *, Refusal> live = co_await m_session.rerun(request);
    if (!self)
        co_return failure(QStringLiteral("cancelled"), QStringLiteral("Clustero was closed."));
    const Result<RunId> told = co_await tell(live, asker);
    co_return told;
}

/// Who shows and lets go of runs that events start does so with this one, too.
QCoro::Task<Result<RunId>> SlackDesk::tell(tl::expected<LiveRun *, Refusal> live, ChatAsker asker)
{
    if (!live) {
        const QList<Diagnostic> &diagnostics = live.error().diagnostics;
        co_return failure(diagnostics.isEmpty() ? QStringLiteral("refused") : diagnostics.constFirst().code, firstSentence(diagnostics));
    }
    const RunId id = (*live)->run().id;
    const RunStory story = storyOf((*live)->run());
    WantedMessage wanted;
    wanted.message = runMessage(story);
    wanted.responseUrl = asker.responseUrl;
    wanted.person = asker.person;
    wanted.channel = asker.channel;
    wanted.askedMs = asker.at.toMSecsSinceEpoch();
    const Result<void> kept = m_reporter.want(id.value, {asker.team, asker.isPublic ? asker.channel : QString()}, wanted);
    Q_EMIT m_session.eventRunStarted(*live);
    if (!kept)
        co_return failure(kept);
    co_return id;
}

Result<void> SlackDesk::cancel(const RunId &run)
{
    return m_session.cancel(run);
}

WaitingApproval SlackDesk::approvalOf(const EventDecision &decision, const QList<ChatPipeline> &all)
{
    WaitingApproval waiting;
    waiting.decision = decision;
    const Result<ListedPipeline> listed = m_events.pipelines().pipeline(decision.pipeline);
    if (listed)
        waiting.pipeline = chatPipeline(*listed);
    waiting.label = listed ? chatLabel(waiting.pipeline, all) : decision.name;
    if (const Result<EventSummary> event = m_events.store().summary(decision.event))
        waiting.event = event->title;
    return waiting;
}

QList<WaitingApproval> SlackDesk::waiting()
{
    QList<WaitingApproval> all;
    const Result<QList<EventDecision>> decisions = m_events.store().decisionsIn(DecisionState::WaitingApproval, mostWaitingShown);
    if (!decisions || decisions->isEmpty())
        return all;
    const QList<ChatPipeline> known = pipelines();
    for (const EventDecision &decision : *decisions)
        all += approvalOf(decision, known);
    return all;
}

Result<void> SlackDesk::answer(const WaitingApproval &waiting, bool isApproved, const QString &by)
{
    const QString who = QStringLiteral("%1 (Slack)").arg(by);
    const EventDecision &decision = waiting.decision;
    const Result<void> done = isApproved ? m_events.approve(decision.event, decision.pipeline, who, true)
                                         : m_events.deny(decision.event, decision.pipeline, who, true);
    if (done)
        Q_EMIT decided();
    return done;
}

QStringList SlackDesk::log(const Run &run, const StepPlace &place)
{
    const StrandRun &strand = run.strands.at(place.strand);
    return seenOf(lastLines(logOf(m_session.store(), run, strand, strand.steps.at(place.step))), logLines);
}

} // namespace clustero

// Apart from the other classes of this folder, so that tests can have a session of their own.
#include "moc_slackdesk.cpp"
