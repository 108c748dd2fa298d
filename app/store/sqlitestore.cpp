// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlitestore.h"

#include "app/store/artifactrows.h"
#include "app/store/runrows.h"
#include "app/store/storedatabase.h"

#include <QDir>
#include <QFileInfo>

namespace clustero {

Result<std::unique_ptr<Store>> Store::open(const DataPaths &paths)
{
    Result<std::unique_ptr<Database>> database = openStoreDatabase(paths);
    if (!database)
        return failure(database);
    return std::make_unique<SqliteStore>(paths, std::move(*database));
}

SqliteStore::SqliteStore(DataPaths paths, std::unique_ptr<Database> database) : m_paths(std::move(paths)), m_database(std::move(database))
{}

Result<void> SqliteStore::write(const Work &work)
{
    if (m_grouped) {
        const Result<void> done = m_groupError ? Result<void>(tl::unexpected(*m_groupError)) : work();
        if (!done && !m_groupError)
            m_groupError = done.error();
        return done;
    }
    return m_database->transaction(work);
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
        if (const Result<void> inserted = insertRun(*m_database, run, given); !inserted)
            return inserted;
        return insertStrands(*m_database, run);
    });
    if (!done)
        return failure(done);
    return given;
}

Result<void> SqliteStore::addStrands(const Run &run)
{
    return write([&] { return insertStrands(*m_database, run); });
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

Result<void> SqliteStore::updateRun(const Run &run)
{
    return write([&] { return clustero::updateRun(*m_database, run); });
}

Result<void> SqliteStore::updateStrand(const Run &run, int strand)
{
    return write([&] { return clustero::updateStrand(*m_database, run, strand); });
}

Result<void> SqliteStore::updateStep(const Run &run, int strand, int step)
{
    return write([&] { return clustero::updateStep(*m_database, run, strand, step); });
}

Result<Run> SqliteStore::run(const RunId &id)
{
    Result<Run> found;
    const Result<void> done = read([&]() -> Result<void> {
        found = readRun(*m_database, id);
        return {};
    });
    return done ? found : failure(done);
}

Result<QList<Run>> SqliteStore::runs(const QString &file, int most)
{
    return readRuns(*m_database, file, most);
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
    return write([&] { return insertArtifact(*m_database, id, artifact); });
}

Result<QList<Artifact>> SqliteStore::artifacts(const RunId &id)
{
    Result<QList<Artifact>> found;
    const Result<void> done = read([&]() -> Result<void> {
        found = readArtifacts(*m_database, id);
        return {};
    });
    return done ? found : failure(done);
}

Result<void> SqliteStore::notePublication(const RunId &id, const Publication &publication)
{
    return write([&] { return writePublication(*m_database, id, publication); });
}

Result<QList<Publication>> SqliteStore::publications(const RunId &id)
{
    return readPublications(*m_database, id);
}

Result<QSet<QByteArray>> SqliteStore::artifactHashes()
{
    return readArtifactHashes(*m_database);
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
        return change(*m_database, *deletion, id);
    });
}

} // namespace clustero
