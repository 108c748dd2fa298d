// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/judge.h"

#include "models/runs/eventrules.h"
#include "models/yaml/sourcedpipeline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostPrepared = 1000;

bool sameName(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Host of an address, also of `git@github.com:acme/web`.
QString hostOf(const QString &url)
{
    const QString host = QUrl(url).host();
    if (!host.isEmpty() || url.contains(QLatin1String("://")))
        return host.toLower();
    return url.section(u':', 0, 0).section(u'@', -1).toLower();
}

/// Whether the pipeline lives in the event's repository.
bool livesIn(const ListedPipeline &pipeline, const RoutedEvent &event)
{
    return sameName(pipeline.repository, event.digest.repository) && !pipeline.path.isEmpty() &&
           (pipeline.url.isEmpty() || event.host.isEmpty() || hostOf(pipeline.url) == event.host);
}

/// What the pipeline calls its own repository when it is asked about this event: with its host where that is another one than the event's. The
/// host of an ssh address may be a name out of somebody's configuration, so it does not count.
QString ownRepository(const ListedPipeline &pipeline, const RoutedEvent &event)
{
    const bool isElsewhere = pipeline.url.startsWith(QLatin1String("http")) && !event.host.isEmpty() && hostOf(pipeline.url) != event.host;
    return isElsewhere && !pipeline.repository.isEmpty() ? hostOf(pipeline.url) + u'/' + pipeline.repository : pipeline.repository;
}

/// A verdict that is worth keeping: one of its triggers is about this event and, as far as it says, this repository.
bool isNear(const PipelineVerdict &verdict)
{
    return std::any_of(verdict.triggers.begin(), verdict.triggers.end(), [](const TriggerVerdict &trigger) {
        return trigger.isOfEvent && std::none_of(trigger.conditions.begin(), trigger.conditions.end(), [](const ConditionVerdict &one) {
                   return !one.holds && (one.name == QLatin1String("repository") || one.name == QLatin1String("cron") ||
                                         one.name == QLatin1String("timezone"));
               });
    });
}

QString firstProblem(const PipelineReading &reading)
{
    const auto error = std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                                    [](const Diagnostic &one) { return one.severity == Severity::Error; });
    return error == reading.diagnostics.end() ? QString() : toLine(*error);
}

QStringList placesOf(const ListedPipeline &pipeline)
{
    QStringList places{pipeline.folder, pipeline.url};
    places.removeAll(QString());
    return places;
}

CommitFiles::Question question(const RoutedEvent &event, const ListedPipeline &pipeline)
{
    return {placesOf(pipeline), event.commit, pipeline.path, event.digest.repository, event.pullRequest};
}

/// Conditions that ask for a project by its key, which might hold if it were known.
QList<ConditionVerdict *> waitingForProject(PipelineVerdict &verdict)
{
    QList<ConditionVerdict *> waiting;
    for (TriggerVerdict &trigger : verdict.triggers) {
        for (ConditionVerdict &condition : trigger.conditions) {
            const QStringList wanted = condition.wanted.isArray() ? QVariant(condition.wanted.toArray().toVariantList()).toStringList()
                                                                  : QStringList{condition.wanted.toVariant().toString()};
            const bool isByKey = std::any_of(wanted.begin(), wanted.end(), [](const QString &one) {
                return std::any_of(one.begin(), one.end(), [](QChar letter) { return letter.isLetter(); });
            });
            if (trigger.isOfEvent && !condition.holds && condition.name == QLatin1String("project") && isByKey)
                waiting += &condition;
        }
    }
    return waiting;
}

} // namespace

RoutedEvent EventJudge::prepare(qint64 row, const Event &event)
{
    RoutedEvent routed;
    routed.row = row;
    routed.event = event;
    routed.digest = digestOf(event);
    routed.host = QUrl(event.source).host().toLower();
    if (event.project.isEmpty())
        routed.nameless = projectMeant(event);
    routed.isRepeat = m_parts.store->repeatOf(row).value_or(0) > 0;
    const EventName name = eventName(event);
    const QJsonObject payload = QJsonDocument::fromJson(payloadText(event)).object();
    if (name == EventName{QStringLiteral("clustero"), QStringLiteral("files")})
        routed.folder = payload.value(QLatin1String("folder")).toString();
    if (name.source == QLatin1String("clustero"))
        routed.chain = payload.value(QLatin1String("chain")).toInt();
    const QString cloneUrl = payload.value(QLatin1String("repository"))[QLatin1String("clone_url")].toString();
    if (cloneUrl.startsWith(QLatin1String("https://")) && hostOf(cloneUrl) == routed.host)
        routed.cloneUrl = cloneUrl;
    routed.pullRequest = payload.value(QLatin1String("pull_request"))[QLatin1String("number")].toInt();
    m_matcher.setEvent(event);
    m_matched = row;
    routed.commit = m_matcher.commit();
    return routed;
}

FoundPipeline EventJudge::findCurrent(const ListedPipeline &pipeline)
{
    FoundPipeline found;
    const bool isElsewhere = pipeline.kind == PipelineKind::Repository || sourced(pipeline);
    if (!isElsewhere) {
        const auto read = m_current.read(pipeline.file);
        if (read)
            found.material = *read;
        else
            found.error = read.error();
        return found;
    }
    const CommitFile *file = m_files.find({placesOf(pipeline), pipeline.defaultBranch, pipeline.path, pipeline.repository, 0});
    found.isPending = !file;
    if (file && file->error.code.isEmpty() && file->text) {
        found.material = materialOf(pipeline, *file);
        found.from = file->from;
        found.commit = file->commit;
    } else if (file) {
        found.error = file->error.code.isEmpty()
                          ? Error{QStringLiteral("no-file"), QStringLiteral("%1 has no %2.").arg(pipeline.defaultBranch, pipeline.path)}
                          : file->error;
    }
    return found;
}

/// The file here of a pipeline whose strands are elsewhere; null for others.
std::shared_ptr<const PipelineMaterial> EventJudge::sourced(const ListedPipeline &pipeline)
{
    if (pipeline.kind != PipelineKind::Own)
        return nullptr;
    const auto read = m_current.read(pipeline.file);
    return read && (*read)->reading.spec.source ? *read : nullptr;
}

/// What a file of a commit says, with what the file here adds to it. One with mistakes is told as it is.
std::shared_ptr<const PipelineMaterial> EventJudge::materialOf(const ListedPipeline &pipeline, const CommitFile &file)
{
    const std::shared_ptr<const PipelineMaterial> own = sourced(pipeline);
    if (!own)
        return m_texts.read(*file.text, pipeline.file);
    const QString shown = QStringLiteral("%1:%2").arg(own->reading.spec.source->repository, pipeline.path);
    std::shared_ptr<const PipelineMaterial> theirs = m_texts.read(*file.text, shown);
    if (!own->reading.isValid() || !theirs->reading.isValid() || theirs->reading.spec.source)
        return own->reading.isValid() ? theirs : own;
    return m_texts.read(withStrandsOf(own->text, own->reading.spec.name, *file.text), pipeline.file);
}

/// Enough to say whether the event concerns it; what is elsewhere is fetched only for those that start.
FoundPipeline EventJudge::findTriggers(const RoutedEvent &event, const ListedPipeline &pipeline)
{
    const std::shared_ptr<const PipelineMaterial> own = sourced(pipeline);
    if (!own)
        return find(event, pipeline);
    FoundPipeline found;
    found.material = own;
    return found;
}

FoundPipeline EventJudge::find(const RoutedEvent &event, const ListedPipeline &pipeline)
{
    if (event.commit.isEmpty() || !livesIn(pipeline, event) || !pipeline.isEnabled)
        return findCurrent(pipeline);
    FoundPipeline found;
    const CommitFile *file = m_files.find(question(event, pipeline));
    found.isPending = !file;
    if (!file)
        return found;
    found.from = file->from;
    found.commit = file->commit;
    if (!file->error.code.isEmpty())
        found.error = file->error;
    else if (file->text)
        found.material = materialOf(pipeline, *file);
    else
        found.error = {QStringLiteral("no-file"), QStringLiteral("There is no %1 at commit %2.").arg(pipeline.path, file->commit.left(12))};
    return found;
}

const PreparedPipeline &EventJudge::prepared(const RoutedEvent &event, const std::shared_ptr<const PipelineMaterial> &material)
{
    if (m_matched != event.row) {
        m_matcher.setEvent(event.event);
        m_matched = event.row;
    }
    if (m_prepared.size() > mostPrepared)
        m_prepared.clear();
    Prepared &known = m_prepared[material.get()];
    if (!known.material || !m_matcher.isCurrent(known.pipeline))
        known = {material, m_matcher.prepare(material->reading.spec)};
    return known.pipeline;
}

PipelineVerdict EventJudge::explain(const RoutedEvent &event, const ListedPipeline &pipeline,
                                    const std::shared_ptr<const PipelineMaterial> &material)
{
    PipelineVerdict verdict = m_matcher.match(prepared(event, material), {ownRepository(pipeline, event), event.chain});
    if (event.nameless.id.isEmpty())
        return verdict;
    const QList<ConditionVerdict *> waiting = waitingForProject(verdict);
    for (ConditionVerdict *condition : waiting) {
        const QString before = condition->why;
        condition->why =
            QStringLiteral("Jira tells only the id of a version's project, %1, and its key is not known here. It is once an event "
                           "of one of the project's issues has come, or if the Jira connection has a token. Or write the id.")
                .arg(event.nameless.id);
        for (TriggerVerdict &trigger : verdict.triggers) {
            if (trigger.sentence == before)
                trigger.sentence = condition->why;
        }
    }
    return verdict;
}

std::optional<EventDecision> EventJudge::decide(const RoutedEvent &event, const ListedPipeline &pipeline, bool &isPending)
{
    isPending = false;
    if (!event.folder.isEmpty() && event.folder != pipeline.folder)
        return std::nullopt;
    FoundPipeline found = findTriggers(event, pipeline);
    isPending = found.isPending;
    EventDecision decision;
    decision.event = event.row;
    decision.pipeline = pipeline.id;
    decision.name = pipeline.name;
    decision.decidedAt = m_parts.clock->now();
    if (found.isPending)
        return std::nullopt;
    if (!found.material) {
        if (!pipeline.isEnabled || !livesIn(pipeline, event))
            return std::nullopt;
        decision.state = isTemporary(found.error) ? DecisionState::Retrying : DecisionState::NotMatched;
        decision.reason = found.error.sentence;
        return decision;
    }
    if (!m_matcher.concerns(prepared(event, found.material), {ownRepository(pipeline, event), event.chain}))
        return std::nullopt;
    const PipelineVerdict verdict = explain(event, pipeline, found.material);
    const TriggerVerdict *decisive = verdict.decisive();
    const bool isGenuine = event.event.verification == Verification::Valid || event.event.verification == Verification::NotChecked;
    if (!decisive && !event.nameless.id.isEmpty() && isGenuine && pipeline.isEnabled) {
        PipelineVerdict asked = verdict;
        isPending = !waitingForProject(asked).isEmpty() && m_projects.isAsked(event.nameless);
        if (isPending)
            return std::nullopt;
    }
    if (!decisive) {
        if (!isNear(verdict))
            return std::nullopt;
        decision.verdict = toJson(verdict);
        decision.reason =
            std::find_if(verdict.triggers.begin(), verdict.triggers.end(), [](const auto &one) { return one.isOfEvent; })->sentence;
        return decision;
    }
    decision.name = found.material->reading.spec.name;
    decision.verdict = toJson(verdict);
    if (pipeline.isEnabled && found.material == sourced(pipeline)) {
        found = find(event, pipeline);
        isPending = found.isPending;
        if (found.isPending)
            return std::nullopt;
        if (!found.material) {
            decision.state = isTemporary(found.error) ? DecisionState::Retrying : DecisionState::Failed;
            decision.reason = found.error.sentence;
            if (decision.state == DecisionState::Retrying)
                decision.verdict = {};
            return decision;
        }
    }
    const PipelineReading &reading = found.material->reading;
    fillDetails(event, found, pipeline, *decisive, decision);
    if (!pipeline.isEnabled) {
        decision.state = DecisionState::Disabled;
        decision.reason = QStringLiteral("It matches, but the pipeline is not enabled on this machine. Enable it to let events start it.");
    } else if (!reading.isValid() || reading.spec.source) {
        decision.state = DecisionState::Failed;
        decision.reason = reading.isValid()
                              ? QStringLiteral("It matches, but the file that `source` names takes its strands from elsewhere, too.")
                              : QStringLiteral("It matches, but the pipeline has mistakes: %1").arg(firstProblem(reading));
    } else if (decisive->offers) {
        decision.state = DecisionState::Offered;
        decision.reason = decisive->sentence;
    } else {
        judgeTrust(event, found, pipeline, *decisive, decision);
    }
    return decision;
}

void EventJudge::fillDetails(const RoutedEvent &event, const FoundPipeline &found, const ListedPipeline &pipeline,
                             const TriggerVerdict &verdict, EventDecision &decision)
{
    QJsonObject &details = decision.details;
    details[QStringLiteral("branch")] = event.digest.branch;
    details[QStringLiteral("parameters")] = verdict.parameters;
    details[QStringLiteral("capabilities")] = toJson(capabilitiesOf(found.material->reading.spec));
    details[QStringLiteral("ofCommit")] = !found.commit.isEmpty();
    if (!found.commit.isEmpty()) {
        details[QStringLiteral("from")] = found.from;
        details[QStringLiteral("commit")] = found.commit;
    } else if (!verdict.commit.isEmpty() && (livesIn(pipeline, event) || !event.cloneUrl.isEmpty())) {
        // What it works on lies in the event's repository, though the file does not.
        details[QStringLiteral("from")] = livesIn(pipeline, event) && !pipeline.url.isEmpty() ? pipeline.url : event.cloneUrl;
        details[QStringLiteral("commit")] = verdict.commit;
    }
    if (verdict.untrusted)
        details[QStringLiteral("untrusted")] = QStringLiteral("fork");
    else if (event.event.verification == Verification::NoSecret)
        details[QStringLiteral("untrusted")] = QStringLiteral("unsigned");
    else if (event.isRepeat)
        details[QStringLiteral("untrusted")] = QStringLiteral("repeat");
}

void EventJudge::judgeTrust(const RoutedEvent &event, const FoundPipeline &found, const ListedPipeline &pipeline,
                            const TriggerVerdict &verdict, EventDecision &decision)
{
    const QList<CapabilityChange> changes =
        capabilityChanges(capabilitiesFromJson(pipeline.approved), capabilitiesOf(found.material->reading.spec));
    const QString untrusted = decision.details.value(QLatin1String("untrusted")).toString();
    decision.state = DecisionState::WaitingApproval;
    if (needsApproval(changes))
        decision.details[QStringLiteral("changes")] = toJson(changes);
    if (untrusted == QLatin1String("fork"))
        decision.reason = QStringLiteral("It comes from a fork (%1). Approve it if you trust what it would run; it gets no secrets.")
                              .arg(event.digest.sender);
    else if (untrusted == QLatin1String("unsigned"))
        decision.reason = QStringLiteral("There is no secret that says that it is genuine. Approve it, or give the connection a secret.");
    else if (untrusted == QLatin1String("repeat"))
        decision.reason = QStringLiteral("The same bytes were received before under another id; somebody may have sent them again.");
    else if (needsApproval(changes))
        decision.reason = QStringLiteral("The pipeline wants more than was approved: %1.").arg(newInWords(changes));
    else {
        decision.state = DecisionState::Starting;
        decision.reason = verdict.sentence;
    }
}

Result<EventRun> EventJudge::runOf(const EventDecision &decision, const RoutedEvent &event, const ListedPipeline &pipeline)
{
    const QJsonObject &details = decision.details;
    EventRun run;
    run.commit = details.value(QLatin1String("commit")).toString();
    run.repository = details.value(QLatin1String("from")).toString();
    std::shared_ptr<const PipelineMaterial> material;
    const auto pending = [] { return failure(QStringLiteral("pending"), QStringLiteral("The commit is being fetched.")); };
    const bool ofCommit = details.value(QLatin1String("ofCommit")).toBool();
    if (!run.commit.isEmpty()) {
        const CommitFile *file =
            m_files.find({{run.repository}, run.commit, ofCommit ? pipeline.path : QString(), event.digest.repository, event.pullRequest});
        if (!file)
            return pending();
        if (!file->error.code.isEmpty())
            return tl::unexpected(file->error);
        run.commit = file->commit;
        if (ofCommit && !file->text)
            return failure(QStringLiteral("no-file"), QStringLiteral("There is no %1 at that commit.").arg(pipeline.path));
        if (ofCommit)
            material = materialOf(pipeline, *file);
    }
    if (!material) {
        const FoundPipeline current = findCurrent(pipeline);
        if (current.isPending)
            return pending();
        if (!current.material)
            return tl::unexpected(current.error);
        material = current.material;
    }
    const Capabilities agreed = capabilitiesFromJson(details.value(QLatin1String("capabilities")).toObject());
    const QList<CapabilityChange> changes = capabilityChanges(agreed, capabilitiesOf(material->reading.spec));
    if (needsApproval(changes))
        return failure(QStringLiteral("changed"),
                       QStringLiteral("The pipeline was changed meanwhile and wants more than was approved: %1.").arg(newInWords(changes)));
    run.id = decision.run;
    run.file = pipeline.file;
    run.folder = pipeline.kind == PipelineKind::Folder ? pipeline.folder : QString();
    run.text = material->text;
    run.trigger = decision.verdict.value(QLatin1String("trigger")).toString();
    run.eventId = event.event.id;
    const QJsonObject env = decision.verdict.value(QLatin1String("env")).toObject();
    for (auto variable = env.constBegin(); variable != env.constEnd(); ++variable)
        run.variables.insert(variable.key(), variable.value().toString());
    run.params = details.value(QLatin1String("parameters")).toObject();
    run.payload = payloadText(event.event);
    run.branch = details.value(QLatin1String("branch")).toString();
    run.withoutSecrets = details.contains(QLatin1String("untrusted"));
    if (run.trigger == QLatin1String("pipeline"))
        run.upstream.value = QJsonDocument::fromJson(run.payload).object().value(QLatin1String("run")).toString();
    return run;
}

} // namespace clustero
