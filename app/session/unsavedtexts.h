// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>

namespace clustero {

/// Text of a pipeline file that somebody typed and has not saved, kept so that it outlives the program. The file that keeps it is private (0600).
struct UnsavedText
{
    QString keptIn; ///< the file that keeps it
    QString path;   ///< of the pipeline file
    QByteArray text;
    QByteArray base;  ///< unsavedBase() of the file's bytes that it was made from
    QDateTime keptAt; ///< UTC
};

/// A name for the text of this file, not used yet, below \p folder.
[[nodiscard]] QString newUnsavedName(const QString &folder, const QString &path);
/// What tells versions of a file apart; empty for a file that is not there.
[[nodiscard]] QByteArray unsavedBase(const QByteArray &bytes);
/// Replaces what `keptIn` holds, all or nothing. Texts that are larger than 16 MiB are not kept, and of all texts the newest 200. Error `not-kept`.
[[nodiscard]] Result<void> keepUnsaved(const UnsavedText &unsaved);
void dropUnsaved(const QString &keptIn);
/// What is kept of this file, newest first; ten at most. Damaged ones are left out.
[[nodiscard]] QList<UnsavedText> unsavedOf(const QString &folder, const QString &path);

} // namespace clustero
