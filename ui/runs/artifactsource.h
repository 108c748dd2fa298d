// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/runs/run.h"

#include <QObject>

#include <functional>

namespace clustero {

/// Where the contents of artifacts come from. Asked in the GUI thread; the answer comes there too, later and once, unless the
/// context is gone by then.
class ArtifactSource
{
public:
    virtual ~ArtifactSource() = default;

    /// At most the first \p most bytes.
    virtual void read(const ArtifactFile &file, qint64 most, QObject *context, std::function<void(Result<QByteArray>)> done) = 0;
    /// Writes the files of \p artifact, which may be a part of one, below \p folder. Files that are there are replaced.
    virtual void save(const Artifact &artifact, const QString &folder, QObject *context, std::function<void(Result<void>)> done) = 0;
};

} // namespace clustero
