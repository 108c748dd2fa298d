// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlitestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <sys/stat.h>

namespace clustero {

namespace {

constexpr std::array migrations{
#include "migrations.inc"
};
constexpr auto schemaVersion = static_cast<qint64>(migrations.size());

Error noRun(const QString &text)
{
    return {QStringLiteral("no-run"), QStringLiteral("There is no run \"%1\". `clustero runs` lists the runs that are kept.").arg(text)};
}

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
    "reason, created_at, started_at, finished_at"

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
    return run;
}

Result<void> makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        return failure(
            full ? QStringLiteral("disk-full") : QStringLiteral("store-open"),
            QStringLiteral("The folder %1 cannot be made (%2). Make it yourself, or set CLUSTERO_DATA_DIR to a folder that you own.")
                .arg(path, qt_error_string(errno)));
    }
    struct stat status
    {};
    if (::stat(name.constData(), &status) != 0 || !S_ISDIR(status.st_mode) ||
        ((status.st_mode & 0077) != 0 && ::chmod(name.constData(), 0700) != 0)) {
        return failure(
            QStringLiteral("store-open"),
            QStringLiteral("The folder %1 cannot be made private. It has to be a folder that you own; check it, or set CLUSTERO_DATA_DIR.")
                .arg(path));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const DataPaths &paths)
{
    if (const Result<void> made = makePrivateFolder(paths.data); !made)
        return failure(made);
    Result<std::unique_ptr<Database>> database = Database::open(paths.database());
    if (!database)
        return failure(database);
    auto store = std::make_unique<SqliteStore>(paths, std::move(*database));
    if (const Result<void> upgraded = store->upgrade(); !upgraded)
        return failure(upgraded);
    return store;
}

SqliteStore::SqliteStore(DataPaths paths, std::unique_ptr<Database> database) : m_paths(std::move(paths)), m_database(std::move(database))
{}

Result<void> SqliteStore::upgrade()
{
    const auto version = [this] { return m_database->number("PRAGMA user_version"); };
    Result<qint64> found = version();
    if (!found)
        return failure(found);
    const auto newer = [this](qint64 theirs) {
        return failure(
            QStringLiteral("store-newer"),
            QStringLiteral(
                "The store %1 was made by a newer Clustero (its schema is version %2, this one knows %3). Install that Clustero, or set "
                "CLUSTERO_DATA_DIR to another folder.")
                .arg(m_paths.database())
                .arg(theirs)
                .arg(schemaVersion));
    };
    if (*found > schemaVersion)
        return newer(*found);
    if (const Result<void> configured = m_database->configure(); !configured || *found == schemaVersion)
        return configured;

    return write([&]() -> Result<void> {
        found = version(); // another process may have been faster
        if (!found)
            return failure(found);
        if (*found > schemaVersion)
            return newer(*found);
        if (*found == 0) {
            const Result<qint64> tables = m_database->number("SELECT count(*) FROM sqlite_schema");
            if (!tables)
                return failure(tables);
            if (*tables > 0) {
                return failure(
                    QStringLiteral("store-open"),
                    QStringLiteral("%1 is a database of another program. It was left as it is; move it aside, or set CLUSTERO_DATA_DIR.")
                        .arg(m_paths.database()));
            }
        }
        for (qint64 step = *found; step < schemaVersion; ++step) {
            const QByteArray sql =
                QByteArray(migrations.at(static_cast<size_t>(step))) + ";PRAGMA user_version = " + QByteArray::number(step + 1);
            if (const Result<void> done = m_database->script(sql.constData()); !done)
                return done;
        }
        return {};
    });
}

Result<void> SqliteStore::write(const Work &work)
{
    if (m_grouped) {
        const Result<void> done = m_groupError ? Result<void>(tl::unexpected(*m_groupError)) : work();
        if (!done && !m_groupError)
            m_groupError = done.error();
        return done;
    }
    if (const Result<void> begun = m_database->script("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = m_database->script("COMMIT");
    if (!done)
        m_database->rollback();
    return done;
}

Result<void> SqliteStore::read(const Work &work)
{
    if (m_grouped)
        return work();
    if (const Result<void> begun = m_database->script("BEGIN"); !begun)
        return begun;
    const Result<void> done = work();
    m_database->rollback();
    return done;
}

Result<void> SqliteStore::begin()
{
    if (m_grouped)
        return failure(QStringLiteral("store-nested"),
                       QStringLiteral("A group of writes was begun inside another one; this is a fault of Clustero, please report it."));
    const Result<void> begun = m_database->script("BEGIN IMMEDIATE");
    m_grouped = begun.has_value();
    m_groupError.reset();
    return begun;
}

Result<void> SqliteStore::commit()
{
    if (!m_grouped)
        return failure(QStringLiteral("store-nested"),
                       QStringLiteral("A group of writes was ended that was never begun; this is a fault of Clustero, please report it."));
    m_grouped = false;
    Result<void> done;
    if (m_groupError)
        done = tl::unexpected(*m_groupError);
    else
        done = m_database->script("COMMIT");
    if (!done)
        m_database->rollback();
    return done;
}

Result<void> SqliteStore::change(Statement &statement, const RunId &id)
{
    const Result<int> changed = m_database->run(statement);
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return tl::unexpected(noRun(id.value));
    return {};
}

Result<int> SqliteStore::addRun(const Run &run)
{
    if (!isRunId(run.id.value))
        return tl::unexpected(noRun(run.id.value));
    int given = 0;
    const Result<void> done = write([&]() -> Result<void> {
        const Result<int> number = nextNumber(run.file);
        if (!number)
            return failure(number);
        given = *number;
        if (const Result<void> inserted = insertRun(run, given); !inserted)
            return inserted;
        return insertStrands(run);
    });
    if (!done)
        return failure(done);
    return given;
}

Result<void> SqliteStore::addStrands(const Run &run)
{
    return write([&] { return insertStrands(run); });
}

Result<int> SqliteStore::nextNumber(const QString &file)
{
    auto statement = m_database->prepare(
        "INSERT INTO numbers (file, last) VALUES (?, 1) ON CONFLICT (file) DO UPDATE SET last = last + 1 RETURNING last");
    if (!statement)
        return failure(statement);
    statement->bind(file);
    const Result<bool> row = m_database->next(*statement);
    if (!row)
        return failure(row);
    const auto number = static_cast<int>(statement->number());
    if (const Result<bool> end = m_database->next(*statement); !end)
        return failure(end);
    return number;
}

Result<void> SqliteStore::insertRun(const Run &run, int number)
{
    auto insert = m_database->prepare("INSERT INTO runs (" CLUSTERO_SUMMARY
                                      ", event, pipeline_text) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!insert)
        return failure(insert);
    const QString params = QString::fromUtf8(QJsonDocument(run.params).toJson(QJsonDocument::Compact));
    insert->bindAll(run.id.value, number, run.pipeline, run.file, run.source, run.workspace, run.trigger, params, run.options.engine,
                    fromList(run.options.strands), run.options.jobs, run.options.inPlace, run.options.keep, run.rerunOf.value,
                    toString(run.state), run.reason, run.createdAt, run.startedAt, run.finishedAt, run.event, run.pipelineText);
    return change(*insert, run.id);
}

Result<void> SqliteStore::insertStrands(const Run &run)
{
    for (int i = 0; i < run.strands.size(); ++i) {
        const StrandRun &strand = run.strands.at(i);
        auto insert = m_database->prepare(
            "INSERT INTO strands (run, position, name, \"after\", state, reason, started_at, finished_at) VALUES (?,?,?,?,?,?,?,?)");
        if (!insert)
            return failure(insert);
        insert->bindAll(run.id.value, i, strand.name, fromList(strand.after), toString(strand.state), strand.reason, strand.startedAt,
                        strand.finishedAt);
        if (const Result<void> done = change(*insert, run.id); !done)
            return done;
        for (int k = 0; k < strand.steps.size(); ++k) {
            const StepRun &step = strand.steps.at(k);
            auto insertStep = m_database->prepare("INSERT INTO steps (run, strand, position, name, state, exit_code, reason, started_at, "
                                                  "finished_at, image, command, container) "
                                                  "VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
            if (!insertStep)
                return failure(insertStep);
            insertStep->bindAll(run.id.value, i, k, step.name, toString(step.state), step.exitCode, step.reason, step.startedAt,
                                step.finishedAt, step.image, fromList(step.command), step.containerId);
            if (const Result<void> done = change(*insertStep, run.id); !done)
                return done;
        }
    }
    return {};
}

Result<void> SqliteStore::updateRun(const Run &run)
{
    return write([&]() -> Result<void> {
        auto update = m_database->prepare(
            "UPDATE runs SET workspace = ?, state = ?, reason = ?, created_at = ?, started_at = ?, finished_at = ? WHERE id = ?");
        if (!update)
            return failure(update);
        update->bindAll(run.workspace, toString(run.state), run.reason, run.createdAt, run.startedAt, run.finishedAt, run.id.value);
        return change(*update, run.id);
    });
}

Result<void> SqliteStore::updateStrand(const Run &run, int strand)
{
    return write([&]() -> Result<void> {
        auto update =
            m_database->prepare("UPDATE strands SET state = ?, reason = ?, started_at = ?, finished_at = ? WHERE run = ? AND position = ?");
        if (!update)
            return failure(update);
        const StrandRun &now = run.strands.at(strand);
        update->bindAll(toString(now.state), now.reason, now.startedAt, now.finishedAt, run.id.value, strand);
        return change(*update, run.id);
    });
}

Result<void> SqliteStore::updateStep(const Run &run, int strand, int step)
{
    return write([&]() -> Result<void> {
        auto update = m_database->prepare(
            "UPDATE steps SET state = ?, exit_code = ?, reason = ?, started_at = ?, finished_at = ?, image = ?, command = ?, container = ? "
            "WHERE run = ? AND strand = ? AND position = ?");
        if (!update)
            return failure(update);
        const StepRun &now = run.strands.at(strand).steps.at(step);
        update->bindAll(toString(now.state), now.exitCode, now.reason, now.startedAt, now.finishedAt, now.image, fromList(now.command),
                        now.containerId, run.id.value, strand, step);
        return change(*update, run.id);
    });
}

Result<Run> SqliteStore::run(const RunId &id)
{
    Run run;
    const Result<void> done = read([&]() -> Result<void> {
        auto select = m_database->prepare("SELECT " CLUSTERO_SUMMARY ", event, pipeline_text FROM runs WHERE id = ?");
        if (!select)
            return failure(select);
        select->bind(id.value);
        const Result<bool> row = m_database->next(*select);
        if (!row)
            return failure(row);
        if (!*row)
            return tl::unexpected(noRun(id.value));
        Result<Run> summary = readSummary(*select);
        if (!summary)
            return failure(summary);
        run = std::move(*summary);
        run.event = select->blob();
        run.pipelineText = select->blob();
        if (const Result<void> strands = readStrands(run); !strands)
            return strands;
        return readSteps(run);
    });
    if (!done)
        return failure(done);
    return run;
}

Result<void> SqliteStore::readStrands(Run &run)
{
    auto select =
        m_database->prepare("SELECT name, \"after\", state, reason, started_at, finished_at FROM strands WHERE run = ? ORDER BY position");
    if (!select)
        return failure(select);
    select->bind(run.id.value);
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row) {
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

Result<void> SqliteStore::readSteps(Run &run)
{
    auto select =
        m_database->prepare("SELECT strand, name, state, exit_code, reason, started_at, finished_at, image, command, container FROM steps "
                            "WHERE run = ? ORDER BY strand, position");
    if (!select)
        return failure(select);
    select->bind(run.id.value);
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row) {
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

Result<QList<Run>> SqliteStore::runs(const QString &file, int most)
{
    auto select = file.isEmpty() ? m_database->prepare("SELECT " CLUSTERO_SUMMARY " FROM runs ORDER BY created_at DESC, id DESC LIMIT ?")
                                 : m_database->prepare("SELECT " CLUSTERO_SUMMARY " FROM runs WHERE file = ? ORDER BY number DESC LIMIT ?");
    if (!select)
        return failure(select);
    if (!file.isEmpty())
        select->bind(file);
    select->bind(most);
    QList<Run> found;
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row) {
        const Result<Run> run = readSummary(*select);
        if (!run)
            return failure(run);
        found += *run;
    }
    if (!row)
        return failure(row);
    return found;
}

Result<QList<RunId>> SqliteStore::ids(Statement &statement)
{
    QList<RunId> found;
    Result<bool> row;
    while ((row = m_database->next(statement)) && *row)
        found += RunId{statement.text()};
    if (!row)
        return failure(row);
    return found;
}

Result<QList<Run>> SqliteStore::unfinishedRuns()
{
    Result<QList<RunId>> found;
    {
        auto select =
            m_database->prepare("SELECT id FROM runs WHERE state IN ('queued', 'waiting', 'pulling', 'running') ORDER BY created_at, id");
        if (!select)
            return failure(select);
        found = ids(*select);
    }
    if (!found)
        return failure(found);
    QList<Run> unfinished;
    for (const RunId &id : std::as_const(*found)) {
        const Result<Run> complete = run(id);
        if (complete)
            unfinished += *complete;
        else if (complete.error().code != QLatin1String("no-run")) // removed meanwhile
            return failure(complete);
    }
    return unfinished;
}

Result<RunId> SqliteStore::find(const QString &text, const QString &file)
{
    if (text == QLatin1String("last")) {
        Result<QList<Run>> newest = runs(file, 1);
        if (newest && newest->isEmpty() && !file.isEmpty())
            newest = runs({}, 1);
        if (!newest)
            return failure(newest);
        if (newest->isEmpty())
            return tl::unexpected(noRun(text));
        return newest->first().id;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number > 0) {
        auto select = m_database->prepare("SELECT id FROM runs WHERE number = ? ORDER BY file = ? DESC, created_at DESC LIMIT 2");
        if (!select)
            return failure(select);
        select->bindAll(number, file);
        const Result<QList<RunId>> found = ids(*select);
        if (!found)
            return failure(found);
        if (found->size() == 1)
            return found->first();
        if (found->size() == 2) {
            const Result<Run> best = run(found->first());
            if (!best)
                return failure(best);
            if (!file.isEmpty() && best->file == file)
                return best->id;
            return failure(
                QStringLiteral("ambiguous-run"),
                QStringLiteral("Several pipelines have a run %1. Name the run by its id; `clustero runs` lists them.").arg(number));
        }
    }
    const QString prefix = text.toLower();
    if (prefix.size() < 4 || !isRunId(prefix.leftJustified(16, u'0')))
        return tl::unexpected(noRun(text));
    auto select = m_database->prepare("SELECT id FROM runs WHERE id >= ? AND id < ? || 'g' LIMIT 2");
    if (!select)
        return failure(select);
    select->bindAll(prefix, prefix);
    const Result<QList<RunId>> found = ids(*select);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return tl::unexpected(noRun(text));
    if (found->size() > 1)
        return failure(
            QStringLiteral("ambiguous-run"),
            QStringLiteral("More than one run's id begins with \"%1\". Give more digits; `clustero runs` lists them.").arg(text));
    return found->first();
}

qint64 SqliteStore::dataVersion()
{
    return m_database->number("PRAGMA data_version").value_or(-1);
}

Result<void> SqliteStore::addArtifact(const RunId &id, const Artifact &artifact)
{
    return write([&]() -> Result<void> {
        qint64 key = 0;
        {
            auto insert = m_database->prepare("INSERT INTO artifacts (run, name) SELECT id, ? FROM runs WHERE id = ? RETURNING id");
            if (!insert)
                return failure(insert);
            insert->bindAll(artifact.name, id.value);
            Result<bool> row = m_database->next(*insert);
            if (!row)
                return failure(row);
            if (!*row)
                return tl::unexpected(noRun(id.value));
            key = insert->number();
            if (row = m_database->next(*insert); !row)
                return failure(row);
        }
        for (qsizetype i = 0; i < artifact.files.size(); ++i) {
            const ArtifactFile &file = artifact.files.at(i);
            auto insert = m_database->prepare(
                "INSERT INTO artifact_files (artifact, position, path, size, sha256, mode, link_target) VALUES (?,?,?,?,?,?,?)");
            if (!insert)
                return failure(insert);
            insert->bindAll(key, static_cast<qint64>(i), file.path, file.size, QString::fromLatin1(file.sha256), file.mode,
                            file.linkTarget);
            if (const Result<void> done = change(*insert, id); !done)
                return done;
        }
        return {};
    });
}

Result<QList<Artifact>> SqliteStore::artifacts(const RunId &id)
{
    QList<Artifact> found;
    const Result<void> done = read([&]() -> Result<void> {
        auto select = m_database->prepare("SELECT id, name FROM artifacts WHERE run = ? ORDER BY id");
        if (!select)
            return failure(select);
        select->bind(id.value);
        Result<bool> row;
        while ((row = m_database->next(*select)) && *row) {
            const qint64 key = select->number();
            Artifact artifact{select->text(), {}};
            if (const Result<void> files = readFiles(artifact, key); !files)
                return files;
            found += artifact;
        }
        return row.map([](bool) {});
    });
    if (!done)
        return failure(done);
    return found;
}

Result<void> SqliteStore::readFiles(Artifact &artifact, qint64 id)
{
    auto select =
        m_database->prepare("SELECT path, size, sha256, mode, link_target FROM artifact_files WHERE artifact = ? ORDER BY position");
    if (!select)
        return failure(select);
    select->bind(id);
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row) {
        ArtifactFile file;
        file.path = select->text();
        file.size = select->number();
        file.sha256 = select->text().toLatin1();
        file.mode = static_cast<int>(select->number());
        file.linkTarget = select->text();
        artifact.files += file;
    }
    return row.map([](bool) {});
}

Result<QSet<QByteArray>> SqliteStore::artifactHashes()
{
    auto select = m_database->prepare("SELECT DISTINCT sha256 FROM artifact_files");
    if (!select)
        return failure(select);
    QSet<QByteArray> hashes;
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row)
        hashes += select->text().toLatin1();
    if (!row)
        return failure(row);
    return hashes;
}

Result<void> SqliteStore::removeRun(const RunId &id)
{
    return remove(id, false);
}

Result<void> SqliteStore::withdrawRun(const RunId &id)
{
    return remove(id, true);
}

Result<void> SqliteStore::remove(const RunId &id, bool givesNumberBack)
{
    // The folder first: if this is cut short, the run is still there to be removed again.
    const QString folder = m_paths.runFolder(id);
    if (folder.isEmpty())
        return tl::unexpected(noRun(id.value));
    if (QFileInfo::exists(folder) && !QDir(folder).removeRecursively())
        return failure(
            QStringLiteral("store-remove"),
            QStringLiteral("The folder %1 could not be removed wholly; check the owner and mode of what is left in it.").arg(folder));
    return write([&]() -> Result<void> {
        if (givesNumberBack) {
            auto back =
                m_database->prepare("UPDATE numbers SET last = last - 1 WHERE (file, last) = (SELECT file, number FROM runs WHERE id = ?)");
            if (!back)
                return failure(back);
            back->bind(id.value);
            if (const Result<int> done = m_database->run(*back); !done)
                return failure(done);
        }
        auto deletion = m_database->prepare("DELETE FROM runs WHERE id = ?");
        if (!deletion)
            return failure(deletion);
        deletion->bind(id.value);
        return change(*deletion, id);
    });
}

} // namespace clustero
