// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace clustero {

/// A pipeline to begin with (resources/starters).
struct Starter
{
    QString id;
    QString title;
    QString sentence;
    QStringList detects; ///< files of a project for which this is the likely one
    QByteArray text;
};

/// In the order in which they are offered.
[[nodiscard]] const QList<Starter> &starters();
/// The first one whose files the folder has; null: none. Looks at the disk.
[[nodiscard]] const Starter *likelyStarter(const QString &folder);

/// Where a new pipeline of this folder goes: `.clustero.yaml`, or if that is taken `.clustero/NAME.yaml` with a number where that is, too.
[[nodiscard]] QString newPipelinePath(const QString &folder, const QString &name);
/// Writes a file that is not there yet, with its folder. Errors: `exists`, `not-written`.
[[nodiscard]] Result<void> createPipelineFile(const QString &path, const QByteArray &text);

} // namespace clustero
