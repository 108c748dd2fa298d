// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/resolve.h"

#include "models/pipeline/expressionsyntax.h"
#include "models/pipeline/parametervariable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

using Variables = QMap<QString, QString>;

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// Turns the file's texts into values, and failures into diagnostics.
class Resolver
{
public:
    Resolver(const PipelineSpec &spec, const Run &run, ExpressionWatchdog &watchdog, const Variables &given)
        : m_spec(spec), m_run(run), m_watchdog(watchdog), m_variables(runVariables(spec, run, given))
    {}

    Resolution resolve()
    {
        evaluateIn(m_variables);
        if (m_spec.environment) {
            const QString environment = text(*m_spec.environment);
            if (!environment.isEmpty())
                m_variables.insert(QStringLiteral("DEPLOY_ENVIRONMENT"), environment);
            evaluateIn(m_variables);
        }
        m_result.resolved.timeout = m_spec.timeout;
        resolveRemotes();
        const QSet<QString> wanted = wantedStrands();
        for (const StrandSpec &strand : m_spec.strands)
            m_result.resolved.strands.append(resolveStrand(strand, wanted));
        return std::move(m_result);
    }

private:
    void evaluateIn(const Variables &variables)
    {
        ExpressionScope scope;
        scope.env = variables;
        scope.params = m_run.params;
        const QJsonDocument event = QJsonDocument::fromJson(m_run.event);
        scope.event = event.isObject() ? QJsonValue(event.object()) : event.isArray() ? QJsonValue(event.array()) : QJsonValue();
        scope.runId = m_run.id.value;
        scope.runNumber = m_run.number;
        scope.trigger = m_run.trigger;
        m_evaluator.emplace(scope, m_watchdog);
    }

    template<typename T>
    T take(const tl::expected<T, Diagnostic> &result)
    {
        if (result)
            return *result;
        Diagnostic diagnostic = result.error();
        diagnostic.file = m_run.file;
        m_result.diagnostics.append(diagnostic);
        return T();
    }

    QString text(const Text &source) { return take(m_evaluator->text(source)); }
    bool condition(const std::optional<Text> &source) { return !source || take(m_evaluator->condition(*source)); }

    std::optional<QStringList> texts(const std::optional<QList<Text>> &sources)
    {
        if (!sources)
            return std::nullopt;
        QStringList values;
        for (const Text &source : *sources)
            values.append(text(source));
        return values;
    }

    void resolveRemotes()
    {
        ResolvedRun &resolved = m_result.resolved;
        resolved.artifacts = m_spec.artifacts;
        resolved.inputs = m_spec.inputs;
        for (ArtifactSpec &artifact : resolved.artifacts) {
            if (m_run.withoutSecrets && !artifact.publish.isEmpty()) {
                artifact.publish.clear();
                note(Severity::Warning, "publish-untrusted", artifact.range,
                     QStringLiteral("The artifact `%1` is not published: the run comes from somebody who gets no secrets.")
                         .arg(artifact.name));
            }
            for (RemoteSpec &place : artifact.publish)
                resolveRemote(place);
        }
        for (InputSpec &input : resolved.inputs) {
            if (m_run.withoutSecrets && !input.from.credential.isEmpty())
                note(Severity::Error, "input-untrusted", input.range,
                     QStringLiteral("The input `%1` needs a credential, and the run comes from somebody who gets no secrets.")
                         .arg(input.name));
            resolveRemote(input.from);
            const bool isGiven = !input.sha256.value.isEmpty();
            input.sha256.value = text(input.sha256).trimmed().toLower();
            if (isGiven && !isSha256Text(input.sha256.value))
                note(Severity::Error, "bad-hash", input.sha256.range,
                     QStringLiteral("`sha256` of the input `%1` gave no SHA-256: 64 of 0-9 and a-f.").arg(input.name));
        }
    }

    void resolveRemote(RemoteSpec &remote)
    {
        bool hadExpression = false;
        for (Text &value : remote.values) {
            hadExpression = hadExpression || hasExpression(value.value);
            value.value = text(value);
        }
        const bool isWhole = !hasErrors(m_result.diagnostics);
        for (const Diagnostic &problem : hadExpression &&isWhole ? checkRemote(remote) : QList<Diagnostic>())
            note(Severity::Error, problem.code.toLatin1().constData(), problem.range, problem.message);
    }

    void note(Severity severity, const char *code, const SourceRange &range, const QString &message)
    {
        m_result.diagnostics.append({severity, QString::fromLatin1(code), message, m_run.file, range, {}});
    }

    /// The strands that were asked for and all that they need; empty: everything.
    QSet<QString> wantedStrands()
    {
        QSet<QString> wanted;
        QStringList open = m_run.options.strands;
        while (!open.isEmpty()) {
            const QString name = open.takeLast();
            if (wanted.contains(name))
                continue;
            const StrandSpec *strand = m_spec.strand(name);
            if (!strand) {
                QStringList names;
                for (const StrandSpec &known : m_spec.strands)
                    names.append(known.name);
                Diagnostic diagnostic;
                diagnostic.code = QStringLiteral("unknown-strand");
                diagnostic.file = m_run.file;
                diagnostic.message =
                    QStringLiteral("There is no strand `%1` in this pipeline. It has: %2.").arg(name, names.join(QStringLiteral(", ")));
                m_result.diagnostics.append(diagnostic);
                continue;
            }
            wanted.insert(name);
            open += strand->after;
        }
        return wanted;
    }

    ResolvedStrand resolveStrand(const StrandSpec &spec, const QSet<QString> &wanted)
    {
        ResolvedStrand strand;
        strand.name = spec.name;
        strand.timeout = spec.timeout;
        strand.excluded = !m_run.options.strands.isEmpty() && !wanted.contains(spec.name);
        for (const QString &before : spec.after) {
            const auto found = std::find_if(m_spec.strands.begin(), m_spec.strands.end(),
                                            [&before](const StrandSpec &other) { return other.name == before; });
            if (found != m_spec.strands.end())
                strand.after.append(static_cast<int>(found - m_spec.strands.begin()));
        }
        strand.when = condition(spec.when);
        for (const StepSpec &step : spec.steps)
            strand.steps.append(resolveStep(spec, step));
        return strand;
    }

    ResolvedStep resolveStep(const StrandSpec &strand, const StepSpec &spec)
    {
        ResolvedStep step;
        step.name = spec.name;
        step.dir = spec.dir.isEmpty() ? strand.dir : spec.dir;
        step.user = spec.user;
        step.timeout = spec.timeout;
        step.when = condition(spec.when);
        const QString type = text(spec.type).trimmed();
        if (type != QLatin1String("host"))
            step.image = type;
        if (type.isEmpty() && !hasErrors(m_result.diagnostics)) {
            Diagnostic diagnostic;
            diagnostic.code = QStringLiteral("empty-type");
            diagnostic.file = m_run.file;
            diagnostic.range = spec.type.range;
            diagnostic.message = QStringLiteral("The expression in `type` gave nothing; it has to give an image or `host`.");
            m_result.diagnostics.append(diagnostic);
        }
        step.entrypoint = texts(spec.entrypoint);
        step.cmd = texts(spec.cmd);

        Variables variables = m_variables;
        variables.insert(QStringLiteral("STRAND_NAME"), strand.name);
        variables.insert(QStringLiteral("STRAND_SLUG"), slug(strand.name));
        variables.insert(QStringLiteral("STEP_NAME"), spec.name);
        variables.insert(QStringLiteral("STEP_SLUG"), slug(spec.name));
        for (const EnvSpec &entry : spec.env) {
            if (entry.secret.isEmpty())
                variables.insert(entry.key, text(entry.value));
            else if (!m_run.withoutSecrets)
                step.secrets.append({entry.key, entry.secret});
        }
        for (auto it = variables.begin(); it != variables.end(); ++it)
            step.env.append({it.key(), it.value()});
        return step;
    }

    const PipelineSpec &m_spec;
    const Run &m_run;
    ExpressionWatchdog &m_watchdog;
    Variables m_variables;
    std::optional<ExpressionEvaluator> m_evaluator;
    Resolution m_result;
};

bool mayRun(const ResolvedStrand &strand, const ResolvedStep &step)
{
    return strand.when && !strand.excluded && step.when;
}

} // namespace

QMap<QString, QString> runVariables(const PipelineSpec &spec, const Run &run, const QMap<QString, QString> &given)
{
    const QString project = run.source.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    Variables variables{
        {QStringLiteral("PROJECT_NAME"), project},         {QStringLiteral("PROJECT_SLUG"), slug(project)},
        {QStringLiteral("PIPELINE_NAME"), spec.name},      {QStringLiteral("PIPELINE_SLUG"), slug(spec.name)},
        {QStringLiteral("TRIGGER_TYPE"), run.trigger},     {QStringLiteral("TRIGGER_REASON"), QStringLiteral("requested")},
        {QStringLiteral("CI"), QStringLiteral("true")},    {QStringLiteral("CLUSTERO"), QStringLiteral("true")},
        {QStringLiteral("CLUSTERO_RUN_ID"), run.id.value}, {QStringLiteral("CLUSTERO_RUN_NUMBER"), QString::number(run.number)},
    };
    for (auto it = run.params.begin(); it != run.params.end(); ++it)
        variables.insert(parameterVariable(it.key()), textOf(it.value()));
    variables.insert(run.variables);
    variables.insert(given);
    return variables;
}

bool ResolvedRun::needsEngine() const
{
    for (const ArtifactSpec &artifact : artifacts) {
        if (std::any_of(artifact.publish.begin(), artifact.publish.end(),
                        [](const RemoteSpec &place) { return place.kind == RemoteKind::Image; }))
            return true;
    }
    return std::any_of(strands.begin(), strands.end(), [](const ResolvedStrand &strand) {
        return std::any_of(strand.steps.begin(), strand.steps.end(),
                           [&strand](const ResolvedStep &step) { return mayRun(strand, step) && !step.isHost(); });
    });
}

QStringList ResolvedRun::secretNames() const
{
    QStringList names;
    for (const ResolvedStrand &strand : strands) {
        for (const ResolvedStep &step : strand.steps) {
            for (const auto &secret : step.secrets) {
                if (mayRun(strand, step))
                    names.append(secret.second);
            }
        }
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QStringList ResolvedRun::credentialNames() const
{
    QStringList names;
    for (const ArtifactSpec &artifact : artifacts) {
        for (const RemoteSpec &place : artifact.publish)
            names += place.credential;
    }
    for (const InputSpec &input : inputs)
        names += input.from.credential;
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

Resolution resolveRun(const PipelineSpec &spec, const Run &run, ExpressionWatchdog &watchdog, const QMap<QString, QString> &given)
{
    return Resolver(spec, run, watchdog, given).resolve();
}

QList<StrandRun> strandRuns(const ResolvedRun &resolved)
{
    QList<StrandRun> strands;
    for (const ResolvedStrand &definition : resolved.strands) {
        StrandRun strand;
        strand.name = definition.name;
        for (const int before : definition.after)
            strand.after.append(resolved.strands.at(before).name);
        for (const ResolvedStep &step : definition.steps) {
            StepRun row;
            row.name = step.name;
            row.state = State::Waiting;
            row.image = step.isHost() ? QStringLiteral("host") : step.image;
            row.command = step.entrypoint.value_or(QStringList()) + step.cmd.value_or(QStringList());
            strand.steps.append(row);
        }
        strands.append(strand);
    }
    return strands;
}

QList<PlanStrand> planStrands(const ResolvedRun &resolved, const QList<StrandRun> &strands)
{
    QList<PlanStrand> plan;
    for (qsizetype i = 0; i < resolved.strands.size(); ++i) {
        const ResolvedStrand &definition = resolved.strands.at(i);
        PlanStrand strand;
        strand.name = definition.name;
        strand.after = definition.after;
        strand.when = definition.when;
        strand.excluded = definition.excluded;
        strand.state = strands.value(i).state;
        for (qsizetype j = 0; j < definition.steps.size(); ++j) {
            PlanStep step;
            step.name = definition.steps.at(j).name;
            step.when = definition.steps.at(j).when;
            const State state = strands.value(i).steps.value(j).state;
            step.state = isFinal(state) || state == State::Running ? state : State::Waiting;
            strand.steps.append(step);
        }
        plan.append(strand);
    }
    return plan;
}

} // namespace clustero
