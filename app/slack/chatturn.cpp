// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/chatturn.h"

#include "models/chatops/parametermodal.h"
#include "models/triggers/parameters.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr int mostKnownRuns = 2000;

QString sentencesOf(const QList<Diagnostic> &diagnostics, bool isWithMissing)
{
    QStringList sentences;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (isWithMissing || diagnostic.code != QLatin1String("missing-parameter"))
            sentences += diagnostic.message;
    }
    return sentences.mid(0, 5).join(u' ');
}

QString runName(const Run &run, const QString &label)
{
    return QStringLiteral("`%1` #%2").arg(label).arg(run.number);
}

} // namespace

ChatTurn::ChatTurn(ChatDesk &desk, SlackStore &store, const Clock &clock, ChatRequest request, ChatTeam team, ChatAccess access,
                   std::shared_ptr<SlackCalls> calls)
    : m_desk(&desk),
      m_store(store),
      m_clock(clock),
      m_request(std::move(request)),
      m_team(std::move(team)),
      m_access(std::move(access)),
      m_calls(std::move(calls)),
      m_askedAt(clock.now())
{}

QString ChatTurn::inWords() const
{
    switch (m_request.kind) {
    case ChatRequest::Kind::Command: return QStringLiteral("/clustero %1").arg(withoutCredentials(m_request.text.left(300))).trimmed();
    case ChatRequest::Kind::Button: return QStringLiteral("button %1 %2").arg(m_request.action, m_request.value.left(100));
    case ChatRequest::Kind::Form: break;
    }
    return QStringLiteral("form");
}

QCoro::Task<ChatReply> ChatTurn::reply()
{
    const std::shared_ptr<ChatTurn> self = shared_from_this();
    if (m_request.kind == ChatRequest::Kind::Button) {
        ChatReply pressed = co_await press();
        co_return pressed;
    }
    if (m_request.kind == ChatRequest::Kind::Form) {
        ChatReply taken = co_await takeForm();
        co_return taken;
    }
    const Result<ChatCommand> command = parseChatCommand(m_request.text);
    if (!command)
        co_return problem(command.error());
    m_isPublic = command->isPublic;
    ChatReply obeyed = co_await obey(*command);
    co_return obeyed;
}

QCoro::Task<ChatReply> ChatTurn::obey(ChatCommand command)
{
    if (m_access.isStranger() && command.verb != ChatVerb::Help)
        co_return ChatReply{strangerAnswer(m_request.team, m_request.person, m_team.owners), QStringLiteral("refused"), false};
    switch (command.verb) {
    case ChatVerb::Help: co_return help();
    case ChatVerb::List: co_return list();
    case ChatVerb::Status: co_return status(command.run);
    case ChatVerb::Logs: co_return logs(command.run);
    case ChatVerb::Approve: co_return approve(command.run);
    case ChatVerb::Mute: co_return mute(command);
    case ChatVerb::Run:
    case ChatVerb::Cancel:
    case ChatVerb::Rerun: break;
    }
    if (command.verb == ChatVerb::Run) {
        ChatReply begun = co_await run(command);
        co_return begun;
    }
    const Result<Found> meant = find(command.run);
    if (!meant)
        co_return problem(meant.error());
    if (command.verb == ChatVerb::Cancel)
        co_return cancel(*meant);
    ChatReply again = co_await rerun(*meant, command.onlyFailed);
    co_return again;
}

QCoro::Task<ChatReply> ChatTurn::press()
{
    if (m_access.isStranger())
        co_return ChatReply{strangerAnswer(m_request.team, m_request.person, m_team.owners), QStringLiteral("refused"), false};
    const QString &action = m_request.action;
    if (action == QLatin1String(chataction::approve) || action == QLatin1String(chataction::deny)) {
        const bool isApproved = action == QLatin1String(chataction::approve);
        for (const WaitingApproval &waiting : waitingFor(ChatRight::See)) {
            if (waiting.subject() == m_request.value)
                co_return decide(waiting, isApproved);
        }
        co_return problem(Error{QStringLiteral("not-waiting"), QStringLiteral("It does not wait any more, or you may not see it.")});
    }
    const Result<Found> meant = findById(m_request.value);
    if (!meant)
        co_return problem(meant.error());
    if (action == QLatin1String(chataction::log))
        co_return showLog(*meant, QString());
    m_isPublic = m_request.isInPublic;
    if (action == QLatin1String(chataction::cancel)) {
        ChatReply cancelled = cancel(*meant);
        cancelled.isPublic = false;
        co_return cancelled;
    }
    ChatReply again = co_await rerun(*meant, action == QLatin1String(chataction::rerunFailed));
    co_return again;
}

QCoro::Task<ChatReply> ChatTurn::takeForm()
{
    const ModalContext context = modalContext(m_request.view);
    m_isPublic = context.isPublic;
    m_askedAt = QDateTime::fromMSecsSinceEpoch(context.askedMs, Qt::UTC);
    const QList<ChatPipeline> visible = seen();
    const auto pipeline =
        std::find_if(visible.begin(), visible.end(), [&](const ChatPipeline &one) { return one.key == context.pipeline; });
    if (pipeline == visible.end())
        co_return problem(
            Error{QStringLiteral("no-pipeline"), QStringLiteral("The pipeline is not there any more, or you may not see it.")});
    const QString label = chatLabel(*pipeline, visible);
    if (!m_access.may(ChatRight::Run, *pipeline))
        co_return refusal(ChatRight::Run, label);
    const Result<ChatForm> form = m_desk->form(*pipeline);
    if (!form)
        co_return problem(form.error());
    ChatReply begun = co_await begin(*pipeline, label, modalValues(m_request.view, form->fields));
    co_return begun;
}

ChatReply ChatTurn::help() const
{
    return said(helpAnswer(m_request.team, m_request.person, m_team.owners, m_access.isStranger()));
}

ChatReply ChatTurn::list()
{
    const QList<ChatPipeline> visible = seen();
    QHash<QString, RunSummary> newest;
    for (const RunSummary &run : m_desk->runs(mostKnownRuns)) {
        if (!newest.contains(run.file))
            newest.insert(run.file, run);
    }
    QList<ListedChatPipeline> lines;
    for (const ChatPipeline &pipeline : visible) {
        ListedChatPipeline line{chatLabel(pipeline, visible), std::nullopt, {}};
        if (const auto found = newest.constFind(pipeline.file); found != newest.constEnd())
            line.newest = *found;
        const QDateTime until = m_store.mutedUntil(m_request.team, m_request.channel, pipeline.file).value_or(QDateTime());
        if (until.isValid() && until > m_clock.now())
            line.mutedUntil = until;
        lines += line;
    }
    return said(listAnswer(lines));
}

ChatReply ChatTurn::status(const RunWords &words)
{
    if (!words.isEmpty()) {
        const Result<Found> meant = find(words);
        return meant ? said(runAnswer(meant->story)) : problem(meant.error());
    }
    const QList<ChatPipeline> visible = seen();
    QList<LabelledRun> runs;
    for (const RunSummary &run : m_desk->runs(mostKnownRuns)) {
        const auto pipeline = std::find_if(visible.begin(), visible.end(), [&](const ChatPipeline &one) { return one.file == run.file; });
        if (pipeline != visible.end())
            runs += LabelledRun{chatLabel(*pipeline, visible), run};
        if (runs.size() >= 200)
            break;
    }
    return said(statusAnswer(runs));
}

ChatReply ChatTurn::logs(const RunWords &words)
{
    const Result<Found> meant = find(words);
    return meant ? showLog(*meant, words.place) : problem(meant.error());
}

ChatReply ChatTurn::showLog(const Found &found, const QString &place)
{
    const Run &run = found.story.run;
    const Result<StepPlace> step = stepToShow(run, place);
    if (!step)
        return problem(step.error());
    const StrandRun &strand = run.strands.at(step->strand);
    return said(logAnswer(found.story, {strand.name, strand.steps.at(step->step).name, m_desk->log(run, *step)}));
}

ChatReply ChatTurn::cancel(const Found &found)
{
    if (!m_access.may(ChatRight::Run, found.pipeline))
        return refusal(ChatRight::Run, found.label);
    if (const Result<void> asked = m_desk->cancel(found.story.run.id); !asked)
        return problem(asked.error());
    return said(sentenceMessage(QStringLiteral("%1 is being cancelled.").arg(runName(found.story.run, found.label))));
}

QCoro::Task<ChatReply> ChatTurn::run(ChatCommand command)
{
    const QList<ChatPipeline> visible = seen();
    const Result<ChatPipeline> pipeline = findChatPipeline(command.pipeline, visible);
    if (!pipeline)
        co_return problem(pipeline.error());
    const QString label = chatLabel(*pipeline, visible);
    if (!m_access.may(ChatRight::Run, *pipeline))
        co_return refusal(ChatRight::Run, label);
    ChatReply begun = co_await begin(*pipeline, label, command.parameters);
    co_return begun;
}

QCoro::Task<ChatReply> ChatTurn::begin(ChatPipeline pipeline, QString label, QMap<QString, QString> parameters)
{
    const Result<ChatForm> form = m_desk->form(pipeline);
    if (!form)
        co_return problem(form.error());
    const ParameterCheck check = checkParameters(form->spec, parameters);
    if (!check.isValid()) {
        const bool isForForm = std::all_of(check.diagnostics.begin(), check.diagnostics.end(), [](const Diagnostic &one) {
            return one.code == QLatin1String("missing-parameter") || one.code == QLatin1String("bad-parameter");
        });
        if (!isForForm || form->fields.fields.isEmpty() || m_request.triggerId.isEmpty())
            co_return problem(Error{check.diagnostics.constFirst().code, sentencesOf(check.diagnostics, true)});
        QStringList problems;
        if (const QString text = sentencesOf(check.diagnostics, false); !text.isEmpty())
            problems += text;
        ChatReply asked = co_await ask(pipeline, label, form->fields, parameters, problems);
        co_return asked;
    }
    const Result<RunId> started = co_await m_desk->start(pipeline, parameters, asker());
    if (!started)
        co_return problem(started.error());
    co_return ChatReply{{}, QStringLiteral("started %1").arg(started->value), m_isPublic};
}

QCoro::Task<ChatReply> ChatTurn::ask(ChatPipeline pipeline, QString label, ParameterFields fields, QMap<QString, QString> given,
                                     QStringList problems)
{
    ModalContext context;
    context.pipeline = pipeline.key;
    context.channel = m_request.channel;
    context.responseUrl = m_request.responseUrl;
    context.askedMs = m_askedAt.toMSecsSinceEpoch();
    context.isPublic = m_isPublic;
    const Result<QJsonObject> view = parameterModal(label, fields, given, problems, context);
    if (!view)
        co_return problem(view.error());
    QJsonObject arguments;
    arguments.insert(QStringLiteral("trigger_id"), m_request.triggerId);
    arguments.insert(QStringLiteral("view"), *view);
    const Result<QJsonObject> opened = co_await m_calls->call(QStringLiteral("views.open"), arguments);
    if (opened)
        co_return ChatReply{{}, QStringLiteral("asked for parameters"), false};
    QStringList names;
    for (const ParameterField &field : fields.fields)
        names += field.name + QStringLiteral("=…");
    co_return problem(Error{opened.error().code,
                            QStringLiteral("The form could not be shown: %1 Write the parameters behind the command: `run \"%2\" %3`")
                                .arg(opened.error().sentence, label, names.mid(0, 20).join(u' '))});
}

QCoro::Task<ChatReply> ChatTurn::rerun(Found found, bool onlyFailed)
{
    if (!m_access.may(ChatRight::Run, found.pipeline))
        co_return refusal(ChatRight::Run, found.label);
    const Result<RunId> started = co_await m_desk->rerun(found.story.run.id, onlyFailed, asker());
    if (!started)
        co_return problem(started.error());
    co_return ChatReply{{}, QStringLiteral("started %1").arg(started->value), m_isPublic};
}

QList<WaitingApproval> ChatTurn::waitingFor(ChatRight right)
{
    QList<WaitingApproval> mine;
    for (const WaitingApproval &one : m_desk->waiting()) {
        if (m_access.may(right, one.pipeline))
            mine += one;
    }
    return mine;
}

ChatReply ChatTurn::approve(const RunWords &words)
{
    QList<WaitingApproval> mine = waitingFor(ChatRight::See);
    if (!words.pipeline.isEmpty()) {
        const Result<ChatPipeline> pipeline = findChatPipeline(words.pipeline, seen());
        if (!pipeline)
            return problem(pipeline.error());
        mine.removeIf([&](const WaitingApproval &one) { return one.pipeline.file != pipeline->file; });
    }
    if (!words.run.isEmpty() && words.run != QLatin1String("last"))
        mine.removeIf([&](const WaitingApproval &one) { return one.decision.event != words.run.toLongLong(); });
    if (mine.size() == 1 && !words.isEmpty())
        return decide(mine.constFirst(), true);
    m_isPublic = false;
    return said(waitingAnswer(mine));
}

ChatReply ChatTurn::decide(const WaitingApproval &waiting, bool isApproved)
{
    if (!m_access.may(ChatRight::Approve, waiting.pipeline))
        return refusal(ChatRight::Approve, waiting.label);
    if (const Result<void> done = m_desk->answer(waiting, isApproved, m_request.person); !done)
        return problem(done.error());
    const QString text = isApproved ? QStringLiteral("`%1` was approved.") : QStringLiteral("`%1` was denied.");
    return said(sentenceMessage(text.arg(waiting.label)));
}

ChatReply ChatTurn::mute(const ChatCommand &command)
{
    const QList<ChatPipeline> visible = seen();
    const Result<ChatPipeline> pipeline = findChatPipeline(command.pipeline, visible);
    if (!pipeline)
        return problem(pipeline.error());
    const QString label = chatLabel(*pipeline, visible);
    if (!m_access.may(ChatRight::Run, *pipeline))
        return refusal(ChatRight::Run, label);
    const QDateTime until = command.mute.count() > 0 ? m_clock.now().addSecs(std::chrono::seconds(command.mute).count()) : QDateTime();
    if (const Result<void> muted = m_store.mute({m_request.team, m_request.channel, pipeline->file, until}); !muted)
        return problem(muted.error());
    return said(muteAnswer(label, until));
}

Result<ChatTurn::Found> ChatTurn::find(const RunWords &words)
{
    const QList<ChatPipeline> visible = seen();
    const Result<RunSummary> run = findChatRun(words, visible, m_desk->runs(mostKnownRuns));
    return run ? found(run->id, visible) : Result<Found>(failure(run));
}

Result<ChatTurn::Found> ChatTurn::findById(const QString &id)
{
    return found(RunId{isRunId(id) ? id : QString()}, seen());
}

/// A run of a pipeline that they may not see is as one that is not there.
Result<ChatTurn::Found> ChatTurn::found(const RunId &id, const QList<ChatPipeline> &visible)
{
    const auto missing = [] {
        return failure(QStringLiteral("no-run"), QStringLiteral("The run is not there any more, or you may not see it."));
    };
    Result<RunStory> story = id.isEmpty() ? Result<RunStory>(missing()) : m_desk->story(id);
    if (!story)
        return story.error().code == QLatin1String("no-run") ? missing() : failure(story);
    const auto pipeline =
        std::find_if(visible.begin(), visible.end(), [&](const ChatPipeline &one) { return one.file == story->run.file; });
    if (pipeline == visible.end())
        return missing();
    const QString label = chatLabel(*pipeline, visible);
    story->label = label;
    return Found{std::move(*story), *pipeline, label};
}

ChatAsker ChatTurn::asker() const
{
    return {m_request.team,        m_request.person, m_request.channel,
            m_request.responseUrl, m_askedAt,        m_isPublic && !m_request.channel.isEmpty()};
}

ChatReply ChatTurn::refusal(ChatRight right, const QString &label) const
{
    return {refusalAnswer(right, label, m_request.person, m_team.owners), QStringLiteral("refused"), false};
}

ChatReply ChatTurn::problem(const Error &error) const
{
    return {sentenceMessage(error.sentence), QStringLiteral("not done (%1)").arg(error.code), false};
}

} // namespace clustero
