// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventtexts.h"
#include "app/cli/messages.h"
#include "app/cli/terminaltext.h"
#include "app/events/eventservice.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <QCoroTask>

namespace clustero {

namespace {

QStringList pipelineActions()
{
    return {QStringLiteral("list"),    QStringLiteral("add"),    QStringLiteral("enable"),
            QStringLiteral("disable"), QStringLiteral("remove"), QStringLiteral("approve"),
            QStringLiteral("deny"),    QStringLiteral("start"),  QStringLiteral("away")};
}

class PipelinesCommand : public Command
{
public:
    PipelinesCommand()
    {
        name = QStringLiteral("pipelines");
        summary = QStringLiteral("Say which pipelines events may start: list, enable, disable, approve");
        details = QStringLiteral(
            "WHAT is a folder or pipeline file, or the number or name of a listed pipeline; of approve, deny and start the ID of an\n"
            "event (and a pipeline, if several wait). `enable` also approves what the pipeline may do now: images, this machine,\n"
            "secrets, users. `away` says what to do with events that came while nobody listened: all, latest (of each branch), none.");
        arguments = {{.name = QStringLiteral("ACTION"), .kind = ArgumentSpec::Kind::Choice, .choices = pipelineActions()},
                     {.name = QStringLiteral("WHAT"), .kind = ArgumentSpec::Kind::File},
                     {.name = QStringLiteral("PIPELINE")}};
        options = {
            {.name = QStringLiteral("concurrency"),
             .value = QStringLiteral("RULE"),
             .help = QStringLiteral("Of enable: what happens while another run goes on: queue (the default), skip, cancel (the older run "
                                    "of the same branch) or parallel"),
             .choices = concurrencyNames()},
            {.name = QStringLiteral("absence"),
             .value = QStringLiteral("RULE"),
             .help = QStringLiteral("Of enable: what happens with events that came while nobody listened: ask (the default), all, latest "
                                    "of each branch, or none"),
             .choices = absenceRuleNames()},
            {.name = QStringLiteral("approvers"),
             .value = QStringLiteral("NAMES"),
             .help =
                 QStringLiteral("Of enable: who else may approve its runs, from Slack: names with commas between them; `none` for nobody. "
                                "Whoever sits at this machine always may")},
            {.name = QStringLiteral("output"),
             .value = QStringLiteral("KIND"),
             .help = QStringLiteral("pretty, or json (one object a line)"),
             .choices = {QStringLiteral("pretty"), QStringLiteral("json")}}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString action = given.positional.value(0, QStringLiteral("list"));
        const bool needsMore =
            !QStringList{QStringLiteral("list"), QStringLiteral("add"), QStringLiteral("enable"), QStringLiteral("approve")}.contains(
                action);
        if (needsMore && given.at(1).isEmpty()) {
            complainAboutUsage(context, QStringLiteral("`pipelines %1` needs to know what.").arg(action),
                               QStringLiteral("clustero pipelines --help"));
            return ExitBadInput;
        }
        m_isJson = given.value(QStringLiteral("output")) == QLatin1String("json");
        const std::unique_ptr<Session> session = openSession(context, false);
        EventService *events = session ? session->events() : nullptr;
        if (!events)
            return ExitBroken;
        if (const Result<void> own = events->addOwn(); !own)
            return complain(context, own.error());
        if (action == QLatin1String("list"))
            return list(context, *events);
        if (action == QLatin1String("add"))
            return add(context, *events, given.at(1));
        if (action == QLatin1String("away"))
            return away(context, *events, given.at(1));
        if (action == QLatin1String("approve") || action == QLatin1String("deny") || action == QLatin1String("start"))
            return decide(context, *events, action, given);
        return setPipeline(context, *events, action, given);
    }

private:
    using Pipelines = tl::expected<QList<ListedPipeline>, ExitStatus>;

    [[nodiscard]] static QByteArray json(const ListedPipeline &pipeline)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("v"), 1},
                                         {QStringLiteral("type"), QStringLiteral("pipeline")},
                                         {QStringLiteral("number"), pipeline.id},
                                         {QStringLiteral("kind"), toString(pipeline.kind)},
                                         {QStringLiteral("name"), pipeline.name},
                                         {QStringLiteral("file"), pipeline.file},
                                         {QStringLiteral("repository"), pipeline.repository},
                                         {QStringLiteral("enabled"), pipeline.isEnabled},
                                         {QStringLiteral("concurrency"), toString(pipeline.concurrency)},
                                         {QStringLiteral("absence"), toString(pipeline.absence)},
                                         {QStringLiteral("approvers"), QJsonArray::fromStringList(pipeline.approvers)},
                                         {QStringLiteral("approved"), pipeline.approved}})
                   .toJson(QJsonDocument::Compact) +
               '\n';
    }

    int list(Context &context, EventService &events) const
    {
        const Result<QList<ListedPipeline>> all = events.pipelines().all();
        if (!all)
            return complain(context, all.error());
        const bool colours = context.colour && context.outIsTerminal;
        for (const ListedPipeline &pipeline : *all) {
            if (m_isJson) {
                context.out.write(json(pipeline));
                continue;
            }
            const QString state = padded(pipeline.isEnabled ? QStringLiteral("enabled") : QStringLiteral("disabled"), 8);
            context.out.line(QStringLiteral("%1  %2  %3  %4  %5")
                                 .arg(padded(QString::number(pipeline.id), 4),
                                      coloured(state, pipeline.isEnabled ? Colour::Green : Colour::Dim, colours),
                                      padded(elided(printable(pipeline.name), 24, context.unicode), 24),
                                      padded(toString(pipeline.concurrency), 8), printable(pipeline.file)));
        }
        if (all->isEmpty() && !m_isJson)
            context.out.line(QStringLiteral(
                "No pipelines are listed. `clustero pipelines enable` in a folder with a .clustero.yaml lets events start it."));
        return ExitPassed;
    }

    int add(Context &context, EventService &events, const QString &what) const
    {
        const Result<QList<ListedPipeline>> added = events.addFolder(context.absolute(what.isEmpty() ? QStringLiteral(".") : what));
        if (!added)
            return complain(context, added.error());
        for (const ListedPipeline &pipeline : *added)
            context.out.write(
                m_isJson ? json(pipeline)
                         : QStringLiteral("%1 %2: %3\n").arg(pipeline.id).arg(printable(pipeline.name), printable(pipeline.file)).toUtf8());
        if (added->isEmpty()) {
            complain(context, QStringLiteral("There is no .clustero.yaml in that folder, and none in .clustero."));
            return ExitNoSuchThing;
        }
        return ExitPassed;
    }

    /// The pipelines that the person means.
    static Pipelines find(Context &context, EventService &events, const QString &what)
    {
        const QString path = QFileInfo(context.absolute(what.isEmpty() ? QStringLiteral(".") : what)).canonicalFilePath();
        const QFileInfo info(path);
        QList<ListedPipeline> found;
        if (!path.isEmpty()) {
            const QString folder = info.isDir()                                         ? path
                                   : info.dir().dirName() == QLatin1String(".clustero") ? QFileInfo(info.path()).path()
                                                                                        : info.path();
            const Result<QList<ListedPipeline>> added = events.addFolder(folder);
            for (const ListedPipeline &pipeline : added.value_or(QList<ListedPipeline>())) {
                if (info.isDir() || pipeline.file == path)
                    found += pipeline;
            }
        }
        for (const ListedPipeline &pipeline : events.pipelines().all().value_or(QList<ListedPipeline>())) {
            if (found.isEmpty() && (QString::number(pipeline.id) == what || pipeline.file == what))
                found += pipeline;
        }
        if (found.isEmpty()) {
            for (const ListedPipeline &pipeline : events.pipelines().all().value_or(QList<ListedPipeline>())) {
                if (pipeline.name == what)
                    found += pipeline;
            }
            if (found.size() > 1) {
                complain(context,
                         QStringLiteral("Several pipelines are called `%1`. Name one by its number; `clustero pipelines` lists them.")
                             .arg(what));
                return tl::unexpected(ExitBadInput);
            }
        }
        if (found.isEmpty()) {
            complain(context,
                     QStringLiteral("There is no pipeline `%1`. `clustero pipelines` lists those that are known; name a folder to add its "
                                    "pipelines.")
                         .arg(what.isEmpty() ? QStringLiteral(".") : what));
            return tl::unexpected(ExitNoSuchThing);
        }
        return found;
    }

    static int setPipeline(Context &context, EventService &events, const QString &action, const Arguments &given)
    {
        const Pipelines found = find(context, events, given.at(1));
        if (!found)
            return found.error();
        for (const ListedPipeline &pipeline : *found) {
            Result<void> done;
            if (action == QLatin1String("enable")) {
                done = enable(context, events, pipeline, given);
            } else if (action == QLatin1String("disable")) {
                done = events.disable(pipeline.id);
                context.out.line(QStringLiteral("Events do not start %1 any more.").arg(printable(pipeline.name)));
            } else {
                done = events.pipelines().remove(pipeline.id);
            }
            if (!done)
                return complain(context, done.error());
        }
        return ExitPassed;
    }

    static Result<void> enable(Context &context, EventService &events, const ListedPipeline &pipeline, const Arguments &given)
    {
        Result<ListedPipeline> enabled = QCoro::waitFor(events.enable(pipeline.id));
        if (!enabled)
            return failure(enabled);
        enabled->concurrency = concurrencyFromString(given.value(QStringLiteral("concurrency"))).value_or(enabled->concurrency);
        enabled->absence = absenceRuleFromString(given.value(QStringLiteral("absence"))).value_or(enabled->absence);
        if (const QString names = given.value(QStringLiteral("approvers")); !names.isEmpty()) {
            enabled->approvers.clear();
            for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
                if (name.trimmed() != QLatin1String("none") && !name.trimmed().isEmpty())
                    enabled->approvers += name.trimmed();
            }
        }
        if (const Result<void> kept = events.setRules(*enabled); !kept)
            return kept;
        const QString may = newInWords(capabilityChanges({}, capabilitiesFromJson(enabled->approved)));
        context.out.line(QStringLiteral("Events may start %1 now. It may use: %2.").arg(printable(enabled->name), printable(may)));
        if (enabled->repository.isEmpty())
            context.out.line(QStringLiteral("Its folder has no remote, so triggers have to name a `repository`."));
        if (!events.isSomebodyListening())
            context.out.line(QStringLiteral("Nobody listens now: open the window, or run `clustero listen`."));
        return {};
    }

    static int away(Context &context, EventService &events, const QString &rule)
    {
        const std::optional<AbsenceRule> known = absenceRuleFromString(rule);
        if (!known || *known == AbsenceRule::Ask) {
            complain(context, QStringLiteral("`pipelines away %1`: say all, latest or none.").arg(rule));
            return ExitBadInput;
        }
        const Result<int> count = events.releaseHeld(*known);
        if (!count)
            return complain(context, count.error());
        context.out.line(*count == 1 ? QStringLiteral("1 event is run.") : QStringLiteral("%1 events are run.").arg(*count));
        return ExitPassed;
    }

    int decide(Context &context, EventService &events, const QString &action, const Arguments &given) const
    {
        const DecisionState state = action == QLatin1String("start") ? DecisionState::Offered : DecisionState::WaitingApproval;
        if (given.at(1).isEmpty())
            return listWaiting(context, events);
        const Result<qint64> row = events.store().find(given.at(1));
        const Result<QList<EventDecision>> decisions = row ? events.store().decisions(*row) : failure(row);
        if (!decisions)
            return complain(context, decisions.error());
        QList<EventDecision> waiting;
        for (const EventDecision &decision : *decisions) {
            const QString wanted = given.at(2);
            const bool isMeant = wanted.isEmpty() || decision.name == wanted || QString::number(decision.pipeline) == wanted;
            if (decision.state == state && isMeant)
                waiting += decision;
        }
        if (waiting.size() != 1) {
            complain(context, waiting.isEmpty()
                                  ? QStringLiteral("Nothing of event %1 is \"%2\".").arg(given.at(1), inWords(state))
                                  : QStringLiteral("Several pipelines wait with event %1; name one behind it.").arg(given.at(1)));
            return waiting.isEmpty() ? ExitNoSuchThing : ExitBadInput;
        }
        const qint64 pipeline = waiting.first().pipeline;
        const Result<void> done = action == QLatin1String("approve") ? events.approve(*row, pipeline)
                                  : action == QLatin1String("deny")  ? events.deny(*row, pipeline)
                                                                     : events.startOffered(*row, pipeline);
        if (!done)
            return complain(context, done.error());
        const Result<EventDecision> now = events.store().decision(*row, pipeline);
        context.out.line(QStringLiteral("%1: %2.").arg(printable(waiting.first().name), now ? inWords(now->state) : action));
        if (now && now->state == DecisionState::Starting && !events.isSomebodyListening())
            context.err.line(QStringLiteral("Nobody listens now; it starts as soon as the window is opened or `clustero listen` runs."));
        return ExitPassed;
    }

    int listWaiting(Context &context, EventService &events) const
    {
        constexpr int most = 1000;
        for (const DecisionState state : {DecisionState::WaitingApproval, DecisionState::HeldAway}) {
            for (const EventDecision &decision : events.store().decisionsIn(state, most).value_or(QList<EventDecision>())) {
                if (m_isJson)
                    context.out.write(decisionJson(decision) + '\n');
                else
                    context.out.write(QStringLiteral("Event %1, %2").arg(decision.event).arg(decisionText(context, decision)).toUtf8());
            }
        }
        return ExitPassed;
    }

    bool m_isJson = false;
};

} // namespace

std::unique_ptr<Command> makePipelinesCommand()
{
    return std::make_unique<PipelinesCommand>();
}

} // namespace clustero
