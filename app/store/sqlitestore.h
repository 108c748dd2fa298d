// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

#include <functional>

namespace clustero {

/// The Store on SQLite. A write that fails between begin() and commit() makes commit() fail: then none of them is kept.
class SqliteStore final : public Store
{
public:
    SqliteStore(DataPaths paths, std::unique_ptr<Database> database);

    [[nodiscard]] const DataPaths &paths() const override { return m_paths; }
    [[nodiscard]] Result<int> addRun(const Run &run) override;
    [[nodiscard]] Result<void> addStrands(const Run &run) override;
    [[nodiscard]] Result<void> updateRun(const Run &run) override;
    [[nodiscard]] Result<void> updateStrand(const Run &run, int strand) override;
    [[nodiscard]] Result<void> updateStep(const Run &run, int strand, int step) override;
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> commit() override;
    [[nodiscard]] Result<Run> run(const RunId &id) override;
    [[nodiscard]] Result<QList<Run>> runs(const QString &file, int most) override;
    [[nodiscard]] Result<QList<RunSummary>> summaries(const RunId &before, int most) override;
    [[nodiscard]] Result<QList<RunSummary>> summaries(const QList<RunId> &ids) override;
    [[nodiscard]] Result<qint64> runCount() override;
    [[nodiscard]] Result<QHash<QString, std::vector<qint64>>> strandDurations(const QString &file, int most) override;
    [[nodiscard]] Result<QList<Run>> unfinishedRuns() override;
    [[nodiscard]] Result<RunId> find(const QString &text, const QString &file) override;
    [[nodiscard]] qint64 dataVersion() override;
    [[nodiscard]] Result<void> addArtifact(const RunId &id, const Artifact &artifact) override;
    [[nodiscard]] Result<QList<Artifact>> artifacts(const RunId &id) override;
    [[nodiscard]] Result<void> notePublication(const RunId &id, const Publication &publication) override;
    [[nodiscard]] Result<QList<Publication>> publications(const RunId &id) override;
    [[nodiscard]] Result<QSet<QByteArray>> artifactHashes() override;
    [[nodiscard]] Result<void> removeRun(const RunId &id) override;
    [[nodiscard]] Result<void> withdrawRun(const RunId &id) override;

private:
    using Work = std::function<Result<void>()>;
    [[nodiscard]] Result<void> write(const Work &work);
    /// `work` sees one state of the database.
    [[nodiscard]] Result<void> read(const Work &work);
    [[nodiscard]] Result<void> remove(const RunId &id, bool givesNumberBack);
    [[nodiscard]] Result<int> nextNumber(const QString &file);
    [[nodiscard]] Result<QList<RunId>> ids(Statement &statement);
    [[nodiscard]] Result<void> readSummaries(Statement &statement, QList<RunSummary> &found);

    DataPaths m_paths;
    std::unique_ptr<Database> m_database;
    bool m_grouped = false;
    std::optional<Error> m_groupError;
    QSet<QString> m_words; ///< of summaries, each kept once
};

} // namespace clustero
