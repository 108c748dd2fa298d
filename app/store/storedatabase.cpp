// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storedatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <sys/stat.h>

namespace clustero {

namespace {

constexpr std::array migrations{
#include "migrations.inc"
};
constexpr auto schemaVersion = static_cast<qint64>(migrations.size());

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

Result<void> upgrade(Database &database, const DataPaths &paths)
{
    const auto version = [&database] { return database.number("PRAGMA user_version"); };
    Result<qint64> found = version();
    if (!found)
        return failure(found);
    const auto newer = [&paths](qint64 theirs) {
        return failure(
            QStringLiteral("store-newer"),
            QStringLiteral(
                "The store %1 was made by a newer Clustero (its schema is version %2, this one knows %3). Install that Clustero, or set "
                "CLUSTERO_DATA_DIR to another folder.")
                .arg(paths.database())
                .arg(theirs)
                .arg(schemaVersion));
    };
    if (*found > schemaVersion)
        return newer(*found);
    if (const Result<void> configured = database.configure(); !configured || *found == schemaVersion)
        return configured;

    return database.transaction([&]() -> Result<void> {
        found = version(); // another process may have been faster
        if (!found)
            return failure(found);
        if (*found > schemaVersion)
            return newer(*found);
        if (*found == 0) {
            const Result<qint64> tables = database.number("SELECT count(*) FROM sqlite_schema");
            if (!tables)
                return failure(tables);
            if (*tables > 0) {
                return failure(
                    QStringLiteral("store-open"),
                    QStringLiteral("%1 is a database of another program. It was left as it is; move it aside, or set CLUSTERO_DATA_DIR.")
                        .arg(paths.database()));
            }
        }
        for (qint64 step = *found; step < schemaVersion; ++step) {
            const QByteArray sql =
                QByteArray(migrations.at(static_cast<size_t>(step))) + ";PRAGMA user_version = " + QByteArray::number(step + 1);
            if (const Result<void> done = database.script(sql.constData()); !done)
                return done;
        }
        return {};
    });
}

} // namespace

Result<std::unique_ptr<Database>> openStoreDatabase(const DataPaths &paths)
{
    if (const Result<void> made = makePrivateFolder(paths.data); !made)
        return failure(made);
    Result<std::unique_ptr<Database>> database = Database::open(paths.database());
    if (!database)
        return failure(database);
    if (const Result<void> upgraded = upgrade(**database, paths); !upgraded)
        return failure(upgraded);
    return database;
}

} // namespace clustero
