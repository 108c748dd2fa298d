// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlitestore.h"

namespace clustero {

namespace {

#define CLUSTERO_LISTED "id, number, state, created_at, started_at, finished_at, pipeline, file, source, trigger, reason, rerun_of"
constexpr qsizetype mostWords = 10'000; ///< beyond, reasons are too many to be worth sharing

qint64 milliseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

Result<void> SqliteStore::readSummaries(Statement &statement, QList<RunSummary> &found)
{
    const auto shared = [this](const QString &word) {
        const auto known = m_words.constFind(word);
        if (known != m_words.constEnd())
            return *known;
        if (m_words.size() < mostWords)
            m_words.insert(word);
        return word;
    };
    Result<bool> row;
    while ((row = m_database->next(statement)) && *row) {
        RunSummary run;
        run.id.value = statement.text();
        run.number = static_cast<int>(statement.number());
        run.state = stateFromString(statement.text()).value_or(State::Interrupted);
        run.createdMs = milliseconds(statement.time());
        run.startedMs = milliseconds(statement.time());
        run.finishedMs = milliseconds(statement.time());
        run.pipeline = shared(statement.text());
        run.file = shared(statement.text());
        run.source = shared(statement.text());
        run.trigger = shared(statement.text());
        run.reason = shared(statement.text());
        run.rerunOf.value = statement.text();
        found.append(run);
    }
    return row ? Result<void>() : failure(row);
}

Result<QList<RunSummary>> SqliteStore::summaries(const RunId &before, int most)
{
    auto select = before.isEmpty() ? m_database->prepare("SELECT " CLUSTERO_LISTED " FROM runs ORDER BY id DESC LIMIT ?")
                                   : m_database->prepare("SELECT " CLUSTERO_LISTED " FROM runs WHERE id < ? ORDER BY id DESC LIMIT ?");
    if (!select)
        return failure(select);
    if (!before.isEmpty())
        select->bind(before.value);
    select->bind(most);
    QList<RunSummary> found;
    if (const Result<void> done = readSummaries(*select, found); !done)
        return failure(done);
    return found;
}

Result<QList<RunSummary>> SqliteStore::summaries(const QList<RunId> &ids)
{
    QList<RunSummary> found;
    for (const RunId &id : ids) {
        auto select = m_database->prepare("SELECT " CLUSTERO_LISTED " FROM runs WHERE id = ?");
        if (!select)
            return failure(select);
        select->bind(id.value);
        if (const Result<void> done = readSummaries(*select, found); !done)
            return failure(done);
    }
    return found;
}

Result<qint64> SqliteStore::runCount()
{
    return m_database->number("SELECT count(*) FROM runs");
}

Result<QHash<QString, std::vector<qint64>>> SqliteStore::strandDurations(const QString &file, int most)
{
    auto select = m_database->prepare("SELECT name, finished_at - started_at FROM strands WHERE run IN (SELECT id FROM runs WHERE file = ? "
                                      "AND state = 'passed' ORDER BY number DESC LIMIT ?) AND state = 'passed' AND started_at IS NOT NULL "
                                      "AND finished_at IS NOT NULL");
    if (!select)
        return failure(select);
    select->bindAll(file, most);
    QHash<QString, std::vector<qint64>> found;
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row) {
        const QString name = select->text();
        found[name].push_back(select->number());
    }
    if (!row)
        return failure(row);
    return found;
}

} // namespace clustero
