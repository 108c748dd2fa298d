// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pipelinestore.h"

#include "app/store/eventrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clustero {

namespace {

#define CLUSTERO_PIPELINE                                                                                                                  \
    "id, kind, file, folder, repository, url, path, default_branch, name, enabled, approved, approved_at, concurrency, absence, approvers"

QString jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Result<QList<ListedPipeline>> readPipelines(Database &database, Statement &statement)
{
    QList<ListedPipeline> found;
    Result<bool> row;
    while ((row = database.next(statement)) && *row) {
        ListedPipeline pipeline;
        pipeline.id = statement.number();
        pipeline.kind = pipelineKindFromString(statement.text()).value_or(PipelineKind::Folder);
        pipeline.file = statement.text();
        pipeline.folder = statement.text();
        pipeline.repository = statement.text();
        pipeline.url = statement.text();
        pipeline.path = statement.text();
        pipeline.defaultBranch = statement.text();
        pipeline.name = statement.text();
        pipeline.isEnabled = statement.number() != 0;
        pipeline.approved = QJsonDocument::fromJson(statement.text().toUtf8()).object();
        pipeline.approvedAt = statement.time();
        pipeline.concurrency = concurrencyFromString(statement.text()).value_or(Concurrency::Queue);
        pipeline.absence = absenceRuleFromString(statement.text()).value_or(AbsenceRule::Ask);
        for (const QJsonValue name : QJsonDocument::fromJson(statement.text().toUtf8()).array())
            pipeline.approvers += name.toString();
        found += pipeline;
    }
    if (!row)
        return failure(row);
    return found;
}

} // namespace

Result<QList<ListedPipeline>> PipelineStore::all()
{
    auto select = m_database.prepare("SELECT " CLUSTERO_PIPELINE " FROM pipelines ORDER BY file");
    if (!select)
        return failure(select);
    return readPipelines(m_database, *select);
}

Result<ListedPipeline> PipelineStore::pipeline(qint64 id)
{
    auto select = m_database.prepare("SELECT " CLUSTERO_PIPELINE " FROM pipelines WHERE id = ?");
    if (!select)
        return failure(select);
    select->bind(id);
    const Result<QList<ListedPipeline>> found = readPipelines(m_database, *select);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(QStringLiteral("no-pipeline"), QStringLiteral("The pipeline is not listed any more."));
    return found->first();
}

Result<qint64> PipelineStore::put(const ListedPipeline &pipeline)
{
    ++m_version;
    auto insert = m_database.prepare(
        "INSERT INTO pipelines (kind, file, folder, repository, url, path, default_branch, name, enabled, approved, approved_at, "
        "concurrency, absence, approvers) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (file) DO UPDATE SET "
        "kind = excluded.kind, folder = excluded.folder, repository = excluded.repository, url = excluded.url, "
        "path = excluded.path, default_branch = excluded.default_branch, name = excluded.name RETURNING id");
    if (!insert)
        return failure(insert);
    insert->bindAll(toString(pipeline.kind), pipeline.file, pipeline.folder, pipeline.repository, pipeline.url, pipeline.path,
                    pipeline.defaultBranch, pipeline.name, pipeline.isEnabled, jsonText(QJsonDocument(pipeline.approved)),
                    pipeline.approvedAt, toString(pipeline.concurrency), toString(pipeline.absence),
                    jsonText(QJsonDocument(QJsonArray::fromStringList(pipeline.approvers))));
    const Result<bool> row = m_database.next(*insert);
    if (!row)
        return failure(row);
    const qint64 id = insert->number();
    if (const Result<bool> end = m_database.next(*insert); !end)
        return failure(end);
    return id;
}

Result<void> PipelineStore::setRules(const ListedPipeline &pipeline)
{
    ++m_version;
    auto update = m_database.prepare("UPDATE pipelines SET enabled = ?, approved = ?, approved_at = ?, concurrency = ?, absence = ?, "
                                     "approvers = ? WHERE id = ?");
    if (update)
        update->bindAll(pipeline.isEnabled, jsonText(QJsonDocument(pipeline.approved)), pipeline.approvedAt, toString(pipeline.concurrency),
                        toString(pipeline.absence), jsonText(QJsonDocument(QJsonArray::fromStringList(pipeline.approvers))), pipeline.id);
    return execute(m_database, update);
}

Result<void> PipelineStore::remove(qint64 id)
{
    ++m_version;
    auto remove = m_database.prepare("DELETE FROM pipelines WHERE id = ?");
    if (remove)
        remove->bind(id);
    return execute(m_database, remove);
}

} // namespace clustero
