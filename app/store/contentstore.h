// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/descriptor.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace clustero {

struct CopiedContent
{
    qint64 size = 0;
    QByteArray sha256; ///< lower-case hex
};

/// Copies to the end, at most `most` bytes, hashing what passes. `where` names the target in errors: `disk-full`, `artifact-write`, `artifact-large`.
[[nodiscard]] Result<CopiedContent> copyContent(const Descriptor &from, const Descriptor &to, qint64 most, const QString &where);

/// The error for a failed call on a file that is being written.
[[nodiscard]] Error writeError(const QString &where, int errorNumber);

/// New contents on their way into the artifact store: they gather in a folder of their own and take their final names together, in keep().
/// What was not kept is removed with the object.
class IncomingContents
{
public:
    explicit IncomingContents(QString storeFolder) : m_store(std::move(storeFolder)) {}
    ~IncomingContents();
    IncomingContents(const IncomingContents &) = delete;
    IncomingContents &operator=(const IncomingContents &) = delete;

    /// Makes the folder and holds off removeUnused() of other processes.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<CopiedContent> add(const Descriptor &content, qint64 most);
    /// Durable when it returns.
    [[nodiscard]] Result<void> keep();

private:
    QString m_store;
    QByteArray m_folder;
    Descriptor m_lock;
    QHash<QByteArray, QByteArray> m_files; ///< SHA-256 → path
    qint64 m_count = 0;
};

/// data/artifacts/<2 hex>/<62 hex>
[[nodiscard]] QByteArray contentPath(const QString &storeFolder, const QByteArray &sha256);
[[nodiscard]] bool isSha256(const QByteArray &text);
/// The store's lock file, open and locked as `operation` (flock) says; invalid with errno set.
[[nodiscard]] Descriptor lockStore(const QString &storeFolder, int operation);

} // namespace clustero
