// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/runrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clustero {

namespace {

QString fromList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList toList(const QString &text)
{
    QStringList list;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
        list += value.toString();
    return list;
}

QString fromMap(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto entry = map.constBegin(); entry != map.constEnd(); ++entry)
        object.insert(entry.key(), entry.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> toMap(const QString &text)
{
    QMap<QString, QString> map;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        map.insert(entry.key(), entry.value().toString());
    return map;
}

Result<State> toState(const QString &text)
{
    if (const std::optional<State> state = stateFromString(text))
        return *state;
    return failure(
        QStringLiteral("store-open"),
        QStringLiteral("The store holds a state \"%1\" that this Clustero does not know; the store is damaged or was edited.").arg(text));
}

/// The columns from id to finished_at, in the order of `summaryColumns`.
#define CLUSTERO_SUMMARY                                                                                                                   \
    "id, number, pipeline, file, source, workspace, trigger, params, engine, only_strands, jobs, in_place, keep, rerun_of, state, "        \
    "reason, created_at, started_at, finished_at, event_id, repository, commit_id, branch, without_secrets, upstream"

Result<Run> readSummary(Statement &row)
{
    Run run;
    run.id.value = row.text();
    run.number = static_cast<int>(row.number());
    run.pipeline = row.text();
    run.file = row.text();
    run.source = row.text();
    run.workspace = row.text();
    run.trigger = row.text();
    run.params = QJsonDocument::fromJson(row.text().toUtf8()).object();
    run.options.engine = row.text();
    run.options.strands = toList(row.text());
    run.options.jobs = static_cast<int>(row.number());
    run.options.inPlace = row.number() != 0;
    run.options.keep = row.number() != 0;
    run.rerunOf.value = row.text();
    const Result<State> state = toState(row.text());
    if (!state)
        return failure(state);
    run.state = *state;
    run.reason = row.text();
    run.createdAt = row.time();
    run.startedAt = row.time();
    run.finishedAt = row.time();
    run.eventId = row.text();
    run.repository = row.text();
    run.commit = row.text();
    run.branch = row.text();
    run.withoutSecrets = row.number() != 0;
    run.upstream.value = row.text();
    return run;
}

Result<void> readStrands(Database &database, Run &run)
{
    auto select =
        database.prepare("SELECT name, \"after\", state, reason, started_at, finished_at FROM strands WHERE run = ? ORDER BY position");
    if (!select)
        return failure(select);
    select->bind(run.id.value);
    Result<bool> row;
    while ((row = database.next(*select)) && *row) {
        StrandRun strand;
        strand.name = select->text();
        strand.after = toList(select->text());
        const Result<State> state = toState(select->text());
        if (!state)
            return failure(state);
        strand.state = *state;
        strand.reason = select->text();
        strand.startedAt = select->time();
        strand.finishedAt = select->time();
        run.strands += strand;
    }
    return row.map([](bool) {});
}

Result<void> readSteps(Database &database, Run &run)
{
    auto select =
        database.prepare("SELECT strand, name, state, exit_code, reason, started_at, finished_at, image, command, container FROM steps "
                         "WHERE run = ? ORDER BY strand, position");
    if (!select)
        return failure(select);
    select->bind(run.id.value);
    Result<bool> row;
    while ((row = database.next(*select)) && *row) {
        const qint64 strand = select->number();
        StepRun step;
        step.name = select->text();
        const Result<State> state = toState(select->text());
        if (!state)
            return failure(state);
        step.state = *state;
        step.exitCode = select->optionalInt();
        step.reason = select->text();
        step.startedAt = select->time();
        step.finishedAt = select->time();
        step.image = select->text();
        step.command = toList(select->text());
        step.containerId = select->text();
        if (strand >= 0 && strand < run.strands.size())
            run.strands[strand].steps += step;
    }
    return row.map([](bool) {});
}

} // namespace

Error noRun(const QString &text)
{
    return {QStringLiteral("no-run"), QStringLiteral("There is no run \"%1\". `clustero runs` lists the runs that are kept.").arg(text)};
}

Result<void> change(Database &database, Statement &statement, const RunId &id)
{
    const Result<int> changed = database.run(statement);
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return tl::unexpected(noRun(id.value));
    return {};
}

Result<void> insertRun(Database &database, const Run &run, int number)
{
    auto insert = database.prepare("INSERT INTO runs (" CLUSTERO_SUMMARY ", event, pipeline_text, variables) VALUES "
                                   "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!insert)
        return failure(insert);
    const QString params = QString::fromUtf8(QJsonDocument(run.params).toJson(QJsonDocument::Compact));
    insert->bindAll(run.id.value, number, run.pipeline, run.file, run.source, run.workspace, run.trigger, params, run.options.engine,
                    fromList(run.options.strands), run.options.jobs, run.options.inPlace, run.options.keep, run.rerunOf.value,
                    toString(run.state), run.reason, run.createdAt, run.startedAt, run.finishedAt, run.eventId, run.repository, run.commit,
                    run.branch, run.withoutSecrets, run.upstream.value, run.event, run.pipelineText, fromMap(run.variables));
    return change(database, *insert, run.id);
}

Result<void> insertStrands(Database &database, const Run &run)
{
    for (int i = 0; i < run.strands.size(); ++i) {
        const StrandRun &strand = run.strands.at(i);
        auto insert = database.prepare(
            "INSERT INTO strands (run, position, name, \"after\", state, reason, started_at, finished_at) VALUES (?,?,?,?,?,?,?,?)");
        if (!insert)
            return failure(insert);
        insert->bindAll(run.id.value, i, strand.name, fromList(strand.after), toString(strand.state), strand.reason, strand.startedAt,
                        strand.finishedAt);
        if (const Result<void> done = change(database, *insert, run.id); !done)
            return done;
        for (int k = 0; k < strand.steps.size(); ++k) {
            const StepRun &step = strand.steps.at(k);
            auto insertStep = database.prepare("INSERT INTO steps (run, strand, position, name, state, exit_code, reason, started_at, "
                                               "finished_at, image, command, container) "
                                               "VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
            if (!insertStep)
                return failure(insertStep);
            insertStep->bindAll(run.id.value, i, k, step.name, toString(step.state), step.exitCode, step.reason, step.startedAt,
                                step.finishedAt, step.image, fromList(step.command), step.containerId);
            if (const Result<void> done = change(database, *insertStep, run.id); !done)
                return done;
        }
    }
    return {};
}

Result<void> updateRun(Database &database, const Run &run)
{
    auto update = database.prepare(
        "UPDATE runs SET workspace = ?, state = ?, reason = ?, created_at = ?, started_at = ?, finished_at = ? WHERE id = ?");
    if (!update)
        return failure(update);
    update->bindAll(run.workspace, toString(run.state), run.reason, run.createdAt, run.startedAt, run.finishedAt, run.id.value);
    return change(database, *update, run.id);
}

Result<void> updateStrand(Database &database, const Run &run, int strand)
{
    auto update =
        database.prepare("UPDATE strands SET state = ?, reason = ?, started_at = ?, finished_at = ? WHERE run = ? AND position = ?");
    if (!update)
        return failure(update);
    const StrandRun &now = run.strands.at(strand);
    update->bindAll(toString(now.state), now.reason, now.startedAt, now.finishedAt, run.id.value, strand);
    return change(database, *update, run.id);
}

Result<void> updateStep(Database &database, const Run &run, int strand, int step)
{
    auto update = database.prepare(
        "UPDATE steps SET state = ?, exit_code = ?, reason = ?, started_at = ?, finished_at = ?, image = ?, command = ?, container = ? "
        "WHERE run = ? AND strand = ? AND position = ?");
    if (!update)
        return failure(update);
    const StepRun &now = run.strands.at(strand).steps.at(step);
    update->bindAll(toString(now.state), now.exitCode, now.reason, now.startedAt, now.finishedAt, now.image, fromList(now.command),
                    now.containerId, run.id.value, strand, step);
    return change(database, *update, run.id);
}

Result<Run> readRun(Database &database, const RunId &id)
{
    auto select = database.prepare("SELECT " CLUSTERO_SUMMARY ", event, pipeline_text, variables FROM runs WHERE id = ?");
    if (!select)
        return failure(select);
    select->bind(id.value);
    const Result<bool> row = database.next(*select);
    if (!row)
        return failure(row);
    if (!*row)
        return tl::unexpected(noRun(id.value));
    Result<Run> run = readSummary(*select);
    if (!run)
        return run;
    run->event = select->blob();
    run->pipelineText = select->blob();
    run->variables = toMap(select->text());
    if (const Result<void> strands = readStrands(database, *run); !strands)
        return failure(strands);
    if (const Result<void> steps = readSteps(database, *run); !steps)
        return failure(steps);
    return run;
}

Result<QList<Run>> readRuns(Database &database, const QString &file, int most)
{
    auto select = file.isEmpty() ? database.prepare("SELECT " CLUSTERO_SUMMARY " FROM runs ORDER BY created_at DESC, id DESC LIMIT ?")
                                 : database.prepare("SELECT " CLUSTERO_SUMMARY " FROM runs WHERE file = ? ORDER BY number DESC LIMIT ?");
    if (!select)
        return failure(select);
    if (!file.isEmpty())
        select->bind(file);
    select->bind(most);
    QList<Run> found;
    Result<bool> row;
    while ((row = database.next(*select)) && *row) {
        const Result<Run> run = readSummary(*select);
        if (!run)
            return failure(run);
        found += *run;
    }
    if (!row)
        return failure(row);
    return found;
}

} // namespace clustero
