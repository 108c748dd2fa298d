// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/artifactrows.h"

#include "app/store/runrows.h"

#include <QJsonDocument>

namespace clustero {

namespace {

Result<void> readFiles(Database &database, Artifact &artifact, qint64 id)
{
    auto select = database.prepare("SELECT path, size, sha256, mode, link_target FROM artifact_files WHERE artifact = ? ORDER BY position");
    if (!select)
        return failure(select);
    select->bind(id);
    Result<bool> row;
    while ((row = database.next(*select)) && *row) {
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

} // namespace

Result<void> insertArtifact(Database &database, const RunId &id, const Artifact &artifact)
{
    qint64 key = 0;
    {
        auto insert = database.prepare("INSERT INTO artifacts (run, name) SELECT id, ? FROM runs WHERE id = ? RETURNING id");
        if (!insert)
            return failure(insert);
        insert->bindAll(artifact.name, id.value);
        Result<bool> row = database.next(*insert);
        if (!row)
            return failure(row);
        if (!*row)
            return tl::unexpected(noRun(id.value));
        key = insert->number();
        if (row = database.next(*insert); !row)
            return failure(row);
    }
    for (qsizetype i = 0; i < artifact.files.size(); ++i) {
        const ArtifactFile &file = artifact.files.at(i);
        auto insert = database.prepare(
            "INSERT INTO artifact_files (artifact, position, path, size, sha256, mode, link_target) VALUES (?,?,?,?,?,?,?)");
        if (!insert)
            return failure(insert);
        insert->bindAll(key, static_cast<qint64>(i), file.path, file.size, QString::fromLatin1(file.sha256), file.mode, file.linkTarget);
        if (const Result<void> done = change(database, *insert, id); !done)
            return done;
    }
    return {};
}

Result<QList<Artifact>> readArtifacts(Database &database, const RunId &id)
{
    auto select = database.prepare("SELECT id, name FROM artifacts WHERE run = ? ORDER BY id");
    if (!select)
        return failure(select);
    select->bind(id.value);
    QList<Artifact> found;
    Result<bool> row;
    while ((row = database.next(*select)) && *row) {
        const qint64 key = select->number();
        Artifact artifact{select->text(), {}};
        if (const Result<void> files = readFiles(database, artifact, key); !files)
            return failure(files);
        found += artifact;
    }
    if (!row)
        return failure(row);
    return found;
}

Result<void> writePublication(Database &database, const RunId &id, const Publication &publication)
{
    auto insert =
        database.prepare("INSERT INTO publications (run, artifact, position, place, url, digest, state, problem, progress, changed_at) "
                         "SELECT id, ?,?,?,?,?,?,?,?,? FROM runs WHERE id = ? ON CONFLICT (run, artifact, position) DO UPDATE SET "
                         "place = excluded.place, url = excluded.url, digest = excluded.digest, state = excluded.state, "
                         "problem = excluded.problem, progress = excluded.progress, changed_at = excluded.changed_at");
    if (!insert)
        return failure(insert);
    insert->bindAll(publication.artifact, publication.position, publication.place, publication.url, publication.digest,
                    toString(publication.state), publication.problem,
                    QString::fromUtf8(QJsonDocument(publication.progress).toJson(QJsonDocument::Compact)), publication.changedAt, id.value);
    return change(database, *insert, id);
}

Result<QList<Publication>> readPublications(Database &database, const RunId &id)
{
    auto select = database.prepare("SELECT artifact, position, place, url, digest, state, problem, progress, changed_at FROM publications "
                                   "WHERE run = ? ORDER BY artifact, position");
    if (!select)
        return failure(select);
    select->bind(id.value);
    QList<Publication> found;
    Result<bool> row;
    while ((row = database.next(*select)) && *row) {
        Publication publication;
        publication.artifact = select->text();
        publication.position = static_cast<int>(select->number());
        publication.place = select->text();
        publication.url = select->text();
        publication.digest = select->text();
        publication.state = publicationStateFromString(select->text());
        publication.problem = select->text();
        publication.progress = QJsonDocument::fromJson(select->text().toUtf8()).object();
        publication.changedAt = select->time();
        found += publication;
    }
    if (!row)
        return failure(row);
    return found;
}

Result<QSet<QByteArray>> readArtifactHashes(Database &database)
{
    auto select = database.prepare("SELECT DISTINCT sha256 FROM artifact_files");
    if (!select)
        return failure(select);
    QSet<QByteArray> hashes;
    Result<bool> row;
    while ((row = database.next(*select)) && *row)
        hashes += select->text().toLatin1();
    if (!row)
        return failure(row);
    return hashes;
}

} // namespace clustero
