// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "models/runs/listedpipeline.h"

namespace clustero {

/// The pipelines that events may start, in the store's database. Each call that writes is durable when it returns. One thread.
class PipelineStore
{
public:
    /// The database must live longer.
    explicit PipelineStore(Database &database) : m_database(database) {}

    /// By file name.
    [[nodiscard]] Result<QList<ListedPipeline>> all();
    /// Error `no-pipeline`.
    [[nodiscard]] Result<ListedPipeline> pipeline(qint64 id);
    /// Adds it, or brings where it lies and what it is called up to date if its `file` is known; what a person said about it stays. Its id.
    [[nodiscard]] Result<qint64> put(const ListedPipeline &pipeline);
    /// Writes what a person said: enabled, approved, concurrency, absence, approvers.
    [[nodiscard]] Result<void> setRules(const ListedPipeline &pipeline);
    [[nodiscard]] Result<void> remove(qint64 id);
    /// Changes with every put(), setRules() and remove() of this object.
    [[nodiscard]] int version() const { return m_version; }

private:
    Database &m_database;
    int m_version = 0;
};

} // namespace clustero
